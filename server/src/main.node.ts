import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { createConnection, ProposedFeatures, StreamMessageReader } from 'vscode-languageserver/node'
import { version } from '../../package.json'
import type { Entry } from './config/host.ts'
import { objection, troubleOf } from './files/trouble.ts'
import type { Disk } from './lsp/door.ts'
import { serve } from './lsp/server.ts'
import { connectionOptions } from './lsp/strategy.ts'
import { promptWriter } from './stdio/promptWriter.ts'
import { tellingReader } from './stdio/tellingReader.ts'

const help = `Test it first: gouji-language-server --version
Usage: gouji-language-server --stdio      for editors that speak the Language Server Protocol
       gouji-language-server --node-ipc   for a parent process in Node
       gouji-language-server --version
       gouji-language-server --help
`

/** Resident memory, in bytes; null without /proc, as in a narrow sandbox on Linux. */
function residentMemory(): number | null {
  try {
    return process.memoryUsage.rss()
  } catch {
    return null
  }
}

/** Files by `file:` URI. There is nothing at one that names no place of this system, as `file://host/a` may not. */
const disk: Disk = {
  async readBytes(uri) {
    try {
      const path = await pathOf(uri)
      return objection(await stat(path)) ?? (await readFile(path))
    } catch (error) {
      return troubleOf(error)
    }
  },
  async list(uri) {
    const entries = await pathOf(uri)
      .then((path) => readdir(path, { withFileTypes: true }))
      .catch(() => [])
    return entries.map(
      (entry): Entry => ({
        name: encodeURIComponent(entry.name),
        kind: entry.isDirectory() ? 'folder' : 'file',
      }),
    )
  },
}

/** Rejects where `fileURLToPath` throws. */
async function pathOf(uri: string): Promise<string> {
  return fileURLToPath(uri)
}

function stdio() {
  const writer = promptWriter(process.stdout)
  const reader = tellingReader(new StreamMessageReader(process.stdin), writer)
  // Nobody is left to hear anything.
  process.stdout.on('error', () => process.exit(1))
  return createConnection(ProposedFeatures.all, reader, writer, connectionOptions)
}

// Each check leaves its rubbish behind, and nothing of it lives on: the heap's young part stays small, so that clearing
// it away is a matter of a moment between two keys instead of milliseconds within one (and the process is smaller).
setFlagsFromString('--semi-space-growth-factor=1')

const given = process.argv.slice(2)
if (given.includes('--version')) process.stdout.write(`${version}\n`)
else if (given.includes('--help')) process.stdout.write(help)
else if (given.includes('--stdio') || given.includes('--node-ipc')) {
  const connection = given.includes('--stdio')
    ? stdio()
    : createConnection(ProposedFeatures.all, connectionOptions)
  serve(connection, {
    version,
    disk,
    // The pages lie beside the bundle, so that they can be read without a network.
    docs: pathToFileURL(join(__dirname, '../docs')).href,
    place: () => ({
      runtime: `Node ${process.version}`,
      platform: `${process.platform} ${process.arch}`,
      pid: process.pid,
      memory: residentMemory(),
    }),
  })
} else {
  process.stderr.write(help)
  process.exitCode = 2
}
