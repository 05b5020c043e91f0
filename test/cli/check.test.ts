import assert from 'node:assert/strict'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { folderWith, gouji, json } from './gouji.ts'
import { clean, wrong } from './reports.ts'

test('a report without fault: exit 0', async () => {
  await folderWith({ 'a.md': clean })
  const { code, stdout, stderr } = await gouji(['check', 'a.md'])
  assert.equal(code, 0, stdout)
  assert.equal(stderr, '')
  assert.match(stdout, /a\.md.*没有发现问题/)
})

test('a report with an error: exit 1; the finding is shown with place, line, carets, value, fix and rule', async () => {
  await folderWith({ 'a.md': wrong })
  const { code, stdout } = await gouji(['check', 'a.md'])
  assert.equal(code, 1)
  const lines = stdout.split('\n')
  const row = wrong.split('\n').findIndex((line) => line.includes('（一）予以公开')) + 1
  const at = lines.findIndex((line) => line.includes('row-total'))
  assert.match(lines[at]!, /错误 .*总计应为 8/)
  assert.match(lines[at + 1]!, new RegExp(`a\\.md:${row}:\\d+ .*予以公开.*总计`))
  assert.match(lines[at + 2]!, /予以公开 \| 6 \| 2 \| .*\| 7 \|/)
  assert.match(lines[at + 3]!, /│ +\^$/)
  assert.match(stdout, /建议：.*8/)
})

test('warnings alone exit 0, with --max-warnings only up to that number', async () => {
  await folderWith({
    'a.md': clean,
    'gouji.json': '{ "rule": {}, "langage": "en" }',
  })
  assert.equal((await gouji(['check', 'a.md'])).code, 0)
  assert.equal((await gouji(['check', 'a.md', '--max-warnings', '2'])).code, 0)
  assert.equal((await gouji(['check', 'a.md', '--max-warnings', '1'])).code, 1)
  assert.equal((await gouji(['check', 'a.md', '--max-warnings', '0'])).code, 1)
})

test('a gouji.json with faults is called by its whole path where the report is, else as seen from here', async () => {
  await folderWith({ 'sub/a.md': clean, 'gouji.json': '{ "langage": "en" }' })
  const paths = async (file: string) =>
    JSON.parse((await gouji(['check', '--format', 'json', file])).stdout).files.map(
      ({ path }: { path: string }) => path,
    )
  const whole = join(process.cwd(), 'sub', 'a.md')
  assert.deepEqual(await paths('sub/a.md'), ['gouji.json', 'sub/a.md'])
  assert.deepEqual(await paths(whole), [join(process.cwd(), 'gouji.json'), whole])
})

test('wrong usage: exit 2, said on standard error in the language asked for', async () => {
  await folderWith({ 'a.md': clean })
  for (const args of [[], ['chekc', 'a.md'], ['check'], ['check', '--nonsense', 'a.md'], ['a.md']]) {
    const { code, stdout, stderr } = await gouji(args)
    assert.equal(code, 2, args.join(' '))
    assert.equal(stdout, '')
    assert.match(stderr, /gouji --help/)
  }
  assert.match((await gouji(['check', '--language', 'en'])).stderr, /No file given/)
})

test('a file that cannot be read: exit 2, and the others are still checked', async () => {
  await folderWith({ 'a.md': wrong, 'b.md': '' })
  const { code, stdout, stderr } = await gouji(['check', 'missing.md', 'a.md', 'b.md', '--format', 'json'])
  assert.equal(code, 2)
  assert.match(stderr, /missing\.md：没有这个文件/)
  assert.match(stderr, /b\.md：文件是空的/)
  assert.deepEqual(
    JSON.parse(stdout).files.map((file: { path: string }) => file.path),
    ['a.md'],
  )
})

test('a pattern that matches nothing: exit 2', async () => {
  await folderWith({ 'a.md': clean })
  const { code, stderr } = await gouji(['check', '*.html'])
  assert.equal(code, 2)
  assert.match(stderr, /没有相符的文件/)
})

test('a gouji.json given with --config that is not there: exit 2', async () => {
  await folderWith({ 'a.md': clean })
  const { code, stderr } = await gouji(['check', 'a.md', '--config', 'strict.json'])
  assert.equal(code, 2)
  assert.match(stderr, /strict\.json/)
})

test('what is no text is told by its kind, with what to do', async () => {
  const zip = (part: string) => Buffer.from(`PK\x03\x04\x14\0\0\0\0\0${part}document.xml`, 'latin1')
  await folderWith({
    'a.docx': zip('word/'),
    'b.xlsx': zip('xl/'),
    'c.zip': zip('photos/'),
    'd.pdf': '%PDF-1.7\n',
    'e.doc': Buffer.from('d0cf11e0a1b11ae10000', 'hex'),
    'f.png': Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
    'g.rtf': '{\\rtf1 a}',
    'h.bin': Buffer.from([1, 2, 0, 0, 0, 0, 3, 4, 0, 9]),
  })
  const names = ['a.docx', 'b.xlsx', 'c.zip', 'd.pdf', 'e.doc', 'f.png', 'g.rtf', 'h.bin']
  const { code, stderr } = await gouji(['check', ...names])
  assert.equal(code, 2)
  const said = [
    /Word 文档（\.docx）.*另存为/,
    /Excel/,
    /压缩包/,
    /PDF/,
    /WPS 文档（\.doc/,
    /图片/,
    /RTF/,
    /不是文字文件/,
  ]
  for (const [i, line] of stderr.trim().split('\n').entries()) {
    assert.ok(line.includes(names[i]!), line)
    assert.match(line, said[i]!)
  }
})

test('a file without permission: exit 2 and the reason', {
  skip: process.getuid?.() === 0 && 'root may read all',
}, async () => {
  await folderWith({ 'a.md': clean })
  chmodSync('a.md', 0)
  const { code, stderr } = await gouji(['check', 'a.md'])
  assert.equal(code, 2)
  assert.match(stderr, /权限/)
})

test('a file of more than 20 MB is refused', async () => {
  await folderWith({ 'a.md': Buffer.alloc(21 * 1024 * 1024, 97) })
  const { code, stderr } = await gouji(['check', 'a.md'])
  assert.equal(code, 2)
  assert.match(stderr, /20 MB/)
})

test('the JSON output is one object of the documented shape, and standard output holds nothing else', async () => {
  await folderWith({ 'a.md': `\ufeff${wrong}` })
  const ran = await gouji(['check', 'a.md', '--format', 'json'])
  const { version, files, summary } = json(ran)
  assert.equal(version, 1)
  const [{ path, edition, year, unit, diagnostics }] = files
  assert.deepEqual(
    { path, edition, year, unit },
    {
      path: 'a.md',
      edition: '2021',
      year: 2024,
      unit: '澄湾县梧桐岭镇人民政府',
    },
  )
  assert.deepEqual(Object.keys(summary), ['files', 'error', 'warning', 'information', 'hint'])
  assert.equal(summary.files, 1)
  for (const severity of ['error', 'warning', 'information', 'hint'])
    assert.equal(
      summary[severity],
      diagnostics.filter((each: { severity: string }) => each.severity === severity).length,
    )
  const found = diagnostics.find((each: { rule: string }) => each.rule === 'row-total')
  const line = wrong.split('\n').findIndex((text) => text.includes('（一）予以公开'))
  const character = wrong.split('\n')[line]!.lastIndexOf('7')
  const range = { start: { line, character }, end: { line, character: character + 1 } }
  assert.deepEqual(found.range, range)
  assert.equal(found.cells[0], 't3.granted.total')
  assert.equal(found.expected, '8')
  assert.equal(found.actual, '7')
  assert.match(found.where, /予以公开/)
  assert.deepEqual(found.fixes[0].edits, [{ range, newText: '8' }])
  assert.equal(found.fixes[0].preferred, true)
  for (const { message, range: at } of found.related) {
    assert.equal(typeof message, 'string')
    assert.ok(at.start.line >= 0)
  }
  assert.equal('safe' in found.fixes[0], false)
})

test('the same report from standard input gives the same diagnostics', async () => {
  await folderWith({ 'a.md': wrong })
  const file = json(await gouji(['check', 'a.md', '--format', 'json']))
  const args = ['check', '--stdin', '--stdin-filename', 'a.md', '--format', 'json']
  const ran = await gouji(args, { stdin: readFileSync('a.md') })
  assert.equal(ran.code, 1)
  assert.deepEqual(json(ran), file)
})

test('standard input finds the gouji.json of the name it is given, and may be empty or nameless', async () => {
  await folderWith({ 'sub/gouji.json': '{ "rules": { "row-total": "off" } }' })
  const args = ['check', '--stdin', '--format', 'json']
  const rules = async (more: string[]) =>
    json(await gouji([...args, ...more], { stdin: wrong })).files[0].diagnostics.map(
      ({ rule }: { rule: string }) => rule,
    )
  assert.ok((await rules([])).includes('row-total'))
  assert.ok(!(await rules(['--stdin-filename', 'sub/a.md'])).includes('row-total'))
  assert.equal((await gouji(args)).code, 2)
})

test('help, version and rules', async () => {
  assert.match((await gouji(['--help'])).stdout, /用法/)
  assert.match((await gouji(['--help', '--language', 'en'])).stdout, /Usage/)
  assert.match((await gouji(['--version'])).stdout, /^gouji \d+\.\d+\.\d+\n$/)
  const { rules } = json(await gouji(['rules', '--format', 'json']))
  const rowTotal = rules.find(({ id }: { id: string }) => id === 'row-total')
  assert.equal(rowTotal.severity, 'error')
  const { stdout } = await gouji(['rules'])
  for (const { id, title } of rules) assert.ok(stdout.includes(id) && stdout.includes(title))
})

test('colours only for a person, NO_COLOR and FORCE_COLOR respected', async () => {
  await folderWith({ 'a.md': wrong })
  const coloured = async (given: Parameters<typeof gouji>[1]) =>
    (await gouji(['check', 'a.md'], given)).stdout.includes('\u001b[')
  assert.equal(await coloured({}), false)
  assert.equal(await coloured({ isTTY: true }), true)
  assert.equal(await coloured({ isTTY: true, env: { NO_COLOR: '1' } }), false)
  assert.equal(await coloured({ isTTY: true, env: { TERM: 'dumb' } }), false)
  assert.equal(await coloured({ env: { FORCE_COLOR: '1' } }), true)
  assert.equal(await coloured({ isTTY: true, env: { FORCE_COLOR: '0' } }), false)
})
