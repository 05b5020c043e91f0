import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const files = (folder: string) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))

/** Tables of the domain: the forms, the words of the prose and of the messages; sentences that tests read. */
const data = /\/forms\/|\/phrasebook[^/]*(\/|\.ts$)|\/messages\/|\/corpus\//

const sizes = ['client', 'server', 'test']
  .flatMap(files)
  .filter((file) => !data.test(file))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines)

test('no file but data has more than 300 lines', () => {
  assert.deepEqual(
    sizes.filter(({ lines }) => lines > 300),
    [],
  )
})

test('half of the files have less than 100 lines', () => {
  assert.ok(sizes[sizes.length >> 1]!.lines < 100, `${sizes[sizes.length >> 1]!.lines}`)
})

test('files are called after what they are about', () => {
  assert.deepEqual(
    sizes
      .filter(({ file }) => /\b(utils?|helpers?|manager|common|misc)\b/i.test(file))
      .map(({ file }) => file),
    [],
  )
})

const folders = readdirSync('server/src', { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((folder) => readdirSync(folder).some((name) => name.endsWith('.ts')))

for (const folder of folders) {
  test(`${folder} says in at most ten lines what lives there`, () => {
    const lines = readFileSync(join(folder, 'README.md'), 'utf8').trimEnd().split('\n')
    assert.ok(lines.length >= 2 && lines.length <= 10, `${lines.length} lines`)
  })
}
