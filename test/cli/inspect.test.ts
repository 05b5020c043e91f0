import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderWith, gouji, json } from './gouji.ts'
import { wrong } from './reports.ts'

interface Range {
  start: { line: number; character: number }
  end: { line: number; character: number }
}

const lines = wrong.split('\n')
const textAt = ({ start, end }: Range) =>
  start.line === end.line ? lines[start.line]!.slice(start.character, end.character) : ''

test('inspect tells what was read: unit, year, edition, sections, aspects, cells and claims with their places', async () => {
  await folderWith({ 'a.md': wrong })
  const ran = await gouji(['inspect', 'a.md', '--format', 'json'])
  assert.equal(ran.code, 0)
  const { version, path, edition, year, unit, sections, aspects, cells, claims } = json(ran)
  assert.deepEqual([version, path, edition, year, unit], [1, 'a.md', '2021', 2024, '澄湾县梧桐岭镇人民政府'])
  assert.deepEqual(
    sections.map(({ id }: { id: string }) => id),
    ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'other'],
  )
  assert.deepEqual(
    aspects.map(({ id }: { id: string }) => id),
    ['proactive', 'onRequest', 'management', 'supervision'],
  )
  for (const { heading, range } of [...sections, ...aspects]) assert.equal(textAt(range), heading)
  assert.equal(Object.keys(cells).length, 10 + 175 + 15)
  assert.equal(cells['t3.granted.total'].value, 7)
  for (const [id, { text, range }] of Object.entries<{ text: string; range: Range }>(cells))
    assert.equal(textAt(range), text, id)
  assert.deepEqual([cells['t2.coercion.decisions'].value, cells['t2.coercion.decisions'].text], [null, '/'])
  for (const { text, range, quantities, value, relation } of claims) {
    assert.equal(textAt(range), text)
    assert.ok(quantities.length > 0)
    assert.equal(typeof value, 'number')
    assert.match(relation, /^(equal|about|atLeast|atMost|moreThan|lessThan)$/)
  }
})

test('inspect tells of every number why it was read so, what the tables say, or why it was left aside', async () => {
  await folderWith({ 'a.md': wrong })
  const { claims, leftAside } = json(await gouji(['inspect', 'a.md', '--format', 'json']))
  assert.ok(claims.length > 0 && leftAside.length > 0)
  for (const { because, why, verdict, table, quantities } of claims) {
    assert.ok(because !== '' && /[\u4e00-\u9fff]/.test(why))
    assert.match(verdict, /^(agrees|contradicts|noTable|unreadable)$/)
    for (const quantity of Object.keys(table)) assert.ok(quantities.includes(quantity))
  }
  assert.ok(claims.some(({ verdict }: { verdict: string }) => verdict === 'agrees'))
  for (const { text, range, why } of leftAside) {
    assert.equal(textAt(range), text)
    assert.ok(why !== '')
  }
  const { stdout } = await gouji(['inspect', 'a.md'])
  assert.match(stdout, /– \d+:\d+ {2}“2024” {2}年份/)
})

test('positions count from after a byte order mark', async () => {
  await folderWith({ 'a.md': `\ufeff${wrong}`, 'b.md': wrong })
  const { path: _a, ...marked } = json(await gouji(['inspect', 'a.md', '--format', 'json']))
  const { path: _b, ...plain } = json(await gouji(['inspect', 'b.md', '--format', 'json']))
  assert.deepEqual(marked, plain)
})

test('inspect speaks to people as well, and takes standard input', async () => {
  await folderWith({})
  const { stdout } = await gouji(['inspect', '--stdin', '--stdin-filename', 'a.md'], { stdin: wrong })
  assert.match(stdout, /单位：澄湾县梧桐岭镇人民政府/)
  assert.match(stdout, /t3\.granted\.natural = 6/)
})

test('a file that cannot be read: exit 2', async () => {
  await folderWith({})
  const { code, stdout, stderr } = await gouji(['inspect', 'a.md', '--format', 'json'])
  assert.equal(code, 2)
  assert.equal(stdout, '')
  assert.match(stderr, /a\.md/)
})
