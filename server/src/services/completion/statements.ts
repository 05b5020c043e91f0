import { quantityPath } from '../../claims/quantityPath.ts'
import type { Report } from '../../report/report.ts'
import { selfOf } from '../../report/self.ts'
import type { Caret } from './caret.ts'
import { type Facts, factsOf, type Sentence, type Subject, subjects } from './sentences/index.ts'
import type { Offer, Suggestion } from './suggestion.ts'
import { forSentence } from './typed.ts'

/** Sentences with the tables’ own numbers, where the report speaks of such things. */
export function statements(report: Report, caret: Caret): readonly Suggestion[] {
  const facts = factsOf(report)
  const opening = openingOf(report)
  const pairs = subjects
    .filter((subject) => belongs(subject, report, caret))
    .flatMap((subject) => subject.sentences(facts))
    .map((sentence) => pair(sentence, opening, facts))
  return forSentence(caret, pairs, report.year?.value ?? null)
}

/** 「2024年，我镇」. */
function openingOf(report: Report): string {
  return `${report.year ? `${report.year.value}年` : '本年度'}，${selfOf(report)}`
}

function belongs({ places }: Subject, { sections, aspects }: Report, { section, aspect }: Caret): boolean {
  if (aspect !== null) return places.includes(aspect)
  // 总体情况 as running text, or a text without headings: anything but fees.
  if (section === 'overview')
    return aspects.every(({ heading }) => heading === null) && !places.includes('other')
  if (section === null) return sections.length === 0 && !places.includes('other')
  return places.includes(section)
}

function pair({ title, lead = '', words, keys, from }: Sentence, opening: string, facts: Facts) {
  const about = aboutOf(from, facts)
  const offer = (text: string): Offer => ({
    kind: 'sentence',
    label: title,
    text,
    gist: words,
    keys: [...keys, title, words],
    about,
  })
  return { whole: offer(lead === null ? words : lead + opening + words), rest: offer(words) }
}

/** Where the numbers come from: 「表三 › 一、本年新收 › 总计：12」. */
function aboutOf(from: readonly string[], facts: Facts): Offer['about'] {
  if (from.length === 0) return { key: 'completion.sentence.own' }
  const cells = from.map((quantity) => `${quantityPath(quantity)}：${facts.value(quantity)}`)
  return { key: 'completion.sentence', with: { cells: cells.map((cell) => `- ${cell}`).join('\n') } }
}
