import type { Span } from '../text/span.ts'

/**
 * What the text is made of, before anyone asks what it means: headings, prose and tables.
 * Built by `parse` for any text whatever; it never fails and knows no form.
 *
 * All spans are offsets in `text`, the *reading text*: the source without markup (HTML tags, entities,
 * comments, `**`), with full-width digits, letters and punctuation folded to half width. Where the source
 * has no markup, reading text and source have the same offsets. `origin` leads back to the source.
 */
export interface Draft {
  /** The document as given (a BOM, if any, is its first character). */
  readonly source: string
  /** The reading text: no markup, folded to half width (`，：；（）％１` → `,:;()%1`; `。、《》〔〕“”` stay). */
  readonly text: string
  /** `text` before folding: same length, the author's own characters. For quoting in messages. */
  readonly raw: string
  /** From a span of `text` to the span of `source` that shows it. */
  origin(span: Span): Span
  /** From an offset of `source` to the nearest offset of `text` (for hover, definition, completion). */
  reading(sourceOffset: number): number
  /** Everything that looks like a heading, in order. Row labels of flattened tables can be among them. */
  readonly headings: readonly Heading[]
  /** Everything that looks like a table, in order, never overlapping. */
  readonly tables: readonly Table[]
  /** Running text outside of `grid` and `rows` tables, one per line, in order. */
  readonly paragraphs: readonly Paragraph[]
  readonly suppressions: readonly Suppression[]
}

/** How a heading is numbered: 一、 · (一) · 1. or 1、 · (1) · 一是 · not at all. */
export type Numbering = 'chinese' | 'chineseParen' | 'arabic' | 'arabicParen' | 'listing' | 'none'

export interface Heading {
  /** Number and title, without what follows on the same line. */
  readonly span: Span
  readonly numbering: Numbering
  /** The ordinal that the number states (一 → 1), or 0. */
  readonly ordinal: number
  /** The number with its mark: `一、`, `(二)`; empty at `span.start` when there is none. */
  readonly number: Span
  /** The words, without number, spaces and closing punctuation. */
  readonly title: Span
  /** True when text follows on the same line: 「(一)主动公开。2024年…」. */
  readonly inline: boolean
  /** Depth by markup (`#`, `<h2>`) if any, else 0. */
  readonly markup: number
}

/** One line (or block element) of prose. */
export interface Paragraph {
  readonly span: Span
  readonly sentences: readonly Span[]
  /** True when it stands inside a `stream` table: then it may be a label or a heading as well. */
  readonly loose: boolean
}

export interface Table {
  readonly span: Span
  readonly encoding: 'html' | 'markdown' | 'tabs' | 'pipes' | 'pipeLines' | 'lines' | 'spaces' | 'commas'
  /**
   * How far positions can be trusted. `grid`: row and column of each cell are known. `rows`: the order of cells
   * within a row is known, empty cells may have vanished. `stream`: only a sequence of cells is known.
   */
  readonly trust: 'grid' | 'rows' | 'stream'
  readonly cells: readonly Cell[]
  /** For `html` with an end tag: the whole element, in offsets of `source`. */
  readonly element?: Span
}

export interface Cell {
  /** Trimmed content; an empty cell has `start === end`. */
  readonly span: Span
  /** Row index from 0 (`grid`, `rows`), or the index of its line (`stream`). */
  readonly row: number
  /** Column index from 0 after expanding spans (`grid`), else the index within the row. */
  readonly column: number
}

/** `<!-- gouji-ignore RULE -->` and its relatives. */
export interface Suppression {
  /** The comment, in offsets of `source`. */
  readonly source: Span
  readonly scope: 'block' | 'line' | 'file'
  /** Rule ids or titles as written; empty means every rule. */
  readonly rules: readonly { readonly name: string; readonly source: Span }[]
  /** The text it covers, in offsets of `source`. */
  readonly covers: Span
}
