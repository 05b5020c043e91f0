import { all, type Facts, listed, type Sentence, type Subject } from './sentence.ts'

const keys = ['制发', '行政规范性文件', '规范性文件', '现行有效', '主动公开']

/** 规章 and 规范性文件 made, repealed and in force: table 2, 第二十条第（一）项. */
export const documents: Subject = {
  places: ['disclosure', 'proactive', 'management'],
  sentences: (facts) => [
    ...made(facts, '行政规范性文件', 'normative'),
    ...made(facts, '规章', 'rules').filter(({ words }) => /\d/.test(words)),
    ...published(facts),
  ],
}

function made(facts: Facts, name: string, row: string): readonly Sentence[] {
  const from = ['issued', 'repealed', 'inForce'].map((column) => `t2.${row}.${column}`)
  const values = all(facts, from)
  if (values === null) return []
  const [issued, repealed, inForce] = values as [number, number, number]
  const say = (words: string, what = '制发、废止和现行有效'): Sentence => ({
    title: `${name}${what}`,
    words,
    keys: [...keys, name],
    from,
  })
  if (issued + repealed + inForce === 0) return [say(`未制发${name}。`, '未制发')]
  const still = inForce > 0 ? `现行有效${name}${inForce}件` : `无现行有效的${name}`
  if (issued + repealed === 0) return [say(`未制发、废止${name}，${still}。`)]
  if (issued === 0) return [say(`未制发${name}，废止${name}${repealed}件，${still}。`)]
  const gone = repealed > 0 ? `、废止${repealed}件` : ''
  const rest = inForce > 0 ? `现行有效${inForce}件` : still
  return [say(`制发${name}${issued}件${gone}，${rest}。`), say(`制发${name}${issued}件。`, '制发')]
}

/** The same in the form of 2019. */
function published(facts: Facts): readonly Sentence[] {
  const from = ['made', 'published', 'public'].map((column) => `t2.normative.${column}`)
  const values = all(facts, from)
  if (values === null) return []
  const [made, newly, all2019] = values as [number, number, number]
  if (made + newly + all2019 === 0)
    return [{ title: '规范性文件未制作', words: '未制作规范性文件。', keys, from }]
  const words = `新制作规范性文件${made}件，新公开规范性文件${newly}件，规范性文件对外公开总数量${all2019}件。`
  return [{ title: '规范性文件制作和公开', words, keys: [...keys, '新制作'], from }]
}

const decided = ['行政许可', '行政处罚', '行政强制'] as const

/** Decisions and ordinary charges: table 2, 第二十条第（五）、（六）、（八）项. */
export const decisions: Subject = {
  places: ['disclosure', 'proactive'],
  sentences(facts) {
    const from = ['t2.licences.decisions', 't2.penalties.decisions', 't2.coercion.decisions']
    const values = all(facts, from)
    const said: Sentence[] = []
    if (values !== null) {
      const parts = decided.map((word, i) => [`${word}决定`, values[i]!] as const)
      const some = parts.some(([, count]) => count > 0)
      const words = some ? `作出${listed(parts)}。` : `未作出${decided.join('、')}决定。`
      said.push({ title: '许可、处罚、强制决定', words, keys: ['作出', '处理决定', ...decided], from })
    }
    const amount = facts.value('t2.fees.amount')
    if (amount !== null) {
      const words = amount > 0 ? `行政事业性收费${amount}万元。` : '未收取行政事业性收费。'
      said.push({
        title: '行政事业性收费',
        words,
        keys: ['行政事业性收费', '收费'],
        from: ['t2.fees.amount'],
      })
    }
    return said
  },
}
