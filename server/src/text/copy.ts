/** The same words apart from the document they were cut from, which a key would keep in memory otherwise. */
export function ownCopy(words: string): string {
  return [...words].join('')
}
