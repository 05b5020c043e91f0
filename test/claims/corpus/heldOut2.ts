/**
 * A second set kept aside: written after the first version of the grammar, in other manners. Form: see `read.ts`.
 */
export const heldOut2 = `
onRequest | 2024年,我局共收到政府信息公开申请71件,其中自然人申请66件,法人或其他组织申请5件,已办结70件(含上年结转3件),结转下年度办理4件。 | t3.received/t3.handled=71; t3.received.natural/t3.handled.natural=66; t3.received.organisations/t3.handled.organisations=5; t3.concluded=70; t3.carriedIn=3; t3.carriedOut=4
onRequest | 全年共受理依申请公开件8件,均为当面申请,办结8件。 | t3.received/t3.handled=8; t3.concluded=8
onRequest | 2024年,收到自然人、法人或其他组织提交的政府信息公开申请3件,结转上年度申请0件。 | t3.received/t3.handled=3; t3.carriedIn=0
onRequest | 本年度我局收到并受理申请公开政府信息4件,比上年度减少2件。 | t3.received/t3.handled=4
onRequest | 已依法按时答复3件,1件正在办理中。 | t3.concluded=3; t3.carriedOut=1
onRequest | 从申请方式看,网络申请9件,信函申请3件。 |
onRequest | 从申请内容看,主要涉及征地拆迁7件、规划建设4件、财政资金2件。 |
onRequest | 全年申请量为13件,较2023年增长30%。 | t3.received/t3.handled=13
onRequest | 截止2024年12月31日,我单位收到公开申请2件,已全部答复申请人。 | t3.received/t3.handled=2; ?t3.carriedOut=0; ?t3.concluded=2
onRequest | 2024年我单位收到1份政府信息公开申请,申请人为自然人,已在规定期限内作出答复,答复结果为予以公开。 | t3.received/t3.handled=1
onRequest | 依申请公开情况:本年度收到申请2件,上年结转1件,共计3件;予以公开2件,结转下年1件。 | t3.received=2; t3.carriedIn=1; t3.handled=3; t3.granted=2; t3.carriedOut=1
onRequest | 今年共收到依申请公开信息0条。 | t3.received/t3.handled=0
onRequest | 2024年度,本机关受理的政府信息公开申请共计28件,均已在法定时限内办结,其中主动公开1件。 | t3.received/t3.handled=28; ?t3.carriedOut=0; ?t3.concluded=28
onRequest | 对上年度结转的2件申请,已于1月份全部办结。 | t3.carriedIn=2
onRequest | 政府信息公开申请新收9件、结转上年1件,本年度办结10件,无结转下年。 | t3.received=9; t3.carriedIn=1; t3.concluded=10; t3.carriedOut=0
onRequest | 2024年未收到公民、法人或其他组织的依申请公开申请,也未发生因此引起的行政复议、行政诉讼。 | t3.received=0; t4.review.total=0; t4.litigation.total=0
onRequest | 全年没有依申请公开的政府信息。 | t3.received=0
onRequest | 全年政府信息依申请公开受理0件。 | t3.received/t3.handled=0
onRequest | 我镇全年无依申请公开申请件。 | t3.received=0
onRequest | 本年度,未有公民、法人或其他组织向我镇申请公开政府信息。 | t3.received=0
onRequest | 收到政府信息公开申请数0,上年结转数0。 | t3.received/t3.handled=0; t3.carriedIn=0
onRequest | 2024年收到群众政府信息公开申请二十一件,答复二十件,剩余一件结转至2025年。 | t3.received/t3.handled=21; t3.concluded=20; t3.carriedOut=1
onRequest | 本年度受理的15件申请中,13件已办结,2件结转下年。 | t3.received/t3.handled=15; t3.concluded=13; t3.carriedOut=2
onRequest | 其中属于本机关公开范围并予以公开的6件,不属于本机关公开范围的4件。 | t3.granted=6; t3.unavailable.notHeld=4
onRequest | 答复结果:予以公开(含部分公开)5件,不予公开1件。 | t3.opened=5; t3.refused=1
onRequest | 按答复类型分,予以公开类5件,占33.3%,无法提供类10件,占66.7%。 | t3.granted=5; t3.unavailable=10
onRequest | 办理结果为“予以公开”的7件、“本机关不掌握相关政府信息”的6件、“其他处理”的1件。 | t3.granted=7; t3.unavailable.notHeld=6; t3.other=1
onRequest | 因申请内容为行政执法案卷信息,不予公开2件。 | t3.refused.enforcement=2
onRequest | 不予公开的有5件,其中3件属于过程性信息,2件属于内部事务信息。 | t3.refused=5; t3.refused.process=3; t3.refused.internal=2
onRequest | 有1件属信访投诉类申请,不予处理。 | t3.declined.petition=1
onRequest | 无法提供的8件中,本机关不掌握的7件,没有现成信息需另行制作的1件。 | t3.unavailable=8; t3.unavailable.notHeld=7; t3.unavailable.notReady=1
onRequest | 因申请人逾期不补正而不再处理的有2件。 | t3.other.uncorrected=2
onRequest | 其他处理的有3件。 | t3.other=3
onRequest | 收到商业企业申请2件,其他均为自然人申请。 | t3.received.business/t3.handled.business=2
onRequest | 自然人:17件;商业企业:3件;科研机构:0件;社会公益组织:0件;法律服务机构:1件;其他:0件。 | t3.received.natural/t3.handled.natural=17; t3.received.business/t3.handled.business=3; t3.received.research/t3.handled.research=0; t3.received.welfare/t3.handled.welfare=0; t3.received.legal/t3.handled.legal=1
disputes | 无因政府信息公开引起的行政复议和行政诉讼发生。 | t4.review.total=0; t4.litigation.total=0
disputes | 我局政府信息公开工作没有发生行政复议、诉讼案件。 | t4.review.total=0; t4.litigation.total=0
disputes | 行政复议方面,本年度因政府信息公开申请行政复议2件,其中维持1件、未审结1件。 | t4.review.total=2; t4.review.upheld=1; t4.review.pending=1
disputes | 当年被申请行政复议1次,被提起行政诉讼0次。 | t4.review.total=1; t4.litigation.total=0
disputes | 2024年发生信息公开类行政复议案件4件,均维持原行政行为。 | t4.review.total=4; ?t4.review.upheld=4
disputes | 全年共有3件政府信息公开行政复议案件,2件行政诉讼案件。 | t4.review.total=3; t4.litigation.total=2
disputes | 政府信息公开行政诉讼案件3件,其中未经复议直接起诉1件,复议后起诉2件,均尚未审结。 | t4.litigation.total=3; t4.direct.total=1; t4.afterReview.total=2
disputes | 本年度没有被行政复议或被行政诉讼的案件。 | t4.review.total=0; t4.litigation.total=0
disputes | 本单位2024年度未涉及政府信息公开行政复议、行政诉讼。 | t4.review.total=0; t4.litigation.total=0
disputes | 行政复议案件共1件(结果维持),行政诉讼案件共2件(尚未审结1件,结果维持1件)。 | t4.review.total=1; t4.litigation.total=2; t4.litigation.pending=1; t4.litigation.upheld=1; ?t4.review.upheld=1
disputes | 无相关情况。 |
disputes | 政府信息公开引发的行政复议零件,行政诉讼零件。 | t4.review.total=0; t4.litigation.total=0
disputes | 本年度行政复议1件,结果维持1件,结果纠正、其他结果、尚未审结均为0件。 | t4.review.total=1; t4.review.upheld=1; t4.review.corrected=0; t4.review.other=0; t4.review.pending=0
onRequest | 全年未发生因依申请公开工作被申请复议或提起诉讼的情况。 | t4.review.total=0; t4.litigation.total=0
onRequest | 因政府信息公开工作被提起行政复议的案件有2件,被提起行政诉讼的案件有1件。 | t4.review.total=2; t4.litigation.total=1
overview | 共发生政府信息公开行政复议5件,行政诉讼1件,均无被纠错和败诉情况。 | t4.review.total=5; t4.litigation.total=1; ?t4.review.corrected=0; ?t4.litigation.corrected=0
overview@government.county | 2024年全县共受理政府信息公开申请302件,办结297件,结转下年度5件。 | t3.received/t3.handled=302; t3.concluded=297; t3.carriedOut=5
overview | 全镇全年共收到政府信息公开申请2件。 | t3.received/t3.handled=2
proactive | 2024年共制发行政规范性文件2件,均已按要求公开;废止行政规范性文件1件。 | t2.normative.issued=2; t2.normative.repealed=1
proactive | 行政规范性文件:制发0件,废止0件,现行有效2件。 | t2.normative.issued=0; t2.normative.repealed=0; t2.normative.inForce=2
management | 目前我局现行有效行政规范性文件38件,2024年新制发6件、废止4件。 | t2.normative.inForce=38; t2.normative.issued=6; t2.normative.repealed=4
management | 全年没有新出台行政规范性文件,也没有废止行政规范性文件。 | t2.normative.issued=0; t2.normative.repealed=0
disclosure | 本年度行政许可处理决定3,415件,行政处罚处理决定217件。 | t2.licences.decisions=3415; t2.penalties.decisions=217
disclosure | 全年办理行政处罚案件17件,行政强制0件。 | t2.penalties.decisions=17; t2.coercion.decisions=0
disclosure | 收取行政事业性收费共2.02万元。 | t2.fees.amount=2.02
disclosure | 规章0件,行政规范性文件现行有效6件。 | t2.rules.issued=0; t2.normative.inForce=6
other | 我镇2024年度政府信息公开工作未收取任何费用。 | fee.collected=0
other | 本年度发出收费通知的件数为0件,总金额为0元,实际收取的总金额为0元。 | fee.notices=0; fee.noticeAmount=0; fee.collected=0
other | 2024年度,本机关未产生政府信息公开信息处理费的收取。 | fee.collected=0
other | 信息处理费收取情况:2024年收取0元。 | fee.collected=0
other | 2024年我局没有因政府信息公开收取信息处理费的情况。 | fee.collected=0
other | 全年共对2件政府信息公开申请收取信息处理费,共计700元。 | fee.cases=2; fee.collected=700
proactive | 2024年,通过政府门户网站主动公开政府信息共计486条。 | published.website=486
proactive | 本年度公开政务信息1.2万余条。 | published.total>=12000
proactive | 微信公众号共发布信息428条,阅读量达6.2万次。 | published.wechat=428
proactive | 主动公开各类信息数量为95条,其中行政许可类3条,行政处罚类2条。 | published.total=95
# traps
onRequest | 建立依申请公开台账1本,召开会商会5次。 |
onRequest | 网上平台受理5件,线下窗口受理2件。 |
onRequest | 上述申请中,涉及土地征收的4件,涉及环境保护的2件。 |
onRequest | 对疑难复杂申请开展集体会商6件。 |
onRequest | 申请人满意率100%。 |
onRequest | 参与上级部门依申请公开答复会签3件。 |
onRequest | 收到上级转办政府信息公开申请2件。 |
onRequest | 近三年共受理申请56件。 |
onRequest | 自《条例》施行以来,我局共办理政府信息公开申请483件。 |
onRequest | 2022年、2023年分别收到申请9件、12件。 |
onRequest | 去年同期办结8件。 |
onRequest | 办理期限由20个工作日压缩至12个工作日。 |
onRequest | 被投诉0件。 |
onRequest | 受理电话咨询56次,接待来访12批次。 |
onRequest | 没有因答复不及时被投诉的情况。 |
onRequest | 申请人申请更正与其自身相关的政府信息0件。 |
proactive | 公开重大行政决策事项目录1个,涉及事项6项。 |
proactive | 发布规范性文件解读材料8份。 |
proactive | 行政审批办件量达5.6万件,网办率98%。 |
management | 完成公文属性认定312件,其中主动公开205件、依申请公开62件、不予公开45件。 |
management | 对历年文件开展清理,动态调整公开属性28件。 |
management | 报送市司法局备案规范性文件2件。 |
management | 发布信息前审核文件600余件次。 |
supervision | 全市行政复议机关共收到行政复议申请1256件。 |
supervision | 受理行政诉讼案件应诉通知9件。 |
supervision | 办理信访事项复查复核申请3件。 |
supervision | 未发生因政府信息公开工作被追责问责情况。 |
platform | 网站公开目录设置一级栏目12个、二级栏目46个。 |
platform | 政务新媒体账号由5个整合为2个。 |
problems | 全年答复不及时问题2个已整改到位。 |
problems | 预计2025年新增公开事项20项。 |
disclosure | 行政许可事项共计58项,其中新增2项,取消1项。 |
disclosure | 公示行政执法信息2036条,其中行政处罚86条、行政许可1950条。 |
disclosure | 依法依规公开收费目录,涉企收费0项。 |
other | 依申请公开提供政府信息,不收取检索、复制、邮寄等成本费用。 |
overview | 本报告电子版可在网站下载,联系人:李某,电话88880000。 |
overview | 全年召开政府常务会议24次,专题研究政务公开2次。 |
onRequest | 涉及政府信息公开工作的举报0件、投诉0件。 |
`
