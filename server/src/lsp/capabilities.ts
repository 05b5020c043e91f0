import { type ClientCapabilities, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver'
import { diagnosticProvider } from './diagnosticProvider.ts'
import { formattingCapabilities } from './formatting.ts'
import { fixAllKind, quickFixKind, recalculateKind, rewriteKind } from './kinds.ts'
import { tokenModifiers, tokenTypes } from './legend.ts'

/**
 * Where something begins that can be completed: the number of a section or aspect, the title or number of a document,
 * 收到, 未, the name of a rule in a comment. Editors ask by themselves while words are typed; not every one does so in
 * Chinese text. No line end is among them: who ends a paragraph with Enter twice would accept the first item.
 */
const triggerCharacters = ['、', '.', '（', '(', '《', '〔', '到', '未', ' ']

/** What the server offers; `pulls`: the client asks for diagnostics itself. */
export function serverCapabilities(pulls: boolean, client: ClientCapabilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(client.textDocument?.codeAction?.codeActionLiteralSupport && {
      codeActionProvider: { codeActionKinds: [quickFixKind, rewriteKind, fixAllKind, recalculateKind] },
    }),
    completionProvider: { triggerCharacters, completionItem: { labelDetailsSupport: true } },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: true,
      range: true,
    },
    inlayHintProvider: true,
    codeLensProvider: {},
    ...formattingCapabilities(client),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(pulls && { diagnosticProvider: diagnosticProvider(client) }),
  }
}
