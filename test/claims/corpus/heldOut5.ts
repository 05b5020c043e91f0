/**
 * A fifth set, written by somebody who had not seen the phrasebook, in wordings that the other sets lack. Before anything
 * was taught from it: precision 0.862, recall 0.751, 132 of 152 traps silent (first run of 400 sentences). Eleven lines were
 * corrected afterwards, where 收到 with an explicit 上年结转 0, 处理 (含上年结转) or one line of the form had been
 * expected differently than in the other sets. Form: see `read.ts`.
 */
export const heldOut5 = `
# A 收到、受理、接收:词序、动词、单位
onRequest | 政府信息公开申请方面,全年由我办接办的共计23件,来源以城区居民为主。 | t3.received/t3.handled=23
onRequest @street | 9件——这就是望槐街道2024年收到政府信息公开申请的总量。 | t3.received/t3.handled=9
onRequest @township | 镇党政办作为承接机构,本年度承接群众提出的政府信息公开申请四宗。 | t3.received/t3.handled=4
onRequest @street | 全年先后有11名居民向街道提出政府信息公开申请13件,人数、件数均为近三年最多。 | t3.received/t3.handled=13
onRequest | 收悉政府信息公开申请表5份,登记率、当日流转率均为100%。 | t3.received/t3.handled=5
onRequest @department.county | 翻开我局2024年依申请公开台账,登记在册的政府信息公开申请为17起。 | t3.received/t3.handled=17
onRequest @department.city | 公民、法人和其他组织向市水务局提出的信息公开申请,全年计有三十一件。 | t3.received/t3.handled=31
onRequest | 本年度新增政府信息公开申请6件,无一需要补正。 | t3.received=6
onRequest | 本年新收14件,较上年净增3件,增幅27.3%。 | t3.received=14
onRequest | 申请量:28件(政府信息公开类)。 | t3.received/t3.handled=28
onRequest @department.county | 依申请公开受理量由2023年的18件升至今年的33件,增长83.3%。 | t3.received/t3.handled=33
onRequest | 与上年40件相比,本年收到的信息公开申请只有26件,回落明显。 | t3.received/t3.handled=26
onRequest @government.city | 全市各级行政机关共收到政府信息公开申请12,510件,总量居全省第4位。 | t3.received/t3.handled=12510
onRequest | 2024 年 , 我局受理政府信息公开申请 1 3 件 。 | t3.received/t3.handled=13
onRequest @township | 一年下来,我镇收到政府信息公开申请10余件,申请内容集中在惠农补贴和宅基地。 | t3.received/t3.handled>=10
onRequest @department.county | 受人事调整影响,我局收到的政府信息公开申请较往年多,已近40件。 | t3.received/t3.handled<40
onRequest @government.county | 全县受理政府信息公开申请首次突破200件,其中自然资源领域占比最高。 | t3.received/t3.handled>200
onRequest | 全年受理依申请公开不到五件,且均为咨询性质较浓的申请。 | t3.received/t3.handled<5
onRequest | 本年度我中心接到政府信息公开申请约30件。 | t3.received/t3.handled~30
onRequest @department.city | 受理政府信息公开申请150件以上,工作量为历年之最。 | t3.received/t3.handled>150
onRequest @street | 全年仅收到1件政府信息公开申请,系某建筑企业申请公开澜禾大道改造项目招标文件。 | t3.received/t3.handled=1; ?t3.received.business/t3.handled.business=1
onRequest @department.county | 从元月3日收到第一件政府信息公开申请,到12月30日登记第44件,我局全年合计收到44件。 | t3.received/t3.handled=44
onRequest | 政府信息依申请公开收件41件,日清日结,无积压。 | t3.received/t3.handled=41
onRequest | 通过各种渠道收到政府信息公开申请共8件。 | t3.received/t3.handled=8
onRequest | 线上线下合计收到依申请公开申请19件,线上12件,线下7件。 | t3.received/t3.handled=19
onRequest | 收到申请书3封、申请表2份,合并登记为政府信息公开申请4件。 | t3.received/t3.handled=4
onRequest @department.county | 我局两名工作人员人均承办37件,全年共受理政府信息公开申请74件。 | t3.received/t3.handled=74
onRequest @street | 街道依申请公开量位列全区第二,共收到57件。 | t3.received/t3.handled=57
onRequest @street | 街道今年首次“破零”,收到辖区居民提出的政府信息公开申请1件。 | t3.received/t3.handled=1
onRequest @township | 不同于往年零申请的状况,2024年我镇收到政府信息公开申请2件。 | t3.received/t3.handled=2
onRequest @township | 2023年我镇未收到申请,2024年则共收到3件政府信息公开申请。 | t3.received/t3.handled=3
onRequest | 收到的政府信息公开申请不再像上年那样只有1件,而是达到6件之多。 | t3.received/t3.handled=6
onRequest | 受理(含作为牵头单位统一答复的)政府信息公开申请共38件。 | t3.received/t3.handled=38
onRequest | 在收到的全部政府信息公开申请(共52件)里,涉及征地拆迁的过半。 | t3.received/t3.handled=52
onRequest @government.county | 向各级行政机关申请公开政府信息的,全县共计108件,城区五个街道占去七成。 | t3.received/t3.handled=108
onRequest | 2024年度累计受理政府信息公开申请9件,平均办理时长11.5个工作日。 | t3.received/t3.handled=9
onRequest | 截止到年底,依申请公开收到3件、办完3件,被复议0件、被诉讼0件。 | t3.received/t3.handled=3; t3.concluded=3; t4.review.total=0; t4.litigation.total=0
onRequest @department.county | 收到政府信息公开申请一百零三件,其中四十件集中在第四季度。 | t3.received/t3.handled=103
onRequest @department.city | 我委依申请公开压力持续加大:来件246件,去件239件,年末尚余7件未到期。 | t3.received/t3.handled=246; ?t3.concluded=239; ?t3.carriedOut=7
onRequest | 两件,都是村民问征地补偿的,这是我单位全年收到的政府信息公开申请。 | t3.received/t3.handled=2; ?t3.received.natural/t3.handled.natural=2
onRequest @department.county | 收到和处理政府信息公开申请22件,均已在规定时限内完成。 | t3.received/t3.handled/t3.concluded=22; ?t3.concluded=22; ?t3.carriedOut=0
onRequest | 消化政府信息公开申请65件,基本做到当月来件当月清。 | t3.handled/t3.concluded=65
onRequest | 依法办理公民提出的政府信息公开申请7件次,未发生一起逾期。 | t3.handled/t3.concluded=7; ?t3.received.natural/t3.handled.natural=7
onRequest | 全年处理政府信息公开申请不超过10件。 | t3.handled/t3.concluded<=10
onRequest @township | 云溪镇便民服务中心、党政办、司法所三家合计登记政府信息公开申请5件,统一由党政办以镇政府名义答复。 | t3.received/t3.handled=5
onRequest @government.city | 澜禾市(含县(市、区)和市直部门,下同)2024年新收政府信息公开申请1046件,上年结转58件,合计1104件。 | t3.received=1046; t3.carriedIn=58; t3.handled=1104
onRequest | 我局全年依申请公开办件总量15件,件件有登记、事事有回音。 | t3.received/t3.handled/t3.concluded=15
onRequest @department.county | 在申请量同比减少3件、仅为9件的情况下,我局仍安排专人负责受理政府信息公开申请。 | t3.received/t3.handled=9
onRequest | 依申请公开:全年收件拾贰件。 | ?t3.received/t3.handled=12
onRequest @department.city | 收到有效政府信息公开申请29件,另有无效来件6件已退回。 | t3.received/t3.handled=29

# A 陷阱:不是本年、本机关、全部渠道的“收到”
onRequest | 通过门户网站依申请公开栏目收到政府信息公开申请6件。 | 
onRequest | 当面递交的政府信息公开申请2件、EMS寄来的5件,均由收发室当日登记。 | 
onRequest | 2023年,我局收到政府信息公开申请31件,答复29件。 | 
onRequest | 自2019年新修订的《条例》施行以来,我镇历年累计收到政府信息公开申请87件。 | 
onRequest | 上半年收到政府信息公开申请5件,已在七月份的政务公开例会上通报。 | 
onRequest | 截至6月底,全街道受理政府信息公开申请3件。 | 
onRequest | 平均每月收到政府信息公开申请4件,高峰月份为9月。 | 
onRequest @department.county | 受县政府办委托,我局会办其他单位牵头的政府信息公开申请6件。 | 
onRequest @department.county | 协助县政府拟制政府信息公开申请答复书11件,提供佐证材料40余份。 | 
onRequest @department.county | 2024年全县各级行政机关共受理政府信息公开申请216件。 | 
onRequest @township | 据市政府办通报,全市收到政府信息公开申请1104件,同比上升9.8%。 | 
onRequest | 收到信访件43件、12345热线工单216件、网民留言58条,办结率100%。 | 
onRequest @township | 受理低保申请126件、临时救助申请48件,审批结果按月在村务公开栏公示。 | 
onRequest @department.county | 全年收到企业设立登记申请3205件,办结3198件,平均用时0.5个工作日。 | 
onRequest | 群众来电咨询如何填写政府信息公开申请表14次,均耐心解答。 | 
onRequest | 一件申请牵涉三个科室的,由办公室汇总后统一出具答复意见。 | 
onRequest | 坚持每件申请专人跟踪、每份答复两级审核,做到“一事一申请、一件一档案”。 | 
onRequest | 申请人一次提交10件以上申请的,窗口工作人员主动释明信息处理费有关规定。 | 
onRequest | 依申请公开目录新增事项12条,办理指南同步更新。 | 
onRequest | 年内向申请人发出补正告知书8件、延期答复告知书3件、第三方意见征询函5件。 | 
onRequest | 对于收到的政府信息公开申请,能当场答复的当场答复,不能当场答复的自收到之日起20个工作日内予以答复。 | 
onRequest @department.county | 我局连续三年依申请公开量保持在100件以内。 | ?t3.received/t3.handled<=100
onRequest | 较上年同期的26件减少了8件。 | 
onRequest | 12月单月收到政府信息公开申请7件,为全年最高。 | 
onRequest @department.city | 受理行政复议申请315件、行政调解申请42件,依申请公开窗口与复议窗口合署办公。 | 
onRequest | 开展依申请公开业务培训2期,模拟答复申请6件,选取典型案例5件汇编成册。 | 
onRequest | 申请人最多的一位,一人就提交了19件申请。 | 
onRequest @government.county | 县政府办公室受理的政府信息公开申请为29件,各乡镇受理的情况由其分别报告。 | 
onRequest @township | 下辖12个行政村共收到村民要求公开村务账目的申请36件,由各村监委会答复。 | 
onRequest | 系统显示,我局在全市依申请公开平台中的排序为第7,用户编号为0023。 | 
onRequest | 《关于规范办理12件政府信息公开申请的情况通报》印发后,我局对照开展自查。 | 
onRequest @township | 代收应由县自然资源局办理的政府信息公开申请2件,已当日转送并告知申请人。 | 

# B 零
onRequest | 全年未收悉任何公民、法人或其他组织提出的政府信息公开申请。 | t3.received=0
onRequest @township | 依申请公开登记簿全年空白,我镇没有登记到任何一件政府信息公开申请。 | t3.received=0
onRequest | 本年度收到申请为0,上年结转亦为0。 | t3.received/t3.handled=0; t3.carriedIn=0
onRequest @street | 截至2024年12月31日,望槐街道尚未接到过哪怕一件政府信息公开申请。 | t3.received=0
onRequest | 没有公民、法人或者其他组织向我单位申请公开政府信息。 | t3.received=0
onRequest | 依申请公开:无。 | t3.received=0
onRequest | 我局2024年不存在依申请公开政府信息的情形,故无办理结果可报。 | t3.received=0; ?t3.concluded=0
onRequest | 未新收政府信息公开申请,仅办理上年度结转的2件。 | t3.received=0; t3.carriedIn=2; ?t3.handled=2; ?t3.concluded=2
onRequest | 无人就政府信息公开事宜向本乡提出过申请,自然也就没有办理、结转和收费。 | t3.received=0; ?t3.concluded=0; ?t3.carriedOut/t3.carriedIn=0; ?fee.collected=0
requests | 政府信息公开申请件数:0;答复件数:0;结转下年件数:0。 | t3.received/t3.handled=0; t3.concluded=0; t3.carriedOut=0
onRequest | 依申请公开渠道畅通,全年零申请。 | t3.received=0
onRequest | 本年度暂无依申请公开事项发生。 | t3.received=0
onRequest | 2024年度,我站依申请公开受理数量为零件。 | t3.received=0
onRequest | 尽管我们在网站、大厅、村口三处公示了申请方式,但全年并无申请提交。 | t3.received=0
onRequest @department.county | 没有收到政府信息公开申请,没有因政府信息公开被申请行政复议,没有因政府信息公开被提起行政诉讼,也没有收取任何费用。 | t3.received=0; t4.review.total=0; t4.litigation.total=0; ?fee.collected=0
requests | 本机关本年度未产生政府信息公开申请,上表各项均为0。 | t3.received=0; ?t3.concluded=0; ?t3.carriedIn=0; ?t3.carriedOut=0
onRequest | 全年未受理任何形式的政府信息公开申请,包括当面、信函、网络。 | t3.received=0
onRequest @2023 | 2023年本单位无政府信息公开申请,2022年也无未办结申请结转。 | t3.received=0; t3.carriedIn=0
onRequest | 依申请公开收0件、办0件、转0件。 | t3.received/t3.handled=0; ?t3.concluded/t3.handled=0; ?t3.carriedOut/t3.carriedIn=0

# B 陷阱:像“零”而不是
onRequest | 没有收到申请人对答复不满意的反馈。 | 
onRequest | 没有一件申请因超期被投诉。 | 
onRequest | 未收到群众对政府信息公开工作的投诉、举报。 | 
onRequest | 全年未出现应公开而不公开、该答复而未答复的现象。 | 
onRequest | “没有申请”不等于“没有需求”,仍要在主动公开上多下功夫。 | 
onRequest | 依申请公开实现“零差错、零超期、零投诉”。 | 
onRequest | 2023年未收到政府信息公开申请。 | 
onRequest | 三季度未收到政府信息公开申请。 | 
onRequest | 未收到申请的月份,仍按月向区政务公开办报送零报告。 | 
onRequest | 对未收到的补正材料及时电话提醒,对无法联系的申请人登门告知。 | 
problems | 部分村(社区)反映没有收到申请样表,对申请流程不熟悉。 | 
onRequest | 未发现通过网站互动栏目变相提交政府信息公开申请的情况。 | 
onRequest | 无申请人在线下窗口提出延期办理要求。 | 
onRequest @department.county | 所属三家事业单位未收到信息公开申请。 | ?t3.received=0

# C 结转
onRequest | 上年结转2件,本年新收31件,两项相加33件,年内办结30件,余3件转入下年。 | t3.carriedIn=2; t3.received=31; t3.handled=33; t3.concluded=30; t3.carriedOut=3
onRequest | 承上年3件,当年新进15件,办毕17件,1件跨入2025年。 | t3.carriedIn=3; t3.received=15; t3.concluded=17; t3.carriedOut=1
onRequest | 收到政府信息公开申请20件(不含上年结转的3件)。 | t3.received=20; t3.carriedIn=3
onRequest | 办理政府信息公开申请23件,其中2024年收到20件、2023年转结3件。 | t3.handled=23; t3.received=20; t3.carriedIn=3
onRequest | 处理政府信息公开申请47件(含上一年度结转5件),结转下一年度继续办理6件。 | t3.handled=47; t3.carriedIn=5; t3.carriedOut=6
onRequest | 除4件因征求第三方意见尚未期满而结转下年外,其余申请均已答复。 | t3.carriedOut=4
onRequest | 无上年结转件,亦无件转入2025年办理。 | t3.carriedIn=0; t3.carriedOut=0
onRequest | 12月下旬收到的2件申请尚在法定期限内,顺延至2025年1月继续办理。 | t3.carriedOut=2
requests | 结转数:上年转入1件,转入下年0件。 | t3.carriedIn=1; t3.carriedOut=0
onRequest @department.city | 年初在办2件,年内收到8件,年内办结9件,年末在办1件。 | ?t3.carriedIn=2; t3.received/t3.handled=8; t3.concluded=9; ?t3.carriedOut=1
onRequest @2023 | 2022年度结转的政府信息公开申请2件已如期办结,另有1件结转至2024年。 | t3.carriedIn=2; t3.carriedOut=1
onRequest | 收到申请38件,答复41件(其中3件为2023年12月收到、2024年1月答复)。 | t3.received/t3.handled=38; t3.concluded=41; ?t3.carriedIn=3
onRequest | 全年应办58件,实办54件,4件结转下一年度。 | ?t3.handled=58; t3.concluded=54; t3.carriedOut=4
onRequest | 接续办理上一年度遗留的政府信息公开申请一件。 | t3.carriedIn=1
onRequest @government.county | 全县收到政府信息公开申请275件,加上2023年结转的12件,应办理287件;至年末已答复279件,结转2025年8件。 | t3.received=275; t3.carriedIn=12; t3.handled=287; t3.concluded=279; t3.carriedOut=8
onRequest | 所有申请在年内全部办结,无一件结转。 | t3.carriedOut=0
onRequest | 受理申请16件,其中上年结转2件、本年新收14件。 | t3.handled=16; t3.carriedIn=2; t3.received=14
onRequest | 有3件申请因情况复杂依法延长了答复期限,故结转到下一年度。 | t3.carriedOut=3
onRequest | 承办上年结转和本年新收的政府信息公开申请分别为2件、19件。 | t3.carriedIn=2; t3.received=19
onRequest | 当年收、当年结,没有下年度结转件。 | t3.carriedOut=0
onRequest | 上年结转政府信息公开申请数量为0件,结转下年度继续办理政府信息公开申请数量为十件。 | t3.carriedIn=0; t3.carriedOut=10

# C 陷阱
onRequest | 2022年结转至2023年的5件申请已于2023年3月全部答复完毕。 | 
disclosure | 上年结转资金126.5万元,本年支出122万元,结转下年4.5万元,收支情况已在预决算专栏公开。 | 
onRequest | 对容易跨年的申请提前一个月预警,争取不结转。 | 
management | 规范档案移交,将上年度依申请公开案卷43卷、结转目录2册移交档案室。 | 
problems | 下一步,力争把结转下年度的申请控制在3件以内。 | 
onRequest | 较上年结转数少2件。 | 
platform | 平台改版后将2023年度未办结的留言9条结转至新系统继续办理。 | 

# D 答复、办结
onRequest | 办结17件,平均每件用时8.2个工作日,最短的一件当天答复。 | t3.concluded=17
onRequest | 已答复完毕的政府信息公开申请共有二十六件。 | t3.concluded=26
onRequest | 政府信息公开申请回复完毕12件,台账随即核销。 | t3.concluded=12
onRequest | 收件33件,销号33件。 | t3.received/t3.handled=33; t3.concluded=33
onRequest | 共受理3259件,答复3278件。 | t3.received/t3.handled=3259; t3.concluded=3278
onRequest | 受理政府信息公开申请50件,答复率100%。 | t3.received/t3.handled=50; ?t3.concluded=50; ?t3.carriedOut=0
onRequest @street | 收到的3件申请我们都在15日内给了书面答复。 | t3.received/t3.handled=3; ?t3.concluded=3; ?t3.carriedOut=0
onRequest | 出具政府信息公开申请答复书29份,无一被退回重作。 | ?t3.concluded=29
onRequest | 依法按时答复申请人,全年共计答复六十余件。 | t3.concluded>=60
onRequest | 作出政府信息公开申请处理决定19件,均附救济途径。 | t3.concluded=19
onRequest | 收到申请8件,按时办结7件,1件经与申请人沟通后撤回。 | t3.received/t3.handled=8; ?t3.concluded=7; ?t3.other.rest>=1
onRequest | 共收到政府信息公开申请24件,其中21件按期办结,3件仍在办理。 | t3.received/t3.handled=24; ?t3.concluded=21; ?t3.carriedOut=3
onRequest @department.county | 我局共受理申请11件,均在法定期限内办理完毕并送达申请人,答复及时率、规范率均达100%。 | t3.received/t3.handled=11; ?t3.concluded=11; ?t3.carriedOut=0
onRequest @township | 收到、答复各1件,申请人系本镇村民。 | t3.received/t3.handled=1; t3.concluded=1; ?t3.received.natural/t3.handled.natural=1
onRequest | 收到政府信息公开申请和办结政府信息公开申请的数量分别是45件和43件。 | t3.received/t3.handled=45; t3.concluded=43

# D 结果分项
onRequest | 共答复政府信息公开申请34件:予以公开12件,部分公开5件,不予公开6件,无法提供8件,不予处理1件,其他处理2件。 | t3.concluded=34; t3.granted=12; t3.partial=5; t3.refused=6; t3.unavailable=8; t3.declined=1; t3.other=2
onRequest | 办结的申请中,12件予以公开,5件部分公开,6件不予公开。 | t3.granted=12; t3.partial=5; t3.refused=6
requests | 予以公开、部分公开、不予公开、无法提供的分别为10件、3件、2件、6件。 | t3.granted=10; t3.partial=3; t3.refused=2; t3.unavailable=6
requests | 不予公开、无法提供、其他处理各1件。 | t3.refused=1; t3.unavailable=1; t3.other=1
onRequest | 予以公开及部分公开合计21件,占答复总数的61.8%。 | t3.opened=21
onRequest | 公开(含部分公开)18件,不公开4件。 | t3.opened=18; t3.refused=4
requests | 不予公开6件,其中属于国家秘密1件、行政执法案卷3件、四类过程性信息2件。 | t3.refused=6; t3.refused.stateSecret=1; t3.refused.enforcement=3; t3.refused.process=2
requests | 无法提供的8件中,7件系本机关不掌握相关政府信息,1件没有现成信息、需要另行制作。 | t3.unavailable=8; t3.unavailable.notHeld=7; t3.unavailable.notReady=1
onRequest | 收到申请20件,予以公开13件,其余7件因信息不存在无法提供。 | t3.received/t3.handled=20; t3.granted=13; t3.unavailable/t3.unavailable.notHeld/t3.unavailable.notReady=7
requests | 因属信访诉求的5件、属重复申请的2件,均告知不予处理。 | t3.declined.petition=5; t3.declined.repeat=2; ?t3.declined=7
requests | 申请人无正当理由逾期不补正、不再处理的2件,逾期未按收费通知缴费、不再处理的1件。 | t3.other.uncorrected=2; t3.other.unpaid=1; ?t3.other=3
onRequest | 无一件作不予公开处理。 | t3.refused=0
onRequest | 答复15件,无不予公开情形,部分公开1件,其余全部予以公开。 | t3.concluded=15; t3.refused=0; t3.partial=1; ?t3.granted=14
onRequest | 经审查,申请事项不属于本机关负责而告知申请人向有关单位提出的4件。 | t3.unavailable.notHeld=4
requests | 经补正后申请内容仍不明确的1件,按“无法提供”答复。 | t3.unavailable.unclear=1; ?t3.unavailable=1
requests | 因公开会损害第三方合法权益且第三方不同意公开,决定不予公开3件。 | t3.refused.thirdParty=3; ?t3.refused=3
requests | 属于三类内部事务信息、行政查询事项的各2件,不予公开。 | t3.refused.internal=2; t3.refused.query=2; ?t3.refused=4
requests | 要求提供公开出版物1件、无正当理由大量反复申请4件、要求确认或重新出具已获取信息1件,合计不予处理6件。 | t3.declined.publication=1; t3.declined.excessive=4; t3.declined.confirmation=1; t3.declined=6
onRequest | 同意公开的有9件,占比最高;答复“不掌握”的次之,为5件;另有1件区分处理后部分公开。 | t3.granted=9; t3.unavailable.notHeld=5; t3.partial=1
onRequest @department.county | 在已经办结的37件申请里,我局依法予以公开的,连同2件区分处理、部分公开的在内,共计19件。 | t3.concluded=37; t3.partial=2; t3.opened=19
onRequest | 予以公开十一件;部分公开两件;不予公开〇件。 | t3.granted=11; t3.partial=2; t3.refused=0
requests | 办理结果为:予以公开3(件),无法提供2(件),总计5(件)。 | t3.granted=3; t3.unavailable=2; t3.concluded=5
onRequest | 收到并答复申请6件,答复类型均为予以公开。 | t3.received/t3.handled/t3.concluded=6; ?t3.concluded=6; ?t3.granted=6
requests | 其他处理3件,其中申请人主动撤回2件。 | t3.other=3; ?t3.other.rest>=2
requests | 法律、行政法规禁止公开1件,危及“三安全一稳定”0件。 | t3.refused.law=1; t3.refused.security=0
onRequest | 共办结政府信息公开申请94件。其中予以公开40余件,不予公开不足10件,其余均因本机关不掌握等原因无法提供。 | t3.concluded=94; t3.granted>=40; t3.refused<10
onRequest | 办结,8件作其他处理。 | t3.other=8
requests @2020 | 其他处理2件,结转下年度继续办理1件。 | t3.other=2; t3.carriedOut=1
onRequest | 准予公开5件,告知不存在2件,告知已移交档案馆并指引查询途径1件。 | t3.granted=5; t3.unavailable.notHeld/t3.unavailable.notReady/t3.unavailable=2; ?t3.unavailable>=1; ?t3.other.rest>=1
onRequest @government.county | 在全县办结的279件中,予以公开118件(42.3%)、部分公开31件(11.1%)、不予公开22件(7.9%)、无法提供76件(27.2%)、不予处理14件(5.0%)、其他处理18件(6.5%)。 | t3.concluded=279; t3.granted=118; t3.partial=31; t3.refused=22; t3.unavailable=76; t3.declined=14; t3.other=18
requests | 不予处理类全部为信访举报投诉类申请,计3件。 | t3.declined.petition=3; ?t3.declined=3
onRequest | 由于历史资料散失,11件申请最终只能以“本机关不掌握”作答。 | t3.unavailable.notHeld=11

# D 陷阱
proactive | 对政策文件12件、会议纪要8件予以公开,部分公开涉企检查计划2件。 | 
management | 全年制发公文120件,认定主动公开86件、依申请公开20件、不予公开14件。 | 
management | 梳理不予公开事项目录15项,报同级保密行政管理部门备案。 | 
onRequest | 予以公开的比例为42%,较上年提高5个百分点。 | 
onRequest | 不予公开的,须经分管领导、主要领导两级签批,并附法律依据2条以上。 | 
platform | 在线咨询办结217件,答复满意率98.6%。 | 
supervision | 政协提案办结9件、人大代表建议答复14件,面商率100%。 | 
onRequest | 在上年度办结的40件申请中随机抽取10件开展质量评查,发现答复不规范2件。 | 
onRequest | 征求第三方意见4件,其中第三方不同意公开3件。 | 
onRequest | 延期答复2件,均在规定期限内书面告知申请人。 | 
onRequest | 依申请公开转主动公开信息6条。 | 
onRequest | 对答复不及时的1件申请承办人进行了约谈提醒。 | 
onRequest @department.county | 为乡镇审核把关政府信息公开申请答复书23件,提出修改意见61条。 | 
onRequest | 建立“信息不存在”检索留痕制度,检索记录不少于3份。 | 
requests | 注:不予处理、其他处理两类情形的认定口径自2021年起有所变化,与此前年度不具可比性。 | 
onRequest | 5件以下的由办公室直接答复,5件以上的提交会商。 | 
onRequest | 累计答复率继续保持100%,连续六年无超期。 | ?t3.carriedOut=0

# E 申请人
onRequest | 收到申请29件,自然人26件,企业2件,律师事务所1件。 | t3.received/t3.handled=29; t3.received.natural/t3.handled.natural=26; t3.received.business/t3.handled.business=2; ?t3.received.legal/t3.handled.legal=1; ?t3.received.organisations/t3.handled.organisations=3
onRequest | 从申请主体看,公民个人提出的占绝大多数,为41件;法人或其他组织提出的只有3件。 | t3.received.natural/t3.handled.natural=41; t3.received.organisations/t3.handled.organisations=3
requests | 新收申请中,商业企业4件、科研机构1件、社会公益组织0件、法律服务机构2件、其他1件,其余均来自自然人。 | t3.received.business=4; t3.received.research=1; t3.received.welfare=0; t3.received.legal=2; t3.received.otherOrg=1
onRequest | 7件申请清一色由自然人提出,没有企业和其他组织申请。 | ?t3.received/t3.handled=7; ?t3.received.natural/t3.handled.natural=7; ?t3.received.organisations=0; ?t3.received.business=0
onRequest | 受理依申请公开12件(其中法人2件,其余为公民)。 | t3.received/t3.handled=12; ?t3.received.organisations/t3.handled.organisations=2; ?t3.received.natural/t3.handled.natural=10
onRequest @government.county | 全县处理申请749件,包括新收713件、上年结转36件,自然人申请741件、法人或其他组织申请8件。 | t3.handled/t3.concluded=749; t3.received=713; t3.carriedIn=36; t3.received.natural/t3.handled.natural=741; t3.received.organisations/t3.handled.organisations=8
onRequest | 申请人为自然人的,收到15件、答复15件;申请人为法人的,一件未收。 | t3.received.natural/t3.handled.natural=15; t3.concluded.natural=15; ?t3.received/t3.handled=15; ?t3.concluded=15; ?t3.received.organisations/t3.handled.organisations=0
requests | 予以公开的5件中,自然人3件、商业企业2件。 | t3.granted=5; ?t3.granted.natural=3; ?t3.granted.business=2
onRequest | 本年度收到1件政府信息公开申请,申请人为某科研院所,内容为河道水质监测数据。 | t3.received/t3.handled=1; ?t3.received.research/t3.handled.research=1
# E 陷阱
onRequest | 申请人中年龄最大的78岁,最小的19岁,60岁以上老人共9人。 | 
onRequest | 走访企业26家,收集公开需求31条,发放明白卡500份。 | 
platform | 平台注册用户中自然人1.2万个、企业法人860家。 | 
onRequest | 自然人申请公开政府信息的,应当出示有效身份证件,委托他人代办的还需提交授权委托书1份。 | 
proactive | 公开自然人纳税信用、企业失信名单等信息64件。 | 

# F 复议诉讼:陈述
onRequest | 因政府信息公开被申请行政复议3件,被提起行政诉讼1件。 | t4.review.total=3; t4.litigation.total=1
disputes | 行政复议:2;行政诉讼:1。 | t4.review.total=2; t4.litigation.total=1
disputes | 复议4件,维持2件、纠正1件,另有1件尚未审结。 | t4.review.total=4; t4.review.upheld=2; t4.review.corrected=1; t4.review.pending=1
disputes | 行政复议3件。其中维持2件,纠正1件。行政诉讼1件,尚未审结。 | t4.review.total=3; t4.review.upheld=2; t4.review.corrected=1; t4.litigation.total=1; t4.litigation.pending=1
disputes | 未经复议直接起诉2件,复议后起诉1件,结果均为维持。 | t4.direct.total=2; t4.afterReview.total=1; ?t4.direct.upheld=2; ?t4.afterReview.upheld=1; ?t4.litigation.upheld=3; ?t4.litigation.total=3
onRequest | 全年无一起因政府信息公开引发的行政复议和行政诉讼。 | t4.review.total=0; t4.litigation.total=0
onRequest | 信息公开类行政争议共5件,均为复议案件,无诉讼。 | t4.all=5; ?t4.review.total=5; t4.litigation.total=0
disputes | 涉及我局的政府信息公开行政复议、行政诉讼案件共9件,复议6件,诉讼3件。 | t4.all=9; t4.review.total=6; t4.litigation.total=3
onRequest | 因对我街道信息公开答复不服,居民刘某向区政府申请行政复议1件,复议机关决定维持;刘某未再起诉。 | t4.review.total=1; t4.review.upheld=1; ?t4.litigation.total=0
onRequest @department.county | 我局因2023年度政府信息公开申请引发、于今年审结的行政复议1件、行政诉讼2件,均维持。 | t4.review.total=1; t4.litigation.total=2; ?t4.review.upheld=1; ?t4.litigation.upheld=2; ?t4.review.corrected=0; ?t4.review.other=0; ?t4.review.pending=0; ?t4.litigation.corrected=0; ?t4.litigation.other=0; ?t4.litigation.pending=0
onRequest | 政府信息公开行政复议案件由2023年的6件降至2件,行政诉讼案件由3件降至1件。 | t4.review.total=2; t4.litigation.total=1
disputes | 本年度行政复议案件为零,行政诉讼案件亦为零。 | t4.review.total=0; t4.litigation.total=0
disputes | 既没有被申请过行政复议,也没有当过被告。 | t4.review.total=0; t4.litigation.total=0
disputes | 行政复议结果维持5件、结果纠正0件、其他结果1件、尚未审结2件,总计8件。 | t4.review.upheld=5; t4.review.corrected=0; t4.review.other=1; t4.review.pending=2; t4.review.total=8
onRequest | 收到申请52件,办结52件,引发复议2件,引发诉讼0件。 | t3.received/t3.handled=52; t3.concluded=52; t4.review.total=2; t4.litigation.total=0
onRequest @township | 全年共收到政府信息公开申请4件,已全部答复,其中1件申请人不服提起行政复议,复议机关维持了我镇答复,未发生行政诉讼。 | t3.received/t3.handled=4; ?t3.concluded=4; ?t3.carriedOut=0; t4.review.total=1; t4.review.upheld=1; t4.litigation.total=0
onRequest | 被复议案件3件,无一被纠错;被诉案件2件,无败诉。 | t4.review.total=3; ?t4.review.corrected=0; t4.litigation.total=2; ?t4.litigation.corrected=0
disputes | 政府信息公开行政诉讼方面,一件系当事人未经复议直接起诉,法院判决驳回其诉讼请求。 | t4.direct.total=1; ?t4.direct.upheld=1; ?t4.litigation.upheld=1; ?t4.litigation.total=1
onRequest | 政府信息公开行政复议1件(申请人撤回结案),行政诉讼0件。 | t4.review.total=1; ?t4.review.other=1; t4.litigation.total=0
disputes | 1件行政复议决定撤销原答复、责令重新答复,我局已在15日内重新作出答复。 | ?t4.review.total=1; ?t4.review.corrected=1
disputes | 共发生三起政府信息公开行政诉讼,两起法院维持,一起尚在审理中。 | t4.litigation.total=3; t4.litigation.upheld=2; t4.litigation.pending=1
onRequest | 未因信息公开答复被复议,但被诉1件,系复议后起诉的2023年旧案,本年以维持结案。 | t4.review.total=0; t4.litigation.total=1; ?t4.afterReview.total=1; ?t4.afterReview.upheld=1; ?t4.litigation.upheld=1
disputes | 复议后起诉的3件中,结果维持1件、其他结果1件、尚未审结1件;未经复议直接起诉的0件。 | t4.afterReview.total=3; t4.afterReview.upheld=1; t4.afterReview.other=1; t4.afterReview.pending=1; t4.direct.total=0
disputes | 2024年度收到区人民政府送达的涉政府信息公开行政复议答复通知书2份,均已按期提交答复材料。 | ?t4.review.total=2
disputes | 行政复议、行政诉讼数均为0。 | t4.review.total=0; t4.litigation.total=0
disputes | 行政复议、行政诉讼分别为七件和两件。 | t4.review.total=7; t4.litigation.total=2
onRequest @government.city | 全市各级行政机关因政府信息公开被申请行政复议58件,维持31件,纠正9件,其他结果12件,尚未审结6件;被提起行政诉讼20余件。 | t4.review.total=58; t4.review.upheld=31; t4.review.corrected=9; t4.review.other=12; t4.review.pending=6; t4.litigation.total>=20
supervision | 全年未发生因政府信息公开工作不到位引发的行政复议、行政诉讼案件,也未出现需要追责的情形。 | t4.review.total=0; t4.litigation.total=0
disputes | 截至年末,两件行政复议均尚未审结。 | t4.review.pending=2; ?t4.review.total=2
other | 本年度收到依申请公开2件,无行政复议及行政诉讼发生,未收取信息处理费。 | t3.received/t3.handled=2; t4.review.total=0; t4.litigation.total=0; fee.collected=0
onRequest | 依申请公开引起的复议案,全年只此一件,结果为纠正。 | t4.review.total=1; t4.review.corrected=1
disputes | 本年度复议维持率为75%,3件维持、1件纠正。 | t4.review.upheld=3; t4.review.corrected=1; ?t4.review.total=4
onRequest | 投诉举报0件,行政复议0件,行政诉讼0件。 | t4.review.total=0; t4.litigation.total=0
# F 陷阱
supervision @department.county | 全年办理行政复议案件36件,审结33件,调解和解率39%。 | 
supervision @department.county | 行政应诉12件,行政机关负责人出庭应诉率100%。 | 
onRequest | 申请人如对答复不服,可在60日内申请行政复议,或在6个月内提起行政诉讼。 | 
supervision @street | 因房屋征收补偿引发的行政复议4件、行政诉讼2件,已依法应对。 | 
supervision | 组织复议、诉讼典型案例研讨3次,汇编败诉案例5个。 | 
disputes @government.county | 县政府作为复议机关,全年审结政府信息公开类行政复议案件9件,维持6件,撤销2件,终止1件。 | 
disputes | 2023年被申请行政复议5件,其中维持4件、纠正1件。 | 
problems | 2025年力争政府信息公开行政复议案件降至1件以下、行政诉讼零发生。 | 
disputes @department.city | 不服行政处罚提起行政诉讼7件,均已审结,法院维持6件。 | 
supervision | 未因政府信息公开引发舆情事件,未收到相关举报、投诉。 | 
onRequest | 与司法局共建“复议应诉联动机制”,对可能引发行政复议的3件申请提前会商。 | 
problems | 从近三年16件复议纠错案件看,程序不规范仍是主要原因。 | 
disputes @department.county | 据县司法局统计,全县信息公开类行政复议38件,纠错率13.2%。 | 
supervision | 参加行政诉讼庭审旁听2次、36人次。 | 
proactive | 公开行政复议决定书24份、行政诉讼裁判文书链接11条。 | 
disputes | 行政复议前置的规定自2024年1月1日起施行,申请人未经复议直接起诉的案件将逐步减少。 | 
management | 《行政复议案件2件以上单位约谈办法》纳入制度汇编。 | 
supervision @department.county | 受理劳动仲裁、行政复议、信访复查三类案件共计118件,已结112件。 | 
onRequest | 未收到人民法院关于信息公开的司法建议,复议机关制发的行政复议意见书1份已反馈整改。 | 

# G 表二:陈述
proactive | 制发行政规范性文件4件,废止2件,现行有效19件。 | t2.normative.issued=4; t2.normative.repealed=2; t2.normative.inForce=19
management @department.county | 以我局名义印发的行政规范性文件,本年计有3份,均经合法性审核并报备。 | t2.normative.issued=3
management | 本年度未制发行政规范性文件,现行有效的行政规范性文件0件。 | t2.normative.issued=0; t2.normative.inForce=0
management @township | 镇政府没有出台过行政规范性文件,也没有废止文件。 | t2.normative.issued=0; ?t2.normative.repealed=0
disclosure | 行政规范性文件:制发2,废止1,现行有效8。 | t2.normative.issued=2; t2.normative.repealed=1; t2.normative.inForce=8
management @government.county | 清理行政规范性文件56件,其中继续有效41件、宣布失效和废止12件、拟修改3件。 | t2.normative.repealed=12; ?t2.normative.inForce=41
management @government.city | 制定市政府规章2部,废止规章1部,现行有效规章23部。 | t2.rules.issued=2; t2.rules.repealed=1; t2.rules.inForce=23
disclosure @department.county | 全年共作出行政处罚决定312件、行政许可决定1,286件,行政强制0件。 | t2.penalties.decisions=312; t2.licences.decisions=1286; t2.coercion.decisions=0
disclosure | 行政事业性收费12.36万元。 | t2.fees.amount=12.36
disclosure @street | 街道无行政许可、行政处罚、行政强制和行政事业性收费事项。 | t2.licences.decisions=0; t2.penalties.decisions=0; t2.coercion.decisions=0; t2.fees.amount=0
disclosure @department.county | 本年行政事业性收费金额为126300元。 | t2.fees.amount=12.63
management @department.city | 牵头起草并以市局名义出台行政规范性文件1件,另有3件规范性文件经评估后予以废止,目前持续有效的还有14件。 | t2.normative.issued=1; t2.normative.repealed=3; t2.normative.inForce=14
proactive | 及时公开行政规范性文件5件。 | ?t2.normative.issued/t2.normative.inForce=5; ?published.total/published.website/published.other=5
proactive @department.county | 作出行政处罚决定86件,其中通过网站公示74件;作出行政许可决定430件,全部公示。 | t2.penalties.decisions=86; t2.licences.decisions=430
management @2020 | 新制作规范性文件3件,对外公开总数量21件。 | t2.normative.made=3; t2.normative.public=21
disclosure @2020 @department.county | 行政许可处理决定数量为716件,行政处罚处理决定数量为58件,政府集中采购项目6项。 | t2.licences.decisions=716; t2.penalties.decisions=58; ?t2.procurement.items=6
disclosure @department.county | 依法实施行政强制3件,依法征收行政事业性收费约85万元。 | t2.coercion.decisions=3; t2.fees.amount~85
management | 年内行政规范性文件“一增两减”:新出台1件,废止2件。 | t2.normative.issued=1; t2.normative.repealed=2
disclosure @department.city | 行政许可类处理决定逾4万件,处罚类处理决定近700件。 | t2.licences.decisions>40000; t2.penalties.decisions<700
management | 截至2024年底,本单位现行有效的行政规范性文件共六件。 | t2.normative.inForce=6
management @government.county | 县政府及县政府办公室制发行政规范性文件7件,同步配套图解、问答等解读材料15篇。 | ?t2.normative.issued=7
disclosure | 未作出行政处罚决定,未采取行政强制措施。 | t2.penalties.decisions=0; ?t2.coercion.decisions=0
proactive | 出台的规范性文件仅有1件,即《望槐街道物业纠纷联合调解办法》,已在区政府网站公开并配发解读2篇。 | t2.normative.issued=1
# G 陷阱
proactive | 公示行政许可信息310条、行政处罚信息74条。 | 
management | 权责清单中行政许可事项42项、行政处罚事项186项、行政强制事项9项。 | 
proactive | 转载上级规范性文件16件,解读规范性文件4件。 | 
management | 印发公文236件,其中规范公开属性标注236件。 | 
management | 对9件行政规范性文件草案开展合法性审核,提出意见27条。 | 
supervision @department.county | 全年罚没收入186万元,非税收入1,204万元,全部缴入国库。 | 
management | 修订完善信息发布、保密审查等规章制度6项。 | 
disclosure @department.city | 行政事业性收费目录清单共3项,收费标准均已上网公示。 | 
disclosure @department.county | 为小微企业减免行政事业性收费38.6万元。 | 
supervision @department.county | 立案查处违法案件53起,移送公安机关2起。 | 
problems | 计划于2025年制定行政规范性文件3件,废止不适应改革要求的文件若干。 | 
management | 参与会签县级行政规范性文件5件。 | 
management @2023 | 2022年制发行政规范性文件6件,2021年制发9件。 | 
management | 向县司法局备案行政规范性文件目录1份,报送率100%。 | 
proactive | 行政执法“双随机”抽查检查结果128条、行政处罚裁量基准56项全部归集公开。 | 
management | 督促起草单位对3件到期的规范性文件开展后评估。 | 
proactive @government.county | 在政府公报刊登规章、规范性文件22件,赠阅公报5000册。 | 
management @township | 代拟县政府规范性文件1件,目前尚在征求意见。 | 
disclosure | “现行有效件数”为历史累计数,“本年制发件数”为当年数。 | 
management @department.county | 全县现行有效行政规范性文件113件,已由县司法局统一公布目录。 | 

# H 收费
other | 本年度未收取信息处理费。 | fee.collected=0
other | 依据《政府信息公开信息处理费管理办法》,2024年我局共发出收费通知3件,通知金额600元,实际收取400元。 | fee.notices=3; fee.noticeAmount=600; fee.collected=400
other | 信息处理费收取情况:0元。 | fee.collected=0
other | 2件申请收取信息处理费共计340元,已全额上缴国库。 | fee.cases=2; fee.collected=340
other | 未发出收费通知,自然也没有信息处理费入账。 | fee.notices=0; fee.collected=0
other | 全年信息处理费收入0.12万元。 | fee.collected=1200
other | 因同一申请人当月申请数量较多,我局向其发出收费通知1件,金额1,200元,申请人逾期未缴,实收0元。 | fee.notices=1; fee.noticeAmount=1200; fee.collected=0
other @government.county | 全县各级行政机关依申请公开信息处理费发出收费通知的件数为5件,总金额为1800元,实际收取总金额为1500元。 | fee.notices=5; fee.noticeAmount=1800; fee.collected=1500
other | 2024年度不存在收取信息处理费的情况,其他无需要报告的事项。 | fee.collected=0
onRequest | 收到申请6件,免费提供,未向任何申请人收过一分钱信息处理费。 | t3.received/t3.handled=6; fee.collected=0
other | 按量计收信息处理费1件,计人民币380元整。 | fee.cases=1; fee.collected=380
other | 收费通知、收费金额均为零。 | fee.notices=0; ?fee.collected=0
# H 陷阱
other | 信息处理费按件计收的,每月11至30件部分每件收取100元。 | 
other | 减免信息处理费500元,涉及困难群众2名。 | 
other @2024 | 2023年收取信息处理费380元。 | 
other | 严格执行国办函〔2020〕109号文件,依法依规开展信息处理费收取工作。 | 
other | 邮寄答复书产生邮政快递费276元,由本单位承担。 | 
other | 政务公开专项经费30万元已列入部门预算。 | 
other | 全年承办人大代表建议3件、政协提案5件,均已办结并公开答复。 | 
other | 收费标准公示牌更新2块,收费公示率100%。 | 
other | 申请人应自收到收费通知之日起20个工作日内缴纳费用,逾期未缴纳的视为放弃申请。 | 

# I 主动公开数(全部可选)
proactive | 全年主动公开政府信息1,376条,其中公告公示类330条、工作信息类1044条、其他类2条。 | ?published.total=1376
proactive | 政府网站发布信息204条,“云溪发布”微信公众号推送319篇,官方微博转发57条,视频号上传短视频12个。 | ?published.website=204; ?published.wechat=319; ?published.weibo=57; ?published.other=12
proactive @street | 街道通过各类平台公开信息总计逾2000条。 | ?published.total>2000
platform | 微信公众号全年推文近500条,粉丝突破3万,单篇最高阅读量10万+。 | ?published.wechat<500
proactive | 主动公开依申请公开转化信息4条,收到政府信息公开申请0件。 | t3.received/t3.handled=0
# I 陷阱
proactive | 回应公众关切22条,开展在线访谈3期,发布会1场。 | 
proactive | 公开财政预决算信息5条、政府采购信息16条、重大项目信息8条、公共服务信息34条。 | 
platform | 网站访问量46.2万次,独立访客8.7万,信息页面平均停留时间53秒。 | 
proactive | 信息公开数量较上年增长145%,网站信息及时率98%。 | 
platform | 开设专题专栏13个,新开2个,归并5个,清理“僵尸栏目”3个。 | 
supervision | 举办培训2期,培训120余人次,发现并整改错敏字37处。 | 

# J 标签、省略、承前
onRequest | 依申请公开情况:1.收到申请数:18件;2.办结数:17件;3.结转数:1件;4.被复议数:0件;5.被诉讼数:1件。 | t3.received/t3.handled=18; t3.concluded=17; t3.carriedOut=1; t4.review.total=0; t4.litigation.total=1
requests | 新收—11;结转(上年)—1;总计办结—12;结转(下年)—0。 | t3.received=11; t3.carriedIn=1; t3.concluded=12; t3.carriedOut=0
onRequest | 收到依申请公开件8件。办结7件,余1件结转至下年度。 | t3.received/t3.handled=8; t3.concluded=7; t3.carriedOut=1
onRequest | 政府信息公开申请25件。同比增加6件。均为网上提交。 | t3.received/t3.handled=25
requests | 本年度共收到政府信息公开申请5件,上年结转0件。予以公开3件,其余2件属于行政执法案卷,不予公开。 | t3.received/t3.handled=5; t3.carriedIn=0; t3.granted=3; t3.refused.enforcement=2; ?t3.refused=2
onRequest | 年度数据一览:申请收到量 64 / 答复量 61 / 复议量 3 / 诉讼量 0。 | t3.received/t3.handled=64; t3.concluded=61; t4.review.total=3; t4.litigation.total=0
disputes | 行政复议总计两件:一件维持,一件以终止(其他结果)结案。 | t4.review.total=2; t4.review.upheld=1; t4.review.other=1
onRequest | 我局全年共处理政府信息公开申请(含上年结转)三十余件。 | t3.handled>=30
onRequest @2023 | 2023年收到的政府信息公开申请比2022年的9件多出4件,达到13件,除1件转入2024年外均已办结。 | t3.received/t3.handled=13; t3.carriedOut=1
onRequest | 收到申请11件,5件为重复申请,不予处理;1件经补正后内容仍不明确,无法提供;其余5件予以公开。 | t3.received/t3.handled=11; t3.declined.repeat=5; t3.unavailable.unclear=1; t3.granted=5; ?t3.declined=5; ?t3.unavailable=1

# K 各章节混合
problems | 一是依申请公开答复质量有待提升,全年3件行政复议中有1件被纠正;二是个别答复说理不足。 | ?t4.review.total=3; ?t4.review.corrected=1
problems | 今年受理的56件政府信息公开申请中,有9件超过15个工作日才答复,时效有待进一步提高。 | ?t3.received/t3.handled=56
supervision | 将依申请公开纳入年度考核,占2分;全年受理的14件申请未发生一起因答复不当被追责的情况。 | ?t3.received/t3.handled=14
other @street | (一)信息处理费:未收取。(二)人大建议、政协提案:主办4件,会办2件,已全部答复。 | fee.collected=0
platform | 改版后的依申请公开栏目全年提交量为0,大厅窗口也没有收到申请,即全年未收到政府信息公开申请。 | t3.received=0
management @township | 严格公文管理,全年制发各类文件88件,其中行政规范性文件1件。 | t2.normative.issued=1
onRequest | 本年度政府信息公开申请“来的少、办的快”:来的只有3件,办结3件,最快的1件当日办结。 | t3.received/t3.handled=3; t3.concluded=3

# L 陷阱:各章节
problems | 2025年,对收到的政府信息公开申请实行3日内初审、10日内拟办、15日内答复。 | 
problems | 争取全年受理申请的法定期限答复率保持100%,行政复议纠错率控制在5%以内。 | 
problems | 针对去年通报的2件答复超期问题,已完成整改。 | 
platform | 依申请公开系统升级后,申请表填写项由18项精简至7项,平均填报时间压缩到3分钟。 | 
supervision | 区政务公开办对我街道开展依申请公开抽查2次,调阅案卷6件,反馈问题1个。 | 
other | 本报告统计期限为2024年1月1日至12月31日,联系电话0838-2216007,邮编618000。 | 
onRequest @department.county | 2024年1-11月,收到政府信息公开申请27件,按时答复率100%。 | 
supervision | 社会评议发放问卷300份,收回286份,满意率97.2%,收到意见建议12条。 | 
management | 动态调整历史公开信息,将14件原主动公开文件转为依申请公开,9件转为不予公开。 | 
onRequest | 申请事项较为集中:涉土地征收的12件、涉房屋拆迁的7件、涉财政资金的3件。 | 
onRequest | 重新答复2件,均系根据复议机关意见作出。 | ?t4.review.corrected=2
onRequest @township | 收到村民要求公开低保名单的口头请求5次,经解释后未再提交书面申请。 | 
onRequest | 对收到的申请,80%以上在10个工作日内办结。 | 
onRequest @department.county | 由县政府办交办、以县政府名义答复的申请14件,我局提供答复意见14份,不计入本单位统计。 | 
platform | 政务新媒体收到留言申请“加入志愿者队伍”的27件,均转团县委办理。 | 
onRequest | 撤回申请1件,退回1件,转送1件。 | ?t3.other.rest>=1
problems | 若明年申请量突破50件,将增配专职人员1名。 | 
disclosure | 注:第二十条第(八)项收费金额以万元为单位,保留2位小数。 | 
proactive | 公布行政事业性收费项目2项、政府定价经营服务性收费9项。 | 
requests | 《答复书》模板共8类23种,其中不予公开类9种、无法提供类3种。 | 
supervision @department.county | 对乡镇、街道未按期答复的政府信息公开申请3件予以通报。 | 
onRequest @department.city | 本系统近五年办结的政府信息公开申请突破1000件。 | 
onRequest | 每受理一件申请,至少与申请人沟通1次,全年电话沟通63次。 | 
onRequest | 建立“收到即登记、登记即分办、分办即限时”的“三即”流程,流转环节由9个压减为5个。 | 

# M 补遗:照应、依次、前者后者
onRequest | 就政府信息公开申请而言,无论是收到的还是答复的,今年都是12件。 | t3.received/t3.handled=12; t3.concluded=12
onRequest | 去年收3结3,今年收5结4,剩1件转到明年。 | ?t3.received/t3.handled=5; ?t3.concluded=4; t3.carriedOut=1
disputes | 从结果看,维持的2件、纠正的1件均为行政复议;行政诉讼只有1件,系未经复议直接起诉,目前尚未审结。 | t4.review.upheld=2; t4.review.corrected=1; ?t4.review.total=3; t4.litigation.total=1; ?t4.direct.total=1; ?t4.direct.pending=1; ?t4.litigation.pending=1
requests | 四类过程性信息、三类内部事务信息合计5件,其中前者4件、后者1件,均未予公开。 | ?t3.refused=5; t3.refused.process=4; t3.refused.internal=1
requests | 予以公开的比不予公开的多3件,前者7件,后者4件。 | t3.granted=7; t3.refused=4
disclosure @department.county | 2024年行政许可、行政处罚、行政强制的处理决定数量依次是58件、12件、0件。 | t2.licences.decisions=58; t2.penalties.decisions=12; t2.coercion.decisions=0
# M 陷阱
onRequest | 上一年度收到的31件申请中有2件直到今年2月才答复,暴露出时限管理上的漏洞。 | ?t3.carriedIn=2
disputes | 如申请人就2件争议较大的申请提起行政诉讼,由法制科牵头应诉。 | 
onRequest | 一季度2件、二季度5件、三季度4件、四季度1件,申请时间分布很不均衡。 | 
onRequest @government.county | 县直部门中,自然资源局收到申请最多,为96件,住建局次之,为51件。 | 
other | 除上述情况外,本机关无其他需要报告的事项,报告所附表格共3张。 |
`
