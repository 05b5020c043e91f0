import type { Said } from '../../messages/message.ts'
import type { Edit, Fix } from '../rule.ts'
import { placeName } from './arithmetic.ts'
import { isSplit } from './decode.ts'
import type { Explanation } from './explain.ts'
import type { Sheet } from './sheet.ts'

/** 「将总计改为 12」 */
export function fixTitle(
  { code, figures }: Sheet,
  repairs: Explanation,
  name: string,
  values: Float64Array,
): Said {
  const [{ cell, value }, second] = repairs as [Explanation[0], Explanation[0]?]
  if (second === undefined)
    return {
      key: figures[cell]!.state === 'blank' ? 'tables.fix.fill' : 'tables.fix.set',
      with: { name, value },
    }
  if (isSplit(repairs, values)) return { key: 'tables.fix.merge', with: { value } }
  return {
    key: 'tables.fix.pair',
    with: { name, value, other: placeName(code, second.cell), otherValue: second.value },
  }
}

export function fix(title: Said, edits: readonly Edit[], preferred: boolean, safe = false): Fix {
  return { title, edits: [...edits].sort((a, b) => a.span.start - b.span.start), preferred, safe }
}
