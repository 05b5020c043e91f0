/** What tells a draft of a yearly report from any other text. Editors hand us every Markdown file there is. */

const fileName = /(?:\.nianbao(?:\.md)?|政府信息公开.*(?:年度报告|年报).*\.(?:md|txt|html?))$/i
const textName = /\.(?:md|markdown|txt|html?|nianbao)$/i
const title = /政府信息公开(?:工作)?年?度?报告[)）]?$/
const markup = /<[^<>]{0,200}>|[#*_=\s\u3000\ufeff]+/g

/** Words that only the official tables have; one of them alone may be quoted anywhere. */
const anchors = ['第二十条第', '本年新收政府信息公开申请数量', '未经复议直接起诉']

/** Lines in which a title is looked for: a web page has some markup above it. */
const titleLines = 20
/** A word processor writes every few characters of a title in tags of their own. */
const longestLine = 4000

/** Whether a file is called like a report (contract: the file patterns of `gouji-report`). `name` without folders. */
export function namedLikeReport(name: string): boolean {
  return fileName.test(name)
}

/** Whether a file may hold a report: it is called like one, or it is a text, whose content tells. */
export function mayBeReport(name: string): boolean {
  return fileName.test(name) || textName.test(name)
}

/**
 * Whether a text reads like a report: its title stands alone on one of the first lines, or two of the tables are there.
 * A page that quotes reports as code, such as those about our rules, is none.
 */
export function readsLikeReport(text: string): boolean {
  if (text.includes('\n```')) return false
  return hasTitle(text) || hasTables(text) || (text.includes('</') && hasTables(text.replace(markup, '')))
}

function hasTables(text: string): boolean {
  return anchors.filter((anchor) => text.includes(anchor)).length >= 2
}

function hasTitle(text: string): boolean {
  let start = 0
  for (let seen = 0; seen < titleLines && start < text.length; ) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const line = text.slice(start, Math.min(end, start + longestLine)).replace(markup, '')
    if (line !== '') seen++
    if (line.length <= 60 && title.test(line)) return true
    start = end + 1
  }
  return false
}
