import type { Bilingual } from './message.ts'

export const narrative = {} as const satisfies Record<string, Bilingual>
