import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { bases, citation } from '../../server/src/forms/bases.ts'
import { rules } from '../../server/src/gouji.ts'

const page = readFileSync('docs/basis.md', 'utf8')

test('every legal basis has its place on the offline page, with what it requires in both languages', () => {
  for (const [id, basis] of Object.entries(bases)) {
    assert.equal(basis.page, `docs/basis.md#${id}`)
    const [, own] = page.split(`<a id="${id}"></a>`)
    assert.ok(own, id)
    const [words] = own.split('<a id=')
    assert.ok(words!.includes(basis.says['zh-CN']), `${id}: zh-CN`)
    assert.ok(words!.includes(basis.says.en), `${id}: en`)
    if (basis.article === '') assert.ok(words!.includes(basis.number), `${id}: number`)
  }
})

test('the page has no basis that the data lacks', () => {
  const anchors = [...page.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1])
  assert.deepEqual(anchors.sort(), Object.keys(bases).sort())
})

test('rules rest on known bases', () => {
  for (const { meta } of rules) for (const id of meta.basis) assert.ok(id in bases, `${meta.id}: ${id}`)
})

test('articles are cited by name, notices by number, laws by title', () => {
  assert.equal(citation('regulation-49'), '《中华人民共和国政府信息公开条例》第四十九条')
  assert.equal(citation('format-2021'), '国办公开办函〔2021〕30号')
  assert.equal(citation('regulation'), '《中华人民共和国政府信息公开条例》')
})
