import { outcomeColumns } from '../../../forms/t4.ts'
import { all, type Facts, listed, type Part, type Sentence, type Subject } from './sentence.ts'

const keys = ['因政府信息公开', '行政复议', '行政诉讼', '复议', '诉讼']

const because = '因政府信息公开'

/** Reviews and suits about information: table 4. */
export const disputes: Subject = {
  places: ['disputes', 'onRequest'],
  sentences(facts) {
    const from = ['t4.review.total', 't4.litigation.total']
    const values = all(facts, from)
    if (values === null) return []
    const [review, suits] = values as [number, number]
    const say = (title: string, words: string): Sentence => ({ title, words, keys, from })
    if (review + suits === 0) {
      return [
        say('未发生复议、诉讼', `未发生${because}引起的行政复议、行政诉讼。`),
        say('未被申请复议、提起诉讼', `未${because}被申请行政复议、提起行政诉讼。`),
      ]
    }
    const both =
      review === 0
        ? `${because}被提起行政诉讼${suits}件，未发生行政复议。`
        : suits === 0
          ? `${because}被申请行政复议${review}件，未发生行政诉讼。`
          : `${because}被申请行政复议${review}件、被提起行政诉讼${suits}件。`
    return [...reviews(facts, review), ...litigation(facts, suits), say('复议、诉讼件数', both)]
  },
}

function reviews(facts: Facts, count: number): readonly Sentence[] {
  const outcome = outcomes(facts, 't4.review')
  if (count === 0 || outcome === null) return []
  const words = `${because}被申请行政复议${count}件，${outcome.words}。`
  return [{ title: '行政复议结果', words, keys, from: ['t4.review.total', ...outcome.from] }]
}

function litigation(facts: Facts, count: number): readonly Sentence[] {
  const paths = ['t4.direct.total', 't4.afterReview.total']
  const values = all(facts, paths)
  if (count === 0 || values === null) return []
  const [direct, after] = values as [number, number]
  const arrived = `${because}被提起行政诉讼${count}件`
  const path =
    direct > 0 && after > 0
      ? `其中${listed([
          ['未经复议直接起诉', direct],
          ['复议后起诉', after],
        ])}`
      : `${count > 1 ? '均' : ''}为${direct > 0 ? '未经复议直接起诉' : '复议后起诉'}`
  const said: Sentence[] = [{ title: '行政诉讼起诉方式', words: `${arrived}，${path}。`, keys, from: paths }]
  const outcome = outcomes(facts, 't4.litigation')
  if (outcome !== null) {
    said.unshift({
      title: '行政诉讼结果',
      words: `${arrived}，${outcome.words}。`,
      keys,
      from: [...paths, ...outcome.from],
    })
  }
  return said
}

/** 「其中结果维持2件、尚未审结1件」, or what all of them were. */
function outcomes(facts: Facts, block: string) {
  const columns = outcomeColumns.slice(0, -1)
  const from = columns.map(({ id }) => `${block}.${id}`)
  const values = all(facts, from)
  if (values === null) return null
  const parts = columns.map(({ label }, i): Part => [label, values[i]!])
  const some = parts.filter(([, count]) => count > 0)
  if (some.length === 0) return null
  const [word, count] = some[0]!
  const only = word === '尚未审结' ? word : `${word.startsWith('其他') ? '为' : ''}${word}`
  const words = some.length > 1 ? `其中${listed(parts)}` : `${count > 1 ? '均' : ''}${only}`
  return { words, from }
}
