import { judge, told } from '../support/judge.ts'
import { accept, at, labels } from './caret.ts'

const show = (m: string, o = {}) => {
  const p = at(m, o)
  console.log('###', m.slice(Math.max(0, m.indexOf('‸') - 40), m.indexOf('‸') + 10).replaceAll('\n', '⏎'))
  for (const l of labels(p)) console.log('   ', l.slice(0, 120))
  return p
}
const w = show('‸')
for (const o of w.offered.slice(0, 8)) {
  const t = accept('', o)
  console.log(
    o.label,
    t.length,
    judge(t).map((f) => told(t, f)),
  )
}
console.log(accept('', w.offered[3]!))
const R =
  'received.natural=10 received.business=2 carriedIn.natural=1 granted.natural=9 refused.query.natural=1 refused.process.business=1 partial.business=1 review.upheld=2 review.pending=1 direct.upheld=1 afterReview.other=2 normative.issued=2 normative.repealed=1 normative.inForce=5 licences.decisions=4'
for (const typed of [
  '',
  '收到',
  '2024年收到',
  '2024年，我镇共',
  'sd',
  'ysq',
  '未',
  '本年度',
  '认真办理，收到',
  '我镇',
])
  show(`{{report ${R} onRequest=规范办理。${typed}‸}}`)
show(`{{report ${R} proactive=规范办理。‸}}`)
show(`{{report ${R} other=‸}}`)
show(`{{report other=未‸}}`)
show(`{{report onRequest=未‸}}`)
show(`{{report intro=依据《‸》}}`)
show(`{{report intro=依据国办‸}}`)
show(`{{report signature=2025年‸}}`)
show(`{{report without=requests,platform}}\n三、‸`)
show(`# 青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n‸`)
show(`# 青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n## 一、‸`)
show(`# 青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n（‸）\n`)
show(`# 青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\nzdgk‸\n`)
show(
  `# 青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n### （一）主动公开\n\n（二‸\n`,
)
show(`# 青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n## 三、收到和处理政府信息公开申请情况\n\n‸\n`)
show(`<!-- gouji-ignore ‸ -->\n{{report received.natural=1 received.total=2}}`)
show(`<!-- gouji-ignore row-total, sj‸ -->\n{{report received.natural=1 received.total=2}}`)
