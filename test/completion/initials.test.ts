import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tableForms, tableNames } from '../../server/src/forms/cells.ts'
import { aspects, sections } from '../../server/src/forms/sections.ts'
import { parse, read, rules } from '../../server/src/gouji.ts'
import { factsOf, subjects } from '../../server/src/services/completion/sentences/index.ts'
import { initialsOf, readsAs } from '../../server/src/text/initials.ts'
import { encodings, plainChoices } from '../support/encode/index.ts'
import { randomReport } from '../support/report.ts'
import { editions, seed } from '../support/samples.ts'
import { at, labels } from './caret.ts'

/** Every word that somebody may type the initials of. */
function* words(): Generator<string> {
  for (const { title } of [...sections, ...aspects]) yield title
  for (const { meta } of rules) yield meta.title['zh-CN']
  yield* Object.values(tableNames)
  for (const forms of Object.values(tableForms))
    for (const { groups } of Object.values(forms))
      for (const { rows } of groups) for (const { label, short } of rows) yield `${label}${short}`
  yield* labels(at('‸'))
  yield* labels(at('{{report preamble=《‸}}'))
  const encoding = encodings.find(({ name }) => name === 'markdown-simple')!
  for (const edition of editions) {
    for (const model of fc.sample(randomReport(edition), { seed, numRuns: 50 })) {
      const facts = factsOf(read(parse(encoding.write(model, plainChoices).text)))
      for (const subject of subjects)
        for (const sentence of subject.sentences(facts)) yield sentence.words + sentence.keys.join('')
    }
  }
}

test('the initials of every character in our own words are known', () => {
  const all = new Set([...words()].join('').match(/\p{Script=Han}/gu))
  assert.ok(all.size > 200, `${all.size}`)
  assert.equal([...all].filter((character) => initialsOf(character) === '').join(''), '')
})

test('letters read as the first characters, marks left out, either reading of a character', () => {
  assert.ok(readsAs('主动公开', 'zd') && readsAs('主动公开', 'zdgk'))
  assert.ok(readsAs('（一）予以公开', 'yyyg'))
  assert.ok(readsAs('重复申请', 'cf') && readsAs('重复申请', 'zf') && readsAs('行政复议', 'xzfy'))
  assert.ok(!readsAs('主动公开', 'zdgkx') && !readsAs('主动公开', 'dg') && !readsAs('2024年', 'n'))
})
