import assert from 'node:assert/strict'
import { test } from 'node:test'
import { about } from './asked.ts'
import { everything } from './everything.ts'
import { editorWith } from './inProcess.ts'
import { isOffered, type Offer, offers, unused } from './offers.ts'
import { tour } from './tour.ts'

type Tree = Readonly<Record<string, unknown>>

const paths = [...offers, ...unused].flatMap(({ of }) => of)

/**
 * The capabilities without one, or with null in its place: each once, branches as a whole and, where the server looks into
 * them, in part.
 */
function lacking(capabilities: Tree, saysNull = false, above = ''): readonly (readonly [string, Tree])[] {
  return Object.entries(capabilities).flatMap(([name, value]) => {
    const { [name]: _, ...rest } = capabilities
    const others = saysNull ? { ...rest, [name]: null } : rest
    const path = above + name
    const inside: readonly (readonly [string, unknown])[] = Array.isArray(value)
      ? typeof value[0] === 'string'
        ? value.map((each) => [`${path}:${each}`, value.filter((other) => other !== each)])
        : []
      : isTree(value) && paths.some((each) => each.startsWith(`${path}.`))
        ? lacking(value, saysNull, `${path}.`)
        : []
    return [
      [path, others] as const,
      ...inside.map(([gone, rest]) => [gone, { ...capabilities, [name]: rest }] as const),
    ]
  })
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** One that does not ask for diagnostics. */
const { diagnostic: _, ...withoutPull } = everything.textDocument
const pushedTo = { ...everything, textDocument: withoutPull }

/** What was used although it is not offered. */
async function tooMuch(client: object) {
  const made = await tour(client)
  const used = [...offers, ...unused].filter((offer) => offer.isUsed(made) && !isOffered(client, offer))
  return used.map(({ of }) => of.join(' or '))
}

test('a client that offers everything sees all of it used', async () => {
  const tours = [await tour(everything), await tour(pushedTo)]
  const isUsed = (offer: Offer) => tours.some((each) => offer.isUsed(each))
  for (const offer of offers) assert.ok(isUsed(offer), offer.of[0])
  for (const offer of unused) assert.ok(!isUsed(offer), offer.of[0])
})

test('a client that offers nothing meets nothing that it did not offer, and has its diagnostics', async () => {
  assert.deepEqual(await tooMuch({}), [])
  assert.ok((await tour({})).diagnostics.length > 0)
})

test('a client that lacks one capability meets nothing that it did not offer', async () => {
  const all = lacking(everything)
  assert.ok(all.length > 80)
  for (const [path, poorer] of all) assert.deepEqual(await tooMuch(poorer), [], `without ${path}`)
})

test('a client that is sent diagnostics and lacks one capability meets nothing that it did not offer', async () => {
  const some = lacking(pushedTo).filter(([path]) => paths.includes(path))
  assert.ok(some.length > 20)
  for (const [path, poorer] of some) assert.deepEqual(await tooMuch(poorer), [], `without ${path}`)
})

test('a client that says null of what it lacks meets nothing more, and has its diagnostics', async () => {
  const some = lacking(everything, true).filter(([path]) =>
    paths.some((each) => each === path || each.startsWith(`${path}.`)),
  )
  assert.ok(some.length > 30)
  for (const [path, poorer] of some) assert.deepEqual(await tooMuch(poorer), [], `null for ${path}`)
})

const uri = 'file:///reports/a.nianbao'

test('positions are counted in UTF-16, whatever else a client offers', async () => {
  for (const positionEncodings of [
    ['utf-8', 'utf-16'],
    ['utf-32', 'utf-8', 'utf-16'],
    ['utf-16'],
    undefined,
  ]) {
    const editor = editorWith()
    const { capabilities } = await editor.initialize({ ...everything, general: { positionEncodings } })
    assert.equal(capabilities.positionEncoding, 'utf-16')
    editor.open(uri, '𠮷错')
    assert.equal((await editor.pull(uri)).items[0]!.range.start.character, 2)
  }
})

test('a hover is plain text for a client that shows no Markdown, or would rather not', async () => {
  for (const [contentFormat, kind] of [
    [['plaintext'], 'plaintext'],
    [['plaintext', 'markdown'], 'plaintext'],
    [['markdown', 'plaintext'], 'markdown'],
    [['markdown'], 'markdown'],
    [[], 'plaintext'],
    [undefined, 'plaintext'],
  ] as const) {
    const editor = editorWith()
    await editor.initialize({ textDocument: { hover: { contentFormat } } })
    editor.open(uri, '错')
    const { contents } = await editor.get('textDocument/hover', about(uri))
    assert.equal(contents.kind, kind)
    assert.equal(contents.value.includes('**'), kind === 'markdown')
    assert.match(contents.value, /wrong-word/)
  }
})
