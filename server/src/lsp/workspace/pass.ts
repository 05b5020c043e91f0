import type { CancellationToken, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver'
import type { Configuration } from '../../config/file.ts'
import { below, comparable, nameOf } from '../../config/places.ts'
import type { Resolved } from '../../config/resolve.ts'
import { words } from '../../messages/message.ts'
import { lastYearFinder } from '../../services/lastYear.ts'
import type { Open } from '../answers/index.ts'
import { countsOf } from '../counts.ts'
import type { DocumentSettings } from '../settings.ts'
import { turn } from '../turn.ts'
import { configurationCheck, type Desk, type FileCheck, fileCheck, nothing } from './fileCheck.ts'
import { forgetWritten, type Known } from './known.ts'
import type { Progress } from './progress.ts'
import { type Summary, summaryOf } from './summary.ts'
import { checkedFolders, ofFolder, type Target, targetsIn } from './targets.ts'

type Report = WorkspaceDocumentDiagnosticReport

/** One going over all reports of the workspace, for one request. */
export interface Asked {
  /** What the client has, by key. */
  readonly previous: ReadonlyMap<string, { readonly uri: string; readonly value: string }>
  readonly token: CancellationToken
  readonly progress: Progress
  /** Hears what is to be told, file by file. */
  tell(report: Report): void
}

export interface Passed {
  /** Whether something was told that the client does not have. */
  readonly news: boolean
  /** Null: nobody wants the workspace checked. */
  readonly summary: Summary | null
}

export interface Surroundings extends Omit<Desk, 'lastYears'> {
  readonly settings: DocumentSettings
  /** Open documents. */
  keys(): readonly string[]
  open(uri: string): Promise<Open | null>
  log(line: string): void
}

/** Remembers, from pass to pass, what was found in which file; forgets what is `written`. */
export interface Passes {
  pass(asked: Asked): Promise<Passed>
  written(uris: readonly string[]): void
  forget(): void
}

/**
 * The check goes on for this long before others have their turn, in milliseconds: for one file, unless turns are
 * expensive, as in a browser.
 */
const patience = 'setImmediate' in globalThis ? 0 : 8

export function passes(surroundings: Surroundings): Passes {
  const { settings, files, convert } = surroundings
  const known = new Map<string, Known>()
  /** The gouji.json that have something wrong, by key. */
  const configurations = new Map<string, { readonly configuration: Configuration; readonly by: Resolved }>()
  const written = new Map<string, string>()
  let listed: { readonly folders: string; readonly targets: readonly Target[] } | null = null
  let generation = -1

  function forget() {
    known.clear()
    configurations.clear()
    listed = null
  }

  async function targetsNow(token: CancellationToken): Promise<readonly Target[]> {
    const folders = await checkedFolders(settings)
    const name = folders.join('\n')
    if (listed?.folders === name) return listed.targets
    const targets = await targetsIn(folders, files, settings, token)
    if (!token.isCancellationRequested) listed = { folders: name, targets }
    return targets
  }

  async function pass({ previous, token, progress, tell }: Asked): Promise<Passed> {
    if (generation !== settings.generation) forget()
    const began = (generation = settings.generation)
    // Kept for one pass only: the next one may find other files.
    const desk: Desk = { ...surroundings, lastYears: lastYearFinder(files) }
    const changed = new Map(written)
    written.clear()
    if (changed.size > 0 && known.size > 0) await forgetWritten(known, changed, desk.lastYears)

    const targets = await targetsNow(token)
    const opened = new Map(surroundings.keys().map((uri) => [comparable(uri), uri]))
    const told = new Set<string>()
    const counted: Known[] = []
    let news = false

    function put(
      key: string,
      uri: string,
      version: number | null,
      found: Known,
      items: FileCheck['items'] = nothing.items,
    ) {
      counted.push(found)
      if (found.resultId === null) return
      told.add(key)
      const { resultId } = found
      if (previous.get(key)?.value === resultId) return tell({ kind: 'unchanged', uri, version, resultId })
      news = true
      tell({ kind: 'full', uri, version, resultId, items: [...items()] })
    }

    /** What is known will do when it says nothing, or what the client has. */
    const suffices = (key: string) => {
      const found = known.get(key)
      return found && (found.resultId === null || found.resultId === previous.get(key)?.value)
    }

    /** The open document of that key; null when there is none, or no longer. */
    async function openAt(key: string): Promise<Open | null> {
      const uri = opened.get(key)
      return uri === undefined ? null : surroundings.open(uri)
    }

    const due = targets.filter(({ key }) => !opened.has(key) && !suffices(key)).length
    const [first] = settings.folders
    if (first !== undefined && due > 0)
      progress.begin(due, (await ofFolder(settings, first)).settings.language)

    let since = performance.now()
    for (const { key, uri, folder } of targets) {
      if (token.isCancellationRequested) break
      if (!opened.has(key) && suffices(key)) {
        put(key, uri, null, known.get(key)!)
        continue
      }
      if (performance.now() - since >= patience) {
        await turn()
        since = performance.now()
      }
      const open = await openAt(key)
      if (open) {
        const found = ofOpen(open)
        put(key, opened.get(key)!, open.document.version, found, found.items)
      } else if (suffices(key)) put(key, uri, null, known.get(key)!)
      else {
        progress.next(nameOf(uri))
        const found = await ofClosed(uri, folder, desk)
        const { items, ...kept } = found
        if (settings.generation === began && !written.has(key)) known.set(key, kept)
        put(key, uri, null, found, items)
      }
    }
    if (token.isCancellationRequested) return { news, summary: null }

    const reports = summaryOf(counted)
    for (const [key, { configuration, by }] of configurations) {
      const open = await openAt(key)
      const found = open ? ofOpen(open) : configurationCheck(configuration, by.settings.language, convert)
      put(key, opened.get(key) ?? configuration.path, open?.document.version ?? null, found, found.items)
    }
    for (const [key, { uri }] of previous) {
      if (told.has(key)) continue
      news = true
      tell({ kind: 'full', uri, version: null, items: [] })
    }
    return { news, summary: listed?.folders ? reports : null }
  }

  function ofOpen({ document, checked }: Open): FileCheck {
    const { findings, settings, kind, state } = checked
    if (kind !== 'report' && kind !== 'configuration') return nothing
    const items = () => convert.diagnostics(document, findings, settings.language)
    return { ...nothing, resultId: state, items, counts: countsOf(findings) }
  }

  async function ofClosed(uri: string, folder: string, desk: Desk): Promise<FileCheck> {
    const resolved = await settings.ofFile(uri, folder)
    const { configuration } = resolved
    if (configuration && configuration.findings.length > 0)
      configurations.set(comparable(configuration.path), { configuration, by: resolved })
    const found = await fileCheck(uri, resolved, desk)
    if (found.trouble) {
      const path = below(folder, uri) ?? uri
      surroundings.log(words({ key: found.trouble.trouble, with: { path } }, resolved.settings.language))
    }
    return found
  }

  return {
    pass,
    forget,
    written(uris) {
      // It may be a new one, or gone.
      listed = null
      for (const uri of uris) written.set(comparable(uri), uri)
    },
  }
}
