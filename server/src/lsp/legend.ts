import type { Token } from '../services/tokens.ts'

/** Types and modifiers of semantic tokens, in the order of their numbers; package.json describes them to VS Code. */
export const tokenTypes: readonly Token['type'][] = ['reportNumber', 'cellNumber']
export const tokenModifiers: readonly Token['state'][] = ['agreeing', 'contradicting', 'uncompared']
