// Every bundle from one table. `node esbuild.mjs [--watch] [--dev]`
import { chmodSync } from 'node:fs'
import { build, context } from 'esbuild'
import { writeNotices } from './scripts/notices.mjs'

const watch = process.argv.includes('--watch')
const dev = watch || process.argv.includes('--dev')

const common = {
  bundle: true,
  charset: 'utf8',
  logLevel: 'warning',
  minify: !dev,
  sourcemap: dev,
  legalComments: 'none',
}
// `mainFields` puts ES modules first, so that the UMD builds of the protocol packages stay out.
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] }
const web = { ...common, platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] }
const bin = { banner: { js: '#!/usr/bin/env node' } }

const bundles = [
  { ...node, external: ['vscode'], entryPoints: ['client/src/main.node.ts'], outfile: 'dist/client.js' },
  { ...node, ...bin, entryPoints: ['server/src/main.node.ts'], outfile: 'dist/server.js' },
  { ...node, ...bin, entryPoints: ['server/src/main.cli.ts'], outfile: 'dist/cli.js' },
  {
    ...web,
    format: 'cjs',
    external: ['vscode'],
    entryPoints: ['client/src/main.web.ts'],
    outfile: 'dist/web/client.js',
  },
  { ...web, format: 'iife', entryPoints: ['server/src/main.web.ts'], outfile: 'dist/web/server.js' },
]

const inputs = []
for (const bundle of bundles) {
  if (watch) {
    await (await context(bundle)).watch()
    continue
  }
  const { metafile } = await build({ ...bundle, metafile: true })
  inputs.push(...Object.keys(metafile.inputs))
  if (bundle.banner) chmodSync(bundle.outfile, 0o755)
}
if (!watch) writeNotices(inputs, 'dist/THIRD-PARTY-NOTICES.txt')
