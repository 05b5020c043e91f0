import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aspects, sections } from '../../server/src/forms/sections.ts'
import { encodings } from '../support/encode/index.ts'
import { randomReport } from '../support/report.ts'
import { editions, randomChoices, seed } from '../support/samples.ts'
import { brief, readReport, structureOf } from './plainReport.ts'

const sectionIds = sections.map(({ id }) => id)
const aspectIds = aspects.map(({ id }) => id)

for (const [i, encoding] of encodings.entries()) {
  test(`${encoding.name}: sections, aspects, year, unit and title are read in every style of heading`, () => {
    for (const edition of editions) {
      fc.assert(
        fc.property(randomReport(edition), randomChoices(), (model, choices) => {
          const { text } = encoding.write(model, choices)
          assert.deepEqual(brief(structureOf(text)), [], 'silent')
          const report = readReport(text)
          assert.deepEqual(
            report.sections.map(({ id }) => id),
            sectionIds,
          )
          assert.ok(report.sections.every(({ heading, wording }) => heading && wording === 'standard'))
          assert.deepEqual(
            report.aspects.filter(({ heading }) => heading).map(({ id }) => id),
            aspectIds,
          )
          assert.equal(report.year?.value, model.year)
          assert.equal(report.title?.unit?.value, model.unit.name)
          assert.equal(report.unit?.value, model.unit.name)
          assert.equal(report.period?.from.year, model.year)
          assert.equal(report.period?.to.month, 12)
          assert.ok(report.sentences.length > 8)
        }),
        { seed: seed + i, numRuns: 6 },
      )
    }
  })
}
