import { preamble } from './legal.ts'

export type BodyId = 'township' | 'department' | 'office' | 'government'

/** Bodies whose reports differ in what they cover. */
export interface Body {
  readonly id: BodyId
  readonly name: string
  readonly keys: readonly string[]
  /** How a unit’s kind begins. */
  readonly kinds: readonly string[]
  /** What its report covers, and what of the fifth aspect it has to say. */
  readonly scope: string
  readonly supervision: string
}

const ownSupervision = '（请填写本年度监督保障的情况。）'

export const bodies: readonly Body[] = [
  {
    id: 'township',
    name: '乡镇、街道',
    keys: ['乡镇', '街道', '年度报告', '年报'],
    kinds: ['township', 'street', 'zone'],
    scope: '',
    supervision: ownSupervision,
  },
  {
    id: 'department',
    name: '部门',
    keys: ['部门', '年度报告', '年报'],
    kinds: ['department', 'ministry'],
    scope: '',
    supervision: ownSupervision,
  },
  {
    id: 'office',
    name: '政府办公室',
    keys: ['政府办公室', '办公室', '年度报告', '年报'],
    kinds: ['office'],
    scope: '本报告的数据只包括本机关，不包括其他部门和下级政府。',
    supervision: ownSupervision,
  },
  {
    id: 'government',
    name: '政府（汇总）',
    keys: ['政府', '汇总', '年度报告', '年报'],
    kinds: ['government'],
    scope: '本报告的数据为（请填写汇总范围，如所属部门和下级政府）的汇总数。',
    supervision: '（请填写工作考核、社会评议和责任追究结果。）',
  },
]

/** The skeleton of a report on a year with what a body's own report says differently. */
export function textOf({ scope, supervision }: Body, year: number, skeleton: string): string {
  return skeleton.replace(preamble(year), (words) => words + scope).replace(ownSupervision, supervision)
}
