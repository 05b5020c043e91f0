import type { Bilingual } from './message.ts'

export const structure = {} as const satisfies Record<string, Bilingual>
