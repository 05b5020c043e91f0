import type { ClientCapabilities, TextDocumentIdentifier } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Report, Rule } from '../../gouji.ts'
import type { Checked } from '../checks.ts'
import type { ConfigurationPlace } from '../configurationPlace.ts'
import type { Convert } from '../convert.ts'

/** An open document and all that is known about exactly this version of it; nothing is checked again for an answer. */
export interface Open {
  readonly document: TextDocument
  readonly checked: Checked
  readonly convert: Convert
  /** What the editor can do. */
  readonly client: ClientCapabilities
  /** Its gouji.json, or where one would be created; see `configurationOf`. */
  readonly configuration: ConfigurationPlace | null
  /** The rules that judged it. */
  readonly rules: readonly Rule[]
}

/** Parameters of a request about one document. */
export interface About {
  readonly textDocument: TextDocumentIdentifier
}

/** Answers one method: converts, calls one service, converts back. Null where there is nothing to say. */
export type Answer<Asked extends About, Result> = (open: Open, asked: Asked) => Result | null

/** An answer that only a report has; for other documents there is nothing to say. */
export function aboutReport<Asked extends About, Result>(
  answer: (open: Open & { readonly report: Report }, asked: Asked) => Result | null,
): Answer<Asked, Result> {
  return (open, asked) => {
    const { report } = open.checked
    return report && answer({ ...open, report }, asked)
  }
}
