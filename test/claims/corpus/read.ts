import type { Relation } from '../../../server/src/claims/claim.ts'
import type { AspectId, SectionId } from '../../../server/src/forms/form.ts'
import type { UnitKind } from '../../../server/src/report/report.ts'

/**
 * One sentence a line: `context | sentence | claims`, half-width as in the reading text. Context: a section or an
 * aspect, then `@` and the report year (2024 unless said) or the kind of unit. Claims: quantities that may be meant,
 * joined by `/`, then `=` equal, `>=` at least, `<=` at most, `>` more, `<` less, `~` about, and the value;
 * `?` before one that may be listed or not, being only implied. `# …` heads a group. No claims: a trap.
 */
export interface Example {
  readonly section: SectionId
  readonly aspect: AspectId | null
  readonly year: number
  readonly unit: UnitKind | null
  readonly text: string
  readonly claims: readonly Expected[]
}

export interface Expected {
  readonly quantities: readonly string[]
  readonly relation: Relation
  readonly value: number
  readonly optional: boolean
}

const aspects = ['proactive', 'onRequest', 'management', 'platform', 'supervision']
const signs: readonly (readonly [string, Relation])[] = [
  ['>=', 'atLeast'],
  ['<=', 'atMost'],
  ['>', 'moreThan'],
  ['<', 'lessThan'],
  ['~', 'about'],
  ['=', 'equal'],
]

export function examples(lines: string): readonly Example[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(example)
}

function example(line: string): Example {
  const [context, text, claims] = line.split('|').map((part) => part.trim())
  if (context === undefined || text === undefined || claims === undefined) throw new Error(line)
  const [place, ...notes] = context.split('@').map((part) => part.trim())
  const year = notes.find((note) => /^\d+$/.test(note))
  const isAspect = aspects.includes(place!)
  return {
    section: isAspect ? 'overview' : (place as SectionId),
    aspect: isAspect ? (place as AspectId) : null,
    year: Number(year ?? 2024),
    unit: (notes.find((note) => note !== year) as UnitKind | undefined) ?? null,
    text,
    claims: claims === '' ? [] : claims.split(';').map((claim) => expected(claim.trim())),
  }
}

function expected(claim: string): Expected {
  const optional = claim.startsWith('?')
  const plain = optional ? claim.slice(1) : claim
  const [sign, relation] = signs.find(([each]) => plain.includes(each))!
  const [quantities, value] = plain.split(sign)
  return { quantities: quantities!.split('/'), relation, value: Number(value), optional }
}
