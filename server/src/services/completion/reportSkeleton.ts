import { aspects, sections } from '../../forms/sections.ts'
import { read } from '../../report/read.ts'
import type { Report } from '../../report/report.ts'
import type { Fill } from '../../rules/structure/blankTable.ts'
import { nameOf } from '../../rules/structure/outline.ts'
import { aspectBlocks, sectionBlocks } from '../../rules/structure/skeleton.ts'
import { parse } from '../../syntax/parse.ts'
import { preamble } from './legal.ts'

/** How the text is marked up, where it does not show it yet. */
export type Markup = 'markdown' | 'plain' | 'html'

/** Stands for the name of the body in a title. */
export const unitHint = '（请填写单位名称）'

/** The text of a report on a year, behind the title where there is one already. */
export function skeletonOf(report: Report, year: number, asked: Markup, fill: Fill): string {
  const { draft, title } = report
  const markup = title ? markupOf(draft.source, asked) : asked
  const newline = draft.source.includes('\r\n') ? '\r\n' : '\n'
  const [first, second, third, paragraph] = dresses[markup]
  // The first lines set the manner in which everything behind them is written.
  const begun = [
    first(`${unitHint}${year}年政府信息公开工作年度报告`),
    paragraph(preamble(year)),
    second(nameOf(sections[0]!)),
    paragraph('（请概述本年度政府信息公开工作的总体情况。）'),
    third(`（一）${aspects[0]!.title}`),
    paragraph(`（请填写本年度${aspects[0]!.title}的情况。）`),
  ]
  const between = markup === 'markdown' ? newline + newline : newline
  const model = read(parse(begun.join(between) + newline), { year })
  const rest = [
    ...aspects.slice(1).flatMap(({ id, ordinal }) => aspectBlocks(model, id, ordinal)),
    ...sections.slice(1).flatMap(({ id }) => sectionBlocks(model, id, fill)),
  ]
  return [...begun.slice(title ? 1 : 0), ...rest].join(between) + newline
}

function markupOf(source: string, asked: Markup): Markup {
  if (/<[a-zA-Z]/.test(source)) return 'html'
  if (/^\s*#/m.test(source)) return 'markdown'
  return asked === 'html' ? 'html' : 'plain'
}

type Line = (words: string) => string

const tagged =
  (tag: string): Line =>
  (words) =>
    `<${tag}>${words}</${tag}>`
const bare: Line = (words) => words

/** Title, section, aspect, paragraph. */
const dresses: Readonly<Record<Markup, readonly [Line, Line, Line, Line]>> = {
  markdown: [(words) => `# ${words}`, (words) => `## ${words}`, (words) => `### ${words}`, bare],
  plain: [bare, bare, bare, bare],
  html: [tagged('h1'), tagged('h2'), tagged('h3'), tagged('p')],
}
