import assert from 'node:assert/strict'
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import { folderWith, gouji, json } from './gouji.ts'
import { clean, wrong } from './reports.ts'

/** With the blank of 行政强制 filled, the only thing --fix may do here. */
const repaired = wrong.replace('| 行政强制 | / |', '| 行政强制 | 0 |')

const fix = (...names: string[]) => gouji(['check', '--fix', ...names])

test('--fix fills the blank cell, leaves every other digit and tells what is left', async () => {
  await folderWith({ 'a.md': wrong })
  const { code, stdout } = await fix('a.md')
  assert.equal(readFileSync('a.md', 'utf8'), repaired)
  assert.equal(code, 1)
  assert.match(stdout, /已改好 1 处/)
  assert.doesNotMatch(stdout, /cell-blank/)
  assert.match(stdout, /row-total/)
})

test('--fix twice changes nothing more, and what needs no repair is not written at all', async () => {
  await folderWith({ 'a.md': wrong, 'b.txt': clean })
  const before = statSync('b.txt')
  await fix('.')
  const once = statSync('a.md')
  await fix('.')
  assert.equal(statSync('a.md').ino, once.ino)
  assert.equal(statSync('b.txt').ino, before.ino)
  assert.equal(readFileSync('b.txt', 'utf8'), clean)
})

test('--fix keeps encoding, byte order mark and line ends', async () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n')
  const forms: Readonly<Record<string, (text: string) => Buffer>> = {
    'bom.md': (text) => Buffer.from(`\ufeff${crlf(text)}`),
    'utf16le.md': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    'utf16be.md': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    'bare.md': (text) => Buffer.from(text, 'utf16le'),
    'gb18030.md': (text) => iconv.encode(crlf(text), 'gb18030'),
  }
  await folderWith(Object.fromEntries(Object.entries(forms).map(([name, bytes]) => [name, bytes(wrong)])))
  await fix('.')
  for (const [name, bytes] of Object.entries(forms))
    assert.deepEqual(readFileSync(name), bytes(repaired), name)
})

test('a file with damaged characters is not written: exit 2', async () => {
  const bytes = Buffer.from(wrong)
  bytes[10] = 0xff
  await folderWith({ 'a.md': bytes })
  const { code, stderr, stdout } = await fix('a.md')
  assert.equal(code, 2)
  assert.match(stderr, /没有写回.*损坏/)
  assert.match(stdout, /cell-blank/)
  assert.deepEqual(readFileSync('a.md'), bytes)
})

test('a folder that may not be written leaves the file as it was: exit 2', {
  skip: process.getuid?.() === 0 && 'root may write all',
}, async () => {
  await folderWith({ 'a/a.md': wrong })
  chmodSync('a', 0o555)
  const { code, stderr } = await fix('a/a.md')
  chmodSync('a', 0o755)
  assert.equal(code, 2)
  assert.match(stderr, /没有写回/)
  assert.equal(readFileSync('a/a.md', 'utf8'), wrong)
})

test('a repaired file keeps its permissions, a link stays a link, and nothing is left beside it', async () => {
  await folderWith({ 'real/a.md': wrong })
  chmodSync('real/a.md', 0o640)
  symlinkSync('real/a.md', 'link.md')
  await fix('link.md')
  assert.equal(statSync('real/a.md').mode & 0o777, 0o640)
  assert.equal(readFileSync('real/a.md', 'utf8'), repaired)
  assert.deepEqual(readdirSync('.'), ['link.md', 'real'])
  assert.deepEqual(readdirSync('real'), ['a.md'])
})

test('without --fix nothing is written', async () => {
  await folderWith({ 'a.md': wrong })
  const before = statSync('a.md')
  const { stdout } = await gouji(['check', 'a.md'])
  assert.match(stdout, /1 处可以加 --fix/)
  assert.equal(statSync('a.md').mtimeMs, before.mtimeMs)
  assert.equal(statSync('a.md').ino, before.ino)
})

test('in JSON the diagnostics are those of the repaired file', async () => {
  await folderWith({ 'a.md': wrong })
  const first = json(await gouji(['check', '--fix', 'a.md', '--format', 'json']))
  assert.deepEqual(json(await gouji(['check', 'a.md', '--format', 'json'])), first)
})
