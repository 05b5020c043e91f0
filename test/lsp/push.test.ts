import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editorWith } from './inProcess.ts'

const uri = 'file:///reports/a.nianbao'
const withoutPull = {
  textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } },
}

test('a client without pull gets diagnostics with the version they belong to', async () => {
  const editor = editorWith()
  const { capabilities } = await editor.initialize(withoutPull)
  assert.equal(capabilities.diagnosticProvider, undefined)
  editor.open(uri, '错')
  assert.equal((await editor.pushed(uri, 1)).length, 1)
  editor.change(uri, 2, { text: '错错' })
  assert.equal((await editor.pushed(uri, 2)).length, 2)
  editor.change(uri, 3, { text: '对' })
  assert.equal((await editor.pushed(uri, 3)).length, 0)
})

test('a burst of edits is answered for its last version, not for each', async () => {
  const editor = editorWith()
  await editor.initialize(withoutPull)
  editor.open(uri, '错')
  await editor.pushed(uri, 1)
  for (let version = 2; version <= 21; version++) editor.change(uri, version, { text: '错'.repeat(version) })
  assert.equal((await editor.pushed(uri, 21)).length, 21)
  const published = editor.heard.filter(({ params }) => params?.uri === uri && params.version > 1)
  assert.ok(published.length <= 3, `${published.length} results for 20 edits`)
})

test('closing takes the diagnostics away', async () => {
  const editor = editorWith()
  await editor.initialize(withoutPull)
  editor.open(uri, '错')
  await editor.pushed(uri, 1)
  editor.shut(uri)
  const { params } = await editor.hear(({ params }) => params?.uri === uri && params.version === undefined)
  assert.deepEqual(params.diagnostics, [])
})

test('new settings are followed by new diagnostics', async () => {
  const editor = editorWith()
  await editor.initialize(withoutPull)
  editor.open(uri, '错')
  await editor.pushed(uri, 1)
  const from = editor.heard.length
  editor.tell('workspace/didChangeConfiguration', {
    settings: { gouji: { rules: { 'wrong-word': 'off' } } },
  })
  assert.deepEqual(await editor.pushed(uri, 1, from), [])
})
