import type { Decoded } from '../files/encoding.ts'
import type { Said } from '../messages/message.ts'
import type { Edit } from '../rules/rule.ts'
import { safeEdits } from '../services/fixAll.ts'
import type { Judged } from '../services/judge.ts'
import { encode } from './encode.ts'
import { replaceFile } from './write.ts'

export interface Repaired {
  readonly judged: Judged
  /** Places that were changed in the file. */
  readonly count: number
  /** Why the file stayed as it was, although there was something to repair. */
  readonly trouble: Said | null
}

/** A fix can open the way for the next one; more rounds than this would mean that two fixes undo each other. */
const rounds = 8

/**
 * Applies the fixes that cannot change meaning and writes the file back: same encoding, same byte order mark, and
 * everything that was not edited byte for byte as it was. What cannot be written like that is left alone.
 */
export function repair(
  file: string,
  { encoding, damaged }: Decoded,
  first: Judged,
  again: (text: string, before: Judged) => Judged,
): Repaired {
  const unchanged = (key: 'cli.fix.damaged' | 'cli.fix.encoding' | 'cli.fix.denied'): Repaired => ({
    judged: first,
    count: 0,
    trouble: { key, with: { path: file, encoding: encoding.name.toUpperCase() } },
  })
  let judged = first
  let count = 0
  for (let round = 0; round < rounds; round++) {
    const edits = safeEdits(judged.findings)
    if (edits.length === 0) break
    judged = again(applied(judged.text, edits), judged)
    count += edits.length
  }
  if (judged.text === first.text) return { judged: first, count: 0, trouble: null }
  if (damaged) return unchanged('cli.fix.damaged')
  const bytes = encode(judged.text, encoding)
  if (bytes === null) return unchanged('cli.fix.encoding')
  try {
    replaceFile(file, bytes)
  } catch {
    return unchanged('cli.fix.denied')
  }
  return { judged, count, trouble: null }
}

/** The text with edits (sorted, not overlapping) applied. */
function applied(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const { span, newText } of edits) {
    result += text.slice(at, span.start) + newText
    at = span.end
  }
  return result + text.slice(at)
}
