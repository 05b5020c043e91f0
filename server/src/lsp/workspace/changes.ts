import type { CancellationToken } from 'vscode-languageserver'

/** What requests that are held open wait for. */
export interface Changes {
  /** Counts. */
  readonly revision: number
  /** No more is answered: the session is over. */
  readonly ended: boolean
  changed(): void
  end(): void
  /** Resolves with the next change, with the end, or when the request is cancelled. */
  next(token: CancellationToken): Promise<void>
}

export function changes(): Changes {
  const waiting = new Set<() => void>()
  let revision = 0
  let ended = false
  function wake() {
    for (const resolve of waiting) resolve()
    waiting.clear()
  }
  return {
    get revision() {
      return revision
    },
    get ended() {
      return ended
    },
    changed() {
      revision++
      wake()
    },
    end() {
      ended = true
      wake()
    },
    async next(token) {
      if (ended || token.isCancellationRequested) return
      let listening: { dispose(): void } | undefined
      await new Promise<void>((resolve) => {
        waiting.add(resolve)
        listening = token.onCancellationRequested(() => {
          waiting.delete(resolve)
          resolve()
        })
      })
      listening?.dispose()
    },
  }
}
