import type { Report } from './report.ts'

const ownWord = /(街道|苏木|[镇乡局委])(?:人民政府|办事处)?$/
const place = /([省市县区旗州盟])(?:人民政府)?$/

/** What a body calls itself: 我镇, 我局, 我县 where it reports for all of it; 本机关 where its name does not tell. */
export function selfOf({ unit, unitKind }: Pick<Report, 'unit' | 'unitKind'>): string {
  const name = unit?.value ?? ''
  const own = (unitKind?.startsWith('government') ? place : ownWord).exec(name)
  return own ? `我${own[1]}` : '本机关'
}
