import { parse, type Report, read, run } from '../../server/src/gouji.ts'
import {
  type CompletionOptions,
  completionsAt,
  type Suggestion,
} from '../../server/src/services/completion/completion.ts'
import { writeOut } from '../support/directives.ts'

export const today = { year: 2025, month: 1, day: 20 }

/** A document with ‸ where the caret stands; `{{report …}}` as in fixtures. */
export interface Place {
  readonly text: string
  readonly offset: number
  readonly offered: readonly Suggestion[]
}

export function at(marked: string, options: Partial<CompletionOptions> = {}): Place {
  const written = writeOut(marked)
  const offset = written.indexOf('‸')
  if (offset < 0 || written.includes('‸', offset + 1)) throw new Error('not one caret')
  const text = written.replace('‸', '')
  return { text, offset, offered: offers(read(parse(text)), offset, options) }
}

export function offers(report: Report, offset: number, options: Partial<CompletionOptions> = {}) {
  return completionsAt(report, offset, { language: 'zh-CN', today, findings: run(report), ...options })
}

/** The text with a suggestion accepted. */
export function accept(text: string, { typed, text: written }: Suggestion): string {
  return text.slice(0, typed.start) + written + text.slice(typed.end)
}

/** The text with the suggestion so called accepted, or the first that begins so. */
export function accepted({ text, offered }: Place, label: string): string {
  const found =
    offered.find((each) => nameOf(each) === label) ?? offered.find((each) => nameOf(each).startsWith(label))
  if (!found) throw new Error(`no ${label} among ${labels({ offered }).join(' | ')}`)
  return accept(text, found)
}

export const labels = ({ offered }: Pick<Place, 'offered'>) => offered.map(nameOf)

/** What a suggestion is known by: sentences by themselves. */
const nameOf = ({ kind, label, text }: Suggestion) => (kind === 'sentence' ? text : label)
