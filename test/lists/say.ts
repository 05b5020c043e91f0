import { breakdownsIn } from '../../server/src/claims/lists.ts'
import { numberedSentences } from '../../server/src/claims/listsSentences.ts'
import { type Finding, parse, type Report, read, run } from '../../server/src/gouji.ts'
import { breakdownSum } from '../../server/src/rules/narrative/breakdown-sum.ts'
import { percentage } from '../../server/src/rules/narrative/percentage.ts'

/** A report on 2024 whose 总体情况 is this paragraph. */
export const around = (paragraph: string) =>
  `青禾县云溪镇人民政府2024年政府信息公开工作年度报告

本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。

一、总体情况

${paragraph}
`

export const reportOf = (paragraph: string): Report => read(parse(around(paragraph)))

/** As a PDF or a word processor lays a paragraph out: spaces around its numbers, or lines that are full after a while. */
export const layouts: readonly ((paragraph: string) => string)[] = [
  (paragraph) => paragraph.replace(/\d[\d,.]*%?/g, ' $& '),
  (paragraph) => paragraph.replace(/.{31}(?=.)/g, '$&\n'),
  (paragraph) => paragraph.replace(/.{26}(?=.)/g, '$&\n'),
]

/** What the two rules say about a paragraph, as 「warning 300条 → 330」; nothing when they are silent. */
export function said(paragraph: string): readonly string[] {
  const text = around(paragraph)
  return findings(text).map(({ severity, span, expected, message }) => {
    const shown = message.key.split('.')[1]!
    const quoted = text.slice(span.start, span.end).replace(/\s/g, '')
    return `${severity} ${quoted} ${shown}${expected === null ? '' : ` → ${expected}`}`
  })
}

export function findings(text: string): readonly Finding[] {
  return run(read(parse(text)), {
    rules: [breakdownSum, percentage],
    onRuleFailure(rule, error) {
      throw new Error(`${rule} threw`, { cause: error })
    },
  })
}

/** Every breakdown that was understood, whether it adds up or not, as 「130=44+84 under」. */
export function breakdowns(paragraph: string): readonly string[] {
  return numberedSentences(reportOf(paragraph))
    .filter(({ lists }) => lists)
    .flatMap(({ items, before }) => breakdownsIn(items, before()))
    .map(({ total, also, parts, outcome }) => {
      const whole = total.value + (also?.value ?? 0)
      return `${whole}=${parts.map(({ value }) => value).join('+')} ${outcome}`
    })
}
