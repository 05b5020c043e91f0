import type { Tour } from './tour.ts'

/**
 * What a client may offer and how to see that the server makes use of it. `of` is a path in the client's capabilities,
 * `list:value` for a value of a list there; any one of several is enough.
 */
export interface Offer {
  readonly of: readonly string[]
  readonly isUsed: (tour: Tour) => boolean
}

const item = 'textDocument.completion.completionItem'
const formats = ['textDocument/formatting', 'textDocument/rangeFormatting', 'textDocument/onTypeFormatting']

export const offers: readonly Offer[] = [
  // What the server asks and tells by itself.
  asks('workspace/configuration', 'workspace.configuration'),
  asks('workspace/codeLens/refresh', 'workspace.codeLens.refreshSupport'),
  asks('workspace/inlayHint/refresh', 'workspace.inlayHint.refreshSupport'),
  asks('workspace/semanticTokens/refresh', 'workspace.semanticTokens.refreshSupport'),
  asks('workspace/diagnostic/refresh', 'workspace.diagnostics.refreshSupport'),
  asks('gouji/status', 'experimental.gouji.status'),
  registers('workspace/didChangeConfiguration'),
  registers('workspace/didChangeWatchedFiles'),
  ...formats.map(registers),

  // Diagnostics.
  { of: ['textDocument.diagnostic'], isUsed: ({ server }) => server.diagnosticProvider !== undefined },
  diagnosed('relatedInformation', 'relatedInformation'),
  diagnosed('codeDescription', 'codeDescriptionSupport'),
  {
    of: ['textDocument.publishDiagnostics.versionSupport'],
    isUsed: ({ said }) =>
      said.some(({ method, params }) => /publishDiagnostics$/.test(method!) && params.version !== undefined),
  },

  // Code actions and edits.
  {
    of: ['textDocument.codeAction.codeActionLiteralSupport'],
    isUsed: ({ server, answers }) =>
      server.codeActionProvider !== undefined || answers('textDocument/codeAction').some(isFilled),
  },
  answered('codeAction', 'isPreferred', 'textDocument.codeAction.isPreferredSupport'),
  answered('codeAction', 'documentChanges', 'workspace.workspaceEdit.documentChanges'),
  {
    of: ['workspace.workspaceEdit.resourceOperations:create'],
    isUsed: ({ answers }) => holds(answers('textDocument/codeAction'), 'kind', 'create'),
  },

  // Completion.
  {
    of: [`${item}.snippetSupport`],
    isUsed: ({ answers }) => holds(answers('textDocument/completion'), 'insertTextFormat', 2),
  },
  answered('completion', 'labelDetails', `${item}.labelDetailsSupport`),
  answered('completion', 'insert', `${item}.insertReplaceSupport`),
  answered('completion', 'insertTextMode', `${item}.insertTextModeSupport.valueSet:1`),
  {
    of: [`${item}.documentationFormat:markdown`],
    isUsed: ({ answers }) => holds(answers('textDocument/completion'), 'kind', 'markdown'),
  },
  {
    of: ['textDocument.completion.completionItemKind.valueSet:22'],
    isUsed: ({ answers }) =>
      answers('textDocument/completion').some((list) =>
        list?.items.some(({ kind }: { kind?: number }) => (kind ?? 0) > 18),
      ),
  },

  // The others.
  {
    of: ['textDocument.hover.contentFormat:markdown'],
    isUsed: ({ answers }) => holds(answers('textDocument/hover'), 'kind', 'markdown'),
  },
  answered('definition', 'targetUri', 'textDocument.definition.linkSupport'),
  answered('documentLink', 'tooltip', 'textDocument.documentLink.tooltipSupport'),
  answered(
    'documentSymbol',
    'selectionRange',
    'textDocument.documentSymbol.hierarchicalDocumentSymbolSupport',
  ),
  {
    of: ['textDocument.documentSymbol.symbolKind.valueSet:23'],
    isUsed: ({ answers }) =>
      members(answers('textDocument/documentSymbol')).some(
        ([name, value]) => name === 'kind' && Number(value) > 18,
      ),
  },
  ...['showEquations', 'recalculate'].map((command) => ({
    of: [`experimental.gouji.${command === 'recalculate' ? command : 'equations'}`],
    isUsed: ({ answers }: Tour) => holds(answers('textDocument/codeLens'), 'command', `gouji.${command}`),
  })),
]

/** What the server has no use for today; an answer that begins to must look at the capability first. */
export const unused: readonly Offer[] = [
  asks('workspace/foldingRange/refresh', 'workspace.foldingRange.refreshSupport'),
  asks('workspace/applyEdit', 'workspace.applyEdit'),
  asks('window/showDocument', 'window.showDocument'),
  asks('window/workDoneProgress/create', 'window.workDoneProgress'),
  diagnosed('tags', 'tagSupport'),
  answered('codeAction', 'disabled', 'textDocument.codeAction.disabledSupport'),
  answered('codeAction', 'changeAnnotations', 'workspace.workspaceEdit.changeAnnotationSupport'),
  answered('completion', 'itemDefaults', 'textDocument.completion.completionList.itemDefaults'),
  answered('completion', 'commitCharacters', `${item}.commitCharactersSupport`),
  answered('completion', 'deprecated', `${item}.deprecatedSupport`),
  answered('completion', 'preselect', `${item}.preselectSupport`),
  answered('completion', 'tags', `${item}.tagSupport`),
  answered('documentSymbol', 'tags', 'textDocument.documentSymbol.tagSupport'),
  answered('foldingRange', 'collapsedText', 'textDocument.foldingRange.foldingRange.collapsedText'),
  answered('foldingRange', 'startCharacter', 'none: the client folds whole lines'),
  answered('inlayHint', 'tooltip', 'textDocument.inlayHint.resolveSupport'),
]

function asks(request: string, path: string): Offer {
  return { of: [path], isUsed: ({ said }) => said.some(({ method }) => method === request) }
}

/** `client/registerCapability` for that method. */
function registers(method: string): Offer {
  return {
    of: [`${method.replace('/', '.')}.dynamicRegistration`],
    isUsed: ({ said }) =>
      said.some(
        (each) => each.method === 'client/registerCapability' && holds(each.params, 'method', method),
      ),
  }
}

function diagnosed(member: string, capability: string): Offer {
  return {
    of: ['diagnostic', 'publishDiagnostics'].map((each) => `textDocument.${each}.${capability}`),
    isUsed: ({ diagnostics, answers }) =>
      diagnostics.some((each) => member in each) ||
      members(answers('textDocument/codeAction')).some(
        ([name, list]) => name === 'diagnostics' && (list as object[]).some((each) => member in each),
      ),
  }
}

/** The member occurs anywhere in an answer to that method. */
function answered(method: string, member: string, path: string): Offer {
  return {
    of: [path],
    isUsed: ({ answers }) => members(answers(`textDocument/${method}`)).some(([name]) => name === member),
  }
}

function isFilled(answer: unknown): boolean {
  return Array.isArray(answer) && answer.length > 0
}

function holds(value: unknown, member: string, wanted: unknown): boolean {
  return members(value).some(([name, each]) => name === member && each === wanted)
}

/** All members of objects in a value, however deep. */
function members(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => [[name, each] as const, ...members(each)])
}

/** Whether a client offers one of these. */
export function isOffered(client: object, { of }: Offer): boolean {
  return of.some((path) => {
    const [names, value] = path.split(':')
    let at: unknown = client
    for (const name of names!.split('.')) at = (at as Record<string, unknown> | undefined)?.[name]
    return value === undefined
      ? at !== undefined && at !== null && at !== false
      : Array.isArray(at) && at.some((each) => String(each) === value)
  })
}
