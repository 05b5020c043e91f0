import { ownCopy } from '../text/copy.ts'

/**
 * The words of a label without number, spaces, brackets and punctuation: what stays the same when a table is
 * pasted, wrapped or recognised from a picture. 「8.属于行政查询事项」 → 属于行政查询事项.
 */
export function labelKey(label: string): string {
  if (label.length > longestLabel) return ''
  let key = keys.get(label)
  if (key === undefined) {
    key = label.replace(leadingNumber, '').replace(notHan, '')
    if (keys.size >= mostKeys) keys.clear()
    keys.set(ownCopy(label), key)
  }
  return key
}

const leadingNumber = /^\s*\(?\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[)、.,]+/
const notHan = /[^\u3400-\u4dbf\u4e00-\u9fff]+/g

/** Labels repeat from version to version of a document. */
const keys = new Map<string, string>()
const mostKeys = 4096
/** A cell with more is a text, not a label. */
const longestLabel = 200

/** Likeness of two keys from 0 to 1: the share of two-character pieces they have in common (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  if (a.length < 2 || b.length < 2) return 0
  const pieces = new Map<string, number>()
  for (let i = 1; i < a.length; i++) {
    const piece = a.slice(i - 1, i + 1)
    pieces.set(piece, (pieces.get(piece) ?? 0) + 1)
  }
  let common = 0
  for (let i = 1; i < b.length; i++) {
    const piece = b.slice(i - 1, i + 1)
    const left = pieces.get(piece) ?? 0
    if (left > 0) {
      common++
      pieces.set(piece, left - 1)
    }
  }
  return (2 * common) / (a.length + b.length - 2)
}
