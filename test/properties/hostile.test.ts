import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hostile } from '../support/hostile.ts'
import { judge } from '../support/judge.ts'

const filled = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length))

/** Processor time in ms: it does not count the time that other programs take. */
function work(text: string): number {
  const before = process.cpuUsage()
  judge(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

for (const [name, unit] of Object.entries(hostile)) {
  // Eight times the text may cost more than eight times the work (memory, collection), but not sixty-four times.
  test(`${name}: work grows with the length of the text, not with its square`, () => {
    const ratios: number[] = []
    do {
      const small = work(filled(unit, 100_000))
      ratios.push(work(filled(unit, 800_000)) / Math.max(small, 10))
    } while (ratios.at(-1)! > 32 && ratios.length < 3)
    assert.ok(
      Math.min(...ratios) <= 32,
      `eight times the text: ${ratios.map(Math.round).join(', ')} times the work`,
    )
  })
}
