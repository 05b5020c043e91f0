import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, read } from '../../server/src/gouji.ts'

const body = '\n一、总体情况\n做好各项工作。\n二、主动公开政府信息情况\n'

/** Lines above 一、总体情况, and what they say: unit, year, text of the first title. */
const titles: readonly (readonly [
  above: string,
  unit: string | null,
  year: number | null,
  title?: string,
])[] = [
  ['青禾县云溪镇人民政府2024年政府信息公开工作年度报告', '青禾县云溪镇人民政府', 2024],
  ['青禾县云溪镇人民政府2024年度政府信息公开工作年度报告', '青禾县云溪镇人民政府', 2024],
  ['2024年青禾县云溪镇人民政府政府信息公开工作年度报告', '青禾县云溪镇人民政府', 2024],
  ['2024年度青禾县云溪镇政府信息公开年度报告', '青禾县云溪镇', 2024],
  ['青禾县云溪镇2024年政府信息公开年度报告', '青禾县云溪镇', 2024],
  ['青禾县云溪镇2024年政府信息公开年报', '青禾县云溪镇', 2024],
  ['青禾县云溪镇政府信息公开工作年度报告（2024年）', '青禾县云溪镇', 2024],
  ['青禾县云溪镇政府信息公开工作2024年度报告', '青禾县云溪镇', 2024],
  ['青禾县云溪镇关于2024年政府信息公开工作情况的报告', '青禾县云溪镇', 2024],
  ['望槐街道办事处 2024 年政府信息公开工作年 度报告', '望槐街道办事处', 2024],
  ['望槐街道办事处 ２０２４ 年政府信息公开工作年度报告', '望槐街道办事处', 2024],
  ['望槐街道办事处二〇二四年政府信息公开工作年度报告', '望槐街道办事处', 2024],
  ['望槐街道办事处二○二四年度政府信息公开工作年度报告', '望槐街道办事处', 2024],
  ['# 青禾县统计局2024年政府信息公开工作年度报告', '青禾县统计局', 2024],
  ['**青禾县统计局2024年政府信息公开工作年度报告**', '青禾县统计局', 2024],
  ['<h1>青禾县统计局2024年政府信息公开工作年度报告</h1>', '青禾县统计局', 2024],
  ['标题：青禾县统计局2024年政府信息公开工作年度报告', '青禾县统计局', 2024],
  ['《青禾县统计局2024年政府信息公开工作年度报告》', '青禾县统计局', 2024],
  ['2024年政府信息公开工作年度报告', null, 2024],
  ['政府信息公开工作年度报告', null, null],
  ['青禾县统计局政府信息公开工作年度报告', '青禾县统计局', null],
  ['青禾县2024年政府信息公开工作年度报告', '青禾县', 2024],
  ['青禾县统计局\n2024年政府信息公开工作年度报告', '青禾县统计局', 2024],
  ['青禾县统计局2024年\n政府信息公开工作年度报告', '青禾县统计局', 2024],
  ['青禾县统计局2024年政府信息公开工作\n年度报告', '青禾县统计局', 2024],
  ['青禾县统计局\n2024年度\n政府信息公开工作年度报告', '青禾县统计局', 2024],
  [
    '青禾县人民政府\n澜禾街道办事处2024年政府信息公开工作年度报告',
    '澜禾街道办事处',
    2024,
    '澜禾街道办事处2024年政府信息公开工作年度报告',
  ],
  [
    '首页 > 政府信息公开年报\n青禾县统计局2024年政府信息公开工作年度报告\n发布时间：2025-01-20 16:53',
    '青禾县统计局',
    2024,
    '青禾县统计局2024年政府信息公开工作年度报告',
  ],
  [
    '云溪镇2024年政府信息公开工作年度报告\n发布时间：2025-01-20\n云溪镇人民政府2024年政府信息公开工作年度报告',
    '云溪镇',
    2024,
    '云溪镇2024年政府信息公开工作年度报告',
  ],
  ['青禾县统计局2024年政府信息与政务公开工作年度报告', '青禾县统计局', 2024],
]

for (const [above, unit, year, title] of titles) {
  test(`title: ${above.replaceAll('\n', ' / ')}`, () => {
    const source = above + body
    const report = read(parse(source))
    assert.ok(report.title, 'there is a title')
    assert.equal(report.title.unit?.value ?? null, unit)
    assert.equal(report.title.year?.value ?? null, year)
    const shown = (span: { start: number; end: number } | null | undefined) =>
      span ? source.slice(report.draft.origin(span).start, report.draft.origin(span).end) : null
    if (title) assert.equal(shown(report.title.span), title)
    if (unit && !above.startsWith('2024'))
      assert.equal(shown(report.title.unit?.span)?.replace(/\s/g, ''), unit)
    assert.match(shown(report.title.year?.span) ?? '2024', /^(2024|２０２４|二[〇○]二四)$/)
  })
}

const none = [
  '根据《条例》要求，现公布《青禾县统计局2024年政府信息公开工作年度报告》，如有疑问请联系我局。',
  '首页 > 政务公开 > 政府信息公开年报',
  '青禾县人民政府',
  '政府信息公开指南',
  '2024年，青禾县统计局做好政府信息公开工作，现报告如下。',
]

for (const above of none) {
  test(`no title: ${above}`, () => assert.equal(read(parse(above + body)).title, null))
}
