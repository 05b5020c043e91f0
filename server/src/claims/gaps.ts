/** At most two spaces or one line end: a number may be torn from its measure word. */
export function skipSpace(text: string, at: number, end: number): number {
  for (let i = 0; i < 2 && at < end; i++) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 160 && code !== 10 && code !== 13 && code !== 0x3000) break
    at++
  }
  return at
}
