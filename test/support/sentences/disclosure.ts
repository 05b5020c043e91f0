import type { Dice } from '../dice.ts'
import { type Facts, reader } from './facts.ts'

/** What a report says about publishing: channels, lists, growth, and now and then a number of table 2. */
export function disclosureSentences(facts: Facts, say: Dice): string {
  return published(facts, say) + (facts.edition === '2021' ? tableTwo(facts, say) : '')
}

function published({ year }: Facts, say: Dice): string {
  const [site, wechat, rest] = [20 + say.roll(300), 10 + say.roll(200), 1 + say.roll(40)]
  const all = site + wechat + rest
  const before = 100
  const growth = Math.round(((all - before) / before) * 100)
  return say.pick([
    `全年主动公开政府信息${all}条，其中政府网站${site}条、微信公众号${wechat}条、其他渠道${rest}条。`,
    `累计发布信息${all}条，其中机构职能类${site}条、政策文件类${wechat}条、其他类${rest}条。`,
    `通过政府网站主动公开信息${site}条，通过微信公众号公开信息${wechat}条。`,
    `主动公开各类政府信息${site}余条，回应群众关切${rest}次。`,
    `全年公开信息${all}条，其中财政预决算类${rest}条、民生保障类${Math.min(wechat, 9)}条等。`,
    `全年主动公开政府信息${all}条，较${year - 1}年的${before}条${growth < 0 ? '下降' : '增长'}${Math.abs(growth)}%。`,
    `共发布信息${all}条，网站发布占${((site / all) * 100).toFixed(1)}%。`,
  ])
}

function tableTwo({ cells }: Facts, say: Dice): string {
  const n = reader(cells)
  const [issued, repealed, inForce] = ['issued', 'repealed', 'inForce'].map((each) =>
    n(`t2.normative.${each}`),
  )
  return say.pick([
    '',
    '',
    issued ? `全年制发行政规范性文件${issued}件。` : '本年度未制发行政规范性文件。',
    `废止行政规范性文件${repealed}件。`,
    `截至年底，现行有效行政规范性文件${inForce}件。`,
    `制发行政规范性文件${issued}件、废止${repealed}件，现行有效${inForce}件。`,
    `作出行政许可决定${n('t2.licences.decisions')}件、行政处罚决定${n('t2.penalties.decisions')}件。`,
    `行政事业性收费${cells.get('t2.fees.amount')}万元。`,
  ])
}
