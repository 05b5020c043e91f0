import { cellPath, formCell } from '../forms/cells.ts'
import { applicantColumns, table3 } from '../forms/t3.ts'
import { outcomeColumns } from '../forms/t4.ts'
import type { QuantityId } from './claim.ts'

/** Names of the sums that are no cell, in the words of the form. */
const sums: Readonly<Record<string, string>> = {
  't3.handled': '表三 › 一、本年新收加二、上年结转',
  't3.opened': '表三 › (一)予以公开加(二)部分公开',
  't3.refused': '表三 › (三)不予公开',
  't3.unavailable': '表三 › (四)无法提供',
  't3.declined': '表三 › (五)不予处理',
  't3.other': '表三 › (六)其他处理',
  't4.all': '表四 › 行政复议加行政诉讼 › 总计',
  'fee.notices': '收费通知件数',
  'fee.noticeAmount': '收费通知总金额',
  'fee.cases': '收取信息处理费的件数',
  'fee.collected': '信息处理费收取金额',
  'published.total': '主动公开信息总数',
  'published.website': '网站公开信息数',
  'published.wechat': '微信公开信息数',
  'published.weibo': '微博公开信息数',
  'published.other': '其他渠道公开信息数',
}

/** How a quantity is called to people: the path of its cell, 「表三 › 一、本年新收 › 总计」, or the name of a sum. */
export function quantityPath(id: QuantityId): string {
  if (formCell(id) !== undefined) return cellPath(id)
  const [table, ...path] = id.split('.')
  const last = path.at(-1) ?? ''
  const rows = path.slice(0, -1).join('.')
  if (table === 't3') {
    const column = applicantColumns.find((each) => each.id === last)?.label
    const whole = last === 'organisations' ? '法人或其他组织' : column
    const name = rowName(whole === undefined ? path.join('.') : rows)
    return `${name} › ${whole ?? '总计'}`
  }
  if (table === 't4' && path[0] === 'litigation') {
    return `表四 › 行政诉讼 › ${outcomeColumns.find((each) => each.id === last)?.label ?? '总计'}`
  }
  return sums[id] ?? id
}

function rowName(row: string): string {
  const found = table3['2021'].groups[0]!.rows.find((each) => each.id === row)
  return found === undefined ? (sums[`t3.${row}`] ?? row) : `表三 › ${found.short}`
}
