/**
 * A third set kept aside, written after the second was studied. Form: see `read.ts`.
 */
export const heldOut3 = `
onRequest | 依申请公开方面,我局严格按照《条例》规定办理,2024年度共收到申请11件,其中10件为自然人申请,1件为企业申请,已全部办结。 | t3.received/t3.handled=11; t3.received.natural/t3.handled.natural=10; t3.received.business/t3.handled.business=1; ?t3.carriedOut=0; ?t3.concluded=11
onRequest | 2024年,我市本级新收政府信息公开申请182件,其中自然人165件、法人或其他组织17件。 | t3.received=182; t3.received.natural=165; t3.received.organisations=17
onRequest | 全年新受理政府信息公开申请40件,办结上年结转申请3件,结转下年度5件。 | t3.received=40; t3.carriedIn=3; t3.carriedOut=5
onRequest | 申请办理结果为:予以公开7件,占31.8%;部分公开2件,占9.1%;无法提供11件,占50%;不予处理2件,占9.1%。 | t3.granted=7; t3.partial=2; t3.unavailable=11; t3.declined=2
onRequest | 本年度收到的政府信息公开申请均通过互联网提交,共4件。 | t3.received/t3.handled=4
onRequest | 全年共收到公开申请20件,较上年(25件)减少5件,下降20%。 | t3.received/t3.handled=20
onRequest | 累计收到政府信息公开申请8件(去年同期11件),办结8件。 |
onRequest | 全年累计受理8件,按期答复8件。 | t3.received/t3.handled=8; t3.concluded=8
onRequest | 我单位共受理依申请公开政府信息3条,均已按规定时间答复。 | t3.received/t3.handled=3; ?t3.carriedOut=0; ?t3.concluded=3
onRequest | 本年度共收到政府信息公开申请5件,其中自然人申请5件,法人申请0件。 | t3.received/t3.handled=5; t3.received.natural/t3.handled.natural=5; t3.received.organisations/t3.handled.organisations=0
onRequest | 公开类答复6件,不予公开类答复2件,信息不存在类答复4件。 | t3.refused=2; t3.unavailable.notHeld/t3.unavailable.notReady/t3.unavailable=4
onRequest | 已办结的33件申请中,予以公开20件,部分公开3件,不予公开4件(其中3件涉及第三方合法权益,1件属于国家秘密),无法提供6件。 | t3.concluded=33; t3.granted=20; t3.partial=3; t3.refused=4; t3.refused.thirdParty=3; t3.refused.stateSecret=1; t3.unavailable=6
onRequest | 2024年未办理依申请公开事项。 | t3.received=0
onRequest | 本年度申请公开0件。 | t3.received/t3.handled=0
onRequest | 未收到任何单位或个人提出的信息公开申请。 | t3.received=0
onRequest | 2024年,我乡未收到要求公开政府信息的申请。 | t3.received=0
onRequest | 全年未收到政府信息公开申请件,无政府信息公开收费。 | t3.received=0; fee.collected=0
onRequest | 政府信息公开申请受理、办结数均为0。 | t3.received/t3.handled=0; t3.concluded=0
onRequest | 共接收申请26件,全部为自然人,其中24件在法定期限内办结,2件结转下一年度继续办理。 | t3.received/t3.handled=26; ?t3.received.natural/t3.handled.natural=26; t3.concluded=24; t3.carriedOut=2
onRequest | 截至年底,尚有3件未办结,结转至下年度。 | t3.carriedOut=3
onRequest | 结转下年度继续办理的申请有4件。 | t3.carriedOut=4
onRequest | 上年度没有结转的申请,本年度收到5件。 | t3.carriedIn=0; t3.received/t3.handled=5
onRequest | 我局收到的6件政府信息公开申请均已依法依规办理完毕。 | t3.received/t3.handled=6; ?t3.carriedOut=0; ?t3.concluded=6
onRequest | 其中2件申请因要求提供的信息属于行政查询事项而不予公开。 | t3.refused.query=2
onRequest | 另有1件为咨询类事项,已告知申请人。 |
onRequest | 本机关不掌握的相关信息4件,申请内容不明确的1件。 | t3.unavailable.notHeld=4; t3.unavailable.unclear=1
onRequest | 答复“予以公开”的12件、“信息不存在”的3件、“不属于本机关负责公开”的2件。 | t3.granted=12; t3.unavailable.notHeld/t3.unavailable.notReady/t3.unavailable=3; t3.unavailable.notHeld=2
onRequest | 受理量与上年持平,为7件。 | t3.received/t3.handled=7
onRequest | 2024年收到政府信息公开申请3件,与2023年持平。 | t3.received/t3.handled=3
onRequest | 全年共有3名申请人提出政府信息公开申请5件。 | t3.received/t3.handled=5
disputes | 因政府信息公开申请引发行政复议案件3件,其中复议机关维持2件,申请人撤回1件。 | t4.review.total=3; t4.review.upheld=2
disputes | 未发生被行政复议或行政诉讼案件。 | t4.review.total=0; t4.litigation.total=0
disputes | 涉及政府信息公开行政复议案件、行政诉讼案件数量均为0。 | t4.review.total=0; t4.litigation.total=0
disputes | 政府信息公开行政复议总数2件,结果维持2件;行政诉讼总数0件。 | t4.review.total=2; t4.review.upheld=2; t4.litigation.total=0
disputes | 本年度共发生行政复议2件(均为结果维持),行政诉讼未发生。 | t4.review.total=2; ?t4.review.upheld=2; t4.litigation.total=0
disputes | 2024年我局没有被申请政府信息公开行政复议、没有被提起政府信息公开行政诉讼。 | t4.review.total=0; t4.litigation.total=0
disputes | 涉及依申请公开的行政复议2件、行政诉讼4件(其中一审2件、二审2件)。 | t4.review.total=2; t4.litigation.total=4
disputes | 全年未因政府信息公开引起行政纠纷。 |
disputes | 被申请人行政复议案件4件,结果全部维持。 | t4.review.total=4; ?t4.review.upheld=4
disputes | 收到法院应诉通知1件,为未经复议直接起诉,结果维持。 |
disputes | 本年度有1件因政府信息公开引发的行政复议案件,尚未审结。 | t4.review.total=1; ?t4.review.pending=1
overview | 全年未发生一起因政府信息公开引发的行政复议和行政诉讼。 | t4.review.total=0; t4.litigation.total=0
overview@government.city | 全市政府信息公开行政复议案件86件、行政诉讼案件112件,其中未经复议直接起诉45件、复议后起诉67件。 | t4.review.total=86; t4.litigation.total=112; t4.direct.total=45; t4.afterReview.total=67
proactive | 全年制定出台行政规范性文件1件,现行有效行政规范性文件共4件。 | t2.normative.issued=1; t2.normative.inForce=4
proactive | 本年度无新制定的行政规范性文件。 | t2.normative.issued=0
proactive | 我局现行有效规章0件、行政规范性文件11件。 | t2.rules.inForce=0; t2.normative.inForce=11
management | 2024年,以镇政府名义制发的行政规范性文件共2份,均已报备。 | t2.normative.issued=2
management | 宣布失效或废止规范性文件3件,保留现行有效规范性文件12件。 | t2.normative.repealed=3; t2.normative.inForce=12
disclosure | 本年行政许可办件1,866件;行政处罚35件;行政强制0件;行政事业性收费0元。 | t2.licences.decisions=1866; t2.penalties.decisions=35; t2.coercion.decisions=0; t2.fees.amount=0
disclosure | 本年度共作出行政许可决定3件、行政处罚决定0件、行政强制决定0件。 | t2.licences.decisions=3; t2.penalties.decisions=0; t2.coercion.decisions=0
other | 2024年本机关发出信息处理费收费通知1件,金额200元,申请人已缴纳200元。 | fee.notices=1; fee.noticeAmount=200
other | 2024年度,我单位依申请提供政府信息未收取费用。 | fee.collected=0
other | 无收取信息处理费情况,无其他需要报告的事项。 | fee.collected=0
other | 本年度收取政府信息公开信息处理费的总金额为0元。 | fee.collected=0
other | 发出收费通知的件数0件和总金额0元,实际收取的总金额0元。 | fee.notices=0; fee.noticeAmount=0; fee.collected=0
proactive | 全年在县政府门户网站公开信息213条,在“青禾发布”微信公众号发布信息105条。 | published.website=213; published.wechat=105
proactive | 2024年,主动公开政府信息总数为326条。 | published.total=326
proactive | 全年发布信息总量1,204条,其中政府网站688条、政务新媒体516条。 | published.total=1204; published.website=688; published.other=516
# traps
onRequest | 网站依申请公开平台办理申请6件,邮寄申请办理2件。 |
onRequest | 制定依申请公开答复文书模板12份、工作流程图2张。 |
onRequest | 每月对未办结申请进行催办,全年催办9次。 |
onRequest | 在20个工作日内答复的占95%,延长期限的2件。 |
onRequest | 向兄弟单位发出协助函4件。 |
onRequest | 接收省市转来的信访投诉件26件。 |
onRequest | 2024年上半年受理3件,下半年受理4件。 |
onRequest | 如申请人逾期不补正的,视为放弃申请,行政机关不再处理该政府信息公开申请。 |
onRequest | 信息公开申请处理流程细化为登记、审核、办理、答复4个环节。 |
onRequest | 为申请人提供政府信息查询服务320次。 |
onRequest | 申请人对答复无异议,未提出投诉。 |
onRequest | 政府信息公开申请平均答复时间为7天,最短1天。 |
onRequest | 2021年至2024年,四年共受理申请46件。 |
onRequest | 收到其他机关征求意见函5件,均已反馈。 |
onRequest | 收到依法履职申请3件、行政裁决申请1件。 |
proactive | 公开规范性文件及政策解读各6件。 |
proactive | 网上公示拟作出的行政许可决定32件。 |
proactive | 及时调整政府权力清单,行政处罚事项由120项增至132项。 |
management | 废止内部管理制度4项。 |
management | 撤下过期失效信息36条。 |
management | 市政府制发的规范性文件中,由我局起草的4件。 |
supervision | 配合法院办理行政诉讼案件4件。 |
supervision | 行政复议纠错率由12%降至5%。 |
supervision | 开展行政处罚案卷评查32件。 |
supervision | 受理12315投诉举报638件,立案查处行政处罚案件58件。 |
platform | 政务公开专区受理咨询、查阅申请等120余件次。 |
problems | 个别申请答复不规范,2024年有2件申请因补正不及时影响办理。 |
problems | 2025年,计划制定行政规范性文件3件,废止2件。 |
disclosure | 全县行政事业性收费目录清单所列收费项目26项。 |
disclosure | 办理许可事项变更登记45件。 |
other | 收费标准为:11至30件,每件100元;31件以上每10件为一档。 |
other | 2023年度收取信息处理费300元。 |
overview | 本报告所列财政收入38.6亿元、招商引资12亿元。 |
`
