/**
 * Sentences that the grammar was written with. Form of a line: see `read.ts`.
 */
export const written = `
onRequest | 收到政府信息公开申请12件,办结12件。 | t3.received/t3.handled=12; t3.concluded=12
`
