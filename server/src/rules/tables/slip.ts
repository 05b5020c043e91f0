/**
 * Whether `written` looks like `meant` typed in haste: two neighbouring digits swapped (12, 21), a zero too many or
 * too few (1, 10). One wrong digit is no sign: nearly every wrong number is that near to a right one.
 */
export function isSlip(written: number, meant: number): boolean {
  if (written === 0 || meant === 0 || written === meant) return false
  return written === meant * 10 || meant === written * 10 || areSwapped(String(written), String(meant))
}

/** Whether one number is the other with a digit lost, at any place: too common to tell by itself, enough to doubt. */
export function lacksDigit(a: number, b: number): boolean {
  const [short, long] = [String(Math.min(a, b)), String(Math.max(a, b))]
  if (long.length !== short.length + 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at) === long.slice(at + 1)
}

function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let first = 0
  while (a[first] === b[first]) first++
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2)
}
