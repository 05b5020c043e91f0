import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Finding } from '../../server/src/gouji.ts'
import { type Choices, type Encoding, encodings, plainChoices } from '../support/encode/index.ts'
import { judge } from '../support/judge.ts'
import { looks, narrow } from '../support/look.ts'
import { type ReportModel, randomReport } from '../support/report.ts'
import { editions, randomSlip, seed, withSlips } from '../support/samples.ts'

/** What a person would call the same findings, wherever they stand and however wide their digits are. */
function essence(text: string, findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, severity, cells, expected, span }) => {
    const shown = narrow(text.slice(span.start, span.end)).replaceAll(/[,\s\uFEFF]/g, '')
    return [rule, severity, cells.join(), expected?.replaceAll(',', '') ?? '', shown.slice(0, 12)].join(' | ')
  })
}

type Change = (model: ReportModel, encoding: Encoding, choices: Choices) => string

const chosen =
  (changed: Partial<Choices>): Change =>
  (model, encoding, choices) =>
    encoding.write(model, { ...choices, ...changed }).text

/** Another line between paragraphs; tables are left as they are. */
const spacedOut: Change = (model, encoding, choices) => {
  let { text } = encoding.write(model, choices)
  const { preamble, intro, problems, other } = model.prose
  for (const each of [preamble, intro, ...problems, other]) text = text.replace(`${each}\n`, `${each}\n\n\n`)
  return text
}

const elsewhere: Change = (model, encoding, choices) => {
  const { text } = encoding.write(model, choices)
  return text.replaceAll('云溪', '𠮷溪').replaceAll('澜禾', '澜𠮷')
}

const changes: Readonly<Record<string, Change>> = {
  'full-width digits and punctuation': chosen({ look: looks.wideDigits }),
  'full-width punctuation': chosen({ look: looks.wide }),
  'half-width punctuation': chosen({ look: looks.narrow }),
  '12,510 for 12510': chosen({ look: looks.thousands }),
  '12, 510 for 12510': chosen({ look: looks.thousandsApart }),
  'spaces in labels': chosen({ look: looks.spaced }),
  CRLF: chosen({ newline: '\r\n' }),
  'a byte order mark': chosen({ bom: true }),
  'blank lines between paragraphs': spacedOut,
  'a character outside the basic plane in names': elsewhere,
}

for (const [name, change] of Object.entries(changes)) {
  test(`${name}: the same findings`, () => {
    for (const [i, encoding] of encodings.entries()) {
      const [edition] = editions.slice(i % 2)
      const slipped = randomReport(edition!).chain((model) =>
        fc.tuple(
          fc.constant(model),
          randomSlip(model, ['part', 'total', 'concluded', 'received or carried', 'case']),
        ),
      )
      fc.assert(
        fc.property(slipped, fc.nat(), ([right, slip], seed) => {
          const model = withSlips(right, slip)
          const choices = { ...plainChoices, seed }
          const before = encoding.write(model, choices).text
          const after = change(model, encoding, choices)
          const found = essence(before, judge(before))
          assert.notDeepEqual(found, [], 'the wrong cell is not found')
          assert.deepEqual(essence(after, judge(after)), found, encoding.name)
        }),
        { seed: seed + i, numRuns: 8 },
      )
    }
  })
}
