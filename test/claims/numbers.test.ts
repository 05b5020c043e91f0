import assert from 'node:assert/strict'
import test from 'node:test'
import { claimsOf } from '../../server/src/claims/claims.ts'
import { numbersOf } from '../../server/src/claims/numbers.ts'
import { phrasebook } from '../../server/src/claims/phrasebook.ts'
import { asides } from '../../server/src/messages/asides.ts'
import { heldOut } from './corpus/heldOut.ts'
import { heldOut2 } from './corpus/heldOut2.ts'
import { heldOut3 } from './corpus/heldOut3.ts'
import { heldOut4 } from './corpus/heldOut4.ts'
import { heldOut5 } from './corpus/heldOut5.ts'
import { type Example, examples } from './corpus/read.ts'
import { reportOf } from './corpus/reportOf.ts'
import { written } from './corpus/written.ts'
import { writtenMore } from './corpus/writtenMore.ts'
import { writtenScope } from './corpus/writtenScope.ts'

const example = (text: string, rest: Partial<Example> = {}): Example => ({
  section: 'overview',
  aspect: 'onRequest',
  year: 2024,
  unit: null,
  text,
  claims: [],
  ...rest,
})

/** Each number with the first quantity it states, the reason it was left aside, or `?`. */
function fates(text: string, rest: Partial<Example> = {}): Record<string, string> {
  const numbers = numbersOf(reportOf(example(text, rest))).flatMap((sentence) => sentence.numbers)
  return Object.fromEntries(
    numbers.map(({ span, claims, aside }) => [
      text.slice(span.start, span.end),
      claims[0]?.quantities.join('/') ?? aside ?? '?',
    ]),
  )
}

test('each number says what it states or why it was left aside', () => {
  assert.deepEqual(
    fates('2024年收到政府信息公开申请12件,较上年增加3件,增长33.3%,接待咨询40人次,2023年收到9件。'),
    {
      '2024': 'year',
      '12件': 't3.received/t3.handled',
      '3件': 'comparison',
      '33.3%': 'rate',
      '40人次': 'measure',
      '2023': 'year',
      '9件': 'lastYear',
    },
  )
})

test('numbers that are no counts are told apart', () => {
  assert.deepEqual(
    fates('1.根据国办公开办函〔2021〕30号和条例第36条,截至12月31日,电话0537-6501067,见《2023年要点》。'),
    {
      '1': 'list',
      '2021': 'documentNumber',
      '30': 'documentNumber',
      '36': 'ordinal',
      '12': 'date',
      '31': 'date',
      '0537-6501067': 'code',
      '2023': 'quoted',
    },
  )
})

test('a sentence that names nothing of the form says so for each of its numbers', () => {
  assert.deepEqual(fates('设置宣传展板两块、公示牌3处。', { aspect: 'platform' }), { '3处': 'measure' })
  assert.deepEqual(fates('全年开展自查4次。', { aspect: 'management' }), { '4次': 'other' })
})

test('a trap gives its own reason', () => {
  assert.deepEqual(fates('收到12345工单320件,发出补正通知书4份,申请人撤回1件。'), {
    '12345': 'code',
    '320件': 'A-6',
    '4份': 'A-10',
    '1件': 'A-4',
  })
})

test('words that state nothing are listed beside the numbers', () => {
  assert.deepEqual(fates('收到政府信息公开申请3件,均为自然人申请,未发生行政复议。'), {
    '3件': 't3.received/t3.handled',
    均为自然人申请: 't3.received.natural/t3.handled.natural',
    未发生: 't4.review.total',
  })
})

test('what nothing explains is not understood, and no reason is made up for it', () => {
  assert.deepEqual(fates('予以公开4件,自然人3件。'), { '4件': 't3.granted', '3件': '?' })
})

test('numbers keep their places where spaces were taken out of a sentence', () => {
  const text = '收 到咨 询 1 2 件,收到政府信息公开申 请 3 件。'
  assert.deepEqual(fates(text), { '1 2 件': 'A-6', '3 件': 't3.received/t3.handled' })
})

/** Work that grew with the square of the length would not come to an end here. */
for (const unit of ['“1', '《2024年》', '1:', '〔2021〕1号', '收到申请1件,', '2024年“', '(1)', '第1、']) {
  test(`the numbers of a sentence of nothing but ${unit} are told in one pass`, () => {
    const text = unit.repeat(200_000 / unit.length)
    const [sentence] = numbersOf(reportOf(example(text)))
    assert.ok(sentence!.numbers.length > 0)
  })
}

test('every reason can be told to people, traps of the phrasebook by their id', () => {
  const told = (reason: string) => `claims.aside.${reason}` in asides
  for (const { kind, is } of phrasebook) {
    if (kind === 'trap' || kind === 'foreign' || kind === 'rights') assert.ok(told(is), is)
  }
  const met = new Set<string>()
  for (const each of [
    written,
    writtenScope,
    writtenMore,
    heldOut,
    heldOut2,
    heldOut3,
    heldOut4,
    heldOut5,
  ].flatMap(examples)) {
    for (const { numbers } of numbersOf(reportOf(each)))
      for (const { aside } of numbers) if (aside !== null) met.add(aside)
  }
  for (const reason of met) assert.ok(told(reason), reason)
  assert.ok(met.size > 40)
})

test('a number states something exactly where the check reads a claim', () => {
  for (const each of [heldOut, heldOut2, heldOut3, heldOut4, heldOut5, written].flatMap(examples)) {
    const report = reportOf(each)
    const told = numbersOf(report).flatMap(({ numbers }) => numbers.flatMap(({ claims }) => claims))
    const place = ({ span, quantities }: (typeof told)[0]) => `${span.start} ${quantities.join('/')}`
    assert.deepEqual(told.map(place).sort(), claimsOf(report).map(place).sort(), each.text)
  }
})
