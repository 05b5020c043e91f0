import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CodeLens } from 'vscode-languageserver'
import { rules } from '../../server/src/gouji.ts'
import { tokenModifiers, tokenTypes } from '../../server/src/lsp/legend.ts'
import { applied, type Editor, fullCapabilities } from './editor.ts'
import { editorWith } from './inProcess.ts'
import { rangeOf, rightReport, row, wrongReport, wrongRow } from './sample.ts'

const uri = 'file:///reports/a.nianbao.md'
const textDocument = { uri }

async function opened(
  text: string,
  capabilities: object = fullCapabilities,
  settings: object = {},
): Promise<Editor> {
  const editor = editorWith({ rules })
  editor.configuration = () => settings
  await editor.initialize(capabilities)
  editor.open(uri, text)
  return editor
}

const whole = (text: string) => ({
  start: { line: 0, character: 0 },
  end: { line: text.split('\n').length, character: 0 },
})

test('textDocument/documentSymbol nests for a client that can show it', async () => {
  const nesting = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } }
  const editor = await opened(wrongReport, nesting)
  const symbols = await editor.get('textDocument/documentSymbol', { textDocument })
  const requests = symbols.find(({ name }: { name: string }) => name.startsWith('三、'))
  const [table] = requests.children
  assert.deepEqual([table.name, table.detail], ['表三', '1 处不符'])
  assert.deepEqual(table.children[0].selectionRange, rangeOf(wrongReport, '一、本年新收政府信息公开申请数量'))
})

test('textDocument/documentSymbol is a list for a client that cannot, with the state in the name', async () => {
  const editor = await opened(wrongReport, {})
  const symbols = await editor.get('textDocument/documentSymbol', { textDocument })
  const table = symbols.find(({ name }: { name: string }) => name.startsWith('表三'))
  assert.equal(table.name, '表三 1 处不符')
  assert.match(table.containerName, /^三、/)
  assert.equal(table.location.uri, uri)
})

test('textDocument/foldingRange folds by lines', async () => {
  const editor = await opened(rightReport)
  const folds = await editor.get('textDocument/foldingRange', { textDocument })
  const line = (words: string) => rangeOf(rightReport, words).start.line
  const has = (startLine: number, endLine: number) =>
    folds.some(
      (fold: { startLine: number; endLine: number }) =>
        fold.startLine === startLine && fold.endLine === endLine,
    )
  assert.ok(has(line('## 三、'), line('| 四、结转')), 'section')
  assert.ok(has(line('| 申请人情况'), line('| 四、结转')), 'table')
  assert.ok(has(line('### （二）'), line('𠮷山乡全年新收')), 'aspect')
})

test('textDocument/selectionRange answers each position, behind characters of two units too', async () => {
  const editor = await opened(rightReport)
  const places = ['12件，上年', '| 12 |'].map((words) => rangeOf(rightReport, words).start)
  const positions = [places[0]!, { ...places[1]!, character: places[1]!.character + 2 }]
  const [said, cell] = await editor.get('textDocument/selectionRange', { textDocument, positions })
  assert.deepEqual(said.range, {
    start: places[0],
    end: { ...places[0]!, character: places[0]!.character + 2 },
  })
  assert.deepEqual(said.parent.range, rangeOf(rightReport, '12件'))
  assert.deepEqual(cell.parent.range, rangeOf(rightReport, row.slice(2, -2)))
})

test('textDocument/semanticTokens tells agreeing numbers from contradicting ones, whole and in a range', async () => {
  const text = rightReport.replace('新收政府信息公开申请12件', '新收政府信息公开申请19件')
  const editor = await opened(text)
  const { start } = rangeOf(text, '19件')
  const range = { start: { line: start.line, character: 0 }, end: { line: start.line + 1, character: 0 } }
  const { data } = await editor.get('textDocument/semanticTokens/range', { textDocument, range })
  const [line, character, length, type, state] = data
  assert.deepEqual([line, character, length], [start.line, start.character, 3])
  assert.equal(tokenTypes[type], 'reportNumber')
  const name = (bits: number) => tokenModifiers.filter((_, i) => bits & (1 << i)).join()
  assert.equal(name(state), 'contradicting')
  assert.equal(data[5], 0, 'the next number stands in the same line')
  assert.equal(name(data[9]), 'agreeing')
  const full = await editor.get('textDocument/semanticTokens/full', { textDocument })
  assert.ok(full.data.length > data.length)
})

test('textDocument/inlayHint shows computed totals only where they are asked for', async () => {
  const ask = { textDocument, range: whole(wrongReport) }
  assert.equal(await (await opened(wrongReport)).get('textDocument/inlayHint', ask), null)
  const editor = await opened(wrongReport, fullCapabilities, { inlayHints: true })
  const [hint, ...more] = await editor.get('textDocument/inlayHint', ask)
  assert.deepEqual(more, [])
  assert.equal(hint.label, '= 12')
  const { end } = rangeOf(wrongReport, wrongRow.slice(0, -2))
  assert.deepEqual(hint.position, end)
})

test('textDocument/codeLens leads to the equations where the client can list them, else it is for reading', async () => {
  const reading = await opened(wrongReport)
  const [lens] = await reading.get('textDocument/codeLens', { textDocument })
  assert.deepEqual(lens.command, { title: '表三 1 处不符', command: '' })
  assert.deepEqual(lens.range.start, rangeOf(wrongReport, '申请人情况').start)
  const listing = await opened(wrongReport, { experimental: { gouji: { equations: true } } })
  const [{ command }] = await listing.get('textDocument/codeLens', { textDocument })
  assert.deepEqual(command, {
    title: '表三 1 处不符',
    command: 'gouji.showEquations',
    arguments: [uri, 't3'],
  })
})

test('lenses can be turned off, and the client is told to ask again', async () => {
  const editor = await opened(rightReport, {
    workspace: {
      configuration: true,
      codeLens: { refreshSupport: true },
      inlayHint: { refreshSupport: true },
      semanticTokens: { refreshSupport: true },
    },
  })
  assert.equal((await editor.get('textDocument/codeLens', { textDocument })).length, 2)
  editor.configuration = () => ({ codeLens: false })
  editor.tell('workspace/didChangeConfiguration', { settings: null })
  for (const what of ['codeLens', 'inlayHint', 'semanticTokens'])
    await editor.hear(({ method }) => method === `workspace/${what}/refresh`)
  assert.equal(await editor.get('textDocument/codeLens', { textDocument }), null)
})

test('gouji/equations lists every equation with its place', async () => {
  const editor = await opened(wrongReport)
  const equations = await editor.get('gouji/equations', { textDocument })
  const failing = equations.filter(({ holds }: { holds: boolean }) => !holds)
  assert.equal(equations.length, 42)
  assert.equal(failing[0].words, '一、本年新收：自然人 9 ＋ 商业企业 2 ＋ 其他 1 ＝ 12，总计为 13')
  assert.deepEqual(failing[0].range.end, rangeOf(wrongReport, wrongRow.slice(0, -2)).end)
})

test('gouji/cellStep says which cell to select, after the row was aligned', async () => {
  const even = applied(
    rightReport,
    await (await opened(rightReport)).get('textDocument/formatting', { textDocument, options: {} }),
  )
  const written = even.replace('| 9 ', '| 1234 ')
  assert.notEqual(written, even)
  const editor = await opened(written)
  const position = rangeOf(written, '1234').end
  const to = await editor.get('gouji/cellStep', { textDocument, position, step: 'next' })
  assert.equal(to.edits.length, 1)
  const [line, after] = [position.line, applied(written, to.edits).split('\n')]
  assert.equal(after[line]!.length, after[line + 1]!.length)
  assert.equal(to.range.start.line, line)
  assert.equal(after[line]!.slice(to.range.start.character, to.range.end.character), '2')
})

test('a lens recalculates only where the editor has the command for it', async () => {
  const begun = rightReport.replace(/(?<=\| )12 \|$/m, '0 |')
  const recalculating = async (gouji: object) => {
    const editor = editorWith({ rules })
    await editor.initialize({ experimental: { gouji } })
    editor.open(uri, begun)
    const lenses = await editor.get('textDocument/codeLens', { textDocument })
    return lenses.filter(({ command }: CodeLens) => command!.command === 'gouji.recalculate').length
  }
  assert.equal(await recalculating({ recalculate: true }), 1)
  assert.equal(await recalculating({}), 0)
})

test('a text that is no report has none of these, so that other extensions are heard', async () => {
  const editor = editorWith({ rules })
  await editor.initialize()
  editor.open('file:///notes.md', '# 笔记\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n', 'markdown')
  const about = { textDocument: { uri: 'file:///notes.md' } }
  const position = { line: 0, character: 0 }
  const asked = {
    'textDocument/documentSymbol': {},
    'textDocument/foldingRange': {},
    'textDocument/selectionRange': { positions: [position] },
    'textDocument/semanticTokens/full': {},
    'textDocument/semanticTokens/range': { range: whole('') },
    'textDocument/inlayHint': { range: whole('') },
    'textDocument/codeLens': {},
    'textDocument/formatting': { options: {} },
    'gouji/equations': {},
    'gouji/cellStep': { position, step: 'next' },
  }
  for (const [method, more] of Object.entries(asked))
    assert.equal(await editor.get(method, { ...about, ...more }), null, method)
})
