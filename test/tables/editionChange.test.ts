import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, read } from '../../server/src/gouji.ts'
import { words } from '../../server/src/messages/message.ts'
import { exchanged } from '../../server/src/rules/tables/editionChange.ts'
import { writeOut } from '../support/directives.ts'
import { encodings } from '../support/encode/index.ts'
import { applied, judge } from '../support/judge.ts'
import { casesOf } from '../support/samples.ts'

const old = (given: string) => writeOut(`{{report edition=2019 year=2023 ${given}}}`)

/** The text after the fixes of all tables of a former edition, and their titles. */
function updated(text: string) {
  const titles: string[] = []
  for (;;) {
    const finding = judge(text).find(({ rule, fixes }) => rule === 'form-edition' && fixes.length > 0)
    if (!finding) return { text, titles, cells: read(parse(text)).cells }
    titles.push(words(finding.fixes[0]!.title, 'zh-CN'))
    text = applied(text, finding.fixes[0]!)
  }
}

test('a table of the former form keeps what means the same, and leaves the rest blank', () => {
  const { text, titles, cells } = updated(
    old(
      'normative.made=2 normative.public=5 licences.previous=3 licences.decisions=40 penalties.decisions=7',
    ),
  )
  assert.deepEqual(titles, [
    '换成国办公开办函〔2021〕30号的表二（3 个数保留，7 个格没有对应的数，留空）',
    '换成国办公开办函〔2021〕30号的表三，原有的数都保留',
  ])
  assert.equal(cells.get('t2.licences.decisions')?.value, 40)
  assert.equal(cells.get('t2.penalties.decisions')?.value, 7)
  // 新制作 and 对外公开 are not 制发 and 现行有效.
  for (const column of ['issued', 'repealed', 'inForce'])
    assert.equal(cells.get(`t2.normative.${column}`)?.state, 'blank')
  assert.match(
    text,
    /请核对后填入：规范性文件 › 本年新制作数量 2；规范性文件 › 对外公开总数量 5；行政许可 › 上一年项目数量 3 -->/,
  )
})

test('(六)其他处理 becomes three rows: of 0 where it was 0, and blank where nobody can tell', () => {
  const { text, titles, cells } = updated(old('received.natural=4 granted.natural=1 other.natural=3'))
  assert.match(titles[1]!, /的表三（169 个数保留，6 个格没有对应的数，留空）$/)
  assert.equal(cells.get('t3.other.rest.business')?.value, 0)
  assert.equal(cells.get('t3.other.rest.natural')?.state, 'blank')
  assert.match(text, /\(六\)其他处理 › 自然人 3；\(六\)其他处理 › 总计 3 -->/)
})

for (const encoding of encodings) {
  test(`${encoding.name}: a table of the other form has the values of all cells that both forms have`, () => {
    for (const { model, choices } of casesOf(encoding, 1)) {
      const { text } = encoding.write(model, choices)
      const before = read(parse(text))
      const to = model.edition === '2019' ? '2021' : '2019'
      for (const id of ['t2', 't3'] as const) {
        const found = exchanged(before, id, to)!
        const after = read(parse(applied(text, { edits: [found.edit] })))
        assert.equal(after.tables[id].form?.edition, to)
        let blank = 0
        for (const row of after.tables[id].rows) {
          assert.equal(row.state, 'bound')
          for (const { id: cell, value, state } of row.values) {
            if (state === 'blank') blank++
            else if (!cell.startsWith('t3.other')) assert.equal(value, before.cells.get(cell)?.value, cell)
          }
        }
        assert.equal(blank, found.blank)
        const sum = (cells: typeof before.cells) =>
          [...cells].reduce(
            (all, [cell, { value }]) => all + (/^t3\.other.*total$/.test(cell) ? (value ?? 0) : 0),
            0,
          )
        if (to === '2019') assert.equal(sum(after.cells), sum(before.cells), '(六) is the sum of its parts')
      }
    }
  })
}
