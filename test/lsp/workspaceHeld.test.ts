import assert from 'node:assert/strict'
import { test } from 'node:test'
import { carryOver } from '../../server/src/rules/years/carry-over.ts'
import { writeOut } from '../support/directives.ts'
import { fullCapabilities } from './editor.ts'
import { all, askAll, at, findings, settled, type Told, workspaceOf, written } from './workspaceSession.ts'

/** Asks with all that is known: the server has nothing to tell, so the request stays open. */
async function held(files: Record<string, string>, more: Parameters<typeof workspaceOf>[1] = {}) {
  const session = await workspaceOf(files, more)
  const { editor } = session
  const first = await all(editor)
  const asked = askAll(editor, first)
  let answered = false
  asked.then(() => (answered = true)).catch(() => {})
  await settled(editor)
  assert.equal(answered, false, 'nothing changed, so there is no answer')
  const next = async (): Promise<Told[]> => (await asked).result.items
  return { ...session, first, asked, next }
}

test('a request without news is held until a file changes on the disk', async () => {
  const { editor, disk, next } = await held({ 'a.nianbao': '错', 'b.nianbao': '对' })
  disk[at('b.nianbao')] = '错错'
  written(editor, 'b.nianbao')
  assert.deepEqual(findings(await next()), {
    'a.nianbao': 'unchanged',
    'b.nianbao': 'wrong-word,wrong-word',
  })
})

test('a change without news leaves it open', async () => {
  const { editor, disk, next } = await held({ 'a.nianbao': '错' })
  written(editor, 'a.nianbao')
  await settled(editor)
  disk[at('b.nianbao')] = '错'
  written(editor, 'b.nianbao', 1)
  assert.deepEqual(findings(await next()), { 'a.nianbao': 'unchanged', 'b.nianbao': 'wrong-word' })
})

test('a document that is opened, edited or closed is news', async () => {
  const { editor, next } = await held({ 'a.nianbao': '对' })
  editor.open(at('a.nianbao'), '错')
  const opened = await next()
  assert.deepEqual(findings(opened), { 'a.nianbao': 'wrong-word' })
  const edited = all(editor, opened)
  editor.change(at('a.nianbao'), 2, { text: '错错' })
  assert.deepEqual(findings(await edited), { 'a.nianbao': 'wrong-word,wrong-word' })
  const closed = all(editor, await edited)
  editor.shut(at('a.nianbao'))
  assert.deepEqual(findings(await closed), { 'a.nianbao': '' })
})

test('settings that change are news: when nobody wants it any more, everything is taken back once', async () => {
  const { editor, next } = await held({ 'a.nianbao': '错', 'b.nianbao': '对' })
  editor.configuration = () => ({ checkWorkspace: false })
  editor.tell('workspace/didChangeConfiguration', { settings: null })
  const told = await next()
  assert.deepEqual(findings(told), { 'a.nianbao': '', 'b.nianbao': '' })
  assert.ok(told.every(({ resultId }) => resultId === undefined))
  const again = askAll(editor)
  await settled(editor)
  editor.configuration = () => ({ checkWorkspace: true, rules: { 'wrong-word': 'hint' } })
  editor.tell('workspace/didChangeConfiguration', { settings: null })
  const { items } = (await again).result
  assert.deepEqual(findings(items), { 'a.nianbao': 'wrong-word', 'b.nianbao': '' })
  assert.equal(items[0].items[0].severity, 4)
})

test('a folder that leaves the workspace takes its findings along', async () => {
  const { editor, next } = await held({ 'a.nianbao': '错' })
  const event = { added: [], removed: [{ uri: at('').slice(0, -1), name: 'reports' }] }
  editor.tell('workspace/didChangeWorkspaceFolders', { event })
  assert.deepEqual(findings(await next()), { 'a.nianbao': '' })
})

test('last year’s report that comes, changes or goes is news about this year’s', async () => {
  const [now, before] = ['云溪镇2024.nianbao', '云溪镇2023.nianbao'].map(encodeURIComponent)
  const last = (carried: number) =>
    writeOut(`{{report year=2023 received.natural=${carried} carriedOut.natural=${carried}}}`)
  const draft = writeOut('{{report carriedIn.natural=1 granted.natural=1}}')
  const { editor, disk, next } = await held({ [now!]: draft }, { rules: [carryOver] })
  const step = async (answer: Promise<Told[]>, text: string | undefined, expected: string) => {
    if (text === undefined) delete disk[at(before!)]
    else disk[at(before!)] = text
    written(editor, before!)
    const told = await answer
    assert.equal(findings(told)['云溪镇2024.nianbao'], expected)
    return told
  }
  const came = await step(next(), last(2), 'carry-over')
  const changed = await step(all(editor, came), last(1), '')
  const worse = await step(all(editor, changed), last(3), 'carry-over')
  await step(all(editor, worse), undefined, '')
})

test('a held request that is cancelled is answered as cancelled, and the next one works', async () => {
  const { editor, asked, first, disk } = await held({ 'a.nianbao': '错' })
  editor.tell('$/cancelRequest', { id: asked.id })
  assert.equal((await asked).error?.code, -32800)
  disk[at('a.nianbao')] = '对'
  written(editor, 'a.nianbao')
  assert.deepEqual(findings(await all(editor, first)), { 'a.nianbao': '' })
})

test('shutdown leaves no request hanging, and none to be sent again', async () => {
  const { editor, asked } = await held({ 'a.nianbao': '错' })
  assert.equal(await editor.get('shutdown'), null)
  const { error } = await asked
  assert.equal(error?.code, -32802)
  assert.deepEqual(error?.data, { retriggerRequest: false })
})

test('a folder without reports is answered once, and then held', async () => {
  const { editor, disk, next } = await held({ 'notes.md': '错' })
  disk[at('a.nianbao')] = '错'
  written(editor, 'a.nianbao', 1)
  assert.deepEqual(findings(await next()), { 'a.nianbao': 'wrong-word' })
})

test('for a client that does not watch files the disk is looked at with each request', async () => {
  const { workspace, textDocument } = fullCapabilities
  const { didChangeWatchedFiles: _, ...others } = workspace
  const { editor, disk } = await workspaceOf(
    { 'a.nianbao': '错', 'b.nianbao': '对' },
    { capabilities: { workspace: others, textDocument } },
  )
  const first = await all(editor)
  disk[at('a.nianbao')] = '对'
  assert.deepEqual(findings(await all(editor, first)), { 'a.nianbao': '', 'b.nianbao': 'unchanged' })
})
