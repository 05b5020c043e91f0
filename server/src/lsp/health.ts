import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Checks } from './checks.ts'
import type { Door, Place } from './door.ts'

/**
 * What the server tells of itself (`gouji/health`), for people who look for a fault. It holds no text of a document and no
 * name of one.
 */
export interface Health {
  readonly version: string
  readonly place: Place | null
  readonly documents: readonly DocumentHealth[]
  /** Rules that failed since the start, with where in the program. */
  readonly failures: readonly { readonly rule: string; readonly stack: string }[]
}

export interface DocumentHealth {
  readonly languageId: string
  /** Where it lies: `file`, `untitled`, … */
  readonly scheme: string
  /** In UTF-16 code units. */
  readonly length: number
  readonly lines: number
  /** Null: nobody has asked about it yet. */
  readonly checked: {
    readonly kind: string
    readonly edition: string | null
    readonly year: number | null
    readonly milliseconds: number
    /** How many findings of each rule. */
    readonly findings: Readonly<Record<string, number>>
    /** Levels that are not the rules' own. */
    readonly levels: Readonly<Record<string, string>>
    readonly language: string
  } | null
}

export function healthOf(
  { version, place }: Door,
  documents: readonly TextDocument[],
  checks: Checks,
  failures: ReadonlyMap<string, string>,
): Health {
  return {
    version,
    place: place?.() ?? null,
    documents: documents.map((document) => documentHealth(document, checks)),
    failures: [...failures].map(([rule, stack]) => ({ rule, stack })),
  }
}

function documentHealth(document: TextDocument, checks: Checks): DocumentHealth {
  const { uri, languageId, lineCount } = document
  const known = checks.latest(uri)
  const findings: Record<string, number> = {}
  for (const { rule } of known?.findings ?? []) findings[rule] = (findings[rule] ?? 0) + 1
  return {
    languageId,
    scheme: uri.slice(0, Math.max(0, uri.indexOf(':'))),
    length: document.getText().length,
    lines: lineCount,
    checked: known
      ? {
          kind: known.kind,
          edition: known.report?.edition ?? null,
          year: known.report?.year?.value ?? null,
          milliseconds: Math.round(known.milliseconds * 100) / 100,
          findings,
          levels: Object.fromEntries(known.settings.levels),
          language: known.settings.language,
        }
      : null,
  }
}
