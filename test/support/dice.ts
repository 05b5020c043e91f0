/** A small repeatable source of choices (mulberry32), for variations that need not be shrunk. */
export interface Dice {
  /** An integer from 0 up to, not including, `sides`. */
  roll(sides: number): number
  pick<T>(choices: readonly T[]): T
}

export function dice(seed: number): Dice {
  let state = seed | 0
  const roll = (sides: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides)
  }
  return { roll, pick: (choices) => choices[roll(choices.length)]! }
}
