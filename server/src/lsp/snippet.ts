import { hints } from '../services/completion/hint.ts'

export const hasHints = (text: string): boolean => text.search(hints) >= 0

/** The text in the syntax of snippets: what is to be filled in is selected one after the other. */
export function snippetOf(text: string): string {
  let stop = 0
  return `${escaped(text).replace(hints, (words) => `\${${++stop}:${words}}`)}$0`
}

const escaped = (text: string) => text.replace(/[\\$}]/g, '\\$&')
