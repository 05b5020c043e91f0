import type { CodeAction, CodeActionParams, Diagnostic } from 'vscode-languageserver'
import { words } from '../../messages/message.ts'
import { offersAt } from '../../services/codeActions.ts'
import { safeEdits } from '../../services/fixAll.ts'
import { recalculation } from '../../services/recalculation.ts'
import { type DiagnosticData, spanOf } from '../convert.ts'
import { fixAllKind, quickFixKind, recalculateKind } from '../kinds.ts'
import type { Open } from './answer.ts'

/** Fixes for what was found already: nothing is computed here but positions. */
export function codeActions(
  { document, checked: { findings, settings, report }, convert }: Open,
  { range, context }: CodeActionParams,
): CodeAction[] {
  const actions: CodeAction[] = []
  if (wanted(quickFixKind, context.only)) {
    const offers = offersAt(findings, spanOf(document, range))
    const own = offers.length > 0 ? convert.diagnostics(document, findings, settings.language) : []
    for (const { index, fix } of offers) {
      actions.push({
        title: words(fix.title, settings.language),
        kind: quickFixKind,
        diagnostics: [context.diagnostics.find((each) => isThe(own[index]!, each)) ?? own[index]!],
        ...(fix.preferred && { isPreferred: true }),
        edit: convert.edit(document, fix.edits),
      })
    }
  }
  if (wanted(fixAllKind, context.only)) {
    const edits = safeEdits(findings)
    if (edits.length > 0) {
      const title = words({ key: 'editor.fixAll', with: { count: edits.length } }, settings.language)
      actions.push({ title, kind: fixAllKind, edit: convert.edit(document, edits) })
    }
  }
  if (report && wanted(recalculateKind, context.only)) {
    const edits = recalculation(report)
    if (edits.length > 0) {
      const title = words({ key: 'recalculate.title', with: { count: edits.length } }, settings.language)
      actions.push({ title, kind: recalculateKind, edit: convert.edit(document, edits) })
    }
  }
  return actions
}

/** Whether the client's diagnostic is ours; two findings of one rule at one place differ in their index. */
function isThe(own: Diagnostic, theirs: Diagnostic): boolean {
  const index = (theirs.data as DiagnosticData | undefined)?.finding
  return (
    theirs.code === own.code &&
    theirs.range.start.line === own.range.start.line &&
    theirs.range.start.character === own.range.start.character &&
    (index === undefined || index === (own.data as DiagnosticData).finding)
  )
}

/** Kinds are paths: who asks for `source` gets `source.fixAll.gouji` too. */
function wanted(kind: string, only: readonly string[] | undefined): boolean {
  return !only || only.some((asked) => kind === asked || asked === '' || kind.startsWith(`${asked}.`))
}
