import type {
  Diagnostic,
  DiagnosticSeverity,
  InitializeParams,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Page } from '../forms/basisPage.ts'
import { type Language, words } from '../messages/message.ts'
import type { Edit, Finding, Severity } from '../rules/rule.ts'
import { type LineMap, lineMap } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import type { ConfigurationPlace } from './configurationPlace.ts'

/** From the core's words and offsets to those of the protocol. */
export interface Convert {
  diagnostics(document: Placed, findings: readonly Finding[], language: Language): Diagnostic[]
  edit(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit
  /** The URI of an offline page, or null when there is none to link to. */
  page(page: Page): string | null
  /** The same for another file, which is created when it is not there; null where the client cannot create files. */
  editFile(place: ConfigurationPlace, edits: readonly Edit[]): WorkspaceEdit | null
}

/** What places in a text take: an open document, or a file that was read. */
export type Placed = Pick<TextDocument, 'uri' | 'positionAt'>

/** What a diagnostic carries for programs; the same names as in `gouji check --format json`. */
export interface DiagnosticData {
  /** Index of the finding within its document version. */
  readonly finding: number
  readonly where: string | null
  readonly cells: readonly string[]
  readonly expected: string | null
  readonly actual: string | null
  readonly fixes: readonly { title: string; preferred: boolean; safe: boolean; edits: TextEdit[] }[]
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: 1,
  warning: 2,
  information: 3,
  hint: 4,
}

/** `docs` is the folder (URI) of the offline pages, or null when there is none to link to. */
export function converter(capabilities: InitializeParams['capabilities'], docs: string | null): Convert {
  const { publishDiagnostics, diagnostic } = capabilities.textDocument ?? {}
  const shows = (what: 'relatedInformation' | 'codeDescriptionSupport') =>
    [publishDiagnostics, diagnostic].some((each) => each?.[what] === true)
  const hasRelated = shows('relatedInformation')
  const page = shows('codeDescriptionSupport') ? docs : null
  const creates = capabilities.workspace?.workspaceEdit?.resourceOperations?.includes('create') === true
  const versioned = capabilities.workspace?.workspaceEdit?.documentChanges === true

  return {
    diagnostics(document, findings, language) {
      return findings.map((finding, index) => {
        return {
          range: rangeOf(document, finding.span),
          severity: severities[finding.severity],
          code: finding.rule,
          ...(page && { codeDescription: { href: `${page}/rules/${finding.rule}.md` } }),
          source: 'gouji',
          message: words(finding.message, language),
          ...(hasRelated &&
            finding.related.length > 0 && {
              relatedInformation: finding.related.map(({ span, message }) => ({
                location: { uri: document.uri, range: rangeOf(document, span) },
                message: words(message, language),
              })),
            }),
          // Also where the client says nothing of it: programs that speak LSP read it, and it disturbs nobody.
          data: dataOf(document, finding, index, language),
        }
      })
    },
    edit(document, edits) {
      const { uri, version } = document
      const changes = textEdits(document, edits)
      return versioned
        ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
        : { changes: { [uri]: changes } }
    },
    // An anchor in Markdown means nothing to an editor that opens the text; `#L12` is a line for VS Code and others.
    page: ({ path, line }) => docs && `${docs}/${path}${line === null ? '' : `#L${line + 1}`}`,
    editFile({ uri, text, version, exists }, edits) {
      const lines = lineMap(text)
      const changes = edits.map(({ span, newText }) => ({ range: rangeIn(lines, span), newText }))
      if (!versioned) return exists ? { changes: { [uri]: changes } } : null
      const change = { textDocument: { uri, version }, edits: changes }
      if (exists) return { documentChanges: [change] }
      return creates ? { documentChanges: [{ kind: 'create', uri }, change] } : null
    },
  }
}

function dataOf(document: Placed, finding: Finding, index: number, language: Language): DiagnosticData {
  const { where, cells, expected, actual } = finding
  return {
    finding: index,
    where,
    cells,
    expected,
    actual,
    fixes: finding.fixes.map(({ title, preferred, safe, edits }) => ({
      title: words(title, language),
      preferred,
      safe,
      edits: textEdits(document, edits),
    })),
  }
}

export function rangeOf(document: Placed, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) }
}

/** The same in a text that is no open document. */
export function rangeIn({ position }: LineMap, { start, end }: Span): Range {
  return { start: position(start), end: position(end) }
}

/** Some clients send a selection made backwards as a range whose end comes first. */
export function spanOf(document: TextDocument, { start, end }: Range): Span {
  const offsets = [document.offsetAt(start), document.offsetAt(end)] as const
  return { start: Math.min(...offsets), end: Math.max(...offsets) }
}

export function textEdits(document: Placed, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, newText }) => ({ range: rangeOf(document, span), newText }))
}
