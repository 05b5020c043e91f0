import { table3 } from '../../../forms/t3.ts'
import { all, type Facts, listed, type Part, type Sentence, type Subject } from './sentence.ts'

/** (一) to (六) of table 3, in the words of the form. */
const classes = [
  ['予以公开', 't3.granted'],
  ['部分公开', 't3.partial'],
  ['不予公开', 't3.refused'],
  ['无法提供', 't3.unavailable'],
  ['不予处理', 't3.declined'],
  ['其他处理', 't3.other'],
] as const

/** 「其中予以公开8件、部分公开1件」, or what all of them were; null where a row leaves it open. */
export function results(facts: Facts): { readonly words: string; readonly from: readonly string[] } | null {
  const from = classes.map(([, quantity]) => quantity)
  const values = all(facts, from)
  if (values === null) return null
  const parts = classes.map(([word], i): Part => [word, values[i]!])
  const some = parts.filter(([, count]) => count > 0)
  if (some.length === 0) return null
  const [[word, count]] = some as [Part]
  const words = some.length > 1 ? `其中${listed(parts)}` : `办理结果${count > 1 ? '均' : ''}为${word}`
  return { words, from }
}

/** Why requests were not answered with the information: the rows within (三) to (六) of table 3. */
export const reasons: Subject = {
  places: ['requests', 'onRequest'],
  sentences(facts) {
    return classes.slice(2).flatMap(([word, quantity]): readonly Sentence[] => {
      const group = quantity.slice('t3.'.length)
      const rows = table3[facts.edition].groups[0]!.rows.filter(({ id }) => id.startsWith(`${group}.`))
      const from = rows.map(({ id }) => `t3.${id}`)
      const values = all(facts, from)
      const sum = values?.reduce((a, b) => a + b, 0) ?? 0
      if (values === null || sum === 0) return []
      const parts = rows.map(({ label, short }, i): Part => {
        const reason = label.length > longest ? short : label
        return [reason.replace(/^\d\./, ''), values[i]!]
      })
      // 「其他处理2件，其中其他2件」 says nothing.
      if (parts.every(([reason, count]) => count === 0 || reason === '其他')) return []
      const words = `办理结果中，${word}${sum}件，其中${listed(parts)}。`
      return [{ title: `${word}的原因`, lead: null, words, keys: [word, '办理结果'], from }]
    })
  },
}

/** Longer labels of the form make no readable list: their short names do. */
const longest = 20
