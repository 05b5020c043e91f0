import { resultOf } from './pick.ts'
import type { Reading } from './reading.ts'
import type { Item } from './tokens.ts'

/** The result that the words before a number name, with what the clause before says of it; its rows joined by `/`, or null. */
export function resultBefore({ text, pending }: Reading, left: readonly Item[]): string | null {
  const result = resultOf(left, true)
  if (result === null) return null
  const group = left.find(
    ({ kind, is }) => kind === 'result' && isGroup(is) && result.split('/').some((row) => isIn(row, is)),
  )
  if (group !== undefined) {
    // 「因国家秘密、个人隐私不予公开 3 件」, 「因本机关不掌握等原因无法提供 12 件」: the number is the group's.
    const reasons = left.filter(
      ({ kind, is, start }) =>
        kind === 'result' && start < group.start && is !== group.is && isIn(is, group.is),
    )
    const named = new Set(reasons.map(({ is }) => is))
    const before = text.slice(Math.max(0, group.start - 6), group.start)
    if (named.size > 1 || (named.size === 1 && examples.test(before))) return group.is
  }
  return exacter(result, pending)
}

/** 等, and what may stand between it and the name of the group. */
const examples = /等(?:原因|情形|理由|信息|内容)?(?:而|被|依法|决定)?$/

function isIn(row: string, group: string): boolean {
  return row === group || row.startsWith(`${group}.`)
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
