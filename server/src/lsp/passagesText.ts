import type { Page } from '../forms/basisPage.ts'
import type { Item, Passage } from '../services/hover/passage.ts'

/**
 * Passages as Markdown that reads well unrendered, too, or as plain text: blank lines between, `-` before items.
 * `uriOf` gives null for a page that cannot be linked to.
 */
export function passagesText(
  passages: readonly Passage[],
  format: 'markdown' | 'plaintext',
  uriOf: (page: Page) => string | null,
): string {
  const rich = format === 'markdown'
  const plain = (text: string) => (rich ? text.replace(special, '\\$&') : text)
  const linked = (text: string, page: Page | undefined) => {
    const uri = rich && page ? uriOf(page) : null
    return uri === null ? plain(text) : `[${plain(text)}](${uri})`
  }
  const item = ({ text, link }: Item) =>
    `- ${link ? `${linked(link.words, link.page)}${text && ' — '}` : ''}${plain(text)}`
  const written = (passage: Passage) => {
    if (passage.kind === 'text') return plain(passage.text)
    if (passage.kind === 'list') return `${plain(passage.lead)}\n${passage.items.map(item).join('\n')}`
    const title = linked(passage.text, passage.page)
    return `${rich ? `**${title}**` : title}${passage.note ? ` ${plain(passage.note)}` : ''}`
  }
  return passages.map(written).join('\n\n')
}

/** What Markdown would take for markup within a line. */
const special = /[\\`*_[\]<>~&]/g
