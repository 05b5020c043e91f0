import type { Report, Sentence } from '../../report/report.ts'
import type { Rule } from '../rule.ts'
import { listedParts } from './listedParts.ts'

/** A report announces its parts once; more mentions are hardly announcements. */
const mostLooked = 8

const numerals = '零一二三四五六七八九十'

export const partsCount: Rule = {
  meta: {
    id: 'parts-count',
    severity: 'hint',
    title: { 'zh-CN': '所说的部分数不对', en: 'Announced number of parts is wrong' },
    why: {
      'zh-CN':
        '开头常说“本报告由……六个部分组成”。数目同后面列出的部分、同报告实有的部分不一致，多半是沿用旧稿或者漏列了一项。',
      en: 'The opening often says that the report has six parts. A number that differs from the parts it lists, or from the sections there are, usually comes from an old draft or a forgotten item.',
    },
    basis: ['format-2021'],
    wrong:
      '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项⟦7个部分⟧{parts-count}组成。',
    right:
      '本报告由总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项6个部分组成。',
  },
  check({ report, find }) {
    const { text } = report.draft
    let real: ReturnType<typeof sectionsOf> | null = null
    let looked = 0
    for (let at = text.indexOf('部分'); at >= 0; at = text.indexOf('部分', at + 2)) {
      const stated = numberBefore(text, at)
      if (stated === null) continue
      const sentence = sentenceAt(report, at)
      if (sentence === null || (sentence.section !== null && sentence.section !== 'overview')) continue
      const { start, end } = sentence.span
      if (!/报告|年报/.test(text.slice(Math.max(start, at - 300), Math.min(end, at + 40)))) continue
      if (++looked > mostLooked) return
      const { count } = stated
      let listed = listedParts(text, sentence.span, stated.start, at + 2)
      // 等 may close a list that names only some of them.
      if (listed?.open && count > listed.most && listed.most < Math.max(4, count - 1)) listed = null
      real ??= sectionsOf(report)
      // Whom the list confirms is wrong all the same when all six sections are there under their headings.
      const agrees = listed !== null && listed.least <= count && count <= listed.most
      if (agrees && (listed!.open || !real.isWhole)) continue
      const bySections = listed === null || agrees
      if (bySections && (real.mandated < 6 || real.possible.has(count))) continue
      // The official form has six parts; a full list of six is right whatever else is missing.
      const right = bySections
        ? real.mandated
        : listed!.most === 6 || listed!.most === real.mandated
          ? listed!.most
          : null
      const span = { start: stated.start, end: at + 2 }
      find({
        span,
        message: bySections
          ? { key: 'parts-count.sections', with: { count, sections: real.mandated } }
          : { key: 'parts-count.listed', with: { count, listed: listed!.most } },
        expected: right === null ? null : String(right),
        actual: String(count),
        related:
          listed === null
            ? []
            : [{ span: listed.span, message: { key: 'parts-count.list', with: { listed: listed.most } } }],
        // Another number would not agree with the list: its author has to name what is left out.
        fixes:
          right === null || agrees
            ? []
            : [
                {
                  title: { key: 'parts-count.fix', with: { count: right } },
                  edits: [
                    {
                      span: { start: stated.start, end: stated.end },
                      newText: stated.chinese ? (numerals[right] ?? String(right)) : String(right),
                    },
                  ],
                  preferred: true,
                  safe: false,
                },
              ],
      })
    }
  },
}

interface StatedCount {
  readonly start: number
  readonly end: number
  readonly count: number
  readonly chinese: boolean
}

/** 「6个」, 「六大」, 「六」 directly before 部分, from 2 to 10; not 「第六部分」. */
function numberBefore(text: string, at: number): StatedCount | null {
  let end = at
  if (text[end - 1] === ' ') end--
  if (text[end - 1] === '个' || text[end - 1] === '大') end--
  if (text[end - 1] === '个' || text[end - 1] === '大') end--
  if (text[end - 1] === ' ') end--
  const code = text.charCodeAt(end - 1)
  const arabic = code >= 48 && code <= 57
  let start = end - 1
  if (arabic) while (text.charCodeAt(start - 1) >= 48 && text.charCodeAt(start - 1) <= 57) start--
  const count = arabic ? Number(text.slice(start, end)) : numerals.indexOf(text[start] ?? ' ')
  const before = text[start - 1] === ' ' ? text[start - 2] : text[start - 1]
  if (count < 2 || count > 10 || before === '第' || numerals.includes(before ?? ' ')) return null
  return { start, end, count, chinese: !arabic }
}

function sentenceAt({ sentences }: Report, at: number): Sentence | null {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.span.start <= at) low = middle
    else high = middle - 1
  }
  const found = sentences[low]
  return found && found.span.start <= at && at < found.span.end ? found : null
}

/** Sections found, and every number of parts that the report could rightly claim. */
function sectionsOf({ sections, draft }: Report) {
  const mandated = new Set(sections.map(({ id }) => id)).size
  const headings = draft.headings.filter(({ numbering }) => numbering === 'chinese').length
  const last = draft.headings.reduce(
    (most, { numbering, ordinal }) => (numbering === 'chinese' ? Math.max(most, ordinal) : most),
    0,
  )
  return {
    mandated,
    /** All six are there, each under a heading. */
    isWhole: mandated === 6 && sections.every(({ heading }) => heading !== null),
    possible: new Set([6, mandated, headings, last]),
  }
}
