import { modify, type ParseError, parseTree } from 'jsonc-parser'
import type { Edit, RuleId } from '../rules/rule.ts'

/**
 * The edits that turn a rule off in the text of a gouji.json; all else in it, comments too, stays as it is. Null for
 * a text that is broken, or that has something else where the rules belong. An empty text gets all it needs.
 */
export function turnedOff(text: string, rule: RuleId): readonly Edit[] | null {
  if (text.trim() === '') return [{ span: { start: 0, end: text.length }, newText: newConfiguration(rule) }]
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { allowTrailingComma: true })
  if (errors.length > 0 || tree?.type !== 'object') return null
  const rules = tree.children?.find(({ children }) => children?.[0]?.value === 'rules')?.children?.[1]
  if (rules && rules.type !== 'object') return null
  const formattingOptions = {
    insertSpaces: !/\n\t/.test(text),
    tabSize: /\n {4}"/.test(text) && !/\n {2}"/.test(text) ? 4 : 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  }
  return modify(text, ['rules', rule], 'off', { formattingOptions }).map(({ offset, length, content }) => ({
    span: { start: offset, end: offset + length },
    newText: content,
  }))
}

function newConfiguration(rule: RuleId): string {
  return `${JSON.stringify({ rules: { [rule]: 'off' } }, null, 2)}\n`
}
