import { requests } from '../../server/src/lsp/requests.ts'
import type { Position } from './editor.ts'

/** All requests about a document that the server answers. */
export const methods: readonly string[] = ['textDocument/diagnostic', ...requests]

/** Good parameters for each of them, about one place: what a method does not know it ignores. */
export function about(uri: string, position: Position = { line: 0, character: 0 }, end = position) {
  return {
    textDocument: { uri },
    position,
    positions: [position],
    range: { start: position, end },
    context: { diagnostics: [], includeDeclaration: true, triggerKind: 1 },
    options: { tabSize: 4, insertSpaces: true },
    newName: '新名',
  }
}
