import type {
  DocumentSymbol,
  DocumentSymbolParams,
  SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { outlineOf, type Part } from '../../services/outline.ts'
import { rangeOf } from '../convert.ts'
import { aboutReport } from './answer.ts'

/** String, Namespace, Package, Struct, Field: the icons of headings and tables in the editors of today. */
const kinds: Readonly<Record<Part['kind'], SymbolKind>> = {
  title: 15,
  section: 3,
  aspect: 4,
  table: 23,
  row: 8,
}

export const documentSymbols = aboutReport<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(
  ({ document, report, checked: { findings, settings }, client }) => {
    const parts = outlineOf(report, findings, settings.language)
    const nests = client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true
    return nests ? parts.map((part) => symbol(document, part)) : flat(document, parts)
  },
)

function symbol(
  document: TextDocument,
  { kind, name, detail, span, selection, children }: Part,
): DocumentSymbol {
  return {
    name,
    ...(detail !== '' && { detail }),
    kind: kinds[kind],
    range: rangeOf(document, span),
    selectionRange: rangeOf(document, selection),
    ...(children.length > 0 && { children: children.map((child) => symbol(document, child)) }),
  }
}

function flat(document: TextDocument, parts: readonly Part[], container?: string): SymbolInformation[] {
  return parts.flatMap(({ kind, name, detail, span, children }) => [
    {
      // There is no other place for it.
      name: kind === 'table' && detail !== '' ? `${name} ${detail}` : name,
      kind: kinds[kind],
      location: { uri: document.uri, range: rangeOf(document, span) },
      ...(container !== undefined && { containerName: container }),
    },
    ...flat(document, children, name),
  ])
}
