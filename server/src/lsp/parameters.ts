import type { Step } from '../services/cellStep.ts'

/**
 * Whether the parameters of a request are what the protocol demands, as far as answering relies on it. Positions
 * outside of the text are well-formed: they mean the nearest place of it.
 */
export function wellFormed(method: string, asked: unknown): boolean {
  return has(shapes[method] ?? { textDocument })(asked)
}

/** The same for what `initialize` tells of the workspace. */
export const initializable: Check = has({
  workspaceFolders: maybe(listOf(has({ uri: isString }))),
  rootUri: maybe(isString),
})

type Check = (value: unknown) => boolean
type Shape = Readonly<Record<string, Check>>

const textDocument = has({ uri: isString })
const position = has({ line: Number.isInteger, character: Number.isInteger })
const range = has({ start: position, end: position })

/** Of those that demand more than a document. */
const shapes: Readonly<Record<string, Shape>> = {
  'textDocument/codeAction': {
    textDocument,
    range,
    context: has({ diagnostics: listOf(has({ range })), only: maybe(listOf(isString)) }),
  },
  'textDocument/completion': { textDocument, position, context: maybe(has({})) },
  'textDocument/definition': { textDocument, position },
  'textDocument/documentHighlight': { textDocument, position },
  'textDocument/hover': { textDocument, position },
  'textDocument/inlayHint': { textDocument, range },
  'textDocument/onTypeFormatting': { textDocument, position, ch: isString },
  'textDocument/rangeFormatting': { textDocument, range },
  'textDocument/references': { textDocument, position, context: has({}) },
  'textDocument/selectionRange': { textDocument, positions: listOf(position) },
  'textDocument/semanticTokens/range': { textDocument, range },
  'workspace/diagnostic': { previousResultIds: listOf(has({ uri: isString, value: isString })) },
  'gouji/cellStep': { textDocument, position, step: isStep },
  'gouji/chooseLastYear': { textDocument, uri: isString },
  'gouji/newReport': { kind: isString, unit: isString, year: Number.isInteger, lastYear: maybe(isString) },
  'gouji/reports': { uris: listOf(isString) },
}

/** An object with these members. */
function has(shape: Shape): Check {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(shape).every(([name, check]) => check((value as Record<string, unknown>)[name]))
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check)
}

function maybe(check: Check): Check {
  return (value) => value === undefined || value === null || check(value)
}

function isStep(value: unknown): boolean {
  return (['next', 'previous', 'below'] satisfies Step[] as unknown[]).includes(value)
}

function isString(value: unknown): boolean {
  return typeof value === 'string'
}
