import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fullCapabilities } from './editor.ts'
import { rule, wrongWord } from './inProcess.ts'
import { all, askAll, at, progressOf, type Told, workspaceOf } from './workspaceSession.ts'

const names = Array.from({ length: 130 }, (_, i) => `${String(i).padStart(3, '0')}.nianbao`)
const many = Object.fromEntries(names.map((name) => [name, '错']))

test('results come in parts where the client takes them so, and the last answer is empty', async () => {
  const { editor } = await workspaceOf(many)
  const { result } = await askAll(editor, [], { partialResultToken: 'parts' })
  assert.deepEqual(result, { items: [] })
  const parts: { items: Told[] }[] = progressOf(editor, 'parts')
  assert.ok(parts.length > 1)
  const told = parts.flatMap(({ items }) => items)
  assert.deepEqual(
    told.map(({ uri }) => uri),
    names.map(at),
  )
  assert.ok(told.every(({ kind, items }) => kind === 'full' && items!.length === 1))
})

test('how far the work has come is told in the request’s own token: begin, files with percentages, end', async () => {
  const { editor } = await workspaceOf(many)
  await all(editor, [], { workDoneToken: 'work' })
  const [begin, ...rest] = progressOf(editor, 'work')
  const end = rest.pop()
  assert.equal(begin.kind, 'begin')
  assert.match(begin.title, /年报/)
  assert.equal(begin.percentage, 0)
  assert.deepEqual(end, { kind: 'end' })
  assert.ok(rest.length > 10)
  let last = 0
  for (const { kind, percentage, message } of rest) {
    assert.equal(kind, 'report')
    assert.ok(percentage > last && percentage < 100, `${percentage} after ${last}`)
    assert.ok(names.includes(message), message)
    last = percentage
  }
})

test('tokens may be numbers, also 0; null is none', async () => {
  const { editor } = await workspaceOf(many)
  const { result } = await askAll(editor, [], { partialResultToken: 0, workDoneToken: 1 })
  assert.deepEqual(result, { items: [] })
  assert.ok(progressOf(editor, 0).length > 1)
  assert.deepEqual(progressOf(editor, 1).at(-1), { kind: 'end' })
  const from = editor.heard.length
  const whole = await askAll(editor, [], { partialResultToken: null, workDoneToken: null })
  assert.equal(whole.result.items.length, names.length)
  assert.ok(!editor.heard.slice(from).some(({ method }) => method === '$/progress'))
})

test('a client that shows progress is asked for a place when there is much to do, and not for a few files', async () => {
  const capabilities = { ...fullCapabilities, window: { workDoneProgress: true } }
  const created = (heard: readonly { method?: string }[]) =>
    heard.filter(({ method }) => method === 'window/workDoneProgress/create')
  const { editor } = await workspaceOf(many, { capabilities })
  await all(editor)
  const [{ params }] = created(editor.heard) as [{ params: { token: string } }]
  const kinds = progressOf(editor, params.token).map(({ kind }) => kind)
  assert.equal(kinds[0], 'begin')
  assert.equal(kinds.at(-1), 'end')
  assert.equal(kinds.filter((kind) => kind !== 'report').length, 2)

  const { editor: small } = await workspaceOf({ 'a.nianbao': '错' }, { capabilities })
  await all(small)
  assert.deepEqual(created(small.heard), [])
})

test('a check that is cancelled in the middle stops there, and its progress ends', async () => {
  let checked = 0
  const counting = rule('counting', () => void checked++)
  const { editor } = await workspaceOf(many, { rules: [wrongWord, counting] })
  const asked = askAll(editor, [], { partialResultToken: 'parts', workDoneToken: 'work' })
  await editor.hear(({ params }) => params?.token === 'parts')
  editor.tell('$/cancelRequest', { id: asked.id })
  assert.equal((await asked).error?.code, -32800)
  assert.ok(checked > 0 && checked < names.length, `${checked} checked`)
  assert.deepEqual(progressOf(editor, 'work').at(-1), { kind: 'end' })
  const before = checked
  await all(editor)
  assert.ok(checked - before >= names.length, 'the next request is answered in full')
})

test('a keystroke in the middle of a check is answered before the check is done', async () => {
  const { editor } = await workspaceOf(many)
  const uri = 'untitled:a.nianbao'
  editor.open(uri, '错')
  await editor.pull(uri)
  let done = false
  const asked = askAll(editor, [], { partialResultToken: 'parts' }).then(() => (done = true))
  await editor.hear(({ params }) => params?.token === 'parts')
  editor.change(uri, 2, { text: '错错' })
  assert.equal((await editor.pull(uri)).items.length, 2)
  assert.equal(done, false)
  await asked
})

test('the editor hears in the end how the reports of the workspace are', async () => {
  const capabilities = { ...fullCapabilities, experimental: { gouji: { status: true } } }
  const { editor } = await workspaceOf({ 'a.nianbao': '错', 'b.nianbao': '对' }, { capabilities })
  await all(editor)
  const { params } = await editor.hear(({ method }) => method === 'gouji/workspaceStatus')
  assert.deepEqual(params, { reports: 2, withErrors: 1, withWarnings: 0, unread: 0 })
})
