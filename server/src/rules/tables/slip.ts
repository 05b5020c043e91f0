/**
 * Whether `written` looks like `meant` typed in haste: two neighbouring digits swapped (12, 21), a zero too many or
 * too few (1, 10). One wrong digit is no sign: nearly every wrong number is that near to a right one.
 */
export function isSlip(written: number, meant: number): boolean {
  if (written === 0 || meant === 0 || written === meant) return false
  return written === meant * 10 || meant === written * 10 || areSwapped(String(written), String(meant))
}

function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let first = 0
  while (a[first] === b[first]) first++
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2)
}
