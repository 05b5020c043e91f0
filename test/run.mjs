// Bundles the tests (TypeScript) and runs them with Node's own runner.
//   node test/run.mjs            everything under test/ but the suites that need an editor
//   node test/run.mjs WORD …     only files whose path contains one of the words
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { build } from 'esbuild'
import { globSync } from 'tinyglobby'

const words = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const files = globSync('test/**/*.test.ts', { ignore: ['test/vscode/**'] })
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort()
if (files.length === 0) throw new Error(`no test file matches ${words.join(' ')}`)

const outdir = `out/test-${process.pid}`
await build({
  entryPoints: files,
  outdir,
  outbase: 'test',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
})
const built = files.map((file) => file.replace(/^test/, outdir).replace(/\.ts$/, '.mjs'))
// The runner leaves one core free unless told otherwise: with two, that halves the speed.
const options = ['--enable-source-maps', '--test', `--test-concurrency=${availableParallelism()}`]
const { status } = spawnSync(process.execPath, [...options, ...built], { stdio: 'inherit' })
rmSync(outdir, { recursive: true, force: true })
process.exit(status ?? 1)
