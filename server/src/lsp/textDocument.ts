import type { TextDocumentsConfiguration } from 'vscode-languageserver'
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument'

/**
 * How open documents are kept. The library counts lines wrongly after a change whose lines the text does not have
 * (1.0.16), so positions of changes are moved into the text before.
 */
export const textDocuments: TextDocumentsConfiguration<TextDocument> = {
  create: TextDocument.create,
  update(document, changes, version) {
    // One after the other: each one means the text that those before it have left.
    for (const change of changes) TextDocument.update(document, [inside(document, change)], version)
    return document
  },
}

function inside(
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change
  const [start, end] = [change.range.start, change.range.end].map((at) =>
    document.positionAt(document.offsetAt(at)),
  )
  return { range: { start: start!, end: end! }, text: change.text }
}
