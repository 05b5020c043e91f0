import { type BasisId, bases } from '../forms/bases.ts'
import type { Span } from '../text/span.ts'
import type { BasisLink } from './links.ts'

/** 第五十条 and 第50条. */
const articles = new Map<string, BasisId>()
for (const id of Object.keys(bases) as BasisId[]) {
  const number = /^regulation-(\d+)$/.exec(id)?.[1]
  if (number === undefined) continue
  articles.set(bases[id].article, id)
  articles.set(`第${number}条`, id)
}
const longest = 8
const mostInARow = 20

/** 「条例」 alone is this one only behind such words: 信访条例, 保密条例 and 暂行条例 are others. */
const before = [
  ...['根据', '依据', '按照', '依照', '对照', '遵照', '落实', '执行', '贯彻', '符合', '违反'],
  ...['与', '和', '及', '的'],
]
const isHan = /[\u4e00-\u9fff]/

/**
 * The articles that a text names by 「条例第五十条」 or 「《条例》第五十条」. None when the text says that 条例 is short for
 * another document; those behind the full title are not among them.
 */
export function* citedArticles(text: string): Iterable<BasisLink> {
  if (isShortForOther(text)) return
  for (let at = text.indexOf('条例'); at >= 0; at = text.indexOf('条例', at + 2)) {
    const isMarked = '《〈<“'.includes(text[at - 1] ?? ' ')
    if (!isMarked && !standsAlone(text, at)) continue
    const name = isMarked ? { start: at - 1, end: at + 3 } : { start: at, end: at + 2 }
    for (const article of articlesBehind(text, name.end)) yield joined(text, name, article)
  }
}

function standsAlone(text: string, at: number): boolean {
  const last = text[at - 1]
  if (last === undefined || !isHan.test(last)) return last !== '》'
  return before.some((word) => text.startsWith(word, at - word.length))
}

/** The articles that follow a title, also several: 「第四十九条、第五十条第一款」. Those the form has no use for are left out. */
export function articlesBehind(text: string, from: number): readonly BasisLink[] {
  const found: BasisLink[] = []
  for (let at = from, count = 0; count < mostInARow; count++) {
    const start = over(text, at, count === 0 ? ' ' : ' 、和及与,')
    if (text[start] !== '第') break
    const end = text.slice(start, start + longest).indexOf('条') + 1
    if (end === 0) break
    at = start + end + (paragraph.exec(text.slice(start + end, start + end + 16))?.[0].length ?? 0)
    const basis = articles.get(text.slice(start, start + end).replaceAll(' ', ''))
    if (basis) found.push({ span: { start, end: at }, basis })
  }
  return found
}

/** The article with the name before it, where nothing else stands between them. */
export function joined(text: string, name: Span, { span, basis }: BasisLink): BasisLink {
  const isNext = text.slice(name.end, span.start).trim() === ''
  return { span: isNext ? { start: name.start, end: span.end } : span, basis }
}

const paragraph = /^(?:第\(?[一二三四五六七八九十\d]{1,3}\)?[款项]){1,2}/

function over(text: string, at: number, marks: string): number {
  while (at < text.length && marks.includes(text[at]!)) at++
  return at
}

/** 「《某某条例》(以下简称《条例》)」 of another document than ours. */
function isShortForOther(text: string): boolean {
  for (let at = text.indexOf('简称'); at >= 0; at = text.indexOf('简称', at + 2)) {
    if (!/^简称为?[:：]? ?[《〈<“"]?条例/.test(text.slice(at, at + 10))) continue
    const title = text.slice(Math.max(0, at - 40), at)
    if (!/政府信息公开条例[》〉>”]?[^》〉]{0,20}$/.test(title)) return true
  }
  return false
}
