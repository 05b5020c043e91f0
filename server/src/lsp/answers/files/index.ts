import type { FileRequestMethod } from '../../requests.ts'
import type { FileAnswer } from './answer.ts'
import { chooseLastYear } from './chooseLastYear.ts'
import { newReport } from './newReport.ts'
import { reports } from './reports.ts'

/** One answer for each of `fileRequests`. */
export const fileAnswers: Readonly<Record<FileRequestMethod, FileAnswer<never, unknown>>> = {
  'gouji/chooseLastYear': chooseLastYear,
  'gouji/newReport': newReport,
  'gouji/reports': reports,
}

export type { FileAsked } from './answer.ts'
