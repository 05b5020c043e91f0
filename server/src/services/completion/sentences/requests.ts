import { results } from './results.ts'
import { all, listed, type Sentence, type Subject } from './sentence.ts'

const keys = ['收到', '共收到', '新收', '受理', '依申请公开', '政府信息公开申请', '申请', '办结']

/** How many requests came in and what became of them: table 3, column 总计. */
export const requests: Subject = {
  places: ['requests', 'onRequest'],
  sentences(facts) {
    const flow = ['t3.received', 't3.carriedIn', 't3.concluded', 't3.carriedOut']
    const values = all(facts, flow)
    if (values === null) return []
    const [received, carriedIn, concluded, carriedOut] = values as [number, number, number, number]
    if (received + carriedIn === 0) return none(flow)
    const before = carriedIn > 0 ? `，上年结转${carriedIn}件` : ''
    const arrived =
      received > 0 ? `共收到政府信息公开申请${received}件${before}` : `未新收政府信息公开申请${before}`
    const onward = carriedOut > 0 ? `结转下年度继续办理${carriedOut}件` : ''
    const said: Sentence[] = []
    const outcome = concluded > 0 ? results(facts) : null
    if (outcome !== null) {
      const rest = onward === '' ? '' : `；${onward}`
      const words = `${arrived}；办结${concluded}件，${outcome.words}${rest}。`
      said.push({ title: '收到和办理结果', words, keys, from: [...flow, ...outcome.from] })
    }
    const short =
      onward === ''
        ? received > 0
          ? '，均已办结'
          : `，办结${concluded}件`
        : `${concluded > 0 ? `，办结${concluded}件` : ''}，${onward}`
    said.push({ title: '收到和办结件数', words: `${arrived}${short}。`, keys, from: flow })
    if (onward !== '') {
      const words = `结转下年度继续办理政府信息公开申请${carriedOut}件。`
      said.push({ title: '结转下年度', words, keys: ['结转', '继续办理'], from: ['t3.carriedOut'] })
    }
    return said
  },
}

function none(from: readonly string[]): readonly Sentence[] {
  return [
    { title: '未收到申请', words: '未收到政府信息公开申请。', keys, from },
    { title: '未收到申请、无上年结转', words: '未收到政府信息公开申请，无上年结转申请。', keys, from },
    { title: '收到申请0件', words: '共收到政府信息公开申请0件。', keys, from },
  ]
}

const applicants = [
  ['自然人', 'natural'],
  ['商业企业', 'business'],
  ['科研机构', 'research'],
  ['社会公益组织', 'welfare'],
  ['法律服务机构', 'legal'],
  ['其他组织', 'otherOrg'],
] as const

/** Who sent the requests of the year: table 3, row 一. */
export const applicantsOf: Subject = {
  places: ['requests', 'onRequest'],
  sentences(facts) {
    const from = applicants.map(([, column]) => `t3.received.${column}`)
    const values = all(facts, ['t3.received', ...from])
    if (values === null || values[0] === 0) return []
    const [received, ...each] = values as [number, ...number[]]
    const parts = applicants.map(([word], i) => [word, each[i]!] as const)
    const some = parts.filter(([, count]) => count > 0)
    const arrived = `新收政府信息公开申请${received}件`
    const words =
      some.length > 1
        ? `${arrived}，其中${listed(parts)}。`
        : `${arrived}，${received > 1 ? '均' : ''}为${some[0]![0]}申请。`
    return [
      {
        title: '申请人情况',
        words,
        keys: ['新收', '收到', '申请人', '自然人', '法人'],
        from: ['t3.received', ...from],
      },
    ]
  },
}
