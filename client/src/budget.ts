/** What a check may take before the author is told: beyond, typing may be felt to lag. In milliseconds. */
const slow = 200
/** Memory of the server, in bytes: ten times what ten open reports take. */
const heavy = 900e6

/** Which of the budgets is exceeded, as the number to be shown: milliseconds, megabytes; null when kept. */
export function exceeded({
  milliseconds,
  memory,
}: {
  readonly milliseconds: number
  readonly memory: number | null
}): { readonly milliseconds: number | null; readonly megabytes: number | null } {
  return {
    milliseconds: milliseconds > slow ? Math.round(milliseconds) : null,
    megabytes: memory !== null && memory > heavy ? Math.round(memory / 1e6) : null,
  }
}
