import { type BasisId, bases } from '../../forms/bases.ts'
import { editionOfYear } from './opening.ts'

/** 《中华人民共和国政府信息公开条例》, 《……的通知》（国办公开办函〔2021〕30号）: as a report cites it. */
export function cited(id: BasisId): string {
  const { title, number } = bases[id]
  // Marks within marks become 〈〉.
  const name = `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`
  return number === '' || id === 'regulation' ? name : `${name}（${number}）`
}

/** The notice with the form of that year. */
export function formOfYear(year: number | null): BasisId {
  return year !== null && editionOfYear(year) === '2019' ? 'format-2019' : 'format-2021'
}

/** 「自2024年1月1日起至2024年12月31日止」. */
export function periodOf(year: number): string {
  return `自${year}年1月1日起至${year}年12月31日止`
}

/** The first paragraph of a report: what it is based on, and which year its numbers are of. */
export function preamble(year: number): string {
  return (
    `根据${cited('regulation')}和${cited(formOfYear(year))}要求，编制本报告。` +
    `本报告所列数据的统计期限${periodOf(year)}。如对本报告有疑问，请与（请填写联系单位和电话）联系。`
  )
}
