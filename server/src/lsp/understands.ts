/**
 * Whether a client knows a kind of symbols or of completion items. Those of the protocol’s first version, up to Array
 * and Reference, need not be told.
 */
export function knows(valueSet: readonly number[] | undefined, kind: number): boolean {
  return valueSet?.includes(kind) ?? kind <= 18
}

/**
 * The client’s formats are in the order it prefers them; one that names none may show Markdown as it is written.
 */
export function preferred(formats: readonly string[] | undefined): 'markdown' | 'plaintext' {
  return formats?.[0] === 'markdown' ? 'markdown' : 'plaintext'
}
