import type { Amount } from './amounts.ts'
import { hasKind, lastOf } from './pick.ts'
import { type Reading, type Stated, state } from './reading.ts'
import type { Item } from './tokens.ts'

const documentMeasures = new Set(['', '件', '个', '份', '篇', '部', '项', '例'])
const decisionMeasures = new Set(['', '件', '宗', '起', '例', '次', '个', '份', '件次', '余件', '条'])

/** Column of table 2 that an action on documents means, by edition of the form. */
const columns: Readonly<Record<string, readonly [current: string | null, before: string | null]>> = {
  make: ['issued', 'made'],
  repeal: ['repealed', null],
  inForce: ['inForce', null],
  newlyPublished: [null, 'published'],
  publicTotal: [null, 'public'],
}

/** 规章 and 行政规范性文件: what the number counts. Tells whether it made a claim. */
export function documentClaim(
  reading: Reading,
  subject: 'normative' | 'rules',
  amount: Amount,
  left: readonly Item[],
  right: readonly Item[],
): boolean {
  if (!documentMeasures.has(amount.measure)) return false
  if (isTrapped(reading, left)) {
    // 「备案规章 1 件、规范性文件 4 件」: it is done to what follows in the list as well.
    reading.documentAction = 'other'
    return false
  }
  // 「刊登规章、规范性文件 22 件」: both together.
  if (
    hasKind(left, 'subject', 'rules') &&
    hasKind(left, 'subject', 'normative') &&
    documentAction(left) === null
  )
    return false
  if (right.some((item) => item.kind === 'trap')) return false
  if (isInterpreted(left, subject)) return false
  const stated = documents(reading, subject, left, right)
  if (stated === null) return false
  const claim = state(reading, amount, stated)
  if (!reading.within && !reading.including) reading.parent = { claim, amount }
  return true
}

/** A trap counts, as does 「转发规章 2 部」, unless the documents were made or repealed after all: 「起草并出台规范性文件 1 件」. */
function isTrapped({ text }: Reading, left: readonly Item[]): boolean {
  const trap = lastOf(left, (item) => item.kind === 'trap' || text.startsWith('转发', item.start))
  if (trap === null) return false
  const action = lastOf(left, (item) => item.kind === 'action' && columns[item.is] !== undefined)
  return action === null || action.start < trap.end || !/^[并后]/.test(text.slice(trap.end, action.start))
}

/** 「解读规范性文件 5 件」: what stands directly before is done to documents that others made. */
function isInterpreted(left: readonly Item[], subject: string): boolean {
  return left.some(
    (item, i) =>
      item.kind === 'subject' &&
      item.is === subject &&
      left[i - 1]?.kind === 'foreign' &&
      left[i - 1]!.end === item.start,
  )
}

function documents(
  reading: Reading,
  subject: 'normative' | 'rules',
  left: readonly Item[],
  right: readonly Item[],
): Stated | null {
  const action = publicTotal(reading, left) ?? documentAction(left) ?? documentAction(right)
  if (action === 'several') return null
  if (action !== null) reading.documentAction = action
  const named = hasKind(left, 'subject', subject) || hasKind(right, 'subject', subject)
  if (action === null && reading.documentAction !== null && named) {
    const column = documentColumn(reading, reading.documentAction)
    return column === null
      ? null
      : { quantities: [`t2.${subject}.${column}`], because: reading.documentAction }
  }
  if (action === null) {
    // 「规范性文件 3 件」: most likely those made, but nobody says so. 「主动公开规范性文件 3 件」: or all that are in force.
    const made = documentColumn(reading, 'make')!
    // 「制发文件 88 件,其中规范性文件 1 件」
    if (named && reading.within && reading.made && right.length === 0)
      return { quantities: [`t2.${subject}.${made}`], because: 'make', firm: false }
    if (!named || reading.within || reading.including) return null
    // 「对 3 件规范性文件开展评估」: something else is done to them.
    if (right.some((item) => item.kind === 'foreign' || item.kind === 'action')) return null
    const kept = hasKind(left, 'action', 'publish') ? documentColumn(reading, 'inForce') : null
    const meant = kept === null ? [made] : [made, kept]
    return { quantities: meant.map((each) => `t2.${subject}.${each}`), because: 'documents', firm: false }
  }
  // 「对已失效的 5 件历史文件补加水印」: of whichever year.
  const [first] = left
  if (action === 'repeal' && first !== undefined && isFormer(reading, first)) return null
  const column = documentColumn(reading, action)
  // 「其中修订 3 件」, 「其中制定 2 件」: branches of a number of one kind.
  return column === null ? null : { quantities: [`t2.${subject}.${column}`], because: action }
}

function isFormer({ text }: Reading, { kind, start, end }: Item): boolean {
  return kind === 'action' && text[start - 1] === '已' && text[end] === '的'
}

/** 「对外公开规范性文件总数量 41 件」: a column of the form before 2021. */
function publicTotal({ text }: Reading, left: readonly Item[]): string | null {
  const publishes = (item: Item) => item.is === 'publish' && text.startsWith('对外公开', item.start)
  const sums = (item: Item) => item.is === 'sum' && text.startsWith('总', item.start)
  return left.some(publishes) && left.some(sums) ? 'publicTotal' : null
}

/** The nearest action on documents; `several` when two stand together: 「制定和废止」. */
export function documentAction(items: readonly Item[]): string | null {
  let found: string | null = null
  for (const item of items) {
    if (item.kind !== 'action' || columns[item.is] === undefined) continue
    if (found !== null && found !== item.is) return 'several'
    found = item.is
  }
  return found
}

/** The column in this report's edition, or null when its form has none. */
export function documentColumn(reading: Reading, action: string): string | null {
  return columns[action]?.[reading.edition === '2019' ? 1 : 0] ?? null
}

/** What may stand between the name of decisions and their number; 「行政强制执行法院裁定 3 件」 counts something else. */
const leads = /^[\s数量件共计总为是达到合累的全本年了均结:、,(各类案作出办理实施处决定分别有新增仅约近超]*$/

function clauseStart({ text, sentence }: Reading, { span }: Amount): number {
  let at = span.start
  while (at > sentence.span.start && !',;。:'.includes(text[at - 1]!)) at--
  return at
}

/** 行政许可, 行政处罚, 行政强制: decisions of the year, a soft reading. Tells whether it made a claim. */
export function decisionClaim(
  reading: Reading,
  subject: 'licences' | 'penalties' | 'coercion',
  amount: Amount,
  left: readonly Item[],
  right: readonly Item[],
): boolean {
  if (!decisionMeasures.has(amount.measure)) return false
  // 「公示行政许可决定 512 条、行政处罚决定 86 条」: neither is a number of decisions.
  const shows = (item: Item, i: number) => item.is === 'publish' && item.end === left[i + 1]?.start
  if (left.some(shows)) reading.publishing = true
  for (const items of [left, right]) {
    if (hasKind(items, 'trap') || hasKind(items, 'action', 'publish') || hasKind(items, 'foreign'))
      return false
    if (hasKind(items, 'medium') || hasKind(items, 'channel') || hasKind(items, 'subject', 'published'))
      return false
  }
  if (reading.publishing || reading.within) return false
  // 「申请内容涉及行政处罚 4 件」
  const { aspect, section } = reading.sentence
  if (aspect === 'onRequest' || section === 'requests' || section === 'disputes') return false
  const named = lastOf(left, (item) => item.kind === 'subject')
  // 「以行政处罚为主;负责人出庭 14 件」: a noun of another clause says nothing of other words.
  const from = named?.end ?? clauseStart(reading, amount)
  const behind = right.some((item) => item.kind === 'subject')
  if (!(named === null && behind) && !leads.test(reading.text.slice(from, amount.span.start))) return false
  const others = lastOf(
    left,
    (item) =>
      item.kind === 'subject' &&
      item.is !== subject &&
      ['licences', 'penalties', 'coercion'].includes(item.is),
  )
  if (others !== null && amount.value !== 0) return false
  const subjects = others === null ? [subject] : ['licences', 'penalties', 'coercion']
  for (const each of subjects) {
    if (!hasKind(left, 'subject', each) && each !== subject) continue
    state(reading, amount, { quantities: [`t2.${each}.decisions`], because: 'decisions', firm: false })
  }
  return true
}
