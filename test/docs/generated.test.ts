import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { generatedFiles } from '../../scripts/generate/files.ts'
import { json } from '../../scripts/generate/json.ts'
import { rules } from '../../server/src/rules/index.ts'

const files = generatedFiles()
const command = 'run: npm run generate'

describe('generated files are what the code says now', () => {
  for (const [path, text] of files) {
    it(path, () => assert.equal(readFileSync(path, 'utf8'), text, command))
  }

  it('every rule has a page, and every page a rule', () => {
    const pages = readdirSync('docs/rules').sort()
    assert.deepEqual(pages, ['README.md', ...rules.map(({ meta }) => `${meta.id}.md`)].sort(), command)
  })

  it('no page shows a mark of the fixtures', () => {
    for (const [path, text] of files) if (path.endsWith('.md')) assert.doesNotMatch(text, /[⟦⟧]/, path)
  })
})

describe('generated JSON is laid out as the formatter leaves it', () => {
  it('opens objects and closes short lists', () => {
    assert.equal(json({ a: [1, ['b']], c: {} }), '{\n  "a": [1, ["b"]],\n  "c": {}\n}\n')
  })

  it('breaks a list that would be wider than 110 columns, a wide character counting two', () => {
    const words = ['行政事业性收费'.repeat(4), '政府集中采购'.repeat(4)]
    assert.match(json({ list: words }), /"list": \[\n {4}"/)
    assert.match(json({ list: words.map((word) => 'x'.repeat(word.length)) }), /"list": \["x/)
  })
})
