import { type Basis, type BasisId, bases } from './bases.ts'

/** A place in the offline pages: a file under `docs/`, and a zero-based line of it or null for its beginning. */
export interface Page {
  readonly path: string
  readonly line: number | null
}

const title = `# 依据

Gouji 的规则所依据的法规和文件，可离线查阅。条文大意为本项目自己的表述，不是原文；引用请以中国政府网（www.gov.cn）公布的文本为准。

What the rules of Gouji rest on, readable offline. The summaries are our own words, not the official text; quote from www.gov.cn.
`

/** `docs/basis.md` as it is generated: one heading per basis. */
export function basisPage(): string {
  return written().text
}

/** Where a basis is explained. Editors open a link at its line; an anchor in Markdown means nothing to most of them. */
export function pageOf(id: BasisId): Page {
  lines ??= written().lines
  return { path: 'basis.md', line: lines.get(id)! }
}

let lines: ReadonlyMap<BasisId, number> | undefined

function written(): { readonly text: string; readonly lines: ReadonlyMap<BasisId, number> } {
  let text = title
  let line = title.split('\n').length - 1
  const places = new Map<BasisId, number>()
  for (const id of Object.keys(bases) as BasisId[]) {
    const own = entry(id, bases[id])
    places.set(id, line + own.split('\n').findIndex((each) => each.startsWith('## ')))
    text += own
    line += own.split('\n').length - 1
  }
  return { text, lines: places }
}

function entry(id: BasisId, { title, number, article, says, points }: Basis): string {
  const isRegulation = id.startsWith('regulation-')
  const heading = isRegulation ? `条例${article}` : `《${title}》${article}`
  return [
    `\n<a id="${id}"></a>`,
    `## ${heading}`,
    ...(number !== '' && article === '' ? [`文号：${number}`] : []),
    says['zh-CN'],
    ...(points ? [list(points['zh-CN'])] : []),
    says.en,
    ...(points ? [list(points.en)] : []),
  ]
    .join('\n\n')
    .concat('\n')
}

function list(points: readonly string[]): string {
  return points.map((point) => `- ${point}`).join('\n')
}
