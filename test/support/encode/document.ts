import fc from 'fast-check'
import type { CellId, SectionId, TableId } from '../../../server/src/forms/form.ts'
import { aspects, sections } from '../../../server/src/forms/sections.ts'
import { type Dice, dice } from '../dice.ts'
import { type Layout, layout } from '../layout.ts'
import { type Look, looks } from '../look.ts'
import { Page, type Written } from '../page.ts'
import type { ReportModel } from '../report.ts'
import { type HeadingStyle, headingStyles } from './headings.ts'
import { type DisputesStyle, restyle } from './t4styles.ts'

/** What may differ between two documents in the same encoding. */
export interface Choices {
  readonly look: Look
  readonly headings: HeadingStyle
  readonly newline: '\n' | '\r\n'
  readonly bom: boolean
  /** What stands for a 0 that is no total; `0` unless a test is about blanks. */
  readonly zero: string
  readonly disputes: DisputesStyle
  /** Decides the encoding's own small variations. */
  readonly seed: number
}

export const plainChoices: Choices = {
  look: looks.plain,
  headings: headingStyles.chinese,
  newline: '\n',
  bom: false,
  zero: '0',
  disputes: 'printed',
  seed: 1,
}

/** How an encoding writes the pieces of a document. Each piece ends its own line. */
export interface Writer {
  open?(page: Page, title: string): void
  title(page: Page, text: string): void
  section(page: Page, text: string): void
  aspect(page: Page, text: string): void
  paragraph(page: Page, text: string): void
  table(page: Page, table: Layout, say: Dice): void
  close?(page: Page): void
}

export interface Encoding {
  readonly name: string
  /** Whether the row and column of every cell can be read from the text itself. */
  readonly keepsPositions: boolean
  write(model: ReportModel, choices?: Choices): Written
  /** One table alone, with nothing around it. */
  writeTable(model: Pick<ReportModel, 'edition' | 'cells'>, id: TableId, choices?: Choices): Written
}

export function encoding(name: string, keepsPositions: boolean, writer: Writer): Encoding {
  const named = {
    name,
    keepsPositions,
    write: (model: ReportModel, choices = plainChoices) => write(model, writer, choices),
    writeTable(model: Pick<ReportModel, 'edition' | 'cells'>, id: TableId, choices = plainChoices) {
      const page = new Page(choices.look)
      table(page, model, id, writer, choices, dice(choices.seed))
      return respell(page.written(), choices)
    },
    [fc.toStringMethod]: () => name,
  }
  return named
}

function table(
  page: Page,
  model: Pick<ReportModel, 'edition' | 'cells'>,
  id: TableId,
  writer: Writer,
  choices: Choices,
  say: Dice,
): void {
  const printed = layout(id, model.edition, (cell) => shown(model.cells, cell, choices.zero))
  for (const each of restyle(printed, choices.disputes)) writer.table(page, each, say)
}

function write(model: ReportModel, writer: Writer, choices: Choices): Written {
  const { prose } = model
  const say = dice(choices.seed)
  const page = new Page(choices.look)
  const put = (id: TableId) => {
    const lead = prose.leads?.[id] ?? prose.lead
    if (lead) writer.paragraph(page, lead)
    table(page, model, id, writer, choices, say)
  }
  const body: Readonly<Record<SectionId, () => void>> = {
    overview: () => overview(page, model, writer, choices, say),
    disclosure: () => put('t2'),
    requests: () => put('t3'),
    disputes: () => put('t4'),
    problems() {
      for (const text of prose.problems) writer.paragraph(page, text)
    },
    other: () => writer.paragraph(page, prose.other),
  }
  writer.open?.(page, prose.title)
  if (prose.title) writer.title(page, prose.title)
  if (prose.preamble) writer.paragraph(page, prose.preamble)
  for (const { id, ordinal, title } of sections) {
    if (prose.without?.has(id)) continue
    const heading = prose.headings?.[id] ?? choices.headings.section(ordinal, title)
    if (heading) writer.section(page, heading)
    body[id]()
  }
  for (const text of prose.signature) writer.paragraph(page, text)
  writer.close?.(page)
  return respell(page.written(), choices)
}

function overview(page: Page, { prose }: ReportModel, writer: Writer, choices: Choices, say: Dice): void {
  writer.paragraph(page, prose.intro)
  const inline = say.roll(3) === 0
  for (const { id, ordinal, title } of aspects) {
    if (prose.without?.has(id)) continue
    const heading = prose.headings?.[id] ?? choices.headings.aspect(ordinal, title)
    if (inline && heading) writer.paragraph(page, `${heading}。${prose.aspects[id]}`)
    else {
      if (heading) writer.aspect(page, heading)
      writer.paragraph(page, prose.aspects[id])
    }
  }
}

function shown(cells: ReportModel['cells'], id: CellId, zero: string): string {
  const text = cells.get(id)
  if (text === undefined) throw new Error(`the model lacks ${id}`)
  return text === '0' && !/total|concluded/.test(id) ? zero : text
}

/** Line ends and byte order mark change last; the spans follow. */
function respell({ text, cells }: Written, { newline, bom }: Choices): Written {
  if (newline === '\n' && !bom) return { text, cells }
  const shift = new Uint32Array(text.length + 1)
  let moved = bom ? 1 : 0
  for (let i = 0; i <= text.length; i++) {
    shift[i] = moved
    if (newline === '\r\n' && text[i] === '\n') moved++
  }
  const spelled = (bom ? '\uFEFF' : '') + text.replaceAll('\n', newline)
  const at = (offset: number) => offset + shift[offset]!
  return {
    text: spelled,
    cells: new Map([...cells].map(([id, span]) => [id, { start: at(span.start), end: at(span.end) }])),
  }
}
