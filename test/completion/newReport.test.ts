import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parse, read, run } from '../../server/src/gouji.ts'
import { newReport } from '../../server/src/services/completion/newReport.ts'
import { writeOut } from '../support/directives.ts'

const township = { body: 'township', unit: '青禾县云溪镇人民政府', year: 2025, lastYear: null } as const
const before = (settings: string) => read(parse(writeOut(`{{report ${settings}}}`)))

describe('a new report', () => {
  const text = newReport(township)
  const report = read(parse(text))

  it('has everything that the form asks for, and nothing is found in it', () => {
    assert.deepEqual(run(report), [])
    assert.equal(report.sections.length, 6)
    assert.equal(report.aspects.length, 5)
    assert.deepEqual([report.unit?.value, report.year?.value, report.edition], [township.unit, 2025, '2021'])
    assert.ok(text.includes('（国办公开办函〔2021〕30号）'))
    assert.ok(text.includes('信息处理费'))
  })

  it('is signed by its body in the year after', () => {
    assert.match(text, /\n\n青禾县云溪镇人民政府\n\n2026年（请[^）]*）月（请[^）]*）日\n$/)
    const dated = read(parse(text.replace(/（请填写月份）月（请填写日期）日/, '1月20日')))
    assert.deepEqual(dated.dated?.date, { year: 2026, month: 1, day: 20 })
    assert.deepEqual(run(dated), [])
  })

  it('follows the form of its year', () => {
    const old = newReport({ ...township, year: 2020 })
    assert.equal(read(parse(old)).edition, '2019')
    assert.ok(old.includes('〔2019〕60号'))
  })

  it('asks a government for its assessment, and an office for its own numbers alone', () => {
    const government = newReport({ ...township, body: 'government', unit: '青禾县人民政府' })
    assert.match(government, /社会评议/)
    assert.match(newReport({ ...township, body: 'office', unit: '青禾县人民政府办公室' }), /只包括本机关/)
    assert.doesNotMatch(text, /社会评议/)
  })
})

describe('what last year’s report carried over', () => {
  const carriedIn = (lastYear: ReturnType<typeof before>) => {
    const { cells } = read(parse(newReport({ ...township, lastYear })))
    return ['natural', 'business', 'total'].map((column) => cells.get(`t3.carriedIn.${column}`)?.value)
  }

  it('is carried in, column by column', () => {
    const received = 'received.natural=2 received.business=1 carriedOut.natural=2 carriedOut.business=1'
    assert.deepEqual(carriedIn(before(`year=2024 ${received}`)), [2, 1, 3])
  })

  it('is left at 0 where that report leaves it open; what was in force is taken over', () => {
    const lastYear = before('year=2024 carriedOut.natural=/ received.natural=0 normative.inForce=7')
    assert.deepEqual(carriedIn(lastYear), [0, 0, 0])
    const report = read(parse(newReport({ ...township, lastYear })))
    assert.equal(report.cells.get('t2.normative.inForce')?.value, 7)
    assert.deepEqual(run(report, { lastYear }), [])
  })

  it('is not taken from a report of another year', () => {
    assert.deepEqual(carriedIn(before('year=2023 received.natural=2 carriedOut.natural=2')), [0, 0, 0])
  })
})
