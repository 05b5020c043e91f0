import { type Resolved, settingsFinder } from '../config/resolve.ts'
import type { Language } from '../messages/message.ts'
import type { Request } from './arguments.ts'
import { corePath, host } from './host.ts'

/** Settings of files, by the path a person typed. */
export interface FileSettings {
  of(file: string): Promise<Resolved>
  /** Language of a file's messages: --language, else its gouji.json. */
  languageOf(resolved: Resolved): Language
}

/** Null when --config names a file that cannot be read. */
export async function fileSettings({
  config,
  language,
}: Pick<Request, 'config' | 'language'>): Promise<FileSettings | null> {
  const file = config === null ? null : corePath(config)
  if (file !== null && (await host.readText(file)) === null) return null
  const finder = settingsFinder(host)
  return {
    of: (path) => finder.resolve(corePath(path), { file }),
    languageOf: ({ settings }) => language ?? settings.language,
  }
}
