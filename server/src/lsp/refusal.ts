import type { Connection } from 'vscode-languageserver'

/**
 * For what the client is asked or told without waiting for it: that it refuses, also what it said it can do, or no
 * longer listens is worth a line in its log and no more.
 */
export function orLog(connection: Connection, asked: Promise<unknown>): void {
  asked
    .catch((error) => connection.console.warn(`could not be done: ${error?.message ?? error}`))
    .catch(() => {}) // there is no log any more
}
