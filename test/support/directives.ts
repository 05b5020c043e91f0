import type { AspectId, CellId, Edition, SectionId, TableId } from '../../server/src/forms/form.ts'
import { aspects, sections } from '../../server/src/forms/sections.ts'
import { allIds, settle } from './cells.ts'
import { type Choices, disputesStyles, encodings, headingStyles, plainChoices } from './encode/index.ts'
import type { Prose } from './prose.ts'
import type { ReportModel } from './report.ts'

/**
 * Writes out `{{report …}}`, `{{table2 …}}`, `{{table3 …}}` and `{{table4 …}}`: whole reports and tables of which a
 * fixture names only what matters. See test/fixtures/README.md for the settings.
 */
export function writeOut(text: string): string {
  return text.replace(/\{\{(\w+)([\s\S]*?)\}\}(?!\})/g, (whole, name: string, rest: string) => {
    const settings = settingsOf(rest)
    const written =
      name === 'report'
        ? encoded(settings).write(modelOf(settings), choicesOf(settings))
        : /^table[234]$/.test(name)
          ? encoded(settings).writeTable(
              modelOf(settings),
              name.replace('able', '') as TableId,
              choicesOf(settings),
            )
          : null
    if (!written) throw new Error(`no such directive: ${whole}`)
    for (const key of settings.keys()) if (!known(key, settings)) throw new Error(`no such setting: ${key}`)
    return written.text.replace(/\n+$/, '')
  })
}

type Settings = ReadonlyMap<string, string>

/** `key=value` pairs; a value runs to the next key. */
function settingsOf(rest: string): Settings {
  const pairs = rest.trim().split(/\s+(?=[\w.]+=)/)
  return new Map(
    pairs
      .filter((pair) => pair !== '')
      .map((pair) => {
        const at = pair.indexOf('=')
        if (at < 0) throw new Error(`not key=value: ${pair}`)
        return [pair.slice(0, at), pair.slice(at + 1).trim()]
      }),
  )
}

const frame = ['edition', 'year', 'unit', 'as', 'zero', 'disputes', 'headings', 'without']
const texts = ['title', 'preamble', 'intro', 'problems', 'other', 'signature']

function known(key: string, settings: Settings): boolean {
  const named = [...sections, ...aspects].map(({ id }) => id as string)
  return (
    frame.includes(key) ||
    texts.includes(key) ||
    named.includes(key.replace('heading.', '')) ||
    allIds(editionOf(settings)).some((id) => id.slice(3) === key)
  )
}

function editionOf(settings: Settings): Edition {
  return settings.get('edition') === '2019' ? '2019' : '2021'
}

function encoded(settings: Settings) {
  const name = settings.get('as') ?? 'markdown-simple'
  const found = encodings.find((encoding) => encoding.name === name)
  if (!found) throw new Error(`no such encoding: ${name}`)
  return found
}

function choicesOf(settings: Settings): Choices {
  const headings = headingStyles[(settings.get('headings') ?? 'chinese') as keyof typeof headingStyles]
  const disputes = disputesStyles.find((style) => style === (settings.get('disputes') ?? 'printed'))
  if (!headings || !disputes) throw new Error('no such style of headings or disputes')
  return { ...plainChoices, headings, disputes, zero: settings.get('zero') ?? '0' }
}

function modelOf(settings: Settings): ReportModel {
  const edition = editionOf(settings)
  const year = Number(settings.get('year') ?? (edition === '2021' ? 2024 : 2020))
  const name = settings.get('unit') ?? '青禾县云溪镇人民政府'
  const given = new Map<CellId, string>()
  for (const id of allIds(edition)) {
    const text = settings.get(id.slice(3))
    if (text !== undefined) given.set(id, text)
  }
  return {
    edition,
    year,
    unit: { name, self: '我镇' },
    cells: settle(edition, given),
    prose: proseFor(settings, name, year),
  }
}

/** A report that states no number, so that it agrees with any table. */
function proseFor(settings: Settings, unit: string, year: number): Prose {
  const text = (key: string, usual: string) => settings.get(key) ?? usual
  const headings: Partial<Record<SectionId | AspectId, string>> = {}
  for (const { id } of [...sections, ...aspects]) {
    const heading = settings.get(`heading.${id}`)
    if (heading !== undefined) headings[id] = heading
  }
  const aspect = (id: AspectId) => text(id, usualAspects[id])
  return {
    title: text('title', `${unit}${year}年政府信息公开工作年度报告`),
    preamble: text(
      'preamble',
      `根据《中华人民共和国政府信息公开条例》编制本报告，数据统计期限自${year}年1月1日起至${year}年12月31日止。`,
    ),
    intro: text('intro', `${year}年，我镇扎实做好政府信息公开各项工作。`),
    aspects: {
      proactive: aspect('proactive'),
      onRequest: aspect('onRequest'),
      management: aspect('management'),
      platform: aspect('platform'),
      supervision: aspect('supervision'),
    },
    problems: text(
      'problems',
      '主要问题：公开形式还不够丰富。\n改进情况：丰富公开形式，加强业务培训。',
    ).split('\n'),
    other: text('other', '本年度未收取信息处理费。'),
    signature: text('signature', '').split('\n').filter(Boolean),
    headings,
    without: new Set(text('without', '').split(',')),
  }
}

const usualAspects: Readonly<Record<AspectId, string>> = {
  proactive: '及时主动公开各类政府信息，方便群众查阅。',
  onRequest: '规范办理政府信息公开申请，做好答复和服务工作。',
  management: '严格落实信息发布审核制度，加强规范性文件管理。',
  platform: '加强政府网站和政务新媒体建设，优化专区功能。',
  supervision: '主动接受社会评议和群众监督，加强业务培训。',
}
