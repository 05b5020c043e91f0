import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Token, tokensOf } from '../../server/src/services/tokens.ts'
import { type Checked, checked, manners, reportAs } from './marked.ts'

const told = ({ at }: Checked, tokens: readonly Token[]) =>
  tokens.map(({ span, state }) => `${at(span)}@${span.start} ${state}`)
const demanded = ({ at, marks }: Checked) =>
  marks.map(({ span, rule }) => `${at(span)}@${span.start} ${rule}`)

/** Numbers in sentences must be exactly those marked, with their states. */
function prose(written: string) {
  const document = checked(written)
  const tokens = tokensOf(document.report, document.findings).filter(({ type }) => type === 'reportNumber')
  assert.deepEqual(told(document, tokens), demanded(document))
}

for (const manner of manners)
  test(`numbers of a sentence agree with the table in ${manner}, contradict it, or are not compared`, () => {
    prose(
      reportAs(
        manner,
        'received.natural=2 granted.natural=2 onRequest=全年新收政府信息公开申请⟦5件⟧{contradicting}，予以公开⟦2件⟧{agreeing}，培训⟦3次⟧{uncompared}。',
      ),
    )
  })

test('years and dates are no numbers that could be compared', () => {
  prose(reportAs('tabs', 'onRequest=2024年3月1日起，按2024年的要求开展培训⟦三次⟧{uncompared}。'))
})

test('parts that do not add up to their own sum contradict', () => {
  const document = checked(
    reportAs('tabs', 'proactive=全年主动公开政府信息20条，其中政府网站10条、微信公众号15条。'),
  )
  const tokens = tokensOf(document.report, document.findings)
  assert.ok(tokens.some(({ state, type }) => type === 'reportNumber' && state === 'contradicting'))
})

test('a number whose finding is silenced is left calm', () => {
  const { text } = checked(
    reportAs('tabs', 'received.natural=2 granted.natural=2 onRequest=全年新收政府信息公开申请5件。'),
  )
  const document = checked(`<!-- gouji-ignore-file narrative-table -->\n${text}`)
  const [five] = tokensOf(document.report, document.findings).filter(({ type }) => type === 'reportNumber')
  assert.deepEqual([document.at(five!.span), five!.state], ['5件', 'uncompared'])
})

for (const manner of manners)
  test(`the wrong cell of a table in ${manner} is told from those around it and from the right ones`, () => {
    const document = checked(
      reportAs(
        manner,
        'received.natural=2 received.business=7 received.total=⟦8⟧{contradicting} granted.natural=2 granted.business=7',
      ),
    )
    const tokens = tokensOf(document.report, document.findings).filter(({ type }) => type === 'cellNumber')
    const wrong = tokens.filter(({ state }) => state === 'contradicting')
    assert.deepEqual(told(document, wrong), demanded(document))
    // The rest of its row and column cannot be said to be right; all other cells of tables 3 and 4 are.
    const row = 6
    const column = 3
    assert.equal(tokens.length, 25 * 7 + 15 - row - column)
    assert.equal(tokens.filter(({ state }) => state === 'agreeing').length, tokens.length - 1)
  })

test('a row of totals that was never filled in is wrong as a whole', () => {
  const document = checked(
    reportAs(
      'markdown-simple',
      'received.natural=3 received.business=2 granted.natural=3 granted.business=2 concluded.natural=⟦0⟧{contradicting} concluded.business=⟦0⟧{contradicting} concluded.total=⟦0⟧{contradicting}',
    ),
  )
  const wrong = tokensOf(document.report, document.findings).filter(({ state }) => state === 'contradicting')
  assert.deepEqual(told(document, wrong), demanded(document))
})

test('only the tokens of a range are told, in order', () => {
  const { report, findings, text, at } = checked(
    reportAs('markdown-simple', 'received.natural=2 granted.natural=2'),
  )
  const start = text.indexOf('(一)予以公开')
  const tokens = tokensOf(report, findings, { start, end: text.indexOf('\n', start) })
  assert.deepEqual(
    tokens.map(({ span }) => at(span)),
    ['2', '0', '0', '0', '0', '0', '2'],
  )
  const all = tokensOf(report, findings).map(({ span }) => span.start)
  assert.deepEqual(
    all,
    [...all].sort((a, b) => a - b),
  )
})
