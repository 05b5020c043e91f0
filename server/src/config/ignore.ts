/**
 * Whether one of the `ignore` patterns names a path (relative to the configuration file, `/` between names).
 * A pattern that names a folder also covers what is in it. Plain names are compared as they are first,
 * so that folders with parentheses or brackets need no escapes.
 */
export async function isIgnored(relative: string, patterns: readonly string[]): Promise<boolean> {
  if (patterns.length === 0) return false
  const wanted = patterns.map((pattern) => pattern.replace(/\\/g, '/').replace(/^\.\//, ''))
  for (const pattern of wanted) {
    const folder = pattern.replace(/\/(?:\*\*)?$/, '')
    if (relative === folder || relative.startsWith(`${folder}/`)) return true
  }
  const { default: picomatch } = await import('picomatch')
  return wanted.some((pattern) =>
    picomatch([pattern, `${pattern.replace(/\/+$/, '')}/**`], { dot: true })(relative),
  )
}
