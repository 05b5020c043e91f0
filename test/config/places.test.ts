import assert from 'node:assert/strict'
import { test } from 'node:test'
import { below, comparable } from '../../server/src/config/places.ts'

const same: readonly (readonly [place: string, written: string])[] = [
  ['file:///C:/年报/a.md', 'file:///c%3A/%E5%B9%B4%E6%8A%A5/a.md'],
  ['file:///c:/年报/a.md', 'file:///C%3a/%e5%b9%b4%e6%8a%a5/a.md'],
  ['file:///a/%E4%BA%91%E6%BA%AA%E9%95%87(1).md', 'file:///a/云溪镇%281%29.md'],
  ['vscode-vfs://github/a/b%20c.md', 'vscode-vfs://github/a/b c.md'],
  ['C:/年报/a.md', 'c:/年报/a.md'],
]

for (const [place, written] of same)
  test(`${place} is ${written}`, () => {
    assert.equal(comparable(place), comparable(written))
    const folder = place.slice(0, place.lastIndexOf('/'))
    assert.equal(below(folder, written), below(folder, place))
    assert.notEqual(below(folder, written), null)
  })

test('places that are called otherwise are others', () => {
  assert.notEqual(comparable('file:///d:/a.md'), comparable('file:///c:/a.md'))
  assert.notEqual(comparable('/年报/A.md'), comparable('/年报/a.md'))
  // In a path a percent sign is one.
  assert.notEqual(comparable('/年报/100%25.md'), comparable('/年报/100%.md'))
  assert.equal(below('file:///c:/年报', 'file:///C%3A/年报旧/a.md'), null)
})
