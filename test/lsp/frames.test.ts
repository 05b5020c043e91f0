import assert from 'node:assert/strict'
import { test } from 'node:test'
import { about } from './asked.ts'
import { Editor, within } from './editor.ts'
import { type Message, spawnServer } from './wire.ts'

// What is on the wire itself, before it is a message.
const uri = 'untitled:Untitled-1'
const parseError = -32700

async function session() {
  const server = spawnServer()
  const editor = new Editor(server)
  await editor.initialize({})
  const write = (raw: string) => void server.child.stdin!.write(raw)
  const frame = (body: string) => write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  return { server, editor, write, frame }
}

const answerTo =
  (id: unknown) =>
  (message: Message): boolean =>
    message.method === undefined && message.id === id

test('what is no JSON is answered as such without a word of it, and the session goes on', async () => {
  const { editor, frame } = await session()
  frame('{"jsonrpc":"2.0","id":7,"method":"机密')
  const { error } = await editor.hear(answerTo(null))
  assert.equal(error?.code, parseError)
  assert.doesNotMatch(error!.message, /机密/)
  assert.equal(await editor.get('textDocument/hover', about(uri)), null)
  assert.equal(await editor.end(), 0)
})

const broken: readonly [string, string][] = [
  ['a frame without its length', 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n'],
  ['a frame whose length is no number', 'Content-Length: long\r\n\r\n'],
  ['a frame longer than it says', 'Content-Length: 9\r\n\r\n{"jsonrpc":"2.0","id":7,"method":"a"}\r\n\r\n'],
]
for (const [fact, raw] of broken) {
  test(`${fact} ends the session, for nothing behind it can be understood`, async () => {
    const { server, editor, write } = await session()
    write(raw)
    assert.equal((await editor.hear(answerTo(null))).error?.code, parseError)
    assert.equal(await within(server.ended, 'the end'), 1)
  })
}

test('a message in many pieces, many messages in one piece, and further headers are read', async () => {
  const { editor, write } = await session()
  const body = JSON.stringify({ jsonrpc: '2.0', id: '𠮷', method: 'textDocument/hover', params: about(uri) })
  const frame = `Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  write(frame.slice(0, 30))
  write(frame.slice(30))
  assert.equal((await editor.hear(answerTo('𠮷'))).result, null)
  write(frame.replace('𠮷', '0001') + frame.replace('𠮷', '0002'))
  for (const id of ['0001', '0002']) assert.equal((await editor.hear(answerTo(id))).result, null)
  assert.equal(await editor.end(), 0)
})

test('ids of any kind come back as they were', async () => {
  const { editor, frame } = await session()
  for (const id of ['a', '', '7', -1, 0.5, Number.MAX_SAFE_INTEGER]) {
    frame(JSON.stringify({ jsonrpc: '2.0', id, method: 'textDocument/hover', params: about(uri) }))
    assert.equal((await editor.hear(answerTo(id))).result, null)
  }
  assert.equal(await editor.end(), 0)
})

test('what is JSON but no message is passed over', async () => {
  const { editor, frame } = await session()
  for (const body of ['7', 'null', '{}', '"a"', '[{"jsonrpc":"2.0","id":5,"method":"shutdown"}]']) frame(body)
  for (const message of [
    { id: null, method: 'shutdown' },
    { id: 4711, result: 1 },
    { id: null, error: { code: 1, message: 'no' } },
    ...[undefined, {}, { id: null }, { id: {} }].map((params) => ({ method: '$/cancelRequest', params })),
  ]) {
    frame(JSON.stringify({ jsonrpc: '2.0', ...message }))
  }
  assert.equal(await editor.get('textDocument/hover', about(uri)), null)
  assert.equal(await editor.end(), 0)
})

test('after shutdown the end of the input is no error', async () => {
  const { server, editor } = await session()
  await editor.get('shutdown')
  server.child.stdin!.end()
  assert.equal(await within(server.ended, 'the end'), 0)
})

test('the server ends when nobody reads what it says', async () => {
  const { server, editor } = await session()
  server.child.stdout!.destroy()
  editor.open(uri, '错')
  assert.equal(await within(server.ended, 'the end'), 1)
})
