import { type Configuration, readConfiguration } from './file.ts'
import type { Host } from './host.ts'
import { isIgnored } from './ignore.ts'
import { below, folderOf, inFolder } from './places.ts'
import type { Settings } from './settings.ts'
import { editorValues, merged } from './values.ts'

export const configurationName = 'gouji.json'

/** The settings of one document, and where they come from. */
export interface Resolved {
  readonly settings: Settings
  /** The gouji.json that decides, with its own findings; null when there is none. */
  readonly configuration: Configuration | null
  /** True when `ignore` names the document: it is not checked. */
  readonly ignored: boolean
  /** Folder that the pattern `settings.lastYear` starts from; null when there is none. */
  readonly lastYearFrom: string | null
}

export interface SettingsOptions {
  /** The editor's settings: an object with the keys of gouji.json. */
  readonly editor?: unknown
  /** Folder the editor's `ignore` patterns start from (the workspace folder). */
  readonly workspace?: string | null
  /** Path of a gouji.json that is to be used instead of the nearest one. */
  readonly file?: string | null
}

/** Finds settings for document after document; each folder's gouji.json is looked for once. */
export interface SettingsFinder {
  /** Never fails. `path` may be a path or a URI; a document without folder (untitled:) has no gouji.json. */
  resolve(path: string, options?: SettingsOptions): Promise<Resolved>
  /** To be called when a gouji.json was written, created or deleted. */
  forget(): void
}

export function settingsFinder(host: Host): SettingsFinder {
  const nearest = new Map<string, Promise<Configuration | null>>()

  function nearestFrom(folder: string): Promise<Configuration | null> {
    let known = nearest.get(folder)
    if (!known) nearest.set(folder, (known = search(folder)))
    return known
  }

  async function search(folder: string): Promise<Configuration | null> {
    const path = inFolder(folder, configurationName)
    const text = await host.readText(path)
    if (text !== null) return readConfiguration(path, text)
    const parent = folderOf(folder)
    return parent === null ? null : nearestFrom(parent)
  }

  async function given(path: string): Promise<Configuration | null> {
    const text = await host.readText(path)
    return text === null ? null : readConfiguration(path, text)
  }

  return {
    async resolve(path, { editor, workspace = null, file = null } = {}) {
      const folder = folderOf(path)
      const configuration =
        file !== null ? await given(file) : folder === null ? null : await nearestFrom(folder)
      const fromEditor = editorValues(editor)
      const settings = configuration ? merged(fromEditor, configuration.values) : merged(fromEditor)
      const base = configuration?.values.ignore ? folderOf(configuration.path) : workspace
      const relative = base === null ? null : below(base, path)
      const ignored = relative !== null && (await isIgnored(relative, settings.ignore))
      const lastYearFrom = configuration?.values.lastYear ? folderOf(configuration.path) : workspace
      return { settings, configuration, ignored, lastYearFrom }
    },
    forget: () => nearest.clear(),
  }
}

/** The settings of a single document. Who asks for many keeps a `settingsFinder`. */
export function resolveSettings(
  documentPath: string,
  host: Host,
  editorSettings?: unknown,
): Promise<Resolved> {
  return settingsFinder(host).resolve(documentPath, { editor: editorSettings })
}
