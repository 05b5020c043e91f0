import { isSpace } from '../text/space.ts'
import { commaValues } from './commas.ts'
import { isInNumber, isValue } from './values.ts'

/** What a line of the reading text looks like, seen alone. */
export type LineKind =
  | 'blank'
  /** Cells parted by pipes, at least two with content or one between two pipes. */
  | 'pipes'
  /** One cell ended by pipes, or pipes alone. */
  | 'pipeEnd'
  /** Cells parted by tabs. */
  | 'tabs'
  /** Ends with two or more values parted by spaces. */
  | 'values'
  /** Ends with two or more values parted by commas. */
  | 'commas'
  /** One value alone. */
  | 'value'
  /** A few words without a full stop: a label or a heading. */
  | 'short'
  | 'prose'

export interface Line {
  /** Offset of the first character of the line. */
  readonly from: number
  /** Offset of its line end. */
  readonly to: number
  /** Without white space at its ends. */
  readonly start: number
  readonly end: number
  readonly kind: LineKind
  /** For `values`, `commas` and `short`: where the values at its end begin; `end` when there are none. */
  readonly values: number
}

/** Longest label of the forms is 38 characters; a wrapped preamble line is longer. */
const longestLabel = 60

/** Cuts a text (folded) into lines and classifies each, in one pass. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let pipes = 0
  let tabs = 0
  let commas = 0
  let stops = 0
  for (let i = 0; i <= text.length; i++) {
    const c = i === text.length ? 10 : text.charCodeAt(i)
    if (c === 10 || c === 13) {
      lines.push(classify(text, from, i, pipes, tabs, commas, stops))
      if (c === 13 && text.charCodeAt(i + 1) === 10) i++
      from = i + 1
      pipes = tabs = commas = stops = 0
    } else if (c === 124) pipes++
    else if (c === 9) tabs++
    else if (c === 44) commas++
    else if (c === 0x3002 || c === 59 || c === 33 || c === 63) stops++
  }
  return lines
}

/** With how many pipes, tabs, commas and ends of sentences the line has. */
function classify(
  text: string,
  from: number,
  to: number,
  pipes: number,
  tabs: number,
  commas: number,
  stops: number,
): Line {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  let kind: LineKind
  let values = end
  if (start === end || isBorder(text, start, end)) kind = 'blank'
  else if (pipes > 0) kind = pipeKind(text, start, end)
  else if (tabs > 0 && hasInnerTab(text, from, end, to)) kind = 'tabs'
  else if (commas > 1 && stops === 0 && (values = commaValues(text, start, end, 2)) < end) kind = 'commas'
  else {
    const count = trailingValues(text, start, end)
    if (count.tokens === 1 && count.at === start) kind = 'value'
    else if (count.tokens === 3 && count.at === start && isPageNumber(text, start, end)) kind = 'blank'
    else if (count.tokens > 1) {
      kind = 'values'
      values = count.at
    } else if (stops === 0 && (end - start <= longestLabel || isLabels(text, start, end))) {
      kind = 'short'
      values = commas > 0 && count.tokens === 0 ? commaValues(text, start, end, 1) : count.at
    } else kind = 'prose'
  }
  return { from, to, start, end, kind, values }
}

/** The longest header has fifteen labels of eight characters at most. */
const longestHeader = 160
const fewestLabels = 6

/** Short words parted by spaces or commas, as the header of table 4 comes out of a PDF: no sentence is written like that. */
function isLabels(text: string, start: number, end: number): boolean {
  if (end - start > longestHeader) return false
  let words = 0
  for (let at = start; at < end; ) {
    let stop = at
    while (stop < end && text.charCodeAt(stop) !== 44 && !isSpace(text.charCodeAt(stop))) stop++
    if (stop - at > 8) return false
    if (stop > at) words++
    at = stop + 1
  }
  return words >= fewestLabels
}

function pipeKind(text: string, start: number, end: number): LineKind {
  const first = text.indexOf('|', start)
  const rest = skipPipes(text, first, end)
  if (first === start) {
    // `| cell | …` is a row; `|`, `| ||` are not.
    return rest === end ? 'pipeEnd' : 'pipes'
  }
  return rest === end ? 'pipeEnd' : 'pipes'
}

function skipPipes(text: string, at: number, end: number): number {
  while (at < end && (text.charCodeAt(at) === 124 || isSpace(text.charCodeAt(at)))) at++
  return at
}

/** A tab between contents, or several behind them: the line is a row, not an indented paragraph or cell. */
function hasInnerTab(text: string, from: number, end: number, to: number): boolean {
  if (
    end - from <= longestLabel &&
    text.charCodeAt(end) === 9 &&
    text.charCodeAt(end + 1) === 9 &&
    end + 1 < to
  )
    return true
  let content = false
  for (let i = from; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c === 9) {
      if (content) return true
    } else if (!isSpace(c)) content = true
  }
  return false
}

/**
 * A line that is drawn between the rows of a table: `+-----+-----+`, `+=====+`, `|     +-----+`, `├──┼──┤`. The
 * delimiter row of a Markdown table has no `+`.
 */
export function isBorder(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  if (first !== 43 && first !== 124 && !isDrawn(first)) return false
  let corners = 0
  let dashes = 0
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if (isDrawn(c)) {
      corners++
      dashes++
    } else if (c === 43) corners++
    else if (c === 45 || c === 61) dashes++
    else if (c !== 124 && c !== 58 && c !== 32) return false
  }
  return corners > 0 && dashes > 1
}

/** Box drawing but for its upright lines, which the folding made pipes. */
function isDrawn(c: number): boolean {
  return c >= 0x2500 && c <= 0x257f
}

/** 「— 5 —」 between the pages of a PDF. */
function isPageNumber(text: string, start: number, end: number): boolean {
  return isDash(text.charCodeAt(start)) && isDash(text.charCodeAt(end - 1))
}

function isDash(c: number): boolean {
  return c === 45 || (c >= 0x2013 && c <= 0x2015)
}

/** How many values, parted by spaces, stand at the end of a line, and where they begin. */
function trailingValues(text: string, start: number, end: number): { tokens: number; at: number } {
  let tokens = 0
  let at = end
  let stop = end
  while (stop > start) {
    let token = stop
    while (token > start && !parts(text, token - 1)) token--
    if (!isValue(text, token, stop)) break
    tokens++
    at = token
    stop = token
    while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop--
  }
  return { tokens, at }
}

/** A space that parts words; not the one in 「2, 843」. */
function parts(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) && !isInNumber(text, at)
}
