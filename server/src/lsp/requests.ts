/**
 * The requests about an open document that the session answers, by method; `answers/index.ts` has one answer for each.
 * What a client may ask stands in `capabilities.ts`.
 */
export const requests = [
  'textDocument/codeAction',
  'textDocument/completion',
  'textDocument/hover',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/documentLink',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/selectionRange',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/range',
  'textDocument/inlayHint',
  'textDocument/codeLens',
  'textDocument/formatting',
  'textDocument/rangeFormatting',
  'textDocument/onTypeFormatting',
  'gouji/compare',
  'gouji/equations',
  'gouji/understood',
  'gouji/cellStep',
] as const

export type RequestMethod = (typeof requests)[number]

/** What the server tells of itself; no parameters, result `Health` (health.ts). */
export const healthRequest = 'gouji/health'
/** Requests that read other files; `answers/files/index.ts` has one answer for each. */
export const fileRequests = ['gouji/chooseLastYear', 'gouji/newReport', 'gouji/reports'] as const

export type FileRequestMethod = (typeof fileRequests)[number]
