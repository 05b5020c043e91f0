// How well the prose is read: precision and recall on the corpus, per quantity, for the sentences that the grammar
// was written with and for those kept aside; and what becomes of the numbers of a text.
//   npm run accuracy              the tables
//   npm run accuracy -- --wrong   each sentence that is read wrongly as well

import { rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const outfile = `out/accuracy-${process.pid}.mjs`
await build({
  entryPoints: ['test/claims/corpus/accuracy.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
})
const { accuracy } = await import(pathToFileURL(outfile).href)
rmSync(outfile)
console.log(accuracy(process.argv.includes('--wrong')))
