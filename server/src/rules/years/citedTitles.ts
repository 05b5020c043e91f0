import type { Span } from '../../text/span.ts'
import type { Edit } from '../rule.ts'
import type { DocumentNumber } from './documentNumbers.ts'

const trialTitle = /关于政府信息公开工作年度报告有关事项的通知/
const noticeTitle =
  /关于印发 ?[《〈<“]? ?(中华人民共和国)? ?政府信息公开工作年度报告格式 ?(\(试行\))? ?[》〉>”]? ?的通知/
const anyTitle = /年度报告格式|年度报告有关事项的通知/

/** Titles stand directly before or after their number. */
export const nearby = 70

export interface CitedTitle {
  /** `trial`: the title of 60号; `notice`: of 30号; `format`: only the format is named, which both have. */
  readonly kind: 'trial' | 'notice' | 'format'
  readonly span: Span
}

/** The title that the number belongs to: 「《……》(国办公开办函〔2021〕30号)」 or 「国办公开办函〔2021〕30号《……》」. */
export function titleBeside(text: string, { span }: DocumentNumber): CitedTitle | null {
  const from = Math.max(0, span.start - nearby)
  const before = text.slice(from, span.start)
  // A sentence end between the two separates them; the nearest title counts.
  const head = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('号)')) + 1)
  const tail = text.slice(span.end, span.end + nearby).split(/[。;\n]/, 1)[0]!
  return (
    titleIn(head, span.start - head.length) ?? titleIn(/^ ?[)]? ?[《〈<]/.test(tail) ? tail : '', span.end)
  )
}

function titleIn(words: string, offset: number): CitedTitle | null {
  for (const [kind, pattern] of [
    ['trial', trialTitle],
    ['notice', noticeTitle],
    ['format', anyTitle],
  ] as const) {
    const match = pattern.exec(words)
    if (match === null) continue
    const start = offset + match.index
    return { kind, span: { start, end: start + match[0].length } }
  }
  return null
}

/** What makes the title that of the right document; nothing when it is, or only names the format. */
export function titleEdits(text: string, title: CitedTitle, revisedFormat: boolean): Edit[] {
  if (revisedFormat) {
    if (title.kind === 'trial') {
      return [{ span: title.span, newText: '关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知' }]
    }
    const at = text.indexOf('试行', title.span.start)
    if (at < 0 || at > title.span.end + 3) return []
    return [
      {
        span: { start: text[at - 1] === '(' ? at - 1 : at, end: text[at + 2] === ')' ? at + 3 : at + 2 },
        newText: '',
      },
    ]
  }
  if (title.kind !== 'notice') return []
  return [{ span: title.span, newText: '关于政府信息公开工作年度报告有关事项的通知' }]
}
