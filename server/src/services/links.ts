import type { BasisId } from '../forms/bases.ts'
import type { Report } from '../report/report.ts'
import { documentNumbers } from '../rules/years/documentNumbers.ts'
import type { Span } from '../text/span.ts'
import { articlesBehind, citedArticles, joined } from './articles.ts'

/** Words that name a legal basis. */
export interface BasisLink {
  readonly span: Span
  readonly basis: BasisId
}

/**
 * Every place that names an article of the 条例, a notice by its 文号, or a document by its title; in offsets of the
 * source, by position. Linear.
 */
export function basisLinks({ draft }: Report): readonly BasisLink[] {
  const { text } = draft
  const found = [...titles(text), ...citedArticles(text), ...numbers(text), ...reviews(text)]
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const links: BasisLink[] = []
  let end = 0
  for (const { span, basis } of found) {
    if (span.start < end) continue
    end = span.end
    links.push({ span: draft.origin(span), basis })
  }
  return links
}

/** How documents are called; a name that goes on comes before its beginning. */
const names: readonly (readonly [name: string, basis: BasisId])[] = [
  ['政府信息公开工作年度报告格式(试行)', 'format-2019'],
  ['政府信息公开工作年度报告格式', 'format-2021'],
  ['关于政府信息公开工作年度报告有关事项的通知', 'format-2019'],
  ['政府信息公开信息处理费管理办法', 'fee-rules'],
  ['政府信息公开条例', 'regulation'],
]
const state = '中华人民共和国'
/** 《某省政府信息公开条例》 is another document. */
const ofPlaces = '省市区县州盟旗'

function* titles(text: string): Iterable<BasisLink> {
  for (const [name, basis] of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (ofPlaces.includes(text[at - 1] ?? ' ')) continue
      const start = text.startsWith(state, at - state.length) ? at - state.length : at
      const span = quoted(text, start, at + name.length)
      if (basis !== 'regulation') {
        yield { span, basis }
        continue
      }
      // Of two that begin together the longer one, with the article, is kept.
      yield { span, basis }
      for (const article of articlesBehind(text, span.end)) yield joined(text, span, article)
    }
  }
}

/** With its title marks, where both are there. */
function quoted(text: string, start: number, end: number): Span {
  const isQuoted = '《〈<'.includes(text[start - 1] ?? ' ') && '》〉>'.includes(text[end] ?? ' ')
  return isQuoted ? { start: start - 1, end: end + 1 } : { start, end }
}

const offices: readonly (readonly [office: string, year: number, number: number, basis: BasisId])[] = [
  ['国办公开办函', 2019, 60, 'format-2019'],
  ['国办公开办函', 2021, 30, 'format-2021'],
  ['国办函', 2020, 109, 'fee-rules'],
]
const order = 711
const issuer = '国务院令'

/** 「国办公开办函〔2021〕30号」, 「国务院令第711号」. */
function* numbers(text: string): Iterable<BasisLink> {
  for (const cited of documentNumbers(text)) {
    if (!('office' in cited)) {
      const { start, end } = cited.span
      const from = text.startsWith(issuer, start - issuer.length) ? start - issuer.length : start
      if (cited.number === order) yield { span: { start: from, end }, basis: 'regulation' }
      continue
    }
    for (const [office, year, number, basis] of offices) {
      if (cited.year !== year || cited.number !== number || !cited.office.endsWith(office)) continue
      // Han characters before the office belong to the sentence: 「按照国办函〔2020〕109号」.
      yield { span: { start: cited.digits.start - office.length, end: cited.span.end }, basis }
    }
  }
}

const reviewLaw = '行政复议法'
const refusals = '第二十三条'

/** Of the review law only one article has to do with the form. */
function* reviews(text: string): Iterable<BasisLink> {
  for (let at = text.indexOf(reviewLaw); at >= 0; at = text.indexOf(reviewLaw, at + 1)) {
    const start = text.startsWith(state, at - state.length) ? at - state.length : at
    const span = quoted(text, start, at + reviewLaw.length)
    if (!text.startsWith(refusals, span.end)) continue
    yield { span: { start: span.start, end: span.end + refusals.length }, basis: 'review-law-23' }
  }
}
