/**
 * Whether the parameters of a request about a document are what the protocol demands, as far as answering relies on
 * it. Positions outside of the text are well-formed: they mean the nearest place of it.
 */
export function wellFormed(method: string, asked: unknown): boolean {
  if (!isObject(asked) || !isObject(asked.textDocument)) return false
  if (typeof asked.textDocument.uri !== 'string') return false
  const needed = demanded[method] ?? []
  return Object.entries(checks).every(([name, check]) =>
    asked[name] === undefined ? !needed.includes(name) : check(asked[name]),
  )
}

const positioned = ['position']
const ranged = ['range']

/** What each method demands besides `textDocument`. */
const demanded: Readonly<Record<string, readonly string[]>> = {
  'textDocument/codeAction': ['range', 'context'],
  'textDocument/completion': positioned,
  'textDocument/definition': positioned,
  'textDocument/documentHighlight': positioned,
  'textDocument/hover': positioned,
  'textDocument/inlayHint': ranged,
  'textDocument/onTypeFormatting': positioned,
  'textDocument/prepareRename': positioned,
  'textDocument/rangeFormatting': ranged,
  'textDocument/references': positioned,
  'textDocument/rename': positioned,
  'textDocument/selectionRange': ['positions'],
  'textDocument/semanticTokens/range': ranged,
}

const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  position: isPosition,
  positions: (value) => Array.isArray(value) && value.every(isPosition),
  range: (value) => isObject(value) && isPosition(value.start) && isPosition(value.end),
  context: (value) =>
    isObject(value) && [value.diagnostics, value.only].every((each) => each === undefined || isList(each)),
}

function isPosition(value: unknown): boolean {
  return isObject(value) && [value.line, value.character].every((each) => Number.isInteger(each))
}

/** Of diagnostics or of kinds. */
function isList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((each) => typeof each === 'string' || (isObject(each) && isObject(each.range)))
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
