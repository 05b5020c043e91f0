import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after } from 'node:test'
import { main } from '../../server/src/cli/main.ts'

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface Surroundings {
  readonly stdin?: string | Buffer
  readonly env?: NodeJS.ProcessEnv
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Runs a command line in this process, in the current folder. */
export async function gouji(args: readonly string[], given: Surroundings = {}): Promise<Ran> {
  const { stdin = '', env = {}, isTTY = false, columns } = given
  let stdout = ''
  let stderr = ''
  const output = {
    env,
    stdout: { isTTY, ...(columns && { columns }), write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
  }
  const code = await main(args, output, async () => Buffer.from(stdin as string))
  return { code, stdout, stderr }
}

/** The object that `--format json` prints. */
// biome-ignore lint/suspicious/noExplicitAny: tests read it as other programs do
export const json = ({ stdout }: Ran): any => JSON.parse(stdout)

/** A new folder with these files; this process moves into it, and the test runner clears it away. */
export async function folderWith(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-'))
  const home = process.cwd()
  process.chdir(folder)
  after(() => {
    process.chdir(home)
    rmSync(folder, { recursive: true, force: true })
  })
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}
