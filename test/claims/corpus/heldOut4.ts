/**
 * A fourth set kept aside, written last. Form: see `read.ts`.
 */
export const heldOut4 = `
onRequest | 本年度,我局办理政府信息公开申请24件,同比下降14.3%,其中本年新收22件,上年结转2件。 | t3.handled=24; t3.received=22; t3.carriedIn=2
onRequest | 申请主体方面,自然人19件、法律服务机构3件、其他组织2件。 | t3.received.natural/t3.handled.natural=19; t3.received.legal/t3.handled.legal=3; t3.received.otherOrg/t3.handled.otherOrg=2
onRequest | 2024年镇政府共收到公民书面提出的政府信息公开申请2件,1件予以公开,1件因不属于本机关职责范围无法提供。 | t3.received/t3.handled=2; t3.granted=1; t3.unavailable.notHeld=1
onRequest | 今年没有受理到依申请公开事项,也没有上年结转事项。 | t3.received=0; t3.carriedIn=0
onRequest | 年度内收到申请1件,已按期答复并办结。 | t3.received/t3.handled=1
onRequest | 按照“谁制作谁公开”原则,及时答复群众申请公开事项5件。 | t3.concluded=5
onRequest | 2024年收到申请60件,已办结57件,3件正在按程序办理,办结率95%。 | t3.received/t3.handled=60; t3.concluded=57; t3.carriedOut=3
onRequest | 上年结转及本年新收申请共46件。 | t3.handled=46
onRequest | 受理政府信息公开申请18件,结转2023年度2件。 | t3.received=18; t3.carriedIn=2
onRequest | 不予公开2件,原因为涉及个人隐私。 | t3.refused=2
onRequest | 依申请公开政府信息0件,被行政复议0件,被行政诉讼0件。 | t3.received/t3.handled=0; t4.review.total=0; t4.litigation.total=0
onRequest | 2024年未收到公民、法人及其他组织申请政府信息公开的情况。 | t3.received=0
onRequest | 全年无收到政府信息公开申请。 | t3.received=0
onRequest | 公民个人申请11件,占比91.7%;企业申请1件,占比8.3%。 | t3.received.natural/t3.handled.natural=11; t3.received.business/t3.handled.business=1
onRequest | 共办结31件,其中予以公开15件,部分公开2件,不予公开1件(属于三类内部事务信息),无法提供10件(本机关不掌握8件,没有现成信息需要另行制作2件),不予处理3件。 | t3.concluded=31; t3.granted=15; t3.partial=2; t3.refused=1; t3.unavailable=10; t3.unavailable.notHeld=8; t3.unavailable.notReady=2; t3.declined=3
onRequest | 全区新收申请402件,办结396件,转入下年度办理14件。 | t3.received=402; t3.concluded=396; t3.carriedOut=14
requests | 本年度收到政府信息公开申请9件,较上年度增长28.6%;答复9件,答复率100%;无结转。 | t3.received/t3.handled=9; t3.concluded=9; ?t3.carriedOut=0; t3.carriedOut=0
disputes | 全年因政府信息公开工作被提起行政复议1件,复议结果为维持;未被提起行政诉讼。 | t4.review.total=1; t4.litigation.total=0; ?t4.review.upheld=1
disputes | 行政复议结案3件,其中维持2件,纠正1件。 | t4.review.upheld=2; t4.review.corrected=1
disputes | 2024年度政府信息公开行政复议案件0起、行政诉讼案件0起。 | t4.review.total=0; t4.litigation.total=0
disputes | 本机关本年度既无政府信息公开行政复议,也无政府信息公开行政诉讼。 | t4.review.total=0; t4.litigation.total=0
disputes | 本年度发生复议1件,直接起诉1件,复议后起诉0件。 | t4.review.total=1; t4.direct.total=1; t4.afterReview.total=0
disputes | 我局全年无因政府信息公开引发的行政复议、行政诉讼案件发生。 | t4.review.total=0; t4.litigation.total=0
disputes | 因信息公开引起的行政诉讼共3起,均为复议后起诉。 | t4.litigation.total=3
proactive | 本年度制发行政规范性文件3件,其中修订1件;废止2件。 | t2.normative.issued=3; t2.normative.repealed=2
proactive | 2024年未出台、未废止行政规范性文件,现行有效行政规范性文件5件。 | t2.normative.issued=0; t2.normative.repealed=0; t2.normative.inForce=5
disclosure | 全年实施行政许可2,018件、行政处罚143件、行政强制12件,行政事业性收费36.8万元。 | t2.licences.decisions=2018; t2.penalties.decisions=143; t2.coercion.decisions=12; t2.fees.amount=36.8
other | 我单位2024年度没有产生政府信息公开信息处理费用。 | fee.collected=0
other | 2024年度共发出收费通知4件,总金额2600元,实际收取信息处理费1800元。 | fee.notices=4; fee.noticeAmount=2600; fee.collected=1800
proactive | 全年公开各类政府信息1,063条,其中网站公开702条,公众号发布361条。 | published.total=1063; published.website=702; published.wechat=361
# traps
onRequest | 线下窗口现场受理申请2件、邮寄受理3件。 |
onRequest | 2020—2024年累计办理依申请公开205件。 |
onRequest | 因申请内容复杂延长答复期限2件。 |
onRequest | 全年协助兄弟单位答复政府信息公开申请3件。 |
onRequest | 申请人补正后重新提交2件。 |
onRequest | 举办政府信息公开申请办理实务讲座1场。 |
onRequest | 较2022年、2023年的15件、18件均有下降。 |
onRequest | 开展依申请公开案例分析4次,印发工作提示2份。 |
proactive | 主动公开重点领域信息86条,公开涉农补贴信息24条。 |
proactive | 全年完成行政许可事项标准化梳理94项。 |
management | 全年对3份规范性文件开展后评估,对2份提出修改建议。 |
supervision | 全年承办人大建议14件、政协提案22件,办复率100%。 |
supervision | 因交通违法处罚引发行政复议16件、行政诉讼3件。 |
supervision | 参加行政诉讼旁听庭审2次。 |
problems | 力争2025年依申请公开答复及时率100%,行政复议纠错数为0件。 |
`
