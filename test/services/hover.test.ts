import assert from 'node:assert/strict'
import { test } from 'node:test'
import { basisPage, pageOf } from '../../server/src/forms/basisPage.ts'
import { cellPath } from '../../server/src/forms/cells.ts'
import { type Report, rules, run } from '../../server/src/gouji.ts'
import { passagesText } from '../../server/src/lsp/passagesText.ts'
import type { Language } from '../../server/src/messages/message.ts'
import { type HoverContext, hoverAt } from '../../server/src/services/hover/hover.ts'
import type { Hover } from '../../server/src/services/hover/passage.ts'
import { configurationHover } from '../../server/src/services/hover/rule.ts'
import { encodings } from '../support/encode/index.ts'
import { reportsIn } from './full.ts'
import { type MarkedReport, marked } from './named.ts'

const plain = (hover: Hover) => passagesText(hover.passages, 'plaintext', () => null)

/** The hover at the first character of a place, as plain text. */
function told({ report, at }: MarkedReport, name: string, more: Partial<HoverContext> = {}): string {
  const place = at(name)
  const hover = hoverAt(report, place.start, { findings: [], language: 'zh-CN', ...more })
  assert.ok(hover, `a hover at ${name}`)
  assert.deepEqual(hover.span, place, `the range of ${name}`)
  return plain(hover)
}

const full = marked(
  '{{report received.natural=⟦2⟧{natural} received.business=1 received.total=⟦3⟧{total} granted.natural=2 granted.business=1 onRequest=全年收到政府信息公开申请⟦3件⟧{said}，均已办结。}}',
)

test('a cell says what is counted in it, with unit, equations, sentences and basis', () => {
  const text = told(full, 'total')
  assert.match(text, /^表三 › 一、本年新收 › 总计 3 件\n/)
  assert.match(text, /填报口径\n- 一、本年新收：本年1月1日至12月31日收到的/)
  assert.match(text, /- ✓ 一、本年新收：自然人 2 ＋ 商业企业 1 ＝ 3，总计为 3/)
  assert.match(text, /- ✓ 总计栏：本年新收 3 ＋ 上年结转 0 ＝ 3，\(七\)总计 3 ＋ 结转下年度 0 ＝ 3/)
  assert.match(text, /正文的说法\n- ✓ “全年收到政府信息公开申请3件/)
  assert.match(text, /依据\n- 《中华人民共和国政府信息公开条例》第三十一条 — /)
  assert.doesNotMatch(told(full, 'natural'), /正文的说法/, 'no sentence states this one')
})

test('equations that fail are marked, with the numbers that stand there', () => {
  const text = told(
    marked('{{report received.natural=2 received.total=⟦3⟧{total} granted.natural=2 granted.total=2}}'),
    'total',
  )
  assert.match(text, /- ✗ 一、本年新收：自然人 2，总计为 3/)
})

test('an equation whose total is blank says so, and does not call it 0', () => {
  const text = told(
    marked('{{report received.natural=⟦2⟧{natural} received.total= granted.natural=2 granted.total=2}}'),
    'natural',
  )
  assert.match(text, /- ✗ 一、本年新收：自然人 2，总计没有填/)
})

test('an equation with an unreadable cell is not judged', () => {
  const text = told(
    marked('{{report received.natural=⟦2⟧{natural} received.business=若干 granted.natural=2}}'),
    'natural',
  )
  assert.match(text, /- ？ 一、本年新收：有的数缺少或读不出来，没有核对/)
  assert.match(text, /- ✓ 自然人栏：/)
})

test('an empty cell says that it is blank and what this means for the equations', () => {
  const { report, text } = marked('{{report received.natural=2 received.business=⟦⟧{gap} granted.natural=2}}')
  const row = text.indexOf('一、本年新收')
  const at = text.indexOf('| 2 |', row) + 6
  const hover = hoverAt(report, at, { findings: [], language: 'zh-CN' })
  assert.match(plain(hover!), /^表三 › 一、本年新收 › 商业企业 空白，核对勾稽关系时按 0 计/)
  assert.ok(hover!.span.end > hover!.span.start, 'there is something to see')
})

test('a cell of table 2 has its unit, or the one that stands in it', () => {
  const doc = marked(
    '{{report fees.amount=⟦2.02⟧{fee} normative.issued=⟦22(其中修订16件)⟧{noted} penalties.decisions=⟦4⟧{penalties}}}',
  )
  assert.match(told(doc, 'fee'), /^表二 › 行政事业性收费 › 本年收费金额\(单位:万元\) 2\.02 万元\n/)
  assert.match(told(doc, 'noted'), /^表二 › 行政规范性文件 › 本年制发件数 22\(其中修订16件\)\n/)
  const penalties = told(doc, 'penalties')
  assert.match(penalties, /本年处理决定数量：本年作出的处理决定件数。是全部决定的数量/)
  assert.doesNotMatch(penalties, /勾稽关系/)
})

test('a cell shows what last year’s report had there, and what it carried over', () => {
  const { report: lastYear } = marked(
    '{{report year=2023 received.natural=5 granted.natural=3 carriedOut.natural=2 carriedIn.natural=0}}',
  )
  const doc = marked(
    '{{report received.natural=⟦4⟧{received} carriedIn.natural=⟦1⟧{carried} granted.natural=5}}',
  )
  assert.match(told(doc, 'received', { lastYear }), /上年报告\n- 同一格：5\n/)
  assert.match(told(doc, 'carried', { lastYear }), /- 同一格：0\n- ✗ 四、结转下年度：2，一般与本格相等/)
  assert.doesNotMatch(told(doc, 'received'), /上年报告\n/)
})

test('a number in the prose says how it was read, both values and why', () => {
  const doc = marked(
    '{{report received.natural=2 carriedIn.natural=1 granted.natural=3 onRequest=全年收到政府信息公开申请⟦3件⟧{said}，办结⟦4件⟧{wrong}。}}',
  )
  const said = told(doc, 'said')
  assert.match(said, /^正文写的“3件”\n/)
  assert.match(said, /- ✗ 表三 › 一、本年新收 › 总计：正文 3，表中 2\n/)
  assert.match(said, /- ✓ 表三 › 一、本年新收加二、上年结转 › 总计：正文 3，表中 3\n/)
  assert.match(said, /为什么这样理解：“收到”“受理”可以只指本年新收/)
  assert.match(told(doc, 'wrong'), /- ✗ 表三 › \(七\)总计 › 总计：正文 4，表中 3/)
})

test('one word that says two things has both; a number of no table says so', () => {
  const doc = marked(
    '{{report onRequest=因政府信息公开⟦未发生⟧{none}行政复议、行政诉讼。 other=本年度⟦未收取⟧{fee}信息处理费。}}',
  )
  const none = told(doc, 'none')
  assert.match(none, /✓ 表四 › 行政复议 › 总计：正文 0，表中 0\n- ✓ 表四 › 行政诉讼 › 总计：正文 0，表中 0/)
  assert.match(told(doc, 'fee'), /信息处理费收取金额：正文 0，三张表中没有对应的格/)
})

test('a blurred number says between what it is right', () => {
  const doc = marked('{{report licences.decisions=320 proactive=全年作出行政许可决定⟦300余件⟧{about}。}}')
  assert.match(told(doc, 'about'), /说法不是确数，按 300 到 399 核对。/)
})

test('numbers that state nothing of the form are silent', () => {
  const { report, text } = marked('{{report supervision=全年开展培训7次，整改问题3个。}}')
  for (const words of ['7次', '3个'])
    assert.equal(hoverAt(report, text.indexOf(words), { findings: [], language: 'zh-CN' }), null, words)
})

/** The hover at some words of a text; an offset moves on from their beginning. */
function at({ report, text }: MarkedReport, words: string, language: Language = 'zh-CN'): string {
  const offset = text.indexOf(words)
  assert.ok(offset >= 0, words)
  const hover = hoverAt(report, offset + 1, { findings: [], language })
  assert.ok(hover, `a hover at ${words}`)
  return plain(hover)
}

test('labels of rows, columns and groups say what is counted there', () => {
  const doc = marked('{{report as=html-page}}')
  assert.match(
    at(doc, '8.属于行政查询事项'),
    /^表三 › 三、本年度办理结果 › \(三\)不予公开 › 8\.属于行政查询事项/,
  )
  assert.match(at(doc, '8.属于行政查询事项'), /第三十六条/)
  assert.match(at(doc, '3.其他'), /^表三 › 三、本年度办理结果 › \(六\)其他处理 › 3\.其他/)
  assert.match(at(doc, '(三)不予公开'), /决定不予公开的申请，按理由分为八种/)
  assert.match(at(doc, '法人或其他组织'), /五类/)
  assert.match(at(doc, '自然人'), /^表三 › 自然人\n[\s\S]*✓ 自然人栏/)
  assert.match(at(doc, '未经复议直接起诉'), /第二十三条/)
  assert.match(at(doc, '结果纠正'), /^表四 › 结果纠正\n/)
  assert.match(at(doc, '本年处理决定数量'), /^表二 › 本年处理决定数量\n/)
  assert.match(at(doc, '第二十条第(六)项'), /^表二 › 第二十条第\(六\)项\n/)
})

test('headings of sections and aspects say what belongs there', () => {
  const doc = marked('{{report}}')
  assert.match(at(doc, '五、存在的主要问题'), /^五、存在的主要问题及改进情况\n\n写本年工作中存在的主要问题/)
  const supervision = at(doc, '监督保障')
  assert.match(supervision, /^\(五\)监督保障\n[\s\S]*第四十六条/)
  assert.match(at(doc, '监督保障', 'en'), /Supervision, training and staff/)
})

test('the title says whose report it is and by when it is to be published', () => {
  const deadline = (unit: string) => at(marked(`{{report unit=${unit}}}`), `${unit}2024年政府`)
  assert.match(deadline('青禾县统计局'), /公布期限：2025年1月31日（县级以上政府部门）/)
  assert.match(deadline('青禾县人民政府'), /公布期限：2025年3月31日（县级以上地方政府）/)
  const township = deadline('青禾县云溪镇人民政府')
  assert.match(township, /单位：青禾县云溪镇人民政府\n- 年度：2024年\n- 表格：2021年版格式/)
  assert.match(township, /条例没有点名乡镇、街道/)
})

test('a rule that a comment names is explained, by its id or its Chinese title', () => {
  const doc = marked(
    '<!-- gouji-ignore late, ⟦narrative-table⟧{id} -->\n<!-- 勾稽-忽略 ⟦文中数字与表格不一致⟧{title} -->\n{{report}}',
  )
  for (const name of ['id', 'title']) {
    const text = told(doc, name)
    assert.match(text, /^文中数字与表格不一致 narrative-table\n\n正文写明的件数应当与表中对应的数一致/)
    assert.match(text, /级别\n- 默认：错误/)
  }
  const unknown = marked('<!-- gouji-ignore ⟦nothing-like-this⟧{id} -->\n\n{{report}}')
  const { start } = unknown.at('id')
  assert.equal(hoverAt(unknown.report, start, { findings: [], language: 'zh-CN' }), null)
})

test('a rule in gouji.json is explained, with the level that is set', () => {
  const text = '{ "rules": { "late": "off", "nothing": "off" }, "language": "zh-CN" }'
  const hover = configurationHover(text, text.indexOf('late'), rules, 'zh-CN')
  assert.deepEqual(text.slice(hover!.span.start, hover!.span.end), '"late"')
  assert.match(plain(hover!), /^公布晚于法定期限 late\n[\s\S]*- 默认：提示\n- 这里设为：不检查/)
  for (const words of ['nothing', 'zh-CN', 'rules'])
    assert.equal(configurationHover(text, text.indexOf(words), rules, 'zh-CN'), null, words)
})

test('findings at the place explain why their rule exists', () => {
  const doc = marked('{{report received.natural=2 received.total=⟦3⟧{total} granted.natural=2}}')
  const text = told(doc, 'total', { findings: run(doc.report) })
  const { meta } = rules.find((rule) => rule.meta.id === 'row-total')!
  assert.ok(text.endsWith(`${meta.title['zh-CN']} row-total\n\n${meta.why['zh-CN']}`))
})

test('pages of legal bases are linked to at the line of their heading', () => {
  const lines = basisPage().split('\n')
  assert.equal(lines[pageOf('regulation-50').line!], '## 条例第五十条')
  assert.equal(lines[pageOf('fee-rules').line!], '## 《政府信息公开信息处理费管理办法》')
})

test('Markdown keeps the author’s own signs, and links; plain text has neither', () => {
  const doc = marked('{{report received.natural=1 granted.natural=1 onRequest=共*收到政府信息公开申请1件。}}')
  const { text } = doc
  const row = text.indexOf('一、本年新收')
  const hover = hoverAt(doc.report, text.indexOf('| 1 |', row) + 2 + 24, { findings: [], language: 'zh-CN' })!
  const markdown = passagesText(hover.passages, 'markdown', ({ path, line }) => `x:${path}#${line}`)
  assert.match(markdown, /^\*\*表三 › 一、本年新收 › 总计\*\* 1 件\n/)
  assert.match(markdown, /“共\\\*收到政府信息公开申请1件/)
  assert.match(markdown, /\[《中华人民共和国政府信息公开条例》第三十一条\]\(x:basis\.md#\d+\) — /)
  const words = plain(hover)
  assert.doesNotMatch(words, /\*\*|\]\(/)
  assert.match(words, /“共\*收到/)
})

for (const encoding of encodings) {
  test(`every cell is found where it stands: ${encoding.name}`, () => {
    const [report] = reportsIn(encoding) as [Report]
    assert.ok(report.cells.size > 150)
    for (const { id, span } of report.cells.values()) {
      if (span.start === span.end) continue
      const { start } = report.draft.origin(span)
      const hover = hoverAt(report, start, { findings: [], language: 'zh-CN' })!
      assert.equal(hover.span.start, start, id)
      const [title] = hover.passages
      assert.ok(title?.kind === 'title' && title.text === cellPath(id), id)
    }
  })
}
