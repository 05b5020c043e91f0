import fc from 'fast-check'
import { encodings } from './encode/index.ts'
import { randomReport } from './report.ts'
import { seed } from './samples.ts'

const [model] = fc.sample(randomReport('2021'), { numRuns: 1, seed })

/** Texts that punish a reader who looks back, ahead or around for each character. */
export const hostile: Record<string, string> = {
  pipes: '|',
  'pipes and spaces': '| ',
  'pipes on lines': '|\n',
  tabs: '\t',
  digits: '1',
  'digits with separators': '1,',
  'lines of digits': '7\n',
  'full-width digits': '９',
  'Chinese numerals': '一百',
  'opening brackets': '(',
  'opening cells': '<td>',
  'nested tables': '<table><tr><td>',
  'wide cells': '<td colspan="1000" rowspan="1000">1</td>',
  'opening comments': '<!--',
  'opening tags': '<',
  entities: '&nbsp;',
  ampersands: '&',
  stars: '**',
  rules: '---|',
  其中: '其中',
  'a list that never ends': '其中网站1条、',
  shares: '增长1%,',
  years: '2024年',
  headings: '一、总体情况\n',
  items: '1.属于国家秘密\n',
  'labels in a row': '本年新收政府信息公开申请数量 ',
  'labels with a value': '(七)总计 1\n',
  claims: '收到政府信息公开申请1件,',
  suppressions: '<!-- gouji-ignore late -->\n',
  'line feeds': '\n',
  'carriage returns': '\r',
  'book titles': '《',
  surrogates: '𠮷',
  'ideographic spaces': '\u3000',
}
for (const encoding of encodings) hostile[`reports as ${encoding.name}`] = `${encoding.write(model!).text}\n`
