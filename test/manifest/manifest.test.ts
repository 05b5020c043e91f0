import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { rules } from '../../server/src/gouji.ts'
import { tokenModifiers, tokenTypes } from '../../server/src/lsp/legend.ts'
import { namedLikeReport } from '../../server/src/services/scope.ts'
import { Editor } from '../lsp/editor.ts'
import { spawnServer } from '../lsp/wire.ts'

const read = (file: string) => readFileSync(file, 'utf8')
const json = (file: string) => JSON.parse(read(file))
const manifest = json('package.json')
const { contributes } = manifest
const walkthroughSteps: {
  id: string
  media: { svg: string }
  completionEvents: string[]
}[] = contributes.walkthroughs.flatMap(({ steps }: { steps: unknown[] }) => steps)

const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|mjs)$/.test(name))
    .map((name) => read(join(folder, name)))
    .join('\n')
const editorSuite = sources('test/vscode')
const sessions = sources('test/lsp')

test('every command and every setting is used by a test in VS Code', () => {
  const settings = Object.keys(contributes.configuration.properties)
  const commands = contributes.commands.map(({ command }: { command: string }) => command)
  assert.ok(settings.length >= 6 && commands.length >= 2)
  for (const name of [...settings, ...commands]) {
    assert.match(name, /^gouji\./)
    assert.ok(editorSuite.includes(`it('${name} `), `no test is called after ${name}`)
  }
})

/** What asks for a capability of the server. */
const methods: Readonly<Record<string, string>> = {
  positionEncoding: 'positionEncoding',
  textDocumentSync: 'textDocument/didChange',
  diagnosticProvider: 'textDocument/diagnostic',
  codeActionProvider: 'textDocument/codeAction',
  completionProvider: 'textDocument/completion',
  hoverProvider: 'textDocument/hover',
  definitionProvider: 'textDocument/definition',
  referencesProvider: 'textDocument/references',
  documentHighlightProvider: 'textDocument/documentHighlight',
  documentLinkProvider: 'textDocument/documentLink',
  documentSymbolProvider: 'textDocument/documentSymbol',
  foldingRangeProvider: 'textDocument/foldingRange',
  selectionRangeProvider: 'textDocument/selectionRange',
  semanticTokensProvider: 'textDocument/semanticTokens',
  inlayHintProvider: 'textDocument/inlayHint',
  codeLensProvider: 'textDocument/codeLens',
  documentFormattingProvider: 'textDocument/formatting',
  documentRangeFormattingProvider: 'textDocument/rangeFormatting',
  documentOnTypeFormattingProvider: 'textDocument/onTypeFormatting',
  workspace: 'workspace/didChangeWorkspaceFolders',
}

test('every capability of the server is used by a session', async () => {
  const editor = new Editor(spawnServer())
  const { capabilities } = await editor.initialize()
  for (const capability of Object.keys(capabilities)) {
    assert.ok(methods[capability], `say here what uses ${capability}`)
    assert.ok(sessions.includes(methods[capability]), `no session uses ${methods[capability]}`)
  }
  assert.equal(await editor.end(), 0)
})

test('VS Code is told of every type and modifier of the semantic tokens, and which the server has', () => {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
  assert.deepEqual(ids(contributes.semanticTokenTypes), tokenTypes)
  assert.deepEqual(ids(contributes.semanticTokenModifiers), tokenModifiers)
  for (const selector of Object.keys(contributes.semanticTokenScopes[0].scopes)) {
    const [type, modifier] = selector.split('.')
    assert.ok(ids(contributes.semanticTokenTypes).includes(type!), selector)
    assert.ok(ids(contributes.semanticTokenModifiers).includes(modifier!), selector)
  }
})

test('every rule has its page and can be set', () => {
  for (const { meta } of rules) {
    assert.ok(existsSync(`docs/rules/${meta.id}.md`), meta.id)
    assert.ok(contributes.configuration.properties['gouji.rules'].properties[meta.id], meta.id)
  }
})

test('every text of the manifest is there in both languages, and no other', () => {
  const used = [...new Set([...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key!))].sort()
  assert.deepEqual(Object.keys(json('package.nls.json')).sort(), used)
  assert.deepEqual(Object.keys(json('package.nls.zh-cn.json')).sort(), used)
})

test('every text of the client has its Chinese words, and no other', () => {
  const used = [...sources('client/src').matchAll(/l10n\.t\(\s*'([^']+)'/g)].map(([, text]) => text!)
  assert.ok(used.length > 5)
  const bundle = json('l10n/bundle.l10n.zh-cn.json')
  assert.deepEqual(Object.keys(bundle).sort(), [...new Set(used)].sort())
  for (const [text, chinese] of Object.entries<string>(bundle)) {
    const values = (words: string) => words.match(/\{\d\}/g)?.sort()
    assert.deepEqual(values(chinese), values(text), text)
  }
})

test('the lowest VS Code of the manifest is the one the types describe', () => {
  assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`)
})

test('the extension works untrusted, virtual, and in browsers', () => {
  assert.deepEqual(manifest.capabilities, {
    untrustedWorkspaces: { supported: true },
    virtualWorkspaces: true,
  })
  assert.ok(manifest.browser)
})

test('files that open as a report are the ones the server takes for reports', () => {
  const [language] = contributes.languages
  assert.equal(language.id, 'gouji-report')
  const names: string[] = [
    ...language.extensions.map((extension: string) => `a${extension}`),
    ...language.filenamePatterns.map((pattern: string) => pattern.replaceAll('*', '某某镇2024')),
  ]
  assert.equal(names.length, 8)
  for (const name of names) assert.ok(namedLikeReport(name), name)
  const firstLine = new RegExp(language.firstLine)
  for (const line of ['政府信息公开年度报告', '政府信息公开工作年度报告', '政府信息公开年报告'])
    assert.match(line, firstLine)
})

test('while Chinese is typed our suggestions come by themselves, and no others', () => {
  const defaults = contributes.configurationDefaults['[gouji-report]']
  // Rule names in comments and words in cells are coloured as comments and strings, where VS Code asks nobody.
  assert.deepEqual(defaults['editor.quickSuggestions'], { other: 'on', comments: 'on', strings: 'on' })
  // Without spaces between words, its words are whole sentences of the document.
  assert.equal(defaults['editor.wordBasedSuggestions'], 'off')
  // The next sentence is offered while the stops of the last one are not left yet.
  assert.equal(defaults['editor.suggest.snippetsPreventQuickSuggestions'], false)
})

test('a paragraph of one line is read without scrolling, and a wide table has all the room there is', () => {
  const defaults = contributes.configurationDefaults['[gouji-report]']
  assert.equal(defaults['editor.wordWrap'], 'on')
  assert.equal(defaults['editor.minimap.enabled'], false)
})

const commandIds: string[] = contributes.commands.map(({ command }: { command: string }) => command)

test('menus and walkthroughs name commands that exist', () => {
  const menus = Object.values<{ command: string }[]>(contributes.menus).flat()
  for (const { command } of menus) assert.ok(commandIds.includes(command), command)
  const told = [read('package.nls.json'), read('package.nls.zh-cn.json')].join('\n')
  const linked = [...told.matchAll(/\]\(command:([\w.]+)\)/g)].map(([, command]) => command!)
  const events = walkthroughSteps.flatMap(({ completionEvents }) => completionEvents)
  const completing = events.flatMap((event) => /^onCommand:(.+)$/.exec(event)?.[1] ?? [])
  assert.ok(linked.length > 5 && completing.length > 5)
  for (const command of [...linked, ...completing].filter((each) => each.startsWith('gouji.'))) {
    assert.ok(commandIds.includes(command), command)
  }
})

test('a command about a report is offered only where there is one', () => {
  const palette: { command: string; when: string }[] = contributes.menus.commandPalette
  const about = ['gouji.restartServer', 'gouji.showOutput', 'gouji.collectDiagnostics']
  const folder = ['gouji.checkAllReports', 'gouji.checkOpenReports']
  const anywhere = [...about, ...folder, 'gouji.newReport', 'gouji.openExample']
  for (const command of commandIds.filter((each) => !anywhere.includes(each))) {
    assert.match(palette.find((each) => each.command === command)?.when ?? '', /^gouji\.inReport\b/, command)
  }
})

test('each step of the walkthrough has a picture in the editor’s colours, and an end', () => {
  assert.ok(walkthroughSteps.length >= 4)
  for (const { id, media, completionEvents } of walkthroughSteps) {
    const picture = read(media.svg)
    assert.match(picture, /^<svg [^>]*viewBox/, id)
    assert.match(picture, /var\(--vscode-editor-background, #/, id)
    // VS Code allows no style sheets in there.
    assert.doesNotMatch(picture, /<style|style=|<script|href|https?:(?!\/\/www\.w3\.org\/2000\/svg)/, id)
    assert.ok(completionEvents.length > 0, id)
  }
})

test('both languages of the walkthrough lead to the same commands', () => {
  const linked = (file: string) =>
    Object.entries<string>(json(file)).map(([key, text]) => [key, text.match(/\(command:[^)]*\)/g)])
  const sorted = (file: string) => linked(file).sort(([a], [b]) => (a! < b! ? -1 : 1))
  assert.deepEqual(sorted('package.nls.zh-cn.json'), sorted('package.nls.json'))
})

test('what the manifest points to exists', () => {
  const paths = [
    manifest.main,
    manifest.browser,
    manifest.icon,
    ...Object.values<string>(manifest.bin),
    ...manifest.files.map((file: string) => file.replace(/\/[^/]*\*.*/, '')),
    ...contributes.grammars.map(({ path }: { path: string }) => path),
    ...contributes.languages.map(({ configuration }: { configuration: string }) => configuration),
    ...contributes.jsonValidation.map(({ url }: { url: string }) => url),
  ]
  for (const path of paths) assert.ok(existsSync(path), path)
})
