/**
 * A sixth set, written by somebody who had seen neither the phrasebook nor the other sets, as the author of a report would
 * write. Before anything was taught from it (first run of 320 sentences): precision 0.925, recall 0.919 with exactly the
 * quantities that the author had listed; 0.994 and 0.980 when one of them in common is enough, as the author often listed
 * more rows than the sentence can mean. 138 of 141 sentences without required claims were silent. Those lines have
 * been made as exact as in the other sets afterwards (未收到 is said of new requests, 企业 is the form's column); with them the
 * first run gives 0.986 and 0.969. Form: see `read.ts`.
 */
export const heldOut6 = `
# A. Requests in 总体情况: received, applicants, results, carry-over
onRequest@township | 2024年,云溪镇共收到政府信息公开申请4件,已全部按期答复。 | t3.received/t3.handled=4; ?t3.concluded=4; ?t3.carriedOut=0
onRequest@street | 望槐街道认真做好依申请公开工作,畅通受理渠道,规范答复流程。2024年度,街道未收到政府信息公开申请。 | t3.received=0
onRequest@department.county | 全年共受理政府信息公开申请11件,其中自然人申请9件,法人或其他组织申请2件,均在法定期限内予以答复。 | t3.received/t3.handled=11; t3.received.natural/t3.handled.natural=9; t3.received.organisations/t3.handled.organisations=2; ?t3.concluded=11; ?t3.carriedOut=0
onRequest@department.city | 2024年,我局新收政府信息公开申请37件,上年结转2件,共计39件。截至年底办结36件,结转下年度继续办理3件。 | t3.received=37; t3.carriedIn=2; t3.handled=39; t3.concluded=36; t3.carriedOut=3
onRequest@government.county | 2024年,全县各级行政机关共收到政府信息公开申请168件,办结161件,结转下年度7件。 | t3.received/t3.handled=168; t3.concluded=161; t3.carriedOut=7
onRequest@2023@department.county | 2023年度,我局收到依申请公开件6件,办结6件,没有结转到下一年度的申请。 | t3.received/t3.handled=6; t3.concluded=6; t3.carriedOut=0
onRequest@township | 本年度我镇依法办理依申请公开事项3件,申请内容主要是宅基地审批和征地补偿,都按时进行了书面答复。 | t3.handled/t3.concluded=3; ?t3.carriedOut=0; ?t3.concluded=3
onRequest@street | 一年来,白鹭街道办事处没有接到公民、法人和其他组织提出的政府信息公开申请。 | t3.received=0
onRequest@department.county | 全年共收到政府信息公开申请8件(均为自然人申请),其中予以公开5件,部分公开1件,无法提供2件。 | t3.received/t3.handled=8; ?t3.received.natural/t3.handled.natural=8; t3.granted=5; t3.partial=1; t3.unavailable=2
onRequest@department.city | 严格执行《条例》规定,进一步完善登记、审核、办理、答复、归档工作流程。2024年度共收到申请52件,予以公开21件,部分公开6件,不予公开4件,无法提供15件,不予处理3件,其他处理1件,结转下年度2件。 | t3.received/t3.handled=52; t3.granted=21; t3.partial=6; t3.refused=4; t3.unavailable=15; t3.declined=3; t3.other=1; t3.carriedOut=2
onRequest@township | 2024年全镇收到政府信息公开申请0件,办结0件。 | t3.received/t3.handled=0; t3.concluded=0
onRequest | 本年度我单位共收到群众依申请公开政府信息申请2件,已在规定的20个工作日内答复2件。 | t3.received/t3.handled=2; t3.concluded=2
onRequest@government.county | 青禾县全年受理政府信息公开申请93件,同比增长12%,其中县政府本级受理31件,办结率100%。 | t3.received/t3.handled=93; ?t3.carriedOut=0
onRequest@2023@department.county | 2022年结转1件,2023年新收到14件,已全部办结,无结转至2024年的申请。 | t3.carriedIn=1; t3.received=14; t3.carriedOut=0; ?t3.concluded=15
onRequest@street | 我街道2024年收到政府信息公开申请1件,申请人为自然人,内容涉及老旧小区改造,经查本机关不掌握该信息,已按程序告知申请人。 | t3.received/t3.handled=1; ?t3.received.natural/t3.handled.natural=1; ?t3.unavailable.notHeld=1; ?t3.concluded=1
onRequest@department.county | 2024年我局共接收政府信息公开申请16件,比上年增加5件,申请内容主要集中在征地批文、规划许可、不动产登记等方面,答复16件。 | t3.received/t3.handled=16; t3.concluded=16
onRequest@department.city | 全年收到政府信息公开申请126件,其中自然人118件、商业企业5件、法律服务机构3件。从办理结果看,予以公开及部分公开47件,因本机关不掌握等原因无法提供58件,不予公开9件,不予处理6件,其他处理6件。 | t3.received/t3.handled=126; t3.received.natural/t3.handled.natural=118; t3.received.business/t3.handled.business=5; t3.received.legal/t3.handled.legal=3; t3.opened=47; t3.unavailable=58; t3.refused=9; t3.declined=6; t3.other=6
onRequest@township | 全年未收到依申请公开政府信息的申请,也无上年度结转的申请件。 | t3.received=0; t3.carriedIn=0
onRequest@department.county | 截至2024年12月31日,共收到信息公开申请23件,办结20件,其余3件未到答复期限,结转至2025年继续办理。 | t3.received/t3.handled=23; t3.concluded=20; t3.carriedOut=3
onRequest@department.county | 今年以来,我局共处理政府信息公开申请5件,其中属于行政执法案卷信息不予公开2件,本机关不掌握1件,予以公开2件。 | t3.handled/t3.concluded=5; t3.refused.enforcement=2; ?t3.refused=2; t3.unavailable.notHeld=1; t3.granted=2
onRequest@street | 进一步规范依申请公开办理程序,全年受理依申请公开7件,按时答复7件,答复率100%,未发生因政府信息公开引起的行政复议、行政诉讼。 | t3.received/t3.handled=7; t3.concluded=7; ?t3.carriedOut=0; t4.review.total=0; t4.litigation.total=0
onRequest@2023@government.county | 2023年,鹤浦县共收到政府信息公开申请74件,较2022年(61件)上升21.3%,全部依法予以答复。 | t3.received/t3.handled=74; ?t3.concluded=74; ?t3.carriedOut=0
onRequest | 本年共收到依申请公开申请9件,其中当面申请2件,信函申请4件,网络申请3件。目前已全部办理完毕。 | t3.received/t3.handled=9; ?t3.concluded=9; ?t3.carriedOut=0
onRequest@department.county | 本年度收到政府信息公开申请13件,其中1件为上年度结转,均已答复。 | t3.handled=13; t3.carriedIn=1; ?t3.concluded=13; ?t3.carriedOut=0
onRequest@township | 2024年,柳塘乡收到申请二件,均为本乡村民提出,已依法答复。 | t3.received/t3.handled=2; ?t3.received.natural/t3.handled.natural=2; ?t3.concluded=2; ?t3.carriedOut=0
onRequest@department.city | 共办理政府信息公开申请81件(含上年结转4件),其中予以公开33件、部分公开5件、不予公开8件、无法提供22件、不予处理10件、其他处理3件。 | t3.handled=81; t3.carriedIn=4; t3.granted=33; t3.partial=5; t3.refused=8; t3.unavailable=22; t3.declined=10; t3.other=3
onRequest@department.county | 全年收到政府信息公开申请近30件,均依法依规进行了答复。 | t3.received/t3.handled<30; ?t3.carriedOut=0
onRequest@government.county | 全区收到政府信息公开申请400余件,依法答复率达100%。 | t3.received/t3.handled>=400; ?t3.carriedOut=0
onRequest@department.county | 2024年,我局共收到公民政府信息公开申请10件,经审查,予以公开6件,申请人主动撤回2件,信息不存在2件。 | t3.received/t3.handled=10; t3.granted=6; ?t3.other.rest/t3.other=2; ?t3.other.rest/t3.other>=2; t3.unavailable.notHeld/t3.unavailable.notReady/t3.unavailable=2
onRequest@street | 2024年度锦棠区望槐街道依申请公开受理量为0件,行政复议0件,行政诉讼0件。 | t3.received/t3.handled=0; t4.review.total=0; t4.litigation.total=0
onRequest@township | 我镇共收到依申请公开申请3起,答复3起,其中公开1起,不属于本机关职责范围2起。 | t3.received/t3.handled=3; t3.concluded=3; t3.granted=1; t3.unavailable.notHeld=2
onRequest@department.county | 全年共收到政府信息公开申请19件,其中通过青禾县政府网站依申请公开平台提交12件,邮寄6件,当面提交1件;按申请人划分,自然人17件,企业2件。 | t3.received/t3.handled=19; t3.received.natural/t3.handled.natural=17; t3.received.business/t3.handled.business=2
onRequest@department.city | 2024年共收到申请64件,上年度结转5件,合计69件。其中,自然人申请61件,法人和其他组织申请8件。本年度办结66件,结转下一年度3件。 | t3.received=64; t3.carriedIn=5; t3.handled=69; t3.received.natural/t3.handled.natural=61; t3.received.organisations/t3.handled.organisations=8; t3.concluded=66; t3.carriedOut=3
onRequest@2023@street | 2023年,街道收到信息公开申请4件,除1件结转下年外,均已按期答复申请人。 | t3.received/t3.handled=4; t3.carriedOut=1; ?t3.concluded=3
onRequest@township | 2024年枫坪镇无依申请公开事项。 | t3.received=0
onRequest@department.county | 我局高度重视依申请公开工作,全年收到政府信息公开申请1件,因补正后申请内容仍不明确,无法提供1件。 | t3.received/t3.handled=1; t3.unavailable.unclear=1; ?t3.unavailable=1
onRequest@department.county | 2024年收到并按时办结政府信息公开申请15件,未出现逾期答复情况。 | t3.received/t3.handled/t3.concluded=15; ?t3.concluded=15; ?t3.carriedOut=0
onRequest@government.county | 2024年,全县共收到政府信息公开申请112件,其中县自然资源局38件、县住建局21件、各乡镇26件、其他部门27件,办结109件,结转3件至下年度。 | t3.received/t3.handled=112; t3.concluded=109; t3.carriedOut=3
onRequest@department.city | 全年新收政府信息公开申请205件,同比下降8.5%(2023年为224件)。已办结198件,其中主动公开信息告知查询途径及予以公开92件,本机关不掌握61件,行政查询事项7件,信访举报投诉类11件,重复申请9件。 | t3.received=205; t3.concluded=198; t3.granted=92; t3.unavailable.notHeld=61; t3.refused.query=7; t3.declined.petition=11; t3.declined.repeat=9
onRequest@street | 2024年我街收到申请公开件3件(自然人2件,商业企业1件),已办结3件。全年无行政复议和行政诉讼。 | t3.received/t3.handled=3; t3.received.natural/t3.handled.natural=2; t3.received.business/t3.handled.business=1; t3.concluded=3; t4.review.total=0; t4.litigation.total=0
onRequest@township | 沙棠镇2024年度共接到政府信息公开申请5件,其中4件已办结,1件结转下年办理。 | t3.received/t3.handled=5; t3.concluded=4; t3.carriedOut=1
onRequest | 今年我单位收到的申请数量为0,不存在依申请公开办理情况。 | t3.received/t3.handled=0; ?t3.received=0
onRequest@department.county | 规范办理依申请公开。全年共收到7件,其中自然人6件、社会公益组织1件。7件均按期办结,其中予以公开4件,属于四类过程性信息不予公开1件,没有现成信息需要另行制作2件。 | t3.received/t3.handled=7; t3.received.natural/t3.handled.natural=6; t3.received.welfare/t3.handled.welfare=1; t3.concluded=7; ?t3.carriedOut=0; t3.granted=4; t3.refused.process=1; ?t3.refused=1; t3.unavailable.notReady=2
onRequest@department.city | 2024年,市城市管理局受理政府信息公开申请34宗,答复34宗,没有超期答复,也没有结转下年度的情况。 | t3.received/t3.handled=34; t3.concluded=34; t3.carriedOut=0
onRequest@2022@department.county | 2022年我局共收到政府信息公开申请12件,较2021年减少3件,其中因申请人逾期未补正不再处理1件,其余11件均已答复。 | t3.received/t3.handled=12; t3.other.uncorrected=1; ?t3.other=1
onRequest@department.county | 本年度新收政府信息公开申请18件,无上年结转件,办结18件。 | t3.received=18; t3.carriedIn=0; t3.concluded=18
onRequest@township | 我镇全年共办理回复依申请公开件6件,均按照要求予以答复。 | t3.concluded=6; ?t3.concluded=6; ?t3.carriedOut=0
onRequest@government.county | 2024年,全县新收政府信息公开申请246件,上年结转9件,办结243件,结转下年度12件。在已办结的申请中,予以公开98件,占40.3%;部分公开17件,占7%;无法提供84件,占34.6%。 | t3.received=246; t3.carriedIn=9; t3.concluded=243; t3.carriedOut=12; t3.granted=98; t3.partial=17; t3.unavailable=84
onRequest@department.county | 全年累计受理政府信息公开申请27件,办结27件,按期办结率100%,申请人以自然人为主,共25件。 | t3.received/t3.handled=27; t3.concluded=27; ?t3.carriedOut=0; t3.received.natural/t3.handled.natural=25
onRequest@department.county | 2024年我局收到政府信息公开申请一共有6条,全部都是网上申请,已按时办理回复完成。 | t3.received/t3.handled=6; ?t3.concluded=6; ?t3.carriedOut=0
onRequest@street | 我办2024年度收到信息公开申请2份,均涉及房屋征收,作出不予公开答复1份、予以公开答复1份。 | t3.received/t3.handled=2; t3.refused=1; t3.granted=1
onRequest@department.city | 年内共收到政府信息公开申请58件,同意公开24件,部分公开3件,不同意公开6件,非本机关掌握25件。 | t3.received/t3.handled=58; t3.granted=24; t3.partial=3; ?t3.refused=6; t3.unavailable.notHeld=25
onRequest@township | 2024年,石榴乡依申请公开工作正常开展,但全年未产生依申请公开事项。 | t3.received=0
onRequest@department.county | 共收到依申请公开20件,办结18件,结转至下年度办理2件;行政复议1件,复议结果为维持,行政诉讼0件。 | t3.received/t3.handled=20; t3.concluded=18; t3.carriedOut=2; t4.review.total=1; ?t4.review.upheld=1; t4.litigation.total=0
onRequest@department.county | 一是畅通申请渠道,在门户网站公布申请表和流程图;二是规范答复,聘请法律顾问2名参与审核;三是加强沟通。全年收到申请10件,均已办结。 | t3.received/t3.handled=10; ?t3.concluded=10; ?t3.carriedOut=0
onRequest@2023@township | 2023年,我镇收到政府信息公开申请1件,上年结转0件,予以公开1件,结转下年度0件。 | t3.received/t3.handled=1; t3.carriedIn=0; t3.granted=1; t3.carriedOut=0
onRequest@government.county | 全年受理政府信息公开申请135件,其中予以公开、部分公开的71件,不予公开12件,无法提供40件,不予处理8件,其他处理4件。 | t3.received/t3.handled=135; t3.opened=71; t3.refused=12; t3.unavailable=40; t3.declined=8; t3.other=4
onRequest@department.city | 收到申请超过300件,创近年新高,办结率97%以上。 | t3.received/t3.handled>300
onRequest@department.city | 今年共收到申请约150件,其中涉及征地拆迁的占六成以上。 | t3.received/t3.handled~150
onRequest@street | 2024年,街道共收到政府信息公开申请6件,办结5件,1件正在办理中;发出补正通知书2份,延期答复1件。 | t3.received/t3.handled=6; t3.concluded=5; ?t3.carriedOut=1
onRequest@department.county | 全年依申请公开信息4件,未收取任何费用。 | t3.received/t3.handled=4; ?fee.collected=0
onRequest@township | 我镇2024年收到1件政府信息公开申请,办结1件,为法人申请,予以公开。 | t3.received/t3.handled=1; t3.concluded=1; ?t3.received.organisations/t3.handled.organisations=1; ?t3.granted=1
onRequest@department.county | 本年度我局受理依申请公开申请8件,其中3件属于重复申请,不予处理,其余5件均予以公开。 | t3.received/t3.handled=8; t3.declined.repeat=3; ?t3.declined=3; ?t3.granted=5
onRequest@department.city | 2024年度收到自然人提交的政府信息公开申请42件,收到法人或者其他组织提交的申请7件,共49件,全部在法定时限内办结。 | t3.received.natural/t3.handled.natural=42; t3.received.organisations/t3.handled.organisations=7; t3.received/t3.handled=49; ?t3.concluded=49; ?t3.carriedOut=0
onRequest@department.county | 2024年收到依申请公开件3件,上一年度结转的1件也已于1月办结,全年共答复4件。 | t3.received=3; t3.carriedIn=1; t3.concluded=4
onRequest@street | 未收到公民、法人或者其他组织申请公开政府信息的事项,未收到因政府信息公开引起的行政复议、行政诉讼案件。 | t3.received=0; t4.review.total=0; t4.litigation.total=0
onRequest@government.county | 桐岭县2024年共收到依申请公开88件,按期办结85件,3件依法延期后结转下年度继续办理。因政府信息公开引发行政复议5件,其中维持4件、纠正1件;行政诉讼2件,均尚未审结。 | t3.received/t3.handled=88; t3.concluded=85; t3.carriedOut=3; t4.review.total=5; t4.review.upheld=4; t4.review.corrected=1; t4.litigation.total=2; ?t4.litigation.pending=2
onRequest@department.county | 共收到政府信息公开申请14件,其中1件因涉及第三方个人隐私不予公开,2件属内部事务信息不予公开,其余均予以公开。 | t3.received/t3.handled=14; t3.refused.thirdParty=1; t3.refused.internal=2; ?t3.refused=3; ?t3.granted=11
onRequest@township | 今年全乡受理依申请公开申请2件,比去年多1件,均已按要求答复当事人。 | t3.received/t3.handled=2; ?t3.concluded=2; ?t3.carriedOut=0
onRequest@department.city | 2024年,本机关新收政府信息公开申请77件,承接2023年度结转申请6件,已办理答复80件,未办结3件结转至2025年。 | t3.received=77; t3.carriedIn=6; t3.concluded=80; t3.carriedOut=3
onRequest@department.county | 全年收到申请3件,申请人均为自然人,涉及的3件申请都已经主动公开,已告知其获取方式和途径。 | t3.received/t3.handled=3; ?t3.received.natural/t3.handled.natural=3; ?t3.granted=3
onRequest@2023@department.city | 2023年,市统计局收到政府信息公开申请十二件,办结十二件。 | t3.received/t3.handled=12; t3.concluded=12
onRequest@street | 白鹭街道全年共收到申请12件,同比减少4件,无结转件。其中自然人提出11件,社会组织提出1件。 | t3.received/t3.handled=12; t3.carriedOut=0; t3.received.natural/t3.handled.natural=11; ?t3.received.organisations/t3.handled.organisations/t3.received.welfare/t3.handled.welfare=1
onRequest@department.county | 我局收到政府信息公开申请25件,予以公开9件,不予公开3件,本机关不掌握11件,信访类2件,结转下年度0件。 | t3.received/t3.handled=25; t3.granted=9; t3.refused=3; t3.unavailable.notHeld=11; t3.declined.petition=2; t3.carriedOut=0
onRequest@department.county | 2024年,县政府办公室共收到县政府信息公开申请29件,同比下降19%,其中,县政府本级27件、县政府办公室2件,均已依法答复。 | t3.received/t3.handled=29; ?t3.concluded=29; ?t3.carriedOut=0
onRequest@department.county | 全年政府信息公开申请零受理,行政复议和行政诉讼均为零。 | t3.received=0; t4.review.total=0; t4.litigation.total=0
onRequest@township | 依申请公开方面:收到申请4件,予以公开3件,撤回1件。行政复议1件,结果维持。 | t3.received/t3.handled=4; t3.granted=3; ?t3.other.rest/t3.other=1; ?t3.other.rest/t3.other>=1; t4.review.total=1; ?t4.review.upheld=1
onRequest@department.county | 2024年,我局依法受理并答复政府信息公开申请31件,未发生被纠错或败诉案件。 | t3.received/t3.handled/t3.concluded=31; ?t3.concluded=31; ?t4.review.corrected=0; ?t4.litigation.corrected=0; ?t3.carriedOut=0
onRequest@department.city | 今年以来共收到信息公开申请46件,其中线上申请30件、线下申请16件,办结44件,剩余2件结转下年度办理。从申请主体看,个人43件,企业3件。 | t3.received/t3.handled=46; t3.concluded=44; t3.carriedOut=2; t3.received.natural/t3.handled.natural=43; t3.received.business/t3.handled.business=3
onRequest@township | 我镇2024年未收到依申请公开,没有因信息公开产生的费用。 | t3.received=0; ?fee.collected=0
# B. Section three, lead sentences and notes below the table
requests@department.county | 2024年,县农业农村局新收政府信息公开申请5件,上年结转0件,本年度办理结果为予以公开4件、其他处理1件,结转下年度继续办理0件。 | t3.received=5; t3.carriedIn=0; t3.granted=4; t3.other=1; t3.carriedOut=0
requests@township | 本年度本机关没有收到政府信息公开申请。 | t3.received=0
requests@government.county | 全县行政机关新收政府信息公开申请310件,其中自然人289件,商业企业14件,科研机构1件,社会公益组织0件,法律服务机构4件,其他2件。 | t3.received=310; t3.received.natural=289; t3.received.business=14; t3.received.research=1; t3.received.welfare=0; t3.received.legal=4; t3.received.otherOrg=2
requests@department.city | 2024年共收到申请63件,答复63件。其中,予以公开29件,部分公开4件,不予公开7件(属于行政执法案卷2件,属于行政查询事项4件,保护第三方合法权益1件),无法提供18件,不予处理5件。 | t3.received/t3.handled=63; t3.concluded=63; t3.granted=29; t3.partial=4; t3.refused=7; t3.refused.enforcement=2; t3.refused.query=4; t3.refused.thirdParty=1; t3.unavailable=18; t3.declined=5
requests@street | 2024年度街道共收到政府信息公开申请2件,上年结转1件,本年度予以公开2件,无法提供1件(本机关不掌握相关政府信息)。 | t3.received=2; t3.carriedIn=1; t3.granted=2; t3.unavailable=1; ?t3.unavailable.notHeld=1
requests@2023@department.county | 2023年我局收到和处理政府信息公开申请8件,均在规定时间内答复。 | t3.received/t3.handled/t3.concluded=8; ?t3.concluded=8; ?t3.carriedOut=0
requests@department.city | 2024年,我委新收申请22件,同比增加6件;办结结果中,无法提供9件,其中本机关不掌握7件、没有现成信息需要另行制作1件、补正后申请内容仍不明确1件。 | t3.received=22; t3.unavailable=9; t3.unavailable.notHeld=7; t3.unavailable.notReady=1; t3.unavailable.unclear=1
requests@township | 收到的政府信息公开申请数量为3件,申请人均为自然人,办理结果均为予以公开,没有结转下年度办理的申请。 | t3.received/t3.handled=3; ?t3.received.natural/t3.handled.natural=3; ?t3.granted=3; t3.carriedOut=0
requests@department.county | 本年度办理政府信息公开申请17件,不予处理4件,其中信访举报投诉类申请3件,重复申请1件;其他处理2件,均为申请人无正当理由逾期不补正。 | t3.handled/t3.concluded=17; t3.declined=4; t3.declined.petition=3; t3.declined.repeat=1; t3.other=2; ?t3.other.uncorrected=2
requests@government.county | 上年结转政府信息公开申请6件,本年新收政府信息公开申请131件,办结134件,结转下年度3件。 | t3.carriedIn=6; t3.received=131; t3.concluded=134; t3.carriedOut=3
requests | 本年度我单位政府信息公开申请受理量、办结量均为0。 | t3.received/t3.handled=0; t3.concluded=0
requests@department.county | 2024年共收到政府信息公开申请40余件,办理结果详见下表。 | t3.received/t3.handled>=40
requests@department.city | 全年办结政府信息公开申请151件(含2023年结转7件),另有5件结转2025年办理。 | t3.concluded=151; t3.carriedIn=7; t3.carriedOut=5
requests@street | 2024年,收到申请9件,予以公开3件,部分公开1件,不予公开0件,无法提供4件,不予处理0件,其他处理1件。 | t3.received/t3.handled=9; t3.granted=3; t3.partial=1; t3.refused=0; t3.unavailable=4; t3.declined=0; t3.other=1
requests@department.county | 收到的6件申请中,自然人申请4件,法律服务机构申请2件,均为网络提交。 | t3.received/t3.handled=6; t3.received.natural/t3.handled.natural=4; t3.received.legal/t3.handled.legal=2
requests@2023@township | 2023年,沙棠镇收到政府信息公开申请1件,属于国家秘密不予公开0件,其他法律行政法规禁止公开0件,予以公开1件。 | t3.received/t3.handled=1; t3.refused.stateSecret=0; t3.refused.law=0; ?t3.refused=0; t3.granted=1
requests@department.city | 2024年新收申请93件,全部为自然人和企业提交,分别为86件和7件。 | t3.received=93; t3.received.natural=86; t3.received.business=7
requests@department.county | 本机关2024年度收到的政府信息公开申请中,有2件要求提供公开出版物,不予处理;1件要求重新出具已获取信息,不予处理。 | t3.declined.publication=2; t3.declined.confirmation=1
requests@government.county | 从办理情况看,2024年全县政府信息公开申请予以公开率为46%,无法提供55件,不予公开13件,其中涉及三类内部事务信息5件、四类过程性信息8件。 | t3.unavailable=55; t3.refused=13; t3.refused.internal=5; t3.refused.process=8
requests@street | 无上年结转申请,本年度新收申请3件,已全部办结,无结转下年度申请。 | t3.carriedIn=0; t3.received=3; ?t3.concluded=3; t3.carriedOut=0
# C. Section four: reviews and litigation
disputes@township | 2024年,我镇未发生因政府信息公开引发的行政复议和行政诉讼。 | t4.review.total=0; t4.litigation.total=0
disputes@government.county | 2024年,全县因政府信息公开被申请行政复议23件,其中结果维持15件、结果纠正3件、其他结果4件、尚未审结1件;被提起行政诉讼9件,其中结果维持6件、其他结果1件、尚未审结2件。 | t4.review.total=23; t4.review.upheld=15; t4.review.corrected=3; t4.review.other=4; t4.review.pending=1; t4.litigation.total=9; t4.litigation.upheld=6; t4.litigation.other=1; t4.litigation.pending=2
disputes@department.city | 因政府信息公开工作被申请行政复议6件,维持4件,申请人撤回2件;行政诉讼3件,均为复议后起诉,法院均判决维持。 | t4.review.total=6; t4.review.upheld=4; ?t4.review.other=2; ?t4.review.other>=2; t4.litigation.total=3; ?t4.afterReview.total=3; ?t4.litigation.upheld=3; ?t4.afterReview.upheld=3
disputes@department.county | 本年度涉及政府信息公开的行政复议1件,结果维持1件;无行政诉讼。 | t4.review.total=1; t4.review.upheld=1; t4.litigation.total=0
disputes@street | 全年没有因政府信息公开被申请行政复议、提起行政诉讼的情况发生。 | t4.review.total=0; t4.litigation.total=0
disputes@2023@department.county | 2023年,因政府信息公开申请引起的行政复议2件,复议机关均维持原答复;引起的行政诉讼1件,尚未审结1件。 | t4.review.total=2; ?t4.review.upheld=2; ?t4.review.corrected=0; t4.litigation.total=1; t4.litigation.pending=1
disputes@government.county | 全年共发生政府信息公开行政复议、行政诉讼案件18件,较上年减少5件。 | t4.all=18
disputes@department.city | 2024年,我局政府信息公开类行政复议12件,其中维持9件,纠正1件,其他2件。未经复议直接起诉0件;复议后起诉4件,维持3件,尚未审结1件。 | t4.review.total=12; t4.review.upheld=9; t4.review.corrected=1; t4.review.other=2; t4.direct.total=0; t4.afterReview.total=4; t4.afterReview.upheld=3; t4.afterReview.pending=1
disputes@township | 行政复议:0件。行政诉讼:0件。 | t4.review.total=0; t4.litigation.total=0
disputes@department.county | 因不服我局政府信息公开答复申请行政复议3件,复议结果纠正1件、维持2件,没有提起行政诉讼。 | t4.review.total=3; t4.review.corrected=1; t4.review.upheld=2; t4.litigation.total=0
disputes | 本年度无政府信息公开行政复议、行政诉讼情况。 | t4.review.total=0; t4.litigation.total=0
disputes@street | 2024年度,有1起因政府信息公开答复提起的行政复议,目前尚未审结;未发生行政诉讼。 | t4.review.total=1; ?t4.review.pending=1; t4.litigation.total=0
disputes@government.county | 全区政府信息公开类行政复议案件31件、行政诉讼案件14件,复议被纠正4件,诉讼被纠正1件。 | t4.review.total=31; t4.litigation.total=14; t4.review.corrected=4; t4.litigation.corrected=1
disputes@department.county | 行政复议0件,其中结果维持0件,结果纠正0件,其他结果0件,尚未审结0件;行政诉讼0件。 | t4.review.total=0; t4.review.upheld=0; t4.review.corrected=0; t4.review.other=0; t4.review.pending=0; t4.litigation.total=0
disputes@department.city | 全年因政府信息公开引发行政诉讼5件(含2023年引发、2024年审结2件),法院驳回原告诉讼请求4件,1件原告撤诉。 | t4.litigation.total=5; ?t4.litigation.upheld=4; ?t4.litigation.other=1; ?t4.litigation.other>=1
disputes@2023@township | 2023年我镇因信息公开被申请复议1次,被纠正1次,已按复议决定重新答复申请人;无行政诉讼案件。 | t4.review.total=1; t4.review.corrected=1; t4.litigation.total=0
disputes@department.county | 未收到因政府信息公开提起的行政复议申请,收到行政诉讼应诉通知1件,系对政府信息公开答复不服,已判决维持。 | t4.review.total=0; ?t4.litigation.total=1; ?t4.litigation.upheld=1
disputes@department.county | 2024年政府信息公开行政复议案件4件,均获维持;行政诉讼案件1件,法院裁定驳回起诉。 | t4.review.total=4; ?t4.review.upheld=4; ?t4.review.corrected=0; ?t4.review.other=0; ?t4.review.pending=0; t4.litigation.total=1; ?t4.litigation.upheld/t4.litigation.other=1
onRequest@department.city | 全年因政府信息公开工作被提起行政复议7件,行政诉讼2件,均无败诉。 | t4.review.total=7; t4.litigation.total=2; ?t4.litigation.corrected=0; ?t4.review.corrected=0
onRequest@government.county | 2024年共有信息公开类行政复议8件,其中7件维持、1件终止审理;行政诉讼3件,均胜诉。 | t4.review.total=8; t4.review.upheld=7; ?t4.review.other=1; ?t4.review.other>=1; t4.litigation.total=3; ?t4.litigation.upheld=3; ?t4.litigation.corrected=0
onRequest@township | 2024年度无政府信息公开行政复议案件,也无政府信息公开行政诉讼案件。 | t4.review.total=0; t4.litigation.total=0
onRequest@street | 因政府信息公开申请行政复议的2件,提起行政诉讼的0件。 | t4.review.total=2; t4.litigation.total=0
# D. Documents, decisions, charges
management@government.county | 2024年,县政府制发行政规范性文件12件,废止行政规范性文件5件,现行有效行政规范性文件86件,均已在县政府网站集中公开。 | t2.normative.issued=12; t2.normative.repealed=5; t2.normative.inForce=86
management@township | 2024年我镇未制发行政规范性文件。 | t2.normative.issued=0
management@department.county | 全年制定印发行政规范性文件1件,已同步开展解读;清理现行有效规范性文件3件。 | t2.normative.issued=1; ?t2.normative.inForce=3
disclosure@department.county | 本年度作出行政许可决定412件,行政处罚决定67件,行政强制决定3件,行政事业性收费21.6万元。 | t2.licences.decisions=412; t2.penalties.decisions=67; t2.coercion.decisions=3; t2.fees.amount=21.6
disclosure@street | 2024年街道无规章、行政规范性文件制发,无行政许可、行政强制决定,作出行政处罚决定18件,无行政事业性收费。 | t2.rules.issued=0; t2.normative.issued=0; t2.licences.decisions=0; t2.coercion.decisions=0; t2.penalties.decisions=18; t2.fees.amount=0
proactive@2023@department.city | 2023年出台行政规范性文件3件,宣布失效2件,截至年底现行有效的行政规范性文件19件。 | t2.normative.issued=3; t2.normative.repealed=2; t2.normative.inForce=19
disclosure@department.county | 2024年度本单位行政处罚处理决定数量39件,行政许可处理决定数量325件。 | t2.penalties.decisions=39; t2.licences.decisions=325
management@department.city | 开展行政规范性文件清理工作,全年废止行政规范性文件4件,现行有效行政规范性文件17件,并向社会公布清理结果。 | t2.normative.repealed=4; t2.normative.inForce=17
management@street | 一年来,街道没有出台行政规范性文件,没有废止行政规范性文件,现行有效的行政规范性文件为0件。 | t2.normative.issued=0; t2.normative.repealed=0; t2.normative.inForce=0
proactive@department.county | 2024年主动公开行政规范性文件2件,政策解读2篇,财政预决算信息4条,机构职能信息12条。 | ?t2.normative.issued/t2.normative.inForce=2
proactive@government.county | 全年制发规范性文件9个,通过政府网站、政务新媒体同步公开并配发图解9篇、视频解读3个。 | t2.normative.issued=9
disclosure@department.city | 第二十条第(八)项:本年行政事业性收费金额1,286.4万元,较上年减少35万元。 | t2.fees.amount=1286.4
management@department.county | 严格落实公文公开属性源头认定机制。本年制发行政规范性文件0件、废止1件、现行有效2件。 | t2.normative.issued=0; t2.normative.repealed=1; t2.normative.inForce=2
disclosure@township | 2024年,我镇作出行政处罚决定5件,均为综合行政执法队办理;全年未收取行政事业性收费。 | t2.penalties.decisions=5; t2.fees.amount=0
disclosure@department.county | 全年共办理行政许可1536件、行政处罚44件,已按“双公示”要求全部上网公示。 | ?t2.licences.decisions=1536; ?t2.penalties.decisions=44
management@government.county | 加强行政规范性文件动态管理,对现行有效的74件行政规范性文件统一建库公开,2024年新制定行政规范性文件6件,修改2件,废止11件。 | t2.normative.inForce=74; t2.normative.issued=6; t2.normative.repealed=11
disclosure@2020@government.county | 2020年,全县新制作规范性文件7件,对外公开规范性文件总数量41件。 | t2.normative.made=7; t2.normative.public=41
proactive@department.county | 2024年,我局印发行政规范性文件《青禾县餐饮服务单位分级管理办法》等2部。 | t2.normative.issued=2
disclosure@department.county | 本年度我局无规章和行政规范性文件,无行政强制,无行政事业性收费。 | ?t2.rules.issued=0; ?t2.rules.inForce=0; t2.normative.issued=0; ?t2.normative.inForce=0; t2.coercion.decisions=0; t2.fees.amount=0
management@township | 本年无行政规范性文件出台、废止情况,历年有效规范性文件1件。 | t2.normative.issued=0; t2.normative.repealed=0; ?t2.normative.inForce=1
# E. Fees and section six
other@township | 2024年我镇未收取政府信息公开信息处理费。 | fee.collected=0
other@department.city | 2024年,我局依据《政府信息公开信息处理费管理办法》发出收费通知2件,总金额1200元,实际收取信息处理费800元。 | fee.notices=2; fee.noticeAmount=1200; fee.collected=800
other@street | 本年度发出信息处理费收费通知0件,总金额0元,实际收取0元。 | fee.notices=0; fee.noticeAmount=0; fee.collected=0
other@department.county | 按照国办函〔2020〕109号文件规定,2024年度我局收取信息处理费的情况:无。 | fee.collected=0
other@2023@government.county | 2023年,全县共对3件政府信息公开申请收取信息处理费合计640元。 | fee.cases=3; fee.collected=640
other@department.county | 本年度没有产生政府信息公开信息处理费,没有其他需要报告的事项。 | fee.collected=0
other@township | 一是收取信息处理费情况:全年收取信息处理费0元。二是落实上级年度政务公开工作要点情况:已全部落实。 | fee.collected=0
other | 我单位2024年没有向申请人发出收费通知,也没有收取信息处理费。 | fee.notices=0; fee.collected=0
other@department.county | 2024年度对1件申请按量计收信息处理费380元,已按规定上缴国库。 | fee.cases=1; fee.collected=380
other@street | 街道严格执行收费管理办法,暂无信息处理费收费情况。 | fee.collected=0
other@government.county | 依据《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》,2024年全县各级行政机关未收取信息处理费。 | fee.collected=0
other@department.city | 本年度发出收费通知1件,金额400元,申请人逾期未缴纳,实际收取0元。 | fee.notices=1; fee.noticeAmount=400; fee.collected=0
other@township | 柳塘乡2024年未发生应当收取政府信息公开费用的情形,无其他报告事项。 | fee.collected=0
other@department.county | 2024年我局共收到人大代表建议8件、政协提案11件,已全部办复并按要求公开。未收取信息处理费。 | fee.collected=0
# F. Proactive publication and channels (all to taste)
proactive@township | 2024年,我镇主动公开政府信息386条,其中通过县政府门户网站公开214条,通过“云溪发布”微信公众号公开172条。 | ?published.total=386; ?published.website=214; ?published.wechat=172
proactive@street | 全年在区政府网站发布信息98条,其中街道动态56条、政策文件7条、通知公告35条;微信公众号推送信息312条,阅读量15万余次。 | ?published.website=98; ?published.wechat=312
proactive@department.county | 2024年累计主动公开政府信息152条,涵盖机构职能、政策文件、财政预决算、工作动态等方面。 | ?published.total=152
proactive@department.city | 局门户网站发布各类信息1356条,政务微博发布423条,微信公众号发布687条,抖音号发布短视频52条。 | ?published.website=1356; ?published.weibo=423; ?published.wechat=687; ?published.other=52
proactive@government.county | 2024年,全县主动公开政府信息1.2万余条,其中财政信息463条、重大建设项目信息287条、教育卫生类信息1940条。 | ?published.total>=12000
proactive@2023@township | 2023年度通过村务公开栏、微信群、大喇叭等形式公开各类信息300余条次。 | ?published.other/published.total>=300
proactive@department.county | 全年主动公开信息245条,比2023年增加31条,微信公众号“青禾住建”发布信息130条,粉丝数8640人。 | ?published.total=245; ?published.wechat=130
proactive@street | 本年度公开各类政府信息共计67条,其中机构概况3条、预决算信息2条、社会救助24条、养老服务12条、其他26条。 | ?published.total=67
platform@department.county | 依托县政府网站部门专栏发布信息176条,依托微信公众号发布信息209篇,今日头条号发布38篇。 | ?published.website=176; ?published.wechat=209; ?published.other=38
platform@township | “枫坪之声”公众号全年推送图文信息141期,累计阅读4.3万人次,新增关注用户620人。 | ?published.wechat=141
proactive@government.county | 县政府门户网站全年发布信息10233条,政务公开平台公开信息5471条,《青禾县人民政府公报》刊发4期。 | ?published.website=10233; ?published.website/published.other=5471
proactive@department.city | 全年主动公开政府信息2100余条,组织新闻发布会6场,接受媒体采访30余次。2024年未收到涉及我局主动公开方面的投诉。 | ?published.total>=2100
proactive@department.county | 通过县政府信息公开平台主动公开政府信息88条;通过县融媒体中心刊发稿件45篇。全年未收到政府信息公开申请。 | ?published.website=88; ?published.other=45; t3.received=0
proactive@street | 截至12月底,街道在区政府门户网站公开信息突破500条,公众号推文不足200条。 | ?published.website>500; ?published.wechat<200
proactive@2023@department.county | 2023年我局主动公开政府信息93条,占比最高的是行政执法公示,共41条。 | ?published.total=93
proactive@township | 全镇14个村(社区)全年更新党务、村务、财务公开栏168期,镇级平台公开信息203条。 | ?published.other=168; ?published.total/published.website/published.other=203
# G. Mixed: own claims among other figures
supervision@street | 全年召开政务公开专题会议2次,开展培训1次,参训人员46人次。办理政府信息公开申请1件,未发生责任追究情况。 | t3.handled/t3.concluded=1
supervision@department.county | 将政务公开纳入年度考核,占比4分,全年社会评议满意率98.2%,没有因政府信息公开被申请行政复议和提起行政诉讼。 | t4.review.total=0; t4.litigation.total=0
problems@department.county | 2024年我局共收到政府信息公开申请29件,其中2件答复被复议机关纠正,反映出答复的规范性还有待提高。 | t3.received/t3.handled=29; t4.review.corrected=2
problems@government.county | 2024年,全县政府信息公开类行政复议纠正3件,个别单位对过程性信息把握不准。2025年将举办2期依申请公开专题培训班。 | t4.review.corrected=3
onRequest@department.county | 全年收到政府信息公开申请5件,按时答复5件;受理12345热线工单186件,办结186件;回复网民留言23条。 | t3.received/t3.handled=5; t3.concluded=5
onRequest@township | 一年来,共接待群众来访咨询120余人次,答复网上咨询17件,收到书面政府信息公开申请2件,办结2件。 | t3.received/t3.handled=2; t3.concluded=2
proactive@department.county | 2024年主动公开信息118条,办理人大代表建议6件、政协委员提案9件,收到依申请公开事项3件并全部办结。 | ?published.total=118; t3.received/t3.handled=3; ?t3.concluded=3; ?t3.carriedOut=0
onRequest@department.city | 2023年收到申请41件,2024年收到申请55件,增长34.1%。 | t3.received/t3.handled=55
onRequest@street | 今年收到申请6件,2023年为9件,同比下降33.3%;其中征收补偿类4件,城市管理类2件。 | t3.received/t3.handled=6
management@department.county | 全年审核公文1120件,认定主动公开86件、依申请公开210件、不予公开824件;制发行政规范性文件2件。 | t2.normative.issued=2
proactive@department.city | 全年公示行政许可信息3208条、行政处罚信息417条;作出行政处罚决定417件,罚没款入库362万元。 | t2.penalties.decisions=417
onRequest@department.county | 县司法局2024年收到政府信息公开申请4件,已全部答复;作为县政府行政复议机构,全年受理各类行政复议申请143件,审结129件。 | t3.received/t3.handled=4; ?t3.concluded=4; ?t3.carriedOut=0
disputes@department.county | 2024年,我局行政应诉案件共11件,其中因政府信息公开引起的行政诉讼2件,均为结果维持。 | t4.litigation.total=2; ?t4.litigation.upheld=2
other@government.county | 全县22个乡镇、31个部门按时编制公布年度报告。2024年全县共收取信息处理费0元。 | fee.collected=0
onRequest@2023@street | 2023年街道收到依申请公开2件,均来自同一申请人,已于2月、6月分别答复,未超过20个工作日。 | t3.received/t3.handled=2; ?t3.concluded=2
onRequest@department.county | 对收到的每一件申请都做到专人跟踪、逐件审核,全年15件申请全部按期办结,电话沟通申请人40余次。 | ?t3.received/t3.handled=15; ?t3.concluded=15; ?t3.carriedOut=0
# H. Training, meetings, staff
supervision@township | 全年组织政务公开业务培训3次,参训干部112人次,召开专题会议2次。 | 
supervision@street | 街道配备专职人员1名、兼职人员5名,各社区明确信息员13名,基本形成上下联动的工作格局。 | 
supervision@department.county | 制定年度培训计划,邀请市政务公开办专家授课1次,全局86名干部职工参加,测试平均分92分。 | 
supervision@government.county | 2024年,县政府常务会议专题研究政务公开工作2次,举办全县业务培训班2期,培训310人次,下发工作提示9期。 | 
supervision@department.city | 召开局党组会听取政府信息公开工作汇报2次,分管领导主持召开调度会4次,解决具体问题7个。 | 
supervision@2023@township | 2023年选派2名工作人员参加县里组织的政府信息公开培训,回来后在镇机关干部大会上进行了传达。 | 
supervision@department.county | 组织学习《政府信息公开条例》及依申请公开典型案例12个,开展行政复议、行政诉讼案例研讨3场。 | 
supervision@street | 开展“政务公开进社区”活动6场,发放宣传册1500余份,现场解答群众咨询200余人次。 | 
supervision@department.city | 邀请人大代表、政协委员、企业和群众代表25人参加“政府开放日”活动2次,征集意见建议18条,采纳11条。 | 
supervision@government.county | 落实政务公开考核分值不低于4%的要求,对36个单位开展年度考核,评定优秀8个、良好21个、一般7个。 | 
# I. Website checks, new media, reach
platform@department.county | 全年开展网站自查12次,整改错敏字47处、失效链接19条,更新空白栏目3个。 | 
platform@government.county | 每季度对全县5个政府网站、48个政务新媒体开展检查,抽查合格率100%,下发整改通知单16份,关停僵尸账号3个。 | 
platform@township | “云溪发布”微信公众号现有粉丝6842人,全年总阅读量突破20万次,点赞3100余次。 | 
platform@street | 在便民服务中心设立政务公开专区1处,配备自助查询机2台、座椅10张,全年接待群众查阅380余人次。 | 
platform@department.city | 局网站全年独立用户访问总量达86.5万个,网站总访问量213万次,服务器全年安全运行365天。 | 
platform@department.county | 按照集约化要求,完成二级栏目调整8个、新增专题专栏2个,迁移历史数据4600余条。 | 
platform@2023@government.county | 2023年度省政府网站季度抽查中,我县网站均一次通过;市级第三方评估得分91.3分,列全市9个县区第3位。 | 
platform@township | 维护好14个村级政务公开栏和1个镇级公开栏,每月更新不少于1次。 | 
platform@department.county | 收到“我为政府网站找错”平台网民留言4件,均在1个工作日内完成核查整改,按时办结率100%。 | 
platform@street | 街道微信公众号自2019年开通以来累计关注用户1.1万人,平均每篇阅读量约350次。 | 
platform@department.city | 建成覆盖市县两级的政务公开查阅点21个,年内新增3个,其中图书馆1个、档案馆1个、政务大厅1个。 | 
platform@government.county | 完成县政府网站适老化和无障碍改造,支持IPv6访问,首页加载时间缩短至2秒以内。 | 
# J. Hotline, letters, proposals, petitions
onRequest@department.county | 全年办理12345政务服务便民热线工单1327件,按时办结率100%,群众满意率98.6%。 | 
onRequest@township | 受理群众来信来访36件次,已全部办结并反馈。 | 
onRequest@street | 处理网民留言45条、区长信箱来信18件,回复率达100%,没有逾期件。 | 
proactive@department.city | 公开人大代表建议办理结果14件、政协提案办理结果22件,面商率和满意率均为100%。 | 
proactive@government.county | 2024年共承办市、县人大代表建议108件,政协提案132件,全部按期答复,办理结果除涉密外均在网站公开。 | 
onRequest@department.county | 局长信箱收到来信29封,办结29封;网上咨询投诉栏目收到咨询74条,回复74条。 | 
onRequest@department.county | 2024年接到电话咨询政府信息公开有关事项60余次,均当场予以解答。 | 
onRequest@township | 办理信访事项24件,其中省级交办2件、市级交办5件、县级交办17件,办结23件,1件正在办理。 | 
supervision@street | 全年未收到有关政府信息公开工作的举报和投诉,也未发生因公开不当引发的负面舆情。 | 
onRequest@department.city | 受理消费者投诉举报4218件,办结4197件,为消费者挽回经济损失156.3万元。 | 
onRequest@government.county | 县政务服务大厅公开窗口全年共接待查阅、咨询群众2000余人次,提供纸质资料复印服务430份。 | 
# K. Other 申请, cases of other kinds, procedural counts
onRequest@township | 今年共受理低保申请76件、临时救助申请41件,审批通过102件,并在村务公开栏公示。 | 
proactive@department.county | 县行政审批局全年受理企业开办申请1864件,办结1851件,平均办理时限压缩至0.5个工作日。 | 
onRequest@department.county | 在办理过程中共发出补正告知书3份、延期答复告知书2份、第三方意见征询函1份。 | 
onRequest@department.city | 加强与市政府办公室会商,协助办理市政府转来的依申请公开件9件,提供答复意见9份。 | 
onRequest@department.county | 建立“一申请一台账”制度,做到每件申请有登记、有审核、有答复、有归档,实现零差错、零超期。 | 
onRequest@government.county | 自2019年新修订的《条例》施行以来,我县累计受理政府信息公开申请623件。 | 
onRequest@department.city | 今年上半年共收到申请17件,主要集中在房屋征收领域。 | 
onRequest@2023@department.county | 2022年度我局共受理政府信息公开申请9件,主要反映土地确权问题。 | 
onRequest@department.county | 我局在网站公布依申请公开指南1份、申请流程图1张、申请表2份,明确受理机构和联系电话。 | 
onRequest@department.city | 依申请公开平均办理时长由2023年的16个工作日压缩到11个工作日,最快的1件当日答复。 | 
onRequest@department.county | 编制依申请公开事项目录24项,并细化申请受理、审查、答复等6个环节的办理标准。 | 
onRequest@government.county | 全县2024年依申请公开转主动公开信息13条,切实减少同类重复申请。 | 
onRequest@department.city | 每月平均收到申请近10件,办理压力较大。 | 
# L. Reviews and suits that are not the agency's own disclosure cases
onRequest@department.county | 县司法局作为行政复议机构,2024年共收到行政复议申请163件,受理151件,审结138件,其中维持79件、撤销9件、调解终止50件。 | 
proactive@department.city | 公开行政复议决定书42份,发布行政复议典型案例6个。 | 
supervision@government.county | 全县行政机关负责人出庭应诉率达100%,全年行政诉讼案件58件,败诉率控制在5%以内。 | 
management@department.county | 2024年因工伤认定引发的行政复议7件、行政诉讼4件,均依法应对。 | 
onRequest@department.county | 申请人对答复不服的,可以自收到答复之日起60日内申请行政复议,或者在6个月内向人民法院提起行政诉讼。 | 
supervision@street | 公民、法人或者其他组织认为行政机关不依法履行政府信息公开义务的,有权向上一级行政机关投诉、举报,也可以依法申请行政复议或者提起行政诉讼。 | 
management@department.city | 加强法治审核,公职律师和法律顾问3人参与合同审查52份、复议诉讼答复审核15次。 | 
supervision@department.county | 组织旁听行政诉讼庭审2次,参加干部34人。 | 
proactive@department.county | 县人民法院全年受理行政诉讼案件86件,我局与其建立府院联动机制,召开联席会议2次。 | 
management@township | 镇司法所全年调解各类矛盾纠纷132件,调解成功130件,没有一起转为诉讼。 | 
# M. Catalogues, documents that are not 制发, publication of decisions
management@department.city | 编制完善26个试点领域基层政务公开标准目录,细化公开事项318项。 | 
proactive@department.county | 在“信用青禾”网站公示行政处罚信息35条、行政许可信息212条,做到7个工作日内及时公开。 | 
management@government.county | 动态调整县级权责清单,涉及31个部门行政权力事项4126项,其中行政许可312项、行政处罚2891项、行政强制147项。 | 
management@department.county | 全年制发各类公文356件,逐件明确公开属性,做到应标尽标。 | 
management@township | 修订完善信息公开规章制度5项,汇编成册发放到各办所。 | 
management@department.county | 合法性审核文件合同47件,提出审核意见92条,均被采纳。 | 
proactive@street | 公开2023年部门决算和2024年部门预算各1份,“三公”经费支出12.8万元,同比下降6%。 | 
proactive@department.city | 公布涉企收费目录清单3项,减免小微企业各项费用246万元。 | 
proactive@department.county | 发布政策解读材料18篇,其中图表解读11篇、音视频解读3篇、负责人解读4篇,解读比例达100%。 | 
proactive@township | 转载县政府规范性文件6件,在公开栏张贴惠民惠农政策明白卡400余份。 | 
management@government.county | 组织开展涉及市场准入的政策文件清理,共梳理文件213份,建议修改14份。 | 
proactive@department.county | 全年抽检食品1860批次,公布不合格食品核查处置信息23条,罚没款48.7万元。 | 
proactive@government.county | 公开重大建设项目批准结果信息128条,公共资源交易信息364条,政府采购金额1.36亿元。 | 
proactive@department.city | 更新政府信息公开指南1次,调整主动公开目录12项,修订制度2项。 | 
management@department.county | 对2018年以来的存量信息进行排查,调整公开属性63条,撤下过时信息29条,补充隐私处理15处。 | 
proactive@2023@department.county | 2023年组织重大行政决策听证会1次,征集公众意见37条,采纳21条,并公布采纳情况说明。 | 
proactive@government.county | 公开财政专项资金信息,全县直达资金4.2亿元分配情况全部上网,接受社会监督。 | 
management@street | 严格执行“三审三校”,全年审核拟发布稿件420篇次,退回修改36篇。 | 
# N. Problems and plans
problems@township | 2025年,我镇计划开展政务公开培训4次以上,力争微信公众号推送信息300条。 | 
problems@department.county | 下一步,我局将进一步规范依申请公开办理,力争申请答复时限压缩到10个工作日以内,行政复议纠错为0。 | 
problems@street | 一是信息公开队伍力量薄弱,仅有1名兼职人员;二是政策解读形式单一,图解视频类占比不足20%;三是个别栏目更新超过3个月。 | 
problems@government.county | 针对上年度报告中提出的3个问题,我县逐项制定整改措施7条,目前已全部整改到位。 | 
problems@department.city | 拟于2025年上半年举办依申请公开业务培训1期,覆盖全系统200名以上工作人员。 | 
problems@department.county | 从第三方评估反馈看,我局存在栏目更新不及时2处、文件格式不规范5处、解读与文件未关联1处等问题。 | 
problems@township | 部分村干部年龄偏大,14个村中有5个村公开栏更新不够及时,公开内容与群众需求还有差距。 | 
problems@2023@department.county | 2024年我局将新增政策图解不少于10篇,每季度至少召开1次政务公开调度会。 | 
problems@street | 今后将每月对15个社区公开栏进行1次检查,每半年通报1次。 | 
problems@government.county | 目标是到2025年底,全县所有乡镇建成标准化政务公开专区,群众满意度达到95%以上。 | 
problems@department.county | 明年计划制定规范性文件3件,清理规范性文件5件,同步做好解读。 | 
problems@department.city | 改进措施:建立依申请公开疑难件会商机制,对涉及2个以上部门的申请,3个工作日内明确牵头单位。 | 
# O. Preambles, statute, dates, contacts, signatures
proactive@township | 本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止,如有疑问请与云溪镇党政办公室联系(地址:青禾县云溪镇中心路18号,邮编:312599,电话:0000-6213458)。 | 
proactive@department.county | 根据《中华人民共和国政府信息公开条例》(国务院令第711号)和国办公开办函〔2021〕30号文件要求,编制本报告,全文共六个部分。 | 
onRequest@department.city | 行政机关收到政府信息公开申请,能够当场答复的应当当场予以答复;不能当场答复的,应当自收到申请之日起20个工作日内予以答复,需要延长的不得超过20个工作日。 | 
other@department.county | 信息处理费按件计收的,同一申请人一个自然月内申请10件以下不收费,11至30件的部分每件100元。 | 
onRequest@street | 申请内容不明确的,在收到申请之日起7个工作日内一次性告知申请人作出补正。 | 
proactive@government.county | 严格落实《条例》第二十条规定的15项主动公开内容和第二十一条要求,做到应公开尽公开。 | 
other@township | 联系人:党政办小李,联系电话:0000-7782136,办公时间:工作日8:30至12:00、14:30至17:30。 | 
other@street | 望槐街道办事处 2025年1月15日 | 
proactive@2023@department.county | 本年度报告由总体情况、主动公开政府信息情况等6个部分组成,电子版可在青禾县政府网站下载,公开时限5年。 | 
other@government.county | 2024年县政府工作报告确定的10件民生实事已全部完成,完成情况已向社会公布。 | 
management@department.city | 政府信息自形成或者变更之日起20个工作日内及时公开,法律法规另有规定的从其规定。 | 
# P. Ranking, awards, projects, other government business
supervision@department.county | 在全县2024年度政务公开考核中列县直部门第4名,较上年上升2位,被评为先进单位。 | 
other@department.city | 推进政务公开与政务服务融合,“一件事”集成服务上线17个,累计办件2.4万件。 | 
proactive@township | 全年流转土地3200亩,新建高标准农田1500亩,发放耕地地力保护补贴216万元,相关情况均已公示。 | 
proactive@street | 开展安全生产检查368家次,发现隐患512处,整改率100%,并在公众号公布典型案例5起。 | 
proactive@department.county | 推送防汛、防火、反诈提醒短信5万余条,张贴海报800张,利用村村响广播播报1200次。 | 
proactive@government.county | 举办新闻发布会11场,政府领导出席9人次,在线访谈6期,网上调查5次,参与群众1420人次。 | 
proactive@department.city | 在市级以上媒体刊发稿件236篇,其中省级以上58篇,位居全市前列。 | ?published.other=236
supervision@2023@government.county | 2023年对12个乡镇、28个部门开展政务公开实地督导,反馈问题65条,约谈1个单位。 | 
proactive@department.county | 通过“青禾政务”客户端推送惠企政策9批126条,惠及企业560户,兑现奖补资金3100万元。 | ?published.other=126
other@department.county | 根据2024年政务公开工作要点,承担的5项任务均已落实,其中优化营商环境2项、民生保障3项。 | 
other@township | 本年度我镇没有其他需要报告的事项。 | 
proactive@street | 公示廉租房配租名单3批次84户,公租房租赁补贴发放132户。 | 
proactive@department.county | 累计归集公共数据目录268条,开放数据集31个,数据量超过120万条。 | 
supervision@department.city | 委托第三方机构开展满意度调查,发放问卷500份,回收482份,满意和基本满意占96.7%。 | 
supervision@township | 严格落实政府信息公开责任追究制度,2024年度未发生需要追究责任的情形,责任追究0人次。 | 
proactive@department.city | 本系统12个县(区)局全年共收到政府信息公开申请340余件,市局加强业务指导,编发案例汇编1册。 | 
onRequest@department.city | 对县(区)局报送的疑难申请进行指导38件次,组织集中会商6次,有效提升了基层答复水平。 | 
onRequest@township | 设置依申请公开受理窗口1个,配备电脑1台、打印机1台,公布咨询电话1部,方便群众申请。 | 
proactive@department.county | 全年受理不动产登记申请2.1万件,发放证书1.3万本、证明0.8万份,一般登记3个工作日办结。 | 
onRequest@street | 收集居民关于物业管理方面的意见建议57条,梳理形成问题清单,办结52条,5条列入下年计划。 | 
management@department.county | 完成2023年度档案归档286件,其中永久92件、30年104件、10年90件。 | 
proactive@township | 召开院坝会、村民代表会58场次,宣讲涉农补贴、医保缴费等政策23项。 | 
# Q. Long-winded and sloppy ones
onRequest@department.city | 我局严格按照《条例》要求,对申请内容逐项研究、逐级审核。全年共收到申请44件,其中自然人39件、商业企业3件、法律服务机构2件。已答复42件,2件结转下年。答复的42件中,予以公开15件、部分公开2件、不予公开5件、无法提供17件、不予处理3件。 | t3.received/t3.handled=44; t3.received.natural/t3.handled.natural=39; t3.received.business/t3.handled.business=3; t3.received.legal/t3.handled.legal=2; t3.concluded=42; t3.carriedOut=2; t3.granted=15; t3.partial=2; t3.refused=5; t3.unavailable=17; t3.declined=3; ?t3.concluded=42
onRequest@township | 依申请公开情况。2024年我镇共收到1件依申请公开的的申请,已经按时间要求进行答复,无行政复议、行政诉讼,没有收取任何的信息处理费用。 | t3.received/t3.handled=1; ?t3.concluded=1; ?t3.carriedOut=0; t4.review.total=0; t4.litigation.total=0; fee.collected=0
onRequest@street | 街道在便民大厅设立了申请点,并公布了联系电话和邮箱。截止2024年12月底,街道没有收到书面和网上的政府信息公开申请,也没有因此产生的行政复议和行政诉讼。 | t3.received=0; t4.review.total=0; t4.litigation.total=0
onRequest@government.county | 全县共收到申请197件,上年结转11件,办结201件,结转下年7件。办结的申请中,予以公开和部分公开102件,不予公开18件(其中行政查询事项9件、过程性信息5件、第三方权益4件),无法提供63件,不予处理10件,其他处理8件。 | t3.received=197; t3.carriedIn=11; t3.concluded=201; t3.carriedOut=7; t3.opened=102; t3.refused=18; t3.refused.query=9; t3.refused.process=5; t3.refused.thirdParty=4; t3.unavailable=63; t3.declined=10; t3.other=8
requests@department.county | 我局2024年共处理政府信息公开申请33件,其中当年新收31件,上年结转2件;办结32件,结转下年1件。 | t3.handled=33; t3.received=31; t3.carriedIn=2; t3.concluded=32; t3.carriedOut=1
disputes@department.city | 2024年因政府信息公开被申请复议10件,已审结9件,其中维持7件、驳回复议申请1件、确认违法1件,尚未审结1件。被提起行政诉讼的有2件,一审均驳回原告诉求。 | t4.review.total=10; t4.review.upheld=7; t4.review.pending=1; ?t4.review.other=1; ?t4.review.other/t4.review.upheld=1; ?t4.review.corrected=1; t4.litigation.total=2; ?t4.litigation.upheld=2
other@2023@street | 2023年本街道未发出信息处理费收费通知,收取费用0元,主动公开工作未发生任何收费。 | fee.notices=0; fee.collected=0
management@2023@government.county | 2023年,全县共制发行政规范性文件14件、废止8件,截至年底现行有效92件,无政府规章。 | t2.normative.issued=14; t2.normative.repealed=8; t2.normative.inForce=92; ?t2.rules.issued=0; ?t2.rules.inForce=0
proactive@street | 辖区9个社区全部建立公开栏,全年张贴公示1100余张;入户走访居民3200余户,收集诉求286条,办结279条。 | 
supervision@department.county | 全年受理审计整改类问题线索12条,内部通报2次,下发督办单5份,按期办结率100%。 | 
onRequest@department.county | 根据《条例》第三十五条,申请人申请公开政府信息的数量、频次明显超过合理范围的,行政机关可以要求其说明理由。 | 
proactive@government.county | 向县档案馆、县图书馆移交政府公报24册、主动公开文件186份,供群众免费查阅。 | 
problems@street | 2024年第三方测评中,我街道得分86.5分,排名第7,扣分点主要是依申请公开栏目1处链接打不开。 | 
`
