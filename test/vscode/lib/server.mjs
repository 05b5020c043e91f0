// Starts and ends the real VS Code server, with a .vsix installed by its own command line.
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { speakChinese } from './chinese.mjs'
import { fetched, workspace as sample, vsix } from './places.mjs'
import { quietSettings } from './settings.mjs'

const startLimit = 60_000

/**
 * Each server has temporary folders of its own; what it opens is copied, so that tests may write to it.
 * @param language of the workbench: `zh-cn` or `en`
 */
export async function startServer({ settings = {}, opens = sample, language = 'zh-cn' } = {}) {
  const home = fetched('server')
  const node = path.join(home, 'node/bin/node')
  const main = path.join(home, 'vscode/out/server-main.js')
  // The real path: where the temporary folder is a link, URIs would not compare equal.
  const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'gouji-vscode-'))
  const [data, extensions, workspace, tmp] = ['data', 'extensions', 'workspace', 'tmp'].map((name) =>
    path.join(folder, name),
  )
  for (const each of [path.join(data, 'User'), extensions, tmp]) mkdirSync(each, { recursive: true })
  cpSync(opens, workspace, { recursive: true })
  writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }))
  if (language === 'zh-cn') await speakChinese(data)

  // A terminal of VS Code itself must not leak in. Sockets that the server leaves behind go with its TMPDIR.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:VSCODE_|ELECTRON_|NODE_OPTIONS$|NODE_TEST_CONTEXT$|XDG_RUNTIME_DIR$)/.test(name),
  )
  const env = { ...Object.fromEntries(inherited), TZ: 'Asia/Shanghai', LANG: 'C.UTF-8', TMPDIR: tmp }
  const folders = ['--user-data-dir', data, '--extensions-dir', extensions]
  folders.push('--server-data-dir', path.join(folder, 'server'))

  const install = spawnSync(node, [main, ...folders, '--install-extension', vsix, '--force'], {
    env,
    encoding: 'utf8',
    timeout: startLimit,
  })
  if (install.status !== 0) throw new Error(`${vsix} was not installed:\n${install.stdout}${install.stderr}`)
  const [extension, ...others] = readdirSync(extensions, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => path.join(extensions, name))
  if (!extension || others.length > 0) throw new Error(`not one extension is installed in ${extensions}`)

  const options = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--locale', language]
  options.push('--accept-server-license-terms', '--telemetry-level', 'off', '--disable-experiments')
  // Without it a built product ignores extensionTestsPath in the URL; it also gives the page `window.driver`.
  options.push('--enable-smoke-test-driver')
  // Detached: a process group of its own. Its extension host and file watcher outlive the server for seconds.
  const child = spawn(node, [main, ...folders, ...options], {
    env,
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const kill = () => signal(child.pid, 'SIGKILL')
  process.once('exit', kill)

  let log = ''
  const seen = (pattern) =>
    new Promise((resolve) => {
      const look = () => pattern.exec(log) && resolve(pattern.exec(log))
      for (const stream of [child.stdout, child.stderr]) stream.on('data', look)
    })
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text) => (log += text))
  }
  const ended = new Promise((resolve) =>
    child.once('exit', (code) => resolve(`the server ended with ${code}`)),
  )
  const hostEnded = seen(/Extension Host Process exited with code.*/).then(([line]) => line)
  const port = await Promise.race([
    seen(/Extension host agent listening on (\d+)/).then(([, number]) => number),
    ended.then(() => null),
    new Promise((resolve) => setTimeout(resolve, startLimit, null).unref()),
  ])
  if (!port) throw new Error(`the VS Code server did not start:\n${log}`)

  const authority = `127.0.0.1:${port}`
  return {
    workspace,
    extension,
    folder,
    ended,
    hostEnded,
    log: () => log,
    /** The URI under which the workbench knows a file. */
    uri: (file) => `vscode-remote://${authority}${encodeURI(file)}`,
    /** The workbench's address, with a payload of `[key, value]` pairs. `roots`: a .code-workspace instead of the folder. */
    url(payload = [], roots = undefined) {
      const all = [...payload, ['skipWelcome', 'true'], ['skipReleaseNotes', 'true']]
      const opened = roots ? { workspace: roots } : { folder: workspace }
      return `http://${authority}/?${new URLSearchParams({ ...opened, payload: JSON.stringify(all) })}`
    },
    async stop() {
      await endGroup(child.pid)
      process.removeListener('exit', kill)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

function signal(pid, name) {
  try {
    process.kill(-pid, name)
    return true
  } catch {
    return false // nobody is left
  }
}

async function endGroup(pid) {
  for (const name of ['SIGTERM', 'SIGKILL']) {
    if (!signal(pid, name)) return
    for (const until = Date.now() + 3000; Date.now() < until; ) {
      await new Promise((resolve) => setTimeout(resolve, 25))
      if (!signal(pid, 0)) return
    }
  }
}
