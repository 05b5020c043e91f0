import type { Language } from '../../messages/message.ts'
import type { Report } from '../../report/report.ts'
import type { Finding, Rule } from '../../rules/rule.ts'
import { fold } from '../../text/fold.ts'
import { readsAs } from '../../text/initials.ts'
import type { Suggestion } from './suggestion.ts'

/** Longer comments are none of ours. */
const longest = 1000

/**
 * Rules that a comment `<!-- gouji-ignore … -->` may name, those with findings first; by their titles in
 * 「<!-- 勾稽-忽略 … -->」. Null where the caret stands in no comment.
 */
export function ignoresAt(
  { draft: { source } }: Report,
  offset: number,
  { findings, rules, language }: { findings: readonly Finding[]; rules: readonly Rule[]; language: Language },
): readonly Suggestion[] | null {
  const from = Math.max(0, offset - longest)
  const head = source.slice(from, offset)
  const open = head.lastIndexOf('<!--')
  if (open < 0 || head.indexOf('-->', open) >= 0) return null
  const words = head.slice(open + 4)
  const keyword =
    /^\s*(?:gouji-ignore(?:-line|-file)?|勾稽-忽略(?:-本行|-行|-全文|-文件)?)(?=[\s,，、;；])/.exec(words)
  if (!keyword) return keywords(words, offset)
  if (/[:：]/.test(words)) return []
  const typed = /[^\s,，、;；]*$/.exec(words)![0]
  const chinese = keyword[0].includes('忽略')
  const named = new Set(words.slice(keyword[0].length, words.length - typed.length).split(/[\s,，、;；]+/))
  const found = new Set(findings.map(({ rule }) => rule))
  const behind =
    /^[^\s,，、;；]*?(?=\s|,|，|、|;|；|-->|$)/.exec(source.slice(offset, offset + 60))?.[0].length ?? 0
  const span = { start: offset - typed.length, end: offset }
  return rules
    .filter(({ meta: { id, title } }) => !named.has(id) && !named.has(title['zh-CN']))
    .filter(({ meta }) => matches(fold(typed), meta.id, meta.title['zh-CN']))
    .sort((a, b) => Number(found.has(b.meta.id)) - Number(found.has(a.meta.id)))
    .map(
      ({ meta: { id, title, why } }): Suggestion => ({
        kind: 'rule',
        label: chinese ? title['zh-CN'] : `${id} ${title[language]}`,
        text: chinese ? title['zh-CN'] : id,
        about: { key: 'completion.rule', with: { rule: id, title: title[language], why: why[language] } },
        typed: span,
        replaced: { ...span, end: offset + behind },
      }),
    )
}

const scopes = [
  ['gouji-ignore', 'completion.ignore.block'],
  ['gouji-ignore-line', 'completion.ignore.line'],
  ['gouji-ignore-file', 'completion.ignore.file'],
] as const

/** The words with which such a comment begins. */
function keywords(words: string, offset: number): readonly Suggestion[] {
  const typed = words.trimStart()
  const span = { start: offset - typed.length, end: offset }
  return scopes
    .filter(([word]) => word.startsWith(typed))
    .map(([word, key]) => ({
      kind: 'rule',
      label: word,
      text: word,
      about: { key },
      typed: span,
      replaced: span,
    }))
}

/** The beginning of an id or of one of its words, of a title, or the initials of it. */
function matches(typed: string, id: string, title: string): boolean {
  const small = typed.toLowerCase()
  return (
    small === '' ||
    id.startsWith(small) ||
    id.includes(`-${small}`) ||
    fold(title).includes(typed) ||
    (/^[a-z]+$/.test(small) && readsAs(title, small))
  )
}
