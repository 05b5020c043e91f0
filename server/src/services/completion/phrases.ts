import { type BasisId, bases } from '../../forms/bases.ts'
import type { CalendarDate, Report } from '../../report/report.ts'
import type { Caret } from './caret.ts'
import { cited, formOfYear, periodOf, preamble } from './legal.ts'
import type { Offer, Suggestion } from './suggestion.ts'
import { forLine, forWord } from './typed.ts'

/** The paragraph before the first section, where there is none yet. */
export function preambles(report: Report, caret: Caret): readonly Suggestion[] {
  if (caret.section !== null || report.year === null || report.title === null || report.period) return []
  const text = preamble(report.year.value)
  const about = { key: 'completion.preamble', with: { year: report.year.value } } as const
  return forLine(caret, [
    {
      kind: 'citation',
      label: '编制依据和统计期限',
      text,
      keys: ['根据', '编制', '引言', '统计期限'],
      about,
    },
  ])
}

const documents: readonly (readonly [BasisId, readonly string[]])[] = [
  ['regulation', ['条例', '政府信息公开条例', '中华人民共和国政府信息公开条例']],
  ['fee-rules', ['信息处理费管理办法', '处理费管理办法', '109号']],
]

/** Titles and numbers of the documents that a report cites, as its year asks for them. */
export function citations(report: Report, caret: Caret): readonly Suggestion[] {
  const year = report.year?.value ?? null
  const form = formOfYear(year)
  const notice = form === 'format-2019' ? '60号' : '30号'
  const fromForm = [form, ['国办', '国务院办公厅', '格式', notice]] as const
  const fitting = documents.filter(([id]) => id !== 'fee-rules' || year === null || year >= 2021)
  const offers = [fromForm, ...fitting].flatMap(([id, keys]): readonly Offer[] => {
    const text = cited(id)
    const { number, says } = bases[id]
    const about = { key: 'completion.citation', with: { zh: says['zh-CN'], en: says.en, number } } as const
    const offer: Offer = { kind: 'citation', label: text, text, keys, about }
    // 〔 begins a number alone.
    return number.includes('〔')
      ? [
          offer,
          { ...offer, label: number, text: number, keys: [number.slice(number.indexOf('〔')), ...keys] },
        ]
      : [offer]
  })
  return forWord(caret, offers.map(byItsText))
}

/** The statistical period, and the day on which a report may be signed. */
export function dates(report: Report, caret: Caret, today: CalendarDate): readonly Suggestion[] {
  const offers: Offer[] = []
  if (report.year) {
    const { value: year } = report.year
    const period = periodOf(year)
    const about = { key: 'completion.period', with: { year } } as const
    offers.push(
      { kind: 'date', label: period, text: period, keys: ['统计期限'], about },
      {
        kind: 'date',
        label: `${year}年`,
        text: `${year}年`,
        keys: [],
        initials: ['年份', '本年度', '今年'],
        about: { key: 'completion.year' },
      },
      {
        kind: 'date',
        label: `${year - 1}年`,
        text: `${year - 1}年`,
        keys: [],
        initials: ['年份', '上年', '去年'],
        about: { key: 'completion.lastYear' },
      },
      {
        kind: 'date',
        label: `${year + 1}年`,
        text: `${year + 1}年`,
        keys: [],
        initials: ['年份', '下年度', '明年'],
        about: { key: 'completion.nextYear' },
      },
    )
  }
  const day = `${today.year}年${today.month}月${today.day}日`
  offers.push({
    kind: 'date',
    label: day,
    text: day,
    keys: ['落款'],
    initials: ['今天', '日期'],
    about: { key: 'completion.today' },
  })
  return forWord(caret, offers.map(byItsText))
}

/** Also who begins to type the very words means them. */
const byItsText = (offer: Offer): Offer => ({ ...offer, keys: [offer.text, ...offer.keys] })
