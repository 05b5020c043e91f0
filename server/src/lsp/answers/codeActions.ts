import type { CodeAction, CodeActionParams, Diagnostic } from 'vscode-languageserver'
import { words } from '../../messages/message.ts'
import { offersAt, ruleRepairsAt } from '../../services/codeActions.ts'
import { safeEdits } from '../../services/fixAll.ts'
import { recalculation } from '../../services/recalculation.ts'
import { tableRewritingAt } from '../../services/rewriteTable.ts'
import { type DiagnosticData, spanOf } from '../convert.ts'
import { fixAllKind, quickFixKind, recalculateKind, rewriteKind } from '../kinds.ts'
import type { Answer, Open } from './answer.ts'
import { ignoreActions } from './ignoreActions.ts'

/**
 * Fixes for what was found already: the preferred ones, the others, those of a whole rule, and last to ignore it.
 * Nothing for clients of before 2018 that know only commands.
 */
export const codeActions: Answer<CodeActionParams, CodeAction[]> = (open, { range, context }) => {
  const { document, checked, convert, client } = open
  if (!client.textDocument?.codeAction?.codeActionLiteralSupport) return []
  const { findings, settings, report } = checked
  const { language } = settings
  const span = spanOf(document, range)
  const actions: CodeAction[] = []
  if (wanted(quickFixKind, context.only)) actions.push(...quickFixes(open, span, context.diagnostics))
  if (report && wanted(rewriteKind, context.only)) {
    const found = tableRewritingAt(report, span)
    if (found) {
      const title = words(found.title, language)
      actions.push({ title, kind: rewriteKind, edit: convert.edit(document, [found.edit]) })
    }
  }
  if (wanted(fixAllKind, context.only)) {
    const edits = safeEdits(findings)
    if (edits.length > 0) {
      const title = words({ key: 'editor.fixAll', with: { count: edits.length } }, language)
      actions.push({ title, kind: fixAllKind, edit: convert.edit(document, edits) })
    }
  }
  if (report && wanted(recalculateKind, context.only)) {
    const edits = recalculation(report)
    if (edits.length > 0) {
      const title = words({ key: 'recalculate.title', with: { count: edits.length } }, language)
      actions.push({ title, kind: recalculateKind, edit: convert.edit(document, edits) })
    }
  }
  return actions
}

function quickFixes(open: Open, span: ReturnType<typeof spanOf>, given: readonly Diagnostic[]): CodeAction[] {
  const { document, checked, convert, rules, client } = open
  const canPrefer = client.textDocument?.codeAction?.isPreferredSupport === true
  const { findings, settings } = checked
  const { language } = settings
  let own: Diagnostic[] | undefined
  const diagnostic = (index: number) => {
    own ??= convert.diagnostics(document, findings, language)
    return given.find((each) => isThe(own![index]!, each)) ?? own[index]!
  }
  const titleOf = (rule: string) => rules.find(({ meta }) => meta.id === rule)?.meta.title[language] ?? rule
  const fixes = offersAt(findings, span).map(({ index, fix }) => ({
    title: words(fix.title, language),
    kind: quickFixKind,
    diagnostics: [diagnostic(index)],
    ...(canPrefer && fix.preferred && { isPreferred: true }),
    edit: convert.edit(document, fix.edits),
  }))
  const ofRules = ruleRepairsAt(findings, span).map(({ rule, repaired, edits }) => ({
    title: words({ key: 'editor.fixRule', with: { title: titleOf(rule), count: repaired.length } }, language),
    kind: quickFixKind,
    diagnostics: repaired.map(diagnostic),
    edit: convert.edit(document, edits),
  }))
  return [...fixes, ...ofRules, ...ignoreActions(open, span, titleOf, diagnostic)]
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
