import { type Bytes, fetchBytes, readBytes } from './read.ts'

/** A local disk answers in a few hundredths of a millisecond; a network share takes longer than this. */
const slow = 3
const inFlight = 16

/**
 * The bytes of file after file, in order. From a fast disk one at a time, which is the fastest there;
 * once a read was slow, several are fetched at once while the caller works.
 */
export async function* readAhead<Target extends { readonly file: string }>(
  targets: readonly Target[],
): AsyncGenerator<readonly [Target, Bytes]> {
  let next = 0
  for (; next < targets.length; next++) {
    const target = targets[next]!
    const start = performance.now()
    const bytes = readBytes(target.file)
    const isSlow = performance.now() - start > slow
    yield [target, bytes]
    if (isSlow && next > 0) break
  }
  next++
  const queue: Promise<Bytes>[] = []
  for (let i = next; i < Math.min(next + inFlight, targets.length); i++)
    queue.push(fetchBytes(targets[i]!.file))
  for (let i = next; i < targets.length; i++) {
    const bytes = await queue.shift()!
    const ahead = targets[i + inFlight]
    if (ahead) queue.push(fetchBytes(ahead.file))
    yield [targets[i]!, bytes]
  }
}
