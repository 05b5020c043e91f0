import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, read, run } from '../../server/src/gouji.ts'
import { partsCount } from '../../server/src/rules/narrative/parts-count.ts'

const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
]
const all =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项'

/** What is said about a preamble above a report with these sections. */
function said(preamble: string, sections: readonly string[] = headings): readonly string[] {
  const text = `青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n${preamble}\n\n${sections.map((each) => `${each}\n\n我镇扎实做好工作。`).join('\n\n')}\n`
  return run(read(parse(text)), { rules: [partsCount] }).map(
    ({ span, expected, message }) =>
      `${text.slice(span.start, span.end)} ${message.key.split('.')[1]}${expected === null ? '' : ` → ${expected}`}`,
  )
}

const silent: readonly string[] = [
  `本报告由${all}六个部分组成。`,
  `本报告包括${all}，共六部分。`,
  `本报告包括总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项6个部分。`,
  `报告由${all.replace('、其他', '和其他')}等六部分组成。`,
  `本报告主要包括：${all}及附表等六个部分。`,
  `本报告主要包括：${all}及附表等七个部分。`,
  `报告由总体情况、主动公开政府信息情况等六个部分组成。`,
  `本报告由“总体情况”“主动公开政府信息情况”“收到和处理政府信息公开申请情况”“因政府信息公开工作被申请行政复议、提起行政诉讼情况”“政府信息公开工作存在的主要问题及改进情况”“其他需要报告的事项”六部分组成。`,
  `本报告分为六个部分：${all}。`,
  '报告包括政府信息公开工作总体情况、主动公开政府信息情况和收到处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况和其他需要报告的事项六个部分。',
  '本报告共六个部分。',
  '本报告由六大部分组成，第二部分、第三部分为统计表格，部分数据来自业务科室。',
  '报告中部分公开2件，两部分工作人员参加培训。',
  `本报告从总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况以及其他需要报告的事项六部分进行说明。`,
]
for (const preamble of silent) test(`counts right: ${preamble}`, () => assert.deepEqual(said(preamble), []))

const wrong: readonly (readonly [preamble: string, ...said: string[]])[] = [
  [`本报告由${all}七个部分组成。`, '七个部分 listed → 6'],
  [`本报告包括${all}，共5个部分。`, '5个部分 listed → 6'],
  [`本报告由${all.replace('、存在的主要问题及改进情况', '')}六部分组成。`, '六部分 listed'],
  [
    '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在问题及改进情况、其他需要报告的事项等六部分组成。',
    '六部分 listed',
  ],
  [
    `本报告由${all.replace('、政府信息公开行政复议、行政诉讼情况', '')}五个部分组成。`,
    '五个部分 sections → 6',
  ],
  ['本报告共七个部分。', '七个部分 sections → 6'],
  ['本年度报告分为四个部分。', '四个部分 sections → 6'],
]
for (const [preamble, ...expected] of wrong) {
  test(`counts wrong: ${preamble}`, () => assert.deepEqual(said(preamble), expected))
}

test('a seventh heading of its own makes seven parts', () => {
  assert.deepEqual(said('本报告共七个部分。', [...headings, '七、附件']), [])
})

test('a list of five is right where one of the six sections has no heading or is not there', () => {
  const five = `本报告由${all.replace('、其他需要报告的事项', '')}五个部分组成。`
  assert.deepEqual(said(five, headings.slice(0, 5)), [])
})

test('where sections are missing nothing can be told without a list', () => {
  assert.deepEqual(said('本报告共七个部分。', headings.slice(0, 4)), [])
})

test('the fix keeps the way the number is written', () => {
  const text = `本报告由${all}七个部分组成。`
  const [found] = run(read(parse(text)), { rules: [partsCount] })
  assert.deepEqual(
    found?.fixes[0]?.edits.map(({ newText }) => newText),
    ['六'],
  )
})
