import { type Finding, parse, read, run } from '../../server/src/gouji.ts'
import { citation } from '../../server/src/rules/years/citation.ts'
import { late } from '../../server/src/rules/years/late.ts'
import { period } from '../../server/src/rules/years/period.ts'
import { titleYear } from '../../server/src/rules/years/title-year.ts'
import { yearLeftover } from '../../server/src/rules/years/year-leftover.ts'

const rules = [titleYear, period, yearLeftover, citation, late]

/** A small report on 2024 of an invented town; what is not given is right. */
export interface Parts {
  readonly title?: string
  readonly preamble?: string
  /** Running text of 总体情况. */
  readonly overview?: string
  readonly problems?: string
  readonly other?: string
  readonly signature?: string
}

export function report(parts: Parts): string {
  return `${parts.title ?? '青禾县云溪镇人民政府2024年政府信息公开工作年度报告'}

${parts.preamble ?? '根据《中华人民共和国政府信息公开条例》编制本报告。本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。'}

一、总体情况

2024年，云溪镇认真贯彻落实条例要求，扎实做好政府信息公开各项工作。

${parts.overview ?? ''}

五、存在的主要问题及改进情况

${parts.problems ?? '存在公开形式不够丰富的问题，将进一步改进。'}

六、其他需要报告的事项

${parts.other ?? '本年度未收取信息处理费。'}

${parts.signature ?? '青禾县云溪镇人民政府\n2025年1月20日'}
`
}

/** Findings of the rules about years, as 「year-leftover warning 2023年 → 2024」. */
export function judged(text: string): readonly string[] {
  return findings(text).map(
    ({ rule, severity, span, expected }) =>
      `${rule} ${severity} ${text.slice(span.start, span.end)}${expected === null ? '' : ` → ${expected}`}`,
  )
}

export function findings(text: string): readonly Finding[] {
  return run(read(parse(text)), {
    rules,
    onRuleFailure(rule, error) {
      throw new Error(`${rule} threw`, { cause: error })
    },
  })
}
