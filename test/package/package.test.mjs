// What is shipped: out/gouji.vsix (npm run package) and the npm tarball. Run by `npm run test:package`.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
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

test('the extension has what it needs and nothing else', () => {
  const wanted = [
    'package.json',
    'package.nls.json',
    'package.nls.zh-cn.json',
    'readme.md',
    'changelog.md',
    'LICENSE.txt',
    'dist/THIRD-PARTY-NOTICES.txt',
    'dist/client.js',
    'dist/server.js',
    'dist/cli.js',
    'dist/web/client.js',
    'dist/web/server.js',
    'docs/rules/row-total.md',
    'syntaxes/gouji-report.tmLanguage.json',
    'l10n/bundle.l10n.zh-cn.json',
    'gouji.schema.json',
    'language-configuration.json',
    'assets/icon.png',
    'assets/walkthrough/start.svg',
    'examples/梧桐岭镇2024年政府信息公开工作年度报告.md',
    'examples/梧桐岭镇2023年政府信息公开工作年度报告.md',
  ]
  for (const name of wanted) assert.ok(names.includes(`extension/${name}`), name)
  const allowed =
    /^(?:\[Content_Types\]\.xml|extension\.vsixmanifest|extension\/(?:dist\/[\w/]+\.js|dist\/THIRD-PARTY-NOTICES\.txt|docs\/[\w/-]+\.md|[\w.-]+\.(?:json|md|txt)|(?:syntaxes|l10n)\/[\w.-]+\.json|assets\/icon\.png|assets\/walkthrough\/\w+\.svg|examples\/梧桐岭镇202[34]年政府信息公开工作年度报告\.md))$/
  assert.deepEqual(
    names.filter((name) => !allowed.test(name)),
    [],
  )
})

test('what is shipped names no path of the machine it was built on', () => {
  const root = process.cwd()
  for (const { name, bytes } of shipped) assert.ok(!bytes.includes(root), name)
})

let folder
before(() => {
  folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'gouji-package-'))
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
  writeFileSync(path.join(folder, 'package.json'), '{}')
  const install = [
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    path.join(folder, filename),
  ]
  execFileSync('npm', install, { cwd: folder, stdio: 'ignore' })
})
after(() => rmSync(folder, { recursive: true, force: true }))

const run = (command, ...options) =>
  spawnSync(path.join(folder, 'node_modules/.bin', command), options, { cwd: folder, encoding: 'utf8' })

test('the npm package checks a report in an empty folder', () => {
  const right = readFileSync('test/vscode/workspace/𠮷山乡2024.nianbao.md', 'utf8')
  writeFileSync(path.join(folder, 'a.nianbao'), right.replace('| 1 | 12 |', '| 1 | 13 |'))
  const { stdout } = run('gouji', 'check', '--format', 'json', 'a.nianbao')
  const { version, files } = JSON.parse(stdout)
  assert.equal(version, 1)
  assert.equal(files[0].path, 'a.nianbao')
  assert.equal(files[0].diagnostics[0].rule, 'row-total')
})

test('the npm package brings the language server', () => {
  const { stdout, status } = run('gouji-language-server', '--version')
  assert.deepEqual([stdout, status], [`${manifest.version}\n`, 0])
})
