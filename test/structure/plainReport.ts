import { type Finding, parse, type Report, read, rules, run } from '../../server/src/gouji.ts'
import { writeOut } from '../support/directives.ts'

const family = [
  'section-missing',
  'headings-missing',
  'section-order',
  'section-misnumbered',
  'section-heading',
  'section-empty',
  'aspect-missing',
  'title-missing',
]
const structure = rules.filter(({ meta }) => family.includes(meta.id))

export const readReport = (text: string): Report => read(parse(text))

/** What the rules of structure say about a text; `{{report …}}` is written out first. */
export function structureOf(text: string): readonly Finding[] {
  return run(readReport(writeOut(text)), {
    rules: structure,
    onRuleFailure(rule, error) {
      throw new Error(`${rule} threw`, { cause: error })
    },
  })
}

/** `rule:severity where`, for comparing. */
export const brief = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, severity, where }) => `${rule}:${severity} ${where ?? ''}`.trimEnd())

/** A report of plain lines, section by section; what is given replaces the usual lines of a part. */
export function plain(parts: Partial<Record<keyof typeof usual, string>> = {}): string {
  return Object.values({ ...usual, ...parts })
    .filter((part) => part !== '')
    .map((part) => writeOut(part))
    .join('\n')
}

const usual = {
  title: '青禾县云溪镇人民政府2024年政府信息公开工作年度报告',
  preamble:
    '根据《中华人民共和国政府信息公开条例》编制本报告，数据统计期限自2024年1月1日起至2024年12月31日止。',
  overview: '一、总体情况',
  intro: '2024年，我镇扎实做好政府信息公开各项工作。',
  proactive: '（一）主动公开\n及时发布各类信息，方便群众查阅。',
  onRequest: '（二）依申请公开\n认真做好答复和服务工作。',
  management: '（三）政府信息管理\n严格落实发布审核制度。',
  platform: '（四）政府信息公开平台建设\n建好用好各类渠道。',
  supervision: '（五）监督保障\n主动听取群众意见。',
  disclosure: '二、主动公开政府信息情况',
  t2: '{{table2 as=tabs}}',
  requests: '三、收到和处理政府信息公开申请情况',
  t3: '{{table3 as=tabs}}',
  disputes: '四、政府信息公开行政复议、行政诉讼情况',
  t4: '{{table4 as=tabs}}',
  problems: '五、存在的主要问题及改进情况',
  said: '公开形式还不够丰富，下一步将加强业务培训。',
  other: '六、其他需要报告的事项',
  fees: '本年度未收取信息处理费。',
  signature: '',
}
