import { type Meaning, meaning } from './meaning.ts'

/** Rows of table 3. Sources: 条例第三十条至第四十二条; the labels of the form; how published reports fill them in. */
export const rows3: Readonly<Record<string, Meaning>> = {
  received: meaning(
    '本年1月1日至12月31日收到的政府信息公开申请，当年没有办完的也计入。哪一天算收到，按条例第三十一条确定。',
    'Requests received from 1 January to 31 December, also those not concluded by then. Article 31 says which day counts.',
    'regulation-31',
  ),
  carriedIn: meaning(
    '上年收到、到上年年底没有办完，转到本年继续办理的申请。一般等于上年报告的“四、结转下年度继续办理”。',
    'Requests of last year that were not concluded by its end. As a rule the number that last year’s report carried over in row 四.',
    'regulation-31',
    'regulation-33',
  ),
  granted: meaning(
    '所申请的信息全部可以公开的申请，包括信息已经主动公开、只需告知获取途径的。',
    'Requests granted in full, also those for information that was public already and where to find it was told.',
    'regulation-36',
  ),
  partial: meaning(
    '能够区分处理、只公开了其中一部分的申请。同一件申请只计在这里，不再计入其他各行。',
    'Requests of which only a part could be disclosed. Such a request is counted here and in no other row.',
    'regulation-37',
  ),
  'refused.stateSecret': meaning(
    '因信息属于国家秘密而不予公开的申请。',
    'Requests refused because the information is a state secret.',
    'regulation-14',
  ),
  'refused.law': meaning(
    '因其他法律、行政法规禁止公开而不予公开的申请。',
    'Requests refused because another statute forbids to disclose the information.',
    'regulation-14',
  ),
  'refused.security': meaning(
    '因公开后可能危及国家安全、公共安全、经济安全、社会稳定而不予公开的申请。',
    'Requests refused because disclosure could endanger national, public or economic security or social stability.',
    'regulation-14',
  ),
  'refused.thirdParty': meaning(
    '因涉及商业秘密、个人隐私等，公开会损害第三方合法权益而不予公开的申请。',
    'Requests refused because disclosure would harm a third party: trade secrets, privacy.',
    'regulation-15',
  ),
  'refused.internal': meaning(
    '因属于人事管理、后勤管理、内部工作流程三类内部事务信息而不予公开的申请。',
    'Requests refused because the information is internal: personnel, logistics, workflow.',
    'regulation-16',
  ),
  'refused.process': meaning(
    '因属于讨论记录、过程稿、磋商信函、请示报告四类过程性信息而不予公开的申请。',
    'Requests refused because the information belongs to a process: records of discussion, drafts, consultation letters, requests for instructions.',
    'regulation-16',
  ),
  'refused.enforcement': meaning(
    '因属于行政执法案卷信息而不予公开的申请。',
    'Requests refused because the information is part of an enforcement file.',
    'regulation-16',
  ),
  'refused.query': meaning(
    '所申请的是工商、不动产登记资料等，法律、行政法规对查询另有专门规定，告知按那些规定办理的申请。',
    'Requests for company or real-estate registers and the like, which have rules of their own for looking them up.',
    'regulation-36',
  ),
  'unavailable.notHeld': meaning(
    '所申请的信息不存在，或者不属于本机关负责公开的申请。',
    'Requests for information that does not exist or is for another agency to disclose.',
    'regulation-36',
  ),
  'unavailable.notReady': meaning(
    '没有现成信息，需要对现有信息加工、分析才能得到的申请。',
    'Requests for information that would have to be compiled or analysed first.',
    'regulation-38',
  ),
  'unavailable.unclear': meaning(
    '申请人补正之后，申请内容仍然不明确的申请。没有补正的计入(六)1。',
    'Requests still unclear after the applicant completed them. Those never completed are counted in (六)1.',
    'regulation-30',
  ),
  'declined.petition': meaning(
    '以政府信息公开申请的形式进行信访、举报、投诉的。',
    'Petitions, reports and complaints in the shape of a request.',
    'regulation-39',
  ),
  'declined.repeat': meaning(
    '就同一信息重复提出，先前已经答复过的申请。',
    'The same request again, answered before.',
    'regulation-36',
  ),
  'declined.publication': meaning(
    '要求提供公开出版物的申请，告知获取途径即可。',
    'Requests for publications; the applicant is told where to get them.',
    'regulation-39',
  ),
  'declined.excessive': meaning(
    '申请的数量、频次明显超过合理范围，要求说明理由后认为理由不合理的申请。',
    'Requests whose number or frequency is clearly unreasonable and for which no good reason was given.',
    'regulation-35',
  ),
  'declined.confirmation': meaning(
    '要求本机关确认，或者重新出具申请人已经取得的信息的申请。',
    'Requests to confirm or issue again what the applicant has already.',
  ),
  'other.uncorrected': meaning(
    '已经通知补正，申请人没有正当理由逾期不补正，本机关不再处理的申请。',
    'Requests that were returned for completion and not completed in time without good reason.',
    'regulation-30',
  ),
  'other.unpaid': meaning(
    '已经发出信息处理费收费通知，申请人逾期不缴纳，本机关不再处理的申请。',
    'Requests for which a processing fee was asked and not paid in time.',
    'regulation-42',
    'fee-rules',
  ),
  'other.rest': meaning(
    '以上各种以外的处理结果，例如申请人撤回申请。',
    'Any other result, for example a request withdrawn by the applicant.',
  ),
  other: meaning(
    '以上各种以外的处理结果，例如申请人逾期不补正、逾期不缴费、撤回申请。',
    'Any other result, for example not completed in time, fee not paid, withdrawn.',
    'regulation-30',
    'regulation-42',
  ),
  concluded: meaning(
    '本年办结的全部申请，等于(一)至(六)各行之和；包括上年结转来、本年办结的。',
    'All requests concluded this year, carried-in ones as well: the sum of rows (一) to (六).',
    'regulation-36',
  ),
  carriedOut: meaning(
    '到本年年底还没有办完的申请。明年的报告里，它们是“上年结转”。',
    'Requests not concluded by the end of the year; next year’s report carries them in.',
    'regulation-33',
  ),
}

export const columns3: Readonly<Record<string, Meaning>> = {
  natural: meaning('公民以个人名义提出的申请。', 'Requests made by persons in their own name.'),
  business: meaning('企业提出的申请。', 'Requests made by companies.'),
  research: meaning('科研机构提出的申请。', 'Requests made by research institutions.'),
  welfare: meaning('社会公益组织提出的申请。', 'Requests made by charities and the like.'),
  legal: meaning('法律服务机构提出的申请。', 'Requests made by providers of legal services.'),
  otherOrg: meaning(
    '前四类以外的法人或其他组织提出的申请。',
    'Requests made by organisations of no other column.',
  ),
  total: meaning(
    '自然人与五类法人或其他组织之和。',
    'The sum of persons and the five kinds of organisations.',
  ),
}

export const groups3: Readonly<Record<string, Meaning>> = {
  申请人情况: meaning(
    '各行的申请按提出申请的人分列。每件申请只计入一类申请人。',
    'Each row is broken down by applicant. A request is counted for one kind only.',
  ),
  法人或其他组织: meaning(
    '分为商业企业、科研机构、社会公益组织、法律服务机构和其他五类。',
    'Organisations, of five kinds: companies, research, charities, legal services, others.',
  ),
  '三、本年度办理结果': meaning(
    '本年办结的申请，每件按办理结果计入(一)至(六)中的一行，(七)是它们的总计。',
    'Requests concluded this year, each in one of the rows (一) to (六); (七) is their sum.',
    'regulation-36',
  ),
  '(三)不予公开': meaning(
    '决定不予公开的申请，按理由分为八种。',
    'Requests refused, by eight reasons.',
    'regulation-14',
    'regulation-15',
    'regulation-16',
    'regulation-36',
  ),
  '(四)无法提供': meaning(
    '没有可以提供的信息的申请，分为三种。',
    'Requests for which there is nothing to provide, of three kinds.',
    'regulation-30',
    'regulation-36',
    'regulation-38',
  ),
  '(五)不予处理': meaning(
    '不作为政府信息公开申请办理，或者不再重复办理的申请，分为五种。',
    'Requests that are not processed as such, or not again, of five kinds.',
    'regulation-35',
    'regulation-36',
    'regulation-39',
  ),
  '(六)其他处理': meaning(
    '前五类以外的处理结果。',
    'Results of none of the five kinds above.',
    'regulation-30',
    'regulation-42',
  ),
}
