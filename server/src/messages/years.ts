import type { Bilingual } from './message.ts'

export const years = {} as const satisfies Record<string, Bilingual>
