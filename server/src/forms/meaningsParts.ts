import type { AspectId, SectionId } from './form.ts'
import { type Meaning, meaning } from './meaning.ts'

/** What each section says. Source: 条例第五十条 and the notice that publishes the form. */
export const sectionMeanings: Readonly<Record<SectionId, Meaning>> = {
  overview: meaning(
    '回顾本年执行条例的情况，从五个方面写：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。突出重点，文字简练，不少地方要求一千字以内。',
    'Reviews how the regulation was carried out this year, in five aspects: proactive disclosure, disclosure on request, information management, platforms, supervision. Brief: many local notices ask for a thousand characters at most.',
    'regulation-50',
  ),
  disclosure: meaning(
    '填写表二：规章和行政规范性文件的件数，许可、处罚、强制的决定数，行政事业性收费的金额。',
    'Table 2: rules and normative documents, decisions on licences, penalties and coercive measures, administrative charges.',
    'regulation-20',
    'regulation-50',
  ),
  requests: meaning(
    '填写表三：本年新收和上年结转的申请、办理结果、结转下年度的申请，按申请人分列。新收加上年结转，等于办理结果总计加结转下年度。',
    'Table 3: requests received and carried in, their results, and those carried over, by applicant. Received and carried in equal concluded and carried over.',
    'regulation-36',
    'regulation-50',
  ),
  disputes: meaning(
    '填写表四：因政府信息公开被申请行政复议、被提起行政诉讼的案件，按结果分列。',
    'Table 4: reviews and suits about information disclosure, by outcome.',
    'regulation-50',
    'regulation-51',
  ),
  problems: meaning(
    '写本年工作中存在的主要问题，以及改进的措施和情况。问题要具体，措施与问题对应。',
    'The main problems of the year and what is done about them, each measure answering a problem.',
    'regulation-50',
  ),
  other: meaning(
    '写信息处理费的收取情况（没有收取也写明），以及本机关认为需要报告的其他事项。',
    'Processing fees collected (also if there were none), and whatever else the agency has to report.',
    'regulation-42',
    'regulation-50',
    'fee-rules',
  ),
}

/** What each aspect of 总体情况 is about. */
export const aspectMeanings: Readonly<Record<AspectId, Meaning>> = {
  proactive: meaning(
    '本年主动公开了哪些信息、多少条、通过什么渠道，重点领域和政策解读的情况。',
    'What was published of the agency’s own accord, how much and where; key areas and explanations of policy.',
    'regulation-20',
  ),
  onRequest: meaning(
    '本年收到、办结了多少件申请，结果如何，有没有因此引起的复议、诉讼。件数应当与表三、表四一致。',
    'Requests received and concluded, with what results, and the disputes that arose. The numbers are those of tables 3 and 4.',
    'regulation-33',
    'regulation-36',
  ),
  management: meaning(
    '信息的制作、审核、发布和更新怎样管理，例如三审三校、规范性文件清理、信息的动态调整。',
    'How information is made, reviewed, published and kept up to date.',
  ),
  platform: meaning(
    '政府网站、政务新媒体、公开专区等平台的建设和维护。',
    'Web sites, social media, disclosure areas and how they are kept.',
  ),
  supervision: meaning(
    '监督检查、培训、队伍和制度保障的情况；各级政府的报告还要写工作考核、社会评议和责任追究结果。',
    'Supervision, training and staff; governments also report assessment, public review and accountability.',
    'regulation-46',
    'regulation-50',
  ),
}
