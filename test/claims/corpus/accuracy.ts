import { numbersOf } from '../../../server/src/claims/numbers.ts'
import { heldOut } from './heldOut.ts'
import { heldOut2 } from './heldOut2.ts'
import { heldOut3 } from './heldOut3.ts'
import { heldOut4 } from './heldOut4.ts'
import { heldOut5 } from './heldOut5.ts'
import { heldOut6 } from './heldOut6.ts'
import { type Example, examples } from './read.ts'
import { judge, line, reportOf } from './reportOf.ts'
import { written } from './written.ts'
import { writtenMore } from './writtenMore.ts'
import { writtenParts } from './writtenParts.ts'
import { writtenScope } from './writtenScope.ts'

interface Count {
  hit: number
  missed: number
  wrong: number
}

/** The report that `npm run accuracy` prints. */
export function accuracy(showWrong: boolean): string {
  return [
    part(
      'written with the grammar',
      [written, writtenScope, writtenMore, writtenParts].flatMap(examples),
      showWrong,
    ),
    part('kept aside', examples(heldOut), showWrong),
    part('kept aside, second set', examples(heldOut2), showWrong),
    part('kept aside, third set', examples(heldOut3), showWrong),
    part('kept aside, fourth set', examples(heldOut4), showWrong),
    part('kept aside, fifth set, written blind', examples(heldOut5), showWrong),
    part('kept aside, sixth set, written blind', examples(heldOut6), showWrong),
  ].join('\n\n')
}

function part(name: string, sentences: readonly Example[], showWrong: boolean): string {
  const counts = new Map<string, Count>()
  const all: Count = { hit: 0, missed: 0, wrong: 0 }
  let traps = 0
  let silent = 0
  const fates = new Map<string, number>()
  const faults: string[] = []
  const count = (quantity: string, what: keyof Count) => {
    const each = counts.get(quantity) ?? { hit: 0, missed: 0, wrong: 0 }
    each[what]++
    all[what]++
    counts.set(quantity, each)
  }
  for (const example of sentences) {
    const { claims, hit, missed, wrong } = judge(example)
    for (const { quantities } of hit) count(quantities[0]!, 'hit')
    for (const { quantities } of missed) count(quantities[0]!, 'missed')
    for (const { quantities } of wrong) count(quantities[0]!, 'wrong')
    if (example.claims.length === 0) {
      traps++
      if (claims.length === 0) silent++
    }
    for (const { numbers } of numbersOf(reportOf(example))) {
      for (const { span, claims: stated, aside } of numbers) {
        if (!/[\d一二三四五六七八九十百千万两零]/.test(example.text.slice(span.start, span.end))) continue
        const fate = stated.length > 0 ? 'understood' : (aside ?? 'not understood')
        fates.set(fate, (fates.get(fate) ?? 0) + 1)
      }
    }
    if (missed.length + wrong.length > 0) {
      faults.push(
        `${example.text}\n    missed ${missed.map(line).join('; ') || '-'}\n    wrong  ${wrong.map((claim) => `${line(claim)} (${claim.because})`).join('; ') || '-'}`,
      )
    }
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([quantity, each]) => row(quantity, each))
  return [
    `${name}: ${sentences.length} sentences, ${traps} traps of which ${silent} silent`,
    row('quantity', null),
    ...rows,
    row('all', all),
    ...fatesOf(fates),
    ...(showWrong ? ['', ...faults] : []),
  ].join('\n')
}

function row(name: string, count: Count | null): string {
  if (count === null) return `${name.padEnd(34)} claims  precision  recall`
  const { hit, missed, wrong } = count
  const share = (of: number) => (of === 0 ? '     -' : (hit / of).toFixed(3).padStart(6))
  return `${name.padEnd(34)}${String(hit + missed).padStart(7)}     ${share(hit + wrong)}  ${share(hit + missed)}`
}

/** What became of the numbers, in words and digits; reasons as in `messages/asides.ts`, the most frequent first. */
function fatesOf(fates: ReadonlyMap<string, number>): readonly string[] {
  const all = [...fates.values()].reduce((sum, each) => sum + each, 0)
  const understood = fates.get('understood') ?? 0
  const unknown = fates.get('not understood') ?? 0
  const share = (count: number) => `${count} (${((100 * count) / all).toFixed(1)} %)`
  const reasons = [...fates]
    .filter(([fate]) => fate !== 'understood' && fate !== 'not understood')
    .sort(([, a], [, b]) => b - a)
  return [
    `numbers: ${all}, understood ${share(understood)}, left aside knowingly ${share(all - understood - unknown)}, not understood ${share(unknown)}`,
    `  aside: ${reasons.map(([reason, count]) => `${reason} ${count}`).join(', ')}`,
  ]
}
