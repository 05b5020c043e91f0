import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import iconv from 'iconv-lite'
import { folderWith, gouji, json } from '../cli/gouji.ts'
import { clean, wrong } from '../cli/reports.ts'
import { writeOut } from '../support/directives.ts'
import { type Diagnostic, Editor, fullCapabilities } from './editor.ts'
import { spawnServer } from './wire.ts'
import { all, type Told } from './workspaceSession.ts'

const server = `${process.cwd()}/dist/server.js`
const name = (year: number) => `云溪镇${year}年政府信息公开工作年度报告.md`

/** What both say of a finding. */
const byEditor = ({ code, severity, range, message, data }: Diagnostic) => ({
  rule: code,
  severity: ['', 'error', 'warning', 'information', 'hint'][severity],
  ...{ range, message, cells: data.cells, expected: data.expected ?? undefined },
})
const byCommandLine = ({ rule, severity, range, message, cells, expected }: Record<string, unknown>) => ({
  ...{ rule, severity, range, message, cells, expected: expected ?? undefined },
})

test('two roads, one answer: the workspace in an editor and the folder on the command line', async () => {
  const folder = await folderWith({
    [`年报/2023/${name(2023)}`]: iconv.encode(
      writeOut('{{report year=2023 received.natural=2 carriedOut.natural=2}}'),
      'gb18030',
    ),
    [`年报/2024/${name(2024)}`]: writeOut('{{report carriedIn.natural=1 granted.natural=1}}'),
    '年报/wrong.md': wrong.replaceAll('\n', '\r\n'),
    '年报/utf16.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(wrong, 'utf16le')]),
    '年报/clean(1).txt': clean,
    '年报/说明.md': '# 说明\n',
    '年报/gouji.json': '{ "rules": { "late": "hint", "row-totl": "off" } }',
    '县局/gouji.json': '{ "language": "en", "ignore": ["old/**"] }',
    '县局/a.md': wrong,
    '县局/old/b.md': wrong,
    'node_modules/c.md': wrong,
  })
  const { files } = json(await gouji(['check', '--format', 'json', '.']))
  const expected = new Map<string, unknown>(
    files.map(({ path, diagnostics }: { path: string; diagnostics: Record<string, unknown>[] }) => [
      path,
      diagnostics.map(byCommandLine),
    ]),
  )
  assert.ok(expected.size >= 7, [...expected.keys()].join())
  assert.match(JSON.stringify([...expected.values()]), /carry-over/)

  const editor = new Editor(spawnServer(server))
  editor.configuration = () => ({ checkWorkspace: true })
  const { href } = pathToFileURL(folder)
  await editor.initialize(fullCapabilities, { workspaceFolders: [{ uri: href, name: 'all' }] })
  const told: Told[] = await all(editor)
  const found = new Map<string, unknown>(
    told.map(({ uri, items }) => [decodeURIComponent(uri.slice(href.length + 1)), items!.map(byEditor)]),
  )
  const sorted = (map: Map<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  assert.deepEqual(sorted(found), sorted(expected))
  assert.equal(await editor.end(), 0)
})
