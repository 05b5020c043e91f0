import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { applied, Editor, editsOf, within } from './editor.ts'
import { rangeOf, rightReport, row, wrongReport, wrongRow } from './sample.ts'
import { spawnServer } from './wire.ts'

// The built server, as an editor starts it: npm test builds first.
const uri = 'untitled:%F0%A0%AE%B7%E5%B1%B1%E4%B9%A12024.nianbao.md'

async function editor(...options: Parameters<Editor['initialize']>) {
  const made = new Editor(spawnServer())
  return { editor: made, initialized: await made.initialize(...options) }
}

test('a wrong total is found on its cell, repaired by the fix, and gone', async () => {
  const { editor: here, initialized } = await editor()
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  assert.deepEqual(initialized.serverInfo, { name: 'gouji', version })
  here.open(uri, wrongReport)
  const { items } = await here.pull(uri)
  const found = items.filter(({ severity }) => severity === 1)
  assert.equal(found.length, 1)
  const [total] = found
  assert.equal(total!.code, 'row-total')
  const at = rangeOf(wrongReport, wrongRow)
  const end = at.end.character - ' |'.length
  assert.deepEqual(total!.range, {
    start: { line: at.start.line, character: end - 2 },
    end: { line: at.start.line, character: end },
  })
  assert.equal(total!.data.cells[0], 't3.received.total')
  assert.equal(total!.data.expected, '12')
  const actions = await here.actions(uri, total!.range, [total!])
  const preferred = actions.find(({ isPreferred }) => isPreferred)
  const fixed = applied(wrongReport, editsOf(preferred!, uri))
  assert.equal(fixed, rightReport)
  here.change(uri, 2, { text: fixed })
  assert.deepEqual(
    (await here.pull(uri)).items.filter(({ severity }) => severity <= 2),
    [],
  )
  assert.equal(await here.end(), 0)
})

test('the page of a rule lies where its code links to', async () => {
  const { editor: here } = await editor()
  here.open(uri, wrongReport)
  const { items } = await here.pull(uri)
  for (const { codeDescription, code } of items) {
    const { href } = codeDescription!
    assert.ok(href.endsWith(`/docs/rules/${code}.md`))
    assert.ok(existsSync(fileURLToPath(href)), href)
  }
  assert.equal(await here.end(), 0)
})

test('edits behind a character outside the basic plane hit the right place', async () => {
  const { editor: here } = await editor()
  here.open(uri, rightReport)
  await here.pull(uri)
  // 「𠮷山乡全年新收政府信息公开申请12件」: 𠮷 counts as two.
  const { start } = rangeOf(rightReport, '12件，上年结转')
  assert.equal(start.character, '𠮷山乡全年新收政府信息公开申请'.length)
  const end = { ...start, character: start.character + 2 }
  here.change(uri, 2, { range: { start, end }, text: '21' })
  const { items } = await here.pull(uri)
  const sentence = items.find(({ code }) => code === 'narrative-table')
  assert.deepEqual(sentence?.range.start, start)
  assert.equal(sentence?.data.expected, '12')
  assert.equal(await here.end(), 0)
})

test('any edits give what a fresh opening of the same text gives', async () => {
  const { editor: here } = await editor()
  here.open(uri, rightReport)
  let version = 1
  let text = rightReport
  const edits: [string, string][] = [
    [row, wrongRow],
    ['𠮷山乡全年新收', '𠮷𠮷乡全年新收'],
    ['## 五、存在的主要问题及改进情况\n', ''],
    ['总计 |\n| ---', '总计 |\r\n| ---'],
    ['申请12件', '申请１３件'],
    ['# 青禾县', '# \u{2000b}县'],
  ]
  for (const [old, next] of edits) {
    const range = rangeOf(text, old)
    if (old.includes('\n')) range.end = endOf(range.start, old)
    text = text.replace(old, () => next)
    here.change(uri, ++version, { range, text: next })
    const edited = await here.pull(uri)
    const fresh = `untitled:fresh-${version}`
    here.open(fresh, text)
    const { items } = await here.pull(fresh)
    assert.ok(items.length > 0 || version === 1)
    // Related places name their document.
    assert.deepEqual(JSON.parse(JSON.stringify(edited.items).replaceAll(uri, fresh)), items)
    here.shut(fresh)
  }
  assert.equal(await here.end(), 0)
})

test('a gouji.json on the disk is found from the document upwards', async () => {
  const { editor: here } = await editor()
  const file = new URL(`file://${process.cwd()}/test/lsp/disk/2024/a.nianbao`).href
  here.open(file, wrongReport)
  const { items } = await here.pull(file)
  assert.equal(items.find(({ code }) => code === 'row-total')?.severity, 4)
  assert.equal(await here.end(), 0)
})

test('a file whose URI names no place of this system is checked all the same', async () => {
  const { editor: here } = await editor()
  for (const file of [
    'file://host/share/a.nianbao',
    'file:///a%2Fb.nianbao',
    'file:a.nianbao',
    'file:///%',
  ]) {
    here.open(file, wrongReport)
    assert.ok(
      (await here.pull(file)).items.some(({ code }) => code === 'row-total'),
      file,
    )
  }
  assert.equal(await here.end(), 0)
})

test('an unknown method is refused and the session goes on', async () => {
  const { editor: here } = await editor()
  assert.equal((await here.ask('gouji/nothingLikeThis')).error?.code, -32601)
  here.tell('$/nothingLikeThis', {})
  here.open(uri, wrongReport)
  assert.ok((await here.pull(uri)).items.length > 0)
  assert.equal(await here.end(), 0)
})

test('a client without pull gets the findings pushed', async () => {
  const { editor: here } = await editor({ textDocument: { publishDiagnostics: { versionSupport: true } } })
  here.open(uri, wrongReport, 'gouji-report', 5)
  const pushed = await here.pushed(uri, 5)
  assert.equal(pushed.find(({ severity }) => severity === 1)?.code, 'row-total')
  assert.equal(await here.end(), 0)
})

test('hostile text of 1 MB is answered', async () => {
  const { editor: here } = await editor()
  here.open(uri, '第二十条第（一）项|<table><tr><td '.repeat(40_000))
  await here.pull(uri)
  here.change(uri, 2, { text: `${'('.repeat(500_000)}${'一、'.repeat(200_000)}` })
  await here.pull(uri)
  assert.equal(await here.end(), 0)
})

test('exit without shutdown is an error, and so is an editor that vanishes', async () => {
  const hasty = spawnServer()
  const here = new Editor(hasty)
  await here.initialize()
  here.tell('exit')
  assert.equal(await within(hasty.ended, 'the end'), 1)

  const left = spawnServer()
  await new Editor(left).initialize()
  left.child.stdin!.end()
  assert.equal(await within(left.ended, 'the end'), 1)
})

test('the command says its version and how to use it', () => {
  const run = (...options: string[]) =>
    spawnSync(process.execPath, ['dist/server.js', ...options], { encoding: 'utf8' })
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  assert.deepEqual([run('--version').stdout, run('--version').status], [`${version}\n`, 0])
  assert.match(run('--help').stdout, /--stdio/)
  assert.equal(run('--help').status, 0)
  assert.match(run().stderr, /--stdio/)
  assert.equal(run().status, 2)
})

function endOf(start: { line: number; character: number }, words: string) {
  const lines = words.split('\n')
  const last = lines.at(-1)!.length
  return lines.length === 1
    ? { line: start.line, character: start.character + last }
    : { line: start.line + lines.length - 1, character: last }
}
