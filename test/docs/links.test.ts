import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, it } from 'node:test'
import { bases } from '../../server/src/forms/bases.ts'
import { anchors, pages, prose } from './pages.ts'

/** `[words](target)`, `![words](target)` and `<img src="target">`, outside of code. */
function targets(page: string): readonly string[] {
  const text = prose(page).replace(/`[^`\n]*`/g, '')
  return [...text.matchAll(/\]\(([^()\s]+)\)|<img[^>]*\ssrc="([^"]+)"/g)].map(([, a, b]) => (a ?? b)!)
}

describe('every link leads somewhere', () => {
  for (const [path, page] of pages) {
    it(path, () => {
      for (const target of targets(page)) {
        if (/^[a-z]+:/.test(target)) continue
        const [file, anchor] = target.split('#') as [string, string?]
        const there = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file))
        assert.ok(existsSync(there), `${target} leads to no file`)
        if (anchor) {
          const known = anchors(readFileSync(there, 'utf8'))
          assert.ok(known.has(decodeURIComponent(anchor)), `${target} leads to no heading`)
        }
      }
    })
  }

  it('also those of the legal bases that rules cite', () => {
    for (const { page } of Object.values(bases)) {
      const [file, anchor] = page.split('#') as [string, string]
      assert.ok(anchors(readFileSync(file, 'utf8')).has(anchor), page)
    }
  })
})

it('links are found in text and images, not in code', () => {
  assert.deepEqual(targets('[a](b.md) `[c](d)` ![e](f.png)\n```\n[g](h)\n```\n<img alt="" src="i.png">'), [
    'b.md',
    'f.png',
    'i.png',
  ])
})
