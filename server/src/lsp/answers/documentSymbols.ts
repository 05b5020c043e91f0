import type {
  DocumentSymbol,
  DocumentSymbolParams,
  SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { outlineOf, type Part } from '../../services/outline.ts'
import { rangeOf } from '../convert.ts'
import { knows } from '../understands.ts'
import { aboutReport } from './answer.ts'

type Kinds = Readonly<Record<Part['kind'], SymbolKind>>

/** String, Namespace, Package, Struct, Field: the icons of headings and tables in the editors of today. */
const kinds: Kinds = {
  title: 15,
  section: 3,
  aspect: 4,
  table: 23,
  row: 8,
}
/** Array, for those who do not know Struct. */
const oldKinds: Kinds = { ...kinds, table: 18 }

export const documentSymbols = aboutReport<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(
  ({ document, report, checked: { findings, settings }, client }) => {
    const parts = outlineOf(report, findings, settings.language)
    const { hierarchicalDocumentSymbolSupport: nests, symbolKind } = client.textDocument?.documentSymbol ?? {}
    const known = knows(symbolKind?.valueSet, kinds.table) ? kinds : oldKinds
    return nests ? parts.map((part) => symbol(document, part, known)) : flat(document, parts, known)
  },
)

function symbol(
  document: TextDocument,
  { kind, name, detail, span, selection, children }: Part,
  kinds: Kinds,
): DocumentSymbol {
  return {
    name,
    ...(detail !== '' && { detail }),
    kind: kinds[kind],
    range: rangeOf(document, span),
    selectionRange: rangeOf(document, selection),
    ...(children.length > 0 && { children: children.map((child) => symbol(document, child, kinds)) }),
  }
}

function flat(
  document: TextDocument,
  parts: readonly Part[],
  kinds: Kinds,
  container?: string,
): SymbolInformation[] {
  return parts.flatMap(({ kind, name, detail, span, children }) => [
    {
      // There is no other place for it.
      name: kind === 'table' && detail !== '' ? `${name} ${detail}` : name,
      kind: kinds[kind],
      location: { uri: document.uri, range: rangeOf(document, span) },
      ...(container !== undefined && { containerName: container }),
    },
    ...flat(document, children, kinds, name),
  ])
}
