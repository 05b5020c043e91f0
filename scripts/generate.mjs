// Writes what follows from the code: rule pages, the schema of gouji.json, the TextMate grammar. `npm run generate`
// The check that nothing was forgotten: run it, then `git diff --exit-code` (test/docs does the same in memory).
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const bundle = `out/generate-${process.pid}.mjs`
await build({
  entryPoints: ['scripts/generate/files.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
  target: 'node20',
  logLevel: 'warning',
})
const { generatedFiles } = await import(pathToFileURL(bundle).href)
rmSync(bundle)

const files = generatedFiles()
mkdirSync('docs/rules', { recursive: true })
for (const name of readdirSync('docs/rules')) {
  // A rule that is gone takes its page with it.
  if (!files.has(`docs/rules/${name}`)) rmSync(`docs/rules/${name}`)
}
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
console.log(`${files.size} files are up to date.`)
