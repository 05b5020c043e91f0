import type { Column, RowGroup, TableForm } from './form.ts'

const made = (id: string, label: string, ...aliases: string[]): Column => ({
  id,
  label,
  kind: 'count',
  unit: '件',
  aliases,
})
const decisions = (label: string): Column => ({
  id: 'decisions',
  label,
  kind: 'count',
  unit: '件',
  aliases: ['本年处理决定数', '处理决定数'],
})
const previous: Column = { id: 'previous', label: '上一年项目数量', kind: 'count', unit: '项' }
const change: Column = {
  id: 'change',
  label: '本年增/减',
  kind: 'change',
  unit: '项',
  aliases: ['本年增减', '本年增/减数量'],
}

const normative = {
  id: 'normative',
  label: '行政规范性文件',
  short: '行政规范性文件',
  groups: [],
  aliases: ['规范性文件'],
}
const rules = { id: 'rules', label: '规章', short: '规章', groups: [], aliases: ['行政规章', '政府规章'] }
const licences = { id: 'licences', label: '行政许可', short: '行政许可', groups: [] }
const services = { id: 'services', label: '其他对外管理服务事项', short: '其他对外管理服务事项', groups: [] }
const penalties = { id: 'penalties', label: '行政处罚', short: '行政处罚', groups: [] }
const coercion = { id: 'coercion', label: '行政强制', short: '行政强制', groups: [] }
const fees = { id: 'fees', label: '行政事业性收费', short: '行政事业性收费', groups: [] }
const procurement = { id: 'procurement', label: '政府集中采购', short: '政府集中采购', groups: [] }

/** 主动公开政府信息情况, edition of 国办公开办函〔2021〕30号: 10 cells. */
const groups2021: readonly RowGroup[] = [
  {
    title: '第二十条第(一)项',
    columns: [
      made('issued', '本年制发件数', '本年发件数', '本年制发数量'),
      made('repealed', '本年废止件数', '本年废止数量'),
      made('inForce', '现行有效件数', '现行有效数量'),
    ],
    rows: [rules, normative],
  },
  { title: '第二十条第(五)项', columns: [decisions('本年处理决定数量')], rows: [licences] },
  { title: '第二十条第(六)项', columns: [decisions('本年处理决定数量')], rows: [penalties, coercion] },
  {
    title: '第二十条第(八)项',
    columns: [
      {
        id: 'amount',
        label: '本年收费金额(单位:万元)',
        kind: 'amount',
        unit: '万元',
        aliases: ['本年收费金额', '收费金额'],
      },
    ],
    rows: [fees],
  },
]

/** The same, edition of 国办公开办函〔2019〕60号: 22 cells. The form gives 采购总金额 no unit. */
const groups2019: readonly RowGroup[] = [
  {
    title: '第二十条第(一)项',
    columns: [
      made('made', '本年新制作数量', '本年新制作数'),
      made('published', '本年新公开数量', '本年新公开数'),
      made('public', '对外公开总数量', '对外公开总数'),
    ],
    rows: [rules, { ...normative, label: '规范性文件', short: '规范性文件', aliases: ['行政规范性文件'] }],
  },
  {
    title: '第二十条第(五)项',
    columns: [previous, change, decisions('处理决定数量')],
    rows: [licences, services],
  },
  {
    title: '第二十条第(六)项',
    columns: [previous, change, decisions('处理决定数量')],
    rows: [penalties, coercion],
  },
  { title: '第二十条第(八)项', columns: [previous, change], rows: [fees] },
  {
    title: '第二十条第(九)项',
    columns: [
      { id: 'items', label: '采购项目数量', kind: 'count', unit: '项' },
      { id: 'amount', label: '采购总金额', kind: 'amount', unit: '' },
    ],
    rows: [procurement],
  },
]

export const table2: Readonly<Record<'2019' | '2021', TableForm>> = {
  '2019': { id: 't2', edition: '2019', section: 'disclosure', groups: groups2019 },
  '2021': { id: 't2', edition: '2021', section: 'disclosure', groups: groups2021 },
}
