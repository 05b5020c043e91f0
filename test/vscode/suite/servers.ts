// The language servers of an extension host, to crash them as they crash by themselves.
import { commands } from 'vscode'
import { collected, eventually } from './harness.ts'

export interface Servers {
  /** The server that is there, by any number; undefined while there is none. */
  current(): Promise<number | undefined>
  /** Makes the one that is there end, or waits for one first; its number. */
  crash(): Promise<number>
  /** Makes those throw that start from here on, before they do anything; where they are workers. */
  breakStart?(): void
  /** Has them whole again. */
  restore(): void
}

const node = (globalThis as { process?: { kill?(pid: number, signal: string): void } }).process

export async function servers(): Promise<Servers> {
  return node?.kill ? processes(node.kill) : workers()
}

function processes(kill: (pid: number, signal: string) => void): Servers {
  const current = async () => (await collected()).server.place?.pid as number | undefined
  return {
    current,
    async crash() {
      const pid = await eventually('a server', current)
      kill(pid, 'SIGKILL')
      return pid
    },
    restore() {},
  }
}

/** In a browser the server is a worker of this very place. What is needed of the types that browsers have. */
interface Worker {
  postMessage(message: unknown): void
}
const browser = globalThis as unknown as {
  Worker: new (script: string) => Worker
  Blob: new (parts: string[], options: { type: string }) => object
  URL: { createObjectURL(blob: object): string }
}

/** Runs the script, and throws where nobody catches it when it is told to, as a fault in the program would. */
const wrapped = (script: string) => `
  addEventListener('message', (event) => {
    if (event.data !== 'throw') return
    event.stopImmediatePropagation()
    setTimeout(() => { throw new Error('a fault') })
  })
  importScripts(${JSON.stringify(script)})`

async function workers(): Promise<Servers> {
  const { Worker } = browser
  const made: Worker[] = []
  let isBroken = false
  browser.Worker = new Proxy(Worker, {
    construct(_, [script]) {
      const source = new browser.Blob([isBroken ? 'throw new Error()' : wrapped(script)], {
        type: 'text/javascript',
      })
      const worker = new Worker(browser.URL.createObjectURL(source))
      made.push(worker)
      return worker
    },
  })
  await commands.executeCommand('gouji.restartServer') // from here on they are made with it
  const current = async () => {
    const { server } = await collected()
    return server === 'not running' || server === 'no answer' ? undefined : made.length
  }
  return {
    current,
    async crash() {
      const number = await eventually('a server', current)
      made[number - 1]!.postMessage('throw')
      return number
    },
    breakStart() {
      isBroken = true
    },
    restore() {
      browser.Worker = Worker
    },
  }
}
