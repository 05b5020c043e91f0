import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, at, labels } from './caret.ts'

const wrong = '{{report received.natural=1 granted.natural=1 received.total=2}}'
const ids = (marked: string) => at(`${marked}\n${wrong}`).offered.map(({ text }) => text)

test('a comment offers the rules it may name, those that found something first', () => {
  const all = ids('<!-- gouji-ignore ‸ -->')
  assert.equal(all[0], 'row-total')
  assert.ok(all.length > 30)
  assert.ok(!ids('<!-- gouji-ignore-line row-total, ‸ -->').includes('row-total'))
})

test('rules are found by the beginning of their id, by a word of it, by their title and its initials', () => {
  for (const typed of ['row-t', 'total', '行总', 'hzj', 'xzj'])
    assert.ok(ids(`<!-- gouji-ignore ${typed}‸ -->`).includes('row-total'), typed)
  assert.deepEqual(ids('<!-- gouji-ignore zzz‸ -->'), [])
})

test('勾稽-忽略 names rules by their titles', () => {
  assert.equal(ids('<!-- 勾稽-忽略 ‸ -->')[0], '行总计不符')
})

test('what was typed of a name is replaced, in an editor that overwrites all of it', () => {
  const { text, offered } = at(`<!-- gouji-ignore ba‸lan -->\n${wrong}`)
  const { typed, replaced } = offered.find((each) => each.text === 'balance')!
  assert.equal(text.slice(typed.start, typed.end), 'ba')
  assert.equal(text.slice(replaced.start, replaced.end), 'balan')
})

test('a comment offers the words it begins with; its reason and other comments offer nothing', () => {
  assert.deepEqual(ids('<!-- gouji‸ -->'), ['gouji-ignore', 'gouji-ignore-line', 'gouji-ignore-file'])
  assert.deepEqual(ids('<!-- gouji-ignore row-total: 上级‸ -->'), [])
  assert.deepEqual(ids('<!-- 待核‸ -->'), [])
  assert.equal(accepted(at(`<!-- gou‸ -->\n${wrong}`), 'gouji-ignore').slice(0, 21), '<!-- gouji-ignore -->')
})

test('behind a comment the text goes on as usual', () => {
  assert.ok(labels(at('{{report onRequest=规范办理。<!-- gouji-ignore -->收到‸}}')).length > 0)
})
