import type { Said } from '../../messages/message.ts'
import type { Span } from '../../text/span.ts'

export type SuggestionKind =
  | 'report'
  | 'section'
  | 'aspect'
  | 'table'
  | 'row'
  | 'sentence'
  | 'citation'
  | 'date'
  | 'rule'

/** One thing that can be written at the caret. The most fitting of several comes first. */
export interface Suggestion {
  readonly kind: SuggestionKind
  /** What it is called in a list; a sentence by what it is about. */
  readonly label: string
  /** What is written instead of `typed`. In full-width brackets with 请: what the author still has to fill in. */
  readonly text: string
  /** A sentence without 「2024年，我镇」: what tells it from the others in a narrow list. */
  readonly gist?: string
  /** What it says and where its numbers come from. */
  readonly about: Said
  /** What the author began to type, up to the caret; empty at the caret. In offsets of the source. */
  readonly typed: Span
  /** `typed` with what follows the caret and would be said twice; the end of both where nothing does. */
  readonly replaced: Span
}

/** The same before anybody knows what was typed. */
export interface Offer extends Omit<Suggestion, 'typed' | 'replaced'> {
  /** What somebody types who means it, besides `text` itself: 收到, 主动公开. */
  readonly keys: readonly string[]
  /** Ordinary words, that mean it only when typed as pinyin initials. */
  readonly initials?: readonly string[]
}
