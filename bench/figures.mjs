/** The value below which `share` of the samples lie. */
export function percentile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]
}

export const median = (samples) => percentile(samples, 0.5)

/** Sample by sample, so that both sides saw the same machine. */
export const ratio = (samples, others) => median(samples.map((sample, i) => sample / others[i]))

export const ms = (value) =>
  `${value < 0.1 ? value.toFixed(4) : value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
export const times = (value) => `${value < 10 ? value.toFixed(2) : value.toFixed(1)} ×`

const wide = /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/u
const columns = (text) => [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0)

export function heading(text) {
  console.log(`\n${text}\n${'─'.repeat(columns(text))}`)
}

/** A table: the first column left, the others right. */
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, i) => Math.max(...cells.map((row) => columns(row[i] ?? ''))))
  for (const row of cells) {
    const line = row.map((cell, i) => {
      const pad = ' '.repeat(widths[i] - columns(cell))
      return i === 0 ? cell + pad : pad + cell
    })
    console.log(line.join('  ').trimEnd())
  }
}
