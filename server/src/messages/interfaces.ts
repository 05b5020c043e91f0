import type { Bilingual } from './message.ts'

export const interfaces = {} as const satisfies Record<string, Bilingual>
