// Bundles the tests (TypeScript) and runs them with Node's own runner.
//   node test/run.mjs            everything under test/ but the suites that need an editor
//   node test/run.mjs WORD …     only files whose path contains one of the words
import { spawnSync } from 'node:child_process'
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
const { status } = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...built], {
  stdio: 'inherit',
})
const { rmSync } = await import('node:fs')
rmSync(outdir, { recursive: true, force: true })
process.exit(status ?? 1)
