import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Host } from '../../server/src/config/host.ts'
import { applied, type CodeAction, type Editor, editsOf, fullCapabilities, type Range } from './editor.ts'
import { editorWith } from './inProcess.ts'

const folder = 'file:///reports'
const uri = `${folder}/2024/a.nianbao`
const place: Range = { start: { line: 1, character: 1 }, end: { line: 1, character: 2 } }
const text = '甲\n这句话里有一个错字，后面还有一个错字。\n'
const wrong: Range = { start: { line: 1, character: 7 }, end: { line: 1, character: 8 } }

/** Files by URI. */
const disk = (files: Readonly<Record<string, string>>): Host => ({
  readText: async (path) => files[path] ?? null,
  list: async () => [],
})

async function session(
  files: Readonly<Record<string, string>> = {},
  capabilities: object = fullCapabilities,
) {
  const editor = editorWith({ disk: disk(files) })
  await editor.initialize(capabilities, { workspaceFolders: [{ uri: folder, name: 'reports' }] })
  return editor
}

async function ignoring(editor: Editor, at = wrong, document = uri): Promise<CodeAction[]> {
  return (await editor.actions(document, at)).filter(({ title }) => title.includes('不再提示'))
}

test('what was found can be ignored here, in the document, everywhere: last, and never preferred', async () => {
  const editor = await session()
  editor.open(uri, text)
  const { items } = await editor.pull(uri)
  const actions = await editor.actions(uri, wrong, [items[0]!])
  assert.deepEqual(
    actions.slice(-3).map(({ title }) => title),
    [
      '这里不再提示“wrong-word”（加一行注释）',
      '本文档不再提示“wrong-word”（在末尾加一行注释）',
      '所有文档都不再提示“wrong-word”（写入 gouji.json，保存后生效）',
    ],
  )
  for (const action of actions.slice(-3)) {
    assert.equal(action.kind, 'quickfix')
    assert.equal(action.isPreferred, undefined)
    assert.deepEqual(action.diagnostics, [items[0]])
  }
  assert.deepEqual(await ignoring(editor, place), [], 'nothing was found there')
})

test('a comment ignores the block, and the next finding of its rule joins it', async () => {
  const editor = await session()
  editor.open(uri, text)
  const [here, file] = await ignoring(editor)
  const commented = applied(text, editsOf(here!, uri))
  assert.equal(commented, text.replace('这句', '<!-- gouji-ignore wrong-word -->\n这句'))
  const whole = applied(text, editsOf(file!, uri))
  assert.equal(whole, `${text}\n<!-- gouji-ignore-file wrong-word -->\n`)
  for (const [version, ignored] of [commented, whole].entries()) {
    editor.change(uri, version + 2, { text: ignored })
    assert.deepEqual((await editor.pull(uri)).items, [])
  }
})

test('plain text gets no comment in its middle', async () => {
  const editor = await session()
  for (const [document, language] of [
    [`${folder}/a.txt`, 'gouji-report'],
    [`${folder}/政府信息公开年报.x`, 'plaintext'],
  ] as const) {
    editor.open(document, `云溪镇2024年政府信息公开工作年度报告\n\n错字。\n`, language)
    const at: Range = { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } }
    const titles = (await ignoring(editor, at, document)).map(({ title }) => title.slice(0, 3))
    assert.deepEqual(titles, ['本文档', '所有文'], document)
  }
})

test('without gouji.json one is created in the workspace folder', async () => {
  const editor = await session()
  editor.open(uri, text)
  const everywhere = (await ignoring(editor)).at(-1)!
  assert.deepEqual(everywhere.edit.documentChanges, [
    { kind: 'create', uri: `${folder}/gouji.json` },
    {
      textDocument: { uri: `${folder}/gouji.json`, version: null },
      edits: [
        {
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
          newText: '{\n  "rules": {\n    "wrong-word": "off"\n  }\n}\n',
        },
      ],
    },
  ])
})

test('a client that cannot create files is not asked to', async () => {
  for (const workspaceEdit of [{ documentChanges: true }, {}]) {
    const editor = await session({}, { ...fullCapabilities, workspace: { workspaceEdit } })
    editor.open(uri, text)
    assert.equal((await ignoring(editor)).length, 2)
  }
})

test('the nearest gouji.json is edited, and keeps all else that is in it', async () => {
  const path = `${folder}/2024/gouji.json`
  const written = '{\n  "reportYear": 2024,\n  "rules": { "late": "off" }\n}\n'
  const editor = await session({ [path]: written, [`${folder}/gouji.json`]: '{}' })
  editor.open(uri, text)
  const everywhere = (await ignoring(editor)).at(-1)!
  const [change] = everywhere.edit.documentChanges!
  assert.deepEqual(change!.textDocument, { uri: path, version: null })
  const after = applied(written, change!.edits)
  assert.deepEqual(JSON.parse(after), { reportYear: 2024, rules: { late: 'off', 'wrong-word': 'off' } })
})

test('a gouji.json with unsaved changes is edited as it is in the editor', async () => {
  const path = `${folder}/gouji.json`
  const editor = await session({ [path]: '{}' })
  editor.open(uri, text)
  editor.open(path, '{ "language": "zh-CN" }', 'json', 4)
  const [change] = (await ignoring(editor)).at(-1)!.edit.documentChanges!
  assert.deepEqual(change!.textDocument, { uri: path, version: 4 })
  assert.deepEqual(JSON.parse(applied('{ "language": "zh-CN" }', change!.edits)), {
    language: 'zh-CN',
    rules: { 'wrong-word': 'off' },
  })
})

test('a broken gouji.json is left alone, and a document without folder has none', async () => {
  const editor = await session({ [`${folder}/gouji.json`]: '{ "rules": ' })
  editor.open(uri, text)
  assert.equal((await ignoring(editor)).length, 2)
  const untitled = editorWith()
  await untitled.initialize()
  untitled.open('untitled:Untitled-1', text)
  assert.equal((await ignoring(untitled, wrong, 'untitled:Untitled-1')).length, 2)
})
