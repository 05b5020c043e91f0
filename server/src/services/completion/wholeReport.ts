import { aspects, sections } from '../../forms/sections.ts'
import { read } from '../../report/read.ts'
import type { Report, UnitKind } from '../../report/report.ts'
import type { Fill } from '../../rules/structure/blankTable.ts'
import { nameOf } from '../../rules/structure/outline.ts'
import { aspectBlocks, sectionBlocks } from '../../rules/structure/skeleton.ts'
import { parse } from '../../syntax/parse.ts'
import type { Caret } from './caret.ts'
import { preamble } from './legal.ts'
import { openingValues } from './opening.ts'
import type { Offer, Suggestion } from './suggestion.ts'
import { forLine } from './typed.ts'

/** How the text is marked up, where it does not show it yet. */
export type Markup = 'markdown' | 'plain' | 'html'

/** Bodies whose reports differ in what they cover. */
interface Body {
  readonly name: string
  readonly keys: readonly string[]
  /** How a unit’s kind begins. */
  readonly kinds: readonly string[]
  /** What its report covers, and what of the fifth aspect it has to say. */
  readonly scope: string
  readonly supervision: string
}

const ownSupervision = '（请填写本年度监督保障的情况。）'

const bodies: readonly Body[] = [
  {
    name: '乡镇、街道',
    keys: ['乡镇', '街道', '年度报告', '年报'],
    kinds: ['township', 'street', 'zone'],
    scope: '',
    supervision: ownSupervision,
  },
  {
    name: '部门',
    keys: ['部门', '年度报告', '年报'],
    kinds: ['department', 'ministry'],
    scope: '',
    supervision: ownSupervision,
  },
  {
    name: '政府办公室',
    keys: ['政府办公室', '办公室', '年度报告', '年报'],
    kinds: ['office'],
    scope: '本报告的数据只包括本机关，不包括其他部门和下级政府。',
    supervision: ownSupervision,
  },
  {
    name: '政府（汇总）',
    keys: ['政府', '汇总', '年度报告', '年报'],
    kinds: ['government'],
    scope: '本报告的数据为（请填写汇总范围，如所属部门和下级政府）的汇总数。',
    supervision: '（请填写工作考核、社会评议和责任追究结果。）',
  },
]

/** A draft of more text than this was begun by its author, who does not want another beginning. */
const mostText = 200

/** Whole reports for the years given, in a document that has a title at most. */
export function wholeReports(
  report: Report,
  caret: Caret,
  years: readonly number[],
  markup: Markup,
  lastYear: Report | null,
): readonly Suggestion[] {
  const { draft, title } = report
  const isBegun = report.sections.length > 0 || draft.tables.length > 0 || draft.text.trim().length > mostText
  if (isBegun || (title && draft.origin(title.span).start > caret.offset)) return []
  const known = report.unitKind
  const bodiesHere = bodies.filter(({ kinds }) => known === null || kinds.some((kind) => is(known, kind)))
  const own = title && report.year ? [report.year.value] : years
  const offers = own.flatMap((year) =>
    bodiesHere.map(
      (body): Offer => ({
        kind: 'report',
        label: `${year}年政府信息公开工作年度报告：${body.name}`,
        text: textOf(report, body, year, markup, openingValues(lastYear, year)),
        keys: [...body.keys, `${year}年`],
        about: { key: 'completion.report', with: { body: body.name, year } },
      }),
    ),
  )
  return forLine(caret, offers)
}

const is = (kind: UnitKind, beginning: string) => kind === beginning || kind.startsWith(`${beginning}.`)

function textOf(report: Report, body: Body, year: number, asked: Markup, fill: Fill): string {
  const { draft, title } = report
  const markup = title ? markupOf(draft.source, asked) : asked
  const newline = draft.source.includes('\r\n') ? '\r\n' : '\n'
  const [first, second, third, paragraph] = dresses[markup]
  // The first lines set the manner in which everything behind them is written.
  const begun = [
    first('（请填写单位名称）' + `${year}年政府信息公开工作年度报告`),
    paragraph(preamble(year) + body.scope),
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
  ].map((block) => block.replace(ownSupervision, body.supervision))
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
