import { parentRows } from './applicants.ts'
import { documentColumn } from './documentClaims.ts'
import { hasKind } from './pick.ts'
import { applies, mostClaims, type Reading, type Stated, state } from './reading.ts'
import { requestRows } from './requestRows.ts'
import type { Item } from './tokens.ts'

/**
 * 「予以公开、部分公开、不予公开分别为 10 件、3 件、2 件」: the numbers from `at` on belong to the things named before, in
 * order. Gives the index behind the last number, or null when this is no such list. When things and numbers do not
 * pair off, nobody can tell: then the numbers are passed over.
 */
export function respectiveClaims(
  reading: Reading,
  items: readonly Item[],
  at: number,
  to: number,
  left: readonly Item[],
): number | null {
  const word = left.findIndex(({ kind, is }) => kind === 'list' && is === 'respectively')
  if (word < 0 || word < left.length - 2 || !applies(reading)) return null
  // 「全部为自然人和企业提交,分别为 8 件和 2 件」
  const words = word === 0 ? reading.pending : left.slice(0, word)
  const things = thingsOf(reading, words)
  // 「经窗口、信函、网络三种途径分别收到 3 件、0 件和 9 件」
  const ofWays = things.length === 0 && words.filter(({ kind }) => kind === 'channel').length > 1
  if (things.length < 2 && !ofWays) return null
  const numbers: Item[] = []
  let end = at
  for (; end < to; end++) {
    const { kind, is } = items[end]!
    if (kind === 'amount') numbers.push(items[end]!)
    else if (kind !== 'join' && !(kind === 'mark' && is === '、')) break
  }
  // 「分别占 80%、20%」
  if (numbers.some(({ amount }) => amount!.percent)) return null
  if (numbers.length < 2 || reading.claims.length + things.length > mostClaims) return null
  if (numbers.length === things.length) {
    things.forEach((thing, i) => {
      state(reading, numbers[i]!.amount!, thing)
    })
  } else for (const { start } of numbers) reading.notes?.set(start, ofWays ? 'A-2' : null)
  return end
}

function thingsOf(reading: Reading, words: readonly Item[]): readonly Stated[] {
  const things: Stated[] = []
  // 「办理上年结转和本年新收的申请分别为」: what was done with both is none of them.
  const exact = words.some(({ kind, is }) => kind === 'action' && (is === 'new' || is === 'carriedIn'))
  const applicants = words.some(({ kind }) => kind === 'applicant')
  const isNew = hasKind(words, 'action', 'new')
  for (const { kind, is, start } of words) {
    if (exact && is === 'handle') continue
    // 「办理结果为予以公开和无法提供」
    if (kind === 'action' && reading.text.startsWith('办理结果', start)) continue
    // 「自然人和企业提交的」: the verb is theirs; 「新收的申请中自然人、企业」 says which requests.
    if (applicants && (is === 'receive' || is === 'new')) continue
    if (kind === 'result' && is === 't3.opened') {
      // 「予以公开、部分公开」 is one word of the phrasebook.
      for (const row of ['t3.granted', 't3.partial']) things.push({ quantities: [row], because: 'result' })
    } else if (kind === 'result' && reading.subject === 'request') {
      things.push({ quantities: is.split('/'), because: 'result' })
    } else if (kind === 'action' && reading.subject === 'request' && requestRows[is] !== undefined) {
      things.push({ quantities: requestRows[is], because: is })
    } else if (kind === 'applicant' && reading.subject === 'request' && is !== 'everybody') {
      const column = is === 'citizen' ? 'natural' : is
      const rows = isNew ? ['t3.received'] : parentRows(reading)
      const quantities = rows.map((row) => `${row}.${column}`)
      things.push({ quantities, because: 'applicant' })
    } else if (kind === 'subject' && (is === 'licences' || is === 'penalties' || is === 'coercion')) {
      things.push({ quantities: [`t2.${is}.decisions`], because: 'decisions', firm: false })
    } else if (kind === 'action' && (reading.subject === 'normative' || reading.subject === 'rules')) {
      const column = documentColumn(reading, is)
      if (column !== null) things.push({ quantities: [`t2.${reading.subject}.${column}`], because: is })
    }
  }
  return things
}
