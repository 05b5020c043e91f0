import { tableValue } from '../../claims/judgement.ts'
import { quantityPath } from '../../claims/quantityPath.ts'
import { quoted } from '../quoted.ts'
import type { Rule } from '../rule.ts'

export const allConcluded: Rule = {
  meta: {
    id: 'all-concluded',
    severity: 'hint',
    title: { 'zh-CN': '全部办结却有结转', en: 'All concluded, yet some carried over' },
    why: {
      'zh-CN':
        '“全部办结”“均已答复”“办结率100%”的意思是没有结转下年度的申请。年底收到、依法可以在下年答复的，宜写明“除结转下年度的几件外”。',
      en: '全部办结 and 办结率 100% mean that nothing was carried over. Requests of December that may lawfully be answered next year are better named as an exception.',
    },
    basis: ['regulation-33', 'format-2021'],
    wrong:
      '{{report received.natural=3 granted.natural=2 carriedOut.natural=1 onRequest=收到政府信息公开申请3件，⟦均已办结⟧{all-concluded}。}}',
    right:
      '{{report received.natural=3 granted.natural=2 carriedOut.natural=1 onRequest=收到政府信息公开申请3件，除1件结转下年度继续办理外，均已办结。}}',
  },
  check({ report, claims, find }) {
    const carried = tableValue(report, 't3.carriedOut')
    if (carried === null || carried === 0) return
    const { draft } = report
    for (const claim of claims) {
      if (claim.because !== 'allConcluded') continue
      const { start, end } = claim.sentence
      const sentence = draft.text.slice(start, end)
      if (sentence.includes('除') || sentence.includes('其余')) continue
      const same = claims.some(
        (other) =>
          other.sentence.start === start &&
          other.quantities[0] === 't3.carriedOut' &&
          other.value > 0 &&
          !other.inferred,
      )
      if (same) continue
      const text = quoted(draft, claim.span)
      find({
        span: claim.span,
        message: { key: 'all-concluded.carried', with: { text, carried } },
        where: quantityPath('t3.carriedOut.total'),
        cells: ['t3.carriedOut.total'],
        expected: String(carried),
        actual: '0',
        related: [
          ...(report.cells.get('t3.carriedOut.total') ? [report.cells.get('t3.carriedOut.total')!] : []),
        ].map((figure) => ({
          span: figure.span,
          message: {
            key: 'narrative-table.cell',
            with: { name: quantityPath('t3.carriedOut.total'), value: figure.text },
          } as const,
        })),
        fixes: [
          {
            title: { key: 'all-concluded.except', with: { carried } },
            edits: [
              {
                span: { start: claim.span.start, end: claim.span.start },
                newText: `除结转下年度的${carried}件外，`,
              },
            ],
            preferred: false,
            safe: false,
          },
        ],
      })
    }
  },
}
