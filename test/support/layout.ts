import { tableForms } from '../../server/src/forms/cells.ts'
import type { CellId, Edition, RowGroup, TableForm, TableId } from '../../server/src/forms/form.ts'

/** One box of a printed table; `id` only where it is a data cell. */
export interface Box {
  readonly text: string
  readonly id: CellId | null
  readonly role: 'title' | 'header' | 'label' | 'value'
  readonly width: number
  readonly height: number
}

/** A table as the official form prints it: each row lists only the boxes that begin in it, as in HTML. */
export interface Layout {
  readonly id: TableId
  readonly columns: number
  readonly headerRows: number
  readonly rows: readonly (readonly Box[])[]
}

/** The printed table of an edition; `values` gives the text of a data cell. */
export function layout(id: TableId, edition: Edition, values: (cell: CellId) => string): Layout {
  const form = tableForms[id][edition]
  if (id === 't2') return disclosure(form, values)
  return id === 't3' ? requests(form, values) : disputes(form, values)
}

/** Rows of equal length: each place holds its box, and whether the box begins there. */
export function expand({ rows, columns }: Layout): readonly (readonly { box: Box; begins: boolean }[])[] {
  const places: { box: Box; begins: boolean }[][] = rows.map(() => [])
  rows.forEach((row, y) => {
    let x = 0
    for (const box of row) {
      while (places[y]![x]) x++
      for (let dy = 0; dy < box.height; dy++) {
        for (let dx = 0; dx < box.width; dx++) {
          places[y + dy]![x + dx] = { box, begins: dx === 0 && dy === 0 }
        }
      }
    }
  })
  for (const row of places) if (row.length !== columns) throw new Error(`a row of ${row.length} places`)
  return places
}

const box = (role: Box['role'], text: string, width = 1, height = 1): Box => ({
  role,
  text,
  width,
  height,
  id: null,
})

function valueBoxes(form: TableForm, group: RowGroup, row: string, values: (cell: CellId) => string): Box[] {
  return group.columns.map((column) => {
    const id = `${form.id}.${row}.${column.id}`
    return { role: 'value', text: values(id), width: 1, height: 1, id }
  })
}

/** The last box takes what is left of the row. */
function stretch(boxes: readonly Box[], columns: number): Box[] {
  const used = boxes.slice(0, -1).reduce((sum, each) => sum + each.width, 0)
  return boxes.map((each, i) => (i < boxes.length - 1 ? each : { ...each, width: columns - used }))
}

function disclosure(form: TableForm, values: (cell: CellId) => string): Layout {
  const columns = 4
  const rows = form.groups.flatMap((group) => [
    [box('title', group.title ?? '', columns)],
    stretch([box('header', '信息内容'), ...group.columns.map((each) => box('header', each.label))], columns),
    ...group.rows.map((row) =>
      stretch([box('label', row.label), ...valueBoxes(form, group, row.id, values)], columns),
    ),
  ])
  return { id: form.id, columns, headerRows: 2, rows }
}

function requests(form: TableForm, values: (cell: CellId) => string): Layout {
  const group = form.groups[0]!
  const labels = group.columns.map((column) => column.label)
  const corner = '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)'
  const rows: Box[][] = [
    [box('header', corner, 3, 3), box('header', '申请人情况', 7)],
    [box('header', labels[0]!, 1, 2), box('header', '法人或其他组织', 5), box('header', labels[6]!, 1, 2)],
    labels.slice(1, 6).map((label) => box('header', label)),
  ]
  let open: readonly string[] = []
  group.rows.forEach((row, index) => {
    const boxes: Box[] = []
    row.groups.forEach((label, depth) => {
      if (open[depth] === label) return
      const height = group.rows.slice(index).findIndex((next) => next.groups[depth] !== label)
      boxes.push(box('label', label, 1, height < 0 ? group.rows.length - index : height))
    })
    open = row.groups
    boxes.push(box('label', row.label, 3 - row.groups.length))
    rows.push([...boxes, ...valueBoxes(form, group, row.id, values)])
  })
  return { id: form.id, columns: 10, headerRows: 3, rows }
}

function disputes(form: TableForm, values: (cell: CellId) => string): Layout {
  const group = form.groups[0]!
  const outcomes = group.columns.map((column) => column.label)
  const [review, direct, after] = group.rows
  return {
    id: form.id,
    columns: 15,
    headerRows: 3,
    rows: [
      [box('header', review!.label, 5), box('header', direct!.groups[0]!, 10)],
      [
        ...outcomes.map((label) => box('header', label, 1, 2)),
        box('header', direct!.label, 5),
        box('header', after!.label, 5),
      ],
      [...outcomes, ...outcomes].map((label) => box('header', label)),
      group.rows.flatMap((row) => valueBoxes(form, group, row.id, values)),
    ],
  }
}
