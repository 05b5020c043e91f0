import { cellPath, formCell } from '../../forms/cells.ts'
import type { CellId, TableId } from '../../forms/form.ts'
import { columnMeaning, formBasis, rowMeaning } from '../../forms/meanings.ts'
import type { Language } from '../../messages/message.ts'
import type { BoundRow, Figure, Report } from '../../report/report.ts'
import { mentionsOfCell } from '../mentions.ts'
import { type CellPlace, rowOf } from '../places.ts'
import { equationList, withCell } from './equations.ts'
import { basisList, type Hover, list, type Passage, type Say, sign, speaker } from './passage.ts'
import { quote } from './quote.ts'

/** What is counted in a cell, and all that depends on it. */
export function cellHover(
  report: Report,
  { figure, span }: CellPlace,
  language: Language,
  lastYear: Report | null,
): Hover | null {
  const row = rowOf(report, figure)
  const cell = formCell(figure.id)
  if (row === null || cell === undefined) return null
  const say = speaker(language)
  const table = cell.form.id
  // Table 2 may mix editions, and so do rows that have a name in common; the row's own group knows its columns.
  const column = row.group.columns[row.values.indexOf(figure)]!
  const counted = [rowMeaning(table, row.row), columnMeaning(table, column)]
  const labels = [row.row.short, column.label]
  return {
    span,
    passages: [
      { kind: 'title', text: cellPath(figure.id), note: written(figure, table, column.unit, say) },
      ...list(
        say('hover.counted'),
        counted.map(({ says }, i) => say('hover.named', { name: labels[i]!, text: says[language] })),
      ),
      ...equationList(report, table, language, withCell(figure.id)),
      ...sentences(report, figure.id, say),
      ...before(figure, row, lastYear, say),
      ...basisList([...counted.flatMap(({ basis }) => basis), formBasis(row.edition)], language),
    ],
  }
}

function written({ state, text }: Figure, table: TableId, unit: string, say: Say): string {
  if (state === 'blank') return say(table === 't2' ? 'hover.value.blank' : 'hover.value.blankCounted')
  if (state === 'invalid') return say('hover.value.invalid', { text })
  // A unit or a note may stand in the cell itself.
  return /[^\d,.+-]/.test(text) ? text : `${text} ${unit}`.trim()
}

/** More sentences than this are counted only. */
const mostQuotes = 3

function sentences(report: Report, id: CellId, say: Say): readonly Passage[] {
  const mentions = mentionsOfCell(report, id)
  const items = mentions.slice(0, mostQuotes).map((mention) => {
    const fits = mention.meant.find(({ cells }) => cells.includes(id))!.fits
    return `${sign(fits)} ${quote(report, mention)}`
  })
  const more = mentions.length - items.length
  return list(say('hover.sentences'), more > 0 ? [...items, say('hover.more', { count: more })] : items)
}

/** What last year's report had there; what it carried over is what this one carries in. */
function before(figure: Figure, { row }: BoundRow, lastYear: Report | null, say: Say): readonly Passage[] {
  const [table, column] = [figure.id.slice(0, 2) as TableId, figure.id.slice(figure.id.lastIndexOf('.') + 1)]
  const items: string[] = []
  const same = numberIn(lastYear, figure.id)
  if (same !== null) items.push(say('hover.lastYear.same', { value: same }))
  if (table === 't3' && row.id === 'carriedIn') {
    const over = numberIn(lastYear, `t3.carriedOut.${column}`)
    const own = figure.state === 'number' ? figure.value : null
    if (over !== null)
      items.push(
        `${sign(own === null ? null : own === over)} ${say('hover.lastYear.carriedOut', { value: over })}`,
      )
  }
  return list(say('hover.lastYear'), items)
}

function numberIn(report: Report | null, id: CellId): number | null {
  const figure = report?.cells.get(id)
  return figure?.state === 'number' ? figure.value : null
}
