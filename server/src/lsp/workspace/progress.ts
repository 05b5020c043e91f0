import type { ClientCapabilities, Connection, ProgressToken } from 'vscode-languageserver'
import { type Language, words } from '../../messages/message.ts'
import { orLog } from '../refusal.ts'

/** Tells how far the work has come: in the request's own token, or in one the client is asked for. */
export interface Progress {
  /** Work on `total` files begins; nothing is shown of too little of it. Once per request. */
  begin(total: number, language: Language): void
  /** Work on the next file begins. */
  next(file: string): void
  end(): void
}

/** Fewer files than these are checked in the blink of an eye: a client that did not ask is not bothered. */
const few = 20

let tokens = 0

export function progress(
  connection: Connection,
  client: ClientCapabilities,
  given: ProgressToken | null,
): Progress {
  /** Set while something is shown. */
  let token: ProgressToken | undefined
  let state: 'new' | 'working' | 'over' = 'new'
  let all = 0
  let done = 0
  let shown = 0
  const send = (value: object) =>
    orLog(connection, connection.sendNotification('$/progress', { token, value }))

  function show(accepted: ProgressToken, language: Language) {
    token = accepted
    const title = words({ key: 'workspace.checking' }, language)
    send({ kind: 'begin', title, percentage: 0, cancellable: false })
  }

  return {
    begin(total, language) {
      if (state !== 'new' || total === 0) return
      all = total
      if (given !== null) {
        state = 'working'
        return show(given, language)
      }
      if (total < few || client.window?.workDoneProgress !== true) return
      state = 'working'
      const own = `gouji.workspace.${++tokens}`
      connection.sendRequest('window/workDoneProgress/create', { token: own }).then(
        () => state === 'working' && show(own, language),
        () => {}, // then it is not shown
      )
    },
    next(file) {
      done++
      if (token === undefined) return
      const percentage = Math.min(99, Math.floor((done * 100) / all))
      if (percentage === shown) return
      shown = percentage
      send({ kind: 'report', percentage, message: file })
    },
    end() {
      if (state === 'working') state = 'over'
      if (token !== undefined) send({ kind: 'end' })
      token = undefined
    },
  }
}
