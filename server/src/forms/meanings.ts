import type { BasisId } from './bases.ts'
import type { AspectId, Column, Edition, Row, SectionId, TableId } from './form.ts'
import type { Meaning } from './meaning.ts'
import { aspectMeanings, sectionMeanings } from './meaningsParts.ts'
import { columns2, groups2, rows2 } from './meaningsT2.ts'
import { columns3, groups3, rows3 } from './meaningsT3.ts'
import { columns4, groups4, rows4 } from './meaningsT4.ts'

const rows: Readonly<Record<TableId, Readonly<Record<string, Meaning>>>> = { t2: rows2, t3: rows3, t4: rows4 }
const columns: Readonly<Record<TableId, Readonly<Record<string, Meaning>>>> = {
  t2: columns2,
  t3: columns3,
  t4: columns4,
}
const groups: Readonly<Record<TableId, Readonly<Record<string, Meaning>>>> = {
  t2: groups2,
  t3: groups3,
  t4: groups4,
}

/** What is counted in a row, whatever its column. */
export function rowMeaning(table: TableId, { id }: Row): Meaning {
  return rows[table][id]!
}

/** What is counted in a column, whatever its row. */
export function columnMeaning(table: TableId, { id }: Column): Meaning {
  return columns[table][id]!
}

/** The merged labels that head several rows or columns: as printed, with what is counted below them. */
export function groupMeanings(table: TableId): readonly (readonly [label: string, meaning: Meaning])[] {
  return Object.entries(groups[table])
}

export function sectionMeaning(id: SectionId): Meaning {
  return sectionMeanings[id]
}

export function aspectMeaning(id: AspectId): Meaning {
  return aspectMeanings[id]
}

/** The notice that publishes the form of an edition. */
export function formBasis(edition: Edition): BasisId {
  return edition === '2019' ? 'format-2019' : 'format-2021'
}
