import { cellPath, tableForms } from '../../forms/cells.ts'
import type { CellId, Edition, TableId } from '../../forms/form.ts'
import type { BoundRow, Figure, Report } from '../../report/report.ts'
import { type Filling, filled, type Rebuilt, writtenIn } from './rebuild.ts'

/** The three rows that (六)其他处理 has since 2021. */
const otherParts = ['uncorrected', 'unpaid', 'rest']

export interface Exchanged extends Rebuilt {
  /** How many values the new form takes over. */
  readonly kept: number
}

/**
 * A table in the form of another edition. Only what certainly means the same is taken over: cells both editions have;
 * (六)其他处理 as the sum of its parts, or, when it is 0, as three times 0. All else stays blank, and its numbers are
 * named in a comment. Null where a row cannot be read: then nobody could say what is lost.
 */
export function exchanged(report: Report, id: TableId, to: Edition): Exchanged | null {
  const { rows } = report.tables[id]
  if (rows.some(({ state }) => state === 'incomplete')) return null
  const filling = fillingFor(report, id, to)
  const written = filled(report, id, filling)
  return written && { ...written, kept: filling.texts.size }
}

function fillingFor(report: Report, id: TableId, to: Edition): Filling {
  const form = tableForms[id][to]
  const taken = new Set(
    form.groups.flatMap(({ rows, columns }) =>
      rows.flatMap((row) => columns.map((column) => `${id}.${row.id}.${column.id}`)),
    ),
  )
  const texts = new Map<CellId, string>()
  const left: string[] = []
  for (const row of report.tables[id].rows) {
    for (const figure of row.values) {
      const text = writtenIn(report.draft, figure.span)
      if (taken.has(figure.id)) texts.set(figure.id, text)
      else if (!isCarried(row, figure, to, texts) && /[1-9]/.test(text))
        left.push(`${nameOf(row, figure)} ${text}`)
    }
  }
  return { form, texts, left, zeros: 0 }
}

/** (六)其他处理 of table 3, between one row and three. */
function isCarried(
  { row }: BoundRow,
  { id, value, state }: Figure,
  to: Edition,
  texts: Map<CellId, string>,
): boolean {
  if (state === 'invalid' || !id.startsWith('t3.other')) return false
  const column = id.slice(id.lastIndexOf('.') + 1)
  if (to === '2021') {
    if (value !== 0) return false
    for (const part of otherParts) texts.set(`t3.other.${part}.${column}`, '0')
  } else {
    if (row.id === 'other') return false
    const whole = `t3.other.${column}`
    texts.set(whole, String(Number(texts.get(whole) ?? 0) + (value ?? 0)))
  }
  return true
}

/** 「规范性文件 › 对外公开总数量」: ids that two editions share are named as this one does. */
function nameOf({ row, group }: BoundRow, { id }: Figure): string {
  const column = group.columns.find((each) => id.endsWith(`.${each.id}`))
  return column ? `${row.short} › ${column.label}` : cellPath(id)
}
