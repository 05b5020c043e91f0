import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'

/** Every Markdown page of the project, by path from the root. Test data is no page. */
export const pages: ReadonlyMap<string, string> = new Map(
  globSync('**/*.md', {
    dot: true,
    ignore: ['node_modules/**', 'out/**', 'dist/**', 'examples/**', 'test/**/fixtures/**', '.git/**'],
  })
    .sort()
    .map((path) => [path, readFileSync(path, 'utf8')]),
)

/** The page without fenced code, whose lines keep their places. */
export function prose(page: string): string {
  let fence = ''
  return page
    .split('\n')
    .map((line) => {
      const ticks = /^\s*(`{3,})/.exec(line)?.[1] ?? ''
      if (fence === '' && ticks === '') return line
      if (fence === '') fence = ticks
      else if (ticks.length >= fence.length) fence = ''
      return ''
    })
    .join('\n')
}

/** Fenced code of the given languages. */
export function code(page: string, ...languages: readonly string[]): readonly string[] {
  return [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)]
    .filter(([, language]) => languages.includes(language!))
    .map(([, , text]) => text!)
}

/** What a page can be linked to at: its explicit anchors and its headings, as the usual renderers name them. */
export function anchors(page: string): ReadonlySet<string> {
  const found = new Set([...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id!))
  for (const [, heading] of prose(page).matchAll(/^#{1,6}\s+(.+)$/gm)) {
    const words = heading!.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '')
    found.add(words.trim().replace(/\s/g, '-'))
  }
  return found
}
