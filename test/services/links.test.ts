import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, read } from '../../server/src/gouji.ts'
import { basisLinks } from '../../server/src/services/links.ts'
import { unmark } from '../support/marks.ts'

/** `⟦条例第五十条⟧{regulation-50}`: what is not marked leads nowhere. */
function linked(written: string) {
  const { text, marks } = unmark(written)
  assert.deepEqual(
    basisLinks(read(parse(text))).map(({ span, basis }) => [text.slice(span.start, span.end), basis]),
    marks.map(({ span, rule }) => [text.slice(span.start, span.end), rule]),
  )
}

test('articles of the regulation lead to their entry, with or without its title', () => {
  linked('根据⟦《中华人民共和国政府信息公开条例》第五十条⟧{regulation-50}规定，编制本报告。')
  linked('根据⟦条例第四十九条⟧{regulation-49}、⟦第五十条第一款⟧{regulation-50}的要求。')
  linked('落实⟦《条例》第 20 条⟧{regulation-20}和⟦第四十六条⟧{regulation-46}。')
  linked('依照⟦《政府信息公开条例》第三十六条第（七）项⟧{regulation-36}答复。')
  linked('⟦中华人民共和国政府信息公开条例第四十二条⟧{regulation-42}规定不收费。')
})

test('the title alone leads to the regulation, notices by number and title to theirs', () => {
  linked('根据⟦《中华人民共和国政府信息公开条例》⟧{regulation}（⟦国务院令第711号⟧{regulation}）。')
  linked('按照⟦国办公开办函〔2021〕30号⟧{format-2021}和⟦国办公开办函[2019] 60 号⟧{format-2019}。')
  linked('执行⟦《政府信息公开信息处理费管理办法》⟧{fee-rules}（⟦国办函〔2020〕109号⟧{fee-rules}）。')
  linked('⟦《中华人民共和国政府信息公开工作年度报告格式》⟧{format-2021}已经印发。')
  linked('关于印发⟦〈中华人民共和国政府信息公开工作年度报告格式（试行）〉⟧{format-2019}的通知')
  linked('⟦《中华人民共和国行政复议法》第二十三条⟧{review-law-23}，《中华人民共和国行政复议法》第三条。')
})

test('an article the form has no use for leads at most to the regulation', () => {
  linked('根据⟦《中华人民共和国政府信息公开条例》⟧{regulation}第六十条。')
  linked('根据条例第六十条、⟦第五十条⟧{regulation-50}。')
})

test('other regulations and numbers lead nowhere', () => {
  linked('依据《信访工作条例》第五十条、保密条例第五十条、《增值税暂行条例》第四条。')
  linked('《湖东省政府信息公开条例》第五十条。')
  linked('青政办函〔2021〕30号，国办函〔2021〕30号，国务院令第492号。')
  linked('第五十条。条例。《条例》的要求。')
})

test('条例 is not linked where it is short for another document', () => {
  linked('依据《优化营商环境条例》（以下简称《条例》）编制，按照《条例》第五十条。')
  linked(
    '依据⟦《中华人民共和国政府信息公开条例》⟧{regulation}（以下简称《条例》），按照⟦《条例》第五十条⟧{regulation-50}。',
  )
})

test('links of a web page lie in its source', () => {
  linked('<p>根据<b>⟦《中华人民共和国政府信息公开条例》</b>第五十条⟧{regulation-50}，</p><p>编制。</p>')
})

test('title rows of table 2 are no links: their hover has the article', () => {
  const text = '# 二、主动公开政府信息情况\n\n第二十条第（一）项\n'
  assert.deepEqual(basisLinks(read(parse(text))), [])
})
