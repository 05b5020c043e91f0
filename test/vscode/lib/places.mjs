// Where things are. Every launcher takes its paths from here.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')
export const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
export const extensionId = `${manifest.publisher}.${manifest.name}`
export const vsix = path.join(root, 'out/gouji.vsix')
export const workspace = path.join(root, 'test/vscode/workspace')
export const artifacts = path.join(root, 'out/artifacts')
export const suites = {
  node: path.join(root, 'out/vscode/node.cjs'),
  web: path.join(root, 'out/vscode/web.cjs'),
}
export const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** What setup.sh fetched: `server` has `node/bin/node` and `vscode/out/server-main.js`, `web` has `dist/`, `chinese` has `translations/`. */
export function fetched(what) {
  try {
    return JSON.parse(readFileSync(path.join(root, 'out/vscode.json'), 'utf8'))[what]
  } catch {
    throw new Error('VS Code is not there yet: npm run setup:vscode')
  }
}
