import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rules } from '../../server/src/gouji.ts'
import { dice } from '../support/dice.ts'
import { about, demandsOf } from './asked.ts'
import type { Position, Range } from './editor.ts'
import { everything } from './everything.ts'
import { editorWith } from './inProcess.ts'
import { wrongReport } from './sample.ts'
import { assertSound } from './sound.ts'

// Whatever an editor does in whatever order: every request has one answer, none is an internal error, an answer fits
// the text it was asked about, and edits lead to what a fresh opening leads to.

/** One thing an editor does. Positions may lie outside of the text, so that any step can be left out. */
type Step =
  | { readonly do: 'open'; readonly uri: string; readonly text: string }
  | { readonly do: 'close'; readonly uri: string }
  | { readonly do: 'change'; readonly uri: string; readonly range: Range | null; readonly text: string }
  | {
      readonly do: 'ask'
      readonly uri: string
      readonly method: string
      readonly at: Position
      readonly bad: boolean
    }
  | { readonly do: 'cancel'; readonly back: number }
  | { readonly do: 'set'; readonly settings: object }
  | { readonly do: 'wait'; readonly for: 'a turn' | 'all answers' }

const uris = ['file:///reports/a.nianbao.md', 'untitled:Untitled-1', 'file:///c%3A/reports/b.txt']
const texts = [
  '',
  '错',
  '𠮷\r\n\r\n',
  wrongReport,
  wrongReport.replaceAll('\n', '\r\n'),
  wrongReport.slice(0, 900),
]
const pieces = [
  '',
  '1',
  '13',
  '|',
  '\n',
  '\r',
  '\r\n',
  '𠮷',
  '\ud842',
  '收到',
  '## ',
  '| 1 | 2 |\n',
  '<table><tr><td>1',
  '\u2028',
]
const settings = [
  {},
  { inlayHints: true },
  { language: 'en' },
  { rules: { 'row-total': 'off' } },
  null,
  'wrong',
]

function steps(seed: number, count: number): readonly Step[] {
  const { roll, pick } = dice(seed)
  const place = (): Position => ({
    line: roll(20) ? roll(70) : 2 ** 31 - 1,
    character: roll(9) ? roll(40) : 9999,
  })
  /** Mostly a few characters, as when something is typed. */
  const range = (): Range => {
    const start = place()
    return { start, end: roll(6) ? { ...start, character: start.character + roll(3) } : place() }
  }
  return Array.from({ length: count }, (_, i): Step => {
    const uri = pick(uris)
    const chance = i < 2 ? 0 : roll(100)
    if (chance < 5) return { do: 'open', uri, text: pick(texts) }
    if (chance < 7) return { do: 'close', uri }
    if (chance < 40) return { do: 'change', uri, range: roll(30) ? range() : null, text: pick(pieces) }
    if (chance < 80) return { do: 'ask', uri, method: pick(demandsOf)[0], at: place(), bad: roll(12) === 0 }
    if (chance < 86) return { do: 'cancel', back: roll(4) }
    if (chance < 90) return { do: 'set', settings: pick(settings) as object }
    return { do: 'wait', for: pick(['a turn', 'all answers'] as const) }
  })
}

/** A text after one change, as the protocol wants it. */
function changed(text: string, range: Range | null, inserted: string): string {
  if (!range) return inserted
  const offset = ({ line, character }: Position) => {
    const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/)
    // What ends with a line end is followed by an empty line.
    if (lines.length === 0 || /[\r\n]$/.test(lines.at(-1)!)) lines.push('')
    if (line >= lines.length) return text.length
    const before = lines.slice(0, line).join('').length
    return before + Math.min(character, lines[line]!.replace(/[\r\n]+$/, '').length)
  }
  const [from, to] = [offset(range.start), offset(range.end)].sort((a, b) => a - b) as [number, number]
  return text.slice(0, from) + inserted + text.slice(to)
}

const contentModified = -32801
const cancelled = -32800
const invalidParams = -32602

async function play(sequence: readonly Step[], client: object) {
  const editor = editorWith({ rules })
  const pulls = client === everything
  const open = new Map<string, { text: string; version: number }>()
  const asked: { answer: ReturnType<typeof editor.ask>; check: () => Promise<void> }[] = []
  editor.answers.set('gouji/list', () => [])
  await editor.initialize(client)
  let version = 0
  for (const step of sequence) {
    if (step.do === 'open') {
      open.set(step.uri, { text: step.text, version: ++version })
      editor.open(step.uri, step.text, 'gouji-report', version)
    } else if (step.do === 'close') {
      open.delete(step.uri)
      editor.shut(step.uri)
    } else if (step.do === 'change') {
      const { uri, range, text } = step
      const before = open.get(uri)
      editor.change(uri, ++version, range ? { range, text } : { text })
      if (before) open.set(uri, { text: changed(before.text, range, text), version })
    } else if (step.do === 'ask') {
      const { uri, method, at, bad } = step
      const { text } = open.get(uri) ?? { text: '' }
      const answer = editor.ask(method, bad ? { textDocument: { uri: 7 }, uris: 7 } : about(uri, at))
      const check = async () => {
        const { result, error } = await answer
        const allowed = [cancelled, bad ? invalidParams : contentModified]
        if (error) assert.ok(allowed.includes(error.code), `${error.code} ${error.message}`)
        else if (bad) assert.fail('what is malformed is refused')
        // What was found is that of the newest text, which may be another than was asked about.
        else if (method.startsWith('textDocument/') && method !== 'textDocument/diagnostic')
          assertSound(method, result, text, at)
      }
      asked.push({ answer, check })
    } else if (step.do === 'cancel') {
      editor.tell('$/cancelRequest', { id: asked.at(-1 - step.back)?.answer.id ?? 4711 })
    } else if (step.do === 'set') {
      editor.configuration = () => step.settings
      editor.tell('workspace/didChangeConfiguration', { settings: null })
    } else
      await (step.for === 'a turn'
        ? new Promise(setImmediate)
        : Promise.all(asked.map(({ answer }) => answer)))
  }
  for (const { check } of asked) await check()
  const answered = editor.heard.filter(({ id, method }) => id !== undefined && method === undefined)
  for (const { answer } of asked)
    assert.equal(answered.filter(({ id }) => id === answer.id).length, 1, 'one answer')

  for (const [uri, { text, version }] of open) {
    const found = pulls ? (await editor.pull(uri)).items : await newest(uri, version)
    const fresh = `${uri.slice(0, 9)}/fresh${uri.slice(-4)}`
    editor.open(fresh, text, 'gouji-report', 1)
    const { items } = await editor.pull(fresh)
    editor.shut(fresh)
    assert.equal(
      JSON.stringify(found).replaceAll(uri, fresh),
      JSON.stringify(items),
      `the diagnostics of ${uri}`,
    )
    assertSound('textDocument/diagnostic', { items: found }, text, { line: 0, character: 0 })
  }
  editor.kill()

  /** What was published last, which must be of the newest version. */
  async function newest(uri: string, version: number) {
    await editor.pushed(uri, version)
    // A pull is answered after all that was to be published before it.
    await editor.pull(uri)
    await new Promise(setImmediate)
    const last = editor.heard.findLast(
      ({ method, params }) => method === 'textDocument/publishDiagnostics' && params.uri === uri,
    )
    assert.equal(last!.params.version, version, `${uri} is not the newest`)
    return last!.params.diagnostics
  }
}

/** Leaves out what is not needed for the failure, so that it can be read; not where each attempt has to wait in vain. */
async function shrunk(sequence: readonly Step[], client: object, error: Error): Promise<readonly Step[]> {
  if (error.message.includes('did not come')) return sequence
  for (let size = Math.ceil(sequence.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < sequence.length; ) {
      const shorter = [...sequence.slice(0, at), ...sequence.slice(at + size)]
      if (await failure(shorter, client)) sequence = shorter
      else at += size
    }
  }
  return sequence
}

function failure(sequence: readonly Step[], client: object): Promise<Error | null> {
  return play(sequence, client).then(
    () => null,
    (error) => error,
  )
}

const { diagnostic: _, ...withoutPull } = everything.textDocument
const pushedTo = { ...everything, textDocument: withoutPull }

for (const [fact, client] of [
  ['asks for diagnostics', everything],
  ['is sent diagnostics', pushedTo],
] as const) {
  test(`an editor that ${fact} may do anything in any order`, async () => {
    for (let seed = 1; seed <= 30; seed++) {
      const sequence = steps(seed, 60)
      const error = await failure(sequence, client)
      if (!error) continue
      const left = await shrunk(sequence, client, error)
      assert.fail(`seed ${seed}: ${error.message}\n${left.map((step) => JSON.stringify(step)).join('\n')}`)
    }
  })
}
