import { parse, type Report, read } from '../../../gouji.ts'
import type { UnitKind } from '../../../report/report.ts'
import { readsLikeReport } from '../../../services/scope.ts'
import type { FileAnswer } from './answer.ts'

/** A file that holds a report. */
export interface ReportFile {
  readonly uri: string
  readonly unit: string | null
  readonly unitKind: UnitKind | null
  readonly year: number | null
}

/** More files than these are not read. */
const most = 200

/** `gouji/reports`: which of some files hold reports, of whom and on which year; in the order given. */
export const reports: FileAnswer<{ readonly uris: readonly string[] }, readonly ReportFile[]> = async (
  { host },
  { uris },
) => {
  const found = await Promise.all(
    uris.slice(0, most).map(async (uri) => {
      const text = await host.readText(uri)
      return text !== null && readsLikeReport(text) ? reportFile(uri, read(parse(text))) : null
    }),
  )
  return found.filter((each) => each !== null)
}

export function reportFile(uri: string, { unit, unitKind, year }: Report): ReportFile {
  return { uri, unit: unit?.value ?? null, unitKind, year: year?.value ?? null }
}
