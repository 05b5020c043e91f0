// npm start: builds, checks the drafts in examples/ as a user would, and opens VS Code on them where it is installed.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 2

const built = run('esbuild.mjs')
if (built !== 0) process.exit(built)

// The examples hold mistakes on purpose: findings (1) are what they are for, anything worse is a failure.
const found = run(join('dist', 'cli.js'), 'check', 'examples')
if (found > 1) process.exit(found)

const windows = process.platform === 'win32'
const code = (...args) =>
  spawnSync(windows ? 'code.cmd' : 'code', windows ? args.map((arg) => `"${arg}"`) : args, {
    stdio: 'ignore',
    shell: windows,
    timeout: 60_000,
  }).status === 0

const arguments_ = ['--new-window', `--extensionDevelopmentPath=${root}`, join(root, 'examples')]
if (code(...arguments_)) {
  console.log('\nVS Code opens on examples/ with the extension from this folder.')
} else {
  console.log(`
To see the same while typing: install VS Code (https://code.visualstudio.com), with its "code" command in the PATH,
and run npm start again, or

  code ${arguments_.map((arg) => (arg.includes(' ') ? `"${arg}"` : arg)).join(' ')}`)
}
