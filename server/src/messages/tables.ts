import type { Bilingual } from './message.ts'

export const tables = {} as const satisfies Record<string, Bilingual>
