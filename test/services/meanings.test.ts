import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bases } from '../../server/src/forms/bases.ts'
import { tableForms } from '../../server/src/forms/cells.ts'
import type { Meaning } from '../../server/src/forms/meaning.ts'
import {
  aspectMeaning,
  columnMeaning,
  groupMeanings,
  rowMeaning,
  sectionMeaning,
} from '../../server/src/forms/meanings.ts'
import { aspects, sections } from '../../server/src/forms/sections.ts'

function isSaid(meaning: Meaning | undefined, of: string) {
  assert.ok(meaning, of)
  assert.match(meaning.says['zh-CN'], /[\u4e00-\u9fff][\s\S]*。$/, of)
  assert.match(meaning.says.en, /^[A-Z][\s\S]*\.$/, of)
  for (const id of meaning.basis) assert.ok(id in bases, `${of}: ${id}`)
}

test('what is counted in each row and column of each form is said in both languages', () => {
  for (const editions of Object.values(tableForms)) {
    for (const { id, groups } of Object.values(editions)) {
      for (const { rows, columns } of groups) {
        for (const row of rows) isSaid(rowMeaning(id, row), `${id}.${row.id}`)
        for (const column of columns) isSaid(columnMeaning(id, column), `${id} ${column.id}`)
      }
    }
  }
})

test('so is what the labels that head several rows stand for', () => {
  for (const [id, editions] of Object.entries(tableForms)) {
    const said = new Map(groupMeanings(id as 't2'))
    const printed = Object.values(editions).flatMap(({ groups }) =>
      groups.flatMap(({ title, rows }) => [...(title ? [title] : []), ...rows.flatMap((row) => row.groups)]),
    )
    for (const label of printed) isSaid(said.get(label), label)
  }
})

test('so is what belongs into each section and aspect', () => {
  for (const { id } of sections) isSaid(sectionMeaning(id), id)
  for (const { id } of aspects) isSaid(aspectMeaning(id), id)
})
