import type { MessageKey } from '../messages/message.ts'

/** Reports are some 10 KB; anything far beyond is a mistake and would only keep people waiting. In bytes. */
export const largest = 20 * 1024 * 1024

/** Why a file cannot be checked, in words for the person who named it. */
export interface Trouble {
  readonly trouble: MessageKey
}

export const isTrouble = (answer: object): answer is Trouble => 'trouble' in answer

/** What speaks against reading a file, before it is read. */
export function objection(status: { readonly size: number; isDirectory(): boolean }): Trouble | null {
  if (status.isDirectory()) return { trouble: 'cli.read.folder' }
  return status.size > largest ? { trouble: 'cli.read.tooLarge' } : null
}

/** Why the system refused to read. */
export function troubleOf(error: unknown): Trouble {
  switch ((error as { readonly code?: string } | null)?.code) {
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
