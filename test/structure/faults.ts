import { plain } from './plainReport.ts'

/** What one fault is reported as; `shown` is the text underlined. */
export interface Fault {
  readonly text: string
  readonly found: string
  readonly shown?: string
}

export const without = (...parts: string[]) => plain(Object.fromEntries(parts.map((part) => [part, ''])))
export const missing = (section: string) => `section-missing:error ${section}`
export const heading = (right: string) => `section-heading:information ${right}`
export const number = (right: string) => `section-misnumbered:warning ${right}`
export const overview = '一、总体情况'
export const aspect = (name: string, severity = 'warning') =>
  `aspect-missing:${severity} ${overview} › ${name}`
export const problems = '五、存在的主要问题及改进情况'
export const other = '六、其他需要报告的事项'
export const requests = '三、收到和处理政府信息公开申请情况'
export const disputes = '四、政府信息公开行政复议、行政诉讼情况'
export const disclosure = '二、主动公开政府信息情况'
export const aspectParts = ['proactive', 'onRequest', 'management', 'platform', 'supervision']
export const signed = '青禾县云溪镇人民政府\n2025年1月20日'
