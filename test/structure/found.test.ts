import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../server/src/gouji.ts'
import { applied } from '../support/judge.ts'
import { missingParts } from './missingParts.ts'
import { brief, structureOf } from './plainReport.ts'
import { wrongParts } from './wrongParts.ts'

const faults = { ...missingParts, ...wrongParts }

for (const [name, { text, found, shown }] of Object.entries(faults)) {
  test(`${name}: exactly one finding`, () => {
    const findings = structureOf(text)
    assert.deepEqual(brief(findings), [found])
    const [{ span }] = findings as [Finding]
    if (shown !== undefined) assert.equal(text.slice(span.start, span.end), shown)
    assert.ok(span.end > span.start && span.end - span.start <= 40, 'a small place')
  })
}

/** The same faults as people have them on their screens. */
const manners: Readonly<Record<string, (text: string) => string>> = {
  'plain text': (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'empty lines between': (text) => text.replaceAll('\n', '\n\n'),
  Markdown: (text) =>
    text
      .replace(/^(?=[一二三四五六七]、)/gm, '\n## ')
      .replace(/^(?=（)/gm, '### ')
      .replace(/\n/g, '\n\n'),
  'bold headings': (text) => text.replace(/^([一二三四五六七]、.*)$/gm, '**$1**'),
  HTML: (text) =>
    text.replace(/^([^\t\n]+)$/gm, (line) =>
      /^[一二三四五六七]、/.test(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`,
    ) + '\n',
}

for (const [manner, write] of Object.entries(manners)) {
  test(`${manner}: every fix leaves nothing behind`, () => {
    for (const [name, { text, found }] of Object.entries(faults)) {
      const written = write(text)
      const findings = structureOf(written)
      assert.deepEqual(brief(findings), [found], name)
      const [finding] = findings as [Finding]
      assert.ok(finding.fixes.length > 0, `${name}: no fix`)
      for (const fix of finding.fixes) {
        const fixed = applied(written, fix)
        assert.deepEqual(brief(structureOf(fixed)), [], `${name}\n${fixed.slice(0, 1500)}`)
        if (written.includes('\r\n')) assert.doesNotMatch(fixed, /[^\r]\n/, name)
        if (written.startsWith('\uFEFF')) assert.ok(fixed.startsWith('\uFEFF'), name)
      }
    }
  })
}
