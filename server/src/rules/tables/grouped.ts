/** From three on, findings of one kind in one table have one cause and are one finding. */
export function grouped(findings: readonly unknown[]): boolean {
  return findings.length >= 3
}

/** More related places than this are no help, and heavy to send with every keystroke. */
export const mostRelated = 40
