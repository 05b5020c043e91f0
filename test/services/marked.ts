import { type Finding, parse, type Report, read, run } from '../../server/src/gouji.ts'
import type { Span } from '../../server/src/text/span.ts'
import { fixture } from '../support/fixture.ts'
import type { Mark } from '../support/marks.ts'

/** A report as an editor has it: read, and checked. */
export interface Checked {
  readonly text: string
  readonly report: Report
  readonly findings: readonly Finding[]
  readonly marks: readonly Mark[]
  /** The words at a span. */
  at(span: Span): string
}

/** A document with marks and directives; see test/fixtures/README.md. Here a mark may name anything. */
export function checked(written: string): Checked {
  const { text, marks } = fixture('test', written)
  const report = read(parse(text))
  return { text, report, findings: run(report), marks, at: ({ start, end }) => text.slice(start, end) }
}

/** The directive `{{report …}}` with these settings, in an encoding. */
export const reportAs = (encoding: string, settings: string) => `{{report as=${encoding} ${settings}}}`

/** One of each kind: bars, tags, tabs, cells one per line, cells ended by bars, spaces. */
export const manners = ['markdown-simple', 'html-page', 'tabs', 'lines', 'pipe-lines', 'spaces']
