import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { Editor } from './editor.ts'
import { wrongReport } from './sample.ts'
import { type Message, spawnServer, type Wire } from './wire.ts'

// A worker of Node made to look like one of a browser: `self` with postMessage and onmessage, and no Node.
const browser = `
  const { parentPort, workerData } = require('node:worker_threads')
  const vm = require('node:vm')
  const context = vm.createContext({
    postMessage: (message) => parentPort.postMessage(message),
    addEventListener() {}, console, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask,
    TextDecoder, TextEncoder, URL, performance, atob,
  })
  context.self = context.globalThis = context
  parentPort.on('message', (data) => context.onmessage({ data }))
  vm.runInContext(workerData, context)
`

function workerServer(): Wire {
  const worker = new Worker(browser, { eval: true, workerData: readFileSync('dist/web/server.js', 'utf8') })
  const ended = new Promise<number>((resolve) => worker.once('exit', resolve))
  return {
    send: (message) => worker.postMessage({ jsonrpc: '2.0', ...message }),
    listen: (heard) => worker.on('message', (message: Message) => heard(message)),
    ended,
    close: () => void worker.terminate(),
  }
}

const uri = 'vscode-vfs://host/%E4%BA%91%E6%BA%AA%E9%95%87.nianbao'

test('the server in a browser worker finds what the server in a process finds', async () => {
  const [inWorker, inProcess] = [new Editor(workerServer()), new Editor(spawnServer())]
  const docs = 'https://host/docs'
  const found = []
  for (const editor of [inWorker, inProcess]) {
    await editor.initialize(undefined, { initializationOptions: { docs } })
    editor.open(uri, wrongReport)
    found.push((await editor.pull(uri)).items)
  }
  assert.ok(found[0]!.some(({ code }) => code === 'row-total'))
  assert.deepEqual(found[0], found[1])
  assert.equal(found[0]![0]!.codeDescription!.href, `${docs}/rules/${found[0]![0]!.code}.md`)
  inWorker.kill()
  assert.equal(await inProcess.end(), 0)
})
