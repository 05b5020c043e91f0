import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

// Both packages are CommonJS bundles whose names Node cannot list for `import`.
const require = createRequire(`${process.cwd()}/package.json`)
const { Registry, INITIAL, parseRawGrammar } = require('vscode-textmate') as typeof import('vscode-textmate')
const oniguruma = require('vscode-oniguruma') as typeof import('vscode-oniguruma')

export const grammarFile = 'syntaxes/gouji-report.tmLanguage.json'
export const root = 'text.gouji-report'

const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'))
const registry = new Registry({
  onigLib: oniguruma.loadWASM(wasm).then(() => ({
    createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
    createOnigString: (text) => new oniguruma.OnigString(text),
  })),
  loadGrammar: async (name) =>
    name === root ? parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile) : null,
})
const grammar = (await registry.loadGrammar(root))!

export interface Token {
  readonly start: number
  readonly end: number
  /** Outermost first, without the root scope and without the language's suffix. */
  readonly scopes: readonly string[]
}

/** The tokens of each line, as an editor's tokenizer sees them. */
export function tokenize(text: string): readonly (readonly Token[])[] {
  let state = INITIAL
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state)
    state = ruleStack
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      start: startIndex,
      end: Math.min(endIndex, line.length),
      scopes: scopes.slice(1).map((scope) => scope.replace(/\.gouji-report$/, '')),
    }))
  })
}
