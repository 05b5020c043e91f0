import type { AspectId, CellId, Edition, SectionId } from '../../server/src/forms/form.ts'
import { blocks, type Cells, partRows } from './cells.ts'
import { type Dice, dice } from './dice.ts'
import type { Unit } from './report.ts'
import { traps } from './traps.ts'

/** The running text of a report, paragraph by paragraph, without headings. */
export interface Prose {
  readonly title: string
  readonly preamble: string
  readonly intro: string
  readonly aspects: Readonly<Record<AspectId, string>>
  readonly problems: readonly string[]
  readonly other: string
  /** Unit and date; empty when unsigned. */
  readonly signature: readonly string[]
  /** Headings other than the chosen style's; an empty one is left out while its content stays. */
  readonly headings?: Readonly<Partial<Record<SectionId | AspectId, string>>>
  /** Sections and aspects that are left out with their content. */
  readonly without?: ReadonlySet<string>
}

export interface Facts {
  readonly edition: Edition
  readonly year: number
  readonly unit: Unit
  readonly cells: Cells
}

/** Text that agrees with the tables; `wording` chooses between phrasings. */
export function proseOf(facts: Facts, wording: number): Prose {
  const say = dice(wording)
  const { year, unit, edition } = facts
  return {
    title: say.pick([
      `${unit.name}${year}年政府信息公开工作年度报告`,
      `${unit.name}${year}年度政府信息公开工作年度报告`,
      `${year}年${unit.name}政府信息公开工作年度报告`,
    ]),
    preamble: preamble(facts, say),
    intro: say.pick([
      `${year}年，${unit.self}认真贯彻《中华人民共和国政府信息公开条例》，扎实做好政府信息公开各项工作。`,
      `${year}年，${unit.self}坚持以公开为常态、不公开为例外，不断提高政府信息公开工作水平。`,
    ]),
    aspects: {
      proactive: proactive(facts, say) + trap('proactive', year, say),
      onRequest: requests(facts, say) + disputes(facts, say) + trap('onRequest', year, say),
      management:
        trap('management', year, say) +
        say.pick([
          '严格落实“三审三校”制度，规范公文公开属性认定，全年开展自查4次，整改问题3个。',
          '健全政府信息管理制度，做好规范性文件清理和动态调整工作。',
        ]),
      platform:
        trap('platform', year, say) +
        say.pick([
          '加强政府网站和政务新媒体建设，优化专区功能，全年接待群众查询320余人次。',
          '不断完善平台建设，规范政务公开专区，“澜禾发布”公众号阅读量达1.3万余次。',
        ]),
      supervision:
        trap('supervision', year, say) +
        say.pick([
          `全年组织业务培训2场，参训68人次，接受社会评议，未发生责任追究情形。`,
          '将政府信息公开纳入年度考核，主动接受社会评议和群众监督。',
        ]),
    },
    problems: [
      say.pick([
        '存在的主要问题：一是公开形式还不够丰富；二是部分信息更新不够及时。',
        '一年来，政府信息公开工作取得一定成效，但仍存在业务能力不足、政策解读形式单一等问题。',
      ]),
      say.pick([
        `改进情况：一是加强业务培训，${year + 1}年计划开展培训4次；二是丰富解读形式。`,
        '下一步，将加强队伍建设，健全工作机制，不断提升公开质量。',
      ]),
    ],
    other: say.pick([
      `${year}年，${unit.self}未收取信息处理费。`,
      `本年度${unit.self}收取信息处理费0元，无其他需要报告的事项。`,
      '依据《政府信息公开信息处理费管理办法》，本年度未产生信息处理费。',
    ]),
    signature: say.pick([[], [unit.name, `${year + 1}年1月${20 + (edition === '2021' ? 4 : 2)}日`]]),
  }
}

/** Half of the time a sentence that looks like a statement about the tables and is none. */
function trap(aspect: AspectId, year: number, say: Dice): string {
  if (say.roll(2) === 0) return ''
  return say
    .pick(traps[aspect])
    .replaceAll(/Y(?=年)/g, `${year}`)
    .replaceAll(/P(?=年)/g, `${year - 1}`)
    .replaceAll(/N(?=年)/g, `${year + 1}`)
    .replace(/，$/, '。')
}

const bases: Readonly<Record<Edition, string>> = {
  '2019':
    '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）',
  '2021':
    '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）',
}

function preamble({ edition, year, unit }: Facts, say: Dice): string {
  const basis = say.pick([
    '根据《中华人民共和国政府信息公开条例》要求，',
    `根据《中华人民共和国政府信息公开条例》和${bases[edition]}要求，`,
  ])
  const period = say.pick([
    `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    `数据统计期限为${year}年1月1日至${year}年12月31日。`,
    `本报告中所列数据的统计期限自${year}年1月1日起，至12月31日止。`,
  ])
  const parts = say.pick(['', '报告由总体情况、主动公开政府信息情况等六个部分组成。'])
  return `${basis}编制${unit.name}${year}年政府信息公开工作年度报告。${parts}${period}如有疑问，请与${unit.self}联系（电话：0999-6000117）。`
}

function reader(cells: Cells) {
  return (id: CellId) => Number(cells.get(id) ?? 0)
}

function proactive({ edition, cells }: Facts, say: Dice): string {
  const [site, wechat, rest] = [20 + say.roll(300), 10 + say.roll(200), 1 + say.roll(40)]
  const published = say.pick([
    `全年主动公开政府信息${site + wechat + rest}条，其中政府网站${site}条、微信公众号${wechat}条、其他渠道${rest}条。`,
    `通过政府网站主动公开信息${site}条，通过微信公众号公开信息${wechat}条。`,
    `主动公开各类政府信息${site}余条，回应群众关切${rest}次。`,
  ])
  const issued = Number(cells.get(edition === '2021' ? 't2.normative.issued' : 't2.normative.made'))
  const normative = edition === '2019' ? [''] : issued ? ['', `全年制发行政规范性文件${issued}件。`] : ['']
  return published + say.pick(normative)
}

function requests({ edition, year, unit, cells }: Facts, say: Dice): string {
  const n = reader(cells)
  const received = n('t3.received.total')
  const carriedIn = n('t3.carriedIn.total')
  const concluded = n('t3.concluded.total')
  const carriedOut = n('t3.carriedOut.total')
  if (received + carriedIn === 0) {
    return say.pick([
      `${year}年，${unit.self}未收到政府信息公开申请。`,
      '本年度没有收到政府信息公开申请，无上年结转申请。',
      '全年收到政府信息公开申请0件。',
    ])
  }
  const from = carriedIn ? `，上年结转${carriedIn}件` : ''
  const to = carriedOut ? `，结转下年度继续办理${carriedOut}件` : ''
  const organisations = received - n('t3.received.natural')
  const results = outcomeWords(edition, n)
  return say.pick([
    `${year}年，新收政府信息公开申请${received}件${from}，办结${concluded}件${to}。`,
    received
      ? `全年共收到政府信息公开申请${received}件${from}，共办结${concluded}件${to}。`
      : `本年度未新收到政府信息公开申请${from}，办结${concluded}件${to}。`,
    carriedIn === 0
      ? `全年收到政府信息公开申请${received}件，其中自然人${n('t3.received.natural')}件，法人或其他组织${organisations}件。`
      : `全年办理政府信息公开申请${received + carriedIn}件（含上年结转${carriedIn}件），答复${concluded}件${to}。`,
    `新收政府信息公开申请${received}件${from}。全年办结${concluded}件，其中${results}${to}。`,
    received < 100 && received > 0
      ? `全年收到政府信息公开申请${chinese(received)}件${from}${to}。`
      : `新收政府信息公开申请${received}件${from}${to}。`,
  ])
}

const resultNames = {
  granted: '予以公开',
  partial: '部分公开',
  refused: '不予公开',
  unavailable: '无法提供',
  declined: '不予处理',
  other: '其他处理',
} as const

function outcomeWords(edition: Edition, n: (id: CellId) => number): string {
  const stated = Object.entries(resultNames).map(([group, words]) => {
    const rows = partRows(edition).filter((row) => row === group || row.startsWith(`${group}.`))
    return [words, rows.reduce((sum, row) => sum + n(`t3.${row}.total`), 0)] as const
  })
  return stated.map(([words, count]) => `${words}${count}件`).join('，')
}

function disputes({ unit, cells }: Facts, say: Dice): string {
  const n = reader(cells)
  const [review, direct, after] = blocks.map((block) => n(`t4.${block}.total`))
  const litigation = direct! + after!
  if (review === 0 && litigation === 0) {
    return say.pick([
      '未发生因政府信息公开引起的行政复议、行政诉讼。',
      `${unit.self}未因政府信息公开被申请行政复议、提起行政诉讼。`,
      '无政府信息公开行政复议和行政诉讼案件。',
      '',
    ])
  }
  return say.pick([
    `因政府信息公开被申请行政复议${review}件、被提起行政诉讼${litigation}件。`,
    `政府信息公开行政复议${review}件，行政诉讼${litigation}件。`,
    `因政府信息公开引发行政复议${review}件，其中结果维持${n('t4.review.upheld')}件、结果纠正${n('t4.review.corrected')}件、其他结果${n('t4.review.other')}件、尚未审结${n('t4.review.pending')}件。`,
    '',
  ])
}

/** 1 to 99 in Chinese numerals: 三十二. */
export function chinese(value: number): string {
  const digits = '零一二三四五六七八九'
  const tens = Math.floor(value / 10)
  const ones = value % 10 ? digits[value % 10]! : ''
  return tens === 0 ? ones : `${tens > 1 ? digits[tens] : ''}十${ones}`
}
