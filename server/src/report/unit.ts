import { selfWords } from '../forms/units.ts'
import type { Draft } from '../syntax/draft.ts'
import type { Span } from '../text/span.ts'
import type { Stated, UnitKind } from './report.ts'
import { kindOfUnit } from './unitKind.ts'

/** How far into the prose a body's own name is looked for. */
const farthest = 1500
const longestName = 30

/** The body named where prose begins to speak of itself: 「2025年，青禾县云溪镇人民政府坚持……」. */
export function unitInProse({ text }: Draft): Stated<string> | null {
  const top = text.slice(0, farthest)
  let best: Span | null = null
  for (const ending of proseEndings) {
    for (let at = top.indexOf(ending); at >= 0; at = top.indexOf(ending, at + 1)) {
      const end = at + ending.length
      const start = nameStart(top, at)
      if (end - start < ending.length + 2 || end - start > longestName || !beginsStatement(top, start))
        continue
      if (!best || start < best.start || (start === best.start && end > best.end)) best = { start, end }
    }
  }
  return best && { value: text.slice(best.start, best.end), span: best }
}

/** Only endings that no place mentioned in passing has. */
const proseEndings = ['街道办事处', '镇人民政府', '乡人民政府', '苏木人民政府', '管理委员会', '局']

/** Back to where a name can begin: behind punctuation, digits, or 年. */
function nameStart(text: string, at: number): number {
  let start = at
  while (
    start > 0 &&
    at - start < longestName &&
    isNameChar(text.charCodeAt(start - 1)) &&
    text[start - 1] !== '年'
  )
    start--
  return start
}

function isNameChar(c: number): boolean {
  return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0xd800 && c <= 0xdfff) || (c >= 0x3400 && c <= 0x4dbf)
}

/** Behind 「2025年,」, at the beginning of a line or a sentence: there a report names itself. */
function beginsStatement(text: string, start: number): boolean {
  if ('在由经向与对按为我该本各县区市全'.includes(text[start] ?? '')) return false
  const before = text[start - 1]
  if (before === undefined || before === '\n' || before === '。' || before === ' ') return true
  if (before === ',') return text[start - 2] === '年' || text[start - 2] === '度' || text[start - 2] === '来'
  return false
}

/** The kind of the surest name that tells it, else what the report calls itself (我镇, 我街道). */
export function kindOf(draft: Draft, names: readonly (string | null)[]): UnitKind | null {
  for (const name of names) {
    const kind = name === null ? null : kindOfUnit(name)
    if (kind) return kind
  }
  let most = 0
  let kind: UnitKind | null = null
  for (const [word, own] of selfWords) {
    const count = occurrences(draft.text, word)
    if (count > most) {
      most = count
      kind = own
    }
  }
  return kind
}

function occurrences(text: string, word: string): number {
  let count = 0
  for (let at = text.indexOf(word); at >= 0 && count < 9; at = text.indexOf(word, at + 1)) count++
  return count
}
