import { amountsIn } from '../../server/src/claims/amounts.ts'
import { itemsOf } from '../../server/src/claims/listsItems.ts'
import { wrongShares } from '../../server/src/claims/shares.ts'
import { sentencesOf } from '../../server/src/syntax/prose.ts'
import { fold } from '../../server/src/text/fold.ts'

/** Every wrong percentage of a paragraph in a report on 2024, as 「share 80%: 10/12 = 83.33」. */
export function shares(paragraph: string, wholes: readonly number[] = []): readonly string[] {
  const text = fold(paragraph)
  let before: ReturnType<typeof itemsOf> = []
  return sentencesOf(text, { start: 0, end: text.length }).flatMap((sentence) => {
    const items = itemsOf(text, sentence, amountsIn(text, sentence))
    const last = before
    const found = wrongShares({ text, items, before: () => last, year: 2024, wholes })
    before = items
    return found.map(({ kind, stated, part, base, right }) => {
      const sum = `${part.value}/${base?.value ?? '?'}`
      return `${kind} ${stated.value}${stated.measure}: ${sum}${right === null ? '' : ` = ${Math.round(right * 100) / 100}`}`
    })
  })
}
