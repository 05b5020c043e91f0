import type { Claim, Report } from '../gouji.ts'
import type { Language, MessageKey } from '../messages/message.ts'
import { words } from '../messages/message.ts'
import { lastYearFinder } from '../services/lastYear.ts'
import { type Statement, understood } from '../services/understood.ts'
import {
  asideOf,
  asideSign,
  becauseOf,
  relationSigns,
  unknownSign,
  verdictSigns,
} from '../services/understoodWords.ts'
import { type LineMap, lineMap } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import type { Request } from './arguments.ts'
import { harmless } from './format/harmless.ts'
import { rangeOf } from './format/json.ts'
import { host } from './host.ts'
import { judge } from './judge.ts'
import { complain, type Output } from './output.ts'
import { isTrouble, readBytes, textOf } from './read.ts'
import type { FileSettings } from './settings.ts'

/** `gouji inspect`: what was understood of one file. */
export async function inspect(
  request: Request,
  language: Language,
  settings: FileSettings,
  output: Output,
  stdin: () => Promise<Buffer>,
): Promise<0 | 2> {
  const path = request.stdin ? (request.stdinFilename ?? '<stdin>') : request.paths[0]!
  const bytes = request.stdin ? await stdin() : readBytes(path)
  const reading = isTrouble(bytes) ? bytes : await textOf(bytes, path)
  if (isTrouble(reading)) {
    complain(output, { key: reading.trouble, with: { path } }, language)
    return 2
  }
  const resolved = await settings.of(path)
  const { report, text } = await judge(reading.text, {
    file: path,
    resolved,
    lastYears: lastYearFinder(host),
    failed() {},
  })
  const spoken = settings.languageOf(resolved)
  const inspected = inspectedOf(path, report, lineMap(text), spoken)
  output.stdout.write(
    request.format === 'json' ? `${JSON.stringify(inspected, null, 2)}\n` : inWords(inspected, spoken),
  )
  return 0
}

type Range = ReturnType<typeof rangeOf>

interface Inspected {
  readonly version: 1
  readonly path: string
  readonly edition: string | null
  readonly year: number | null
  readonly unit: string | null
  readonly sections: readonly Part[]
  readonly aspects: readonly Part[]
  readonly cells: Readonly<Record<string, { value: number | null; text: string; range: Range }>>
  readonly claims: readonly Stated[]
  /** Numbers that state nothing of the form, with the reason; null: not understood. */
  readonly leftAside: readonly { text: string; range: Range; reason: string | null; why: string }[]
}

interface Part {
  readonly id: string
  readonly heading: string | null
  readonly range: Range
}

interface Stated {
  readonly quantities: readonly string[]
  readonly value: number
  readonly relation: Claim['relation']
  readonly text: string
  readonly range: Range
  readonly inferred?: true
  /** Why this reading was chosen: a key, and its words. */
  readonly because: string
  readonly why: string
  readonly verdict: Statement['verdict']
  /** What the tables have for each quantity that may be meant. */
  readonly table: Readonly<Record<string, number | null>>
}

function inspectedOf(path: string, report: Report, lines: LineMap, language: Language): Inspected {
  const { draft } = report
  const range = (span: Span) => rangeOf(draft.origin(span), lines)
  const written = ({ start, end }: Span) => draft.raw.slice(start, end)
  const part = ({ id, heading, span }: Report['sections'][number] | Report['aspects'][number]): Part => ({
    id,
    heading: heading && written(heading.span),
    range: range(heading?.span ?? span),
  })
  const stated = ({ claim, verdict, readings }: Statement): Stated => ({
    quantities: claim.quantities,
    value: claim.value,
    relation: claim.relation,
    text: written(claim.span),
    range: range(claim.span),
    ...(claim.inferred && { inferred: true }),
    because: claim.because,
    why: words(becauseOf(claim), language),
    verdict,
    table: Object.fromEntries(readings.map(({ quantity, value }) => [quantity, value])),
  })
  const numbers = understood(report).flatMap((sentence) => sentence.numbers)
  return {
    version: 1,
    path,
    edition: report.edition,
    year: report.year?.value ?? null,
    unit: report.unit?.value ?? null,
    sections: report.sections.map(part),
    aspects: report.aspects.map(part),
    cells: Object.fromEntries(
      [...report.cells].map(([id, { value, text, span }]) => [id, { value, text, range: range(span) }]),
    ),
    claims: numbers.flatMap(({ statements }) => statements.map(stated)),
    leftAside: numbers
      .filter(({ statements }) => statements.length === 0)
      .map(({ span, aside }) => ({
        text: written(span),
        range: range(span),
        reason: aside,
        why: words(asideOf(aside), language),
      })),
  }
}

function inWords(inspected: Inspected, language: Language): string {
  const { unit, year, edition, sections, aspects, cells, claims, leftAside } = inspected
  const say = (key: MessageKey, values: Record<string, string | number> = {}) =>
    words({ key, with: values }, language)
  const unknown = say('cli.inspect.unknown')
  const place = ({ start }: Range) => `${start.line + 1}:${start.character + 1}`
  const part = ({ id, heading, range }: Part) =>
    `${place(range)}  ${id}  ${heading ?? say('cli.inspect.noHeading')}`
  const list = (key: MessageKey, items: readonly string[]) =>
    [
      `\n${say(key)}`,
      ...(items.length > 0 ? items : [say('cli.inspect.none')]).map((item) => `  ${item}`),
    ].join('\n')
  const out = [
    inspected.path,
    say('cli.inspect.about', { unit: unit ?? unknown, year: year ?? unknown, edition: edition ?? unknown }),
    list('cli.inspect.sections', sections.map(part)),
    list('cli.inspect.aspects', aspects.map(part)),
    list(
      'cli.inspect.cells',
      Object.entries(cells).map(
        ([id, { value, text, range }]) => `${place(range)}  ${id} = ${value ?? `? “${text}”`}`,
      ),
    ),
    list(
      'cli.inspect.claims',
      claims.map(({ quantities, value, relation, text, range, why, verdict, table }) => {
        const said = `${quantities.join(' | ')} ${relationSigns[relation]} ${value}`
        const tables = verdict === 'contradicts' ? ` (${Object.values(table).join(' | ')})` : ''
        return `${verdictSigns[verdict]} ${place(range)}  “${text}”  ${said}${tables}  ${why}`
      }),
    ),
    list(
      'cli.inspect.leftAside',
      leftAside.map(
        ({ text, range, reason, why }) =>
          `${reason === null ? unknownSign : asideSign} ${place(range)}  “${text}”  ${why}`,
      ),
    ),
    `\n${say('understood.signs')}`,
  ]
  return harmless(`${out.join('\n')}\n`)
}
