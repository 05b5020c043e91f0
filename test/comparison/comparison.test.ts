import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parse, read, run } from '../../server/src/gouji.ts'
import { words } from '../../server/src/messages/message.ts'
import { comparisonText } from '../../server/src/services/comparison/comparisonText.ts'
import { compareYears } from '../../server/src/services/comparison/years.ts'
import { writeOut } from '../support/directives.ts'

const report = (settings: string) => read(parse(writeOut(`{{report ${settings}}}`)))
const lastYear = report('year=2023 received.natural=2 carriedOut.natural=2 normative.inForce=9')
const now = report('carriedIn.natural=1 carriedIn.business=1 granted.natural=2 normative.inForce=9')

function text(a = now, b = lastYear, language: 'zh-CN' | 'en' = 'zh-CN') {
  const findings = run(a, { lastYear: b })
  return comparisonText({ report: a, name: '本年.md' }, { report: b, name: '上年.md' }, findings, language)
}
const pairs = (list: ReturnType<typeof compareYears>['different']) =>
  list.map(({ name, before, now, difference }) => [name, before.text, now.text, difference])

describe('what was carried over', () => {
  it('stands beside what was carried in, column by column', () => {
    const { carried } = compareYears(now, lastYear)
    assert.deepEqual(pairs(carried.slice(0, 2)), [
      ['自然人', '2', '1', -1],
      ['商业企业', '0', '1', 1],
    ])
    assert.deepEqual(pairs(carried.slice(-1)), [['总计', '2', '2', 0]])
    const lines = text().text.split('\n')
    assert.ok(lines.some((line) => /✗ \| 自然人 \|$/.test(line)))
    assert.ok(lines.some((line) => /✓ \| 总计 \|$/.test(line)))
  })

  it('is not judged between reports of years that do not follow each other', () => {
    const before = report('year=2022 carriedOut.natural=2 received.natural=2')
    assert.equal(compareYears(now, before).follows, false)
    const said = text(now, before).text
    assert.match(said, /不是前后相接的两年/)
    assert.ok(!said.includes('✗') && !said.includes('✓'))
  })

  it('cannot be told where last year’s table has no such row', () => {
    const before = read(
      parse('# 青禾县云溪镇人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n无。\n'),
    )
    assert.deepEqual(compareYears(now, before).carried, [])
    assert.match(text(now, before).text, /没有读出结转/)
  })
})

describe('numbers of both years', () => {
  it('that differ are listed with their difference, in the order of the form', () => {
    const a = report('normative.issued=1 normative.inForce=10 licences.decisions=4 review.upheld=1')
    const b = report('year=2023 normative.inForce=9 licences.decisions=6.5')
    assert.deepEqual(pairs(compareYears(a, b).different), [
      ['表二 › 行政规范性文件 › 本年制发件数', '0', '1', 1],
      ['表二 › 行政规范性文件 › 现行有效件数', '9', '10', 1],
      ['表四 › 行政复议 › 结果维持', '0', '1', 1],
      ['表四 › 行政复议 › 总计', '0', '1', 1],
    ])
    // 6.5 decisions are no number of the form.
    assert.equal(compareYears(a, b).unreadable, 1)
  })

  it('are compared only where both editions of the form have the cell', () => {
    const before = report('edition=2019 year=2020 normative.made=3 received.natural=1 granted.natural=1')
    const { different, cells } = compareYears(report('year=2021'), before)
    assert.ok(cells > 100)
    assert.ok(different.every(({ name }) => name.startsWith('表三')))
  })

  it('that are blank count as 0', () => {
    const a = report('penalties.decisions=/')
    const { different, unreadable } = compareYears(a, report('year=2023 penalties.decisions=3'))
    assert.deepEqual(pairs(different), [['表二 › 行政处罚 › 本年处理决定数量', '3', '/', -3]])
    assert.equal(unreadable, 0)
  })
})

it('sentences that are last year’s are counted section by section', () => {
  const own = '（一）存在的主要问题。干部流动较大，新到岗人员对条例不够熟悉。'
  const kept = '（二）改进情况。2024年组织培训4次，编写受理指引，先培训后上岗。'
  const a = report(`problems=${own}${kept}`)
  const b = report(`year=2023 problems=${kept.replace('2024年', '2023年').replace('4次', '3次')}`)
  const problems = compareYears(a, b).copied.find(({ section }) => section === 'problems')!
  assert.deepEqual([problems.same, problems.all], [1, 2])
  assert.ok(problems.share > 0.4 && problems.share < 0.7)
})

describe('the text of a comparison', () => {
  it('names both reports and what the rules about last year find, and only that', () => {
    const a = report('carriedIn.natural=1 granted.natural=1 review.upheld=1 review.total=2')
    const said = text(a).text
    assert.match(said, /本年：本年\.md（青禾县云溪镇人民政府，2024 年度）/)
    assert.match(said, /上年：上年\.md（青禾县云溪镇人民政府，2023 年度）/)
    assert.match(said, /结转到本年 2 件，这里是 1 件/)
    // The total that does not add up is nothing that last year's report tells.
    const [other] = run(a)
    assert.ok(other && !said.includes(words(other.message, 'zh-CN')))
  })

  it('says that nothing is wrong where nothing is found', () => {
    const said = (a: typeof now, b: typeof now) =>
      comparisonText({ report: a, name: '' }, { report: b, name: '' }, [], 'zh-CN').text
    assert.match(said(now, lastYear), /没有发现与上年报告不符的地方/)
    assert.doesNotMatch(said(now, report('year=2020')), /没有发现/)
  })

  it('warns of the report of another body', () => {
    assert.match(text(now, report('year=2023 unit=青禾县水利局')).text, /单位名称不同/)
    assert.doesNotMatch(text(now, report('year=2023 unit=云溪镇')).text, /单位名称不同/)
  })

  it('leads to the places in both reports, also where they have markup', () => {
    const a = read(parse(writeOut('{{report as=html-page carriedIn.natural=1 granted.natural=1}}')))
    const { text: said, links } = text(a)
    const row = said.indexOf('✗ | 自然人')
    const [before, into] = links.filter(({ span }) => span.end < row).slice(-2)
    const source = { report: a, lastYear }
    const cut = ({ target, of }: (typeof links)[number]) =>
      source[of].draft.source.slice(target.start, target.end)
    assert.deepEqual([before!.of, cut(before!)], ['lastYear', '2'])
    assert.deepEqual([into!.of, cut(into!)], ['report', '1'])
    for (const { span } of links) assert.ok(span.end > span.start)
  })

  it('is there in English', () => {
    const said = text(now, lastYear, 'en').text
    assert.match(said, /^# Comparison with last year’s report/)
    assert.match(said, /\d+ differ and \d+ are the same/)
  })
})
