import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { claimsOf, parse, read } from '../../server/src/gouji.ts'
import { encodings, plainChoices } from '../support/encode/index.ts'
import { judge, told } from '../support/judge.ts'
import { type ReportModel, randomReport } from '../support/report.ts'
import { editions, seed } from '../support/samples.ts'
import { accept, offers } from './caret.ts'

const encoding = encodings.find(({ name }) => name === 'markdown-simple')!

const quiet = '认真做好各项工作。'

/** A report whose prose states no number. */
function written(model: ReportModel): string {
  const prose = {
    ...model.prose,
    aspects: { proactive: quiet, onRequest: quiet, management: quiet, platform: quiet, supervision: quiet },
    other: quiet,
  }
  return encoding.write({ ...model, prose }, plainChoices).text
}

/** Headings of the parts in which there are sentences to offer. */
const places = {
  proactive: '### (一)',
  onRequest: '### (二)',
  management: '### (三)',
  disclosure: '## 二、',
  requests: '## 三、',
  disputes: '## 四、',
  other: '## 六、',
}

for (const edition of editions) {
  for (const [place, heading] of Object.entries(places)) {
    test(`${edition}: no rule objects to a sentence offered in ${place}, and each of its numbers is read as the table’s`, () => {
      let count = 0
      fc.assert(
        fc.property(randomReport(edition), (model) => {
          const text = written(model)
          const before = judge(text).map(({ rule }) => rule)
          const lineEnd = text.indexOf('\n', text.indexOf(heading))
          const caret = lineEnd + 2
          const marked = `${text.slice(0, lineEnd + 1)}\n\n${text.slice(lineEnd + 1)}`
          for (const offer of offers(read(parse(marked)), caret)) {
            if (offer.kind !== 'sentence') continue
            count++
            const after = accept(marked, offer)
            const news = judge(after).filter(({ rule }) => !before.includes(rule))
            assert.deepEqual(
              news.map((each) => told(after, each)),
              [],
              offer.text,
            )
            const numbers = [...offer.text.matchAll(/\d+(?:\.\d+)?(?=件|万元)(?<!、其他\d{1,9})/g)].map(
              ([number]) => Number(number),
            )
            const claims = claimsOf(read(parse(after))).map(({ value }) => value)
            for (const number of numbers) assert.ok(claims.includes(number), `${number} of ${offer.text}`)
          }
        }),
        { seed, numRuns: 60 },
      )
      assert.ok(count > 50, `${count} sentences`)
    })
  }
}
