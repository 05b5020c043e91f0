import type { Claim } from '../../claims/claim.ts'
import { quantityPath } from '../../claims/quantityPath.ts'
import type { Language, MessageKey } from '../../messages/message.ts'
import type { Report } from '../../report/report.ts'
import type { Mention, Reading } from '../mentions.ts'
import { type Hover, list, type Passage, type Say, sign, speaker } from './passage.ts'
import { ownWords } from './quote.ts'

/** How a number in the prose was read, and what the table says to it. Several where one word says two things. */
export function mentionHover(report: Report, mentions: readonly Mention[], language: Language): Hover {
  const say = speaker(language)
  const [first] = mentions as [Mention]
  const reasons = new Set(mentions.flatMap((mention) => reasonsFor(mention, say)))
  return {
    span: report.draft.origin(first.claim.span),
    passages: [
      { kind: 'title', text: say('hover.number', { text: ownWords(report, first) }) },
      ...list(
        say('hover.readAs'),
        mentions.flatMap(({ claim, readings }) => readings.map((reading) => compared(claim, reading, say))),
      ),
      ...[...reasons].map((text): Passage => ({ kind: 'text', text })),
    ],
  }
}

function compared(claim: Claim, { quantity, cells, value, fits }: Reading, say: Say): string {
  const name = quantityPath(quantity)
  if (cells.length === 0) return say('hover.reading.untabled', { name, said: claim.value })
  if (value === null) return `${sign(null)} ${say('hover.reading.unread', { name, said: claim.value })}`
  return `${sign(fits)} ${say('hover.reading', { name, said: claim.value, value })}`
}

function reasonsFor({ claim, readings }: Mention, say: Say): readonly string[] {
  const { because, relation, low, high, firm, inferred } = claim
  const isCompared = readings.some(({ cells }) => cells.length > 0)
  return [
    say('hover.because', { text: say(`claims.because.${because}` as MessageKey) }),
    ...(relation === 'equal'
      ? []
      : [
          Number.isFinite(high) && high < 1e12
            ? say('hover.range', { low, high })
            : say('hover.range.open', { low }),
        ]),
    ...(inferred ? [say('hover.inferred')] : firm || !isCompared ? [] : [say('hover.soft')]),
  ]
}
