import type { Claim } from '../../claims/claim.ts'
import { bySentence } from '../../claims/claims.ts'
import { type Judgement, judgements } from '../../claims/judgement.ts'
import { quantityPath } from '../../claims/quantityPath.ts'
import { quantityCells } from '../../forms/quantities.ts'
import type { Said } from '../../messages/message.ts'
import type { Report } from '../../report/report.ts'
import { quoted } from '../quoted.ts'
import type { Fix, Related, Rule, RuleContext, Severity } from '../rule.ts'
import { type Analysis, analysisOf } from '../tables/analysis.ts'
import { follow } from './follow.ts'
import { restate, restateZero } from './restate.ts'

export const narrativeTable: Rule = {
  meta: {
    id: 'narrative-table',
    severity: 'error',
    title: { 'zh-CN': '文中数字与表格不一致', en: 'A sentence contradicts the table' },
    why: {
      'zh-CN':
        '正文写明的件数应当与表中对应的数一致。改过表格忘了改文字，或者沿用了去年的句子，是年报最常见的差错。“收到”既可以只指新收，也可以连同上年结转，两种理解都对不上才提示；以万、亿为单位的数按写出的位数对照，四舍五入和直接舍去都算对；所指的格空白或者读不清时不提示。',
      en: 'Numbers in the text must be those of the tables. Tables changed without the text, and sentences kept from last year, are the most frequent slips. 收到 may mean new requests or all that were handled: only a number that fits neither is reported; a number in 万 or 亿 is compared to the places it is written with, rounded or cut off; and nothing is said where the cell is blank or unreadable.',
    },
    basis: ['regulation-50', 'format-2021'],
    wrong:
      '{{report received.natural=2 granted.natural=2 onRequest=全年收到政府信息公开申请⟦5件⟧{narrative-table=2}，未发生行政复议和行政诉讼。}}',
    right:
      '{{report received.natural=2 carriedIn.natural=1 granted.natural=3 onRequest=全年共受理政府信息公开申请3件，其中上年结转1件，办结3件。}}',
  },
  check(context) {
    const { report, claims } = context
    let analysis: Analysis | null = null
    for (const sentence of bySentence(claims)) {
      const judged = judgements(report, sentence)
      const wrong = judged.filter((judgement) => contradicts(judgement, judged))
      if (wrong.length === 0) continue
      analysis ??= analysisOf(context)
      for (const together of bySpan(wrong)) tell(context, together, judged, analysis)
    }
  },
}

/** A statement that is only implied is not held against the table where the number it rests on is wrong already. */
function contradicts({ claim, fits }: Judgement, judged: readonly Judgement[]): boolean {
  if (fits || claim.because === 'allConcluded') return false
  const { restsOn } = claim
  if (restsOn === undefined) return true
  return judged.every((each) => each.fits || each.claim.span.start !== restsOn.start)
}

function tell(
  context: RuleContext,
  wrong: readonly Judgement[],
  judged: readonly Judgement[],
  analysis: Analysis,
): void {
  const { report, find } = context
  const [first] = wrong as [Judgement]
  const { claim, readings } = first
  // Where the equations show the right value and the sentence states it, the cell is the one thing to tell.
  if (wrong.every((each) => isRightAfterRepair(report, each, analysis))) return
  const cells = [...new Set(wrong.flatMap((each) => each.readings.map(({ quantity }) => explicit(quantity))))]
  const { quantity, value } = readings[0]!
  const name = quantityPath(quantity)
  find({
    span: claim.span,
    severity: severityOf(report, wrong, analysis),
    message: message(report, claim, readings, name),
    where: name,
    cells,
    expected: String(value),
    actual: String(claim.value),
    related: relatedCells(report, readings),
    fixes: fixes(context, wrong, judged, analysis),
  })
}

function message(report: Report, claim: Claim, readings: Judgement['readings'], name: string): Said {
  const [{ value }, other] = readings as [Judgement['readings'][0], Judgement['readings'][0]?]
  const text = quoted(report.draft, claim.span)
  if (claim.inferred)
    return { key: 'narrative-table.implied', with: { text, name, expected: value, actual: claim.value } }
  if (claim.number === null) return { key: 'narrative-table.zero', with: { text, name, expected: value } }
  if (other !== undefined && other.value !== value) {
    return {
      key: 'narrative-table.either',
      with: { text, name, expected: value, other: quantityPath(other.quantity), otherValue: other.value },
    }
  }
  const difference = Number(Math.abs(claim.value - value).toPrecision(12))
  const key = claim.value > value ? 'narrative-table.more' : 'narrative-table.less'
  if (claim.relation !== 'equal')
    return { key: 'narrative-table.blurred', with: { text, name, expected: value } }
  return { key, with: { text, name, expected: value, difference } }
}

/** Table 2 has no equations that vouch for it; soft and blurred statements are only hints. */
function severityOf(report: Report, wrong: readonly Judgement[], analysis: Analysis): Severity {
  if (wrong.every(({ claim, doubtful }) => doubtful || !claim.firm || claim.relation !== 'equal'))
    return 'hint'
  if (wrong.every(({ claim }) => claim.inferred)) return 'warning'
  const ids = wrong.flatMap(({ readings }) => readings.flatMap(({ quantity }) => members(report, quantity)))
  return ids.some((id) => id.startsWith('t2.') || analysis.suspects.has(id)) ? 'warning' : 'error'
}

function isRightAfterRepair(report: Report, { claim, readings }: Judgement, { right }: Analysis): boolean {
  if (right.size === 0) return false
  return readings.some(({ quantity }) => {
    const ids = members(report, quantity)
    if (!ids.some((id) => right.has(id))) return false
    const sum = ids.reduce(
      (total, id) => total + (right.get(id) ?? report.cells.get(id)?.value ?? Number.NaN),
      0,
    )
    return claim.low <= sum && sum <= claim.high
  })
}

function fixes(
  context: RuleContext,
  wrong: readonly Judgement[],
  judged: readonly Judgement[],
  analysis: Analysis,
): readonly Fix[] {
  const { report } = context
  const { draft } = report
  const [{ claim, readings }] = wrong as [Judgement]
  const found: Fix[] = []
  if (claim.inferred) return found
  const values = new Set(readings.map(({ value }) => value))
  for (const value of values) {
    if (claim.number === null) {
      // All that one zero word says must be said anew.
      const same = judged.filter(
        (each) => each.claim.span.start === claim.span.start && each.claim.number === null,
      )
      const edits = restateZero(
        draft,
        same.map((each) => ({ claim: each.claim, value: each.readings[0]!.value })),
      )
      if (edits !== null)
        found.push({ title: { key: 'narrative-table.fix.words' }, edits, preferred: false, safe: false })
      continue
    }
    const edit = restate(draft, claim, value)
    if (edit === null || !Number.isFinite(value) || claim.quantities[0]!.startsWith('t2.fees')) continue
    found.push({
      title: { key: 'narrative-table.fix.text', with: { value } },
      edits: [edit],
      preferred: false,
      safe: false,
    })
  }
  if (wrong.length === 1 && analysis.suspects.size === 0) {
    const { quantity } = readings[0]!
    const followed = follow(report, context.claims, claim, quantity)
    if (followed !== null) {
      const { edits, others } = followed
      found.push({ title: tableTitle(claim, quantity, others), edits, preferred: false, safe: false })
    }
  }
  return found
}

/** Names the other cells that must change as well, or how many they are. */
function tableTitle({ value }: Claim, quantity: string, others: readonly string[]): Said {
  const name = quantityPath(quantity)
  if (others.length === 0) return { key: 'narrative-table.fix.table', with: { name, value } }
  const named = others
    .slice(0, mostNamed)
    .map((id) => beside(name, quantityPath(id)))
    .join('、')
  return others.length <= mostNamed
    ? { key: 'narrative-table.fix.tableWith', with: { name, value, others: named } }
    : { key: 'narrative-table.fix.tableWithMore', with: { name, value, others: named, count: others.length } }
}

/** A cell's name as short as it is plain beside another: 「自然人」 in the same row, 「(一)予以公开」 for a total. */
function beside(name: string, other: string): string {
  const [table, row, column] = name.split(' › ')
  const [otherTable, otherRow, otherColumn] = other.split(' › ')
  if (otherTable === table && otherRow === row) return otherColumn ?? other
  return otherColumn === column ? otherRow! : `${otherRow} › ${otherColumn}`
}

/** As many other cells are named in a title. */
const mostNamed = 2

function relatedCells(report: Report, readings: Judgement['readings']): readonly Related[] {
  const ids = new Set(readings.flatMap(({ quantity }) => members(report, quantity).slice(0, 8)))
  const figures = [...ids].flatMap((id) => report.cells.get(id) ?? [])
  return figures.map(({ id, span, text }) => ({
    span,
    message: { key: 'narrative-table.cell', with: { name: quantityPath(id), value: text } },
  }))
}

function members(report: Report, quantity: string): readonly string[] {
  return quantityCells(quantity, report.edition ?? '2021') ?? []
}

/** `t3.received` is called by its cell. */
function explicit(quantity: string): string {
  const path = quantity.split('.')
  const rows = ['received', 'carriedIn', 'granted', 'partial', 'concluded', 'carriedOut']
  if (path[0] === 't3' && path.length === 2 && rows.includes(path[1]!)) return `${quantity}.total`
  const group = ['refused', 'unavailable', 'declined', 'other']
  return path[0] === 't3' && path.length === 3 && group.includes(path[1]!) ? `${quantity}.total` : quantity
}

function bySpan(judged: readonly Judgement[]): Iterable<readonly Judgement[]> {
  const spans = new Map<number, Judgement[]>()
  for (const judgement of judged) {
    const list = spans.get(judgement.claim.span.start)
    if (list === undefined) spans.set(judgement.claim.span.start, [judgement])
    else list.push(judgement)
  }
  return spans.values()
}
