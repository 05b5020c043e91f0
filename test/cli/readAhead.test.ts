import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Bytes, fetchBytes, readBytes } from '../../server/src/cli/read.ts'
import { readAhead } from '../../server/src/cli/readAhead.ts'
import { folderWith } from './gouji.ts'

const names = Array.from({ length: 100 }, (_, i) => `${i}.md`)
const targets = names.map((file) => ({ file }))

/** A disk that takes as long as a network share, without anybody waiting for it. */
function slowly(read: (file: string) => Buffer): (file: string) => Buffer {
  return (file) => {
    const until = performance.now() + 4
    while (performance.now() < until);
    return read(file)
  }
}

test('files come in order with their own bytes, from a fast disk and from a slow one', async () => {
  const quick = (file: string) => Buffer.from(file)
  for (const read of [quick, slowly(quick)]) {
    const seen: string[] = []
    const all = readAhead(targets, read, async (file) => quick(file))
    for await (const [{ file }, bytes] of all) {
      assert.equal(String(bytes), file)
      seen.push(file)
    }
    assert.deepEqual(seen, names)
  }
})

test('of a slow disk several files are asked for at once, but not all', async () => {
  let waiting = 0
  let most = 0
  const fetch = async (file: string) => {
    most = Math.max(most, ++waiting)
    await new Promise(setImmediate)
    waiting--
    return Buffer.from(file)
  }
  const all = readAhead(
    targets,
    slowly((file) => Buffer.from(file)),
    fetch,
  )
  for await (const _ of all);
  assert.ok(most > 4 && most <= 32, `${most}`)
})

test('both ways of reading give the same bytes and the same troubles', async () => {
  await folderWith({ 'a.md': '甲', 'empty.md': '', 'folder/b.md': '乙', 'large.md': Buffer.alloc(21 << 20) })
  const told = (bytes: Bytes) =>
    'trouble' in bytes ? bytes.trouble : `${bytes.length}: ${bytes.subarray(0, 9)}`
  for (const [file, says] of [
    ['a.md', '3: 甲'],
    ['empty.md', '0: '],
    ['folder', 'cli.read.folder'],
    ['missing.md', 'cli.read.missing'],
    ['a.md/b', 'cli.read.missing'],
    ['large.md', 'cli.read.tooLarge'],
  ] as const) {
    assert.equal(told(readBytes(file)), says)
    assert.equal(told(await fetchBytes(file)), says)
  }
})
