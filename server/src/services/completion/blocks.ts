import type { Report } from '../../report/report.ts'
import { mannerOf } from '../../rules/structure/writing.ts'
import type { Caret } from './caret.ts'

/** Whether blocks of their own may stand here: not within the tags of a line, nor where a text is asked for. */
export function mayBegin({ before, textAt, inTable, onHint }: Caret): boolean {
  return !inTable && !onHint && !before.slice(0, textAt).includes('<')
}

/** Without the markup that stands before the caret already: `## ` is not written twice. */
function withoutMarkup(block: string, { textAt }: Caret): string {
  return textAt > 0 ? block.replace(/^[\s#>]*/, '') : block
}

/** Blocks in the place of the caret’s line, parted from each other and from what follows as the author does it. */
export function written({ draft }: Report, caret: Caret, blocks: readonly string[]): string {
  const { newline, isLoose } = mannerOf(draft)
  const between = isLoose ? newline + newline : newline
  const [first, ...others] = blocks
  const text = [withoutMarkup(first!, caret), ...others].join(between)
  return (
    gapAbove(draft.source, caret, isLoose, newline) + text + gapBelow(draft.source, caret, isLoose, newline)
  )
}

/** An empty line where the author parts blocks by one and the line above is not empty. */
function gapAbove(source: string, { line, textAt }: Caret, isLoose: boolean, newline: string): string {
  if (!isLoose || textAt > 0 || line.start === 0) return ''
  return /\S[^\S\n\r]*(?:\r\n|\n|\r)$/.test(source.slice(Math.max(0, line.start - 40), line.start))
    ? newline
    : ''
}

function gapBelow(source: string, { line }: Caret, isLoose: boolean, newline: string): string {
  if (!isLoose) return ''
  return /^(?:\r\n|\n|\r)[^\S\n\r]*\S/.test(source.slice(line.end, line.end + 40)) ? newline : ''
}
