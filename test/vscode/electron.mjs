// Runs the suite in the desktop VS Code, which @vscode/test-electron downloads: `npm run test:electron`, on a machine with
// a network and a screen (or xvfb-run). Not part of .ci/run.
//   VSCODE_VERSION      another version than the newest, for example 1.91.0
//   VSCODE_EXECUTABLE   a VS Code that is there already; nothing is downloaded then
// Exit code: 0 all passed, 1 a test failed, 2 the run itself went wrong.
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runTests, TestRunFailedError } from '@vscode/test-electron'
import { buildSuites } from './build.mjs'
import { root, workspace as sample, suites } from './lib/places.mjs'
import { quietSettings } from './lib/settings.mjs'

const { VSCODE_VERSION, VSCODE_EXECUTABLE } = process.env
const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'gouji-vscode-'))
const [data, workspace] = ['data', 'workspace'].map((name) => path.join(folder, name))
let code = 2
try {
  await buildSuites()
  cpSync(sample, workspace, { recursive: true })
  mkdirSync(path.join(data, 'User'), { recursive: true })
  writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify(quietSettings))
  code = await runTests({
    ...(VSCODE_VERSION && { version: VSCODE_VERSION }),
    ...(VSCODE_EXECUTABLE && { vscodeExecutablePath: VSCODE_EXECUTABLE }),
    extensionDevelopmentPath: root,
    extensionTestsPath: suites.node,
    launchArgs: [workspace, '--user-data-dir', data, '--disable-extensions', '--skip-welcome'],
  })
} catch (error) {
  if (error instanceof TestRunFailedError && error.code === 1) code = 1
  console.error(`RUN FAILED: ${error instanceof Error ? error.message : error}`)
}
rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
process.exitCode = code
