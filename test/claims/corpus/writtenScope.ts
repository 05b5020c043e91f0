/**
 * More sentences that the grammar was written with: numbers of other things, times and bodies, and short wordings.
 * Form of a line: see `read.ts`.
 */
export const writtenScope = `
proactive | 全年行政事业性收费2万元。公开罚没和租金收入信息5条,涉及金额871.5万元。 | t2.fees.amount=2
disputes | 全年无因超期未答复引发的行政复议、行政诉讼。 |
onRequest | 因我单位不掌握、没有现成信息等原因无法提供12件。 | t3.unavailable=12
onRequest | 同意公开和部分同意公开14件,其余仍在审查。 | t3.opened=14
onRequest | 全年收到采伐许可申请18件,办结17件,结转下年1件。 |
onRequest | 本年度受理行政处罚听证申请6件,均已办结。 |
onRequest | 收到行政确认申请40件,当场办结38件。 |
onRequest | 收到企业信用修复申请12件,已答复12件。 |
onRequest | 收到申请办理施工许可9件。 |
onRequest | 受理群众低保申请23件,办结23件。 |
onRequest | 收到申请57件(均为行政给付申请),办结56件。 |
onRequest | 全年共受理法律援助申请88件。 |
onRequest | 收到行政赔偿申请2件。 |
onRequest | 受理专利代理申请5件。 |
onRequest | 收到行政裁决申请3件,办结3件。 |
onRequest | 收到撤销登记申请4件。 |
onRequest | 行政许可申请受理52件,办结50件。 |
onRequest | 收到行政许可类申请31件,政府信息公开申请4件。 | t3.received/t3.handled=4
onRequest | 2023年度我镇受理政府信息公开申请14件。其中予以公开9件,部分公开2件。 |
onRequest | 2023年,收到申请14件,办结13件,结转1件;2024年,收到申请20件,办结21件。 | t3.received/t3.handled=20; t3.concluded=21
proactive | 2022年制发行政规范性文件4件,2023年6件,2024年7件。 | t2.normative.issued=7
disputes | 2023年发生行政复议3件,维持3件;2024年发生行政复议1件。 | t4.review.total=1
disputes | 上年度发生行政诉讼4件,本年度2件。 | t4.litigation.total=2
proactive | 上年主动公开政府信息400条,本年主动公开政府信息530条。 | published.total=530
onRequest | 2022年至2024年共收到政府信息公开申请66件。 |
disputes | 因土地权属争议被提起行政诉讼5件,其中败诉1件。 |
disputes | 不服行政强制措施申请行政复议2件。 |
disputes | 对行政处罚决定不服申请行政复议6件。 |
disputes | 对政府信息公开答复不服提起行政复议1件,结果维持。 | t4.review.total=1; ?t4.review.upheld=1
disputes | 申请人因不服信息公开答复提起行政诉讼2件。 | t4.litigation.total=2
disputes | 因公开内容不完整被申请行政复议1件。 | t4.review.total=1
disputes | 因申请人不服提起行政复议2件,均获维持。 | t4.review.total=2; ?t4.review.upheld=2
disputes | 因履行职责不到位被申请行政复议7件。 |
disputes | 全年被申请行政复议9件,其中依申请公开类4件。 | t4.review.total=4
disputes | 行政复议8件,其中信息公开3件,维持3件。 | t4.review.total=3; t4.review.upheld=3
disputes | 全年共发生行政诉讼11件,其中涉及信息公开的仅2件,均驳回诉讼请求。 | t4.litigation.total=2
disputes | 县政府以复议机关身份收到行政复议案件44件,作为被申请人被复议3件。 | t4.review.total=3
disputes | 作为行政复议机关,全年审结案件30件,纠正4件。 |
onRequest | 兄弟县区某局受理政府信息公开申请90件。我局受理7件。 | t3.received/t3.handled=7
onRequest | 相邻乡镇收到政府信息公开申请22件,我镇收到3件。 | t3.received/t3.handled=3
onRequest | 学习周边县区经验做法,全年收到政府信息公开申请11件。 | t3.received/t3.handled=11
onRequest | 按照上级要求,收到政府信息公开申请11件,办结11件。 | t3.received/t3.handled=11; t3.concluded=11
proactive | 上级部门制定规范性文件5件,我局制定规范性文件2件。 | t2.normative.issued=2
proactive | 市级层面印发行政规范性文件8件。 |
proactive | 根据上级印发的工作要点,制发行政规范性文件2件。 | t2.normative.issued=2
onRequest | 各乡镇共收到申请14件,我局收到5件。 | t3.received/t3.handled=5
onRequest | 下级单位收到政府信息公开申请30件。 |
onRequest | 随机抽取政府信息公开申请办理案卷20份开展评查。 |
onRequest | 对依申请公开答复30件进行检查,发现问题2个。 |
onRequest | 组织对已答复的15件政府信息公开申请案卷开展回头看。 |
onRequest | 抽检已答复政府信息公开申请12件。 |
other | 信息处理费按量计收,每页20元。 |
other | 收费标准为11-20件的部分每件100元,未收取信息处理费。 | fee.collected=0
other | 信息处理费标准:100元/件。 |
other | 本年度对3件申请收取政府信息公开信息处理费700元。 | fee.cases=3; fee.collected=700
other | 本年度收取信息处理费200元,涉及政府信息公开申请1件。 | fee.collected=200; fee.cases=1
onRequest | 按期回复15件,其中公开7件、部分公开3件、不予公开2件、无法提供3件。 | t3.concluded=15; t3.granted=7; t3.partial=3; t3.refused=2; t3.unavailable=3
onRequest | 收到12件,书记信箱转来2件、网络10件,已办结11件,1件结转下年。 | t3.received/t3.handled=12; t3.concluded=11; t3.carriedOut=1
onRequest | 已答复18件,尚有3件未到办理期限,结转下年度。 | t3.concluded=18; t3.carriedOut=3
onRequest | 本年度实现零依申请公开。 | t3.received=0
proactive | 未制定、废止行政规范性文件。 | t2.normative.issued=0; t2.normative.repealed=0
proactive | 全年未出台和废止规范性文件。 | t2.normative.issued=0; t2.normative.repealed=0
proactive | 未审核、备案行政规范性文件。 |
requests | 申请人逾期不补正、不再处理其政府信息公开申请4件,未按收费通知要求缴费、不再处理其申请2件。 | t3.other.uncorrected=4; t3.other.unpaid=2
onRequest | 申请人逾期未补正,本机关不再处理2件。 | t3.other.uncorrected=2
onRequest | 政府信息公开申请由上年的21件降至13件。 | t3.received/t3.handled=13
onRequest | 收到政府信息公开申请比上年减少8件,共13件。 | t3.received/t3.handled=13
onRequest | 政府信息公开申请量同比增长20%,达到24件。 | t3.received/t3.handled=24
onRequest | 收到申请较2023年的20件增加4件。 |
onRequest | 公民申请6件,法人申请2件,共计8件。 | t3.received.natural/t3.handled.natural=6; t3.received.organisations/t3.handled.organisations=2; t3.received/t3.handled=8
onRequest | 我街道2024年度依申请公开信息0条。 | t3.received/t3.handled=0
onRequest | 因本机关不掌握而无法提供的10件,因属于国家秘密不予公开2件。 | t3.unavailable.notHeld/t3.unavailable=10; t3.refused.stateSecret=2
onRequest | 2023年收到申请9件,2024年收到申请12件,同比增长33.3%。 | t3.received/t3.handled=12
onRequest | 收到申请20件,其余8件转办。 | t3.received/t3.handled=20
onRequest | 收到政府信息公开申请较上年增加2件,3件予以公开。 | t3.granted=3
platform | 公众号粉丝由800人增至1200人。 |
onRequest | 我局收到市民提出的申请4件,我局办结4件。 | t3.received/t3.handled=4; t3.concluded=4
onRequest | 无不予公开情形,无不予处理情形。 | t3.refused=0; t3.declined=0
onRequest | 2023年我局结转申请2件,2024年新收11件。 | t3.carriedIn=2; t3.received=11
onRequest | 上年度我局结转政府信息公开申请2件,新收11件。 | t3.carriedIn=2; t3.received=11
onRequest | 受理探矿权延续申请7件。 |
onRequest | 收到困难群众临时救助申请33件,办结33件。 |
onRequest | 受理行政复议申请5件。 |
onRequest | 收到企业名称变更申请9件,均已答复。 |
onRequest | 全年收到居民的加装电梯申请6件,已办结4件。 |
onRequest | 收到职称评审申请25件。 |
onRequest | 2023年全年共收到政府信息公开申请31件,同比增长19%。 |
onRequest | 前年收到申请5件,去年收到申请8件,今年收到申请11件。 | t3.received/t3.handled=11
disputes | 因拒绝履行法定职责被提起行政诉讼3件。 |
disputes | 围绕征地补偿引发的行政诉讼4件,均胜诉。 |
disputes | 本机关作为复议机关办理的行政复议案件12件,维持9件。 |
onRequest | 对口帮扶单位全年收到申请6件。 |
onRequest | 全县其他乡镇收到政府信息公开申请70件。 |
onRequest | 抽查各科室依申请公开答复书18份。 |
onRequest | 对上年度办结的政府信息公开申请开展复查,共复查20件。 |
other | 信息处理费收取标准:每件100元,全年共收取信息处理费300元,涉及3件。 | fee.collected=300; fee.cases=3
onRequest | 我局全年零申请,零复议,零诉讼。 | t3.received=0; t4.review.total=0; t4.litigation.total=0
onRequest | 受理数由上年的4件上升为10件。 | t3.received/t3.handled=10
onRequest | 共收到申请9件,比去年多2件。 | t3.received/t3.handled=9
onRequest | 公民申请7件,企业申请3件,科研机构申请1件,总计11件。 | t3.received.natural/t3.handled.natural=7; t3.received.business/t3.handled.business=3; t3.received.research/t3.handled.research=1; t3.received/t3.handled=11
requests | 不再处理2件,其中逾期不补正2件。 | t3.other.uncorrected/t3.other.unpaid/t3.other=2; t3.other.uncorrected=2
proactive | 全年既未制定也未废止规范性文件。 | t2.normative.issued=0; t2.normative.repealed=0
onRequest | 申请办结26件,另有4件因未到期结转2025年。 | t3.concluded=26; t3.carriedOut=4
`
