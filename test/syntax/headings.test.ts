import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from '../../server/src/syntax/parse.ts'

function headings(source: string): string[] {
  const draft = parse(source)
  return draft.headings.map(
    ({ numbering, ordinal, title, inline }) =>
      `${numbering} ${ordinal} ${draft.text.slice(title.start, title.end)}${inline ? ' …' : ''}`,
  )
}

test('every numbering style of a heading is read', () => {
  assert.deepEqual(
    headings(
      [
        '一、总体情况',
        '二．主动公开政府信息情况',
        '三 、 收到和处理政府信息公开申请情况',
        '（一）主动公开',
        '( 二 )依申请公开。',
        '1.政府信息管理',
        '2、平台建设情况',
        '(3)监督保障',
        '一是加强领导。落实责任。',
        '## 四、政府信息公开行政复议、行政诉讼情况',
        '**十一、附则说明**',
        '总体情况',
      ].join('\n'),
    ),
    [
      'chinese 1 总体情况',
      'chinese 2 主动公开政府信息情况',
      'chinese 3 收到和处理政府信息公开申请情况',
      'chineseParen 1 主动公开',
      'chineseParen 2 依申请公开',
      'arabic 1 政府信息管理',
      'arabic 2 平台建设情况',
      'arabicParen 3 监督保障',
      'listing 1 加强领导 …',
      'chinese 4 政府信息公开行政复议、行政诉讼情况',
      'chinese 11 附则说明',
      'none 0 总体情况',
    ],
  )
})

test('text behind a heading on its line is not part of it', () => {
  assert.deepEqual(headings('（一）主动公开。2024年，我镇公开信息12条。'), ['chineseParen 1 主动公开 …'])
  assert.deepEqual(headings('六、其他需要报告的事项（依据《信息处理费管理办法》，本年度未收费）'), [
    'chinese 6 其他需要报告的事项 …',
  ])
})

test('a year behind a space begins the text, not the title', () => {
  assert.deepEqual(headings('（二）依申请公开 2024年，我镇共受理3件。'), ['chineseParen 2 依申请公开 …'])
  assert.deepEqual(headings('（二） 依申请 公开情况'), ['chineseParen 2 依申请 公开情况'])
})

test('numbers, dates and long sentences are no headings', () => {
  assert.deepEqual(headings('1.5万余人参加了活动，反响良好，效果明显，群众满意。'), [])
  assert.deepEqual(headings('一年来，我镇认真贯彻落实上级决策部署，扎实推进政府信息公开各项工作。'), [])
})

test('the span of a heading holds number and title only', () => {
  const source = '  （二） 依申请公开：全年无申请。'
  const draft = parse(source)
  const { span, number } = draft.headings[0]!
  assert.equal(source.slice(span.start, span.end), '（二） 依申请公开')
  assert.equal(source.slice(number.start, number.end), '（二）')
})
