// How fast Gouji is, beside what it is fair to compare with, in one run. Medians; ratios are taken sample by sample,
// because absolute times drift on shared machines.
//   npm run bench                  everything that needs nothing but Node
//   npm run bench -- --peers       also other checkers and servers, installed into out/bench-peers
//   npm run bench -- --profile     only: where parse + read + check spend their time
//   npm run bench -- library lsp   only these parts (library, lsp, cli, workspace, sizes)
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { cpus } from 'node:os'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { inTurn } from '../bench/commands.mjs'
import { commonReports, long, typicalReports, writeFolder } from '../bench/corpus.mjs'
import { heading, median, ms, percentile, ratio, table, times } from '../bench/figures.mjs'
import { Client, keystrokes, middle } from '../bench/lsp.mjs'
import { asJson, dockerServer, installPeers, jsonServer } from '../bench/peers.mjs'
import { printProfile } from '../bench/profile.mjs'
import { workspace } from '../bench/workspace.mjs'

const options = process.argv.slice(2).filter((word) => word.startsWith('--'))
const parts = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const asked = (part) => parts.length === 0 || parts.includes(part)
const out = 'out/bench'
const ours = [process.execPath, 'dist/server.js', '--stdio']
const empty = [process.execPath, `${out}/empty-server.js`]

await prepare()
if (options.includes('--profile')) profile()
else await measure()

async function prepare() {
  mkdirSync(out, { recursive: true })
  const common = {
    bundle: true,
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  }
  await build({ ...common, entryPoints: ['bench/product.mjs'], outfile: `${out}/product.mjs`, format: 'esm' })
  await build({
    ...common,
    entryPoints: ['bench/empty-server.mjs'],
    outfile: `${out}/empty-server.js`,
    format: 'cjs',
    minify: true,
  })
}

function profile() {
  rmSync(`${out}/profile`, { recursive: true, force: true })
  const flags = ['--cpu-prof', `--cpu-prof-dir=${out}/profile`, '--cpu-prof-interval=200']
  const { status } = spawnSync(process.execPath, [...flags, 'bench/library.mjs', 'profile'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) process.exit(1)
  printProfile(`${out}/profile`, `${out}/product.mjs`)
}

async function measure() {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
  const peers = installPeers(options.includes('--peers'))
  if (asked('library')) library(peers)
  if (['lsp', 'cli', 'workspace', 'sizes'].some(asked)) {
    const { status } = spawnSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' })
    if (status !== 0) process.exit(1)
  }
  const reports = typicalReports(await import(pathToFileURL(`${out}/product.mjs`).href))
  if (asked('lsp')) await server(reports, peers)
  if (asked('cli')) commandLine(reports)
  if (asked('workspace')) await wholeWorkspace(reports)
  if (asked('sizes')) sizes()
}

/** What a machine with nothing else to do comes near: the fastest samples. */
function best(samples) {
  return percentile(samples, 0.05)
}

function child(...args) {
  const { status, stdout } = spawnSync(process.execPath, ['bench/library.mjs', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`bench/library.mjs ${args.join(' ')} ended with ${status}`)
  return JSON.parse(stdout)
}

function library(peers) {
  const { sizes: documents, stages, encodings } = child('warm')
  heading('In one process, warm: parse + read + check, findings included')
  const rows = documents.map(({ name, bytes, findings, samples: { check, decode, regex } }) => [
    `${name} (${Math.round(bytes / 1000)} KB, ${findings} findings)`,
    ms(median(check)),
    ms(median(decode)),
    ms(median(regex)),
    times(ratio(check, decode)),
    times(ratio(check, regex)),
    `${ms(best(check))} = ${times(best(check) / best(regex))}`,
  ])
  table(
    [
      'document',
      'Gouji',
      'decode bytes',
      'one /\\d+/g (R)',
      'Gouji / decode',
      'Gouji / R',
      'undisturbed, in R',
    ],
    rows,
  )
  const inR = Object.fromEntries(
    documents.map(({ name, samples }) => [name, ratio(samples.check, samples.regex)]),
  )
  console.log(`Linear: 1 MB takes ${times(inR['1 MB'] / inR['200 KB'])} the R of 200 KB.`)
  const cold = Array.from({ length: 5 }, () => child('cold'))
  console.log(
    `First document in a fresh process: ${ms(median(cold.map((each) => each.taken)))} (loading the engine ${ms(median(cold.map((each) => each.loaded)))}).`,
  )

  heading('Where the time goes: each stage includes the ones before it')
  table(
    ['stage', 'typical report'],
    Object.entries(stages).map(([name, taken]) => [name, ms(median(taken))]),
  )

  heading('The typical report in every encoding')
  table(
    ['encoding', 'KB', 'Gouji', 'Gouji / R', 'undisturbed, in R'],
    encodings.map(({ name, bytes, samples }) => [
      name,
      (bytes / 1000).toFixed(1),
      ms(median(samples.check)),
      times(ratio(samples.check, samples.regex)),
      `${ms(best(samples.check))} = ${times(best(samples.check) / best(samples.regex))}`,
    ]),
  )
  if (!peers) return

  heading('Beside other checkers, same text, same process')
  const beside = child('peers', peers).flatMap(({ name, samples: { check, ...others } }) => [
    [`${name}: Gouji`, ms(median(check)), ''],
    ...Object.entries(others).map(([other, taken]) => [
      `${name}: ${other}`,
      ms(median(taken)),
      times(ratio(taken, check)),
    ]),
  ])
  table(['', 'median', 'of Gouji’s time'], beside)
}

async function server(reports, peers) {
  const { text } = reports.find(({ name }) => name === 'markdown-groups') ?? reports[0]
  const rivals = [
    { name: 'Gouji', command: ours, text },
    { name: 'empty vscode-languageserver', command: empty, text },
    ...(peers
      ? [
          {
            name: 'vscode-json',
            command: jsonServer(peers),
            text: asJson(text),
            language: 'json',
            extension: 'json',
          },
          { name: 'docker-langserver', command: dockerServer(peers), text: 'FROM a\n', start: true },
        ]
      : []),
  ]
  const rounds = 5
  const figures = rivals.map(() => ({ start: [], p50: [], p95: [], memory: [] }))
  for (let round = 0; round < rounds; round++) {
    for (const [i, rival] of rivals.entries()) {
      const client = new Client(rival.command, rival)
      figures[i].start.push(await client.initialize())
      if (!rival.start) {
        await client.open(0, rival.text)
        const taken = await keystrokes(client, rival.text, 200, 50)
        figures[i].p50.push(percentile(taken, 0.5))
        figures[i].p95.push(percentile(taken, 0.95))
        for (let k = 1; k < 10; k++) await client.open(k, rival.text)
        const memory = client.memory()
        if (memory !== null) figures[i].memory.push(memory)
      }
      await client.stop()
    }
  }
  heading('The language server over stdio: start, then keystrokes in the typical report')
  const [own] = figures
  const beside = (key, i) => (i === 0 ? '' : times(ratio(own[key], figures[i][key])))
  table(
    ['server', 'initialize', 'p50', 'p95', 'memory, ten reports'],
    rivals.map(({ name, start }, i) => [
      name,
      ms(median(figures[i].start)),
      ...(start
        ? ['', '', '']
        : [ms(median(figures[i].p50)), ms(median(figures[i].p95)), memory(figures[i].memory)]),
    ]),
  )
  for (const [i, { name, start }] of rivals.entries()) {
    if (i === 0) continue
    const keys = start ? ['start'] : ['start', 'p50', 'p95']
    console.log(`Gouji / ${name}: ${keys.map((key) => `${key} ${beside(key, i)}`).join(', ')}`)
  }
  await requests(text, reports)
}

function memory(samples) {
  return samples.length === 0 ? 'not told here' : `${median(samples).toFixed(0)} MB`
}

/** What an editor asks while a person reads and types, and how many answers a burst of edits makes. */
/** The place behind the first occurrence of words in a text. */
function behind(text, words) {
  const before = text.slice(0, Math.max(0, text.indexOf(words)) + words.length).split('\n')
  return { line: before.length - 1, character: before.at(-1).length }
}

async function requests(text, reports) {
  const client = new Client(ours)
  await client.initialize()
  const wrong = text.replace(/\| (\d+) \|$/m, (_, total) => `| ${Number(total) + 1} |`)
  const { result } = await client.open(0, wrong)
  const items = result.items ?? []
  const position = items[0]?.range.start ?? middle(text)
  const range = items[0]?.range ?? { start: position, end: position }
  const asks = {
    hover: () => client.at(0, 'hover', position),
    codeAction: () =>
      client.at(0, 'codeAction', undefined, { range, context: { diagnostics: items.slice(0, 1) } }),
    completion: () => client.at(0, 'completion', behind(wrong, '收到'), { context: { triggerKind: 1 } }),
    definition: () => client.at(0, 'definition', behind(wrong, '申请1')),
    documentSymbol: () => client.at(0, 'documentSymbol'),
    foldingRange: () => client.at(0, 'foldingRange'),
    codeLens: () => client.at(0, 'codeLens'),
    documentLink: () => client.at(0, 'documentLink'),
    'semanticTokens/full': () => client.at(0, 'semanticTokens/full'),
  }
  const rows = []
  for (const [name, ask] of Object.entries(asks)) {
    if (!client.capabilities[`${name.split('/')[0]}Provider`]) continue
    const taken = []
    for (let i = 0; i < 120; i++) {
      const from = performance.now()
      const { at } = await ask()
      if (i >= 20) taken.push(at - from)
    }
    rows.push([name, ms(percentile(taken, 0.5)), ms(percentile(taken, 0.95))])
  }
  await client.stop()
  heading('Other requests')
  table(['request', 'p50', 'p95'], rows)

  const pushed = new Client(ours, { pull: false })
  await pushed.initialize()
  await pushed.open(0, long(commonReports(reports), 60_000))
  const before = pushed.published
  for (let i = 0; i < 20; i++) {
    const start = { line: 0, character: 0 }
    pushed.change(0, i + 2, { start, end: start }, '年')
  }
  await new Promise((resolve) => setTimeout(resolve, 500))
  console.log(`A burst of 20 edits without a pause: ${pushed.published - before} results published.`)
  await pushed.stop()
}

function commandLine(reports) {
  const folder = `${out}/reports`
  rmSync(folder, { recursive: true, force: true })
  writeFolder(`${folder}/one`, commonReports(reports), 1)
  writeFolder(`${folder}/many`, commonReports(reports), 2000)
  heading('The command line, whole processes')
  const cli = ['dist/cli.js', 'check']
  const one = inTurn({ node: ['-e', '0'], gouji: [...cli, `${folder}/one`] }, 9)
  const many = inTurn(
    { read: ['bench/read-all.mjs', `${folder}/many`], gouji: [...cli, `${folder}/many`] },
    5,
  )
  table(
    ['command', 'median', 'ratio'],
    [
      ['node -e 0', ms(median(one.node)), ''],
      ['gouji check, 1 report', ms(median(one.gouji)), times(ratio(one.gouji, one.node))],
      ['Node: read 2,000 reports, one regex', ms(median(many.read)), ''],
      ['gouji check, 2,000 reports', ms(median(many.gouji)), times(ratio(many.gouji, many.read))],
    ],
  )
  rmSync(folder, { recursive: true, force: true })
}

async function wholeWorkspace(reports) {
  const folder = `${out}/workspace`
  rmSync(folder, { recursive: true, force: true })
  writeFolder(folder, commonReports(reports), 2000)
  const { text } = reports.find(({ name }) => name === 'markdown-groups') ?? reports[0]
  await workspace(ours, folder, text)
  rmSync(folder, { recursive: true, force: true })
}

function sizes() {
  heading('Sizes')
  const bundles = ['server.js', 'client.js', 'cli.js', 'web/server.js', 'web/client.js'].map(
    (name) => `dist/${name}`,
  )
  const packages = readdirSync('.').filter((name) => name.endsWith('.vsix'))
  const rows = [...bundles, ...packages].filter(existsSync).map((file) => {
    const bytes = statSync(file).size
    const small = file.endsWith('.js')
      ? `${(gzipSync(readFileSync(file)).length / 1024).toFixed(0)} KB gzip`
      : ''
    return [file, `${(bytes / 1024).toFixed(0)} KB`, small]
  })
  table(['file', 'size', ''], rows)
}
