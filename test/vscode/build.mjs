// Bundles the suite twice: for a Node extension host and for the web worker one.
import { build } from 'esbuild'

const common = {
  bundle: true,
  charset: 'utf8',
  sourcemap: 'inline',
  logLevel: 'warning',
  external: ['vscode'],
  logOverride: { 'require-resolve-not-external': 'silent' },
}

export async function buildSuites() {
  await Promise.all([
    build({
      ...common,
      entryPoints: ['test/vscode/suite/main.node.ts'],
      outfile: 'out/vscode/node.cjs',
      platform: 'node',
      format: 'cjs',
      target: 'node20',
    }),
    // mocha says that it is a module, so its UMD file would overwrite the exports of a CommonJS bundle.
    build({
      ...common,
      entryPoints: ['test/vscode/suite/main.web.ts'],
      outfile: 'out/vscode/web.cjs',
      platform: 'browser',
      format: 'iife',
      target: 'es2022',
      globalName: 'suite',
      footer: { js: 'module.exports = suite' },
    }),
  ])
}
