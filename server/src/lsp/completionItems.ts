import type { ClientCapabilities, CompletionItem, CompletionItemKind, Position } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type Language, words } from '../messages/message.ts'
import type { Suggestion, SuggestionKind } from '../services/completion/completion.ts'
import { rangeOf } from './convert.ts'
import { hasHints, snippetOf } from './snippet.ts'
import { knows, preferred } from './understands.ts'

/** `CompletionItemKind`: Struct, Value, Reference, Constant, EnumMember; one that no editor leaves out by default. */
const kinds: Readonly<Record<SuggestionKind, CompletionItemKind>> = {
  report: 22,
  section: 22,
  aspect: 22,
  table: 22,
  row: 22,
  sentence: 12,
  citation: 18,
  date: 21,
  rule: 20,
}

/** The items of an editor, as far as it understands them: snippets, details, insertion or replacement. */
export function completionItems(
  client: ClientCapabilities,
  document: TextDocument,
  position: Position,
  suggestions: readonly Suggestion[],
  language: Language,
): CompletionItem[] {
  const { completionItem, completionItemKind } = client.textDocument?.completion ?? {}
  const can = completionItem ?? {}
  const format = preferred(can.documentationFormat)
  const caret = document.offsetAt(position)
  const source = document.getText()
  return suggestions.map(({ kind, label, text, gist, about, typed, replaced }, index): CompletionItem => {
    const isSnippet = can.snippetSupport === true && hasHints(text)
    const newText = isSnippet ? snippetOf(text) : text
    const insert = rangeOf(document, typed)
    const kindWords = words({ key: `completion.kind.${kind}` }, language)
    const isSentence = kind === 'sentence'
    const written = isSentence || kind === 'citation' ? `${text}\n\n` : ''
    return {
      ...(knows(completionItemKind?.valueSet, kinds[kind]) && { kind: kinds[kind] }),
      ...(can.labelDetailsSupport
        ? {
            label,
            labelDetails: gist === undefined ? { description: kindWords } : { detail: `  ${gist}` },
          }
        : { label: isSentence ? `${label}：${text}` : label, detail: kindWords }),
      documentation: { kind: format, value: written + words(about, language) },
      // Editors compare this with what was typed; whether it fits is decided here, and they are to keep it.
      filterText: source.slice(typed.start, caret) || label,
      sortText: String(index).padStart(4, '0'),
      insertTextFormat: isSnippet ? 2 : 1,
      // As it is: indents and line ends are the author’s already.
      ...(can.insertTextModeSupport?.valueSet?.includes(1) && { insertTextMode: 1 }),
      textEdit: can.insertReplaceSupport
        ? { newText, insert, replace: rangeOf(document, replaced) }
        : { newText, range: insert },
    }
  })
}
