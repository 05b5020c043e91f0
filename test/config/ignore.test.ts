import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isIgnored } from '../../server/src/config/ignore.ts'

const cases: readonly (readonly [path: string, pattern: string, ignored: boolean])[] = [
  ['drafts/a.md', 'drafts/**', true],
  ['drafts/a.md', 'drafts', true],
  ['drafts/a.md', 'drafts/', true],
  ['drafts/a.md', './drafts/**', true],
  ['drafts/a.md', 'drafts\\**', true],
  ['draft.md', 'drafts', false],
  ['old/drafts/a.md', 'drafts', false],
  ['old/drafts/a.md', '**/drafts', true],
  ['2023/x/a.md', '202?/**', true],
  ['.tmp/a.md', '**/*.md', true],
  ['报送(旧) [1]/a.md', '报送(旧) [1]/**', true],
  ['报送(旧) [1]/a.md', '报送(旧) [1]', true],
  ['报送旧/a.md', '报送(新)/**', false],
  ['#1/a b.md', '#1/a b.md', true],
]

for (const [path, pattern, ignored] of cases) {
  test(`ignore "${pattern}" ${ignored ? 'covers' : 'leaves'} ${path}`, async () => {
    assert.equal(await isIgnored(path, [pattern]), ignored)
    assert.equal(await isIgnored(path, ['nothing/**', pattern]), ignored)
  })
}

test('without patterns nothing is ignored', async () => {
  assert.equal(await isIgnored('a.md', []), false)
})
