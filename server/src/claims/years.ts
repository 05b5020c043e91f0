import type { Report } from '../report/report.ts'

/**
 * The year that sentences are read for. Where title and text contradict each other and nobody knows the report's
 * year, the latest of them: what is said of the years before is then left aside.
 */
export function spokenYear({ year, title, sentences, draft }: Report): number | null {
  if (year !== null) return year.value
  let latest = title?.year?.value ?? null
  if (latest === null) return null
  for (const { span } of sentences) {
    const written = yearAt(draft.text, span.start)
    if (written > latest && written <= latest + 1) latest = written
  }
  return latest
}

/** 「2024年」 at the beginning of a sentence, or 0. */
function yearAt(text: string, at: number): number {
  if (text[at + 4] !== '年' || text[at] !== '2') return 0
  let value = 0
  for (let i = at; i < at + 4; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return 0
    value = value * 10 + digit
  }
  return value
}
