import { PassThrough } from 'node:stream'
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import type { Host } from '../../server/src/config/host.ts'
import type { Disk } from '../../server/src/lsp/door.ts'
import { serve } from '../../server/src/lsp/server.ts'
import { connectionOptions } from '../../server/src/lsp/strategy.ts'
import type { Said } from '../../server/src/messages/message.ts'
import type { Rule } from '../../server/src/rules/rule.ts'
import { Editor } from './editor.ts'
import { streamWire } from './wire.ts'

/** A rule that finds every 「错」 of the reading text, so that a session's course does not depend on the real ones. */
export const wrongWord = rule('wrong-word', ({ report: { draft }, find }) => {
  for (let at = draft.text.indexOf('错'); at >= 0; at = draft.text.indexOf('错', at + 1)) {
    const span = { start: at, end: at + 1 }
    find({
      span,
      message: said('错'),
      related: [{ span: { start: 0, end: 1 }, message: said('起点') }],
      cells: ['t3.received.total'],
      fixes: [
        { title: said('留空'), edits: [{ span, newText: '' }], preferred: false, safe: false },
        { title: said('改为对'), edits: [{ span, newText: '对' }], preferred: true, safe: false },
      ],
    })
  }
})

/** Trailing spaces of lines: a fix that cannot change meaning. */
export const trailingSpace = rule('trailing-space', ({ report: { draft }, find }) => {
  for (let at = draft.text.indexOf(' \n'); at >= 0; at = draft.text.indexOf(' \n', at + 1)) {
    const span = { start: at, end: at + 1 }
    find({
      span,
      severity: 'hint',
      message: said('行末空格'),
      fixes: [{ title: said('删去'), edits: [{ span, newText: '' }], preferred: true, safe: true }],
    })
  }
})

export const throwing = rule('throwing', () => {
  throw new Error('this rule is broken')
})

export function rule(id: string, check: Rule['check']): Rule {
  const text = { 'zh-CN': id, en: id }
  return {
    meta: { id, severity: 'error', title: text, why: text, basis: [], wrong: '', right: '' },
    check,
  }
}

/** Some words in a message that the product has: what is said does not matter here. */
function said(words: string): Said {
  return { key: 'editor.fixAll', with: { count: words } }
}

/** A disk of texts (`config/host.ts`), as a place would give it. */
function inBytes({ readText, list }: Host): Disk {
  return {
    list,
    async readBytes(uri) {
      const text = await readText(uri)
      return text === null ? { trouble: 'cli.read.missing' } : new TextEncoder().encode(text)
    },
  }
}

export interface Setup {
  readonly rules?: readonly Rule[]
  readonly disk?: Host | Disk
  /** Methods of messages that do not reach the client, as if it were about to go. */
  readonly lost?: readonly string[]
}

/** A server in this process behind real frames, with other rules than the product's. */
export function editorWith({ rules = [wrongWord, trailingSpace], disk, lost = [] }: Setup = {}): Editor {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  const writer = new StreamMessageWriter(toClient)
  const write = writer.write.bind(writer)
  writer.write = (message) =>
    lost.includes((message as { method?: string }).method ?? '')
      ? Promise.reject(new Error('lost'))
      : write(message)
  const connection = createConnection(new StreamMessageReader(toServer), writer, connectionOptions)
  serve(connection, {
    version: 'test',
    disk: disk ? ('readBytes' in disk ? disk : inBytes(disk)) : null,
    docs: 'file:///gouji/docs',
    place: null,
    rules,
  })
  const close = () => connection.dispose()
  return new Editor({ ...streamWire(toClient, toServer), ended: new Promise(() => {}), close })
}
