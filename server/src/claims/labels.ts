import type { Span } from '../text/span.ts'
import type { Amount } from './amount.ts'
import type { AsideReason } from './aside.ts'
import { quoteEnd } from './quotes.ts'

/** Digits that count nothing, and what they are instead. */
export interface Label {
  readonly span: Span
  /** Null where nothing shows what they are. */
  readonly reason: AsideReason | null
}

/** Years, dates, document and list numbers, quoted digits …: all digits within the span that belong to no amount. One pass. */
export function labelsIn(text: string, { start, end }: Span, amounts: readonly Amount[]): readonly Label[] {
  const labels: Label[] = []
  let next = 0
  let quote = -1
  /** Opening marks that nothing closes: nobody looks for their ends again. */
  const stray = new Set<number>()
  for (let at = start; at < end; at++) {
    while (next < amounts.length && amounts[next]!.span.end <= at) next++
    const amount = amounts[next]
    if (amount !== undefined && amount.span.start <= at) {
      at = amount.span.end - 1
      continue
    }
    const code = text.charCodeAt(at)
    if (at >= quote && opening.has(code) && !stray.has(code)) {
      quote = quoteEnd(text, at, end)
      if (quote < 0) stray.add(code)
    }
    if (code < 48 || code > 57) continue
    const stop = numberEnd(text, at, amount === undefined ? end : Math.min(end, amount.span.start))
    labels.push({
      span: { start: at, end: stop },
      reason: at < quote ? 'quoted' : reasonOf(text, at, stop, start),
    })
    at = stop - 1
  }
  return labels
}

const opening = new Set([...'《“‘「『'].map((char) => char.charCodeAt(0)))

/** Behind digits and the signs that join them: 「2021-2025」, 「0537-6501067」, 「9:30」, 「1.2.3」. */
function numberEnd(text: string, at: number, end: number): number {
  let stop = at
  while (stop < end) {
    if (isDigit(text.charCodeAt(stop))) stop++
    else if (stop + 1 < end && '-./:~—–,'.includes(text[stop]!) && isDigit(text.charCodeAt(stop + 1)))
      stop += 2
    else break
  }
  return stop
}

function reasonOf(text: string, at: number, stop: number, start: number): AsideReason | null {
  const before = at > start ? text[at - 1]! : ''
  const after = text.slice(stop, stop + 3).trimStart()
  const digits = text.slice(at, stop)
  if (before === '〔' || before === '[' || '〕]'.includes(before || ' ') || after.startsWith('〕')) {
    return 'documentNumber'
  }
  if (after.startsWith('号') && text.slice(Math.max(start, at - 8), at).includes('〔'))
    return 'documentNumber'
  if (after.startsWith('年')) return 'year'
  if (/^[月日时点]/.test(after)) return 'date'
  if (before === '第' || /第\d+[、至和-]$/.test(text.slice(Math.max(start, at - 6), at))) return 'ordinal'
  if (/^(?:19|20)\d\d$/.test(digits)) return 'year'
  if (/[-:~/]/.test(digits)) return 'code'
  if (/^[号楼层室栋幢弄路届房]/.test(after)) return 'code'
  if (/^[.、)]/.test(after) && (before === '' || '(。;:,\n '.includes(before))) return 'list'
  if (/[A-Za-z@_#/]/.test(before) || /^[A-Za-z@_/]/.test(after)) return 'code'
  return digits.length >= 5 ? 'code' : null
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
