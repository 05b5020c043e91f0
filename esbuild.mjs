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

// The server answers its editor before it loads the engine, which is therefore a file of its own. In a browser
// worker both are one file: there is no way to load a second one that works in every host.
const engine = {
  name: 'engine',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/session\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './engine.js', external: true } : undefined,
    ),
}

const bundles = [
  { ...node, external: ['vscode'], entryPoints: ['client/src/main.node.ts'], outfile: 'dist/client.js' },
  {
    ...node,
    ...bin,
    entryPoints: ['server/src/main.node.ts'],
    outfile: 'dist/server.js',
    plugins: [engine],
    supported: { 'dynamic-import': false },
  },
  { ...node, entryPoints: ['server/src/lsp/session.ts'], outfile: 'dist/engine.js' },
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
