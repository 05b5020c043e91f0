const width = 110

/**
 * JSON as the project's formatter leaves it: objects always open, an array on one line where it fits. Generated
 * files are then the same before and after `npm run format`.
 */
export function json(value: unknown, lists: Lists = 'short'): string {
  return `${print(value, 0, 0, lists)}\n`
}

/** `short`: a list that fits stands on one line. `open`: every list is open, as npm writes package.json. */
type Lists = 'short' | 'open'

function print(value: unknown, indent: number, taken: number, lists: Lists): string {
  if (Array.isArray(value)) {
    const line = inline(value)
    if (value.length === 0) return line
    if (lists === 'short' && isFlat(value) && taken + displayWidth(line) + 1 <= width) return line
    return block(
      '[',
      value.map((item) => print(item, indent + 2, indent + 2, lists)),
      ']',
      indent,
    )
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined)
    if (entries.length === 0) return '{}'
    const lines = entries.map(([key, item]) => {
      const name = `${JSON.stringify(key)}: `
      return name + print(item, indent + 2, indent + 2 + displayWidth(name), lists)
    })
    return block('{', lines, '}', indent)
  }
  return JSON.stringify(value)
}

const isFlat = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isFlat) : typeof value !== 'object' || value === null

const inline = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(inline).join(', ')}]` : JSON.stringify(value)

function block(open: string, lines: readonly string[], close: string, indent: number): string {
  const pad = ' '.repeat(indent + 2)
  return `${open}\n${lines.map((line) => pad + line).join(',\n')}\n${' '.repeat(indent)}${close}`
}

/** The formatter counts a wide character as two columns. */
function displayWidth(text: string): number {
  let columns = 0
  for (const character of text)
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(
        character,
      )
        ? 2
        : 1
  return columns
}
