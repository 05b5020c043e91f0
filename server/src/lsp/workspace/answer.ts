import type {
  CancellationToken,
  ClientCapabilities,
  Connection,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { comparable } from '../../config/places.ts'
import { orLog } from '../refusal.ts'
import { turn } from '../turn.ts'
import { changes } from './changes.ts'
import { passes, type Surroundings } from './pass.ts'
import { progress } from './progress.ts'
import { registration } from './registration.ts'
import { checkedFolders } from './targets.ts'

/** The check of all reports of the workspace, for one client. */
export interface WorkspaceChecks {
  /**
   * Answers `workspace/diagnostic` when there is something that the client does not have; until then the request stays
   * open. Null when it was cancelled or the session ended.
   */
  answer(
    asked: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport | null>
  /** Settings came or changed: somebody may want the workspace checked, or no longer. */
  settingsChanged(): void
  /** Files came, changed or went. */
  written(uris: readonly string[]): void
  /** Something else that is told may have changed: open documents, their reports of last year. */
  changed(): void
  /** Lets no request hang. */
  end(): void
}

/** So many files are told of at once, where the client takes results in parts. */
const batch = 50

export function workspaceChecks(
  connection: Connection,
  client: ClientCapabilities,
  surroundings: Surroundings,
  onSummary: (summary: object) => void,
): WorkspaceChecks {
  const { settings } = surroundings
  const change = changes()
  const all = passes(surroundings)
  const register = registration(connection, client)
  /** A client that does not tell of files has them looked at with each request. */
  const watches = client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
  let answered = false
  let summed = ''

  async function answer(asked: WorkspaceDiagnosticParams, token: CancellationToken) {
    const { previousResultIds } = asked
    // Some clients say null of what they leave out.
    const [parts, workDone] = [asked.partialResultToken ?? null, asked.workDoneToken ?? null]
    const previous = new Map(previousResultIds.map((each) => [comparable(each.uri), each]))
    const work = progress(connection, client, workDone)
    if (!watches) all.forget()
    for (;;) {
      const { revision } = change
      const items: WorkspaceDocumentDiagnosticReport[] = []
      const send = () => {
        if (parts === null || items.length === 0) return
        const value = { items: items.splice(0) }
        orLog(connection, connection.sendNotification('$/progress', { token: parts, value }))
      }
      // What did not change is kept back: only beside news it is worth an answer.
      const unchanged: WorkspaceDocumentDiagnosticReport[] = []
      const { news, summary } = await all
        .pass({
          ...{ previous, token, progress: work },
          tell(report) {
            if (report.kind === 'unchanged') unchanged.push(report)
            else if (items.push(report) >= batch) send()
          },
        })
        .finally(() => work.end())
      if (token.isCancellationRequested || change.ended) return null
      sum(summary)
      if (news || !answered) {
        answered = true
        items.push(...unchanged)
        send()
        return { items }
      }
      if (change.revision === revision) await change.next(token)
      if (token.isCancellationRequested || change.ended) return null
      // What changed is first told to who asked about the document itself.
      await turn()
    }
  }

  function sum(summary: object | null) {
    const now = JSON.stringify(summary)
    if (summary && now !== summed) onSummary(summary)
    summed = now
  }

  async function look() {
    register((await checkedFolders(settings)).length > 0)
  }

  return {
    answer,
    settingsChanged() {
      summed = ''
      change.changed()
      void look().catch(() => {})
    },
    written(uris) {
      all.written(uris)
      change.changed()
    },
    changed: () => change.changed(),
    end: () => change.end(),
  }
}
