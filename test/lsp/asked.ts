import { fileRequests, requests } from '../../server/src/lsp/requests.ts'
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
    ch: '|',
    step: 'next',
    uri: 'file:///reports/2023.nianbao',
    uris: [uri],
    kind: 'township',
    unit: '云溪镇人民政府',
    year: 2025,
  }
}

/** What each of them demands besides the document; those of `fileRequests` demand only this. */
export const demands: Readonly<Record<string, readonly string[]>> = {
  'textDocument/codeAction': ['range', 'context'],
  'textDocument/completion': ['position'],
  'textDocument/definition': ['position'],
  'textDocument/documentHighlight': ['position'],
  'textDocument/hover': ['position'],
  'textDocument/inlayHint': ['range'],
  'textDocument/onTypeFormatting': ['position', 'ch'],
  'textDocument/rangeFormatting': ['range'],
  'textDocument/references': ['position', 'context'],
  'textDocument/selectionRange': ['positions'],
  'textDocument/semanticTokens/range': ['range'],
  'gouji/cellStep': ['position', 'step'],
  'gouji/chooseLastYear': ['textDocument', 'uri'],
  'gouji/newReport': ['kind', 'unit', 'year'],
  'gouji/reports': ['uris'],
}

/** All methods with what they demand. */
export const demandsOf: readonly (readonly [string, readonly string[]])[] = [
  ...methods.map((method) => [method, ['textDocument', ...(demands[method] ?? [])]] as const),
  ...fileRequests.map((method) => [method, demands[method]!] as const),
]
