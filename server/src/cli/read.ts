import { closeSync, fstatSync, openSync, readFile, readSync, stat } from 'node:fs'
import type { MessageKey } from '../messages/message.ts'
import { type Decoded, decode } from './encoding.ts'
import { kindOf } from './kinds.ts'

/** Reports are some 10 KB; anything far beyond is a mistake and would only keep people waiting. */
const largest = 20 * 1024 * 1024

/** Why a file cannot be checked, in words for the person who named it. */
export interface Trouble {
  readonly trouble: MessageKey
}

export type Bytes = Buffer | Trouble
export type Reading = Decoded | Trouble

export const isTrouble = (answer: Bytes | Reading): answer is Trouble => 'trouble' in answer

/** The bytes of a file. Never fails: a trouble is an answer. */
export function readBytes(file: string): Bytes {
  try {
    const descriptor = openSync(file, 'r')
    try {
      const status = fstatSync(descriptor)
      if (status.isDirectory()) return { trouble: 'cli.read.folder' }
      if (status.size > largest) return { trouble: 'cli.read.tooLarge' }
      const bytes = Buffer.allocUnsafe(status.size)
      return bytes.subarray(0, readSync(descriptor, bytes, 0, status.size, 0))
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    return troubleOf(error)
  }
}

/** The same without waiting for the disk. (Callbacks: Node's promised files cost several times as much.) */
export function fetchBytes(file: string): Promise<Bytes> {
  return new Promise((resolve) => {
    stat(file, (error, status) => {
      if (error) resolve(troubleOf(error))
      else if (status.isDirectory()) resolve({ trouble: 'cli.read.folder' })
      else if (status.size > largest) resolve({ trouble: 'cli.read.tooLarge' })
      else readFile(file, (error, bytes) => resolve(error ? troubleOf(error) : bytes))
    })
  })
}

/** The text in some bytes; `name` is the file's, for telling kinds apart. */
export async function textOf(bytes: Buffer, name: string): Promise<Reading> {
  if (bytes.length > largest) return { trouble: 'cli.read.tooLarge' }
  const kind = kindOf(bytes, name)
  if (kind) return { trouble: `cli.read.${kind}` }
  const decoded = await decode(bytes)
  if (!decoded) return { trouble: 'cli.read.binary' }
  return decoded.text === '' ? { trouble: 'cli.read.empty' } : decoded
}

export function troubleOf(error: unknown): Trouble {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { trouble: 'cli.read.missing' }
    case 'EACCES':
    case 'EPERM':
      return { trouble: 'cli.read.denied' }
    case 'EISDIR':
      return { trouble: 'cli.read.folder' }
    default:
      return { trouble: 'cli.read.failed' }
  }
}
