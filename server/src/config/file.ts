import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser'
import type { Said } from '../messages/message.ts'
import { rules } from '../rules/index.ts'
import type { Finding, Fix, Level } from '../rules/rule.ts'
import { nearest } from '../text/nearest.ts'
import type { Span } from '../text/span.ts'
import { isLanguage, isLevel, isTexts, isYear, keys, languages, levels, type Values } from './values.ts'

/** A gouji.json that was read: what it decides, and what is wrong with it. */
export interface Configuration {
  readonly path: string
  readonly text: string
  readonly values: Values
  /** The rules whose level it sets, with the place of their ids in quotation marks. */
  readonly named: readonly { readonly id: string; readonly span: Span }[]
  /** Findings of `config-unknown`; spans are offsets of `text`. */
  readonly findings: readonly Finding[]
}

/** Words from other tools that mean one of our levels. */
const synonyms: Readonly<Record<string, Level>> = {
  warn: 'warning',
  info: 'information',
  err: 'error',
  none: 'off',
  false: 'off',
  '0': 'off',
  '1': 'warning',
  '2': 'error',
}

/**
 * Reads gouji.json. Never fails: what can be understood holds, everything else is a finding. `known` are the
 * rule ids there are.
 */
export function readConfiguration(
  path: string,
  source: string,
  known: readonly string[] = rules.map(({ meta }) => meta.id),
): Configuration {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source
  const values: Values = { levels: new Map() }
  const named: Configuration['named'][number][] = []
  const findings: Finding[] = []
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowEmptyContent: false })
  const [broken] = errors
  if (broken) say({ start: broken.offset, end: broken.offset + broken.length }, { key: 'config.broken' })
  else if (tree?.type !== 'object') say(spanOf(tree), { key: 'config.notObject' })
  for (const property of tree?.children ?? []) take(property)

  const level = values.levels.get('config-unknown') ?? 'warning'
  return {
    path,
    text,
    values,
    named,
    findings: level === 'off' ? [] : findings.map((found) => ({ ...found, severity: level })),
  }

  function take({ children: [key, value] = [] }: Node) {
    if (!key || !value) return
    const given: unknown = getNodeValue(value)
    switch (key.value) {
      case '$schema':
        return
      case 'rules':
        if (value.type !== 'object') return say(spanOf(value), { key: 'config.rulesNotObject' })
        for (const { children: [id, level] = [] } of value.children ?? []) if (id && level) rule(id, level)
        return
      case 'language':
        if (isLanguage(given)) values.language = given
        else wrongWord(value, 'config.language', { choices: list(languages) }, nearest(`${given}`, languages))
        return
      case 'reportYear':
        if (isYear(given) || given === null) values.reportYear = given
        else say(spanOf(value), { key: 'config.reportYear', with: { value: textOf(value) } })
        return
      case 'lastYear':
        if (typeof given === 'string' || given === null) values.lastYear = given
        else say(spanOf(value), { key: 'config.lastYear', with: { value: textOf(value) } })
        return
      case 'ignore':
        if (isTexts(given)) values.ignore = given
        else say(spanOf(value), { key: 'config.ignore', with: { value: textOf(value) } })
        return
    }
    wrongWord(key, 'config.unknownKey', {}, nearest(`${key.value}`, keys))
  }

  function rule(id: Node, value: Node) {
    const given: unknown = getNodeValue(value)
    if (known.includes(id.value)) named.push({ id: id.value, span: spanOf(id) })
    if (!known.includes(id.value)) wrongWord(id, 'config.unknownRule', {}, nearest(`${id.value}`, known))
    else if (isLevel(given)) values.levels.set(id.value, given)
    else {
      const meant = synonyms[`${given}`.toLowerCase()] ?? nearest(`${given}`, levels)
      wrongWord(value, 'config.level', { rule: id.value, choices: list(levels) }, meant)
    }
  }

  /** A word nobody knows, with the word that was meant, when one is near. */
  function wrongWord(
    node: Node,
    key: 'config.unknownKey' | 'config.unknownRule' | 'config.level' | 'config.language',
    more: Readonly<Record<string, string>>,
    meant: string | null,
  ) {
    const value = node.type === 'string' ? `${node.value}` : textOf(node)
    if (meant === null) return say(spanOf(node), { key, with: { value, ...more } })
    const newText = JSON.stringify(meant)
    const fix: Fix = {
      title: { key: 'config.fix', with: { meant } },
      edits: [{ span: spanOf(node), newText }],
      preferred: true,
      safe: false,
    }
    say(spanOf(node), { key: `${key}.meant`, with: { value, meant, ...more } }, [fix])
  }

  function say(span: Span, message: Said, fixes: readonly Fix[] = []) {
    const place = { where: null, cells: [], expected: null, actual: null, related: [] }
    findings.push({ rule: 'config-unknown', severity: 'warning', span, message, fixes, ...place })
  }

  function spanOf(node: Node | undefined): Span {
    return node ? { start: node.offset, end: node.offset + node.length } : { start: 0, end: text.length }
  }

  function textOf(node: Node): string {
    const written = text.slice(node.offset, node.offset + node.length).replace(/\s+/g, ' ')
    return written.length > 40 ? `${written.slice(0, 40)}…` : written
  }
}

const list = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ')
