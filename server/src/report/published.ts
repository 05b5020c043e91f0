import type { Draft } from '../syntax/draft.ts'
import type { Span } from '../text/span.ts'
import { dateAt, type WrittenDate } from './dates.ts'
import { linesBetween, topOf } from './page.ts'
import type { Section } from './report.ts'

/** What a web page writes before the day it published something; the surest first. */
const labels = [
  '发布时间',
  '发布日期',
  '公开日期',
  '公开时间',
  '信息时间',
  '发布于',
  '成文日期',
  '生成日期',
  '日期',
  '时间',
]
const longestLine = 160
const mostLines = 40

/** The day of publication that stands above the report, or in the page's footer. */
export function findPublished(draft: Draft, sections: readonly Section[]): WrittenDate | null {
  const { text } = draft
  const above = linesBetween(text, 0, topOf(draft, sections), mostLines)
  const last = sections.at(-1)
  const from = Math.max(last?.heading?.span.end ?? last?.span.start ?? text.length, text.length - 1500)
  return (
    labelled(text, above) ??
    alone(text, above) ??
    labelled(text, linesBetween(text, from, text.length, mostLines))
  )
}

function labelled(text: string, lines: readonly Span[]): WrittenDate | null {
  let best: WrittenDate | null = null
  let rank = labels.length
  for (const [i, { start, end }] of lines.entries()) {
    if (end - start > longestLine) continue
    const line = text.slice(start, end)
    if (!line.includes('时间') && !line.includes('日期') && !line.includes('发布于')) continue
    for (let label = 0; label < rank; label++) {
      const at = line.indexOf(labels[label]!)
      if (at < 0) continue
      const written =
        dateIn(text, start + at + labels[label]!.length, end) ??
        nextLine(text, lines[i + 1], end - start - at)
      if (!written) continue
      best = written
      rank = label
      break
    }
  }
  return best
}

/** The value may stand below its label, when nothing else follows the label. */
function nextLine(text: string, line: Span | undefined, rest: number): WrittenDate | null {
  return line && rest <= 6 ? dateAt(text, line.start, line.end) : null
}

/** A line of a date and a time alone: 「2025-01-20 16:53」. */
function alone(text: string, lines: readonly Span[]): WrittenDate | null {
  for (const { start, end } of lines) {
    if (end - start > 24) continue
    const written = dateAt(text, start, end)
    if (written && written.date.day > 0 && /^[\d\s:]*$/.test(text.slice(written.span.end, end)))
      return written
  }
  return null
}

/** The first date within a few characters: 「: 」, a tab or a pipe may stand between. */
function dateIn(text: string, from: number, end: number): WrittenDate | null {
  for (let at = from; at < Math.min(end, from + 8); at++) {
    const written = dateAt(text, at, end)
    if (written && written.date.day > 0) return written
  }
  return null
}
