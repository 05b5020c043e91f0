import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aspects, sections } from '../../server/src/forms/sections.ts'
import { parse, read } from '../../server/src/gouji.ts'
import { encodings } from '../support/encode/index.ts'
import { alarms, judge } from '../support/judge.ts'
import type { ReportModel } from '../support/report.ts'
import { casesOf } from '../support/samples.ts'

const none = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, '']))

/** As text copied from a page whose headings are styles: the words of the headings are gone. */
const withoutHeadings = (model: ReportModel): ReportModel => ({
  ...model,
  prose: { ...model.prose, title: '', headings: none(sections.map(({ id }) => id)) },
})

for (const encoding of encodings) {
  test(`${encoding.name}: six lost headings are one finding, and the tables are read all the same`, () => {
    for (const { model, choices } of casesOf(encoding, 8)) {
      const { text, cells } = encoding.write(withoutHeadings(model), choices)
      const what = `${model.edition} ${choices.look.name} ${choices.headings.name} ${choices.disputes}`
      assert.deepEqual(
        alarms(judge(text)).map(({ rule }) => rule),
        ['headings-missing'],
        what,
      )
      const figures = read(parse(text)).cells
      assert.ok([...cells.keys()].filter((id) => figures.has(id)).length >= 0.97 * cells.size, what)
    }
  })
}

test('aspects without headings are covered by their topics', () => {
  for (const encoding of encodings) {
    for (const { model, choices } of casesOf(encoding, 3)) {
      const headings = none(aspects.map(({ id }) => id))
      const { text } = encoding.write({ ...model, prose: { ...model.prose, headings } }, choices)
      const found = alarms(judge(text)).filter(({ rule }) => rule !== 'aspect-missing')
      assert.deepEqual(found, [], encoding.name)
    }
  }
})
