import type { CodeAction, Diagnostic, WorkspaceEdit } from 'vscode-languageserver'
import { turnedOff } from '../../config/turnOff.ts'
import { type MessageKey, words } from '../../messages/message.ts'
import { findingsAt } from '../../services/codeActions.ts'
import { ignoreHere, ignoreInFile } from '../../services/ignoring.ts'
import type { Span } from '../../text/span.ts'
import { quickFixKind } from '../kinds.ts'
import type { Open } from './answer.ts'

/**
 * To hear no more of what was found: here, in the document, everywhere. Of several findings of one rule the first
 * speaks for all. In plain text a comment would stand in the report for everybody to read, so there is none in its
 * middle.
 */
export function ignoreActions(
  { document, checked, convert, configuration }: Open,
  span: Span,
  titleOf: (rule: string) => string,
  diagnostic: (index: number) => Diagnostic,
): CodeAction[] {
  const { findings, report, settings } = checked
  if (!report) return []
  const actions: CodeAction[] = []
  const seen = new Set<string>()
  for (const { index, finding } of findingsAt(findings, span)) {
    const { rule } = finding
    if (seen.has(rule)) continue
    seen.add(rule)
    const offer = (key: MessageKey, edit: WorkspaceEdit | null) => {
      if (!edit) return
      const title = words({ key, with: { title: titleOf(rule) } }, settings.language)
      actions.push({ title, kind: quickFixKind, diagnostics: [diagnostic(index)], edit })
    }
    // A comment about a comment that ignores nothing would be one more of them.
    if (rule !== 'suppression-unused') {
      if (!isPlainText(document))
        offer('editor.ignore.here', convert.edit(document, [ignoreHere(report, finding)]))
      offer('editor.ignore.file', convert.edit(document, [ignoreInFile(report, rule)]))
    }
    const off = configuration && turnedOff(configuration.text, rule)
    offer('editor.ignore.everywhere', off && configuration && convert.editFile(configuration, off))
  }
  return actions
}

function isPlainText({ languageId, uri }: Open['document']): boolean {
  return languageId === 'plaintext' || /\.txt$/i.test(uri)
}
