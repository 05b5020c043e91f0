import { resultOf } from './pick.ts'
import type { Reading } from './reading.ts'
import type { Item } from './tokens.ts'

/** The result that the words before a number name, with what the clause before says of it; its rows joined by `/`, or null. */
export function resultBefore({ text, pending }: Reading, left: readonly Item[]): string | null {
  const result = resultOf(left, true)
  if (result === null) return null
  // 「因本机关不掌握等原因无法提供 12 件」: the row is an example, the number is of its group.
  const group = left.find(
    (item) => item.kind === 'result' && result.split('/').includes(item.is) && isGroup(item.is),
  )
  if (group !== undefined && left.some((item) => item.end < group.start && text[item.end] === '等'))
    return group.is
  return exacter(result, pending)
}

function isGroup(row: string): boolean {
  return row === 't3.refused' || row === 't3.unavailable' || row === 't3.declined'
}

/** 「因申请内容为行政执法案卷,不予公开 2 件」: the clause before says which row of the group. */
function exacter(result: string, pending: readonly Item[]): string {
  for (const { kind, is } of pending) {
    if (
      kind === 'result' &&
      (is.startsWith(`${result}.`) || (is !== result && result.split('/').includes(is)))
    )
      return is
  }
  return result
}
