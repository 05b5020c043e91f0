import { at, labels, accept } from './caret.ts'
import { parse, read } from '../../server/src/gouji.ts'
const show = (m: string, o = {}) => { const p = at(m, o); console.log('###', JSON.stringify(m.slice(Math.max(0,m.indexOf('‸')-40), m.indexOf('‸')+10))); for (const l of labels(p)) console.log('   ', l.slice(0,120)); return p }
const t = at('{{report}}‸').text
for (const row of ['| 四、结转']) { const i = t.indexOf(row); const e = t.indexOf('\n', i); const m=t.slice(0,i)+t.slice(e); const r = read(parse(m)); console.log(i, r.tables.t3.span, r.tables.t3.rows.slice(-3).map((x)=>[x.row.id,x.state,x.span])); show(t.slice(0,i)+'‸'+t.slice(e)); void accept }
const R='# 青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n'
for (const m of [R+'‸', R+'## 一、总体情况\n\n内容。\n\n## 二‸', R+'## 一、总体情况\n\n### 1.主动公开\n\n内容。\n\n### 2.‸\n']) show(m)
console.log(accept('', at('‸',{markup:'html'}).offered[0]!).slice(0,900))
