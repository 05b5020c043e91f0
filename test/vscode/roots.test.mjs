// A workspace of several folders, each with settings of its own, in the real workbench. Part of `npm run test:ui`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from 'node:test'
import { workspace } from './lib/places.mjs'
import { startedWorkbench } from './lib/started.mjs'

const name = '𠮷山乡2024.nianbao.md'
const wrong = readFileSync(path.join(workspace, name), 'utf8').replace('| 1 | 12 |', '| 1 | 13 |')
const line = wrong.slice(0, wrong.indexOf('| 1 | 13 |')).split('\n').length

/** Folder → its other file, and how the wrong total is underlined there. */
const folders = {
  plain: { mark: 'error' },
  editor: {
    file: ['.vscode/settings.json', '{ "gouji.rules": { "row-total": "warning" } }'],
    mark: 'warning',
  },
  gouji: { file: ['gouji.json', '{ "rules": { "row-total": "information" } }'], mark: 'info' },
}

describe('a workspace of several folders', { timeout: 240_000 }, () => {
  const workbench = startedWorkbench({ prepare: writeFolders })
  let roots

  function writeFolders(server) {
    roots = path.join(server.folder, 'roots.code-workspace')
    writeFileSync(roots, JSON.stringify({ folders: Object.keys(folders).map((each) => ({ path: each })) }))
    for (const [folder, { file }] of Object.entries(folders)) {
      for (const [given, text] of [[name, wrong], ...(file ? [file] : [])]) {
        const written = path.join(server.folder, folder, given)
        mkdirSync(path.dirname(written), { recursive: true })
        writeFileSync(written, text)
      }
    }
  }

  for (const [folder, { mark }] of Object.entries(folders)) {
    test(`marks a wrong total as ${mark} in the folder “${folder}”`, async () => {
      await workbench.openRoots(roots, path.join(workbench.server.folder, folder, name))
      await workbench.goTo(line, 0)
      await workbench.until(mark, async () => (await workbench.marks(mark).count()) === 1)
    })
  }
})
