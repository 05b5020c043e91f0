export interface Annotated {
  readonly text: string
  /** For each UTF-16 unit of `text`, the scopes it must have, outermost first. */
  readonly scopes: readonly (readonly string[])[]
}

/**
 * Reads a sample whose scopes are marked: `⟦2024⟧{constant.numeric.year}年`. Marks nest, and what is not marked
 * must have no scope at all. The mark characters do not occur in official documents.
 */
export function annotated(sample: string): Annotated {
  const open: number[] = []
  const scopes: string[][] = []
  let text = ''
  for (let i = 0; i < sample.length; i++) {
    const character = sample[i]!
    if (character === '⟦') open.push(text.length)
    else if (character === '⟧') {
      const name = /^\{([a-z.-]+)\}/.exec(sample.slice(i + 1, i + 80))
      const start = open.pop()
      if (!name || start === undefined)
        throw new Error(`a mark without a scope: …${sample.slice(i - 20, i + 20)}`)
      for (let at = start; at < text.length; at++) scopes[at]!.unshift(name[1]!)
      i += name[0].length
    } else {
      text += character
      scopes.push([])
    }
  }
  if (open.length > 0) throw new Error('a mark is never closed')
  return { text, scopes }
}
