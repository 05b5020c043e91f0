import { readFileSync } from 'node:fs'

/** A right report with a character outside the basic plane in its prose and its unit's name. */
export const rightReport = readFileSync('test/vscode/workspace/𠮷山乡2024.nianbao.md', 'utf8')

/** Its row of new requests, right and with a wrong total. */
export const row = '| 一、本年新收政府信息公开申请数量 | 9 | 2 | 0 | 0 | 0 | 1 | 12 |'
export const wrongRow = row.replace('| 12 |', '| 13 |')
export const wrongReport = rightReport.replace(row, wrongRow)

/** The place of some words in a text: zero-based line and UTF-16 columns. */
export function rangeOf(text: string, words: string) {
  const at = text.indexOf(words)
  if (at < 0) throw new Error(`the text has no ${words}`)
  const line = text.slice(0, at).split('\n').length - 1
  const character = at - (text.lastIndexOf('\n', at - 1) + 1)
  return { start: { line, character }, end: { line, character: character + words.length } }
}
