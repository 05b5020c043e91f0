import { type Decoded, decode } from './encoding.ts'
import { kindOf } from './kinds.ts'
import { isTrouble, largest, type Trouble } from './trouble.ts'

export type Reading = Decoded | Trouble

/** The text in some bytes; `name` is the file's, for telling kinds apart. Never fails: a trouble is an answer. */
export async function textOf(bytes: Uint8Array, name: string): Promise<Reading> {
  if (bytes.length > largest) return { trouble: 'cli.read.tooLarge' }
  const kind = kindOf(bytes, name)
  if (kind) return { trouble: `cli.read.${kind}` }
  const decoded = await decode(bytes)
  if (!decoded) return { trouble: 'cli.read.binary' }
  return decoded.text === '' ? { trouble: 'cli.read.empty' } : decoded
}

/** The same for who wants a text or nothing (a `Host`). */
export function textIn(reading: Reading): string | null {
  if (!isTrouble(reading)) return reading.text
  return reading.trouble === 'cli.read.empty' ? '' : null
}
