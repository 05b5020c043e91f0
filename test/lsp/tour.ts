import { rules } from '../../server/src/rules/index.ts'
import { about, demandsOf } from './asked.ts'
import type { Position } from './editor.ts'
import { editorWith } from './inProcess.ts'
import { rangeOf, wrongReport, wrongRow } from './sample.ts'
import type { Message } from './wire.ts'

/** All that a server says in a session that asks everything about a report with a fault. */
export interface Tour {
  /** Its capabilities. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever the server sends
  readonly server: any
  /** Its answers to one method. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  answers(method: string): readonly any[]
  /** What it asks and tells by itself. */
  readonly said: readonly Message[]
  /** The diagnostics, pulled or pushed. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly diagnostics: readonly any[]
}

export const uri = 'file:///reports/a.nianbao.md'
const configurationUri = 'file:///reports/gouji.json'
const begunUri = 'file:///reports/b.nianbao.md'
/** Where a heading with something to fill in behind it is offered. */
const begun = '# 青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\nzdgk\n'
const configuration = '{ "rules": { "row-total": "error" } }'
/** Something to complete, a fault in a table, a total not yet filled in, a fault in the prose. */
export const text = wrongReport
  .replace('的情形。', '的情形。收到')
  .replace('(一)予以公开 | 6 | 1 | 0 | 0 | 0 | 0 | 7 |', '(一)予以公开 | 6 | 1 | 0 | 0 | 0 | 0 |  |')
  .replace('结转下年度继续办理1件', '结转下年度继续办理2件')
const end = (words: string): Position => rangeOf(text, words).end
const places: readonly Position[] = [
  end(wrongRow.slice(0, -3)),
  end('新收政府信息公开申请12'),
  end('结转下年度继续办理2'),
  end('第五十条'),
  end('的情形。收到'),
]

export async function tour(capabilities: { textDocument?: object }): Promise<Tour> {
  const editor = editorWith({ rules })
  editor.answers.set('gouji/list', () => [])
  const initializationOptions = { inlayHints: true }
  editor.configuration = () => initializationOptions
  const { capabilities: server } = await editor.initialize(capabilities, {
    initializationOptions,
    workspaceFolders: [{ uri: 'file:///reports', name: 'reports' }],
  })
  const pulls = Boolean((capabilities.textDocument as { diagnostic?: unknown } | undefined)?.diagnostic)
  editor.open(configurationUri, configuration, 'json')
  editor.shut(configurationUri)
  editor.open(uri, text)
  const diagnostics = pulls ? (await editor.pull(uri)).items : (await published()).params.diagnostics
  const answers = new Map<string, unknown[]>()
  for (const [method, demanded] of demandsOf) {
    const taken: unknown[] = []
    answers.set(method, taken)
    for (const place of demanded.some((name) => /^(position|range)/.test(name)) ? places : [places[0]!]) {
      const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
      const asked = { ...about(uri, place), ...(/inlayHint|semanticTokens/.test(method) && { range: whole }) }
      taken.push(await editor.get(method, asked))
    }
  }
  editor.open(begunUri, begun)
  const { end: caret } = rangeOf(begun, 'zdgk')
  answers
    .get('textDocument/completion')!
    .push(await editor.get('textDocument/completion', about(begunUri, caret)))
  const from = editor.heard.length
  editor.tell('workspace/didChangeConfiguration', { settings: { gouji: initializationOptions } })
  if (pulls) await editor.pull(uri)
  else await published(from)
  await editor.get('shutdown')
  editor.kill()
  return {
    server,
    answers: (method) => answers.get(method) ?? [],
    said: editor.heard.filter(({ method }) => method !== undefined),
    diagnostics,
  }

  function published(from = 0) {
    const isIt = ({ method, params }: Message) =>
      method === 'textDocument/publishDiagnostics' && params.uri === uri
    return editor.hear(isIt, from)
  }
}
