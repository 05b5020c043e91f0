import { type Meaning, meaning } from './meaning.ts'

/** Rows of table 2, both editions. Source: 条例第二十条; who may make 规章; local notices on filling in the form. */
export const rows2: Readonly<Record<string, Meaning>> = {
  rules: meaning(
    '规章。只有国务院部门、省级政府、设区的市和自治州政府可以制定，其他单位一般填 0；内部规章制度不是规章。',
    'Rules (规章). Only State Council departments, provinces, cities with districts and prefectures make them; others write 0. Internal regulations are none.',
    'regulation-20',
  ),
  normative: meaning(
    '行政规范性文件。转发、解读的文件和一般公文不计；件数宜与司法行政部门核对一致。',
    'Normative documents; not those passed on or explained, nor ordinary letters. The number is best agreed with the justice department.',
    'regulation-20',
  ),
  licences: meaning('本机关作出的行政许可。', 'Licences granted or refused by this agency.', 'regulation-20'),
  services: meaning('行政许可以外的其他对外管理服务事项。', 'Other services to the public.', 'regulation-20'),
  penalties: meaning('本机关作出的行政处罚。', 'Penalties imposed by this agency.', 'regulation-20'),
  coercion: meaning('本机关采取的行政强制。', 'Coercive measures taken by this agency.', 'regulation-20'),
  fees: meaning(
    '行政事业性收费。以元计的信息处理费收取情况另在第六部分报告。',
    'Administrative charges. Processing fees for requests, in 元, are reported in section six.',
    'regulation-20',
  ),
  procurement: meaning(
    '本机关的政府集中采购。格式没有规定金额的单位，请写明元或者万元。',
    'Central procurement. The form gives the amount no unit; write 元 or 万元.',
    'regulation-20',
  ),
}

export const columns2: Readonly<Record<string, Meaning>> = {
  issued: meaning('本年制定并发出的件数。', 'Made and issued this year.'),
  repealed: meaning('本年废止的件数，不论是哪一年制发的。', 'Repealed this year, whenever they were made.'),
  inForce: meaning(
    '到本年年底仍然有效的件数，往年制发的也计入。',
    'In force at the end of the year, those of earlier years as well.',
  ),
  decisions: meaning(
    '本年作出的处理决定件数。是全部决定的数量，没有公开的也计入，不是公开的条数。',
    'Decisions made this year: all of them, published or not; not the number of items published.',
  ),
  amount: meaning('本年的金额。', 'The amount of this year.'),
  made: meaning('本年新制作的件数。', 'Newly made this year.'),
  published: meaning('本年新公开的件数。', 'Newly published this year.'),
  public: meaning(
    '到本年年底对外公开的总件数，往年公开的也计入。',
    'All that is public at the end of the year.',
  ),
  previous: meaning('上一年的项目数，是事项的种类数。', 'How many kinds there were last year.'),
  change: meaning(
    '本年项目数比上一年增加或减少多少，减少写负数。',
    'How many kinds more or, as a negative number, fewer than last year.',
  ),
  items: meaning('本年的采购项目数。', 'Procurement projects this year.'),
}

export const groups2: Readonly<Record<string, Meaning>> = {
  '第二十条第(一)项': meaning('规章和规范性文件。', 'Rules and normative documents.', 'regulation-20'),
  '第二十条第(五)项': meaning('许可等对外管理服务事项。', 'Licences and other services.', 'regulation-20'),
  '第二十条第(六)项': meaning('处罚和强制。', 'Penalties and coercive measures.', 'regulation-20'),
  '第二十条第(八)项': meaning('行政事业性收费。', 'Administrative charges.', 'regulation-20'),
  '第二十条第(九)项': meaning(
    '政府集中采购。2021年起的格式没有这一组。',
    'Central procurement; no longer in the form since 2021.',
    'regulation-20',
  ),
}
