import type { Column, Edition, Row, TableForm } from './form.ts'

/** 申请人情况: the seven columns of table 3, in 件. */
export const applicantColumns: readonly Column[] = [
  { id: 'natural', label: '自然人', kind: 'count', unit: '件' },
  { id: 'business', label: '商业企业', kind: 'count', unit: '件' },
  { id: 'research', label: '科研机构', kind: 'count', unit: '件' },
  { id: 'welfare', label: '社会公益组织', kind: 'count', unit: '件' },
  { id: 'legal', label: '法律服务机构', kind: 'count', unit: '件' },
  { id: 'otherOrg', label: '其他', kind: 'count', unit: '件' },
  { id: 'total', label: '总计', kind: 'count', unit: '件' },
]

const results = '三、本年度办理结果'

const before: readonly Row[] = [
  {
    id: 'received',
    label: '一、本年新收政府信息公开申请数量',
    short: '一、本年新收',
    groups: [],
    aliases: ['一、本年新收政府信息公开申请数'],
  },
  {
    id: 'carriedIn',
    label: '二、上年结转政府信息公开申请数量',
    short: '二、上年结转',
    groups: [],
    aliases: ['二、上年结转政府信息公开申请数'],
  },
  { id: 'granted', label: '(一)予以公开', short: '(一)予以公开', groups: [results] },
  {
    id: 'partial',
    label: '(二)部分公开(区分处理的,只计这一情形,不计其他情形)',
    short: '(二)部分公开',
    groups: [results],
    aliases: ['(二)部分公开'],
  },
  ...group('refused', '(三)不予公开', [
    ['stateSecret', '1.属于国家秘密'],
    ['law', '2.其他法律行政法规禁止公开'],
    ['security', '3.危及“三安全一稳定”'],
    ['thirdParty', '4.保护第三方合法权益'],
    ['internal', '5.属于三类内部事务信息'],
    ['process', '6.属于四类过程性信息'],
    ['enforcement', '7.属于行政执法案卷'],
    ['query', '8.属于行政查询事项'],
  ]),
  ...group('unavailable', '(四)无法提供', [
    ['notHeld', '1.本机关不掌握相关政府信息'],
    ['notReady', '2.没有现成信息需要另行制作'],
    ['unclear', '3.补正后申请内容仍不明确'],
  ]),
  ...group('declined', '(五)不予处理', [
    ['petition', '1.信访举报投诉类申请'],
    ['repeat', '2.重复申请'],
    ['publication', '3.要求提供公开出版物'],
    ['excessive', '4.无正当理由大量反复申请'],
    ['confirmation', '5.要求行政机关确认或重新出具已获取信息'],
  ]),
]

/** (六) has three rows since 2021 and was a single row before. */
const other: Readonly<Record<Edition, readonly Row[]>> = {
  '2021': group('other', '(六)其他处理', [
    ['uncorrected', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '1.逾期不补正'],
    ['unpaid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '2.逾期不缴费'],
    ['rest', '3.其他', '3.其他'],
  ]),
  '2019': [{ id: 'other', label: '(六)其他处理', short: '(六)其他处理', groups: [results] }],
}

const after: readonly Row[] = [
  { id: 'concluded', label: '(七)总计', short: '(七)总计', groups: [results], aliases: ['(七)合计'] },
  { id: 'carriedOut', label: '四、结转下年度继续办理', short: '四、结转下年度', groups: [] },
]

export const table3: Readonly<Record<Edition, TableForm>> = { '2019': form('2019'), '2021': form('2021') }

function form(edition: Edition): TableForm {
  const rows = [...before, ...other[edition], ...after]
  return { id: 't3', edition, section: 'requests', groups: [{ columns: applicantColumns, rows }] }
}

function group(
  id: string,
  label: string,
  rows: readonly (readonly [string, string, string?])[],
): readonly Row[] {
  return rows.map(([row, rowLabel, short]) => ({
    id: `${id}.${row}`,
    label: rowLabel,
    short: short ?? rowLabel,
    groups: [results, label],
  }))
}
