import { styleText } from 'node:util'
import type { Severity } from '../../rules/rule.ts'

type Style = Parameters<typeof styleText>[0]
export type Paint = (style: Style, text: string) => string

/**
 * Whether to colour: FORCE_COLOR decides, then NO_COLOR (https://no-color.org), then whether a person is looking.
 */
export function hasColour(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no } = env
  if (force !== undefined) return force !== '0' && force !== 'false'
  if (no) return false
  return stream.isTTY === true && env.TERM !== 'dumb'
}

export const painter = (colour: boolean): Paint =>
  // biome-ignore lint/suspicious/noExplicitAny: the option is newer than the types of the oldest Node we run on
  colour ? (style, text) => (styleText as any)(style, text, { validateStream: false }) : (_, text) => text

export const severityStyle: Readonly<Record<Severity, Style>> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  information: ['bold', 'blue'],
  hint: ['bold', 'cyan'],
}
