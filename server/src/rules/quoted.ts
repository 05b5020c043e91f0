import type { Draft } from '../syntax/draft.ts'
import type { Span } from '../text/span.ts'

/** The author's own words for a message, without the spaces and line ends that stand in them. */
export function quoted({ raw }: Pick<Draft, 'raw'>, { start, end }: Span): string {
  return raw.slice(start, end).replace(/\s+/g, '')
}
