import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief, plain, structureOf } from './plainReport.ts'

const markdown = (text: string) =>
  text
    .replace(/^(?=[一二三四五六]、)/gm, '\n## ')
    .replace(/^(?=（)/gm, '### ')
    .replace(/\n/g, '\n\n')

/** What an author sees who writes a report from its first to its last character. */
for (const [manner, text] of [
  ['plain text', plain()],
  ['Markdown', markdown(plain())],
] as const) {
  const seen = (end: number) => brief(structureOf(text.slice(0, end)))
  const requests = text.indexOf('三、收到')

  test(`${manner}: nothing is said up to the heading of section three`, () => {
    for (let end = 0; end < text.indexOf('\n', requests); end++)
      assert.deepEqual(seen(end), [], text.slice(0, end))
  })

  test(`${manner}: then only what is still to come, and at the end nothing`, () => {
    for (let end = requests; end < text.length; end += 3) {
      for (const line of seen(end))
        assert.match(line, /^section-missing:error [四五六]、/, text.slice(0, end))
    }
    assert.deepEqual(seen(text.length), [])
  })
}
