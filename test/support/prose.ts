import type { AspectId, Edition, SectionId, TableId } from '../../server/src/forms/form.ts'
import { type Dice, dice } from './dice.ts'
import { disclosureSentences } from './sentences/disclosure.ts'
import { disputeSentences } from './sentences/disputes.ts'
import { type Facts, reader } from './sentences/facts.ts'
import { requestSentences } from './sentences/requests.ts'
import { traps } from './traps.ts'

/** The running text of a report, paragraph by paragraph, without headings. */
export interface Prose {
  readonly title: string
  readonly preamble: string
  readonly intro: string
  readonly aspects: Readonly<Record<AspectId, string>>
  readonly problems: readonly string[]
  readonly other: string
  /** A sentence above each of the tables; empty or left out where there is none. */
  readonly lead?: string
  /** The same for single tables. */
  readonly leads?: Readonly<Partial<Record<TableId, string>>>
  /** Unit and date; empty when unsigned. */
  readonly signature: readonly string[]
  /** Headings other than the chosen style's; an empty one is left out while its content stays. */
  readonly headings?: Readonly<Partial<Record<SectionId | AspectId, string>>>
  /** Sections and aspects that are left out with their content. */
  readonly without?: ReadonlySet<string>
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
      proactive: disclosureSentences(facts, say) + trap('proactive', year, say),
      onRequest: requestSentences(facts, say) + disputeSentences(facts, say) + trap('onRequest', year, say),
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
      '本年度暂无信息处理费收取情况。',
      '没有向申请人收取政府信息公开信息处理费，无其他需要报告的事项。',
      reader(facts.cells)('t3.other.unpaid.total')
        ? '本年度收取信息处理费0元。'
        : '本年度发出收费通知0件，收取信息处理费0元。',
    ]),
    lead: say.pick(['', '', '本年度具体情况见下表。']),
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
