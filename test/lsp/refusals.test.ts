import assert from 'node:assert/strict'
import { test } from 'node:test'
import { about, methods } from './asked.ts'
import { everything } from './everything.ts'
import { editorWith } from './inProcess.ts'
import { askAll, workspaceOf } from './workspaceSession.ts'

const uri = 'file:///reports/a.nianbao'

test('a client that refuses all it said it can do is served all the same', async () => {
  for (const pulls of [true, false]) {
    const editor = editorWith()
    editor.refuses = true
    const { diagnostic, ...others } = everything.textDocument
    const textDocument = pulls ? { diagnostic, ...others } : others
    await editor.initialize({ ...everything, textDocument })
    editor.open(uri, '错')
    const from = editor.heard.length
    editor.tell('workspace/didChangeConfiguration', { settings: {} })
    const found = pulls ? (await editor.pull(uri)).items : await editor.pushed(uri, 1, from)
    assert.equal(found.length, 1)
    for (const method of methods) assert.equal((await editor.ask(method, about(uri))).error, undefined)
    const asked = editor.heard.filter(({ id, method }) => id !== undefined && method !== undefined)
    assert.ok(asked.some(({ method }) => method === 'client/registerCapability'))
    assert.ok(asked.some(({ method }) => method === 'workspace/codeLens/refresh'))
    await editor.hear(({ params }) => params?.message?.includes('could not be done'))
  }
})

test('what does not reach the client costs nothing but that, and the log says so', async () => {
  const lost = ['$/progress', 'gouji/workspaceStatus', 'gouji/status', 'textDocument/publishDiagnostics']
  const { editor } = await workspaceOf({ 'a.nianbao': '错' }, { lost, capabilities: everything })
  editor.open(uri, '错')
  const { error } = await askAll(editor, [], { workDoneToken: 1, partialResultToken: 2 })
  assert.equal(error, undefined)
  const logged = editor.heard.filter(({ params }) => params?.message === 'could not be done: lost')
  assert.ok(logged.length >= 3, `${logged.length} lines`)
  assert.equal((await editor.pull(uri)).items.length, 1)
})
