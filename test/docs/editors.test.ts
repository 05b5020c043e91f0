import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type ParseError, parse } from 'jsonc-parser'
import { code, pages } from './pages.ts'

// That the configurations work is for test/editors/ to say, which needs the editors.
const { bin } = JSON.parse(readFileSync('package.json', 'utf8'))
const editors = [...pages].filter(([path]) => /^docs\/editors\/(?!README)/.test(path))

test('every page about an editor is listed', () => {
  const readme = pages.get('docs/editors/README.md')!
  assert.ok(editors.length >= 7)
  for (const [path] of editors) assert.ok(readme.includes(`](${path.slice('docs/editors/'.length)})`), path)
})

for (const [path, page] of editors) {
  test(`${path} shows JSON that can be read, and commands that exist`, () => {
    for (const block of code(page, 'json')) {
      const errors: ParseError[] = []
      parse(block, errors)
      assert.deepEqual(errors, [])
    }
    const commands = [...page.matchAll(/["'](gouji[\w-]*)["']/g)].map(([, name]) => name!)
    for (const name of commands) {
      assert.ok(bin[name] || ['gouji-report'].includes(name), name)
    }
    assert.match(page, /["'\s]--stdio["'\s]/)
  })
}
