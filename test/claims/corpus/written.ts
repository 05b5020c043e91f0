/**
 * Sentences that the grammar was written with. Form of a line: see `read.ts`.
 */
export const written = `
# requests: how many came in
onRequest | 收到政府信息公开申请12件,办结12件。 | t3.received/t3.handled=12; t3.concluded=12
onRequest | 2024年,本单位共收到政府信息公开申请5件,同比减少2件。 | t3.received/t3.handled=5
onRequest | 全年累计收到依申请公开事项6件,均按时办结。 | t3.received/t3.handled=6; ?t3.carriedOut=0; ?t3.concluded=6
onRequest | 本年度共接收到信息公开申请3宗。 | t3.received/t3.handled=3
onRequest | 我乡2024年受理依申请公开2起。 | t3.received/t3.handled=2
onRequest | 年内收到群众依法公开申请4例,全部答复。 | t3.received/t3.handled=4; ?t3.carriedOut=0; ?t3.concluded=4
onRequest | 本年新收政府信息公开申请97件。 | t3.received=97
onRequest | 新收申请97件,上年结转0件。 | t3.received=97; t3.carriedIn=0
onRequest | 2024年度新收到政府信息公开申请共计33件,其中通过网络提交21件,信函提交12件。 | t3.received=33
onRequest | 共有10件政府信息公开申请。 | t3.received/t3.handled=10
onRequest | 全年共有政府信息公开申请10件,较去年下降16.7%。 | t3.received/t3.handled=10
onRequest | 今年我局依申请公开件为9件。 | t3.received/t3.handled=9
onRequest | 我局全年依申请公开收件总数14件。 | t3.received/t3.handled=14
onRequest | 2024年我街道收到依申请公开申请一件。 | t3.received/t3.handled=1
onRequest | 本年度共收到12人次提出的政府信息公开申请12件。 | t3.received/t3.handled=12
onRequest | 2024年共收到政府信息公开申请12,034件。 | t3.received/t3.handled=12034
onRequest | 收到申请约20件。 | t3.received/t3.handled~20
onRequest | 全年受理依申请公开事项100余件。 | t3.received/t3.handled>=100
onRequest | 收到的政府信息公开申请超过50件。 | t3.received/t3.handled>50
onRequest | 全年依申请公开不足10件。 | t3.received/t3.handled<10
onRequest | 我镇共收到政府信息公开申请(含上年结转)18件。 | t3.handled=18
onRequest | 2024年共办理政府信息公开申请42件,其中新收39件、上年结转3件。 | t3.handled=42; t3.received=39; t3.carriedIn=3
onRequest | 受理申请45件,含上年度结转4件。 | t3.handled=45; t3.carriedIn=4
onRequest | 加上2023年结转的2件,全年共办理申请20件。 | t3.carriedIn=2; t3.handled=20
onRequest | 上年度结转2件,本年新收18件,合计20件。 | t3.carriedIn=2; t3.received=18; t3.handled=20
onRequest | 2023年结转至2024年办理的申请2件,2024年新收18件。 | t3.carriedIn=2; t3.received=18
onRequest | 上年结转政府信息公开申请1件,已于2024年1月答复。 | t3.carriedIn=1
onRequest | 依申请公开工作方面,2024年度,共收到书面申请7件。 | t3.received/t3.handled=7
onRequest | 通过当面、信函、网络等多种渠道共收到政府信息公开申请15件。 | t3.received/t3.handled=15
onRequest | 一年来,共收到和办理政府信息公开申请8件。 | t3.received/t3.handled/t3.concluded=8
onRequest | 受理并办结依申请公开事项11件。 | t3.received/t3.handled/t3.concluded=11
onRequest | 处理政府信息公开申请7件。 | t3.handled/t3.concluded=7
onRequest | 全年依申请办理政府信息公开9件。 | t3.handled/t3.concluded=9
onRequest | 依法依规办理依申请公开17件,办结率100%。 | t3.handled/t3.concluded=17; ?t3.carriedOut=0; ?t3.concluded=17
requests | 2024年,我局收到和处理政府信息公开申请情况如下:新收申请6件,上年结转1件,办结7件。 | t3.received=6; t3.carriedIn=1; t3.concluded=7
requests | 本年新收政府信息公开申请数量:22 | t3.received=22
requests | 本年新收22件,上年结转政府信息公开申请1件,办理结果总计23件。 | t3.received=22; t3.carriedIn=1; t3.concluded=23
requests | 结转下年度继续办理:0件。 | t3.carriedOut=0
overview | 依申请公开方面:共收到申请3件,办结3件。 | t3.received/t3.handled=3; t3.concluded=3
overview | 2024年主动公开政府信息318条,收到政府信息公开申请8件,全部在法定期限内答复,未发生行政复议和行政诉讼。 | published.total=318; t3.received/t3.handled=8; ?t3.carriedOut=0; ?t3.concluded=8; t4.review.total=0; t4.litigation.total=0
supervision | 全年未收到政府信息公开申请。 | t3.received=0
other | 2024年本机关收到政府信息公开申请2件,未收取信息处理费。 | t3.received/t3.handled=2; fee.collected=0
onRequest@2020 | 2020年收到政府信息公开申请25件,上年结转1件。 | t3.received=25; t3.carriedIn=1
onRequest@2020 | 2020年共受理政府信息公开申请25件,较2019年增加9件。 | t3.received/t3.handled=25
onRequest@government.county | 全县各级行政机关共收到政府信息公开申请216件。 | t3.received/t3.handled=216
onRequest@government.city | 全市新收政府信息公开申请1,815件,上年结转97件。 | t3.received=1815; t3.carriedIn=97
# zero requests
onRequest | 2024年,我镇未收到政府信息公开申请。 | t3.received=0
onRequest | 本年度内,我单位没有接到政府信息公开申请。 | t3.received=0
onRequest | 本年度未收到依申请公开件。 | t3.received=0
onRequest | 全年未受理依申请公开事项。 | t3.received=0
onRequest | 2024年度无依申请公开情况。 | t3.received=0
onRequest | 2024年依申请公开为0件。 | t3.received/t3.handled=0
onRequest | 本年度收到政府信息公开申请数为零。 | t3.received=0
onRequest | 2024年收到政府信息公开申请0件,办结0件。 | t3.received/t3.handled=0; t3.concluded=0
onRequest | 2024年,我局收到政府信息公开申请零件。 | t3.received/t3.handled=0
onRequest | 未产生依申请公开事项。 | t3.received=0
onRequest | 本年度未发生依申请公开政府信息的情况。 | t3.received=0
onRequest | 2024年我镇暂未收到政府信息公开申请。 | t3.received=0
onRequest | 2024年无公民、法人和其他组织向我单位提出政府信息公开申请。 | t3.received=0
onRequest | 没有公民申请公开政府信息。 | t3.received=0
onRequest | 全年政府信息公开申请0件,无行政复议、行政诉讼。 | t3.received/t3.handled=0; t4.review.total=0; t4.litigation.total=0
onRequest | 未收到信息公开申请,未发生因信息公开引起的行政复议和行政诉讼。 | t3.received=0; t4.review.total=0; t4.litigation.total=0
onRequest | 我局本年度未新收到政府信息公开申请,上年结转1件已办结。 | t3.received=0; t3.carriedIn=1
onRequest | 2024年,没有收到书面或网上提交的政府信息公开申请。 | t3.received=0
onRequest | 依申请公开数量为0。 | t3.received/t3.handled=0
onRequest | 无上年结转申请。 | t3.carriedIn=0
onRequest | 无结转下一年度办理事项。 | t3.carriedOut=0
onRequest | 没有结转至下年度继续办理的申请。 | t3.carriedOut=0
requests | 本年度未收到政府信息公开申请,无上年结转和结转下年度的申请。 | t3.received=0; t3.carriedIn=0; t3.carriedOut=0
onRequest | 不存在结转下年度继续办理的情况。 | t3.carriedOut=0
onRequest | 政府信息公开申请:无。 | t3.received=0
# concluded and carried out
onRequest | 全年答复申请25件。 | t3.concluded=25
onRequest | 按时答复依申请公开18件。 | t3.concluded=18
onRequest | 截至2024年12月31日,已办结31件,尚有2件正在办理。 | t3.concluded=31; t3.carriedOut=2
onRequest | 办结申请51件(含2023年结转2件),3件结转下年度。 | t3.concluded=51; t3.carriedIn=2; t3.carriedOut=3
onRequest | 共答复37件,1件顺延至下一年度办理。 | t3.concluded=37; t3.carriedOut=1
onRequest | 按期办结率100%,结转至2025年3件。 | t3.carriedOut=3; ?t3.carriedOut=0
onRequest | 答复办结69件,跨年办理4件。 | t3.concluded=69; t3.carriedOut=4
onRequest | 另有1件申请结转下年度继续办理。 | t3.carriedOut=1
onRequest | 2件申请因收到时间临近年末,转至下一年度继续办理。 | t3.carriedOut=2
onRequest | 除1件结转下年外,均已办结。 | t3.carriedOut=1; ?t3.carriedOut=0
onRequest | 收到12件申请,11件已答复,1件结转。 | t3.received/t3.handled=12; t3.concluded=11; t3.carriedOut=1
onRequest | 收到申请20件,办结18件,其余2件结转下年。 | t3.received/t3.handled=20; t3.concluded=18; t3.carriedOut=2
onRequest | 回复申请人6件。 | t3.concluded=6
onRequest | 对7件申请作出答复。 | t3.concluded=7
onRequest | 本年度作出答复14件,转下年办理1件。 | t3.concluded=14; t3.carriedOut=1
onRequest | 当年办结132件,结转下年度5件,办结率96.4%。 | t3.concluded=132; t3.carriedOut=5
# results
onRequest | 其中,予以公开12件,部分公开5件,不予公开3件,无法提供9件,不予处理2件,其他处理1件。 | t3.granted=12; t3.partial=5; t3.refused=3; t3.unavailable=9; t3.declined=2; t3.other=1
onRequest | 12件予以公开,5件部分公开,3件不予公开。 | t3.granted=12; t3.partial=5; t3.refused=3
onRequest | 办理结果为:予以公开4件、无法提供6件。 | t3.granted=4; t3.unavailable=6
onRequest | 同意公开4件,不同意公开2件。 | t3.granted=4; t3.refused=2
onRequest | 有4件予以公开,占40%,有6件无法提供,占60%。 | t3.granted=4; t3.unavailable=6
onRequest | 予以公开或部分公开的共17件。 | t3.opened=17
onRequest | 因属于国家秘密不予公开1件,因第三方不同意公开不予公开2件。 | t3.refused.stateSecret=1; t3.refused.thirdParty=2
onRequest | 不予公开8件(其中属于三类内部事务信息2件、四类过程性信息3件、行政执法案卷2件、行政查询事项1件)。 | t3.refused=8; t3.refused.internal=2; t3.refused.process=3; t3.refused.enforcement=2; t3.refused.query=1
onRequest | 本机关不掌握相关政府信息的15件,没有现成信息需要另行制作的2件,补正后申请内容仍不明确的3件。 | t3.unavailable.notHeld=15; t3.unavailable.notReady=2; t3.unavailable.unclear=3
onRequest | 申请信息不属于本机关负责公开的3件,信息不存在的5件。 | t3.unavailable.notHeld=3; t3.unavailable.notHeld/t3.unavailable.notReady/t3.unavailable=5
onRequest | 不予处理7件,其中信访举报投诉类申请4件,重复申请2件,要求提供公开出版物1件。 | t3.declined=7; t3.declined.petition=4; t3.declined.repeat=2; t3.declined.publication=1
onRequest | 无正当理由大量反复申请1件,要求行政机关确认或重新出具已获取信息1件。 | t3.declined.excessive=1; t3.declined.confirmation=1
onRequest | 申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请3件。 | t3.other.uncorrected=3
onRequest | 申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请0件。 | t3.other.unpaid=0
onRequest | 逾期未补正2件。 | t3.other.uncorrected=2
onRequest | 答复类型中“予以公开”3件,“部分公开”2件,“无法提供”1件。 | t3.granted=3; t3.partial=2; t3.unavailable=1
onRequest | 从答复情况看,予以公开的占大多数,共21件;部分公开4件。 | t3.granted=21; t3.partial=4
onRequest | 其余3件均因本机关不掌握相关信息无法提供。 | t3.unavailable.notHeld/t3.unavailable=3
onRequest | 1件属于重复申请,不予处理。 | t3.declined.repeat=1
onRequest | 3件申请公开的内容不属于本机关职责范围,已告知申请人向有关单位申请。 | t3.unavailable.notHeld=3
onRequest | 收到3件,均予以公开。 | t3.received/t3.handled=3; ?t3.granted=3
onRequest | 收到政府信息公开申请1件,予以公开。 | t3.received/t3.handled=1
onRequest | 予以公开三件,无法提供两件。 | t3.granted=3; t3.unavailable=2
onRequest | 办结20件,其中:予以公开8件,占比40%;部分公开4件,占比20%;无法提供8件,占比40%。 | t3.concluded=20; t3.granted=8; t3.partial=4; t3.unavailable=8
onRequest | 区分处理、部分公开3件。 | t3.partial=3
onRequest | 依法不予公开的2件,涉及商业秘密、个人隐私。 | t3.refused=2
onRequest | 危及“三安全一稳定”不予公开1件。 | t3.refused.security=1
onRequest | 其他法律行政法规禁止公开0件。 | t3.refused.law=0
overview@government.city | 办理结果中,予以公开513件、部分公开201件、不予公开144件、无法提供607件、不予处理98件、其他处理77件,总计1640件。 | t3.granted=513; t3.partial=201; t3.refused=144; t3.unavailable=607; t3.declined=98; t3.other=77; t3.concluded=1640
# applicants
onRequest | 申请人均为自然人。 |
onRequest | 收到申请6件,均为自然人。 | t3.received/t3.handled=6; ?t3.received.natural/t3.handled.natural=6
onRequest | 收到申请6件,其中自然人5件、商业企业1件。 | t3.received/t3.handled=6; t3.received.natural/t3.handled.natural=5; t3.received.business/t3.handled.business=1
onRequest | 收到申请6件(自然人5件,法人或其他组织1件)。 | t3.received/t3.handled=6; t3.received.natural/t3.handled.natural=5; t3.received.organisations/t3.handled.organisations=1
onRequest | 从申请主体看,公民申请31件,占86%;法人和其他组织申请5件,占14%。 | t3.received.natural/t3.handled.natural=31; t3.received.organisations/t3.handled.organisations=5
onRequest | 来自自然人的申请22件,来自企业的申请3件。 | t3.received.natural/t3.handled.natural=22; t3.received.business/t3.handled.business=3
onRequest | 其中22件为自然人申请,3件为法律服务机构申请。 | t3.received.natural/t3.handled.natural=22; t3.received.legal/t3.handled.legal=3
onRequest | 科研机构申请1件,社会公益组织申请2件。 | t3.received.research/t3.handled.research=1; t3.received.welfare/t3.handled.welfare=2
onRequest | 予以公开自然人申请4件,法人或其他组织申请1件。 | t3.granted.natural=4; t3.granted.organisations=1
onRequest | 予以公开4件(自然人3件,法人或其他组织1件),无法提供2件。 | t3.granted=4; t3.granted.natural=3; t3.granted.organisations=1; t3.unavailable=2
onRequest | 予以公开4件,自然人3件。 | t3.granted=4
onRequest | 新收自然人申请22件。 | t3.received.natural=22
# review and litigation
disputes | 2024年,我局因政府信息公开被申请行政复议2件,被提起行政诉讼1件。 | t4.review.total=2; t4.litigation.total=1
disputes | 本年度没有发生因政府信息公开被申请行政复议、提起行政诉讼的情况。 | t4.review.total=0; t4.litigation.total=0
disputes | 未发生政府信息公开行政复议、行政诉讼。 | t4.review.total=0; t4.litigation.total=0
disputes | 无政府信息公开行政复议和行政诉讼。 | t4.review.total=0; t4.litigation.total=0
disputes | 政府信息公开行政复议、行政诉讼情况:无。 | t4.review.total=0; t4.litigation.total=0
disputes | 行政复议0件,行政诉讼0件。 | t4.review.total=0; t4.litigation.total=0
disputes | 行政复议、行政诉讼均未发生。 | t4.review.total=0; t4.litigation.total=0
disputes | 行政复议案件和行政诉讼案件均为零。 | t4.review.total=0; t4.litigation.total=0
disputes | 本年度,因政府信息公开引发的行政复议有3起,其中维持2起,纠正1起;行政诉讼1起,尚未审结。 | t4.review.total=3; t4.review.upheld=2; t4.review.corrected=1; t4.litigation.total=1; ?t4.litigation.pending=1
disputes | 行政复议5件,维持3件、纠正1件、其他1件。 | t4.review.total=5; t4.review.upheld=3; t4.review.corrected=1; t4.review.other=1
disputes | 行政诉讼6件,其中结果维持4件,其他结果1件,尚未审结1件。 | t4.litigation.total=6; t4.litigation.upheld=4; t4.litigation.other=1; t4.litigation.pending=1
disputes | 未经复议直接起诉2件,结果维持1件,尚未审结1件;复议后起诉1件,结果维持。 | t4.direct.total=2; t4.direct.upheld=1; t4.direct.pending=1; t4.afterReview.total=1
disputes | 复议后起诉案件3件,均维持。 | t4.afterReview.total=3; ?t4.afterReview.upheld=3
disputes | 行政复议、行政诉讼分别为4件、2件。 | t4.review.total=4; t4.litigation.total=2
disputes | 全年共有行政复议和行政诉讼案件7件,其中行政复议5件,行政诉讼2件。 | t4.all=7; t4.review.total=5; t4.litigation.total=2
disputes | 本年度共发生政府信息公开行政争议4件。 | t4.all=4
onRequest | 涉及政府信息公开的行政诉讼2件,均胜诉。 | t4.litigation.total=2; ?t4.litigation.upheld=2
onRequest | 因不服政府信息公开答复提起行政复议1件,复议机关维持1件。 | t4.review.total=1; t4.review.upheld=1
onRequest | 引发行政复议1件、行政诉讼0件。 | t4.review.total=1; t4.litigation.total=0
onRequest | 没有引起行政复议或行政诉讼。 | t4.review.total=0; t4.litigation.total=0
onRequest | 全年无因信息公开被申请行政复议或提起诉讼的案件。 | t4.review.total=0; t4.litigation.total=0
onRequest | 全年未出现因政府信息公开产生的复议、诉讼及投诉。 | t4.review.total=0; t4.litigation.total=0
onRequest | 全年被复议2件,未被纠错。 | t4.review.total=2; t4.review.corrected=0
onRequest | 全年没有申请人因政府信息公开申请行政复议。 | t4.review.total=0
onRequest | 行政复议1件,无行政诉讼。 | t4.review.total=1; t4.litigation.total=0
overview | 因政府信息公开申请引发的行政复议3件。 | t4.review.total=3
overview | 政府信息公开类行政诉讼案件2件,无败诉。 | t4.litigation.total=2; t4.litigation.corrected=0
supervision | 全年未因政府信息公开工作被提起行政复议、行政诉讼。 | t4.review.total=0; t4.litigation.total=0
disputes | 收到行政复议申请2件,审结2件。 | t4.review.total=2
disputes | 共收到行政复议答复通知2件。 |
disputes | 尚未审结的行政复议1件。 | t4.review.pending=1
disputes | 1件行政复议,结果维持。 | t4.review.total=1; ?t4.review.upheld=1
disputes@2020 | 2020年发生行政复议1件、行政诉讼1件。 | t4.review.total=1; t4.litigation.total=1
disputes | 行政复议总计3件:结果维持2件,结果纠正0件,其他结果0件,尚未审结1件。 | t4.review.total=3; t4.review.upheld=2; t4.review.corrected=0; t4.review.other=0; t4.review.pending=1
disputes | 全年政府信息公开工作未引发复议和诉讼。 | t4.review.total=0; t4.litigation.total=0
disputes | 2024年我镇不存在政府信息公开行政复议、行政诉讼情况。 | t4.review.total=0; t4.litigation.total=0
# normative documents
proactive | 2024年,制定行政规范性文件3件,并在网站公开。 | t2.normative.issued=3
proactive | 新出台行政规范性文件2个,废止1个。 | t2.normative.issued=2; t2.normative.repealed=1
proactive | 本年制发行政规范性文件4件,本年废止0件,现行有效15件。 | t2.normative.issued=4; t2.normative.repealed=0; t2.normative.inForce=15
management | 现行有效的行政规范性文件8件。 | t2.normative.inForce=8
management | 截至年底,我局现行有效规范性文件共计26件。 | t2.normative.inForce=26
management | 印发规范性文件2件。 | t2.normative.issued=2
management | 全年未制发行政规范性文件。 | t2.normative.issued=0
management | 我镇本年度没有制定规范性文件,无现行有效规范性文件。 | t2.normative.issued=0; t2.normative.inForce=0
management | 2024年无行政规范性文件制发。 | t2.normative.issued=0
management | 废止和宣布失效规范性文件6件。 | t2.normative.repealed=6
management | 全面清理规范性文件52件,其中继续有效40件,宣布失效9件,废止3件。 | t2.normative.inForce=40
proactive | 主动公开行政规范性文件3件。 | t2.normative.issued/t2.normative.inForce=3
disclosure | 本年度制发规章0件、行政规范性文件2件。 | t2.rules.issued=0; t2.normative.issued=2
proactive@government.city | 制定政府规章2部,废止政府规章1部。 | t2.rules.issued=2; t2.rules.repealed=1
disclosure@2020 | 本年新制作规范性文件3件,新公开3件,对外公开总数量12件。 | t2.normative.made=3; t2.normative.published=3; t2.normative.public=12
disclosure@2020 | 制发规范性文件5件。 | t2.normative.made=5
# licences, penalties, coercion, charges
disclosure | 办理行政许可114件,作出行政处罚6件。 | t2.licences.decisions=114; t2.penalties.decisions=6
disclosure | 全年共作出行政处罚决定35件。 | t2.penalties.decisions=35
disclosure | 实施行政强制2起。 | t2.coercion.decisions=2
disclosure | 行政许可处理决定1200件,行政处罚处理决定88件,行政强制处理决定3件。 | t2.licences.decisions=1200; t2.penalties.decisions=88; t2.coercion.decisions=3
disclosure | 行政事业性收费0万元。 | t2.fees.amount=0
disclosure | 本年行政事业性收费共计282.1万元。 | t2.fees.amount=282.1
disclosure | 行政事业性收费金额125000元。 | t2.fees.amount=12.5
disclosure | 本年度无行政事业性收费。 | t2.fees.amount=0
disclosure | 全年未作出行政处罚决定,未实施行政强制。 | t2.penalties.decisions=0; t2.coercion.decisions=0
disclosure | 行政许可、行政处罚、行政强制均为0件。 | t2.licences.decisions=0; t2.penalties.decisions=0; t2.coercion.decisions=0
# fees of section six
other | 本机关2024年收取信息处理费0元。 | fee.collected=0
other | 2024年度,我单位政府信息公开信息处理费收费0元。 | fee.collected=0
other | 本年度没有收取政府信息公开信息处理费。 | fee.collected=0
other | 无信息处理费收取情况。 | fee.collected=0
other | 未发生收取信息处理费的情况。 | fee.collected=0
other | 未产生信息公开处理费用。 | fee.collected=0
other | 2024年度对1件申请收取信息处理费,金额380元。 | fee.cases=1; fee.collected=380
other | 发出收费通知3件,通知金额1200元,实收1200元。 | fee.notices=3; fee.noticeAmount=1200; fee.collected=1200
other | 发出信息处理费收费通知0件,总金额0元,实际收取0元。 | fee.notices=0; fee.noticeAmount=0; fee.collected=0
other | 全年未发出收费通知。 | fee.notices=0
other | 依申请公开政府信息收取信息处理费100元。 | fee.collected=100
other | 本年度收取信息处理费0.04万元。 | fee.collected=400
other | 按照规定,我单位2024年未向申请人收取任何费用。 | fee.collected=0
other | 暂无收费情况。 | fee.collected=0
# published
proactive | 全年共主动公开信息512条。 | published.total=512
proactive | 2024年主动公开政府信息数量达1,280条。 | published.total=1280
proactive | 发布各类信息365条。 | published.total=365
proactive | 全年通过门户网站公开信息260条。 | published.website=260
proactive | 政府网站发布信息260条,微信公众号发布信息301条,政务微博发布信息40条。 | published.website=260; published.wechat=301; published.weibo=40
proactive | 全年主动公开信息600余条,其中网站公开300余条,微信公众号公开300余条。 | published.total>=600; published.website>=300; published.wechat>=300
platform | 利用微信公众号推送信息152篇。 | published.wechat=152
proactive | 共公开近900条政府信息。 | published.total<900
# several sentences
onRequest | 2024年,我局共收到政府信息公开申请16件。其中,自然人14件,企业2件。办结15件,结转1件。 | t3.received/t3.handled=16; t3.received.natural/t3.handled.natural=14; t3.received.business/t3.handled.business=2; t3.concluded=15; t3.carriedOut=1
overview | 全年收到政府信息公开申请16件。其中予以公开9件,无法提供7件。 | t3.received/t3.handled=16; t3.granted=9; t3.unavailable=7
onRequest | 收到申请4件;办结4件;行政复议0件;行政诉讼0件。 | t3.received/t3.handled=4; t3.concluded=4; t4.review.total=0; t4.litigation.total=0
onRequest | 召开依申请公开业务会商会3次,共收到申请12件,办结12件。 | t3.received/t3.handled=12; t3.concluded=12
onRequest | 严格落实登记、审核、办理、答复、归档制度,2024年度共收到政府信息公开申请2件,均按期办结。 | t3.received/t3.handled=2; ?t3.carriedOut=0; ?t3.concluded=2
# traps: A, requests
onRequest | 通过门户网站受理3件。 |
onRequest | 网上申请36件,当面申请4件,信函申请6件。 |
onRequest | 其中线上申请8件、线下申请2件。 |
onRequest | 邮箱受理2件。 |
onRequest | 通过邮寄方式申请的7件,通过在线平台申请的5件。 |
onRequest | 2023年共收到政府信息公开申请30件,办结29件。 |
onRequest | 上年收到申请30件。 |
onRequest | 历年累计受理政府信息公开申请215件。 |
onRequest | 2019年以来,共受理申请96件。 |
onRequest | 截至目前共收到申请11件。 |
onRequest | 上半年收到申请4件。 |
onRequest | 1-11月收到申请9件。 |
onRequest | 一季度收到申请2件,二季度收到申请3件。 |
onRequest | 收到群众来信来访56件次。 |
onRequest | 受理群众咨询320余人次。 |
onRequest | 收到市长信箱来信88件,办结88件。 |
onRequest | 12345热线工单办结1250件,满意率98%。 |
onRequest | 收到信访件15件,均已办结。 |
onRequest | 办理人大代表建议5件、政协委员提案7件。 |
onRequest | 转办政府信息公开申请4件。 |
onRequest | 协助市局办理依申请公开3件。 |
onRequest | 指导下属单位办理依申请公开事项5件。 |
onRequest | 受理企业开办申请214件。 |
onRequest | 受理低保、救助申请78件,办结75件。 |
onRequest | 受理不动产登记申请3208件。 |
onRequest | 收到加装电梯申请6件。 |
onRequest | 对每一件申请做到专人负责。 |
onRequest | 坚持一事一申请原则,认真办理每件申请。 |
onRequest | 发出补正通知5份。 |
onRequest | 延期答复3件。 |
onRequest | 征求第三方意见6次。 |
onRequest | 送达答复书12份。 |
onRequest | 完善依申请公开目录126条。 |
onRequest | 设立依申请公开受理窗口2个。 |
onRequest | 编制依申请公开指南1份。 |
onRequest | 与2023年的12件相比增加了3件。 |
onRequest | 较上年增加3件,增幅25%。 |
onRequest | 同比2023年(18件)下降50%。 |
onRequest | 依申请公开信息转化为主动公开4条。 |
onRequest | 平均办理时长8.5个工作日。 |
onRequest | 申请人主动撤回2件。 |
onRequest | 其中8件提前办结,3件当场答复。 |
onRequest | 其中10件按期办结,2件撤回。 |
onRequest | 自收到申请之日起20个工作日内予以答复。 |
onRequest | 如未收到答复,可向上一级行政机关投诉。 |
onRequest | 电话回访申请人9人次。 |
onRequest | 明年力争办结率100%,答复50件。 |
onRequest | 组织依申请公开业务培训2次,参训130人。 |
onRequest@street | 全区共收到政府信息公开申请812件。 |
onRequest@department.county | 全县受理政府信息公开申请94件。 |
onRequest@government.county | 县政府办公室受理29件,各乡镇和部门受理24件。 |
onRequest | 各科室分办申请5件。 |
onRequest | 未收到申请人异议。 |
onRequest | 未收到群众投诉举报。 |
onRequest | 未发生超期答复情形。 |
onRequest | 全年无逾期答复、无泄密事件。 |
onRequest | 杜绝逾期未答复现象。 |
onRequest | 依申请公开办理规程共6章28条。 |
# traps: B
proactive | 公开行政处罚信息112条、行政许可信息680条。 |
proactive | 公示双公示信息1025条。 |
proactive | 归集行政许可和行政处罚等信用信息2310条。 |
proactive | 梳理行政许可事项216项、行政处罚事项1308项。 |
proactive | 更新权责清单385项。 |
proactive | 发布政策解读26篇,转载上级政策文件103件。 |
management | 对12件规范性文件进行合法性审核。 |
management | 审核规范性文件12件,备案5件。 |
management | 清理规范性文件86件。 |
management | 制定规章制度8项。 |
management | 修订规章制度3项,完善工作机制5项。 |
management | 发布公文45件,政策文件31件。 |
disclosure | 罚款金额126万元。 |
disclosure | 减免行政事业性收费35.6万元。 |
disclosure | 完成政府采购项目18个,采购金额470.31万元。 |
disclosure | 公开行政事业性收费项目12项。 |
proactive | 在专栏公开规范性文件解读6篇。 |
management | 行政规范性文件草案公开征求意见4件。 |
proactive | 查处违法案件56件。 |
# traps: C
supervision | 作为复议机关,办理行政复议案件58件。 |
supervision | 全年审结行政复议案件46件,调解和解12件。 |
supervision | 受理行政复议申请73件,办结61件。 |
supervision | 行政应诉19件,行政机关负责人出庭应诉率100%。 |
supervision | 因房屋征收引发行政诉讼5件。 |
supervision | 行政复议3件,行政诉讼5件。 |
supervision | 因行政处罚提起的行政复议2件。 |
onRequest | 申请人对答复不服的,可以申请行政复议或者提起行政诉讼。 |
supervision | 公民认为行政机关不依法履行政府信息公开义务的,有权申请行政复议或提起行政诉讼。 |
supervision | 开展行政复议典型案例学习4次。 |
supervision | 未发生因政府信息公开引发的投诉、举报。 |
supervision | 未发生因信息公开引发的负面舆情。 |
supervision | 复议应诉工作培训1期。 |
# traps: D, E, F, G
problems | 2025年计划收到申请后10个工作日内答复。 |
problems | 下一步,力争全年公开信息800条,制定规范性文件3件。 |
problems | 拟出台规范性文件2件。 |
overview | 报告中所列数据的统计期限自2024年1月1日起至2024年12月31日止。 |
overview | 地址:文昌路12号,邮编:310000,电话:0571-00000000。 |
overview | 依据《中华人民共和国政府信息公开条例》(国务院令第711号)第四十九条、第五十条。 |
overview | 根据国办公开办函〔2021〕30号文件要求编制,共六个部分。 |
platform | 微信公众号关注用户1.2万人,阅读量35万次。 |
platform | 网站浏览量达126万人次。 |
platform | 开展在线访谈4期,发布视频26个。 |
platform | 网站专栏新增3个,整改错链56条。 |
platform | 政务公开专区接待群众1200余人次,发放宣传册3000份。 |
supervision | 开展培训5场次,参训230人次。 |
supervision | 年度考核得分96分,排名第3。 |
supervision | 整改问题12个,清除错敏字35处。 |
supervision | 社会评议满意度98.6%。 |
supervision | 责任追究0起。 |
supervision | 全年未发生责任追究情况。 |
proactive | 公开预决算信息8条。 |
proactive | 公开领导信息5条、人事信息3条、工作动态215条。 |
proactive | 回应公众关注热点22条。 |
proactive | 发布意见征集12条,收到意见建议45条。 |
other | 减免信息处理费2件,金额200元。 |
other | 免收检索、复制、邮寄费用。 |
other | 公众可拨打12345热线咨询。 |
supervision | 实现政务公开“零距离”、服务“零投诉”、信息“零差错”。 |
overview | 围绕“最多跑一次”“一网通办”,公开办事指南213项。 |
management | 落实“三审三校”,做到“一件一审”。 |
management | 配备专职人员1名、兼职人员12名。 |
proactive@government.county | 各乡镇公开信息3200条。 |
proactive | 发放宣传资料600余份,悬挂横幅12条。 |
problems | 部分信息更新不及时,解读形式单一,图解仅占20%。 |
problems | 存在3个方面问题:一是人员不足,二是培训不够,三是形式单一。 |
`
