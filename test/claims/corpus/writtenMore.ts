/**
 * Sentences written to find wordings that the other sets lack; what failed was mended. Form of a line: see `read.ts`.
 */
export const writtenMore = `
onRequest | 一年来,我局登记政府信息公开申请16件,逐件建立台账。 | t3.received/t3.handled=16
onRequest | 全年登记受理政府信息公开申请八件,上年没有结转。 | t3.received/t3.handled=8; t3.carriedIn=0
onRequest | 政府信息公开申请收件总数为21件,较2023年少4件。 | t3.received/t3.handled=21
onRequest | 申请件数由2023年的10件上升到2024年的14件。 | t3.received/t3.handled=14
onRequest | 2024年本机关收到的政府信息公开申请计十七件,其中十五件来自自然人,两件来自企业。 | t3.received/t3.handled=17; t3.received.natural/t3.handled.natural=15; t3.received.business/t3.handled.business=2
onRequest | 截至12月31日,13件申请全部按期办结,未出现超期答复。 | ?t3.received/t3.handled=13; ?t3.concluded=13; ?t3.carriedOut=0
onRequest | 申请办理方面,收到7件、办结7件、结转0件。 | t3.received/t3.handled=7; t3.concluded=7; t3.carriedOut=0
onRequest | 共有6位村民提交政府信息公开申请6件。 | t3.received/t3.handled=6
onRequest | 新收申请数量较上年减半,为5件。 | t3.received=5
onRequest | 自2024年1月1日起至12月31日,受理依申请公开事项9件。 | t3.received/t3.handled=9
onRequest | 答复书一律加盖公章,全年制作答复书28份。 | 
onRequest | 依申请公开工作群内发布提示信息12条。 | 
onRequest | 2024年度收到申请33件,同2022年、2023年相比分别增加8件和3件。 | t3.received/t3.handled=33
onRequest | 其中5件由县政府办公室转办。 | 
onRequest | 政府信息公开申请的平均办理时长由9个工作日压缩到6个工作日。 | 
onRequest | 电话回访申请人11名,满意率100%。 | 
onRequest | 结案的12件申请中,公开8件,不公开1件,无法提供3件。 | t3.concluded=12; t3.granted=8; t3.refused=1; t3.unavailable=3
onRequest | 已答复的18件申请里,答复为予以公开的11件,部分公开的2件,不予公开的5件。 | t3.concluded=18; t3.granted=11; t3.partial=2; t3.refused=5
onRequest | 全部公开6件,占比46.2%;区分处理后部分公开1件,占比7.7%。 | t3.granted=6; t3.partial=1
onRequest | 因申请内容涉及第三方合法权益,经征求意见后决定不予公开1件。 | t3.refused.thirdParty=1
requests | 属于国家秘密0件,危及“三安全一稳定”0件,属于行政执法案卷3件。 | t3.refused.stateSecret=0; t3.refused.security=0; t3.refused.enforcement=3
requests | 不予处理的申请共4件,均系重复申请。 | t3.declined=4; ?t3.declined.repeat=4
requests | 无法提供的6件中,5件为本机关不掌握,1件需另行制作。 | t3.unavailable=6; t3.unavailable.notHeld=5; t3.unavailable.notReady=1
requests | 没有不予公开、不予处理的情形。 | ?t3.refused=0; ?t3.declined=0
requests | 总计20件申请的处理结果如下:予以公开14件,无法提供4件,其他处理2件。 | ?t3.handled/t3.concluded=20; ?t3.concluded=20; t3.granted=14; t3.unavailable=4; t3.other=2
onRequest | 撤回申请2件,均在答复前主动撤回。 | 
onRequest | 申请人逾期未补正视为放弃的1件。 | t3.other.uncorrected=1
onRequest | 尚有2件未届答复期限,结转2025年办理。 | t3.carriedOut=2
onRequest | 跨年度申请1件,将于2025年1月底前答复。 | ?t3.carriedOut=1
onRequest | 上一年度末剩余的3件申请,于2024年2月前全部答复完毕。 | ?t3.carriedIn=3
disputes | 全年行政复议0宗,行政诉讼0宗。 | t4.review.total=0; t4.litigation.total=0
disputes | 申请人不服答复提起复议2件,其中1件被复议机关撤销,1件维持。 | t4.review.total=2; ?t4.review.corrected=1; t4.review.upheld=1
disputes | 行政复议:维持3件、纠正0件、其他结果1件、尚未审结0件,共4件。 | t4.review.upheld=3; t4.review.corrected=0; t4.review.other=1; t4.review.pending=0; t4.review.total=4
disputes | 行政诉讼案件2件,一件维持,一件尚在审理。 | t4.litigation.total=2; t4.litigation.upheld=1; t4.litigation.pending=1
disputes | 因依申请公开答复引发行政争议3件,其中复议2件,诉讼1件。 | t4.all=3; t4.review.total=2; t4.litigation.total=1
disputes | 未经复议直接起诉案件2件,法院均判决驳回原告诉讼请求。 | t4.direct.total=2; ?t4.direct.upheld=2
disputes | 本年度无新增行政复议案件,2023年尚未审结的1件已于年内审结,结果为维持。 | ?t4.review.total=0; ?t4.review.total=1; ?t4.review.upheld=1
supervision | 全年办理行政复议答复8件、行政应诉6件。 | 
supervision | 组织旁听行政诉讼庭审2次。 | 
proactive | 全年新制定行政规范性文件4件,修改1件,废止2件,期末现行有效18件。 | t2.normative.issued=4; t2.normative.repealed=2; t2.normative.inForce=18
proactive | 今年我局没有出台行政规范性文件,废止1件,现行有效5件。 | t2.normative.issued=0; t2.normative.repealed=1; t2.normative.inForce=5
proactive | 清理规范性文件12件,其中继续有效9件、宣布失效3件。 | t2.normative.inForce=9; t2.normative.repealed=3
proactive@2020 | 本年新制作规范性文件2件,新公开2件,对外公开总数量6件。 | t2.normative.made=2; t2.normative.published=2; t2.normative.public=6
disclosure | 行政许可处理决定215件,行政处罚处理决定32件,行政强制处理决定3件。 | t2.licences.decisions=215; t2.penalties.decisions=32; t2.coercion.decisions=3
disclosure | 全年作出行政处罚决定60余件,未实施行政强制。 | t2.penalties.decisions>=60; t2.coercion.decisions=0
disclosure | 收取行政事业性收费共计36.25万元。 | t2.fees.amount=36.25
proactive | 公示行政许可决定512条、行政处罚决定86条。 | 
proactive | 政府集中采购信息公开18条,公开财政预决算22条。 | 
proactive | 全年主动公开政府信息1,286条,其中网站公开970条,政务新媒体公开316条。 | published.total=1286; published.website=970; published.other=316
proactive | 门户网站全年总访问量38万次,发布信息521条。 |
proactive | 依托区政府网站、微信公众号、视频号,发布信息分别为31条、42条、6条。 |
proactive | 官方网站升级改版;全年主动公开政府信息96条。 | published.total=96
proactive | 官方微信订阅号发布信息45条。 | published.wechat=45
proactive | 微信公众号推送信息245条,阅读量3.2万次。 | published.wechat=245
platform | 网站专栏由14个调整为9个,新媒体账号减至1个。 | 
platform | 接入12345热线数据,全年受理群众诉求2,135件。 | 
management | 规范性文件库收录现行有效文件46件。 | ?t2.normative.inForce=46
management | 开展公文公开属性审核340份,不予公开27份均说明理由。 | 
supervision | 在全县考核中列第3名,得分96.5分。 | 
supervision | 全年未发生因政府信息公开工作被追责的情况。 | 
problems | 依申请公开答复不够规范,抽查的10件答复中有2件引用法条有误。 | 
problems | 计划2025年培训不少于2次,主动公开信息不少于300条。 | 
other | 本年度对1件申请收取信息处理费130元,已全部缴清。 | fee.cases=1; fee.collected=130
other | 本年度未向申请人发出收费通知,收取信息处理费0元。 | fee.notices=0; fee.collected=0
other | 全年共发出收费通知3份,通知金额合计920元,实际缴纳2份、640元。 | fee.notices=3; fee.noticeAmount=920; ?fee.collected=640; ?fee.cases=2
other | 信息处理费标准为超过10件不超过30件的部分每件100元。 |
onRequest | 予以公开、部分公开分别占80%、20%。 | 
onRequest | 收到申请10件,申请人为公民和企业,分别提交8件和2件。 | t3.received/t3.handled=10; t3.received.natural/t3.handled.natural=8; t3.received.business/t3.handled.business=2
onRequest @government.county | 全县共收到申请112件,其中各乡镇26件、其他部门27件,办结30件。 | t3.received/t3.handled=112
onRequest @government.county | 全县共收到申请53件,其中各乡镇26件、其他部门27件,办结50件。 | t3.received/t3.handled=53; t3.concluded=50
onRequest | 收到申请12件,3件延期后答复。 | t3.received/t3.handled=12
onRequest | 在10个工作日内答复2件,较上年加快。 | 
onRequest @department.county | 县司法局作为政府信息公开行政复议机关,受理复议申请12件,审结11件。 | 
disputes | 因政府信息公开被申请行政复议3件,行政复议机关维持2件、纠正1件。 | t4.review.total=3; t4.review.upheld=2; t4.review.corrected=1
onRequest | 受理各类行政复议案件31件,其中涉及土地的9件。 | 
onRequest | 收到群众意见42条,梳理问题清单,办结40条。 | 
onRequest | 共收到申请13件,上年结转2件,办结12件,结转下年3件。 | t3.received=13; t3.carriedIn=2; t3.concluded=12; t3.carriedOut=3
onRequest | 共收到申请13件,上年结转2件,办结13件。 | t3.received/t3.handled=13; t3.carriedIn=2; t3.concluded=13
onRequest | 属于国家秘密、过程性信息不予公开3件。 | t3.refused=3
onRequest | 因个人隐私等不予公开3件。 | t3.refused=3
onRequest | 律师提交的申请3件,围绕征地补偿的申请15件。 | 
onRequest | 职业打假人提出的申请20件,占新收的四成。 | 
onRequest | 收到政府信息公开申请5件,占全市申请总量的3%。 | t3.received/t3.handled=5
onRequest | 12件申请予以公开8件,部分公开4件。 | t3.granted=8; t3.partial=4
onRequest | 与2023年(新收45件)相比,少收9件。 | 
onRequest | 同2023年一样,全年收到申请12件。 | t3.received/t3.handled=12
onRequest | 收到申请15件,其中企业1件,连同上年结转的2件,均已办结。 | t3.received=15; t3.received.business/t3.handled.business=1; t3.carriedIn=2; ?t3.carriedOut=0
onRequest | 收到申请15件(连同上年结转2件)。 | t3.handled=15; t3.carriedIn=2
problems | 2024年全年主动公开政府信息320条,但解读不足。 | published.total=320
problems | 下一步,力争全年主动公开政府信息320条。 | 
problems | 对照2024年要点,主动公开信息应达到500条。 | 
disclosure | 对外公开规范性文件总数量41件。 | 
management | 全年无规范性文件出台、废止情况。 | t2.normative.issued=0; t2.normative.repealed=0
requests | 全年新收政府信息公开申请12件,办理结果为予以公开和无法提供,分别为8件和4件。 | t3.received=12; t3.granted=8; t3.unavailable=4
onRequest | 由居民提出的申请8件,由企业提出的2件。 | t3.received.business/t3.handled.business=2
onRequest | 县政府转来的申请8件。 | 
disputes | 全年信息公开行政诉讼零败诉,行政复议零纠错。 | t4.litigation.corrected=0; t4.review.corrected=0
supervision | 信访工作零纠错,窗口服务零投诉。 | 
management | 执法案卷零纠错。 | 
disputes | 涉政府信息公开行政诉讼案件数为0,行政复议案件数为3。 | t4.litigation.total=0; t4.review.total=3
supervision | 行政调解案件数为0,信访积案件数为0。 | 
requests | 本年申请均已答复,无结转至下年度办理的件。 | t3.carriedOut=0
requests | 予以公开6件,占全部办结件的一半。 | t3.granted=6
requests | 部分公开3件,占全部答复数的25%。 | t3.partial=3
requests | 本年申请均已答复,未结转任何工作任务。 | ?t3.carriedOut=0
management | 向市政府报备规章1件、规范性文件4件。 | 
proactive | 政府公报登载规章1件、规范性文件9件。 | 
management | 制发规范性文件4件,报备规范性文件3件。 | t2.normative.issued=4
disputes | 信息公开行政诉讼4件,其中驳回起诉2件,驳回诉讼请求1件,正在审理1件。 | t4.litigation.total=4; t4.litigation.pending=1
# What is handled beside what came and was carried in may be all of it, or what was concluded
requests | 2024年新收申请26件,上年结转3件,办理25件,结转下年度4件。 | t3.received=26; t3.carriedIn=3; t3.handled/t3.concluded=25; t3.carriedOut=4
onRequest | 本年新收申请18件,上年结转2件,共办理20件。 | t3.received=18; t3.carriedIn=2; t3.handled=20
# Suits without a review before them
disputes | 被申请行政复议46件,未经复议直接提起行政诉讼15件,复议后提起行政诉讼9件。 | t4.review.total=46; t4.direct.total=15; t4.afterReview.total=9
disputes | 未经行政复议提起行政诉讼3件,均获维持。 | t4.direct.total=3; ?t4.direct.upheld=3
# Labels, brackets and words behind the number say what it is of
disputes | (一)行政复议。本年度共6件,结果维持4件,尚未审结2件。(二)行政诉讼。共3件,均为直接起诉。 | t4.review.total=6; t4.review.upheld=4; t4.review.pending=2; t4.litigation.total=3
disputes | 尚未审结的2件行政复议案件预计年内审结。 | t4.review.pending=2
disputes | 复议机关作出维持决定5件,责令纠正1件。 | t4.review.upheld=5; t4.review.corrected=1
disputes | 行政复议和行政诉讼中,结果维持共8件,结果纠正共3件。 |
onRequest | 不予处理的理由集中在信访类(6件)和重复申请(2件)两类。 | t3.declined.petition=6; t3.declined.repeat=2
onRequest | 因属于信访举报投诉不予处理6件。 | t3.declined.petition=6
onRequest | 全部予以公开和部分予以公开共9件。 | t3.opened=9
onRequest | 除4件结转下年度办理外,其余26件均已答复。 | t3.carriedOut=4; t3.concluded=26
onRequest | 新收的申请中自然人、商业企业、法律服务机构分别为16件、7件和3件。 | t3.received.natural=16; t3.received.business=7; t3.received.legal=3
onRequest | 企业法人申请7件,法律服务机构申请3件。 | t3.received.business/t3.handled.business=7; t3.received.legal/t3.handled.legal=3
# What became of the requests of one channel, but not of several
onRequest | 依申请公开平台收到申请9件,答复9件。 |
onRequest | 网站收到申请9件,信函收到3件,已答复11件。 | t3.concluded=11
onRequest | 系统启用以来办理政府信息公开申请43件。 |
onRequest | 今年以来办理政府信息公开申请43件。 | t3.handled/t3.concluded=43
`
