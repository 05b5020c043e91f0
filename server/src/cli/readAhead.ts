import { type Bytes, fetchBytes, readBytes } from './read.ts'

/** A local disk answers in a few hundredths of a millisecond, a network share takes longer than this. */
const slow = 3
/** So many more slow reads than quick ones make a slow disk: a single one may be the machine's doing. */
const patience = 8
const inFlight = 16

/**
 * The bytes of file after file, in order. From a fast disk one at a time, which is the fastest there;
 * from a slow one several are fetched at once while the caller works.
 */
export async function* readAhead<Target extends { readonly file: string }>(
  targets: readonly Target[],
  read: (file: string) => Bytes = readBytes,
  fetch: (file: string) => Promise<Bytes> = fetchBytes,
): AsyncGenerator<readonly [Target, Bytes]> {
  let next = 0
  let slowReads = 0
  while (next < targets.length && slowReads < patience) {
    const target = targets[next++]!
    const start = performance.now()
    const bytes = read(target.file)
    slowReads = performance.now() - start > slow ? slowReads + 1 : Math.max(0, slowReads - 1)
    yield [target, bytes]
  }
  const queue = targets.slice(next, next + inFlight).map(({ file }) => fetch(file))
  for (; next < targets.length; next++) {
    const bytes = await queue.shift()!
    const ahead = targets[next + inFlight]
    if (ahead) queue.push(fetch(ahead.file))
    yield [targets[next]!, bytes]
  }
}
