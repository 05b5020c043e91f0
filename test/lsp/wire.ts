import { type ChildProcess, spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import type { Readable, Writable } from 'node:stream'

/** A JSON-RPC message of either direction. */
export interface Message {
  readonly jsonrpc?: '2.0'
  readonly id?: number | string | null
  readonly method?: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever the server sends
  readonly params?: any
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly result?: any
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly error?: { code: number; message: string; data?: any }
}

/** Messages to and from a server, whatever carries them. */
export interface Wire {
  send(message: Message): void
  /** Called with each message the server sends. */
  listen(heard: (message: Message) => void): void
  /** How the server ended: its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>
  close(): void
}

/**
 * The built server as an editor starts it: `Content-Length` frames over standard input and output.
 * @param nodeParameters what Node itself is given before the file
 */
export function spawnServer(
  file = 'dist/server.js',
  parameters: readonly string[] = ['--stdio'],
  nodeParameters: readonly string[] = [],
): Wire & { child: ChildProcess } {
  const child = spawn(process.execPath, [...nodeParameters, file, ...parameters], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  // A test that fails leaves its server behind: that must not keep the run alive. Who waits for it has a timer.
  child.unref()
  for (const pipe of [child.stdin, child.stdout]) (pipe as Socket).unref()
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  // What is said to a server that has just gone is lost; `ended` tells that it has.
  child.stdin!.on('error', () => {})
  return { ...streamWire(child.stdout!, child.stdin!), child, ended, close: () => void child.kill('SIGKILL') }
}

/** Frames over any pair of streams. */
export function streamWire(from: Readable, to: Writable): Omit<Wire, 'ended' | 'close'> {
  return {
    send(message) {
      const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }), 'utf8')
      to.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`, 'ascii'), body]))
    },
    listen(heard) {
      let rest = Buffer.alloc(0)
      from.on('data', (chunk: Buffer) => {
        rest = Buffer.concat([rest, chunk])
        for (;;) {
          const head = rest.indexOf('\r\n\r\n')
          if (head < 0) return
          const length = Number(/Content-Length: *(\d+)/i.exec(rest.toString('ascii', 0, head))![1])
          const end = head + 4 + length
          if (rest.length < end) return
          const body = rest.toString('utf8', head + 4, end)
          rest = rest.subarray(end)
          heard(JSON.parse(body) as Message)
        }
      })
    },
  }
}
