import assert from 'node:assert/strict'
import {
  CodeAction,
  CodeLens,
  Diagnostic,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  LocationLink,
  type Position,
  Range,
  SelectionRange,
  SemanticTokens,
  TextEdit,
} from 'vscode-languageserver'

// biome-ignore lint/suspicious/noExplicitAny: whatever the server sends
type Answer = any

/** The lengths of a text's lines, their ends not counted. */
export function lineLengths(text: string): readonly number[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.length)
}

/** Fails when an answer is not of the protocol's shape, or means a place that the text does not have. */
export function assertSound(method: string, answer: Answer, text: string, position: Position) {
  if (answer === null) return
  const lines = lineLengths(text)
  assert.ok(shapes[method]?.(answer) ?? true, `the shape of ${method}`)
  for (const range of rangesIn(answer))
    assert.ok(isInside(range, lines), `${JSON.stringify(range)} is nowhere`)
  consistent[method]?.(answer, lines, position)
}

const each = (is: (value: Answer) => boolean) => (list: Answer) => Array.isArray(list) && list.every(is)

const shapes: Readonly<Record<string, (answer: Answer) => boolean>> = {
  'textDocument/diagnostic': ({ kind, items }) => kind === 'unchanged' || items.every(Diagnostic.is),
  'textDocument/codeAction': each((action) => CodeAction.is(action) && action.title !== ''),
  'textDocument/completion': ({ items }) => items.every(({ label }: Answer) => label !== ''),
  'textDocument/hover': Hover.is,
  'textDocument/definition': each(LocationLink.is),
  'textDocument/documentLink': each(DocumentLink.is),
  'textDocument/documentSymbol': each((symbol) => DocumentSymbol.is(symbol) && symbol.name.trim() !== ''),
  'textDocument/foldingRange': each(FoldingRange.is),
  'textDocument/selectionRange': each(SelectionRange.is),
  'textDocument/semanticTokens/full': SemanticTokens.is,
  'textDocument/semanticTokens/range': SemanticTokens.is,
  'textDocument/inlayHint': each((hint) => InlayHint.is(hint) && hint.label !== ''),
  'textDocument/codeLens': each((lens) => CodeLens.is(lens) && lens.command!.title !== ''),
  'textDocument/formatting': each(TextEdit.is),
  'textDocument/rangeFormatting': each(TextEdit.is),
  'textDocument/onTypeFormatting': each(TextEdit.is),
}

type Consistent = (answer: Answer, lines: readonly number[], position: Position) => void

const consistent: Readonly<Record<string, Consistent>> = {
  'textDocument/completion': ({ items }, lines, position) => {
    const line = Math.min(position.line, lines.length - 1)
    const character = line < position.line ? lines[line]! : Math.min(position.character, lines[line]!)
    for (const { textEdit } of items) {
      const { insert, replace } = textEdit
      assert.deepEqual(insert.start, replace.start, 'what is replaced begins with what is inserted')
      assert.ok(!isBefore(replace.end, insert.end))
      for (const { start, end } of [insert, replace]) {
        assert.equal(start.line, end.line, 'a completion is within a line')
        assert.ok(
          start.line === line && start.character <= character && character <= end.character,
          'it is at the caret',
        )
      }
    }
  },
  'textDocument/documentSymbol': (symbols: DocumentSymbol[]) => {
    const inside = ({ range, selectionRange, children = [] }: DocumentSymbol) => {
      assert.ok(contains(range, selectionRange), 'a symbol is selected within its range')
      children.forEach(inside)
    }
    symbols.forEach(inside)
  },
  'textDocument/foldingRange': (ranges: FoldingRange[], lines) => {
    for (const { startLine, endLine } of ranges) assert.ok(startLine < endLine && endLine < lines.length)
  },
  'textDocument/selectionRange': (ranges: SelectionRange[]) => {
    for (let range of ranges)
      for (; range.parent; range = range.parent) assert.ok(contains(range.parent.range, range.range))
  },
  'textDocument/semanticTokens/full': tokens,
  'textDocument/semanticTokens/range': tokens,
  'textDocument/formatting': apart,
  'textDocument/rangeFormatting': apart,
  'textDocument/onTypeFormatting': apart,
}

function tokens({ data }: SemanticTokens, lines: readonly number[]) {
  let [line, end] = [0, 0]
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length] = data.slice(i, i + 3) as [number, number, number]
    assert.ok(down > 0 || i === 0 || right >= data[i - 3]!, 'tokens do not overlap')
    line += down
    end = (down > 0 ? 0 : end - (data[i - 3] ?? 0)) + right + length
    assert.ok(length > 0 && end <= lines[line]!, 'a token is within its line')
  }
}

function apart(edits: TextEdit[]) {
  const ordered = edits.map(({ range }) => range).sort((a, b) => (isBefore(a.start, b.start) ? -1 : 1))
  for (const [i, { start }] of ordered.entries())
    assert.ok(i === 0 || !isBefore(start, ordered[i - 1]!.end), 'edits do not overlap')
}

/** All ranges in an answer but those of other files. */
function rangesIn(value: Answer): readonly Range[] {
  if (typeof value !== 'object' || value === null) return []
  if (Range.is(value)) return [value]
  if (value.textDocument?.uri?.endsWith('.json')) return []
  return Object.values(value).flatMap(rangesIn)
}

function isInside({ start, end }: Range, lines: readonly number[]): boolean {
  return (
    !isBefore(end, start) && [start, end].every(({ line, character }) => character <= (lines[line] ?? -1))
  )
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}

function contains(outer: Range, inner: Range): boolean {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end)
}
