// What is shipped: out/gouji.vsix (npm run package) and the npm tarball. Run by `npm run test:package`.
import assert from 'node:assert/strict'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createProtocolConnection } from 'vscode-languageserver/node'
import { entries } from '../vscode/lib/unzip.mjs'

const vsix = 'out/gouji.vsix'
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const shipped = [...entries(vsix)]
const names = shipped.map(({ name }) => name)

test('the extension is under 1.5 MB and has no native code', () => {
  assert.ok(statSync(vsix).size < 1.5e6, `${statSync(vsix).size} bytes`)
  assert.deepEqual(
    names.filter((name) => /\.(?:node|wasm|exe|so|dll)$/.test(name)),
    [],
  )
})

/** All that is shipped besides the page of each rule. A file more or less is a decision: write it down here. */
const shippedFiles = [
  'package.json',
  'package.nls.json',
  'package.nls.zh-cn.json',
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/cli.js',
  'dist/client.js',
  'dist/engine.js',
  'dist/server.js',
  'dist/web/client.js',
  'dist/web/server.js',
  'docs/basis.md',
  'syntaxes/gouji-report.tmLanguage.json',
  'l10n/bundle.l10n.zh-cn.json',
  'gouji.schema.json',
  'language-configuration.json',
  'assets/icon.png',
  'README.zh-CN.md',
  'examples/梧桐岭镇2023年政府信息公开工作年度报告.md',
  'examples/梧桐岭镇2024年政府信息公开工作年度报告.md',
  ...readdirSync('assets/walkthrough').map((name) => `assets/walkthrough/${name}`),
  ...readdirSync('docs/rules').map((name) => `docs/rules/${name}`),
]

test('the extension has what it needs and nothing else', () => {
  // These the packaging tool names anew or makes.
  const made = ['[Content_Types].xml', 'extension.vsixmanifest']
  const renamed = ['readme.md', 'changelog.md', 'LICENSE.txt']
  const expected = [...made, ...[...shippedFiles, ...renamed].map((name) => `extension/${name}`)]
  assert.deepEqual(names.toSorted(), expected.toSorted())
})

test('every rule has its page in the extension, and every page its rule', () => {
  const { properties } = manifest.contributes.configuration.properties['gouji.rules']
  const pages = names.map((name) => /^extension\/docs\/rules\/([\w-]+)\.md$/.exec(name)?.[1]).filter(Boolean)
  assert.deepEqual(pages.toSorted(), [...Object.keys(properties), 'README'].toSorted())
})

test('what is shipped names no path of the machine it was built on', () => {
  const root = process.cwd()
  for (const { name, bytes } of shipped) assert.ok(!bytes.includes(root), name)
})

/** An empty folder into which the npm package was installed without a network. */
let folder
let packed
before(() => {
  folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'gouji-package-'))
  packed = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )[0]
  writeFileSync(path.join(folder, 'package.json'), '{}')
  const install = [
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    path.join(folder, packed.filename),
  ]
  execFileSync('npm', install, { cwd: folder, stdio: 'ignore' })
})
after(() => rmSync(folder, { recursive: true, force: true }))

const run = (command, ...options) =>
  spawnSync(path.join(folder, 'node_modules/.bin', command), options, { cwd: folder, encoding: 'utf8' })

const right = readFileSync('test/vscode/workspace/𠮷山乡2024.nianbao.md', 'utf8')
const wrong = right.replace('| 1 | 12 |', '| 1 | 13 |')

test('the npm package holds the same files, and installs nothing else', () => {
  const files = packed.files.map((file) => file.path)
  assert.deepEqual(files.toSorted(), [...shippedFiles, 'README.md', 'CHANGELOG.md', 'LICENSE'].toSorted())
  assert.deepEqual(
    readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.')),
    ['gouji'],
  )
})

test('the npm package checks a report in an empty folder', () => {
  writeFileSync(path.join(folder, 'a.nianbao'), wrong)
  const { stdout, status } = run('gouji', 'check', '--format', 'json', 'a.nianbao')
  const { version, files } = JSON.parse(stdout)
  assert.equal(version, 1)
  assert.equal(files[0].path, 'a.nianbao')
  assert.equal(files[0].diagnostics[0].rule, 'row-total')
  assert.equal(status, 1)
  const again = spawnSync('npx', ['--no', 'gouji', 'check', '--format', 'json', 'a.nianbao'], {
    cwd: folder,
    encoding: 'utf8',
  })
  assert.equal(again.stdout, stdout, 'npx')
})

test('the npm package brings the language server', async (t) => {
  const { stdout, status } = run('gouji-language-server', '--version')
  assert.deepEqual([stdout, status], [`${manifest.version}\n`, 0])

  const server = spawn(path.join(folder, 'node_modules/.bin/gouji-language-server'), ['--stdio'], {
    cwd: folder,
  })
  t.after(() => server.kill())
  const ended = new Promise((resolve) => server.once('exit', resolve))
  const client = createProtocolConnection(server.stdout, server.stdin)
  client.listen()
  const uri = 'untitled:a.nianbao'
  await client.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: { codeDescriptionSupport: true } } },
  })
  await client.sendNotification('initialized', {})
  const textDocument = { uri, languageId: 'gouji-report', version: 1, text: wrong }
  await client.sendNotification('textDocument/didOpen', { textDocument })
  const { items } = await client.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
  const [total] = items.filter(({ severity }) => severity === 1)
  assert.equal(total.code, 'row-total')
  assert.ok(existsSync(fileURLToPath(total.codeDescription.href)), 'the page of the rule')
  await client.sendRequest('shutdown')
  await client.sendNotification('exit')
  assert.equal(await ended, 0)
})
