import type { Bilingual } from './message.ts'

export const config = {} as const satisfies Record<string, Bilingual>
