import type { Bilingual, Language } from '../messages/message.ts'

/**
 * The legal bases that rules and hovers cite, as data. What an article requires is said in our own words; the
 * official text is on gov.cn. `docs/basis.md` is written from here (`basisPage.ts`) and works without a network.
 */
export interface Basis {
  /** Official title without book-title marks. */
  readonly title: string
  /** 文号, empty where the basis is a part of the form. */
  readonly number: string
  /** 「第五十条」, or empty for the whole document. */
  readonly article: string
  /** What it requires, in our own words. */
  readonly says: Bilingual
  /** Particulars for the offline page: its points one by one, in our own words. */
  readonly points?: Readonly<Record<Language, readonly string[]>>
  /** Offline page with anchor. */
  readonly page: string
}

const regulation = { title: '中华人民共和国政府信息公开条例', number: '国务院令第711号' } as const

function article(n: number, name: string, zh: string, en: string, points?: Basis['points']): Basis {
  return {
    ...regulation,
    article: name,
    says: { 'zh-CN': zh, en },
    ...(points && { points }),
    page: `docs/basis.md#regulation-${n}`,
  }
}

export const bases = {
  regulation: {
    ...regulation,
    article: '',
    says: {
      'zh-CN': '政府信息公开的基本法规，2019年修订，自2019年5月15日起施行。',
      en: 'The basic regulation on government information disclosure, revised in 2019, in force since 15 May 2019.',
    },
    page: 'docs/basis.md#regulation',
  },
  'regulation-4': article(
    4,
    '第四条',
    '各级政府和县级以上政府部门都要指定政府信息公开工作机构，编制年度报告是它的职责之一。',
    'Every government and every department at county level or above names a disclosure office; compiling the annual report is one of its duties.',
  ),
  'regulation-10': article(
    10,
    '第十条',
    '行政机关公开自己制作、获取的政府信息；派出机构、内设机构依法以自己名义履职的，可以自己负责公开。',
    'An agency publishes what it made or obtained; its branches do so themselves where the law lets them act in their own name.',
  ),
  'regulation-14': article(
    14,
    '第十四条',
    '国家秘密、法律行政法规禁止公开的信息，以及公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息，不予公开。',
    'State secrets, information that statutes forbid to publish, and information that could endanger national, public or economic security or social stability are not disclosed.',
  ),
  'regulation-15': article(
    15,
    '第十五条',
    '涉及商业秘密、个人隐私等会损害第三方合法权益的信息，一般不公开。',
    'Trade secrets, privacy and other information whose disclosure would harm a third party are as a rule not disclosed.',
  ),
  'regulation-16': article(
    16,
    '第十六条',
    '人事管理、后勤管理、内部工作流程三类内部事务信息，讨论记录、过程稿、磋商信函、请示报告四类过程性信息，以及行政执法案卷信息，可以不予公开。',
    'Three kinds of internal affairs, four kinds of process documents, and enforcement files may be withheld.',
    {
      'zh-CN': [
        '内部事务信息：人事管理、后勤管理、内部工作流程三类（表三(三)5）',
        '过程性信息：讨论记录、过程稿、磋商信函、请示报告四类（表三(三)6）',
        '行政执法案卷信息（表三(三)7）',
      ],
      en: [
        'internal affairs: personnel, logistics, internal workflow (table 3, (三)5)',
        'process documents: records of discussion, drafts, consultation letters, requests for instructions (table 3, (三)6)',
        'files of administrative enforcement (table 3, (三)7)',
      ],
    },
  ),
  'regulation-20': article(
    20,
    '第二十条',
    '列出行政机关应当主动公开的信息。表二的各组数据对应其中的第（一）、（五）、（六）、（八）项。',
    'Lists what agencies publish of their own accord. The groups of table 2 follow its items 1, 5, 6 and 8.',
    {
      'zh-CN': [
        '第（一）项：法规、规章和规范性文件',
        '第（五）项：行政许可和其他对外管理服务事项',
        '第（六）项：行政处罚、行政强制，其中要公开的是本机关认为有一定社会影响的处罚决定',
        '第（七）项：财政预算、决算',
        '第（八）项：行政事业性收费',
        '第（九）项：政府集中采购',
      ],
      en: [
        'item 1: statutes, rules and normative documents',
        'item 5: licences and other services to the public',
        'item 6: penalties and coercive measures; of penalties, those of some social impact are published',
        'item 7: budgets and final accounts',
        'item 8: administrative charges',
        'item 9: central procurement',
      ],
    },
  ),
  'regulation-30': article(
    30,
    '第三十条',
    '申请内容不明确的，七个工作日内一次性告知补正；无正当理由逾期不补正的，视为放弃申请。',
    'An unclear request is returned for completion within seven working days; not completed in time without reason, it counts as abandoned.',
  ),
  'regulation-31': article(
    31,
    '第三十一条',
    '规定怎样确定收到申请的日期，跨年的申请据此归入本年新收或者上年结转。',
    'Fixes the date on which a request counts as received, which decides the year it belongs to.',
  ),
  'regulation-33': article(
    33,
    '第三十三条',
    '能当场答复的当场答复，否则二十个工作日内答复，必要时可以延长，最多二十个工作日。',
    'Requests are answered at once or within twenty working days, with at most twenty more.',
  ),
  'regulation-35': article(
    35,
    '第三十五条',
    '申请数量、频次明显超过合理范围的，可以要求说明理由；理由不合理的，不予处理。',
    'Where number or frequency is clearly unreasonable, reasons may be asked for; without good ones the request is not processed.',
  ),
  'regulation-36': article(
    36,
    '第三十六条',
    '规定答复申请的几种方式，表三“本年度办理结果”的各行与之对应。',
    'Names the ways to answer a request; the result rows of table 3 follow them.',
    {
      'zh-CN': [
        '第（一）项：已经主动公开的，告知获取途径；第（二）项：可以公开的，提供信息（表三“予以公开”）',
        '第（三）项：决定不予公开的，说明理由（表三“不予公开”）',
        '第（四）项：信息不存在；第（五）项：不属于本机关负责公开（表三(四)1）',
        '第（六）项：重复申请（表三(五)2）',
        '第（七）项：工商、不动产登记资料等另有专门规定的（表三(三)8）',
      ],
      en: [
        'items 1 and 2: published already, or can be disclosed (予以公开 in table 3)',
        'item 3: refused, with reasons (不予公开 in table 3)',
        'items 4 and 5: does not exist, or is another agency’s (table 3, (四)1)',
        'item 6: the same request again (table 3, (五)2)',
        'item 7: registers of companies, real estate and others that have rules of their own (table 3, (三)8)',
      ],
    },
  ),
  'regulation-37': article(
    37,
    '第三十七条',
    '申请的信息里能够区分处理的，公开可以公开的部分，并说明其余部分不公开的理由。',
    'Where parts can be separated, what can be disclosed is disclosed and reasons are given for the rest.',
  ),
  'regulation-38': article(
    38,
    '第三十八条',
    '提供的应当是已经制作或者获取的信息；需要加工、分析现有信息的，可以不予提供。',
    'What is provided is what exists; information that would have to be compiled or analysed need not be provided.',
  ),
  'regulation-39': article(
    39,
    '第三十九条',
    '以公开申请的形式信访、投诉、举报的，不作为政府信息公开申请处理；要求提供公开出版物的，告知获取途径。',
    'Petitions, complaints and reports in the shape of a request are not processed as one; for publications the way to get them is told.',
  ),
  'regulation-42': article(
    42,
    '第四十二条',
    '依申请提供信息不收费；数量、频次明显超过合理范围的，可以收取信息处理费。',
    'Requests are free of charge; only where number or frequency is clearly unreasonable may a processing fee be charged.',
  ),
  'regulation-46': article(
    46,
    '第四十六条',
    '各级政府建立政府信息公开的考核、社会评议和责任追究制度。',
    'Governments keep systems of assessment, public review and accountability.',
  ),
  'regulation-47': article(
    47,
    '第四十七条',
    '主管部门对未按要求开展公开工作的行政机关督促整改或者通报批评。',
    'The supervising office urges correction or criticises agencies that do not do this work as required.',
  ),
  'regulation-49': article(
    49,
    '第四十九条',
    '县级以上政府部门每年1月31日前提交并公布上一年度报告；县级以上地方政府的报告每年3月31日前公布。',
    'Departments at county level or above submit and publish last year’s report by 31 January; the reports of local governments at county level or above are published by 31 March.',
    {
      'zh-CN': [
        '县级以上政府部门（包括法律、法规授权的组织）：1月31日前向本级主管部门提交，并向社会公布',
        '县级以上地方政府：由主管部门在3月31日前向社会公布',
        '条文没有点名乡镇、街道，各地一般要求与部门同期，在1月31日前公布',
      ],
      en: [
        'departments at county level or above: submitted to the office in charge and published by 31 January',
        'local governments at county level or above: published by their office in charge by 31 March',
        'townships and streets are not named; local notices usually put them with the departments, at 31 January',
      ],
    },
  ),
  'regulation-50': article(
    50,
    '第五十条',
    '规定年度报告应当包括的内容，格式由全国主管部门统一公布。',
    'Says what an annual report contains; the national office publishes one format for all.',
    {
      'zh-CN': [
        '主动公开政府信息的情况',
        '收到和处理政府信息公开申请的情况',
        '因政府信息公开被申请行政复议、提起行政诉讼的情况',
        '存在的主要问题和改进情况；各级政府的报告还要有考核、社会评议和责任追究结果',
        '其他需要报告的事项',
      ],
      en: [
        'what was published of its own accord',
        'requests received and how they were handled',
        'reviews and suits about information disclosure',
        'main problems and improvements; governments also report assessment, public review and accountability',
        'other matters to report',
      ],
    },
  ),
  'regulation-51': article(
    51,
    '第五十一条',
    '认为行政机关在政府信息公开工作中侵犯合法权益的，可以投诉、举报，也可以依法申请行政复议或者提起行政诉讼。表四反映的就是这些复议和诉讼。',
    'Whoever sees their rights infringed by how an agency discloses information may complain, ask for administrative review or sue. Table 4 counts these reviews and suits.',
  ),
  'regulation-53': article(
    53,
    '第五十三条',
    '行政机关不依法履行政府信息公开职责的，由上一级行政机关责令改正；情节严重的，对负有责任的人员给予处分。',
    'An agency that does not perform its duties of disclosure is ordered to correct this; in serious cases those responsible are disciplined.',
  ),
  'format-2019': {
    title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
    number: '国办公开办函〔2019〕60号',
    article: '',
    says: {
      'zh-CN': '公布年度报告格式（试行），适用于2019年度和2020年度的报告。',
      en: 'Publishes the trial format, used for the reports on 2019 and 2020.',
    },
    page: 'docs/basis.md#format-2019',
  },
  'format-2021': {
    title: '国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知',
    number: '国办公开办函〔2021〕30号',
    article: '',
    says: {
      'zh-CN':
        '公布修订后的年度报告格式，适用于2021年度及以后的报告；六个部分、三张表格、表内勾稽关系都由它规定。',
      en: 'Publishes the revised format for the reports on 2021 and later: six sections, three tables and how their numbers must agree.',
    },
    points: {
      'zh-CN': [
        '报告内容与条例第五十条对应，不缺项，也不随意加项',
        '“总体情况”从主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面回顾执行条例的情况',
        '延误公布、内容不准确不完整、内容雷同或者敷衍塞责并造成不良后果的，依照条例第四十七条追究责任',
      ],
      en: [
        'the report covers what article 50 asks for, no less and no more',
        '总体情况 reviews five aspects: proactive disclosure, disclosure on request, information management, platforms, supervision',
        'late, inaccurate, incomplete, copied or careless reports with bad consequences lead to accountability under article 47',
      ],
    },
    page: 'docs/basis.md#format-2021',
  },
  'fee-rules': {
    title: '政府信息公开信息处理费管理办法',
    number: '国办函〔2020〕109号',
    article: '',
    says: {
      'zh-CN': '规定信息处理费的收取条件和标准：按件或者按量超额累进计收，金额都是10元的整数倍。',
      en: 'Says when a processing fee may be charged and how much: progressive, per request or per page, always a multiple of 10 yuan.',
    },
    points: {
      'zh-CN': [
        '按件计收（同一申请人、同一自然月）：10件以下不收；11至30件，每件100元；31件起每增加10件提高一档，每档每件加100元',
        '按量计收（同一件申请）：30页以下不收；31至100页，每页10元；101至200页，每页20元；201页起，每页40元',
        '同一件申请只能用一种方式计收',
        '收费通知在答复期限内发出；申请人在20个工作日内缴纳，逾期不缴的视为放弃申请（表三(六)2）',
      ],
      en: [
        'per request (same applicant, same calendar month): up to 10 free; 11 to 30, 100 yuan each; from 31 on each step of ten costs another 100 yuan per request',
        'per page (one request): up to 30 free; 31 to 100, 10 yuan each; 101 to 200, 20 yuan; from 201, 40 yuan',
        'only one of the two is used for a request',
        'the notice is sent within the time limit for the answer; it is paid within 20 working days, else the request counts as abandoned (table 3, (六)2)',
      ],
    },
    page: 'docs/basis.md#fee-rules',
  },
  'review-law-23': {
    title: '中华人民共和国行政复议法',
    number: '',
    article: '第二十三条',
    says: {
      'zh-CN': '自2024年1月1日起，对不予公开政府信息不服的，先申请行政复议，再提起诉讼。',
      en: 'Since 1 January 2024 a refusal to disclose goes to administrative review before it goes to court.',
    },
    page: 'docs/basis.md#review-law-23',
  },
} as const satisfies Readonly<Record<string, Basis>>

export type BasisId = keyof typeof bases

/** How a basis is named in a message: 《…条例》第四十九条, 国办公开办函〔2021〕30号. */
export function citation(id: BasisId): string {
  const { title, number, article } = bases[id]
  if (article !== '') return `《${title}》${article}`
  return number === '' || id === 'regulation' ? `《${title}》` : number
}
