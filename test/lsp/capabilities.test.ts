import assert from 'node:assert/strict'
import { test } from 'node:test'
import { about } from './asked.ts'
import { applied, type Editor, editsOf, fullCapabilities } from './editor.ts'
import { editorWith } from './inProcess.ts'

const uri = 'file:///reports/a.nianbao'

/** The paths of all that `capabilities` names, branches and leaves. */
function paths(capabilities: object, above: readonly string[] = []): readonly (readonly string[])[] {
  return Object.entries(capabilities).flatMap(([name, value]) => {
    const path = [...above, name]
    return typeof value === 'object' && !Array.isArray(value) ? [path, ...paths(value, path)] : [path]
  })
}

function without(capabilities: object, [first, ...rest]: readonly string[]): object {
  const { [first!]: gone, ...others } = capabilities as Record<string, object>
  return rest.length === 0 ? others : { ...others, [first!]: without(gone!, rest) }
}

function has(capabilities: object, ...path: readonly string[]): boolean {
  let at: unknown = capabilities
  for (const name of path) at = (at as Record<string, unknown> | undefined)?.[name]
  return at !== undefined
}

/** A whole session: open, find, repair, change settings. Fails when something does not come. */
async function work(editor: Editor, capabilities: object) {
  const pulls = has(capabilities, 'textDocument', 'diagnostic')
  const { capabilities: offered } = await editor.initialize(capabilities)
  assert.equal(offered.diagnosticProvider !== undefined, pulls)
  const found = async (version: number, from = 0) =>
    pulls ? (await editor.pull(uri)).items : editor.pushed(uri, version, from)

  editor.open(uri, '甲\n错')
  const items = await found(1)
  assert.equal(items.length, 1)
  const [action] = await editor.actions(uri, items[0]!.range, items)
  const repaired = applied('甲\n错', editsOf(action!, uri))
  assert.equal(repaired, '甲\n对')
  assert.ok(await editor.get('textDocument/hover', about(uri, items[0]!.range.start)))
  editor.change(uri, 2, { text: repaired })
  assert.deepEqual(await found(2), [])
  const from = editor.heard.length
  editor.tell('workspace/didChangeConfiguration', { settings: { gouji: {} } })
  assert.deepEqual(await found(2, from), [])
  await editor.get('shutdown')
  return { items, action: action! }
}

function check(capabilities: object) {
  return async () => {
    const editor = editorWith()
    const { items, action } = await work(editor, capabilities)
    const asked = (method: string) => editor.heard.filter((each) => each.method === method)
    const may = (...path: readonly string[]) => has(capabilities, ...path)

    // What a client did not say it knows it must not meet.
    const registered = asked('client/registerCapability').flatMap(({ params }) =>
      params.registrations.map(({ method }: { method: string }) => method),
    )
    assert.ok(!registered.includes('workspace/didChangeWorkspaceFolders'), 'asked for with initialize')
    for (const [name, method] of [
      ['didChangeConfiguration', 'workspace/didChangeConfiguration'],
      ['didChangeWatchedFiles', 'workspace/didChangeWatchedFiles'],
    ] as const) {
      assert.equal(registered.includes(method), may('workspace', name, 'dynamicRegistration'), method)
    }
    assert.equal(asked('workspace/configuration').length > 0, may('workspace', 'configuration'))
    const refreshes = may('textDocument', 'diagnostic') && may('workspace', 'diagnostics', 'refreshSupport')
    assert.equal(asked('workspace/diagnostic/refresh').length > 0, refreshes)
    assert.equal(asked('textDocument/publishDiagnostics').length > 0, !may('textDocument', 'diagnostic'))
    const documentChanges = may('workspace', 'workspaceEdit', 'documentChanges')
    assert.equal(action.edit.documentChanges !== undefined, documentChanges)
    assert.equal(action.edit.changes !== undefined, !documentChanges)
    const related = ['publishDiagnostics', 'diagnostic'].some((name) =>
      may('textDocument', name, 'relatedInformation'),
    )
    assert.equal(items[0]!.relatedInformation !== undefined, related)
    assert.ok(!editor.heard.some(({ method }) => method?.startsWith('gouji/')))
  }
}

test('a client that can do everything', check(fullCapabilities))
test('a client that can do nothing', check({}))
for (const path of paths(fullCapabilities)) {
  test(`a client without ${path.join('.')}`, check(without(fullCapabilities, path)))
}

test('positions are counted in UTF-16, whatever else a client offers', async () => {
  for (const positionEncodings of [
    ['utf-8', 'utf-16'],
    ['utf-32', 'utf-8', 'utf-16'],
    ['utf-16'],
    undefined,
  ]) {
    const editor = editorWith()
    const { capabilities } = await editor.initialize({ ...fullCapabilities, general: { positionEncodings } })
    assert.equal(capabilities.positionEncoding, 'utf-16')
    editor.open(uri, '𠮷错')
    assert.equal((await editor.pull(uri)).items[0]!.range.start.character, 2)
  }
})

test('a hover is plain text for a client that shows no Markdown, or would rather not', async () => {
  for (const [contentFormat, kind] of [
    [['plaintext'], 'plaintext'],
    [['plaintext', 'markdown'], 'plaintext'],
    [['markdown', 'plaintext'], 'markdown'],
    [['markdown'], 'markdown'],
    [undefined, 'markdown'],
  ] as const) {
    const editor = editorWith()
    await editor.initialize({ textDocument: { hover: { contentFormat } } })
    editor.open(uri, '错')
    const { contents } = await editor.get('textDocument/hover', about(uri))
    assert.equal(contents.kind, kind)
    assert.equal(contents.value.includes('**'), kind === 'markdown')
    assert.match(contents.value, /wrong-word/)
  }
})
