import assert from 'node:assert/strict'
import { test } from 'node:test'
import { about, methods } from './asked.ts'
import { fullCapabilities } from './editor.ts'
import { editorWith } from './inProcess.ts'

const uri = 'file:///reports/a.nianbao'
const withoutPull = { textDocument: { publishDiagnostics: { versionSupport: true } } }
const at = (line: number, from: number, to = from) => ({
  start: { line, character: from },
  end: { line, character: to },
})

async function session() {
  const editor = editorWith()
  await editor.initialize()
  return editor
}

test('a document opened twice is the one opened last', async () => {
  const editor = await session()
  editor.open(uri, '错错')
  const first = await editor.pull(uri)
  editor.open(uri, '错')
  const second = await editor.pull(uri, first.resultId)
  assert.equal(second.kind, 'full')
  assert.equal(second.items.length, 1)
  editor.shut(uri)
  assert.deepEqual((await editor.pull(uri)).items, [])
})

test('a change may bring the whole text, parts of it, or both, one after the other', async () => {
  const editor = await session()
  editor.open(uri, '甲')
  editor.change(uri, 2, { text: '错' }, { range: at(0, 0), text: '错\n' }, { range: at(1, 1), text: '错' })
  assert.deepEqual(
    (await editor.pull(uri)).items.map(({ range }) => range.start),
    [at(0, 0).start, at(1, 0).start, at(1, 1).start],
  )
  editor.change(uri, 3, { text: '对' })
  assert.deepEqual((await editor.pull(uri)).items, [])
})

test('a change outside of the text is one at its end', async () => {
  const editor = await session()
  editor.open(uri, '甲\n乙')
  editor.change(uri, 2, { range: at(99, 99), text: '错' })
  const [found] = (await editor.pull(uri)).items
  assert.deepEqual(found!.range, at(1, 1, 2))
  editor.change(uri, 3, { range: { start: at(5, 0).start, end: at(7, 0).start }, text: '\n甲\n错' })
  editor.change(uri, 4, { range: at(99, 0), text: '\n错' })
  assert.deepEqual(
    (await editor.pull(uri)).items.map(({ range }) => range),
    [at(1, 1, 2), at(3, 0, 1), at(4, 0, 1)],
  )
})

test('a version number that jumps or goes back is taken as it is', async () => {
  const editor = editorWith()
  await editor.initialize(withoutPull)
  editor.open(uri, '错')
  for (const [version, text] of [
    [40, '错错'],
    [7, '错错错'],
    [0, ''],
  ] as const) {
    editor.change(uri, version, { text })
    assert.equal((await editor.pushed(uri, version)).length, text.length)
  }
})

test('changing, saving or closing what is not open does nothing', async () => {
  const editor = await session()
  editor.change(uri, 2, { text: '错' })
  editor.tell('textDocument/didSave', { textDocument: { uri } })
  editor.shut(uri)
  editor.shut(uri)
  assert.deepEqual((await editor.pull(uri)).items, [])
  editor.open(uri, '错')
  assert.equal((await editor.pull(uri)).items.length, 1)
})

test('notifications that are not what the protocol demands are dropped, and the session goes on', async () => {
  const editor = await session()
  editor.open(uri, '错')
  for (const params of [
    undefined,
    {},
    { textDocument: {} },
    { textDocument: { uri: 'file:///b.nianbao' } },
  ]) {
    for (const name of ['didOpen', 'didChange', 'didClose', 'didSave'])
      editor.tell(`textDocument/${name}`, params)
    editor.tell('workspace/didChangeConfiguration', params)
    editor.tell('workspace/didChangeWatchedFiles', params)
  }
  editor.change(uri, 2, { range: at(0, 0), text: '错' })
  assert.equal((await editor.pull(uri)).items.length, 2)
})

test('whatever a URI looks like, its document is kept apart and named as the editor named it', async () => {
  const editor = await session()
  const uris = [
    'untitled:Untitled-1',
    'file:///c%3A/%E5%B9%B4%E6%8A%A5/a.nianbao',
    'file:///C:/年报/a.nianbao',
    'file:///reports/100%.nianbao',
    'vscode-vfs://host/a.nianbao?query#part',
    'git:/reports/a.nianbao?%7B%22ref%22%3A%22~%22%7D',
    'a.nianbao',
  ]
  for (const [index, each] of uris.entries()) editor.open(each, '错'.repeat(index + 1))
  for (const [index, each] of uris.entries()) {
    const { items } = await editor.pull(each)
    assert.equal(items.length, index + 1, each)
    assert.equal(items[0]!.relatedInformation![0]!.location.uri, each)
  }
})

test('a document is in its workspace folder however their URIs are written', async () => {
  for (const [folder, inside] of [
    ['file:///C:/年报', 'file:///c%3A/%E5%B9%B4%E6%8A%A5'],
    ['file:///c%3A/%E5%B9%B4%E6%8A%A5', 'file:///C:/%e5%b9%b4%e6%8a%a5'],
    ['file:///reports%20%28final%29', 'file:///reports%20(final)'],
    ['file:///%E5%B9%B4%E6%8A%A5', 'file:///%E5%B9%B4%E6%8A%A5'],
  ] as const) {
    const editor = editorWith()
    editor.configuration = () => ({ ignore: ['旧/**'] })
    await editor.initialize(fullCapabilities, { workspaceFolders: [{ uri: folder, name: 'reports' }] })
    for (const [name, found] of [
      ['旧/a.nianbao', 0],
      ['%E6%97%A7/100%.nianbao', 0],
      ['新/a.nianbao', 1],
    ] as const) {
      editor.open(`${inside}/${name}`, '错')
      assert.equal(
        (await editor.pull(`${inside}/${name}`)).items.length,
        found,
        `${folder} ${inside}/${name}`,
      )
    }
  }
})

test('a document that is renamed is closed and opened: what was found moves with it', async () => {
  const editor = await session()
  const renamed = 'file:///reports/b.nianbao'
  editor.open(uri, '错')
  const { resultId } = await editor.pull(uri)
  editor.shut(uri)
  editor.open(renamed, '错')
  const after = await editor.pull(renamed, resultId)
  assert.equal(after.kind, 'full')
  assert.equal(after.items[0]!.relatedInformation![0]!.location.uri, renamed)
  assert.deepEqual((await editor.pull(uri)).items, [])
})

test('a line ends with \\n, \\r\\n or \\r and with nothing else', async () => {
  const editor = await session()
  editor.open(uri, '甲\r乙\n\r丙\r\n丁\u2028戊\u2029己\v庚\f辛\u0085错')
  const { range } = (await editor.pull(uri)).items[0]!
  assert.deepEqual(range, at(4, 10, 11))
  // Between \r and \n is no place: what is typed there stands before both.
  editor.change(uri, 2, { range: at(3, 99), text: '错' })
  assert.deepEqual((await editor.pull(uri)).items[0]!.range, at(3, 1, 2))
})

test('a change whose end comes first is taken as it was meant', async () => {
  const editor = await session()
  editor.open(uri, '甲错乙')
  editor.change(uri, 2, { range: { start: at(0, 2).start, end: at(0, 1).start }, text: '' })
  editor.change(uri, 3, { range: at(0, 2), text: '错' })
  assert.deepEqual((await editor.pull(uri)).items[0]!.range, at(0, 2, 3))
})

test('half a character outside the basic plane may come and go', async () => {
  const editor = await session()
  editor.open(uri, '𠮷错')
  editor.change(uri, 2, { range: at(0, 0, 1), text: '' })
  assert.deepEqual((await editor.pull(uri)).items[0]!.range, at(0, 1, 2))
  for (const method of methods) assert.equal((await editor.ask(method, about(uri))).error, undefined, method)
  editor.change(uri, 3, { range: at(0, 0), text: '\ud842' })
  editor.change(uri, 4, { range: at(0, 1), text: '错' })
  assert.deepEqual(
    (await editor.pull(uri)).items.map(({ range }) => range),
    [at(0, 1, 2), at(0, 3, 4)],
  )
})

test('a client that asks before it saves, unbidden, changes nothing', async () => {
  const editor = await session()
  editor.open(uri, '错')
  const saving = { textDocument: { uri }, reason: 1 }
  editor.tell('textDocument/willSave', saving)
  assert.deepEqual(await editor.get('textDocument/willSaveWaitUntil', saving), [])
  editor.tell('textDocument/didSave', { textDocument: { uri } })
  assert.equal((await editor.pull(uri)).items.length, 1)
})

test('a burst of edits and questions ends with the last text', async () => {
  const editor = await session()
  editor.open(uri, '')
  const asked = []
  for (let version = 2; version <= 60; version++) {
    editor.change(uri, version, { range: at(0, 0), text: '错' })
    asked.push(editor.ask('textDocument/diagnostic', about(uri)))
  }
  const answers = await Promise.all(asked)
  assert.equal(answers.at(-1)!.result.items.length, 59)
  for (const { result } of answers) assert.ok(result.items.length > 0)
})

test('a text of many megabytes is answered, and so is the short one after it', async () => {
  const editor = await session()
  const long = `${'甲'.repeat(80)}\n`.repeat(50_000)
  editor.open(uri, `${long}错`)
  const [found] = (await editor.pull(uri)).items
  assert.deepEqual(found!.range, at(50_000, 0, 1))
  editor.change(uri, 2, {
    range: { start: { line: 1, character: 0 }, end: { line: 50_000, character: 0 } },
    text: '',
  })
  assert.deepEqual((await editor.pull(uri)).items[0]!.range, at(1, 0, 1))
})
