/**
 * Parts and wholes: who received, which requests, which zero, and other things that are counted beside 申请 and 收到. Form: see
 * `read.ts`.
 */
export const writtenParts = `
# An attribute before 申请 that not all requests have
onRequest | 收到涉及湿地保护的申请4件。 |
onRequest | 收到要求提供环评批复的申请6件,予以公开5件。 |
onRequest | 全年收到与职称评聘相关的政府信息公开申请9件。 |
onRequest | 收到同一申请人提交的申请11件。 |
onRequest | 收到内容重复的申请6件,合并办理。 |
onRequest | 办理疑难申请5件,组织会商3次。 |
onRequest | 受理律师事务所代理提交的申请4件。 |
onRequest | 收到来自外省的申请3件。 |
onRequest | 收到外地申请人提交的申请4件。 |
onRequest | 收到公民申请23件,企业申请5件。 | t3.received/t3.handled/t3.received.natural/t3.handled.natural=23; t3.received.business/t3.handled.business=5
onRequest | 收到3件要求获取拆迁协议的申请。 |
onRequest | 收到食品安全领域申请7件、市场准入领域申请12件。 |
onRequest | 涉及河道采砂的8件申请,予以公开5件,无法提供3件。 |
onRequest | 收到的申请主要集中在耕地保护(12件)、农机补贴(9件)。 |
onRequest | 收到社会公众依法提出的政府信息公开申请共计30件。 | t3.received/t3.handled=30
onRequest | 全年收到群众通过各种渠道提交的政府信息公开申请30件。 | t3.received/t3.handled=30
onRequest | 全年受理30件政府信息公开申请。 | t3.received/t3.handled=30
onRequest | 收到来自公民的申请7件。 | t3.received/t3.handled/t3.received.natural/t3.handled.natural=7

# How, by whom, through what
onRequest | 办结12件,4件作便民答复,8件由政策法规股直接答复。 | t3.concluded=12
onRequest | 在答复的16件中,10件当面送达、6件邮寄送达。 | t3.concluded=16
onRequest | 通过该平台接收申请15件。 |
onRequest | 收到书面申请3件,网上申请9件。 |
onRequest | 收到书面申请3件,已按期答复。 | t3.received/t3.handled=3; ?t3.carriedOut=0
onRequest | 产业发展科受理申请6件,执法大队受理5件。 |
onRequest | 机关收到申请20件,下属事业单位收到8件。 |
onRequest @department.county | 全县收到的212件申请中,我局承办9件。 |
onRequest @government.city | 县(市、区)收到申请1480件。 |

# Parts of what was concluded, carried over or brought by one applicant
onRequest | 答复19件,其中17件为本年新收、2件为上年结转。 | t3.concluded=19
onRequest | 已办结的19件中,本年新收17件,上年结转2件。 | t3.concluded=19
onRequest | 上年结转的2件已全部办结,其中公开1件、不予公开1件。 | t3.carriedIn=2
onRequest | 企业提出的4件申请中,予以公开2件、不予公开1件。 | t3.received.business/t3.handled.business=4
onRequest | 结转下年度3件,分别为自然人2件、商业企业1件。 | t3.carriedOut=3; t3.carriedOut.natural=2; t3.carriedOut.business=1
onRequest | 收到申请20件,办结17件(另办结上年结转3件)。 | t3.received=20; t3.carriedIn=3
onRequest | 上年结转2件,新收17件,予以公开11件。 | t3.carriedIn=2; t3.received=17; t3.granted=11
onRequest | 上年结转2件,办结19件。 | t3.carriedIn=2; t3.concluded=19
disputes | 全年审结行政复议7件、行政诉讼4件,其中被纠正2件。 |
disputes | 办结行政复议案件7件。 |
disputes | 以县自然资源局为被申请人的行政复议2件。 | t4.review.total=2
disputes | 审前协调撤回2件。 |

onRequest | 已答复的申请中,自然人14件、企业4件。 | t3.concluded.natural/t3.received.natural/t3.handled.natural=14; t3.concluded.business/t3.received.business/t3.handled.business=4
onRequest | 予以公开11件,其中1件为上年结转。 | t3.granted=11
onRequest | 12月下旬收到的3件申请结转下年度继续办理。 |
onRequest | 年底前收到的3件申请因未到答复期限结转下年。 | t3.carriedOut=3

# A zero of some
onRequest | 未收到涉外政府信息公开申请。 |
onRequest | 全年没有收到缺少身份证明的申请。 |
onRequest | 未收到需要听证的政府信息公开申请。 |
onRequest | 未出现推诿扯皮、拒不受理申请等现象。 |
onRequest | 没有因依申请公开办理不当被通报批评。 |
disputes | 未发生因超期未答复被提起行政诉讼的情形。 |
disputes | 没有一起因答复程序违法被纠正的行政复议。 |
disputes | 没有因工作失误引发的行政复议。 |
disputes | 上年无结转案件。 |
onRequest | 没有收到任何单位和个人提出的政府信息公开申请。 | t3.received=0
disputes | 未发生因政府信息公开工作引发的行政复议、行政诉讼。 | t4.review.total=0; t4.litigation.total=0
disputes | 没有因依申请公开答复被提起行政诉讼的情况。 | t4.litigation.total=0

# Other things
onRequest | 新增自助申请终端2个。 |
onRequest | 新增依申请公开受理窗口3处、新增公开事项清单1份。 |
onRequest | 收到感谢信2封、锦旗1面。 |
onRequest | 申请受理室增至4个。 |
onRequest | 召开依申请公开联席会议4次、业务交流会2次。 |
onRequest | 受理申请公租房业务64件。 |
onRequest | 收到申请调解的案件32件,调解成功30件。 |
onRequest | 收到群众申请512件次,主要为临时救助申请86件。 |
onRequest | 受理信访转办公开申请2件。 |
onRequest | 群众申请公开村务信息3次。 |
onRequest | 接到申请后2日内完成登记的11件。 |
onRequest | 做到收到一件、登记一件、办结一件。 |
onRequest | 对申请内容不明确的3件申请,一次性告知申请人补正。 |
onRequest | 对涉及第三方权益的2件申请书面征求意见。 |
onRequest | 1件不属于本机关职责的,告知申请人向有关机关提出。 | t3.unavailable.notHeld=1
onRequest | 因办理期限尚未届满,2件结转下年度。 | t3.carriedOut=2
proactive | 清理行政规范性文件,拟废止3件、拟修改2件。 |
onRequest | 新增政府信息公开申请17件。 | t3.received=17
onRequest | 对属于行政执法案卷的3件申请,依法不予公开。 | t3.refused.enforcement=3
onRequest | 答复群众申请公开事项5件。 | t3.concluded=5

# Bases, rates of what was due, and documents that are only printed or filed
onRequest | 予以公开9件,占全部办结数的45%。 | t3.granted=9
onRequest | 答复申请20件,按期答复率100%。 | t3.concluded=20
onRequest | 答复申请20件,办结率100%。 | t3.concluded=20; t3.carriedOut=0
proactive | 公报登载规章2件、规范性文件26件。 |
proactive | 报市政府备案规范性文件6件。 |
proactive | 出台规章1件、规范性文件6件。 | t2.rules.issued=1; t2.normative.issued=6
disputes | 行政诉讼3件,法院裁定驳回起诉1件、判决驳回诉讼请求2件。 | t4.litigation.total=3
disputes | 行政诉讼2件,驳回诉讼请求2件。 | t4.litigation.total=2; t4.litigation.upheld=2

# Reviews and suits of another matter, or before the body that reviews
disputes | 全年另有环保处罚引起的行政复议2件、行政诉讼3件,未列入下表。 |
disputes | 发生工伤认定引发的行政复议4件。 |
disputes | 行政复议3件、行政诉讼1件,均因渔业处罚引发。 |
disputes | 发生其他行政复议5件,不计入本表。 |
disputes | 县司法局以县政府名义办理政府信息公开行政复议案件15件。 |
disputes | 市司法局代表市政府办理政府信息公开行政复议案件15件。 |
disputes | 全年发生政府信息公开工作引起的行政复议2件、行政诉讼1件。 | t4.review.total=2; t4.litigation.total=1
disputes | 本年度我镇发生由此引发的行政复议2件。 | t4.review.total=2
disputes | 答复申请引发行政复议3件。 | t4.review.total=3
disputes | 行政复议3件,由信息公开答复引发。 | t4.review.total=3
disputes | 行政复议3件,因工伤认定引发的行政诉讼1件。 | t4.review.total=3
onRequest | 因征地补偿引起的行政复议3件,因政府信息公开引起的行政复议1件。 | t4.review.total=1

# A case that occurs, one and the same applicant
onRequest | 针对同一申请人半年内提出25件申请的现象,依法说明理由。 |
onRequest | 个别申请人一周内集中提交9件政府信息公开申请。 |
onRequest | 对一次提交15件申请的情况,加强沟通。 |
onRequest | 收到申请12件的情况如下:自然人8件、企业4件。 | t3.received/t3.handled=12; t3.received.natural/t3.handled.natural=8; t3.received.business/t3.handled.business=4

# Pieces of information, sorted by whether they may be published
onRequest | 不予公开信息数量为6条。 |
onRequest | 我镇产生政府信息90条,其中主动公开80条、依申请公开4条、不予公开6条。 |
proactive | 形成信息150条,不予公开信息12条。 |
onRequest | 收到申请12条,不予公开3条。 | t3.received/t3.handled=12; t3.refused=3
onRequest | 收到申请12件,不予公开信息3件。 | t3.received/t3.handled=12; t3.refused=3
`
