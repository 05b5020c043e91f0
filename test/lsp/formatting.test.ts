import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnsOf } from '../../server/src/text/width.ts'
import { applied } from './editor.ts'
import { editorWith } from './inProcess.ts'
import { rangeOf, rightReport, row } from './sample.ts'

const uri = 'file:///reports/a.nianbao.md'
const textDocument = { uri }
const options = { tabSize: 2, insertSpaces: true }

const widths = (text: string, first: string, count: number) => {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => line.startsWith(first))
  return new Set(lines.slice(at, at + count).map(columnsOf))
}

test('textDocument/formatting aligns the tables of a report', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, rightReport)
  const edits = await editor.get('textDocument/formatting', { textDocument, options })
  const after = applied(rightReport, edits)
  assert.equal(widths(after, '| 申请人情况', 27).size, 1)
  assert.equal(after.replace(/[-\s]/g, ''), rightReport.replace(/[-\s]/g, ''))
  editor.change(uri, 2, { text: after })
  assert.deepEqual(await editor.get('textDocument/formatting', { textDocument, options }), [])
})

test('textDocument/rangeFormatting aligns the table of the range and no other', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, rightReport)
  const range = rangeOf(rightReport, row)
  const edits = await editor.get('textDocument/rangeFormatting', { textDocument, options, range })
  const after = applied(rightReport, edits)
  assert.equal(widths(after, '| 申请人情况', 27).size, 1)
  assert.ok(after.includes('| 规章 | 0 | 0 | 0 |'))
})

test('textDocument/onTypeFormatting aligns when a row is ended', async () => {
  const editor = editorWith()
  await editor.initialize()
  const text = '| 甲 | 乙 |\n|---|---|\n| 一二三 | 1 |\n'
  editor.open(uri, text)
  const position = { line: 2, character: 11 }
  const edits = await editor.get('textDocument/onTypeFormatting', {
    textDocument,
    options,
    position,
    ch: '|',
  })
  assert.equal(applied(text, edits), '| 甲     | 乙  |\n| ------ | --- |\n| 一二三 | 1   |\n')
})

test('a client that registers formatters is told of one for reports alone', async () => {
  const dynamic = { dynamicRegistration: true }
  const editor = editorWith()
  const { capabilities } = await editor.initialize({
    textDocument: { formatting: dynamic, rangeFormatting: dynamic, onTypeFormatting: dynamic },
  })
  assert.equal(capabilities.documentFormattingProvider, undefined)
  const { params } = await editor.hear(
    ({ method, params }) =>
      method === 'client/registerCapability' &&
      params.registrations.some((each: { method: string }) => each.method === 'textDocument/formatting'),
  )
  for (const { registerOptions } of params.registrations)
    assert.deepEqual(registerOptions.documentSelector, [{ language: 'gouji-report' }])
  assert.deepEqual(
    params.registrations.map(({ method }: { method: string }) => method),
    ['textDocument/formatting', 'textDocument/rangeFormatting', 'textDocument/onTypeFormatting'],
  )
})
