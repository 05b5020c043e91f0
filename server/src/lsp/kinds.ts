/** Kinds of code actions. Only types of the protocol are imported by what the engine's bundle holds (see session.ts). */
export const quickFixKind = 'quickfix'
export const rewriteKind = 'refactor.rewrite.gouji'
export const fixAllKind = 'source.fixAll.gouji'
export const recalculateKind = 'source.recalculate.gouji'
