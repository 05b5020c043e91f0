import { l10n } from 'vscode'
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient'

/** As many ends within this time (milliseconds) are too many. */
const most = 5
const within = 3 * 60_000

export interface CrashHandler extends ErrorHandler {
  /** A person started the server: what was before no longer counts. */
  forget(): void
}

/**
 * Has a server that ended unasked started again; the client then opens all documents there anew. One that keeps ending is
 * given up.
 */
export function crashHandler(givenUp: () => void): CrashHandler {
  let ends: readonly number[] = []
  return {
    // A server that is gone fails every write until its end is noticed. To stop for that would be for good, and silently.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const now = Date.now()
      ends = [...ends.filter((end) => now - end < within), now]
      const handled = true // told here, in words of our own, instead of the library's
      if (ends.length < most) {
        const message = l10n.t('The language server ended unexpectedly and is started again')
        return { action: CloseAction.Restart, message, handled }
      }
      givenUp()
      const message = l10n.t(
        'The language server ended {0} times in a short while and is not started again',
        most,
      )
      return { action: CloseAction.DoNotRestart, message, handled }
    },
    forget() {
      ends = []
    },
  }
}
