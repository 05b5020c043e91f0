import type { CancellationToken } from 'vscode-languageserver'
import type { Host } from '../../config/host.ts'
import { comparable, inFolder, nameOf } from '../../config/places.ts'
import type { Resolved } from '../../config/resolve.ts'
import { filesBelow } from '../../files/walk.ts'
import { mayBeReport } from '../../services/scope.ts'
import type { DocumentSettings } from '../settings.ts'

/** A file that may hold a report. */
export interface Target {
  /** The URI as `comparable`: clients encode the same one in different ways. */
  readonly key: string
  readonly uri: string
  /** The workspace folder it is in. */
  readonly folder: string
}

/** The settings that hold for a folder itself. */
export const ofFolder = (settings: DocumentSettings, folder: string): Promise<Resolved> =>
  settings.ofFile(inFolder(folder, '.'), folder)

/** The workspace folders that are to be checked whole. */
export async function checkedFolders(settings: DocumentSettings): Promise<readonly string[]> {
  const checked = []
  for (const folder of settings.folders)
    if ((await ofFolder(settings, folder)).settings.checkWorkspace) checked.push(folder)
  return checked
}

/** What `gouji check FOLDER` would look at in these folders; a file in two of them belongs to the inner one. */
export async function targetsIn(
  folders: readonly string[],
  host: Host,
  settings: DocumentSettings,
  token: CancellationToken,
): Promise<readonly Target[]> {
  const targets = new Map<string, Target>()
  for (const around of folders) {
    const paths = await filesBelow((inside) =>
      token.isCancellationRequested
        ? Promise.resolve([])
        : host.list(inside === '' ? around : inFolder(around, inside)),
    )
    for (const path of paths) {
      const uri = inFolder(around, path)
      if (!mayBeReport(nameOf(uri))) continue
      const folder = settings.folderOf(uri)
      if (folder === null || !folders.includes(folder)) continue
      const key = comparable(uri)
      targets.set(key, { key, uri, folder })
    }
  }
  return [...targets.values()]
}
