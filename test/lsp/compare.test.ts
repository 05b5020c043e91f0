import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { memory } from '../lastYear/memory.ts'
import { writeOut } from '../support/directives.ts'
import { fullCapabilities, type Range } from './editor.ts'
import { editorWith } from './inProcess.ts'

interface Answer {
  readonly text: string
  readonly links: readonly { range: Range; target: { uri: string; range: Range } }[]
  readonly lastYear: string
}

const folder = 'file:///reports'
const now = `${folder}/${encodeURIComponent('云溪镇2024.md')}`
const before = `${folder}/${encodeURIComponent('云溪镇2023.md')}`
const elsewhere = 'file:///archive/old.md'
const untitled = 'untitled:Untitled-1'
const draft = writeOut('{{report carriedIn.natural=1 granted.natural=1}}')
const last = writeOut('{{report year=2023 received.natural=2 carriedOut.natural=2}}')

const cut = (text: string, { start, end }: Range) =>
  text.split('\n')[start.line]!.slice(start.character, end.line === start.line ? end.character : undefined)

describe('gouji/compare', () => {
  test('sets a report beside last year’s that was found, with links into both files', async () => {
    const editor = editorWith({ disk: memory({ [before]: last }) })
    await editor.initialize()
    editor.open(now, draft)
    await editor.pull(now)
    await editor.hear(({ method }) => method === 'workspace/diagnostic/refresh')
    const { text, links, lastYear }: Answer = await editor.get('gouji/compare', {
      textDocument: { uri: now },
    })
    assert.equal(lastYear, before)
    assert.match(text, /上年：云溪镇2023\.md/)
    const sources: Record<string, string> = { [now]: draft, [before]: last }
    const row = text.split('\n').findIndex((line) => line.includes('✗ | 自然人'))
    const [out, into] = links.filter(({ range }) => range.start.line === row).map(({ target }) => target)
    assert.deepEqual([out!.uri, cut(sources[before]!, out!.range)], [before, '2'])
    assert.deepEqual([into!.uri, cut(sources[now]!, into!.range)], [now, '1'])
  })

  test('has nothing to say while no report of last year is known, or the document is no report', async () => {
    const editor = editorWith({ disk: memory({}) })
    await editor.initialize()
    editor.open(now, draft)
    editor.open(untitled, '购物清单', 'plaintext')
    for (const uri of [now, untitled]) {
      assert.equal(await editor.get('gouji/compare', { textDocument: { uri } }), null)
    }
  })
})

describe('gouji/chooseLastYear', () => {
  const choose = (editor: ReturnType<typeof editorWith>, textDocument: string, uri: string) =>
    editor.get('gouji/chooseLastYear', { textDocument: { uri: textDocument }, uri })

  test('takes any file as last year’s report, also for a document without folder', async () => {
    const editor = editorWith({ disk: memory({ [elsewhere]: last }) })
    await editor.initialize()
    editor.open(untitled, draft)
    const chosen = await choose(editor, untitled, elsewhere)
    assert.deepEqual(chosen, {
      uri: elsewhere,
      unit: '青禾县云溪镇人民政府',
      unitKind: 'township',
      year: 2023,
    })
    const { text }: Answer = await editor.get('gouji/compare', { textDocument: { uri: untitled } })
    assert.match(text, /本年：Untitled-1（/)
    assert.match(text, /上年：old\.md（/)
  })

  test('wins over the one that was found, until the document is closed', async () => {
    const other = last.replaceAll('2023', '2022')
    const editor = editorWith({ disk: memory({ [before]: last, [elsewhere]: other }) })
    await editor.initialize()
    editor.open(now, draft)
    await choose(editor, now, elsewhere)
    const compared = () => editor.get('gouji/compare', { textDocument: { uri: now } })
    assert.equal((await compared()).lastYear, elsewhere)
    editor.change(now, 2, { text: draft.replace('一、总体情况', '一、总体 情况') })
    assert.equal((await compared()).lastYear, elsewhere)
    editor.shut(now)
    editor.open(now, draft)
    await editor.pull(now)
    await editor.hear(({ method }) => method === 'workspace/diagnostic/refresh', editor.heard.length)
    assert.equal((await compared()).lastYear, before)
  })

  test('changes nothing with a file that is no report or not there', async () => {
    const editor = editorWith({ disk: memory({ [elsewhere]: '购物清单' }) })
    await editor.initialize()
    editor.open(untitled, draft)
    assert.equal(await choose(editor, untitled, elsewhere), null)
    assert.equal(await choose(editor, untitled, 'file:///nothing.md'), null)
    assert.equal(await editor.get('gouji/compare', { textDocument: { uri: untitled } }), null)
  })
})

test('the status says which report of last year was found, and the language', async () => {
  const editor = editorWith({ disk: memory({ [before]: last }) })
  await editor.initialize({ ...fullCapabilities, experimental: { gouji: { status: true } } })
  editor.open(now, draft)
  await editor.pull(now)
  await editor.hear(({ method }) => method === 'workspace/diagnostic/refresh')
  await editor.pull(now)
  const { params } = await editor.hear(
    ({ method, params }) => method === 'gouji/status' && params.lastYear !== null,
  )
  assert.deepEqual([params.lastYear, params.language], [before, 'zh-CN'])
})

test('our own words about a report are no report', async () => {
  const editor = editorWith()
  await editor.initialize()
  const page = 'gouji:/page.md?untitled:Untitled-1'
  editor.open(page, `${draft}\n错`, 'markdown')
  assert.deepEqual((await editor.pull(page)).items, [])
  editor.open(untitled, `${draft}\n错`, 'markdown')
  assert.equal((await editor.pull(untitled)).items.length, 1)
})
