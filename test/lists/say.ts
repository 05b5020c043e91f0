import { amountsIn } from '../../server/src/claims/amounts.ts'
import { breakdownsIn } from '../../server/src/claims/lists.ts'
import { itemsOf } from '../../server/src/claims/listsItems.ts'
import { sentencesOf } from '../../server/src/syntax/prose.ts'
import { fold } from '../../server/src/text/fold.ts'

/** Every breakdown of a paragraph, as 「130条=44+84 under」; `!` marks a firm one. */
export function breakdowns(paragraph: string): readonly string[] {
  const text = fold(paragraph)
  let before: ReturnType<typeof itemsOf> = []
  return sentencesOf(text, { start: 0, end: text.length }).flatMap((sentence) => {
    const items = itemsOf(text, sentence, amountsIn(text, sentence))
    const found = breakdownsIn(items, before)
    before = items
    return found.map(({ total, parts, outcome, firm }) => {
      const words = (amount: { value: number; relation: string }) =>
        `${amount.value}${amount.relation === 'equal' ? '' : '~'}`
      return `${words(total)}=${parts.map(words).join('+')} ${outcome}${firm ? '!' : ''}`
    })
  })
}
