import { type Box, expand, type Layout } from '../layout.ts'
import type { Page } from '../page.ts'
import { encoding } from './document.ts'
import { airyText, plainText } from './text.ts'

/** A cell with a comma in it stands in quotation marks. */
function put(page: Page, box: Box): void {
  const isQuoted = (box.id ? page.look.value(box.text) : page.look.label(box.text)).includes(',')
  if (isQuoted) page.put('"')
  if (box.id) page.value(box.id, box.text)
  else page.label(box.text)
  if (isQuoted) page.put('"')
}

/** As a spreadsheet saves it: every place of the grid, merged ones empty but for the first. */
function allPlaces(page: Page, table: Layout): void {
  for (const row of expand(table)) {
    row.forEach(({ box, begins }, x) => {
      if (x) page.put(',')
      if (begins) put(page, box)
    })
    page.put('\n')
  }
  page.put('\n')
}

/** As a person types it: what is there, and nothing for merged cells. */
function onlyCells(page: Page, { rows }: Layout): void {
  for (const row of rows) {
    row.forEach((box, i) => {
      if (i) page.put(',')
      put(page, box)
    })
    page.put('\n')
  }
}

export const commas = encoding('commas', true, { ...airyText, table: allPlaces })
export const commasShort = encoding('commas-short', false, { ...plainText, table: onlyCells })
