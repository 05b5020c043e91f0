import type { SectionId, TableId } from '../forms/form.ts'
import { sections as forms } from '../forms/sections.ts'
import type { Draft, Heading } from '../syntax/draft.ts'
import type { Span } from '../text/span.ts'
import { contentStart } from './content.ts'
import { candidatesOf } from './headings.ts'
import type { Section } from './report.ts'
import { bracketedHeading, rewordedHeading } from './reworded.ts'

/** Where tables 二, 三 and 四 were bound; null where there is none. */
export type Anchors = Readonly<Record<TableId, Span | null>>

/** A section before its end is known. */
export interface Opening {
  readonly id: SectionId
  readonly heading: Heading | null
  readonly start: number
  readonly wording: Section['wording']
}

/**
 * The sections of a draft in document order, by their headings or, where these are gone, by what they contain.
 * Headings are aligned with the form as a whole: row labels, 目录 and a text pasted twice look like headings too.
 */
export function findSections(draft: Draft, tables: Anchors): readonly Section[] {
  const openings = headed(draft)
  for (const { id } of forms) {
    if (openings.some((opening) => opening.id === id)) continue
    const start = contentStart(id, draft, tables, openings)
    if (start === null) continue
    const bracketed = bracketedHeading(id, draft, start, tables)
    if (bracketed) {
      insert(openings, { id, ...bracketed, start: bracketed.heading.span.start })
      continue
    }
    const heading = rewordedHeading(id, draft, start, tables, openings)
    insert(
      openings,
      heading
        ? { id, heading, start: heading.span.start, wording: 'deviant' }
        : { id, heading, start, wording: 'standard' },
    )
  }
  return openings.map(({ id, heading, start, wording }, i) => ({
    id,
    heading,
    span: { start, end: openings[i + 1]?.start ?? draft.text.length },
    ordinal: heading?.ordinal ?? 0,
    wording,
  }))
}

/** Candidates that fit together: the heaviest chain in the form's order, then what stands elsewhere. */
function headed(draft: Draft): Opening[] {
  const candidates = candidatesOf(draft)
  // Best chain that ends with section i, as links back; ties go to the earlier, so a second copy adds nothing.
  const weights = forms.map(() => 0)
  const tails: (Link | null)[] = forms.map(() => null)
  for (const candidate of candidates) {
    const gains = candidate.readings.map(({ section, score }) => {
      let before: Link | null = null
      let weight = 0
      for (let i = 0; i < section; i++) {
        if (weights[i]! > weight) {
          weight = weights[i]!
          before = tails[i]!
        }
      }
      return { section, weight: weight + score, link: { candidate, section, before } }
    })
    for (const { section, weight, link } of gains) {
      if (weight <= weights[section]!) continue
      weights[section] = weight
      tails[section] = link
    }
  }
  let best = 0
  for (let i = 1; i < forms.length; i++) if (weights[i]! > weights[best]!) best = i
  const openings: Opening[] = []
  const taken = new Set<Heading>()
  const open = ({ heading }: Candidate, section: number, wording: Section['wording']) => {
    taken.add(heading)
    insert(openings, { id: forms[section]!.id, heading, start: heading.span.start, wording })
  }
  for (let link = tails[best] ?? null; link; link = link.before) {
    const { candidate, section } = link
    open(candidate, section, candidate.readings.find((each) => each.section === section)!.wording)
  }
  for (let section = 0; section < forms.length; section++) {
    if (openings.some(({ id }) => id === forms[section]!.id)) continue
    const stray = strayOf(candidates, section, taken)
    if (stray) open(stray, section, stray.readings.find((each) => each.section === section)!.wording)
  }
  return openings
}

type Candidate = ReturnType<typeof candidatesOf>[number]

interface Link {
  readonly candidate: Candidate
  readonly section: number
  readonly before: Link | null
}

/**
 * Only a heading with accepted words, or with the section's own number, and with text below it can be a section out
 * of order; a 目录 has no text.
 */
function strayOf(
  candidates: readonly Candidate[],
  section: number,
  taken: ReadonlySet<Heading>,
): Candidate | null {
  for (const candidate of candidates) {
    const { heading, hasContent, readings } = candidate
    if (!hasContent || taken.has(heading)) continue
    const wording = readings.find((each) => each.section === section)?.wording
    const isNumbered = heading.numbering === 'chinese' && heading.ordinal === section + 1
    if (wording && (wording !== 'deviant' || isNumbered)) return candidate
  }
  return null
}

function insert(openings: Opening[], opening: Opening): void {
  const at = openings.findIndex(({ start }) => start > opening.start)
  openings.splice(at < 0 ? openings.length : at, 0, opening)
}
