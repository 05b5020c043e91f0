import { tableForms } from '../../forms/cells.ts'
import type { TableId } from '../../forms/form.ts'
import { printedTable } from '../../forms/printed.ts'
import { sections } from '../../forms/sections.ts'
import { labelKey } from '../../report/labels.ts'

/** The characters and the pairs of neighbours in the words of a form. */
interface Vocabulary {
  readonly characters: ReadonlySet<string>
  readonly pairs: ReadonlySet<string>
}

const known = new Map<TableId, Vocabulary>()

/**
 * Whether some words in or around a table are the form's own: a label, a part of a broken one, or one that was
 * misread here and there. What is not may be a note that nobody wants to lose.
 */
export function isOfForm(id: TableId, words: string): boolean {
  const key = labelKey(words.trim())
  if (key === '') return !/[\p{L}\p{N}]/u.test(words.replace(itemNumber, ''))
  const { characters, pairs } = vocabulary(id)
  if (key.length === 1) return characters.has(key)
  let common = 0
  for (let i = 1; i < key.length; i++) if (pairs.has(key.slice(i - 1, i + 1))) common++
  return common >= leastShare * (key.length - 1)
}

/** One character misread in eight leaves five pairs of seven; a note shares half at most. */
const leastShare = 0.7
/** 「8.」 parted from its label. */
const itemNumber = /^\s*\(?(?:\d{1,2}|[一二三四五六七八九十])\s*[).、]+\s*$/

function vocabulary(id: TableId): Vocabulary {
  let found = known.get(id)
  if (found) return found
  const forms = Object.values(tableForms[id])
  const labels = forms.flatMap((form) => [
    ...printedTable(form).flatMap((row) => row.map(({ words }) => words)),
    ...form.groups.flatMap(({ rows, columns }) =>
      [...rows, ...columns].flatMap(({ aliases = [] }) => aliases),
    ),
  ])
  const { title, accepted } = sections.find((section) => section.id === forms[0]!.section)!
  const keys = [...labels, title, ...accepted].map(labelKey)
  const pairs = new Set<string>()
  for (const key of keys) for (let i = 1; i < key.length; i++) pairs.add(key.slice(i - 1, i + 1))
  found = { characters: new Set(keys.join('')), pairs }
  known.set(id, found)
  return found
}
