import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import iconv from 'iconv-lite'
import { folderWith, gouji, json } from '../cli/gouji.ts'
import { writeOut } from '../support/directives.ts'
import { type Diagnostic, Editor, fullCapabilities } from './editor.ts'
import { editorWith } from './inProcess.ts'
import { spawnServer } from './wire.ts'

const lastName = '云溪镇2023年政府信息公开工作年度报告.md'
const nowName = '云溪镇2024年政府信息公开工作年度报告.md'
const last = writeOut('{{report year=2023 received.natural=2 carriedOut.natural=2}}')
const now = writeOut('{{report carriedIn.natural=1 granted.natural=1}}')

const encodings = ['gb18030', 'utf-16le', 'utf-16be', 'utf8'] as const
const server = `${process.cwd()}/dist/server.js`

/** The findings once last year's report has been looked for. */
async function withLastYear(editor: Editor, uri: string): Promise<Diagnostic[]> {
  editor.open(uri, now, 'markdown')
  await editor.pull(uri)
  await editor.hear(({ method }) => method === 'workspace/diagnostic/refresh')
  return (await editor.pull(uri)).items
}

const told = (code: string, range: object) => JSON.stringify([code, range])

for (const encoding of encodings) {
  test(`last year’s report in ${encoding} is read by the server as by the command line`, async () => {
    const folder = await folderWith({
      [lastName]: iconv.encode(last, encoding, { addBOM: encoding !== 'gb18030' }),
      [nowName]: now,
    })
    const [{ diagnostics }] = json(await gouji(['check', '--format', 'json', nowName])).files
    const byCommandLine = diagnostics.map(({ rule, range }: { rule: string; range: object }) =>
      told(rule, range),
    )
    assert.match(byCommandLine.join(), /carry-over/)

    const editor = new Editor(spawnServer(server))
    await editor.initialize()
    const found = await withLastYear(editor, pathToFileURL(`${folder}/${nowName}`).href)
    assert.deepEqual(
      found.map(({ code, range }) => told(code, range)),
      byCommandLine,
    )
    assert.equal(await editor.end(), 0)
  })
}

test('a file that only the editor can reach is read in whatever encoding it stands', async () => {
  const folder = 'vscode-vfs://host/reports'
  const [lastUri, nowUri] = [lastName, nowName].map((name) => `${folder}/${encodeURIComponent(name)}`)
  const { carryOver } = await import('../../server/src/rules/years/carry-over.ts')
  const editor = editorWith({ rules: [carryOver] })
  editor.answers.set('gouji/readBytes', ({ uri }: { uri: string }) =>
    uri === lastUri ? iconv.encode(last, 'gb18030').toString('base64') : null,
  )
  editor.answers.set('gouji/list', ({ uri }: { uri: string }) =>
    uri === folder
      ? [lastName, nowName].map((name) => ({ name: encodeURIComponent(name), kind: 'file' }))
      : [],
  )
  await editor.initialize({ ...fullCapabilities, experimental: { gouji: { files: true } } })
  const found = await withLastYear(editor, nowUri!)
  assert.deepEqual(
    found.map(({ code, data }) => [code, data.expected]),
    [['carry-over', '2']],
  )
})

test('an editor’s start does not load what tells encodings apart', () => {
  assert.doesNotMatch(readFileSync(server, 'utf8'), /gb18030/i)
})
