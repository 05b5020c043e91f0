/**
 * Sentences kept aside: written before the grammar, never tuned on. Form of a line: see `read.ts`.
 */
export const heldOut = `
# requests received
onRequest | 2024年,我镇共收到政府信息公开申请7件,均为自然人申请,已全部按期答复。 | t3.received/t3.handled=7; ?t3.received.natural=7; ?t3.carriedOut=0; ?t3.concluded=7
onRequest | 全年收到依申请公开23件,较上年减少4件。 | t3.received/t3.handled=23
onRequest | 本年度新收政府信息公开申请41件,上年结转2件,办结40件,结转下年度继续办理3件。 | t3.received=41; t3.carriedIn=2; t3.concluded=40; t3.carriedOut=3
onRequest | 我局共受理政府信息公开申请58件(含2023年结转3件),答复56件,结转至2025年2件。 | t3.handled=58; t3.carriedIn=3; t3.concluded=56; t3.carriedOut=2
onRequest | 2024年度,本机关没有收到公民、法人和其他组织提出的政府信息公开申请。 | t3.received=0
onRequest | 本年未接到依申请公开事项。 | t3.received=0
onRequest | 全年依申请公开受理量为0件。 | t3.received/t3.handled=0
onRequest | 无政府信息公开申请。 | t3.received=0
onRequest | 接收政府信息公开申请十六件,已办结十五件,另有一件结转下年。 | t3.received/t3.handled=16; t3.concluded=15; t3.carriedOut=1
onRequest | 今年以来,我街道共收到12份政府信息公开申请,其中自然人申请10份,法人或其他组织申请2份。 | t3.received/t3.handled=12; t3.received.natural/t3.handled.natural=10; t3.received.organisations/t3.handled.organisations=2
overview | 全年共办理政府信息公开申请320件,其中予以公开104件、部分公开37件、不予公开29件、无法提供112件、不予处理21件、其他处理17件。 | t3.handled/t3.concluded=320; t3.granted=104; t3.partial=37; t3.refused=29; t3.unavailable=112; t3.declined=21; t3.other=17
onRequest | 今年共收到申请9件,其中:予以公开的4件,信息不存在的3件,不属于本机关职责范围的2件。 | t3.received/t3.handled=9; t3.granted=4; t3.unavailable.notHeld/t3.unavailable.notReady/t3.unavailable=3; t3.unavailable.notHeld=2
onRequest | 申请人中,自然人6件,商业企业2件,法律服务机构1件。 | t3.received.natural/t3.handled.natural=6; t3.received.business/t3.handled.business=2; t3.received.legal/t3.handled.legal=1
onRequest | 新收到申请件5件,加上上年度结转的1件,共计6件,已全部办理完毕。 | t3.received=5; t3.carriedIn=1; t3.handled=6; ?t3.carriedOut=0; ?t3.concluded=6
onRequest | 除2件按规定结转下年度继续办理外,其余均已在法定期限内答复。 | t3.carriedOut=2
onRequest | 有3件申请因补正后内容仍不明确,无法提供。 | t3.unavailable.unclear=3
onRequest | 其中,5件予以公开,2件部分公开,1件因属于行政执法案卷不予公开。 | t3.granted=5; t3.partial=2; t3.refused.enforcement=1
onRequest | 对4件重复申请不予处理。 | t3.declined.repeat=4
onRequest | 政府信息公开申请:新收18件;上年结转0件;办结17件;结转下年1件。 | t3.received=18; t3.carriedIn=0; t3.concluded=17; t3.carriedOut=1
onRequest | 2024年受理依申请公开政府信息近30件,均依法予以答复。 | t3.received/t3.handled<30; ?t3.carriedOut=0; ?t3.concluded=30
requests | 本年度收到和处理政府信息公开申请15件。 | t3.received/t3.handled/t3.concluded=15
requests | 全年没有收到政府信息公开申请,也没有上年结转的申请。 | t3.received=0; t3.carriedIn=0
onRequest | 收到公民通过各种方式提交的政府信息公开申请共8件,答复8件,答复率100%。 | t3.received/t3.handled=8; t3.concluded=8; ?t3.carriedOut=0
onRequest | 2024年新收申请3件、办结3件,无结转下年度办理的申请。 | t3.received=3; t3.concluded=3; t3.carriedOut=0
onRequest | 2024年度我单位政府信息公开申请受理数为4,办结数为4。 | t3.received/t3.handled=4; t3.concluded=4
onRequest | 本年度政府信息公开零申请。 | t3.received=0
problems | 2024年我镇收到政府信息公开申请6件,其中1件答复不够规范,反映出业务能力有待提高。 | t3.received/t3.handled=6
onRequest | 在办结的35件申请中,予以公开12件,占34.3%;属于行政查询事项3件;信访举报投诉类申请5件。 | t3.concluded=35; t3.granted=12; t3.refused.query=3; t3.declined.petition=5
onRequest | 本机关全年收到申请1,024件,同比增长12%。 | t3.received/t3.handled=1024
onRequest | 按照申请人分类,自然人申请13件,科研机构、社会公益组织、法律服务机构均为0件。 | t3.received.natural/t3.handled.natural=13; t3.received.research/t3.handled.research=0; t3.received.welfare/t3.handled.welfare=0; t3.received.legal/t3.handled.legal=0
onRequest | 收到申请5件,予以公开及部分公开共3件,其余2件因本机关不掌握相关政府信息无法提供。 | t3.received/t3.handled=5; t3.opened=3; t3.unavailable.notHeld=2
onRequest | 申请人逾期不补正、行政机关不再处理的2件。 | t3.other.uncorrected=2
onRequest | 年内共答复政府信息公开申请19件,其中涉及过程性信息4件、内部事务信息1件、第三方合法权益2件。 | t3.concluded=19; t3.refused.process=4; t3.refused.internal=1; t3.refused.thirdParty=2
# review and litigation
onRequest | 因政府信息公开引发的行政复议3件、行政诉讼1件。 | t4.review.total=3; t4.litigation.total=1
onRequest | 全年未发生因政府信息公开引起的行政复议和行政诉讼案件。 | t4.review.total=0; t4.litigation.total=0
disputes | 本年度政府信息公开行政复议、行政诉讼均为0件。 | t4.review.total=0; t4.litigation.total=0
disputes | 2024年,因政府信息公开被申请行政复议4件,其中结果维持2件,结果纠正1件,尚未审结1件。 | t4.review.total=4; t4.review.upheld=2; t4.review.corrected=1; t4.review.pending=1
disputes | 行政诉讼5件,其中未经复议直接起诉2件,复议后起诉3件。 | t4.litigation.total=5; t4.direct.total=2; t4.afterReview.total=3
disputes | 无。 |
disputes | 我镇没有因政府信息公开申请被提起行政复议或行政诉讼的情形。 | t4.review.total=0; t4.litigation.total=0
onRequest | 涉及信息公开的行政复议1件,复议机关予以维持;行政诉讼0件。 | t4.review.total=1; ?t4.review.upheld=1; t4.litigation.total=0
onRequest | 本年度因信息公开产生行政复议、行政诉讼各2件。 | t4.review.total=2; t4.litigation.total=2
disputes | 全年共发生涉政府信息公开行政复议、行政诉讼案件6件。 | t4.all=6
overview | 收到政府信息公开申请2件,未发生行政复议、诉讼。 | t3.received/t3.handled=2; t4.review.total=0; t4.litigation.total=0
disputes | 行政复议案件2起,均获维持;无行政诉讼案件。 | t4.review.total=2; ?t4.review.upheld=2; ?t4.review.corrected=0; t4.litigation.total=0
disputes | 本机关在政府信息公开行政诉讼中败诉0件。 | t4.litigation.corrected=0
onRequest | 全年信息公开工作零复议、零诉讼。 | t4.review.total=0; t4.litigation.total=0
disputes | 行政复议:结果维持1件,其他结果2件,总计3件。 | t4.review.upheld=1; t4.review.other=2; t4.review.total=3
# table 2
proactive | 全年制发行政规范性文件5件,废止2件,现行有效21件。 | t2.normative.issued=5; t2.normative.repealed=2; t2.normative.inForce=21
management | 2024年共出台规范性文件3份,均及时向社会公开。 | t2.normative.issued=3
management | 本年度未制定行政规范性文件,现行有效规范性文件8件。 | t2.normative.issued=0; t2.normative.inForce=8
management | 宣布失效行政规范性文件4件。 | t2.normative.repealed=4
disclosure | 本年作出行政处罚决定86件,行政许可决定1,203件,行政强制0件。 | t2.penalties.decisions=86; t2.licences.decisions=1203; t2.coercion.decisions=0
disclosure | 全年收取行政事业性收费12.6万元。 | t2.fees.amount=12.6
management@2020 | 全年新制作规范性文件7件。 | t2.normative.made=7
management | 截至2024年底,现行有效行政规范性文件共33件。 | t2.normative.inForce=33
disclosure | 无行政处罚、行政强制事项。 | t2.penalties.decisions=0; t2.coercion.decisions=0
# fees
other | 本年度未收取信息处理费。 | fee.collected=0
other | 2024年,我局发出收费通知2件,总金额600元,实际收取400元。 | fee.notices=2; fee.noticeAmount=600; fee.collected=400
other | 按照《政府信息公开信息处理费管理办法》,本机关2024年度未产生信息处理费。 | fee.collected=0
other | 收取信息处理费共计0元。 | fee.collected=0
other | 依申请公开信息处理费收取情况:无。 | fee.collected=0
other | 本年度没有向申请人发出收费通知,没有收取费用。 | fee.notices=0; fee.collected=0
# published
proactive | 全年主动公开政府信息1,356条。 | published.total=1356
proactive | 通过政府网站公开信息420条,微信公众号发布信息310条。 | published.website=420; published.wechat=310
proactive | 2024年累计公开各类政务信息2600余条。 | published.total>=2600
platform | 全年政务微博发布信息75条。 | published.weibo=75
proactive | 本年度主动公开各类信息共计218条,其中组织机构类9条、政策文件类31条、工作动态类178条。 | published.total=218
# traps
onRequest | 其中通过在线平台收到4件,信函方式收到3件。 |
onRequest | 2023年收到政府信息公开申请19件。 |
onRequest | 自2008年以来累计受理政府信息公开申请312件。 |
onRequest | 全年受理12345热线工单1203件,办结1198件。 |
onRequest | 收到网民留言56条,均已回复。 |
onRequest | 发出补正告知书3件、延期答复告知书2件、征求第三方意见函1件。 |
onRequest | 认真办理每一件政府信息公开申请,做到件件有回音。 |
onRequest | 更新依申请公开指南1份、办事事项46条。 |
onRequest | 公民、法人或者其他组织对答复不服的,可以依法申请行政复议或者提起行政诉讼。 |
onRequest | 平均每件申请办理时长缩短至9个工作日。 |
onRequest | 协助上级部门办理依申请公开4件。 |
onRequest | 申请数量比2023年的16件减少了5件。 |
onRequest | 截至6月底,共收到申请5件。 |
onRequest | 接待群众现场咨询40余人次,电话咨询130余次。 |
proactive | 受理低保申请64件,审批通过51件。 |
proactive | 公开行政许可信息812条、行政处罚信息35条。 |
proactive | 公布行政许可事项清单,涉及行政许可事项116项。 |
proactive | 转载上级规范性文件14件,解读政策文件9件。 |
management | 开展规范性文件合法性审核12件次,清理文件58件。 |
management | 修订完善规章制度6项。 |
supervision | 办理行政复议案件34件,行政机关负责人出庭应诉率100%。 |
supervision | 全年行政应诉案件21件,未发生败诉。 |
supervision | 因征地补偿引发行政复议7件、行政诉讼2件。 |
supervision | 举办复议诉讼典型案例培训2场,参训90人次。 |
supervision | 未发生因信息公开引发的舆情和投诉举报。 |
problems | 明年计划制定行政规范性文件2件,力争公开信息500条。 |
disclosure | 罚没收入36万元,减免行政事业性收费8.2万元。 |
proactive | 公开财政预决算信息12条,收费目录清单1项。 |
proactive | 公众号阅读量突破10万次,粉丝数8600余人。 |
supervision | 组织政务公开培训3次,检查单位18家,整改问题27个。 |
other | 联系电话:0700-2345678,邮编:300000,地址:兴业路12号。 |
overview | 本报告统计期限为2024年1月1日至2024年12月31日,由六个部分组成。 |
overview | 按照国办公开办函〔2021〕30号要求编制本报告。 |
supervision | 严格落实“三审三校”,推行“一件事一次办”。 |
onRequest | 规范答复文书模板5类,明确12个工作日内部流转时限。 |
onRequest | 申请人撤回申请2件。 |
onRequest | 依申请公开转为主动公开信息2条。 |
onRequest | 月均收到申请3件。 |
onRequest | 其中网上申请9件,当面申请1件。 |
proactive | 收到人大代表建议12件、政协提案9件,全部办结并公开答复。 |
platform | 全年回应公众关注热点或重大舆情8次,开展在线访谈2期。 |
onRequest@township | 全县共收到政府信息公开申请640件。 |
supervision | 公众满意度达到98%,第三方评估得分91.5分。 |
proactive | 公示“双随机、一公开”抽查结果23条,公开重大建设项目批准信息17条。 |
proactive | 2023年度部门决算、2024年度部门预算均在规定时限内公开。 |
onRequest | 严格执行“收到即登记、登记即办理”,确保零差错、零投诉。 |
onRequest | 依法保障公民、法人和其他组织获取政府信息的权利,对申请人无正当理由反复申请的,不予处理。 |
other | 免收信息处理费3件。 |
management | 备案审查行政规范性文件3件,提出修改意见11条。 |
`
