import type { Bilingual } from './message.ts'

export const claims = {} as const satisfies Record<string, Bilingual>
