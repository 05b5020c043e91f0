import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, read } from '../../server/src/gouji.ts'
import { encodings } from '../support/encode/index.ts'
import { casesOf } from '../support/samples.ts'

/** What a piece of source shows a reader, without tags, entities and emphasis. */
const shown = (source: string) => source.replaceAll(/<[^>]*>|&[a-z]+;|\*\*/g, '').replaceAll(/\s+|^#+/g, '')

for (const encoding of encodings) {
  test(`${encoding.name}: what is read stands in the source where the draft says`, () => {
    for (const { model, choices } of casesOf(encoding, 6)) {
      const { text } = encoding.write(model, choices)
      const { draft, cells, sentences, sections } = read(parse(text))
      const spans = [
        ...draft.headings.map(({ span }) => span),
        ...draft.tables.flatMap((table) => table.cells.map(({ span }) => span)),
        ...draft.paragraphs.flatMap((paragraph) => paragraph.sentences),
        ...[...cells.values()].map(({ span }) => span),
        ...sentences.map(({ span }) => span),
        ...sections.flatMap(({ heading }) => heading?.title ?? []),
      ]
      assert.ok(spans.length > 100)
      for (const span of spans) {
        const place = draft.origin(span)
        const source = shown(text.slice(place.start, place.end))
        assert.equal(source, draft.raw.slice(span.start, span.end).replaceAll(/\s+|^#+/g, ''))
      }
      assert.equal(draft.text.length, draft.raw.length)
    }
  })
}
