import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applied } from '../support/judge.ts'
import { brief, plain, readReport, structureOf } from './plainReport.ts'

/** The text after the first fix of the only finding. */
function mended(text: string): string {
  const [finding, ...others] = structureOf(text)
  assert.deepEqual(others, [])
  return applied(text, finding!.fixes[0]!)
}

const loose = (text: string) => text.replaceAll('\n', '\n\n')
const lines = (text: string, from: string, to = '二、') =>
  text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from)))

test('a missing aspect is inserted in its place, and the aspects behind it count on', () => {
  const text = plain({ platform: '', supervision: '（四）监督保障\n主动听取群众意见。' })
  assert.equal(
    lines(mended(text), '（三）'),
    '（三）政府信息管理\n严格落实发布审核制度。\n（四）政府信息公开平台建设\n（请填写本年度政府信息公开平台建设的情况。）\n（五）监督保障\n主动听取群众意见。\n',
  )
})

test('aspects that kept their numbers keep them', () => {
  assert.match(mended(plain({ platform: '' })), /^（四）政府信息公开平台建设\n.*\n（五）监督保障$/m)
})

test('a missing last aspect follows the others', () => {
  const text = plain({ supervision: '' })
  assert.match(mended(text), /^（五）监督保障\n（请填写.*）\n二、主动公开政府信息情况$/m)
})

test('aspects that run on get a neighbour that runs on', () => {
  const text = plain({
    proactive: '(1)主动公开。及时发布。',
    onRequest: '(2)依申请公开。认真答复。',
    management: '(3)政府信息管理。严格审核。',
    platform: '',
    supervision: '(4)监督保障。听取意见。',
  })
  assert.match(mended(text), /^\(4\)政府信息公开平台建设。（请填写.*）\n\(5\)监督保障。听取意见。$/m)
})

test('a section at the end of loose Markdown gets empty lines around it', () => {
  const text = `${loose(plain({ other: '', fees: '' })).replace(/^(?=[一二三四五六]、)/gm, '## ')}\n`
  assert.match(
    mended(text),
    /加强业务培训。\n\n## 六、其他需要报告的事项\n\n本年度信息处理费收取情况：（请填写；没有收取的，也请写明。）\n$/,
  )
})

test('a section stands above the signature', () => {
  const text = plain({ other: '', fees: '', signature: '青禾县云溪镇人民政府\n2025年1月20日' })
  assert.match(mended(text), /\n六、其他需要报告的事项\n.*\n青禾县云溪镇人民政府\n2025年1月20日$/)
})

test('headings are written as their neighbours are: number, bold, tag', () => {
  const without = plain({ problems: '' })
  assert.match(
    mended(without.replaceAll('、主动公开政府', '．主动公开政府').replace(/^([一二三四六])、/gm, '$1. ')),
    /^五\. 存在的主要问题及改进情况$/m,
  )
  assert.match(
    mended(without.replace(/^([一二三四六]、.*)$/gm, '**$1**')),
    /^\*\*五、存在的主要问题及改进情况\*\*$/m,
  )
  assert.match(
    mended(`${without.replace(/^([一二三四六]、.*)$/gm, '<h2 class="t">$1</h2>')}\n`),
    /^<h2 class="t">五、存在的主要问题及改进情况<\/h2>$/m,
  )
})

test('a section with its table is inserted with all cells 0, and the table is read', () => {
  for (const [section, table] of [
    ['disclosure', 't2'],
    ['requests', 't3'],
    ['disputes', 't4'],
  ] as const) {
    for (const year of ['2020', '2024']) {
      const text = plain({ [section]: '', [table]: '' }).replaceAll('2024', year)
      const after = mended(text)
      assert.deepEqual(brief(structureOf(after)), [])
      const { state, form, rows } = readReport(after).tables[table]
      assert.equal(state, 'bound')
      assert.equal(form?.edition, year === '2020' && table !== 't4' ? '2019' : '2021')
      assert.ok(rows.every((row) => row.state === 'bound'))
    }
  }
})

test('without a table the title tells that a report lacks its middle', () => {
  const text = plain({ disclosure: '', t2: '', requests: '', t3: '', disputes: '', t4: '' })
  assert.deepEqual(
    brief(structureOf(text)).map((line) => line.slice(0, 23)),
    ['section-missing:error 二', 'section-missing:error 三', 'section-missing:error 四'],
  )
})

test('exchanged headings go back, and the tables stay where they are', () => {
  const right = plain()
  for (const wrong of [
    { disclosure: '二、收到和处理政府信息公开申请情况', requests: '三、主动公开政府信息情况' },
    { disclosure: '三、收到和处理政府信息公开申请情况', requests: '二、主动公开政府信息情况' },
  ])
    assert.equal(mended(plain(wrong)), right)
})

test('a section in its wrong place moves with its table', () => {
  const wrong = plain({
    disclosure: '三、收到和处理政府信息公开申请情况',
    t2: '{{table3 as=tabs}}',
    requests: '二、主动公开政府信息情况',
    t3: '{{table2 as=tabs}}',
  })
  const { tables, sections } = readReport(mended(wrong))
  const [, disclosure, requests] = sections
  assert.deepEqual([disclosure!.id, requests!.id], ['disclosure', 'requests'])
  assert.ok(disclosure!.span.end > tables.t2.span!.end && tables.t2.span!.start > disclosure!.span.start)
  assert.ok(requests!.span.end > tables.t3.span!.end && tables.t3.span!.start > requests!.span.start)
})
