import { partRows } from '../cells.ts'
import type { Dice } from '../dice.ts'
import { type Facts, reader } from './facts.ts'

/** What a report says about its requests, in one of the ways offices say it; true of the tables. */
export function requestSentences(facts: Facts, say: Dice): string {
  const n = reader(facts.cells)
  const received = n('t3.received.total')
  const carriedIn = n('t3.carriedIn.total')
  if (received + carriedIn === 0) return say.pick(none(facts))
  if (received === 0) return say.pick(onlyCarried(facts))
  return say.pick(
    carriedIn === 0 ? [...any(facts), ...nothingCarriedIn(facts)] : [...any(facts), ...withCarriedIn(facts)],
  )
}

const none = ({ year, unit }: Facts) => [
  `${year}年，${unit.self}未收到政府信息公开申请。`,
  '本年度没有收到政府信息公开申请，无上年结转申请。',
  '全年收到政府信息公开申请0件。',
  `${unit.self}本年度未接到公民、法人和其他组织的政府信息公开申请。`,
  '本年度无依申请公开事项。',
  '今年共收到政府信息公开申请零件。',
]

/** Pieces that every phrasing shares: empty where there is nothing to say. */
function pieces({ cells }: Facts) {
  const n = reader(cells)
  const carriedIn = n('t3.carriedIn.total')
  const carriedOut = n('t3.carriedOut.total')
  return {
    n,
    received: n('t3.received.total'),
    carriedIn,
    carriedOut,
    concluded: n('t3.concluded.total'),
    from: carriedIn ? `，上年结转${carriedIn}件` : '',
    to: carriedOut ? `，结转下年度继续办理${carriedOut}件` : '',
  }
}

function onlyCarried(facts: Facts): readonly string[] {
  const { carriedIn, concluded, carriedOut, from, to } = pieces(facts)
  return [
    `本年度未新收到政府信息公开申请${from}，办结${concluded}件${to}。`,
    `全年新收政府信息公开申请0件，${facts.year - 1}年结转的${carriedIn}件中答复${concluded}件，结转下年度${carriedOut}件。`,
  ]
}

function any(facts: Facts): readonly string[] {
  const { edition, year } = facts
  const { n, received, carriedIn, concluded, carriedOut, from, to } = pieces(facts)
  const group = (name: string) =>
    partRows(edition)
      .filter((row) => row === name || row.startsWith(`${name}.`))
      .reduce((sum, row) => sum + n(`t3.${row}.total`), 0)
  const results = Object.entries(resultNames).map(([name, words]) => [words, group(name)] as const)
  const all = results.map(([words, count]) => `${words}${count}件`).join('，')
  const some = results.flatMap(([words, count]) => (count ? [`${words}${count}件`] : [])).join('、')
  return [
    `${year}年，新收政府信息公开申请${received}件${from}，办结${concluded}件${to}。`,
    `全年共收到政府信息公开申请${received}件${from}，共办结${concluded}件${to}。`,
    `本年共接收政府信息公开申请${received}件${from}，已答复${concluded}件。`,
    `新收政府信息公开申请${received}件${from}。全年办结${concluded}件，其中${all}${to}。`,
    `新收政府信息公开申请${received}件${from}。办理结果为：${some || '无'}。`,
    `全年收到政府信息公开申请${received < 100 ? chinese(received) : received}件${from}${to}。`,
    `共受理依申请公开${received + carriedIn}件，予以公开和部分公开共${group('granted') + group('partial')}件，不予公开${group('refused')}件。`,
    carriedOut
      ? `收到政府信息公开申请${received}件${from}，除${carriedOut}件结转下年度办理外，其余均已答复。`
      : `收到政府信息公开申请${received}件${from}，均已按期办结，办结率100%。`,
    `当年收到申请${received}件${from}；全年无法提供${group('unavailable')}件，其中本机关不掌握相关政府信息${n('t3.unavailable.notHeld.total')}件。`,
  ]
}

function nothingCarriedIn(facts: Facts): readonly string[] {
  const { n, received, carriedOut, concluded } = pieces(facts)
  const natural = n('t3.received.natural')
  const share = ((natural / received) * 100).toFixed(1)
  return [
    `全年收到政府信息公开申请${received}件，其中自然人${natural}件，法人或其他组织${received - natural}件。`,
    `收到政府信息公开申请${received}件，自然人申请${natural}件，占${share}%。`,
    natural === received
      ? `收到政府信息公开申请${received}件，均为自然人申请。`
      : `收到政府信息公开申请${received}件，其中商业企业${n('t3.received.business')}件。`,
    `共受理政府信息公开申请${received}件，办理完毕${concluded}件，${carriedOut}件结转至${facts.year + 1}年办理。`,
    `网上收到${received - Math.floor(received / 2)}件，信函收到${Math.floor(received / 2)}件，共计收到政府信息公开申请${received}件。`,
  ]
}

function withCarriedIn(facts: Facts): readonly string[] {
  const { n, received, carriedIn, concluded, carriedOut, to } = pieces(facts)
  const all = received + carriedIn
  return [
    `全年办理政府信息公开申请${all}件（含上年结转${carriedIn}件），答复${concluded}件${to}。`,
    `收到政府信息公开申请${received}件，上年结转${carriedIn}件，共计${all}件。`,
    `全年受理政府信息公开申请${all}件，其中本年新收${received}件、上年结转${carriedIn}件。`,
    `办结政府信息公开申请${concluded}件（含${facts.year - 1}年结转的申请），结转${facts.year + 1}年办理${carriedOut}件。`,
    `自然人新收申请${n('t3.received.natural')}件，${facts.year - 1}年结转${carriedIn}件。`,
  ]
}

const resultNames = {
  granted: '予以公开',
  partial: '部分公开',
  refused: '不予公开',
  unavailable: '无法提供',
  declined: '不予处理',
  other: '其他处理',
} as const

/** 1 to 99 in Chinese numerals: 三十二. */
export function chinese(value: number): string {
  const digits = '零一二三四五六七八九'
  const tens = Math.floor(value / 10)
  const ones = value % 10 ? digits[value % 10]! : ''
  return tens === 0 ? ones : `${tens > 1 ? digits[tens] : ''}十${ones}`
}
