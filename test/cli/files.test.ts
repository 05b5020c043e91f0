import assert from 'node:assert/strict'
import { symlinkSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import { folderWith, gouji, json } from './gouji.ts'
import { clean, wrong } from './reports.ts'

/** Paths of checked files. */
const checked = async (...args: string[]): Promise<string[]> =>
  json(await gouji(['check', '--format', 'json', ...args])).files.map(({ path }: { path: string }) => path)

const other = '# 会议纪要\n\n今天讨论了年度报告的编写。\n'

test('a folder is checked with all folders below; paths are as seen from it', async () => {
  await folderWith({ '年报/b.md': clean, '年报/a.txt': clean, '年报/2024/县/c.html': clean })
  assert.deepEqual(await checked('年报'), ['2024/县/c.html', 'a.txt', 'b.md'])
  assert.deepEqual(await checked('.'), ['年报/2024/县/c.html', '年报/a.txt', '年报/b.md'])
})

test('in a folder only reports are checked: by name, or by what they say', async () => {
  await folderWith({
    'in/x.nianbao': '草稿',
    'in/x.nianbao.md': '草稿',
    'in/某镇政府信息公开年报.txt': '草稿',
    'in/notes.md': clean,
    'out/notes.md': other,
    'out/readme.txt': other,
    'out/report.docx': clean,
    'out/report.json': clean,
  })
  assert.equal((await checked('in')).length, 4)
  assert.deepEqual(await checked('out'), [])
  assert.match((await gouji(['check', 'out'])).stdout, /没有找到年报。\s+另有 2 个文件不像年报/)
})

test('a file that is named is checked whatever it looks like', async () => {
  await folderWith({ 'notes.md': other, 'notes.log': other })
  assert.deepEqual(await checked('notes.md', 'notes.log'), ['notes.md', 'notes.log'])
})

test('hidden folders, node_modules and circles of links are left out', async () => {
  await folderWith({ 'a/x.md': clean, 'a/.git/x.md': clean, 'a/node_modules/x.md': clean, 'a/.x.md': clean })
  symlinkSync('..', 'a/up')
  symlinkSync('x.md', 'a/y.md')
  assert.deepEqual(await checked('a'), ['x.md', 'y.md'])
})

const odd = [
  '报送(定稿)',
  '[final] 2024',
  'a b',
  '#1',
  '100%',
  '{x}',
  '!(x)',
  '年报（第2稿）',
  "it's",
  '*',
  '?',
]

test('folders may be called anything', async () => {
  const files = Object.fromEntries(odd.map((name) => [`${name}/a.md`, clean]))
  await folderWith(files)
  for (const name of odd) {
    assert.deepEqual(await checked(name), ['a.md'], name)
    assert.deepEqual(await checked(`${name}/a.md`), [`${name}/a.md`], name)
    assert.deepEqual(await checked(`${name}/*.md`), [`${name}/a.md`], name)
  }
  assert.equal((await checked('.')).length, odd.length)
})

test('patterns match files in any folder; a file named twice is checked once', async () => {
  await folderWith({ '2023/a.md': clean, '2024/a.md': clean, '2024/县/b.md': clean, '2024/c.txt': other })
  assert.deepEqual(await checked('**/*.md'), ['2023/a.md', '2024/a.md', '2024/县/b.md'])
  assert.deepEqual(await checked('2024/**'), ['2024/a.md', '2024/c.txt', '2024/县/b.md'])
  assert.deepEqual(await checked('202[34]/a.md'), ['2023/a.md', '2024/a.md'])
  assert.deepEqual(await checked('2024/a.md', '2024/*.md', './2024/a.md'), ['2024/a.md'])
  assert.deepEqual(await checked('2024/a.md', '2023/../2024/a.md', resolve('2024/a.md')), ['2024/a.md'])
})

test('reports are read in every encoding, also when only their content tells that they are reports', async () => {
  const utf16 = Buffer.from(wrong, 'utf16le')
  await folderWith({
    'utf8.md': wrong,
    'utf8-bom.md': `\ufeff${wrong}`,
    'utf16le.md': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
    'utf16le-bare.md': utf16,
    'utf16be.md': Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
    'gb18030.md': iconv.encode(wrong, 'gb18030'),
    'crlf.md': wrong.replaceAll('\n', '\r\n'),
  })
  const { files } = json(await gouji(['check', '.', '--format', 'json']))
  assert.equal(files.length, 7)
  // Fixes speak the line ends of their document; everything else is the same.
  const told = (diagnostics: object) => JSON.stringify(diagnostics).replaceAll('\\r', '')
  for (const { path, diagnostics } of files) assert.equal(told(diagnostics), told(files[0].diagnostics), path)
})

test('in a folder, binary files with the name of a text are passed over; named reports are complained about', async () => {
  await folderWith({
    'a/x.txt': Buffer.from([1, 0, 2, 0, 0, 0, 0]),
    'a/y.md': '',
    'b/z政府信息公开年报.md': '',
  })
  assert.equal((await gouji(['check', 'a'])).code, 0)
  const { code, stderr } = await gouji(['check', 'b'])
  assert.equal(code, 2)
  assert.match(stderr, /b\/z政府信息公开年报\.md：文件是空的/)
})
