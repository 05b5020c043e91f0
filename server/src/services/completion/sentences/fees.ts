import { bases } from '../../../forms/bases.ts'
import type { Sentence, Subject } from './sentence.ts'

const keys = ['信息处理费', '收费', '没有收取', '收取', '根据']

/** 信息处理费: no table has it, so the author chooses between nothing and what is to be filled in. */
export const fees: Subject = {
  places: ['other'],
  sentences(facts) {
    const say = (title: string, words: string): Sentence => ({ title, words, keys, from: [] })
    const { title: rules, number } = bases['fee-rules']
    const said = [
      say('未收取', '未收取信息处理费。'),
      say('未收取、无其他事项', '没有向申请人收取信息处理费，无其他需要报告的事项。'),
    ]
    // Requests dropped because a fee was not paid mean that notices were issued.
    if (!facts.value('t3.other.unpaid')) {
      said.push(say('未发出收费通知', '未发出收费通知，未收取信息处理费。'))
    }
    // In force since 2021.
    if (facts.year === null || facts.year >= 2021) {
      said.push({
        ...say('根据管理办法未收取', '未收取信息处理费。'),
        lead: `根据《${rules}》（${number}），`,
      })
      said.push({
        title: '发出收费通知并收取',
        words: '发出收费通知（请填写件数）件，总金额（请填写金额）元，实际收取信息处理费（请填写金额）元。',
        keys: ['发出', '收费通知', ...keys],
        from: [],
      })
    }
    return said
  },
}
