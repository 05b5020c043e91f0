import type { Known } from './known.ts'

/** Notification to clients that ask for `gouji/status`, when a check of the workspace has come to its end. */
export const summaryNotification = 'gouji/workspaceStatus'

/** What the reports of the workspace look like as a whole. */
export interface Summary {
  readonly reports: number
  /** Reports with an error, and those with nothing worse than a warning. */
  readonly withErrors: number
  readonly withWarnings: number
  /** Files called like reports that could not be read; the log says why. */
  readonly unread: number
}

export function summaryOf(files: readonly Known[]): Summary {
  const reports = files.filter(({ resultId }) => resultId !== null)
  const wrong = reports.filter(({ counts }) => counts.error > 0)
  return {
    reports: reports.length,
    withErrors: wrong.length,
    withWarnings: reports.filter(({ counts }) => counts.error === 0 && counts.warning > 0).length,
    unread: files.filter(({ trouble }) => trouble !== null).length,
  }
}
