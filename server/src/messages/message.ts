import { asides } from './asides.ts'
import { claims } from './claims.ts'
import { comparison } from './comparison.ts'
import { completion } from './completion.ts'
import { config } from './config.ts'
import { editor } from './editor.ts'
import { hover } from './hover.ts'
import { interfaces } from './interfaces.ts'
import { narrative } from './narrative.ts'
import { outline } from './outline.ts'
import { structure } from './structure.ts'
import { tables } from './tables.ts'
import { understood } from './understood.ts'
import { workspace } from './workspace.ts'
import { years } from './years.ts'

export type Language = 'zh-CN' | 'en'

/** One text in both languages; `{name}` stands for a value. */
export type Bilingual = Readonly<Record<Language, string>>

/** Every text a person can meet, by key. One file per family; a key stands in one file only. */
const messages = {
  ...tables,
  ...structure,
  ...narrative,
  ...claims,
  ...asides,
  ...years,
  ...understood,
  ...config,
  ...comparison,
  ...interfaces,
  ...editor,
  ...hover,
  ...outline,
  ...completion,
  ...workspace,
}

export type MessageKey = keyof typeof messages

/** A message is a key and its values; the words are chosen at the border, in the reader's language. */
export interface Said {
  readonly key: MessageKey
  readonly with?: Readonly<Record<string, string | number>>
}

/** The words of a message. A placeholder without a value stays as it is, so that a mistake shows. */
export function words({ key, with: values = {} }: Said, language: Language): string {
  return (messages[key] as Bilingual)[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  )
}
