import { main } from './cli/main.ts'

// A reader that has seen enough (`gouji check . | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

async function stdin(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const { argv, env, stdout, stderr } = process
main(argv.slice(2), { env, stdout, stderr }, stdin).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    stderr.write(`gouji: ${error instanceof Error ? error.stack : error}\n`)
    process.exitCode = 2
  },
)
