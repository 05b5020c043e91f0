import { blocks } from '../cells.ts'
import type { Dice } from '../dice.ts'
import { type Facts, reader } from './facts.ts'

/** What a report says about reviews and suits, or nothing; true of table 4. */
export function disputeSentences({ unit, cells }: Facts, say: Dice): string {
  const n = reader(cells)
  const [review = 0, direct = 0, after = 0] = blocks.map((block) => n(`t4.${block}.total`))
  const suits = direct + after
  if (review + suits === 0) {
    return say.pick([
      '未发生因政府信息公开引起的行政复议、行政诉讼。',
      `${unit.self}未因政府信息公开被申请行政复议、提起行政诉讼。`,
      '无政府信息公开行政复议和行政诉讼案件。',
      '没有因政府信息公开申请引发的行政复议和行政诉讼。',
      '涉及政府信息公开的行政复议0件、行政诉讼0件。',
      '',
    ])
  }
  const [upheld, corrected, other, pending] = ['upheld', 'corrected', 'other', 'pending'].map((each) =>
    n(`t4.review.${each}`),
  )
  return say.pick([
    `因政府信息公开被申请行政复议${review}件、被提起行政诉讼${suits}件。`,
    `政府信息公开行政复议${review}件，行政诉讼${suits}件。`,
    `因政府信息公开引发行政复议${review}件，其中结果维持${upheld}件、结果纠正${corrected}件、其他结果${other}件、尚未审结${pending}件。`,
    `因政府信息公开引发行政诉讼${suits}件，其中未经复议直接起诉${direct}件、复议后起诉${after}件。`,
    `因政府信息公开引发的行政复议、行政诉讼案件共${review + suits}件。`,
    suits === 0
      ? `因政府信息公开被申请行政复议${review}起，未发生行政诉讼。`
      : `因政府信息公开被提起行政诉讼${suits}起。`,
    '',
  ])
}
