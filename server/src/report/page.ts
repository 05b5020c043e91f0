import type { Draft } from '../syntax/draft.ts'
import type { Span } from '../text/span.ts'
import type { Section } from './report.ts'

/** Navigation, 索引号 blocks and footers around a report that was copied from a web page. */
export function isPageAround(text: string, { start, end }: Span): boolean {
  if (end - start > longestLine) return false
  const line = text.slice(start, end)
  return chromeWords.some((word) => line.includes(word)) && !line.includes('。')
}

const longestLine = 120
const chromeWords = [
  ...[
    '字号',
    '字体',
    '打印',
    '朗读',
    '分享',
    '浏览',
    '点击',
    '阅读次数',
    '当前位置',
    '首页',
    '上一篇',
    '下一篇',
  ],
  ...[
    '索引号',
    '主题分类',
    '发文机构',
    '发文机关',
    '发布机构',
    '发布单位',
    '公开方式',
    '有效性',
    '成文日期',
    '生成日期',
  ],
  ...[
    '发布时间',
    '发布日期',
    '公开日期',
    '信息来源',
    '来源:',
    '责任编辑',
    '编辑:',
    '作者:',
    '附件',
    '相关链接',
  ],
  ...[
    'ICP',
    '公网安备',
    '标识码',
    '版权所有',
    '主办',
    '承办',
    '技术支持',
    '联系我们',
    '网站地图',
    '扫一扫',
    '建议使用',
  ],
]

/** Non-empty lines between two offsets, without spaces and `#` at their ends. */
export function linesBetween(text: string, from: number, to: number, most: number): Span[] {
  const lines: Span[] = []
  for (let start = from; start < to && lines.length < most; ) {
    let end = start
    while (end < to && !endsLine(text.charCodeAt(end))) end++
    const next = end + 1
    while (start < end && isEdge(text.charCodeAt(start))) start++
    while (end > start && isEdge(text.charCodeAt(end - 1))) end--
    if (end > start) lines.push({ start, end })
    start = next
  }
  return lines
}

/**
 * What may hold title and dates: up to the first section that a heading or a table begins. Where 总体情况 has no
 * heading, nobody knows exactly where it begins.
 */
export function topOf({ text }: Draft, sections: readonly Section[]): number {
  const first = sections.find(({ id, heading }) => heading !== null || id !== 'overview')
  return Math.min(first?.span.start ?? text.length, longestTop)
}

/** Also for drafts without sections. */
export const longestTop = 4000

export function endsLine(c: number): boolean {
  return c === 10 || c === 13
}

/** Spaces, tabs, the pipes of a table's edge and the `#` around a heading. */
function isEdge(c: number): boolean {
  return c === 32 || c === 9 || c === 124 || c === 35
}
