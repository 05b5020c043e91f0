import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Finding, parse, read } from '../../server/src/gouji.ts'
import { ignoreHere, ignoreInFile } from '../../server/src/services/ignoring.ts'
import { encodings } from '../support/encode/index.ts'
import { fixtures } from '../support/fixture.ts'
import { applied, judge, told } from '../support/judge.ts'
import { casesOf } from '../support/samples.ts'

/** Comments that ignore nothing are what other fixtures are about. */
const texts = fixtures()
  .filter(({ name }) => !name.startsWith('suppression') && !name.includes('suppressions/'))
  .map(({ name, text }) => ({ name, text }))

/** A report in which one total is wrong, in each encoding. */
const wrong = encodings.flatMap((encoding) =>
  casesOf(encoding, 1).map(({ model, choices }) => {
    const written = encoding.write(model, choices)
    const span = written.cells.get('t3.concluded.total')!
    return {
      name: `${encoding.name} ${choices.headings.name} ${choices.disputes}`,
      text: `${written.text.slice(0, span.start)}987${written.text.slice(span.end)}`,
    }
  }),
)

const kind = ({ rule, cells, message }: Finding) => `${rule}|${cells.join()}|${message.key}`

function ignored(text: string, edit: ReturnType<typeof ignoreHere>) {
  const after = applied(text, { edits: [edit] })
  return { after, left: judge(after) }
}

for (const { name, text } of [...texts, ...wrong]) {
  test(`a comment ignores what it was written for and nothing else: ${name}`, () => {
    const report = read(parse(text))
    const found = judge(text)
    for (const finding of found) {
      const { after, left } = ignored(text, ignoreHere(report, finding))
      const others = found.filter(({ rule }) => rule !== finding.rule)
      const tell = left.map((each) => told(after, each)).join('\n')
      assert.ok(
        left.filter((each) => kind(each) === kind(finding)).length <
          found.filter((each) => kind(each) === kind(finding)).length,
        `${told(text, finding)} is still there:\n${tell}\n${after}`,
      )
      assert.deepEqual(
        left
          .filter(({ rule }) => rule !== finding.rule)
          .map(kind)
          .sort(),
        others.map(kind).sort(),
        `${told(text, finding)}\n${after}`,
      )
    }
  })

  test(`a comment for the document ignores the whole rule and nothing else: ${name}`, () => {
    const report = read(parse(text))
    const found = judge(text)
    for (const rule of new Set(found.map((each) => each.rule))) {
      const { left } = ignored(text, ignoreInFile(report, rule))
      assert.deepEqual(
        left.map(kind).sort(),
        found
          .filter((each) => each.rule !== rule)
          .map(kind)
          .sort(),
      )
    }
  })
}
