import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsIn } from '../../server/src/claims/amounts.ts'
import { breakdownsIn } from '../../server/src/claims/lists.ts'
import { type Item, itemsOf } from '../../server/src/claims/listsItems.ts'
import { fold } from '../../server/src/text/fold.ts'
import { around, findings } from './say.ts'

/** Texts that no clerk writes: their sentences are as long as the document. */
const hostile: Readonly<Record<string, string>> = {
  'a list in a list in a list': '公开信息1条，其中1条、',
  'brackets that never close': '信息1条（其中2条、',
  'brackets that were never opened': '信息1条）其中2条、',
  'parts without end': '1条、',
  'channels without end': '信息9条，通过网站1条，',
  'applicants without end': '申请9件，自然人1件，',
  'percentages without end': '较上年10件增长1%，',
  'respective shares without end': '分别占1%、',
  'totals without end': '网站1条、微信2条，共计9条，',
  'years without end': '2023年，收到1件，较2022年增加3件，',
}

for (const [what, words] of Object.entries(hostile)) {
  test(`read in time proportional to its length: ${what}`, () => {
    const work = (length: number) => {
      const text = fold(words.repeat(Math.ceil(length / words.length)))
      const all = { start: 0, end: text.length }
      return steps(itemsOf(text, all, amountsIn(text, all)))
    }
    const [short, long] = [work(4_000), work(16_000)]
    assert.ok(long <= short * 4.5 + 100, `${short} steps for 4,000 characters, ${long} for 16,000`)
  })
}

/** How often the gap before a number is looked at while all breakdowns of a sentence are read. */
function steps(items: readonly Item[]): number {
  let count = 0
  const watched = new Map<Item, Item>()
  for (const item of items) watched.set(item, Object.create(item) as Item)
  for (const [item, copy] of watched) {
    Object.defineProperties(copy, {
      gap: {
        get() {
          count++
          return item.gap
        },
      },
      previous: { get: () => item.previous && watched.get(item.previous) },
      next: { get: () => item.next && watched.get(item.next) },
      owner: { get: () => item.owner && watched.get(item.owner) },
    })
  }
  breakdownsIn([...watched.values()], [])
  return count
}

test('a quarter of a megabyte of lists is judged', () => {
  const text = around('公开信息1条，其中1条、'.repeat(20_000))
  assert.deepEqual(findings(text), [])
})

test('every beginning of a list is read without a fault', () => {
  const list =
    '全年公开信息300条（较2023年增长25%），其中网站180条、微信公众号150条，占50%；收到申请12件，自然人10件（占83.3%）。'
  for (let i = 0; i <= list.length; i++) findings(around(list.slice(0, i)))
})
