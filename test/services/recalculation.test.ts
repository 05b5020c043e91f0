import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recalculation } from '../../server/src/services/recalculation.ts'
import { applied } from '../support/judge.ts'
import { type Checked, checked, manners, reportAs } from './marked.ts'

const after = (document: Checked) =>
  checked(applied(document.text, { edits: recalculation(document.report) }))
const value = ({ report }: Checked, id: string) => report.cells.get(id)?.text

for (const manner of manners)
  test(`the totals of a report in ${manner} are made of their parts`, () => {
    const document = checked(
      reportAs(
        manner,
        'received.natural=12 received.business=3 received.total=9 granted.natural=11 granted.business=3 granted.total=0 concluded.natural=0 concluded.business=1 concluded.total=0 carriedOut.natural=1 carriedOut.total=0 review.upheld=2 review.pending=1 review.total=0',
      ),
    )
    const right = after(document)
    assert.deepEqual(
      [
        'received.total',
        'granted.total',
        'concluded.natural',
        'concluded.business',
        'concluded.total',
        'carriedOut.total',
      ].map((id) => value(right, `t3.${id}`)),
      ['15', '14', '11', '3', '14', '1'],
    )
    assert.equal(value(right, 't4.review.total'), '3')
    assert.deepEqual(right.findings, [])
    assert.deepEqual(recalculation(right.report), [], 'once is enough')
  })

for (const manner of manners)
  test(`nothing is to be written where the totals of a report in ${manner} are right`, () => {
    assert.deepEqual(
      recalculation(checked(reportAs(manner, 'received.natural=2 granted.natural=2')).report),
      [],
    )
  })

const blank = (row: string) =>
  ['natural', 'business', 'research', 'welfare', 'legal', 'otherOrg', 'total']
    .map((column) => `${row}.${column}=/`)
    .join(' ')

test('a blank 第四项 is what was received and carried in less what was concluded', () => {
  const right = after(
    checked(
      reportAs(
        'markdown-simple',
        `received.natural=5 carriedIn.natural=2 granted.natural=4 ${blank('carriedOut')}`,
      ),
    ),
  )
  assert.equal(value(right, 't3.carriedOut.natural'), '3')
  assert.equal(value(right, 't3.carriedOut.business'), '0')
  assert.equal(value(right, 't3.carriedOut.total'), '3')
})

test('a 第四项 that is written is not changed, only its own total', () => {
  const right = after(
    checked(reportAs('tabs', 'received.natural=5 granted.natural=4 carriedOut.natural=2 carriedOut.total=7')),
  )
  assert.equal(value(right, 't3.carriedOut.natural'), '2')
  assert.equal(value(right, 't3.carriedOut.total'), '2')
})

test('more concluded than there was leaves 第四项 blank: a number of cases is not negative', () => {
  const right = after(
    checked(reportAs('tabs', `received.natural=1 granted.natural=4 ${blank('carriedOut')}`)),
  )
  assert.equal(value(right, 't3.carriedOut.natural'), '/')
})

test('rows that are blank throughout stay so', () => {
  const document = checked(
    reportAs('markdown-simple', `received.natural=1 granted.natural=1 ${blank('carriedIn')}`),
  )
  assert.equal(value(after(document), 't3.carriedIn.total'), '/')
})

test('a row with a part that is no number is left alone, and so is the sum it belongs to', () => {
  const right = after(
    checked(
      reportAs(
        'tabs',
        'received.natural=1 granted.natural=两件 granted.total=9 concluded.natural=8 concluded.business=5 concluded.total=4',
      ),
    ),
  )
  assert.equal(value(right, 't3.granted.total'), '9')
  assert.equal(value(right, 't3.concluded.natural'), '8')
  assert.equal(value(right, 't3.concluded.business'), '0')
})

test('a row whose values have no certain places is left alone', () => {
  const { text } = checked(
    reportAs('markdown-simple', 'received.natural=3 received.total=9 granted.natural=3'),
  )
  const short = text.replace(/(本年新收.*)\| 0 (\| 9 \|)/, '$1$2')
  assert.deepEqual(recalculation(checked(short).report), [])
})

test('full-width digits stay full-width, and the blanks of a cell take the number in', () => {
  const { text } = checked(reportAs('markdown-simple', 'received.natural=12 granted.natural=12'))
  const written = text
    .replace(/(本年新收.*)\| 12 \|\n/, '$1| １１ |\n')
    .replace(/(予以公开.*)\| 12 \|\n/, '$1|      |\n')
  const right = after(checked(written)).text
  assert.match(right, /本年新收.*\| １２ \|\n/)
  assert.match(right, /予以公开.*\| 12 {3}\|\n/)
})

test('a number written with commas is written with commas', () => {
  const { text } = checked(reportAs('tabs', 'received.natural=12345 granted.natural=12345'))
  const right = after(checked(text.replace(/12345\n/, '9,999\n')))
  assert.match(right.text, /本年新收.*\t12,345\n/)
})

test('an aligned table stays aligned, whether its numbers stand left or right', () => {
  const { text } = checked(reportAs('markdown-simple', 'received.natural=100 granted.natural=100'))
  const aligned = text.replace(/ 0 \|/g, '   0 |').replace(/ 100 \|/g, ' 100 |')
  const written = aligned
    .replace(/(本年新收.*)\| 100 \|\n/, '$1|   7 |\n')
    .replace(/(予以公开.*)\| 100 \|\n/, '$1| 7   |\n')
  assert.notEqual(written, aligned)
  assert.equal(after(checked(written)).text, aligned)
})
