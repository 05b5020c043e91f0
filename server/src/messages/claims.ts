import type { Bilingual } from './message.ts'

/** Why a number was read as it was: one entry for each `because` of a claim. */
export const claims = {
  'claims.because.receive': {
    'zh-CN': '“收到”“受理”可以只指本年新收，也可以连同上年结转，两种都算对',
    en: '收到 and 受理 may mean new requests, or those and the ones carried in: either is right',
  },
  'claims.because.receiveAndHandle': {
    'zh-CN': '“收到和处理”可以指新收、新收加结转，也可以指办理结果总计',
    en: '收到和处理 may mean new requests, all that were to be handled, or all that were concluded',
  },
  'claims.because.handle': {
    'zh-CN': '“办理”“处理”可以指新收加上年结转，也可以指办理结果总计',
    en: '办理 and 处理 may mean all that were to be handled, or all that were concluded',
  },
  'claims.because.new': { 'zh-CN': '“新收”就是表三第一项', en: '新收 is row 一 of table 3' },
  'claims.because.conclude': {
    'zh-CN': '“办结”“答复”对应表三(七)总计',
    en: '办结 and 答复 are row (七) of table 3',
  },
  'claims.because.carriedIn': {
    'zh-CN': '从上年结转来的，是表三第二项',
    en: 'Carried in from last year: row 二 of table 3',
  },
  'claims.because.carriedOut': {
    'zh-CN': '结转到下年的，是表三第四项',
    en: 'Carried over to next year: row 四 of table 3',
  },
  'claims.because.undone': {
    'zh-CN': '年底还在办理的，一般就是结转下年度的',
    en: 'Still open at the end of the year: usually what is carried over',
  },
  'claims.because.carry': {
    'zh-CN': '“结转”没有说方向，从上年来或者到下年去都可能',
    en: '结转 without a direction: in or out',
  },
  'claims.because.sum': {
    'zh-CN': '“共计”是前面几个数的合计',
    en: '共计 is the sum of the numbers before it',
  },
  'claims.because.result': { 'zh-CN': '句中写明了办理结果', en: 'The sentence names the result' },
  'claims.because.resultByApplicant': {
    'zh-CN': '句中写明了办理结果和申请人类别',
    en: 'The sentence names the result and the applicant',
  },
  'claims.because.applicant': {
    'zh-CN': '句中写明了申请人类别',
    en: 'The sentence names the kind of applicant',
  },
  'claims.because.zero': { 'zh-CN': '句中说没有', en: 'The sentence says there was none' },
  'claims.because.dispute': {
    'zh-CN': '因政府信息公开引起的行政复议、行政诉讼，对应表四',
    en: 'Reviews and suits about information disclosure: table 4',
  },
  'claims.because.bothDisputes': {
    'zh-CN': '行政复议和行政诉讼合起来说，是两者总计之和',
    en: 'Reviews and suits together: the sum of their totals',
  },
  'claims.because.outcome': { 'zh-CN': '句中写明了复议或者诉讼的结果', en: 'The sentence names the outcome' },
  'claims.because.make': { 'zh-CN': '制发、出台的件数', en: 'Documents made this year' },
  'claims.because.repeal': { 'zh-CN': '废止、宣布失效的件数', en: 'Documents repealed this year' },
  'claims.because.inForce': { 'zh-CN': '现行有效的件数', en: 'Documents in force' },
  'claims.because.newlyPublished': { 'zh-CN': '本年新公开的件数', en: 'Documents newly published this year' },
  'claims.because.publicTotal': { 'zh-CN': '对外公开总数量', en: 'All documents that are public' },
  'claims.because.documents': {
    'zh-CN': '没有写明是制发还是别的，按制发的件数对照，只作参考',
    en: 'Nothing says whether they were made this year; compared with those made, as a hint',
  },
  'claims.because.decisions': {
    'zh-CN': '对应表二的本年处理决定数量，只作参考',
    en: 'Decisions of this year in table 2, as a hint',
  },
  'claims.because.charge': {
    'zh-CN': '行政事业性收费，表二以万元为单位',
    en: 'Administrative charges; table 2 counts in 万元',
  },
  'claims.because.collected': {
    'zh-CN': '信息处理费的收取金额，以元为单位',
    en: 'Information-processing fees collected, in 元',
  },
  'claims.because.notices': { 'zh-CN': '信息处理费收费通知的件数', en: 'Fee notices issued' },
  'claims.because.noticeAmount': {
    'zh-CN': '信息处理费收费通知的总金额，以元为单位',
    en: 'What the fee notices asked for, in 元',
  },
  'claims.because.feeCases': {
    'zh-CN': '收取了信息处理费的申请件数',
    en: 'Requests for which a fee was collected',
  },
  'claims.because.published': {
    'zh-CN': '主动公开信息的总数，表中没有',
    en: 'All information published; in no table',
  },
  'claims.because.publishedThrough': {
    'zh-CN': '通过一个渠道公开的信息数，表中没有',
    en: 'Information published through one channel; in no table',
  },
  'claims.because.allConcluded': {
    'zh-CN': '全部办结，意思是没有结转下年度的',
    en: 'All concluded: none is carried over',
  },
  'claims.because.allApplicants': {
    'zh-CN': '前面所说的申请全是这一类申请人的',
    en: 'All requests named before are of this kind',
  },
  'claims.because.allResults': {
    'zh-CN': '前面所说的申请全是这一种结果',
    en: 'All requests named before had this result',
  },
  'claims.because.allUpheld': { 'zh-CN': '前面所说的案件全部维持', en: 'All cases named before were upheld' },
} as const satisfies Record<string, Bilingual>
