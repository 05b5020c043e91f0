import { type Box, expand, type Layout } from '../layout.ts'
import type { Page } from '../page.ts'
import { encoding } from './document.ts'
import { airyText } from './text.ts'

const put = (page: Page, box: Box) => (box.id ? page.value(box.id, box.text) : page.label(box.text))

/** As a spreadsheet copies it: every place of the grid, merged ones empty but for the first. */
function allPlaces(page: Page, table: Layout, filler = 0): void {
  for (const row of expand(table)) {
    row.forEach(({ box, begins }, x) => {
      if (x) page.put('\t')
      if (begins) put(page, box)
    })
    page.put('\t'.repeat(filler)).put('\n')
  }
  page.put('\n')
}

/** As a word processor copies it: a cell over several columns is one cell, one over several rows leaves an empty one. */
function mergedColumns(page: Page, table: Layout): void {
  for (const row of expand(table)) {
    let first = true
    row.forEach(({ box, begins }, x) => {
      if (row[x - 1]?.box === box) return
      if (!first) page.put('\t')
      first = false
      if (begins) put(page, box)
    })
    page.put('\n')
  }
  page.put('\n')
}

export const tabs = encoding('tabs', true, {
  ...airyText,
  table: (page, table) => allPlaces(page, table),
})

export const tabsPadded = encoding('tabs-padded', true, {
  ...airyText,
  table: (page, table) => allPlaces(page, table, 3),
})

export const tabsMerged = encoding('tabs-merged', true, { ...airyText, table: mergedColumns })

/** A spreadsheet quotes a cell with a line break in it; labels of headers have them. */
function quoted(page: Page, table: Layout): void {
  for (const row of expand(table)) {
    row.forEach(({ box, begins }, x) => {
      if (x) page.put('\t')
      if (!begins) return
      if (box.role !== 'header' || box.text.length !== 4) put(page, box)
      else page.put('"').label(box.text.slice(0, 2)).put('\n').label(box.text.slice(2)).put('"')
    })
    page.put('\n')
  }
  page.put('\n')
}

export const tabsQuoted = encoding('tabs-quoted', true, { ...airyText, table: quoted })
