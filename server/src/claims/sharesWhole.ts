import type { Item } from './listsItems.ts'
import { lastClause } from './listsWords.ts'
import { closeToShare, isPlain } from './sharesNumbers.ts'
import type { WrongShare } from './sharesWrong.ts'

/**
 * A share that names its whole between 占 and the percentage: 「30 件,占办结总数(60 件)的 50%」, 「占全年 60 条的 50%」.
 * `none`: it names none there. Null: what it says is right, or nobody can tell.
 */
export function shareOfStated(items: readonly Item[], index: number): WrongShare | null | 'none' {
  const item = items[index]!
  const whole = items[index - 1]
  if (whole === undefined || !item.gap.includes('的')) return 'none'
  const bracketed = whole.bracketed && !item.bracketed && whole.owner === null && whole.gap.trim() === ''
  const words = bracketed ? item.gap : whole.gap
  if (!bracketed && item.previous !== whole) return 'none'
  const of = /^(.*)占([^,;。占]{0,16})$/.exec(bracketed ? whole.lead : words)
  if (of === null || !/的(?:比例)?(?:约|为|约为)?$/.test(lastClause(item.gap))) return 'none'
  if (!bracketed && !/^[总数量之]{0,2}的/.test(item.gap)) return 'none'
  const part = bracketed ? item.previous : whole.previous
  if (part === null || of[1]!.replace(/^[,(:;、 ]+/, '') !== '') return null
  const [a, b] = [part.amount, whole.amount]
  if (!isPlain(a) || a.measure !== b.measure || a.relation !== 'equal' || b.relation !== 'equal') return null
  if (b.value < a.value || b.value === 0) return null
  // 「予以公开 10 件、部分公开 4 件,占……的 50%」: what stands side by side may be meant together.
  let sum = 0
  for (let each: Item | null = part; each !== null && sum <= b.value; each = each.previous) {
    if (each.amount.measure !== a.measure) break
    sum += each.amount.value
    if (closeToShare(item.amount, { ...a, value: sum }, b)) return null
  }
  return { kind: 'share', stated: item.amount, part: a, base: b, right: (100 * a.value) / b.value }
}
