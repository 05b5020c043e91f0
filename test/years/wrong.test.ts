import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everyFixHelps } from '../lists/fixes.ts'
import { findings, judged, type Parts, report } from './judged.ts'

const work = (year: string) => `year-leftover warning ${year}`

/** Drafts of last year's report that were not changed everywhere, and what is said about them. */
const wrong: readonly (readonly [parts: Parts, ...said: string[]])[] = [
  // A sentence about this year's work with another year.
  [{ overview: '2023年，我镇共公开信息120条。' }, `${work('2023年')} → 2024`],
  [{ overview: '2023年我镇共收到政府信息公开申请3件，较上年增长50%。' }, `${work('2023年')} → 2024`],
  [{ overview: '2023年度，全镇未收到政府信息公开申请。' }, `${work('2023年')} → 2024`],
  [{ overview: '2022年，云溪镇共制定规范性文件0件。' }, `${work('2022年')} → 2024`],
  [{ overview: '在2023年，我们认真落实“三审三校”制度。' }, `${work('2023年')} → 2024`],
  [{ overview: '2022年，我镇被评为全县政务公开先进集体。' }, `${work('2022年')} → 2024`],
  [{ overview: '2023年，我镇发布信息64条，被评为先进集体。' }, `${work('2023年')} → 2024`],
  [{ overview: '一是2023年全年发布信息64条。' }, `${work('2023年')} → 2024`],
  [{ overview: '（一）主动公开。2023年，主动公开信息64条。' }, `${work('2023年')} → 2024`],
  [{ overview: '1、2023年共公开信息64条。' }, `${work('2023年')} → 2024`],
  [{ overview: '（一）2023年，我镇公开信息64条。' }, `${work('2023年')} → 2024`],
  [{ overview: '二〇二三年，我镇主动公开信息64条。' }, `${work('二〇二三年')} → 2024`],
  [{ overview: '２０２３年，我镇主动公开信息64条。' }, `${work('２０２３年')} → 2024`],
  [{ overview: '2023 年 ，我镇主动公开信息64条。' }, `${work('2023 年')} → 2024`],
  [{ overview: '截至2023年12月31日，我镇共公开信息300条。' }, `${work('2023年')} → 2024`],
  [{ overview: '截至2023年底，共开设专栏12个。' }, `${work('2023年')} → 2024`],
  [{ overview: '2023年1月1日至12月31日，我镇共收到申请3件。' }, `${work('2023年')} → 2024`],
  [{ overview: '现将我镇2023年政府信息公开工作情况报告如下。' }, `${work('2023年')} → 2024`],
  [{ overview: '2025年，我镇共收到政府信息公开申请3件。' }, `${work('2025年')} → 2024`],
  [{ overview: '2023年期间，通过网站发布信息64条。' }, `${work('2023年')} → 2024`],
  [{ overview: '2023年受理申请3件，均按期答复。' }, `${work('2023年')} → 2024`],
  [{ overview: '2021年，组织业务培训2次，参训60人次。' }, `${work('2021年')} → 2024`],
  [{ overview: '2023年，未发生因政府信息公开引发的行政复议、行政诉讼。' }, `${work('2023年')} → 2024`],
  [{ overview: '2023年，深入推进平台建设，优化栏目设置，较2022年增加专栏3个。' }, `${work('2023年')} → 2024`],
  [{ problems: '2023年，我镇政府信息公开工作取得一定成效，但仍有不足。' }, `${work('2023年')} → 2024`],
  [{ other: '2023年度，我镇未收取信息处理费。' }, `${work('2023年')} → 2024`],
  [
    {
      preamble:
        '现将青禾县云溪镇人民政府2023年政府信息公开工作年度报告公布如下。统计期限自2024年1月1日起至2024年12月31日止。',
    },
    `${work('2023年')} → 2024`,
  ],
  [
    {
      preamble:
        '现发布《青禾县云溪镇人民政府2023年政府信息公开工作年度报告》。统计期限自2024年1月1日起至2024年12月31日止。',
    },
    `${work('2023年')} → 2024`,
  ],
  [{ overview: '本年度（2023年），我镇收到申请3件。' }, `${work('2023年')} → 2024`],
  [{ preamble: '本报告数据统计期限为2023年度。' }, `${work('2023年')} → 2024`],
  // Out of place, but not surely wrong.
  [{ overview: '收到申请12件，较上年（2022年）增加2件。' }, 'year-leftover hint 2022年'],
  [{ overview: '2023年以来，我镇高度重视政府信息公开工作。' }, 'year-leftover hint 2023年'],
  [{ overview: '我镇2021年政务公开工作取得明显成效。' }, 'year-leftover hint 2021年'],
  [{ overview: '2023年9月，我镇召开政务公开推进会。' }, 'year-leftover hint 2023年'],
  [{ signature: '青禾县云溪镇人民政府\n2024年1月20日' }, 'year-leftover hint 2024年1月20日 → 2025'],
  // The period.
  [
    { preamble: '统计期限自2023年1月1日起至2023年12月31日止。' },
    'period error 2023年1月1日起至2023年12月31日 → 2024-01-01/2024-12-31',
  ],
  [
    { preamble: '统计期限自2024年1月1日起至2023年12月31日止。' },
    'period error 2024年1月1日起至2023年12月31日 → 2024-01-01/2024-12-31',
  ],
  [
    { preamble: '统计期限为2024年1月1日至12月30日。' },
    'period error 2024年1月1日至12月30日 → 2024-01-01/2024-12-31',
  ],
  [
    { preamble: '统计期限自2024年12月31日至2024年1月1日。' },
    'period error 2024年12月31日至2024年1月1日 → 2024-01-01/2024-12-31',
  ],
  [{ preamble: '数据统计期限为2024年1月至11月。' }, 'period error 2024年1月至11月 → 2024-01-01/2024-12-31'],
  [
    { preamble: '统计时限：2023.1.1—2023.12.31。' },
    'period error 2023.1.1—2023.12.31 → 2024-01-01/2024-12-31',
  ],
  [
    { preamble: '统计期限自2023年1月1日起至2024年12月31日止。' },
    'period error 2023年1月1日起至2024年12月31日 → 2024-01-01/2024-12-31',
  ],
  // The title.
  [{ title: '青禾县云溪镇人民政府2023年政府信息公开工作年度报告' }, 'title-year error 2023 → 2024'],
  [
    {
      title: '2025年度青禾县云溪镇政府信息公开工作年度报告',
      overview: '2024年，我镇共公开信息64条。',
    },
    'title-year error 2025 → 2024',
  ],
  [
    {
      title:
        '青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n发布时间：2025-01-20\n青禾县云溪镇2023年政府信息公开工作年度报告',
    },
    'title-year error 2023 → 2024',
  ],
  // Citations.
  [
    { overview: '根据《政府信息公开工作年度报告格式》（国办公开办函〔2019〕60号）编制本报告。' },
    'citation warning 〔2019〕60号 → 国办公开办函〔2021〕30号',
  ],
  [
    {
      overview:
        '按照《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）编制本报告。',
    },
    'citation warning 〔2019〕60号 → 国办公开办函〔2021〕30号',
  ],
  [
    {
      overview:
        '按照《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）编制本报告。',
    },
    'citation warning 关于政府信息公开工作年度报告有关事项的通知 → 关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知',
  ],
  [
    {
      overview:
        '按照《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2019〕30号）编制本报告。',
    },
    'citation warning 〔2019〕30号 → 国办公开办函〔2021〕30号',
  ],
  [{ overview: '按照《政府信息公开工作年度报告格式（试行）》编制本报告。' }, 'citation warning （试行）'],
  [
    { overview: '按照《政府信息公开工作年度报告格式（试行）》（国办公开办函〔2021〕30号）编制本报告。' },
    'citation warning （试行）',
  ],
  [
    { overview: '根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制本报告。' },
    'citation warning 492 → 711',
  ],
  [
    { overview: '根据《中华人民共和国政府信息公开条例》（中华人民共和国国务院令第771号）编制本报告。' },
    'citation warning 771 → 711',
  ],
  [
    { overview: '根据第492号国务院令《中华人民共和国政府信息公开条例》编制本报告。' },
    'citation warning 492 → 711',
  ],
  [
    { other: '依据《政府信息公开信息处理费管理办法》（国办函〔2021〕109号），未收取费用。' },
    'citation warning 〔2021〕109号 → 国办函〔2020〕109号',
  ],
  // Too late.
  [{ signature: '青禾县云溪镇人民政府\n2025年2月10日' }, 'late hint 2025年2月10日 → 2025-01-31'],
  [
    {
      title: '青禾县统计局2024年政府信息公开工作年度报告\n\n发布时间：2025-02-18 10:20',
      signature: '青禾县统计局',
    },
    'late hint 2025-02-18 → 2025-01-31',
  ],
  [
    { title: '青禾县人民政府2024年政府信息公开工作年度报告', signature: '青禾县人民政府\n2025年4月2日' },
    'late hint 2025年4月2日 → 2025-03-31',
  ],
]

for (const [parts, ...expected] of wrong) {
  test(`found: ${Object.values(parts)[0]}`, () => {
    assert.deepEqual(judged(report(parts)), expected)
    everyFixHelps(report(parts), findings)
  })
}

test('only the place that is outnumbered is reported', () => {
  const allButTitle = report({ title: '青禾县云溪镇人民政府2022年政府信息公开工作年度报告' })
  assert.deepEqual(judged(allButTitle), ['title-year error 2022 → 2024'])
})

test('where title and period disagree and nothing decides, both years are offered and neither preferred', () => {
  const text = `青禾县云溪镇人民政府2024年政府信息公开工作年度报告

本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。

一、总体情况

我镇扎实做好政府信息公开工作。
`
  const [found, ...more] = findings(text)
  assert.deepEqual(more, [])
  assert.equal(found?.rule, 'period')
  assert.equal(found?.expected, null)
  assert.deepEqual(
    found?.fixes.map(({ preferred, edits }) => [preferred, edits.map(({ newText }) => newText)]),
    [
      [false, ['2024', '2024']],
      [false, ['2023']],
    ],
  )
})

test('a fix is preferred only when every other place agrees', () => {
  const preferred = (parts: Parts) => findings(report(parts)).map(({ fixes }) => fixes[0]?.preferred)
  assert.deepEqual(preferred({ overview: '2023年，我镇共公开信息120条。' }), [true])
  assert.deepEqual(preferred({ overview: '2023年以来，我镇高度重视政府信息公开工作。' }), [false])
  assert.deepEqual(
    preferred({
      title: '青禾县云溪镇人民政府2023年政府信息公开工作年度报告',
      overview: '2023年，我镇共公开信息120条。2024年，我镇深入推进。',
    }).filter(Boolean),
    [true],
    'the title is surely wrong, the sentence only probably',
  )
})
