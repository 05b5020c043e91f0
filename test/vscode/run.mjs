// Runs the suite in a real extension host:   node test/vscode/run.mjs host|web|static
//
// The workbench calls the suite's run() and, when that settles, window.codeAutomationExit(code); what the host prints
// arrives at window.codeAutomationLog(type, args). Both are put into the page here. A host that crashes gives 0 as well,
// so the reporter's last line is required besides.
// Exit code: 0 all passed, 1 a test failed, 2 the run itself went wrong.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildSuites } from './build.mjs'
import { startBrowser } from './lib/browser.mjs'
import { remoteHost, staticHost, workerHost } from './lib/hosts.mjs'
import { artifacts } from './lib/places.mjs'

const limit = 600_000
const mode = process.argv[2]
const startHost = { host: remoteHost, web: workerHost, static: staticHost }[mode]
if (!startHost) {
  console.error('node test/vscode/run.mjs host|web|static')
  process.exit(2)
}

/** Everything the page said: kept when the run fails. */
const said = []
/** From the reporter's last line. */
let counts

function onLog(type, given) {
  const text = [given]
    .flat()
    .map((each) => (typeof each === 'string' ? each : JSON.stringify(each)))
    .join(' ')
  said.push(`${type} ${text}`)
  for (const line of text.split('\n')) {
    const own = /\[suite\] ?(.*)$/.exec(line)?.[1]
    if (own === undefined) continue
    const last = /^(\d+) passed, (\d+) failed$/.exec(own)
    if (last) counts = { passed: Number(last[1]), failed: Number(last[2]) }
    console.log(own)
  }
}

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref())

async function result({ page }, host) {
  page.on('console', (message) => said.push(`console.${message.type()} ${message.text()}`))
  page.on('pageerror', (error) => said.push(`pageerror ${error.stack ?? error.message}`))
  await page.exposeFunction('codeAutomationLog', onLog)
  const exit = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve))
  const problem = Promise.race([
    sleep(limit).then(() => `no result within ${limit} ms`),
    new Promise((resolve) => page.once('crash', () => resolve('the page crashed'))),
    // The result may still be on its way.
    host.broken.then((why) => sleep(5000).then(() => why)),
  ])
  await host.open(page)
  const code = await Promise.race([exit, problem.then((why) => Promise.reject(new Error(why)))])
  if (!counts) throw new Error(`it ended with ${code} before the suite's last line`)
  if (counts.passed + counts.failed === 0) throw new Error('no test was run')
  if ((code === 0) !== (counts.failed === 0))
    throw new Error(`it ended with ${code} after ${JSON.stringify(counts)}`)
  return code === 0 ? 0 : 1
}

async function keep(browser, host) {
  const folder = path.join(artifacts, `${mode}-failed`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await browser?.page.screenshot({ path: path.join(folder, 'screen.png'), timeout: 5000 }).catch(() => {})
  writeFileSync(path.join(folder, 'page.log'), said.join('\n'))
  writeFileSync(path.join(folder, 'server.log'), host?.log() ?? '')
  const logs = host?.folder && path.join(host.folder, 'data/logs')
  if (logs && existsSync(logs)) cpSync(logs, path.join(folder, 'logs'), { recursive: true })
  console.error(`screen and logs: ${path.relative(process.cwd(), folder)}/`)
}

let code = 2
let host
let browser
try {
  await buildSuites()
  host = await startHost()
  browser = await startBrowser({ bypassCSP: host.bypassCSP })
  code = await result(browser, host)
} catch (error) {
  console.error(`RUN FAILED: ${error.stack ?? error}`)
}
if (code !== 0) await keep(browser, host)
await browser?.stop()
await host?.stop()
process.exit(code)
