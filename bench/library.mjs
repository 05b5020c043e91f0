// In-process times; its own process, so that nothing else shares the heap. Prints JSON.
//   node bench/library.mjs WHAT [PEERS]     WHAT: cold | warm | peers | profile
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { commonReports, htmlReports, long, typicalReports } from './corpus.mjs'

const start = performance.now()
const product = await import(new URL('../out/bench/product.mjs', import.meta.url).href)
const loaded = performance.now() - start
const { claimsOf, parse, read, run } = product
const [what, peers] = process.argv.slice(2)

const reports = typicalReports(product)
const typical = reports.find(({ name }) => name === 'markdown-groups') ?? reports[0]
const check = (text) => run(read(parse(text)))

/** The text with one character more, as after a keystroke: no cache keyed on the text can answer. */
function typed(text, i) {
  const at = Math.floor(text.length / 2)
  const spelled = `${text.slice(0, at)}${'政务公开年报'[i % 6]}${text.slice(at)}`
  return Buffer.from(spelled, 'utf8')
}

function time(batch, task) {
  const from = performance.now()
  for (let i = 0; i < batch; i++) task()
  return (performance.now() - from) / batch
}

const digits = /\d+/g
function regexPass(text) {
  let count = 0
  digits.lastIndex = 0
  while (digits.exec(text) !== null) count++
  return count
}

/** Samples of each task on the same text, one after the other; without a time, three samples after one to warm up. */
function sample(text, tasks, seconds) {
  const samples = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  const warm = performance.now() + seconds * 500
  const end = performance.now() + seconds * 1500
  for (let i = 0, counted = 0; counted < 3 || (performance.now() < end && counted < 500); i++) {
    const bytes = typed(text, i)
    const changed = bytes.toString('utf8')
    const batch = Math.max(1, Math.round(200_000 / changed.length))
    const counts = i > 0 && performance.now() >= warm
    if (counts) counted++
    for (const [name, task] of Object.entries(tasks)) {
      const taken = time(task.quick ? batch : 1, () => task.do(changed, bytes))
      if (counts) samples[name].push(taken)
    }
  }
  return samples
}

const ours = {
  check: { do: check },
  decode: { quick: true, do: (_, bytes) => bytes.toString('utf8').length },
  regex: { quick: true, do: regexPass },
}

async function main() {
  if (what === 'cold') {
    const taken = time(1, () => check(typical.text))
    return { loaded, taken }
  }
  if (what === 'profile') {
    const common = commonReports(reports)
    const end = performance.now() + 8000
    for (let i = 0; performance.now() < end; i++)
      check(typed(common[i % common.length].text, i).toString('utf8'))
    return {}
  }
  const sizes = [
    ['typical', typical.text, 6],
    ['200 KB', long(commonReports(reports), 200_000), 6],
    ['1 MB', long(commonReports(reports), 1_000_000), 9],
    ['1 MB of HTML', long(htmlReports(reports), 1_000_000), 9],
  ]
  if (what === 'peers') return peerTimes(sizes.slice(0, 3))
  const stages = sample(
    typical.text,
    {
      parse: { do: (text) => parse(text) },
      read: { do: (text) => read(parse(text)) },
      claims: { do: (text) => claimsOf(read(parse(text))) },
      check: { do: check },
    },
    4,
  )
  const encodings = reports.map(({ name, text }) => ({
    name,
    bytes: Buffer.byteLength(text),
    samples: sample(text, { check: ours.check, regex: ours.regex }, 0.6),
  }))
  return {
    sizes: sizes.map(([name, text, seconds]) => ({
      name,
      bytes: Buffer.byteLength(text),
      findings: check(text).length,
      samples: sample(text, ours, seconds),
    })),
    stages,
    encodings,
  }
}

async function peerTimes(sizes) {
  const require = createRequire(resolve(peers, 'package.json'))
  const { lint } = await import(pathToFileURL(require.resolve('markdownlint/sync')).href)
  const autocorrect = require('autocorrect-node')
  return sizes.map(([name, text]) => ({
    name,
    samples: sample(
      text,
      {
        check: ours.check,
        markdownlint: { do: (changed) => lint({ strings: { report: changed } }) },
        // It gives up on long documents; it is not asked for them.
        ...(text.length < 100_000 && {
          autocorrect: { do: (changed) => autocorrect.lintFor(changed, 'report.md') },
        }),
      },
      name === 'typical' ? 4 : 0,
    ),
  }))
}

console.log(JSON.stringify(await main()))
