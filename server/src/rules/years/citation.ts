import { bases } from '../../forms/bases.ts'
import type { Report } from '../../report/report.ts'
import type { Span } from '../../text/span.ts'
import type { Edit, Found, Rule, RuleContext } from '../rule.ts'
import { nearby, titleBeside, titleEdits } from './citedTitles.ts'
import { type DocumentNumber, documentNumbers, type OrderNumber } from './documentNumbers.ts'

/** The first year whose reports follow the revised format. */
const revised = 2021

const trialNotice = { year: 2019, number: 60, basis: bases['format-2019'] } as const
const notice = { year: 2021, number: 30, basis: bases['format-2021'] } as const
const feeRules = { year: 2020, number: 109, basis: bases['fee-rules'] } as const

const trialFormat = /年度报告格式 ?[》〉>”]? ?\(?试行\)?/
/** What was once in force and is no longer is not cited as a basis. */
const history = /废止|停止执行|替代|取代|不再|原有|原格式|曾|修订前|此前|旧版/

export const citation: Rule = {
  meta: {
    id: 'citation',
    severity: 'warning',
    title: { 'zh-CN': '文号或依据引用有误', en: 'Wrong or superseded document cited' },
    why: {
      'zh-CN':
        '年度报告的格式先后有两个文件：〔2019〕60号公布试行格式，用于2019、2020年度；〔2021〕30号公布修订后的格式，用于2021年度及以后。沿用上年底稿时，常把旧文号、“（试行）”留在新报告里，或者把一个文件的文号配上另一个文件的标题。',
      en: 'Two documents gave the format of the report: no. 60 of 2019 the trial format for 2019 and 2020, no. 30 of 2021 the revised format for 2021 and later. Drafts made from last year’s often keep the old number or the word 试行, or join the number of one with the title of the other.',
    },
    basis: ['format-2021', 'format-2019', 'regulation'],
    wrong:
      '青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n根据《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函⟦〔2019〕60号⟧{citation}）要求，编制本报告。本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
    right:
      '青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n根据《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）要求，编制本报告。本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
  },
  check(context) {
    const { report } = context
    const { text } = report.draft
    const reported: Span[] = []
    for (const number of documentNumbers(text)) {
      const found = 'office' in number ? judge(report, number) : order(text, number)
      if (found === null) continue
      reported.push(found.span, ...found.fixes!.flatMap((fix) => fix.edits.map((edit) => edit.span)))
      context.find(found)
    }
    trial(context, reported)
  },
}

function judge(report: Report, cited: DocumentNumber): Found | null {
  const { text } = report.draft
  if (cited.office.endsWith('国办函')) return fees(text, cited)
  const known = is(cited, trialNotice) || is(cited, notice)
  const official = cited.office.includes('公开') && cited.office.includes('函')
  if (!official && (!known || cited.office !== '')) return null
  const title = titleBeside(text, cited)
  if (!known && !(official && title !== null && (cited.number === 30 || cited.number === 60))) return null
  if (!official && title === null) return null
  const sentence = around(text, cited.span)
  if (history.test(sentence)) return null

  const year = report.year?.value ?? null
  const wanted = year === null ? null : year >= revised ? notice : trialNotice
  const right = wanted ?? (is(cited, trialNotice) ? trialNotice : notice)
  const retitle = title === null ? [] : titleEdits(text, title, right === notice)
  if (is(cited, right)) {
    if (title === null || title.kind !== (right === notice ? 'trial' : 'notice')) return null
    // Many call 60号 by the trial format that came with it: loose, but not the title of another document.
    if (right === trialNotice && text.slice(title.span.start, title.span.end).includes('试行')) return null
    // As it is written within 《》: marks inside become 〈〉.
    const properTitle = retitle[0]!.newText
    return {
      span: title.span,
      message: { key: 'citation.pair', with: { number: right.basis.number, title: properTitle } },
      expected: properTitle,
      actual: text.slice(title.span.start, title.span.end),
      related: [
        { span: cited.span, message: { key: 'citation.number', with: { number: right.basis.number } } },
      ],
      fixes: [
        {
          title: { key: 'citation.retitle', with: { title: properTitle } },
          edits: retitle,
          preferred: true,
          safe: false,
        },
      ],
    }
  }
  // Without a report year only a number and a title that exclude each other are wrong.
  if (year === null) return null
  const key = !known ? 'citation.wrongNumber' : right === notice ? 'citation.superseded' : 'citation.later'
  return {
    span: cited.digits,
    message: {
      key,
      with: { found: text.slice(cited.span.start, cited.span.end), right: right.basis.number, year },
    },
    expected: right.basis.number,
    actual: text.slice(cited.span.start, cited.span.end),
    fixes: [
      {
        title: { key: 'citation.renumber', with: { number: right.basis.number } },
        edits: [...retitle, renumber(cited, right)].sort((a, b) => a.span.start - b.span.start),
        preferred: true,
        safe: false,
      },
    ],
  }
}

/** 《政府信息公开信息处理费管理办法》 with another number than its own. */
function fees(text: string, cited: DocumentNumber): Found | null {
  if (is(cited, feeRules)) return null
  const before = text.slice(Math.max(0, cited.span.start - 24), cited.span.start)
  if (!/信息处理费管理办法 ?[》〉>]?[》〉>]?(的通知[》〉>]?)? ?\(? ?$/.test(before)) return null
  return {
    span: cited.digits,
    message: {
      key: 'citation.ownNumber',
      with: {
        title: feeRules.basis.title,
        right: feeRules.basis.number,
        found: text.slice(cited.span.start, cited.span.end),
      },
    },
    expected: feeRules.basis.number,
    actual: text.slice(cited.span.start, cited.span.end),
    fixes: [
      {
        title: { key: 'citation.renumber', with: { number: feeRules.basis.number } },
        edits: [renumber(cited, feeRules)],
        preferred: true,
        safe: false,
      },
    ],
  }
}

/** 条例 with another order number than 711. */
function order(text: string, { number, span, digits }: OrderNumber): Found | null {
  if (number === 711) return null
  const before = text.slice(Math.max(0, span.start - 40), span.start)
  const after = text.slice(span.end, span.end + 30)
  const beside =
    /政府信息公开条例 ?[》〉>]? ?\(? ?(中华人民共和国)?(国务院)?(令)? ?$/.test(before) ||
    /^ ?(国务院令|令)?[),]? ?[《〈<]? ?(中华人民共和国)?政府信息公开条例/.test(after)
  if (!beside || history.test(around(text, span)) || /2007|2008/.test(before + after)) return null
  return {
    span: digits,
    message: { key: 'citation.order', with: { found: number, right: '国务院令第711号' } },
    expected: '711',
    actual: String(number),
    fixes: [
      {
        title: { key: 'citation.renumber', with: { number: '国务院令第711号' } },
        edits: [{ span: digits, newText: '711' }],
        preferred: true,
        safe: false,
      },
    ],
  }
}

/** 「格式(试行)」 as the basis of a report that follows the revised format. */
function trial({ report, find }: RuleContext, reported: readonly Span[]): void {
  const year = report.year?.value
  if (year === undefined || year < revised) return
  const { text } = report.draft
  for (let at = text.indexOf('试行'); at >= 0; at = text.indexOf('试行', at + 2)) {
    const from = Math.max(0, at - 40)
    const match = trialFormat.exec(text.slice(from, at + 3))
    if (match === null || from + match.index + match[0].length < at + 2) continue
    if (reported.some((span) => span.start <= at && at < span.end)) continue
    const span = { start: text[at - 1] === '(' ? at - 1 : at, end: text[at + 2] === ')' ? at + 3 : at + 2 }
    const sentence = around(text, span)
    if (history.test(sentence)) continue
    // The number beside it has been found already: one cause, one finding.
    if (reported.some((other) => Math.abs(other.start - span.end) < nearby)) continue
    find({
      span,
      message: { key: 'citation.trial', with: { year, right: notice.basis.number } },
      fixes: [
        {
          title: { key: 'citation.dropTrial' },
          edits: [{ span, newText: '' }],
          preferred: true,
          safe: false,
        },
      ],
    })
  }
}

function renumber(cited: DocumentNumber, right: { readonly year: number; readonly number: number }): Edit {
  return { span: cited.digits, newText: `〔${right.year}〕${right.number}号` }
}

function is(cited: DocumentNumber, document: { readonly year: number; readonly number: number }): boolean {
  return cited.year === document.year && cited.number === document.number
}

/** The clause group around a span, up to 。 on both sides, at most 80 characters away. */
function around(text: string, span: Span): string {
  const head = text.slice(Math.max(0, span.start - 80), span.start)
  const tail = text.slice(span.end, span.end + 80)
  return head.slice(head.lastIndexOf('。') + 1) + tail.split(/[。\n]/, 1)[0]!
}
