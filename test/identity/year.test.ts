import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, type Report, read } from '../../server/src/gouji.ts'

const report = (text: string): Report => read(parse(text))
const title = '青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n'
const heads = '一、总体情况\n做好各项工作。\n二、主动公开政府信息情况\n'
const end = (signature: string) => `${heads}六、其他需要报告的事项\n本年度未收取信息处理费。\n${signature}`

const periods: Readonly<Record<string, string>> = {
  '本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。': '2024-1-1 2024-12-31',
  '数据统计期限为2024年1月1日至12月31日。': '2024-1-1 2024-12-31',
  '统计时限自2024年1月1日至2024年12月31日。': '2024-1-1 2024-12-31',
  '本报告中所列数据的统计期限自2024年1月1日起，至12月31日止。': '2024-1-1 2024-12-31',
  '统计期限：2024 年 1 月 1 日 — 2024 年 12 月 31 日。': '2024-1-1 2024-12-31',
  '所列数据统计时间为2024年1月1日-12月31日。': '2024-1-1 2024-12-31',
  '统计期限为２０２４年１月１日至２０２４年１２月３１日。': '2024-1-1 2024-12-31',
  '统计数据时限为2024年1月至12月。': '2024-1-1 2024-12-31',
  '统计期限为2024.1.1-2024.12.31。': '2024-1-1 2024-12-31',
  '统计期限为2024-01-01至2024-12-31。': '2024-1-1 2024-12-31',
  '统计期限为二〇二四年一月一日至二〇二四年十二月三十一日。': '2024-1-1 2024-12-31',
  '统计期限自2023年1月1日起至2023年12月31日止。': '2023-1-1 2023-12-31',
  '统计期限自2023年12月1日起至2024年11月30日止。': '2023-12-1 2024-11-30',
}

for (const [sentence, expected] of Object.entries(periods)) {
  test(`period: ${sentence}`, () => {
    const { period, draft } = report(`${title}根据条例编制本报告。${sentence}\n${heads}`)
    const day = ({ year, month, day }: { year: number; month: number; day: number }) =>
      `${year}-${month}-${day}`
    assert.equal(period && `${day(period.from)} ${day(period.to)}`, expected)
    assert.match(draft.text.slice(period!.span.start, period!.span.start + 1), /[2二]/)
    assert.match(draft.text.slice(period!.span.end - 1, period!.span.end), /[日月01]/)
  })
}

test('a 统计期限 that runs over two lines', () => {
  for (const text of [
    '本报告所列数据的统计期限自2024年1月1日起\n至2024年12月31日止，电子版可以从网站下载。',
    '本报告根据条例的要求编制，全文由六个部分组成，所列数据的统计期限为\n2024年1月1日至12月31日。',
    '本报告根据条例的要求编制，全文由六个部分组成，统计期限自2024年1月1日至2024\r\n  年12月31日。',
  ]) {
    const { period, draft } = report(`${title}${text}\n${heads}`)
    assert.deepEqual(period?.to, { year: 2024, month: 12, day: 31 }, text)
    assert.equal(draft.text[period.span.end - 1], '日')
  }
})

for (const sentence of [
  '培训班安排在2024年3月5日\n至2024年3月9日。',
  '截至2024年12月31日，共公开信息5条。',
  '2024年3月1日召开会议，2024年5月2日组织培训。',
  '2024年3月5日至3月9日举办培训班。',
  '规划期为2021—2025年。',
]) {
  test(`no period: ${sentence}`, () => assert.equal(report(`${title}${sentence}\n${heads}`).period, null))
}

const years: Readonly<Record<string, readonly [text: string, year: number | null]>> = {
  'the title alone': [title, 2024],
  'the sentences that begin with it, not the years compared with': [
    '2025年，我镇做好政府信息公开工作。较2024年增长，较2024年提升，比2024年缩短。2026年计划培训。\n二、主动公开政府信息情况\n',
    2025,
  ],
  'period and prose against a title left from last year': [
    `${title.replace('2024', '2023')}数据统计期限自2024年1月1日起至2024年12月31日止。\n一、总体情况\n2024年，我镇做好各项工作。\n二、主动公开政府信息情况\n`,
    2024,
  ],
  'title and prose against a period left from last year': [
    `${title}数据统计期限自2023年1月1日起至2023年12月31日止。\n一、总体情况\n2024年，我镇做好各项工作。\n二、主动公开政府信息情况\n`,
    2024,
  ],
  'title and period that contradict each other: nobody knows': [
    `${title}数据统计期限自2023年1月1日起至2023年12月31日止。\n${heads}`,
    null,
  ],
  'the same, with a signature that decides': [
    `${title}数据统计期限自2023年1月1日起至2023年12月31日止。\n${end('青禾县云溪镇人民政府\n2025年1月20日')}`,
    2024,
  ],
  'title and period against a signature a year late': [
    `${title.replace('2024', '2023')}数据统计期限自2023年1月1日起至2023年12月31日止。\n${end('青禾县云溪镇人民政府\n2025年1月20日')}`,
    2023,
  ],
  'the title against a single sentence of another report': [
    `${title}一、总体情况\n2021年，我镇开展培训3次。\n二、主动公开政府信息情况\n`,
    2024,
  ],
  'title and prose of several sentences that contradict each other: nobody knows': [
    `${title}一、总体情况\n2021年，我镇开展培训3次。\n2021年，我镇公开信息20条。\n二、主动公开政府信息情况\n`,
    null,
  ],
  'a single sentence where nothing else tells': [
    '一、总体情况\n2021年，我镇开展培训3次。\n二、主动公开政府信息情况\n',
    2021,
  ],
  'a single sentence and the signature against a title left from last year': [
    `${title.replace('2024', '2023')}一、总体情况\n2024年，我镇做好各项工作。\n二、主动公开政府信息情况\n六、其他需要报告的事项\n本年度未收取信息处理费。\n青禾县云溪镇人民政府\n2025年1月20日`,
    2024,
  ],
  'the year before the signature': [end('青禾县云溪镇人民政府\n2025年1月20日'), 2024],
  'the year of a signature in December': [end('青禾县云溪镇人民政府\n2024年12月28日'), 2024],
  'no year at all': [heads, null],
  'a law that applies since 2019 tells nothing': [
    '一、总体情况\n自2019年5月15日《条例》施行以来，扎实做好各项工作。\n二、主动公开政府信息情况\n',
    null,
  ],
}

for (const [name, [text, year]] of Object.entries(years)) {
  test(`year: ${name}`, () => assert.equal(report(text).year?.value ?? null, year))
}

test('the year given by the settings wins', () => {
  assert.deepEqual(read(parse(title + heads), { year: 2023 }).year, { value: 2023, span: null })
})

const signatures: Readonly<Record<string, string>> = {
  '青禾县云溪镇人民政府\n2025年1月20日': '2025-1-20',
  '青禾县云溪镇人民政府\n\n2025 年 1 月 20 日': '2025-1-20',
  '青禾县云溪镇人民政府 2025年1月20日': '2025-1-20',
  '青禾县云溪镇人民政府（盖章）\n2025年1月20日': '2025-1-20',
  二〇二五年一月二十日: '2025-1-20',
  '云溪镇人民政府\n二○二五年一月二十日': '2025-1-20',
  '云溪镇人民政府\n2025年2月3日\n\n【打印】【关闭】\n主办：青禾县人民政府 网站标识码：0000000000': '2025-2-3',
  '青禾县统计局\n2025-01-20': '2025-1-20',
}

for (const [signature, expected] of Object.entries(signatures)) {
  test(`signature: ${signature.replaceAll('\n', ' / ')}`, () => {
    const { dated, sentences, draft } = report(title + end(signature))
    assert.equal(dated?.by, 'signature')
    assert.equal(dated && `${dated.date.year}-${dated.date.month}-${dated.date.day}`, expected)
    const last = sentences.at(-1)!
    assert.match(
      draft.text.slice(last.span.start, last.span.end),
      /信息处理费。$/,
      'no sentence of the report',
    )
  })
}

const published: Readonly<Record<string, string>> = {
  '发布时间：2025-02-01 16:53:03': '2025-2-1',
  '发布日期: 2025年2月1日 来源：云溪镇 浏览次数：12': '2025-2-1',
  '索引号：0012 发布日期：2025/02/01': '2025-2-1',
  '发布日期\n2025-02-01': '2025-2-1',
  '2025-02-01 16:53': '2025-2-1',
  '成文日期：2025-01-20\n发布日期：2025-02-01': '2025-2-1',
}

for (const [line, expected] of Object.entries(published)) {
  test(`published: ${line.replaceAll('\n', ' / ')}`, () => {
    const { dated } = report(`${title}${line}\n${heads}`)
    assert.equal(dated?.by, 'published')
    assert.equal(dated && `${dated.date.year}-${dated.date.month}-${dated.date.day}`, expected)
  })
}

test('of signature and publication the later day counts: from then on the report is public', () => {
  const text = `${title}发布时间：2025-02-10\n${end('青禾县云溪镇人民政府\n2025年1月20日')}`
  assert.equal(report(text).dated?.date.month, 2)
})

for (const line of ['2024年3月5日组织培训。', '计划于2025年6月30日前完成。', '联系电话：0999-6000117']) {
  test(`no date of signature: ${line}`, () => assert.equal(report(title + end(line)).dated, null))
}

test('the unit is read from the signature or the first sentence where there is no title', () => {
  assert.equal(report(end('青禾县云溪镇人民政府\n2025年1月20日')).unit?.value, '青禾县云溪镇人民政府')
  const text = '2025年，澜禾区人民政府望槐街道办事处坚持公开透明。\n二、主动公开政府信息情况\n'
  assert.equal(report(text).unit?.value, '澜禾区人民政府望槐街道办事处')
  assert.equal(report(text).unitKind, 'street')
})

test('「我镇」 tells the kind where nothing names the unit', () => {
  const unnamed = report('一、总体情况\n2025年，我镇做好各项工作。\n二、主动公开政府信息情况\n')
  assert.equal(unnamed.unit, null)
  assert.equal(unnamed.unitKind, 'township')
})
