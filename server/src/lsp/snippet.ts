/** What an author has to fill in stands in full-width brackets and begins with 请. */
const hint = /（请[^（）]*）/g

export const hasHints = (text: string): boolean => text.search(hint) >= 0

/** The text in the syntax of snippets: what is to be filled in is selected one after the other. */
export function snippetOf(text: string): string {
  let stop = 0
  return `${escaped(text).replace(hint, (words) => `\${${++stop}:${words}}`)}$0`
}

const escaped = (text: string) => text.replace(/[\\$}]/g, '\\$&')
