import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeOut } from '../support/directives.ts'
import type { Range } from './editor.ts'
import { editorWith } from './inProcess.ts'
import { rangeOf } from './sample.ts'

interface Answer {
  readonly text: string
  readonly links: readonly { readonly range: Range; readonly target: Range }[]
}

const uri = 'untitled:Untitled-1'
const told = '全年收到政府信息公开申请7件，均为自然人申请，办结6件。未发生行政复议、行政诉讼。接受咨询40次。'
const document = writeOut(
  `<!-- 说明 -->\n\n{{report as=html-page received.natural=7 granted.natural=7 onRequest=${told}}}`,
)

const cut = (text: string, { start, end }: Range) =>
  text.split('\n')[start.line]!.slice(start.character, end.line === start.line ? end.character : undefined)

async function asked(language?: string): Promise<Answer> {
  const editor = editorWith()
  if (language !== undefined) editor.configuration = () => ({ language })
  await editor.initialize()
  editor.open(uri, document)
  return editor.get('gouji/understood', { textDocument: { uri } })
}

test('what was understood names each number, its cell, what the table says, and why', async () => {
  const { text } = await asked()
  assert.match(text, /✓ “7件” = 表三 › 一、本年新收 › 总计（表中为 7）/)
  assert.match(text, /✗ “6件” = 表三 › \(七\)总计 › 总计（表中为 7）\n +“办结”“答复”对应表三\(七\)总计/)
  assert.match(text, /✓ “未发生” = 表四 › 行政复议 › 总计（表中为 0）/)
  assert.match(text, /✓ “均为自然人申请” = .*（由文字推出）/)
  assert.match(text, /– “40次”：咨询、来信/)
  assert.match(text, /1 处不一致/)
})

test('it speaks the language of the settings', async () => {
  const { text } = await asked('en')
  assert.match(text, /✗ “6件” = .* \(the table says 7\)/)
})

test('numbers, cells and sentences lead to their places in the document, also where it has markup', async () => {
  const { text, links } = await asked()
  const target = (words: string, nth = 0) => {
    const found = links.filter(({ range }) => cut(text, range) === words)
    return found[nth]!.target
  }
  assert.deepEqual(target('“6件”'), rangeOf(document, '6件'))
  assert.equal(cut(document, target('表三 › (七)总计 › 总计')), '7')
  assert.ok(cut(document, target(cut(text, links[0]!.range))).includes('政府'))
  for (const { range } of links) assert.ok(cut(text, range) !== '')
})

test('a document that is no report has nothing to tell', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open('untitled:Untitled-2', '购物清单：3件', 'plaintext')
  const answer = await editor.get('gouji/understood', { textDocument: { uri: 'untitled:Untitled-2' } })
  assert.equal(answer, null)
})
