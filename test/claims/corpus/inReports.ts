/**
 * Sentences in whole reports whose tables are known, written by somebody who had not seen how they are read: what a clerk
 * would see. First run: 67 of 575 true sentences raised an error or a warning (16 of 181 in the last three groups, which
 * are as clerks write), 190 of 214 false ones were found. Form: `report@place | sentence | rule expected actual`; without
 * a rule the sentence is true. The reports: `inReports.test.ts`. `?` in front: not told rightly yet. The first run led to
 * better reading, so the set is no longer blind.
 */
export const inReports = `
# First wave: all kinds
bureau@onRequest | 2024年,本机关共收到政府信息公开申请29件,上年结转2件,共计31件。 |
bureau@onRequest | 全年我局共收到群众依申请公开31件(含2023年结转2件),办结28件,3件顺延至2025年继续办理。 |
bureau@onRequest | 本年新收依申请公开件二十九件,较上年度(35件)减少6件,下降17.1%。 |
bureau@onRequest | 全年接收公民、法人和其他组织提出的政府信息公开申请29宗,其中自然人23宗,商业企业5宗,法律服务机构1宗。 |
bureau@onRequest | 2024年度收到信息公开申请29件,从申请人看,自然人申请占79.3%,法人或其他组织占20.7%。 |
bureau@onRequest | 受理政府信息公开申请29例,当面申请4例、信函申请10例、网络申请15例。 |
bureau@onRequest | 收到政府信息公开申请29件次。其中,通过网站受理15件,邮政特快专递收到10件,现场提交4件,均已依法登记。 |
bureau@onRequest | 2024年,新收申请29件,加上2023年结转的2件,共需办理31件。截至年底,已办结28件,尚有3件正在办理中。 |
bureau@onRequest | 共收到申请29件,办结28件(其中2件为上年结转),予以公开11件、部分公开3件、不予公开6件、无法提供5件、不予处理2件、其他处理1件。 |
bureau@onRequest | 28件办结件中,予以公开11件,占39.3%;部分公开3件,占10.7%;不予公开6件,占21.4%;无法提供5件,占17.9%;不予处理2件,占7.1%;其他处理1件,占3.6%。 |
bureau@onRequest | 予以公开或部分公开14件,占全部办结数的50%。 |
bureau@onRequest | 已答复的28件申请中,属于行政执法案卷2件、过程性信息2件、保护第三方合法权益1件、行政查询事项1件,共6件不予公开。 |
bureau@onRequest | 本机关不掌握相关政府信息4件,需另行制作1件,均已告知申请人。 |
bureau@onRequest | 对1件信访举报投诉类申请和1件重复申请作不予处理。 |
bureau@onRequest | 自2008年《条例》施行以来,我局累计受理政府信息公开申请412件。 |
bureau@onRequest | 2023年收到政府信息公开申请35件,2024年收到29件,同比减少17.14%。 |
bureau@onRequest | 上半年收到政府信息公开申请12件,下半年收到17件。 |
bureau@onRequest | 1-11月,共收到申请27件,均已依法办理。 |
bureau@onRequest | 我局月均收到政府信息公开申请2.4件,平均办理时限8.6个工作日,较法定时限缩短11.4个工作日。 |
bureau@onRequest | 全年收到申请近30件,办理质量稳步提升。 |
bureau@onRequest | 共收到公开申请20余件,全部依法依规办理。 |
bureau@onRequest | 收到依申请公开申请约30件。 |
bureau@onRequest | 收到政府信息公开申请超过25件,创近年新高。 |
bureau@onRequest | 协助县政府办公室办理政府信息公开申请8件,转办其他单位申请3件。 |
bureau@onRequest | 受理行政许可申请126件、奖补申请340份、土地流转备案申请55份,按时办结率100%。 |
bureau@onRequest | 收到群众来信来访41件、12345政务服务便民热线工单215件、“领导信箱”留言33条,均在规定时限内答复。 |
bureau@onRequest | 办理人大代表建议14件、政协提案9件,其中主办15件、会办8件,办结率、见面率、满意率均为100%。 |
bureau@onRequest | 申请人主动撤回申请1件。 |
bureau@onRequest | 共发出补正告知书5份、延期答复告知书2份、征求第三方意见书4份。 |
bureau@onRequest | 收到申请29件,比上年减少6件;因申请引发行政复议5件、行政诉讼3件。 |
bureau@onRequest | 本年度政府信息公开申请总量为29件,其中涉农补贴类11件,占比37.9%;征地类9件,占比31.0%;其他9件,占比31.0%。 |
bureau@onRequest | 依申请公开答复文书全部由法律顾问审核,全年审核答复文书28份。 |
bureau@onRequest | 为29名申请人……提供服务,收到申请29件,申请人满意度较高。 |
bureau@onRequest | 收到政府信息公开申请29件,按时答复率100%。 |
bureau@onRequest | 除3件结转下年度外,其余28件均已按期答复。 |
bureau@onRequest | 2024年我局依申请公开办理情况:新收29,结转2,办结28,转下年3。 |
bureau@onRequest | 29件新收申请中有23件由自然人提出,6件由法人或其他组织提出。 |
bureau@onRequest | 年内,我局收到要求公开高标准农田建设项目资料的申请6件,收到要求公开惠农补贴发放情况的申请9件。 |
bureau@onRequest | 申请内容主要涉及征地补偿(12件)、农机补贴(9件)、执法案卷(5件)、其他(3件)等。 |
bureau@onRequest | 本年度依申请公开事项共计31项(含上年结转2项)。 |
bureau@onRequest | 被复议机关纠正1件,已重新作出答复。 |
bureau@onRequest | 全年政府信息公开行政复议案件5件,其中维持2件、纠正1件、其他结果1件、尚未审结1件;行政诉讼3件,其中维持2件、尚未审结1件。 |
bureau@onRequest | 全年政府信息公开类行政争议8件,其中复议5件,诉讼3件。 |
bureau@onRequest | 作为复议机关,审结行政复议案件16件;行政负责人出庭应诉4件,出庭率100%。 |
bureau@onRequest | 因行政处罚引发的行政复议2件、行政诉讼1件,均胜诉。 |
bureau@onRequest | 申请人如对答复不服,可以在60日内申请行政复议,或者在6个月内提起行政诉讼。 |
bureau@onRequest | 编发行政复议、行政诉讼典型案例12个,开展诉讼风险培训2次。 |
bureau@onRequest | 本单位共收到2件由上级转来的信息公开申请,已并入统计。 |
bureau@onRequest | 2022年、2023年、2024年分别收到申请41件、35件、29件,呈逐年下降趋势。 |
bureau@onRequest | 较2023年收到的35件申请,2024年有所下降。 |
bureau@onRequest | 全年收到政府信息公开申请 29 件 ,办结 28 件 , 结转 3 件 。 |
bureau@onRequest | 全年收到政府信息公开申请29件,办结28件。 |
bureau@onRequest | 全年共收到政府信息公开申请<strong>29</strong>件。 |
bureau@onRequest | 全年共收到政府信息公开申请**29**件,办结**28**件。 |
bureau@onRequest | 我局对3件敏感申请进行了集体会商,对5件疑难申请征求了法律顾问意见。 |
bureau@onRequest | 依申请公开目录更新15条,依申请公开指南修订2次。 |
bureau@onRequest | 主动公开依申请转化信息4条。 |
bureau@onRequest | 对每件申请都认真研究,做到一件申请、一套档案、一名专人。 |
bureau@onRequest | 办结的申请中,有11件全部公开、3件部分公开、14件作其他类型答复。 |
bureau@onRequest | 共收到29件政府信息公开申请(自然人23件、企业5件、律师事务所1件),2件为上年度结转。 |
bureau@onRequest | 答复28件,其中26件为本年新收、2件为上年结转。 |
bureau@onRequest | 收到书面申请10件,网络申请19件。 |
bureau@onRequest | “无法提供”类答复5件,其中“不掌握”4件、“另行制作”1件。 |
bureau@onRequest | 局机关收到申请21件,局属事业单位收到8件,合计29件。 |
bureau@onRequest | 申请数量同比下降17.1%,其中网络申请增长12%。 |
bureau@onRequest | 全年共收到政府信息公开申请28件,办结28件。 | narrative-table 29 28
bureau@onRequest | 2024年,我局新收政府信息公开申请三十件。 | narrative-table 29 30
bureau@onRequest | 截至2024年底,共受理依申请公开事项32件(含上年结转2件)。 | narrative-table 31 32
bureau@onRequest | 上年度结转政府信息公开申请3件,均已办结。 | narrative-table 2 3
bureau@onRequest | 收到政府信息公开申请29件,办结29件。 | narrative-table 28 29
bureau@onRequest | 收到申请29件,答复26件,结转下年度继续办理3件。 | narrative-table 28 26
bureau@onRequest | 全年收到政府信息公开申请29件,其中2件结转至2025年办理。 | narrative-table 3 2
bureau@onRequest | 另有5件申请因办理期限未届满,结转下一年度继续办理。 | narrative-table 3 5
bureau@onRequest | 予以公开12件,部分公开3件。 | narrative-table 11 12
bureau@onRequest | 作出部分公开决定4件。 | narrative-table 3 4
bureau@onRequest | 不予公开7件,均说明了理由和法律依据。 | narrative-table 6 7
bureau@onRequest | 因本机关不掌握等原因无法提供6件。 | narrative-table 5 6
bureau@onRequest | 不予处理3件。 | narrative-table 2 3
bureau@onRequest | 其他处理情形2件。 | narrative-table 1 2
bureau@onRequest | 2024年,我局未收到政府信息公开申请。 | narrative-table 29 0
bureau@onRequest | 全年没有收到公民、法人和其他组织要求公开政府信息的申请。 | narrative-table 29 0
bureau@onRequest | 本年度依申请公开为零。 | narrative-table 29 0
bureau@onRequest | 本年新收29件政府信息公开申请,其中自然人24件、法人或其他组织6件。 | narrative-table
bureau@onRequest | 收到政府信息公开申请29件,均为自然人申请。 | narrative-table
bureau@onRequest | 2024年收到政府信息公开申请29件,较上年的35件增加6件。 | percentage
bureau@onRequest | 2024年收到政府信息公开申请29件,比2023年(35件)下降25.3%。 | percentage
bureau@onRequest | 予以公开11件,占办结总数(28件)的45.8%。 | percentage
bureau@onRequest | 收到申请29件,其中当面申请4件、信函申请10件、网络申请13件、其他4件。 | breakdown-sum
bureau@onRequest | 行政复议4件,行政诉讼3件。 | narrative-table 5 4
bureau@onRequest | 因政府信息公开被申请行政复议5件,被提起行政诉讼2件。 | narrative-table 3 2
bureau@onRequest | 全年未发生因政府信息公开引起的行政复议和行政诉讼案件。 | narrative-table  0
bureau@onRequest | 政府信息公开行政复议5件,其中维持3件、纠正1件、尚未审结1件。 | narrative-table 2 3
bureau@onRequest | 复议、诉讼案件共9件,均积极应诉答复。 | narrative-table 8 9
bureau@onRequest | 行政复议5件,全部获得维持。 | narrative-table
bureau@onRequest | 全年收到申请近40件。 |
bureau@onRequest | 全年收到政府信息公开申请40余件,全部依法办理。 | narrative-table 29 40
bureau@onRequest | 全年收到政府信息公开申请不足20件。 | narrative-table 29 20
bureau@onRequest | 全年收到政府信息公开申请超过50件。 | narrative-table 29 50
bureau@onRequest | 无上年结转申请。 | narrative-table 2 0
bureau@onRequest | 当年申请全部办结,无结转下年度继续办理件。 | narrative-table 3 0
bureau@onRequest | 收到的申请已全部办结。 | all-concluded
bureau@onRequest | 2024年共收到政府信息公开申请２９件,办结２７件。 | narrative-table 28 27
bureau@onRequest | 属于行政执法案卷信息3件,依法不予公开。 | narrative-table 2 3
bureau@onRequest | 收到政府信息公开申请29件,上年结转2件,共计32件。 | narrative-table 31 32
?bureau@onRequest | 依申请公开方面,共登记办理29件,其中:同意公开10件,部分公开3件,其余15件已依法答复。 | narrative-table
bureau@onRequest | 本年度被复议机关纠正0件,未发生纠错情况。 | narrative-table 1 0
bureau@onRequest | 商业企业申请6件。 | narrative-table 5 6
bureau@onRequest | 涉及信访举报投诉类申请4件,均引导至信访渠道。 | narrative-table 1 4
bureau@onRequest | (含上年结转1件)全年共办结政府信息公开申请28件。 | narrative-table 2 1
bureau@onRequest | 我局全年收到公开申请共计2 9件,办结2 8件。 |
bureau@onRequest | 全年共收到政府信息公开申请29件;其中,依法予以公开13件;部分公开3件。 | narrative-table 11 13
bureau@onRequest | 共收到自然人申请23件,法人申请4件。 | narrative-table  4
bureau@requests | 本年度新收29件,上年结转2件,办结28件,结转下年度3件。 |
bureau@requests | 2024年,共收到政府信息公开申请30件,具体情况如下表: | narrative-table 29 30
bureau@disputes | 2024年度,政府信息公开行政复议5件,行政诉讼3件(未经复议直接起诉1件、复议后起诉2件)。 |
bureau@disputes | 2024年,本单位行政复议6件,其中结果维持2件。 | narrative-table 5 6
bureau@disputes | 未经复议直接起诉2件。 | narrative-table 1 2
bureau@disputes | 复议后起诉3件,其中维持1件,尚未审结1件。 | narrative-table 2 3
bureau@disputes | 本年度无行政复议、行政诉讼情况。 | narrative-table  0
bureau@disputes | 尚未审结的复议案件1件,已于2025年1月审结,结果为维持。 |
bureau@proactive | 全年制发行政规范性文件4件,废止1件,现行有效17件。 |
bureau@proactive | 印发规范性文件4件,全部同步解读;清理规范性文件26件,其中继续有效17件、修改8件、废止1件。 |
bureau@proactive | 出台行政规范性文件5件,均已公开。 | narrative-table 4 5
bureau@proactive | 现有现行有效行政规范性文件18件,已集中公开。 | narrative-table 17 18
bureau@proactive | 废止行政规范性文件2件。 | narrative-table 1 2
bureau@proactive | 2024年未制定行政规范性文件。 | narrative-table 4 0
bureau@proactive | 转载上级规范性文件23件,解读规范性文件6件,合法性审核规范性文件9件,印发公文312件。 |
bureau@proactive | 公开行政许可信息140条、行政处罚信息35条。 |
bureau@proactive | 作出行政处罚决定38件,罚款金额25.6万元;办理行政许可126件。 |
bureau@proactive | 行政处罚立案52件,办结45件,移送司法机关1件。 |
bureau@proactive | 梳理行政许可事项28项、行政处罚事项211项、行政强制事项9项。 |
bureau@proactive | 全年行政事业性收费12.36万元。 |
bureau@proactive | 行政事业性收费15.2万元,收费目录已公开。 | narrative-table 12.36
bureau@proactive | 减免企业行政事业性收费33.5万元,非税收入128万元,政府采购410万元。 |
bureau@proactive | 修订内部规章制度6项。 |
bureau@proactive | 制定出台规范性文件4部、政策文件11份。 |
bureau@proactive | 本年度没有制定规章。 |
bureau@proactive | 参与起草市政府规章1部,提出修改意见12条。 |
bureau@proactive | 全年主动公开政府信息656条,其中网站公开420条,微信公众号公开180条,其他方式56条。 |
bureau@proactive | 全年主动公开政府信息656条,其中网站公开420条,微信公众号公开180条,其他方式66条。 | breakdown-sum
bureau@proactive | 累计发布信息1,024条,其中:工作动态512条,通知公告256条,政策文件128条,其他128条。 |
bureau@proactive | 累计发布信息1,024条,其中:工作动态532条,通知公告256条,政策文件128条,其他128条。 | breakdown-sum
bureau@proactive | 全年公开各类信息1.2万余条,其中政务动态4500余条,便民信息6000余条,公示公告1500余条。 |
bureau@proactive | 共公开信息300余条,其中网站200余条,公众号180余条。 |
bureau@proactive | 发布信息456条,其中财政预决算12条、人事招考8条。 |
bureau@proactive | 网站发布86条,占43%;公众号发布114条,占57%。 |
bureau@proactive | 网站发布86条,占全年200条的53%。 | percentage
bureau@proactive | 全年公开信息580条,同比增长45%(2023年为400条)。 |
bureau@proactive | 全年公开信息580条,同比增长35%(2023年为400条)。 | percentage
bureau@proactive | 全年公开信息580条,较2023年的610条增长4.9%。 | percentage
bureau@proactive | 微信公众号“青禾农业”推送信息412条,阅读量35.6万次,粉丝增至1.8万人,增长22.4%。 |
bureau@proactive | 发布政策解读28篇,其中文字解读12篇、图片解读10篇、视频解读6篇。 |
bureau@proactive | 发布政策解读28篇,包括文字解读12篇、图片解读10篇、视频解读6篇、专家解读3篇。 | breakdown-sum
bureau@proactive | 召开新闻发布会3场、在线访谈4期、政府开放日2场,参与群众260人次。 |
bureau@proactive | 全年公开信息二百一十六条,其中,政策类六十条,动态类一百二十条,其他类三十六条。 |
bureau@proactive | 全年公开信息二百一十六条,其中,政策类六十条,动态类一百二十条,其他类三十条。 | breakdown-sum
bureau@proactive | 2024年,通过各类渠道发布信息2300条(其中门户网站900条(含双公示信息310条),公众号800条,抖音600条)。 |
bureau@proactive | 发布各类信息总计500条,门户网站、微信公众号、微博分别为200条、250条、50条。 |
bureau@proactive | 发布各类信息总计500条,门户网站、微信公众号、微博分别为200条、250条、90条。 | breakdown-sum
bureau@proactive | 全年公开信息656条,比上年增加120条,增长22.4%。 |
bureau@proactive | 全年公开信息656条,比上年增加120条,增长32.4%。 | percentage
bureau@proactive | 公开信息数量翻一番,由2023年的210条增加到2024年的420条。 |
bureau@proactive | 及时率达98%,满意度95.6%,图文解读占比不足20%。 |
bureau@proactive | 完成政务公开目录128项中的126项,完成率98.4%。 |
bureau@proactive | 完成政务公开目录128项中的120项,完成率98.4%。 | percentage
bureau@proactive | 惠农补贴“一卡通”发放3.2万户、4,560万元,公示率100%。 |
bureau@proactive | 公开农产品质量抽检结果12期,抽检样品1200个,合格1188个,合格率99%。 |
bureau@proactive | 抽检样品1200个,合格1188个,合格率96%。 | percentage
bureau@proactive | 全年主动公开政府信息656条。截至年底,全年共主动公开政府信息665条。 | narrative-conflict
bureau@management | 修订2023年印发的《信息发布审核制度》,废止2019年《暂行办法》。 |
bureau@management | 2021年,我局健全信息公开审核机制,开展培训3次。 | year-leftover
bureau@preamble | 本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。 | period
bureau@preamble | 本报告数据统计期限为2024年1月1日至2024年12月31日。 |
bureau@supervision | 2023年以来,我局连续两年获评政务公开先进单位。 |
bureau@management | 落实《法治政府建设实施纲要(2021—2025年)》要求。 |
bureau@management | 对2008年以来的文件进行清理。 |
bureau@problems | 针对2023年度报告指出的问题,2024年已全部整改。2025年,计划开展培训4次,发布解读20篇,力争收到的申请全部按期办结。 |
bureau@problems | 2026年将建成数字档案室。 |
bureau@problems | 2022年,我局政府信息公开工作取得一定成绩,但仍存在不足。下一步将加强培训。 | year-leftover
bureau@proactive | 2025年,我局主动公开信息300条。 | year-leftover
bureau@other | 2024年度未收取信息处理费。 |
bureau@other | 本年度发出收费通知2件,总金额380元,实际收取380元。 |
bureau@other | 本年度发出收费通知2件,总金额380元,实际收取480元。 | fee-amount
bureau@other | 本年度收取信息处理费385元。 | fee-amount
bureau@other | 无。 | fee-statement
bureau@other | 2024年,我局依据《政府信息公开信息处理费管理办法》(国办函〔2020〕109号)收取信息处理费0.038万元,涉及1件申请。 |
bureau@other | 本年度没有产生收费。建议提案办理结果公开23件。 |
bureau@other | 本报告依据国办公开办函〔2019〕60号编制。本年度未收取信息处理费。 | citation
bureau@preamble | 根据《中华人民共和国政府信息公开工作年度报告格式(试行)》(国办公开办函〔2021〕30号)编制。 | citation
bureau@preamble | 根据国办公开办函〔2021〕30号文件要求编制本报告。 |
bureau@preamble | 本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等七个部分组成。 | parts-count
bureau@supervision | 全年开展培训3次,参训人员145人次;考核扣分2分;社会评议满意率97.3%。 |
bureau@platform | 政务公开专区接待群众1300余人次,受理自助申请业务480件,答复咨询290件。 |
bureau@platform | 网站互动栏目收到留言56条,答复56条,答复率100%;征集意见5期,收到意见建议31条,采纳12条。 |
bureau@supervision | 收到对政府信息公开工作的投诉0件、举报0件。 |
bureau@supervision | 未发生因政府信息公开引发的舆情事件和举报投诉。 |
bureau@supervision | 开展“零投诉、零差错”创建,实现信息泄露零发生。 |
bureau@supervision | 对排名后3位的科室进行约谈,对1名责任人予以提醒谈话。 |
bureau@problems | 一是依申请公开办理水平有待提高,个别申请答复不够规范,2件答复书被要求补充说明。二是专业人员不足,仅有1名。 |
bureau@problems | 今年针对上年度“申请渠道不畅”的问题,新增申请受理点3处,新增公开事项24项。 |
bureau@problems | 下一步,力争收到申请10件以内,复议诉讼零发生。 |
bureau@problems | 本年度新增公开目录15个、新增栏目8个、新增专题4个。 |
bureau@problems | 存在问题:被复议纠正1件,反映出答复质量仍需提升。改进:对照纠正案件举一反三,完善答复模板6个。 |
bureau@platform | 新增依申请公开在线申请入口1个,优化申请页面3处。 |
bureau@platform | 收到政府网站找错平台留言4条,全部办结。 |
bureau@onRequest | 依申请公开工作坚持“收到即登记、登记即办理”,5个工作日内完成答复的有12件,10个工作日内完成的有10件,20个工作日内完成的有6件。 |
bureau@onRequest | 通过电话、微信等方式与申请人沟通40余次,引导撤回申请1件。 |
bureau@onRequest | 收到申请最多的月份为6月(8件),最少的为2月(0件)。 |
bureau@onRequest | 2024年未收到涉及国家秘密的申请,未因信息公开被追责。 |
bureau@onRequest | 没有收到企业和科研机构以外其他组织的……申请。 |
bureau@onRequest | 未收到需缴纳费用的政府信息公开申请。 |
bureau@onRequest | 未发生超期答复情况,无败诉案件。 |
bureau@onRequest | 没有因答复不及时引发的行政诉讼。 |
bureau@onRequest | 未出现因信息公开引发的集体上访。2024年收到申请29件。 |
bureau@onRequest | 没有逾期未答复的政府信息公开申请。 |
bureau@onRequest | 行政诉讼3件,无一败诉。 |
bureau@onRequest | 本年度新收申请29件,无重复申请。 | narrative-table 1 0
bureau@onRequest | 不存在无正当理由大量反复申请的情况。 |
town@onRequest | 2024年,我镇未收到政府信息公开申请,未发生行政复议、行政诉讼。 |
town@onRequest | 全年共收到政府信息公开申请0件,办结0件,结转0件。 |
town@onRequest | 我镇无依申请公开事项。 |
town@onRequest | 2024年我镇依申请公开件为零件。 |
town@onRequest | 全年受理申请1件,已按期答复。 | narrative-table 0 1
town@onRequest | 2024年共收到依申请公开2件,均已办结。 | narrative-table 0 2
town@onRequest | 今年收到群众申请办理低保、残疾证、老年证等136件,全部办结。 |
town@onRequest | 收到县政府转办的群众诉求56件,办结56件。 |
town@onRequest | 全年收到村民宅基地申请63件,审批51件。 |
town@onRequest | 完善依申请公开流程,明确收到申请后20个工作日内答复,需延长的最多延长20个工作日。 |
town@onRequest | 2023年收到政府信息公开申请1件,2024年未收到。 |
town@onRequest | 2024年度,我镇收到信息公开申请一件。 | narrative-table 0 1
town@onRequest | 政府信息公开行政复议1件。 | narrative-table 0 1
town@onRequest | 通过县政府网站依申请公开系统收到申请0件,信函0件。 |
town@onRequest | 依申请公开信息12条。 |
town@onRequest | 截至12月31日,共受理各类咨询申请投诉47件,其中咨询30件、投诉17件,无政府信息公开申请。 |
town@proactive | 主动公开政府信息86条,其中规范性文件0条、行政许可12条。 |
town@proactive | 办理行政许可12件,无行政处罚、行政强制。 |
town@proactive | 办理行政许可12件,行政处罚3件。 |
town@proactive | 制发行政规范性文件2件。 | narrative-table 0 2
town@requests | 2024年,我镇未收到政府信息公开申请。 |
town@disputes | 未收到。 |
town@disputes | 本年度我镇没有因政府信息公开被申请行政复议、提起行政诉讼。 |
town@disputes | 本年度被提起行政诉讼1件。 | narrative-table 0 1
town@supervision | 镇党委召开会议研究政务公开工作2次,申请专项经费3万元。 |
town@problems | 依申请公开申请量少,工作人员缺乏经验。2024年仅办理过1件跨部门会办件。 |
city@onRequest | 2024年,全市各级行政机关共新收政府信息公开申请2,514件,上年结转126件,办结2,488件,结转下年度152件。 |
city@onRequest | 全市行政机关收到政府信息公开申请2514件,较2023年的2390件增长5.2%。 |
city@onRequest | 市政府本级收到政府信息公开申请212件,各县(市、区)收到1,480件,市政府各部门收到822件,全市合计2,514件。 |
city@onRequest | 市政府本级收到政府信息公开申请212件,全部办结。 |
city@onRequest | 市政府办公室办理申请212件,其中予以公开80件。 |
city@onRequest | 全市共收到政府信息公开申请2,154件。 | narrative-table 2514 2154
city@onRequest | 全市新收政府信息公开申请2500余件。 |
city@onRequest | 全市新收政府信息公开申请2600余件。 | narrative-table 2514 2600
city@onRequest | 全市收到申请0.25万件。 |
city@onRequest | 全市办结政府信息公开申请2488件,按期办结率100%,结转152件。 |
city@onRequest | 全市政府信息公开行政复议188件,行政诉讼96件。 |
city@onRequest | 全市政府信息公开行政复议188件,被纠正22件,纠错率11.7%;行政诉讼96件,败诉5件,败诉率5.2%。 |
city@onRequest | 全市政府信息公开行政复议188件,被纠正22件,纠错率17.7%。 | percentage
city@proactive | 全市制定政府规章2件、行政规范性文件64件,废止规章1件、规范性文件22件。 |
city@proactive | 市政府制定规章3部。 | narrative-table 2 3
city@proactive | 全市主动公开政府信息48.6万条,其中网站公开25.3万条,政务新媒体公开21.1万条,其他2.2万条。 |
city@proactive | 全市主动公开政府信息48.6万条,其中网站公开25.3万条,政务新媒体公开21.1万条,其他3.2万条。 | breakdown-sum
city@proactive | 全市作出行政许可决定234.57万件,行政处罚决定9.88万件。 |
city@proactive | 现行有效规章48件、行政规范性文件531件。 |
city@proactive | 现行有效市政府规章50件。 | narrative-table 48 50
city@proactive | 市政府常务会议审议议题156项,公开会议信息42次,邀请列席代表38人次。 |
city@proactive | 全市行政事业性收费1.26亿元。 |
city@proactive | 市本级行政事业性收费3200万元。 |
city@disputes | 2024年,全市发生政府信息公开行政复议案件188件,其中维持140件,纠正22件,其他结果20件,尚未审结6件。 |
city@disputes | 2024年,全市发生政府信息公开行政复议案件188件,其中维持140件,纠正22件,其他结果26件,尚未审结6件。 | narrative-table 20 26
# Meant to mislead
bureau@onRequest | 收到涉及土地征收的申请12件、涉及农机补贴的申请9件、涉及执法案卷的申请8件。 |
bureau@onRequest | 收到要求公开会议纪要的申请3件,均已依法答复。 |
bureau@onRequest | 全年收到电子邮件申请4件、网络申请15件、当面申请10件。 |
bureau@onRequest | 线下收到申请14件,线上收到申请15件。 |
bureau@onRequest | 县局收到申请20件,乡镇农业服务中心收到申请9件。 |
bureau@onRequest | 其中,第一季度收到申请5件,第二季度收到申请7件,第三季度收到申请12件,第四季度收到申请5件。 |
bureau@onRequest | 12月份收到的3件申请,因办理期限未届满,结转下年度继续办理。 |
bureau@onRequest | 结转的3件申请,办理期限均未届满。 |
bureau@onRequest | 剩余3件因未到答复期限,结转2025年度办理。 |
bureau@onRequest | 剩余3件未到答复期限,结转下年度。 |
bureau@onRequest | 对未按规定期限补正的申请,依法作不再处理。 |
bureau@onRequest | 已办结的28件中,本年新收26件,上年结转2件。 |
bureau@onRequest | 办结28件,其中当年新收申请办结26件,上年结转申请办结2件。 |
bureau@onRequest | 28件答复中,有5件作出无法提供答复,其余23件分别作其他答复。 |
bureau@onRequest | 11件予以公开,17件以其他方式答复。 |
bureau@onRequest | 延期答复4件,征求第三方意见3件,补正后受理5件。 |
bureau@onRequest | 当场答复8件,10个工作日内答复12件,20个工作日内答复8件。 |
bureau@onRequest | 提前办结20件,平均办结时间9.5天。 |
bureau@onRequest | 新增依申请公开受理窗口1个,新增工作人员2名。 |
bureau@onRequest | 新增申请渠道2个,新增在线查询功能1项。 |
bureau@onRequest | 本年新增公开目录12项,新增公开事项24项。 |
bureau@onRequest | 本年度依申请公开新增答复模板5个。 |
bureau@onRequest | 向申请人出具登记回执29份,出具答复书28份,出具补正通知5份。 |
bureau@onRequest | 登记表填报完整29份,告知书送达28份。 |
bureau@onRequest | 申请人张某一人提出申请6件,占全年总量的20.7%。 |
bureau@onRequest | 同一申请人提出申请12件,均逐件答复。 |
bureau@onRequest | 部门会商疑难申请5件,组织法律审核申请答复28件。 |
bureau@onRequest | 因申请人撤回终止办理1件。 |
bureau@onRequest | 申请公开内容涉及高标准农田的有8件,涉及土地流转的有6件,涉及其他方面的有15件。 |
bureau@onRequest | 全年共收到申请29件,日均0.08件。 |
bureau@onRequest | 全年共收到申请29件,位列全县各部门第3位。 |
bureau@onRequest | 依申请公开办理时限由20个工作日压缩至12个工作日。 |
bureau@onRequest | 收到申请29件,同比减少6件(2023年35件);办结28件,同比减少7件(2023年35件)。 |
bureau@onRequest | 收到政府信息公开申请29件(2023年:35件)。 |
bureau@onRequest | 收到申请共计29件,较2022年41件、2023年35件持续下降。 |
bureau@onRequest | 三年来共收到申请105件,其中2024年29件。 |
bureau@onRequest | 截至目前,本届政府任期内累计办理申请105件。 |
bureau@onRequest | 至2024年底,系统内存量申请3件。 |
bureau@onRequest | 组织依申请公开业务培训2期,解答基层咨询申请办理问题36个。 |
bureau@onRequest | 指导乡镇办理政府信息公开申请11件。 |
bureau@onRequest | 收到县政府交办的政府信息公开申请4件,已按时反馈意见。 |
bureau@onRequest | 收到其他机关征求意见函6件,已在15个工作日内回复。 |
bureau@onRequest | 受理农村土地承包仲裁申请23件,调解17件。 |
bureau@onRequest | 收到奖补项目申请56份,审核通过48份。 |
bureau@onRequest | 受理申请执行案件3件。 |
bureau@onRequest | 收到人民法院司法建议1件、检察建议2件,均按期回复。 |
bureau@onRequest | 没有发生因答复超期被复议、诉讼的情况。 |
bureau@onRequest | 未出现因程序违法被法院判决败诉的情况。 |
bureau@onRequest | 没有因依申请公开工作被追责、通报。 |
bureau@onRequest | 没有收到来自科研机构、社会公益组织的申请。 |
bureau@onRequest | 没有收到邮件、传真方式提交的申请。 |
bureau@onRequest | 未收到通过传真方式提出的政府信息公开申请。 |
bureau@onRequest | 上年度没有收到政府信息公开申请的单位有3个。 |
bureau@onRequest | 未收到对答复不满意的反馈。 |
bureau@onRequest | 未收到举报。全年受理政府信息公开申请29件。 |
bureau@onRequest | 无超期未答复申请。 |
bureau@onRequest | 无因不履行政府信息公开义务引发的行政诉讼败诉案件。 |
bureau@onRequest | 本年度无收费申请。 |
bureau@onRequest | 未收取申请人任何费用。 |
bureau@onRequest | 年内未发生一起泄密事件、一起负面舆情。 |
bureau@onRequest | 行政复议维持率40%,行政诉讼胜诉率100%。 |
bureau@onRequest | 复议维持2件、纠正1件,诉讼维持2件。 |
bureau@onRequest | 行政复议已审结4件,尚有1件未审结;行政诉讼已审结2件,尚有1件未审结。 |
bureau@onRequest | 新发生行政复议5件(其中3件由上年申请引发)。 |
bureau@onRequest | 审理机关受理复议5件,法院受理诉讼3件。 |
bureau@onRequest | 2023年度行政复议7件,2024年度行政复议5件,下降28.6%。 |
bureau@onRequest | 以本机关为被申请人的政府信息公开行政复议5件,以本机关为被告的行政诉讼3件(一审2件、二审1件)。 |
bureau@onRequest | 全局行政应诉案件9件,其中政府信息公开类3件。 |
bureau@onRequest | 全局行政复议案件12件,其中涉及政府信息公开5件。 |
bureau@onRequest | 涉信息公开诉讼案件共3件,法院驳回起诉1件、驳回诉讼请求1件、正在审理1件。 |
bureau@onRequest | 参加行政诉讼庭审旁听2次。 |
bureau@proactive | 主动公开规范性文件4件、政策解读4件。 |
bureau@proactive | 公开规范性文件、政策文件等15件。 |
bureau@proactive | 历年规范性文件汇总发布21件。 |
bureau@proactive | 清理行政规范性文件,拟废止3件、拟修改2件。 |
bureau@proactive | 起草行政规范性文件草案6件,公开征求意见6次。 |
bureau@proactive | 本年度制发规范性文件4件,其中涉企2件,民生类2件,均同步解读,解读率100%。 |
bureau@proactive | 行政处罚案件公示率100%,公示行政处罚38件、行政许可120件。 |
bureau@proactive | 作出责令改正38件,移送2件。 |
bureau@proactive | 网站:420条;公众号:180条;其他:56条;共计656条。 |
bureau@proactive | 发布信息656条:一季度150条,二季度160条,三季度170条,四季度176条。 |
bureau@proactive | 发布图文信息412条、短视频36个,总浏览量128万次,点赞3.4万次,单条最高浏览量12万次。 |
bureau@proactive | 全年共发布信息656条,其中原创信息占比62.5%。 |
bureau@proactive | 全年公开信息656条,与上年持平。 |
bureau@proactive | 全年公开信息656条,是上年的1.2倍。 |
bureau@proactive | 粉丝数由1.5万人增长到1.8万人,增幅20%。 |
bureau@proactive | “三公”经费预算52万元,较上年减少3万元,下降5.5%。 |
bureau@proactive | 政策解读28篇,文字18篇、图解10篇,解读率达到100%,图解占比35.7%。 |
bureau@proactive | 主动公开信息656条,其中部门文件30条,项目资金类52条,规划统计类12条等。 |
bureau@proactive | 发布信息500条(公众号300条、网站200条),同比增加100条,增长25%。 |
bureau@proactive | 办理“我为群众办实事”12项,走访群众3200余户次,解决问题156个。 |
bureau@proactive | 共收到网民留言56条,办理回复56条,公开回复50条。 |
bureau@proactive | 今年公开招聘12人,报名申请325人。 |
bureau@proactive | 受理农药经营许可申请26件,准予许可24件,不予许可2件。 |
bureau@management | 新制定《信息公开保密审查制度》等制度4项,废止1项。 |
bureau@management | 自2019年5月15日新《条例》施行以来,累计公开信息3200条。 |
bureau@management | 2020年至2024年,共归档文件1530件。 |
bureau@supervision | 2024年,在全县政务公开考核中得分95.6分,较2022年提高3.2分。 |
bureau@supervision | 按照2022年出台的考核办法,对12个科室进行考核。 |
bureau@problems | 2025年,我局将力争主动公开信息700条以上。 |
bureau@problems | 2024年,我局政府信息公开工作取得一定成效,但也存在一些问题:一是答复质量不高,行政复议被纠正1件;二是时效不强。 |
bureau@other | 2024年度收到政府信息公开申请29件,均未收取信息处理费。 |
bureau@other | 本年度,我局发出收费通知0件,收取信息处理费0元。承办人大代表建议14件、政协提案9件,均已办结并公开23件。 |
bureau@other | 本机关依法未向申请人收取检索、复制、邮寄等费用;未发出收费通知。 |
bureau@onRequest | 2024年度我局共接到政府信息公开申请27份。 | narrative-table 29 27
bureau@onRequest | 我局今年共收到信息公开申请19件,较去年减少16件。 | narrative-table 29 19
bureau@onRequest | 受理并答复政府信息公开申请25件。 | narrative-table  25
bureau@onRequest | 截至2024年12月31日,尚有4件申请正在办理,结转下年度。 | narrative-table 3 4
bureau@onRequest | 新收申请29件,连同上年结转的4件,一并办理。 | narrative-table
bureau@onRequest | 予以公开10件(占35.7%),部分公开3件(占10.7%)。 | narrative-table 11 10
bureau@onRequest | 予以公开率39.3%(10件)。 |
bureau@onRequest | 以“本机关不掌握”为由答复5件。 | narrative-table 4 5
bureau@onRequest | 属于行政查询事项2件,已告知查询途径。 | narrative-table 1 2
bureau@onRequest | 因涉及过程性信息不予公开3件。 | narrative-table 2 3
bureau@onRequest | 重复申请不予处理2件。 | narrative-table  2
bureau@onRequest | 收到自然人申请22件,法人或其他组织申请6件。 | narrative-table
bureau@onRequest | 申请人中,公民23人次,企业6家。 |
bureau@onRequest | 2024年,收到政府信息公开申请29件,其中自然人申请23件,占比69.3%。 | percentage
bureau@onRequest | 自然人申请占79.3%,法人申请占30.7%。 | percentage
bureau@onRequest | 全年收到申请29件,去年35件,同比下降7.1%。 | percentage
bureau@onRequest | 行政复议案件3件、行政诉讼案件3件。 | narrative-table 5 3
bureau@onRequest | 行政复议5件中,维持3件,纠正1件,其他1件。 | narrative-table 2 3
bureau@onRequest | 因信息公开引发的行政诉讼1件。 | narrative-table 3 1
bureau@onRequest | 未发生政府信息公开行政诉讼案件。 | narrative-table 3 0
bureau@onRequest | 无行政复议案件。 | narrative-table 5 0
bureau@onRequest | 全年无一起因政府信息公开引发的行政复议。 | narrative-table 5 0
bureau@onRequest | 行政复议零纠错。 | narrative-table 1 0
bureau@onRequest | 2024年,全局依申请公开零申请。 | narrative-table 29 0
bureau@onRequest | 共处理依申请公开27件。 | narrative-table  27
bureau@onRequest | 2023年结转1件、2024年新收29件,均依法办理。 | narrative-table 2 1
bureau@onRequest | 本年无结转事项。 | narrative-table  0
bureau@onRequest | 没有结转到下年度的申请。 | narrative-table 3 0
bureau@onRequest | 收到依申请公开29件,按期办结率100%,全部办结完毕。 | all-concluded
bureau@proactive | 我局共制定印发行政规范性文件3份。 | narrative-table 4 3
bureau@proactive | 目前有效行政规范性文件16件。 | narrative-table 17 16
bureau@proactive | 宣布失效和废止规范性文件3件。 | narrative-table 1 3
bureau@proactive | 无行政规范性文件废止。 | narrative-table 1 0
bureau@proactive | 门户网站320条、公众号200条、其他30条,合计560条。 | breakdown-sum
bureau@proactive | 发布信息656条:一季度150条,二季度160条,三季度170条,四季度186条。 | breakdown-sum
bureau@proactive | 解读28篇(文字解读18篇、图解12篇)。 | breakdown-sum
bureau@proactive | 公开信息由2023年的400条增加到2024年的500条,增长20%。 | percentage
bureau@proactive | 公开信息500条,比2023年的400条增加120条。 | percentage
bureau@proactive | 网站发布120条,占发布总量300条的45%。 | percentage
bureau@proactive | 全年发布300条,其中网站120条,占比45%。 | percentage
bureau@supervision | 考核得分95分。全年共开展培训3次。一年来,共组织开展培训4次。 |
bureau@preamble | 本报告统计期限为2024年1月1日—2024年12月30日。 | period
bureau@preamble | 数据统计期限从2024年1月1日至2025年12月31日。 | period
bureau@onRequest | 2022年,我局共收到政府信息公开申请29件。 | year-leftover
bureau@other | 2021年度未收取信息处理费。 | year-leftover
bureau@supervision | 2022年度,我局开展政府信息公开培训3次,参训120人次。 | year-leftover
bureau@requests | 2023年,收到政府信息公开申请29件。 | year-leftover
bureau@requests | 具体情况如下表:本年新收30件,上年结转2件。 | narrative-table 29 30
bureau@disputes | 2024年,我局因政府信息公开被申请行政复议4件、被提起行政诉讼3件,详见下表: | narrative-table 5 4
bureau@disputes | 2024年,我局没有被申请行政复议、提起行政诉讼的情况,具体如下: | narrative-table  0
bureau@other | 本年度收取信息处理费300元,涉及申请0件。 | fee-amount
bureau@other | 依据《政府信息公开信息处理费管理办法》(国办函〔2021〕109号),未收取费用。 | citation
town@onRequest | 本年度收到申请3件。 | narrative-table 0 3
town@onRequest | 全年依申请公开1件,已答复。 | narrative-table 0 1
town@onRequest | 上年结转1件,已办结。 | narrative-table 0 1
town@onRequest | 我镇全年受理依申请公开事项2次。 | narrative-table 0 2
town@onRequest | 全镇办理依申请公开0件,处理村民调解申请28件、信访件33件、12345工单97件。 |
town@onRequest | 未收到政府信息公开申请,按时办结率100%。 |
town@onRequest | 我镇建立申请台账,1件申请1个编号,收到1件、登记1件、办结1件。 |
town@onRequest | 落实“一口受理、并行办理、一次告知”,做到收件即办。 |
town@proactive | 发布农机购置补贴申请公示21期、公租房申请公示4期。 |
town@proactive | 全年累计公开村务信息1320条,17个村每村不少于60条。 |
city@onRequest | 全市各级行政机关收到申请2,514件,同比上升5.19%;其中市级机关1,034件、县区机关1,480件。 |
city@onRequest | 全市收到申请最多的部门是市自然资源局,共收到312件;收到申请最多的区为东城区,共收到420件。 |
city@onRequest | 市公安局收到申请201件,市人社局收到申请156件。 |
city@onRequest | 全市新收申请2,514件,其中自然人2,104件,占83.7%;商业企业310件,占12.3%;法律服务机构60件,占2.4%;其他40件,占1.6%。 |
city@onRequest | 全市新收申请2,514件,其中自然人2,140件。 | narrative-table 2104 2140
city@onRequest | 全市申请量首次突破2500件。 |
city@onRequest | 全市申请量达2.5千件。 |
city@onRequest | 全市累计办理申请2.64千余件。 |
city@onRequest | 全市共受理政府信息公开申请约2500件。 |
city@proactive | 全市行政许可决定234.6万件,同比增长3.2%。 |
city@proactive | 全市行政事业性收费1.26亿元,比上年减少0.1亿元。 |
city@proactive | 市司法局审查规范性文件71件,向省政府备案规章2件、规范性文件12件。 |
city@proactive | 各县区制发行政规范性文件40件,市级制发24件,全市合计64件。 |
city@proactive | 市本级制发行政规范性文件24件。 |
city@proactive | 全市现行有效行政规范性文件521件。 | narrative-table 531 521
city@disputes | 市政府被复议12件,各部门和县区176件。 |
city@disputes | 全市复议机关审结行政复议案件1,860件。 |
# Meant to mislead, second wave
bureau@onRequest | 未收到涉及商业秘密的申请。 |
bureau@onRequest | 未收到外籍申请人的政府信息公开申请。 |
bureau@onRequest | 全年没有收到需要收费的申请。 |
bureau@onRequest | 没有出现申请办理超期的情况。 |
bureau@onRequest | 未发生因信息公开不及时、不准确引发的行政复议或诉讼。 |
bureau@onRequest | 未发生因超期答复引起的行政复议。 |
bureau@onRequest | 没有因未依法答复被提起行政诉讼的案件。 |
bureau@onRequest | 未因程序瑕疵被行政复议机关纠正。 |
bureau@onRequest | 没有不予受理的申请。 |
bureau@onRequest | 无因泄密被追责情形,无超期申请件。 |
bureau@onRequest | 不存在推诿、拖延办理申请的情况。 |
bureau@onRequest | 没有申请人对收费提出异议。 |
bureau@onRequest | 未收到申请人对办理结果的投诉。 |
bureau@onRequest | 无败诉、无纠错整改建议。 |
bureau@onRequest | 政府信息公开类行政诉讼无败诉。 |
bureau@onRequest | 未收到针对主动公开目录的修改建议。 |
bureau@onRequest | 申请材料齐全的,不再要求补正,全年未退件。 |
bureau@onRequest | 未开展申请公开费用减免。 |
bureau@onRequest | 2022年至2024年间,未发生过因同一申请人重复起诉的情形。 |
bureau@onRequest | 行政诉讼案件中没有复议后撤诉的。 |
bureau@disputes | 2024年无败诉案件。 |
bureau@disputes | 未发生行政赔偿案件。 |
bureau@disputes | 上年无结转案件。 |
bureau@requests | 2024年没有延期答复的申请。 |
bureau@requests | 无上级交办申请。 |
bureau@onRequest | 新增线上申请端口1个、线下受理点2个。 |
bureau@onRequest | 依申请公开系统新增短信提醒功能,推送短信提醒56条。 |
bureau@onRequest | 本年度新增专职人员1名,负责受理政府信息公开申请。 |
bureau@onRequest | 受理点增至5个。 |
bureau@onRequest | 收到表扬信3封、锦旗2面。 |
bureau@onRequest | 共收到申请人感谢电话6个。 |
bureau@onRequest | 接收申请的专用邮箱收到邮件52封,其中垃圾邮件33封。 |
bureau@onRequest | 收到申请后3日内完成登记的27件。 |
bureau@onRequest | 召开申请办理会商会6次,研究疑难件9件。 |
bureau@onRequest | 制作申请办理流程图1张、示范文本8个。 |
bureau@onRequest | 抽查2023年答复书20份,发现问题3个。 |
bureau@onRequest | 受理信访转依申请公开2件。 |
bureau@onRequest | 受理涉农投诉举报312件,办结308件,结转4件。 |
bureau@onRequest | 办理信访事项45件,答复45件,结转0件。 |
bureau@onRequest | 收到“互联网+督查”平台转办问题线索2条,已办结2条。 |
bureau@onRequest | 承办市长热线126件,按期办结126件,均已答复。 |
bureau@onRequest | 人大代表建议答复14件,政协提案答复9件。 |
bureau@onRequest | 办理不动产登记资料查询申请1326件。 |
bureau@onRequest | 收到申请29件,已当年办结26件,结转3件。 |
bureau@onRequest | 收到的29件申请中,26件已办结,3件尚在办理期限内。 |
bureau@onRequest | 新收29件申请:答复26件,未到期3件。 |
bureau@onRequest | 收到申请29件,办结26件(另办结上年结转2件)。 |
bureau@onRequest | 上年结转的2件申请均已办结,作出予以公开1件、不予公开1件。 |
bureau@onRequest | 企业提出的5件申请中,予以公开2件、不予公开1件、无法提供1件、结转1件。 |
bureau@onRequest | 自然人申请23件中,通过网络提交15件,当面提交3件,邮寄5件。 |
bureau@onRequest | 办结28件,10件以内部转办方式完成,18件由局办公室直接办理。 |
bureau@onRequest | 延期办理4件中,已答复3件。 |
bureau@onRequest | 涉及征地拆迁的12件申请,公开5件,不公开3件,无法提供4件。 |
bureau@onRequest | 其中涉及三农补贴类申请11件,予以公开6件。 |
bureau@onRequest | 29件申请平均办理时长11天;28件答复无一超期。 |
bureau@onRequest | 复议案件5件中涉及2023年度申请的3件。 |
bureau@onRequest | 已审结复议4件,其中维持2件、纠正1件、驳回1件。 |
bureau@onRequest | 复议5件(含上年结转1件)。 |
bureau@onRequest | 行政诉讼3件,其中一审2件、二审1件。 |
bureau@onRequest | 新增行政诉讼2件,上年结转1件,共3件。 |
bureau@onRequest | 办公室受理9件,产业科受理12件,执法大队受理8件。 |
bureau@onRequest | 由局属单位答复8件,局机关答复20件。 |
city@onRequest | 县(市、区)办理申请1,480件,市直部门办理1,034件。 |
city@onRequest | 东城区收到申请420件、西城区收到380件、南山县收到260件,合计占全市的42.2%。 |
city@onRequest | 市本级新收申请212件,同比下降3.6%。 |
city@onRequest | 市政府办公室代表市政府受理申请212件,答复208件,结转4件。 |
city@requests | 其中,市政府本级新收212件,办结208件,结转下年4件。 |
city@disputes | 其中,以市政府为被申请人的行政复议12件,以市政府为被告的行政诉讼9件。 |
city@onRequest | 市司法局代市政府受理行政复议案件2,031件,审结1,988件。 |
city@proactive | 市本级制定行政规范性文件24件,县级制定40件。 |
city@proactive | 市生态环境局作出行政处罚决定312件。 |
city@onRequest | 全市共收到申请0.25万余件。 |
city@proactive | 行政许可234万余件。 |
city@proactive | 行政处罚决定9.9万件。 |
city@onRequest | 全市收到申请2500件左右。 |
city@onRequest | 申请量超2500件。 |
city@proactive | 行政事业性收费1.3亿元左右。 |
city@proactive | 行政事业性收费12629.3万元。 |
city@onRequest | 全市收到申请两千五百余件。 |
city@onRequest | 全市收到申请2514件,约占全省总量的8%。 |
bureau@requests | 2024年,我局共收到政府信息公开申请32件,详见下表: | narrative-table 29 32
bureau@requests | 本年度新收政府信息公开申请27件,上年结转2件,办理情况如下: | narrative-table 29 27
bureau@requests | 2024年,我局未收到政府信息公开申请,具体数据见下表: | narrative-table 29 0
bureau@requests | 2024年,新收申请29件,办结25件。具体如下表所示: | narrative-table 28 25
bureau@disputes | 2024年,行政复议7件,情况如下: | narrative-table 5 7
bureau@onRequest | 2024年共收到政府信息公开申请26件,具体如表三。 | narrative-table 29 26
bureau@proactive | 制发行政规范性文件6件,具体为: | narrative-table 4 6
bureau@proactive | 网站发布120条,占总数300条的45%。 | percentage
bureau@proactive | 发布信息300条,其中政策类120条(占50%)。 | percentage
bureau@proactive | 应公开128项,已公开120项,公开率98%。 | percentage
bureau@onRequest | 办结28件中予以公开11件,公开率49.3%。 |
bureau@onRequest | 收到申请29件,网络申请15件,占61.7%。 | percentage
bureau@onRequest | 收到29件,较上年35件减少6件,降幅27.1%。 | percentage
bureau@onRequest | 收到29件,较上年35件,降低17%。 |
bureau@proactive | 信息总数由300条增至360条,增幅达到30%。 | percentage
bureau@proactive | 公开信息360条,较上年300条增长两成。 |
bureau@proactive | 信息发布量同比增长20%,达到360条(上年为300条)。 |
bureau@proactive | 信息发布量同比增长30%,达到360条(上年为300条)。 | percentage
bureau@proactive | 公开率由85%提高到92%,提高7个百分点。 |
bureau@onRequest | 不予公开6件,占办结总量的31.4%。 | percentage
bureau@onRequest | 无法提供5件,占比17.9%;不予处理2件,占比9.1%。 | percentage
bureau@onRequest | 2024年度共接收各类政府信息公开申请件31件次。 |
bureau@onRequest | 全年受理公开申请28件。 | narrative-table 29 28
bureau@onRequest | 2024年,我局收悉政府信息公开申请24件。 | narrative-table 29 24
bureau@onRequest | 共有24件政府信息公开申请。 | narrative-table 29 24
bureau@onRequest | 政府信息公开申请数量为24件。 | narrative-table 29 24
bureau@onRequest | 依申请公开24件,其中自然人23件。 | narrative-table
bureau@onRequest | 全年政府信息公开申请共计24件。 | narrative-table 29 24
bureau@onRequest | 收到来自公民的政府信息公开申请23件。 |
bureau@onRequest | 我局收到的政府信息公开申请共计二十四件。 | narrative-table 29 24
bureau@onRequest | 本年度收到公开申请:24件。 | narrative-table 29 24
bureau@onRequest | 申请总数24件,已办结28件。 | narrative-table 29 24
bureau@onRequest | 全年收到政府信息公开申请29件,予以答复27件。 | narrative-table 28 27
bureau@onRequest | 受理29件,已办理完毕27件。 | narrative-table 28 27
bureau@onRequest | 收到29件,均已答复。 | all-concluded
bureau@onRequest | 被申请行政复议3次、被提起行政诉讼3次。 | narrative-table 5 3
bureau@onRequest | 涉及政府信息公开的行政复议案件为4起。 | narrative-table 5 4
bureau@onRequest | 我局政府信息公开行政复议案件数为0。 | narrative-table 5 0
bureau@onRequest | 2024年,无人就政府信息公开申请行政复议。 | narrative-table 5 0
bureau@onRequest | 复议被维持3件,被纠正1件。 | narrative-table 2 3
bureau@onRequest | 复议机关纠正2件。 | narrative-table 1 2
bureau@onRequest | 尚未审结的行政诉讼2件。 | narrative-table  2
bureau@other | 2024年收到政府信息公开申请26件,均未收取信息处理费。 | narrative-table 29 26
bureau@supervision | 全年依申请公开26件,办理满意度100%。 | narrative-table 29 26
bureau@preamble | 2024年,我局共收到政府信息公开申请26件。 | narrative-table 29 26
town@other | 本年度收取信息处理费200元。 |
town@onRequest | 本年度收到政府信息公开申请1宗。 | narrative-table 0 1
town@onRequest | 今年我镇共接到一起政府信息公开申请,已办结。 | narrative-table 0 1
town@onRequest | 2024年办理依申请公开件5件。 | narrative-table 0 5
town@onRequest | 依申请公开受理量为2。 | narrative-table 0 2
town@requests | 2024年共收到申请1件,见下表: | narrative-table 0 1
town@disputes | 2024年度行政复议1件,见下表。 | narrative-table 0 1
# As clerks write
bureau@onRequest | 我局严格按照《条例》要求,健全依申请公开接收、登记、审核、办理、答复、归档全流程制度。2024年,共收到政府信息公开申请29件,其中自然人申请23件,法人或其他组织申请6件;主要涉及惠农补贴、土地流转、渔业执法等领域。截至年底,除3件未到答复期限外,其余均已按时答复。收到上级转办申请件0件。 |
bureau@onRequest | 一是优化渠道。在局门户网站“依申请公开”栏目设置在线申请入口,全年通过该渠道接收申请15件。二是规范答复。落实“一案三审”,28件答复均经法制审核。三是加强会商。与司法、信访等部门会商疑难件5件,有效防范法律风险。 |
bureau@onRequest | 2024年,我局共收到依申请公开29件,同比下降17.14%,其中,网上提交15件,占比51.7%;信函提交10件,占比34.5%;当面提交4件,占比13.8%。从申请内容看,涉及惠农补贴11件、土地流转8件、行政执法5件、其他5件。 |
bureau@onRequest | 全年办结申请28件,其中主动公开类11件次、部分公开3件次……平均办理时限9.6个工作日,比法定时限提速52%。涉及依申请公开的行政复议5件、行政诉讼3件,复议机关纠正1件,法院均支持我局或尚未审结。 |
bureau@onRequest | 加强和改进依申请公开工作,2024年收到申请29件,较去年有所下降;办理过程中主动与申请人沟通37次,促成2名申请人调整申请内容、1名申请人撤回申请,实质性化解行政争议。 |
bureau@onRequest | 依托“依申请公开办理系统”,实现申请、受理、分办、答复全程留痕,系统注册用户126个,流转文书312份,平均每件流转4.2个环节。 |
bureau@onRequest | 本年度,局机关及所属事业单位共受理政府信息公开申请29件(均不含咨询类),较上年减少6件。所属3家事业单位未收到申请。 |
bureau@onRequest | 2024年全县农业系统共收到公开申请46件,其中我局29件。 |
bureau@onRequest | 2024年,县农业农村局本级受理29件,均按程序办理。接受乡镇农业服务中心咨询17次,协助答复6件。 |
bureau@onRequest | 2024年共收到政府信息公开申请29件,办结28件,结转3件(含以前年度2件的办理)。 |
bureau@onRequest | 全年依申请公开工作平稳有序,未发生超期、漏办情况;因答复引发复议5件,诉讼3件,复议、诉讼总量与去年持平。 |
bureau@onRequest | 严格落实《条例》第三十条、第三十三条、第三十六条规定,对内容不明确的5件申请一次性告知补正,对涉及第三方权益的3件申请书面征求意见,对2件属于其他部门职责的告知申请人向有关机关提出。 |
bureau@onRequest | 建立“1+3+N”依申请公开办理机制,即1个牵头科室、3名专办人员、N个责任科室协同,实现受理“零门槛”、办理“零延误”、答复“零差错”。 |
bureau@onRequest | 2024年受理的29件申请,自然人占79%,企业等组织占21%,与2023年相比自然人占比下降3个百分点。 |
bureau@onRequest | 全年共处理依申请公开31件(新收29件、上年结转2件),按结果分:公开14件(含部分公开3件),不予公开6件,无法提供5件,不予处理2件,其他1件,结转下年3件。 |
bureau@onRequest | 本机关2024年度共收到29件申请,同比减少6件,“阳光农业”申请热度下降,电话解答申请咨询80余人次。 |
bureau@onRequest | 对2023年12月收到、结转至2024年办理的2件申请,均于2024年1月办结;对2024年12月收到的3件申请,于2025年1月底前答复。 |
bureau@onRequest | 收到要求公开我局2019年至2023年项目资金的申请2件,已提供文件资料36份、复印材料210页。 |
bureau@proactive | 2024年,我局在县政府门户网站发布政务信息420条,其中工作动态210条,政策法规35条,通知公告92条,规划计划8条,财政信息15条,人事信息12条,其他48条;在“青禾农业”微信公众号发布信息180条,在县级以上媒体发布稿件56篇,其中国家级3篇、省级18篇、市级35篇。 |
bureau@proactive | 围绕乡村振兴战略,公开高标准农田建设1.2万亩、投资2400万元等项目信息15条;公开农机补贴2156台、补贴资金863.5万元;公开动物防疫信息24期。 |
bureau@proactive | 全面推进决策、执行、管理、服务、结果“五公开”,发布重大行政决策目录1份、意见征集5次、采纳情况5次、解读材料5份。 |
bureau@proactive | 严格落实行政执法公示制度,公开执法信息3类、行政处罚决定书38份、行政许可决定126份、“双随机”抽查计划2份、抽查结果14份。 |
bureau@proactive | 依法公开行政许可办理结果126条、行政处罚结果35条(3件涉及未成年人依法不公开)。 |
bureau@proactive | 年内印发文件126份,其中主动公开85份、依申请公开26份、不予公开15份。 |
bureau@proactive | 对照《全国基层政务公开标准指引》26个试点领域,梳理涉农领域公开事项45项,编制公开目录1套,全年更新120条次。 |
bureau@proactive | 发布《青禾县高素质农民培育实施方案》等行政规范性文件4件,解读4件次,其中图解2件、负责人解读1件、媒体解读1件。 |
bureau@proactive | 2024年共公开规范性文件4件,历史规范性文件全部标注有效性,其中现行有效17件,废止21件,失效6件。 |
bureau@proactive | 全年发布各类信息1362条,比2023年(1205条)增长13%,其中政策解读类同比增长40%。 |
bureau@proactive | 县政府门户网站我局栏目发布信息420条,浏览量12.8万次,同比分别增长15%、32%。 |
bureau@proactive | 全年公开信息656条,其中门户网站占64%,微信公众号占27.4%,其他占8.5%。 |
bureau@supervision | 开展社会评议,发出问卷300份,收回285份,回收率95%,总体满意率96.8%。 |
bureau@supervision | 将政务公开纳入年度目标考核,占4分;对5个科室进行检查,发现问题12个,已整改12个,整改率100%。 |
bureau@supervision | 制定培训计划,举办培训班2期,培训86人次,其中线上培训50人次、线下培训36人次。 |
bureau@supervision | 2024年未发生因政府信息公开工作被问责、被通报、被约谈的情况。 |
bureau@problems | 虽然我局政府信息公开工作取得了一定成绩,但还存在以下问题:一是依申请公开答复能力有待提升,2024年有1件被复议机关纠正。二是主动公开时效性不强,个别栏目更新超过30天。改进措施:一是组织条例培训2次;二是对12个栏目实行专人负责。 |
bureau@problems | 针对去年报告中提出的3个问题,已逐项整改:新增解读形式2种,新增栏目5个,增加培训2次。 |
bureau@problems | 2023年存在的“答复不规范”等4个问题已全部整改到位,全年纠错率下降12%。目前仍存在的问题:专业人员少,全局仅2人。2025年打算:培训不少于4次,公开信息不少于700条。 |
bureau@other | 一、信息处理费收取情况:2024年,本机关未收取信息处理费。二、本年度重点工作完成情况:完成公开事项45项。 |
bureau@other | 2024年,我局未收取任何政府信息公开信息处理费,共减免0元。本年度无其他需要报告的事项。 |
bureau@other | 本年度共发出信息处理费收费通知1件,应收金额200元,申请人逾期未缴,实际收取0元。 |
bureau@other | (一)落实《2024年政务公开工作要点》情况。完成28项任务中的28项。(二)信息处理费。2024年度按件、按量计收信息处理费0元。 |
town@onRequest | 2024年,我镇不断完善依申请公开工作机制,安排专人值守,及时查收信件和网上申请,但全年未收到任何公民、法人及其他组织的政府信息公开申请,无上年结转申请,无行政复议、行政诉讼。 |
town@onRequest | 我镇公布依申请公开受理电话0712-2831234、受理地址云溪大街1号、邮箱1个,全年收到电话咨询16次,未收到书面申请。 |
town@onRequest | 2024年收到群众申请1326件次,主要为低保申请86件、临时救助申请120件、残疾人补贴申请53件、高龄补贴申请1067件,均在3个工作日内办理。 |
town@onRequest | 2024年度未收到依申请公开事项,因而未发生申请办理、收费、复议及诉讼。 |
town@onRequest | 今年以来,我镇收到政府信息公开申请0件,办结率100%。 |
town@onRequest | 本年度我镇没有产生政府信息公开申请件、行政复议案件、行政诉讼案件和有关投诉。 |
town@proactive | 我镇2024年主动公开信息86条,其中镇情概况6条、财政资金14条、乡村振兴22条、民生保障26条、村务监督18条。 |
town@proactive | 全年办理“一门式”服务事项1.3万件,按期办结率100%,群众满意率99.8%。 |
city@onRequest | 2024年,全市各级行政机关共收到政府信息公开申请2,514件,比上年增加124件,增长5.2%。从办理结果看,予以公开1,140件,占45.8%;部分公开180件,占7.2%;不予公开320件,占12.9%;无法提供620件,占24.9%;不予处理70件,占2.8%;其他处理158件,占6.4%。 |
city@onRequest | 全市申请量居前三位的分别为市自然资源和规划局(312件)、市公安局(201件)、市人社局(156件),合计占全市总量的26.6%。 |
city@onRequest | 市政府办公室收到申请212件,其中转送部门办理150件,直接答复62件。指导部门办理疑难申请96件,召开会商会24次。 |
city@onRequest | 全市共审结政府信息公开行政复议案件182件、行政诉讼案件93件,其中被纠正25件。 |
city@onRequest | 2024年,全市各级行政机关共收到政府信息公开申请2,514件,办结2,488件,其中予以公开1,104件,部分公开180件。 | narrative-table 1140 1104
bureau@onRequest | 2024年,我局共收到政府信息公开申请29件。其中,予以公开11件,部分公开2件,不予公开6件,无法提供5件,不予处理2件,其他处理1件。 | narrative-table 3 2
bureau@onRequest | 全年依申请公开工作平稳有序。全年共收到政府信息公开申请36件(网络15件、信函10件、当面11件),较上年增加1件。 | narrative-table 29 36
bureau@supervision | 本年度我局因政府信息公开被提起行政诉讼4件,均积极应诉。 | narrative-table 3 4
town@onRequest | 2024年,我镇受理并按时答复申请公开2件,均为公民申请,未发生行政复议和行政诉讼。 | narrative-table 0 2
# As clerks write, second wave
town@onRequest | 我镇高度重视依申请公开工作,由党政办统一受理、分管领导审签、业务站所具体承办。2024年,全镇共收到各类申请、诉求2356件,其中12345热线转办1862件、网格上报412件、来信来访82件,办结率99.6%。未收到政府信息公开申请。 |
town@onRequest | 本年度我镇未收到公民、法人或其他组织要求公开政府信息的申请;收到村民建房申请43份、林木采伐申请12份、临时用地申请6份,均已按规定公示。 |
town@onRequest | 全年受理退役军人优待证申请56件、生育登记申请132件、养老保险申请412件。 |
town@onRequest | 完善申请公开服务,群众可通过网站、信函、现场三种方式提交申请,全年接收0件。 |
town@onRequest | 2024年,共接待群众来访咨询1200余人次,其中申请公开方面的咨询3人次,未形成正式申请。 |
town@onRequest | 收到政务公开意见建议4条,采纳3条,已在网站反馈。 |
town@onRequest | 未收到信息公开申请;上年度收到的1件申请已在上年度办结。 |
town@onRequest | 依申请公开方面:0申请、0复议、0诉讼、0投诉。 |
town@onRequest | 2024年,我镇未接到依申请公开的申请件。全年协助区直部门处理依申请公开2件。 |
town@supervision | 全年开展政务公开培训2次,参加人数46人,解答村级公开问题23个,收到村干部申请补训3人次。 |
town@supervision | 落实村级小微权力清单36条,受理群众对村务公开的质疑7件,办结7件。 |
town@problems | 存在问题:一是申请渠道宣传不足,群众知晓度低,连续3年未收到公开申请。二是更新不及时,部分栏目超过6个月未更新。改进措施:一是2025年开展宣传4次,发放手册1000份。二是建立台账,每周更新不少于3条。 |
town@problems | 问题一:依申请公开业务不熟,全镇具备答复经验的干部仅1名。措施:派员到县局跟班学习2次,模拟答复申请5件。 |
town@proactive | 全年通过“村村响”播放惠农政策320次,张贴公告156张,入户发放明白纸4200份,解答群众申请补贴疑问260余个。 |
town@proactive | 公开低保、特困、临时救助审批结果12期412户;公开宅基地审批51宗;公开行政许可决定12件。 |
town@proactive | 坚持“三务公开”,公开党务48条、村务192条、财务204条,共444条。 |
town@proactive | 公开惠民惠农补贴资金23项、896.5万元,受益1.1万人次。 |
bureau@onRequest | 今年我局共收到29份政府信息公开申请,均按《条例》规定办理,其中2份涉及多个事项,按“一事一申请”要求指导申请人拆分。 |
bureau@onRequest | 办理流程由原来的7个环节压减为5个,平均办结时间由14天缩短至9天,最快1天办结。 |
bureau@onRequest | 全年收到申请29件。其中:要求公开补贴名册11件,公开率72%;要求公开审批文件9件;其他9件。 |
bureau@onRequest | 积极化解涉公开争议,复议阶段协调撤回1件,诉讼阶段和解0件。 |
bureau@onRequest | 编制《依申请公开答复文书示范文本》,收录文书17种、案例23件,下发各单位参照执行。 |
bureau@onRequest | 每季度对依申请公开案卷进行评查,共评查案卷28卷,优秀20卷、合格8卷。 |
bureau@onRequest | 落实律师审查制度,律师出具审查意见28份,参与复议答复5件、诉讼应诉3件。 |
bureau@onRequest | 县政府转来申请人向县政府提出、属我局职责的申请7件,我局均协助县政府办公室提供了答复意见。 |
bureau@onRequest | 申请人对答复提起复议的比例为17.2%。 |
bureau@onRequest | 全年召开依申请公开联席会4次,研究重大疑难申请6件,统一答复口径9项。 |
bureau@onRequest | 因机构改革,原县畜牧局2023年结转的2件申请由我局继续办理,已办结。 |
bureau@onRequest | 2024年共收到申请29件,比2023年下降17%,比2022年下降29%。 |
bureau@onRequest | 我局在法定期限内答复申请28件,按期答复率100%,其中10个工作日内答复的占60.7%。 |
bureau@onRequest | 自2024年3月启用新系统以来,系统内登记申请26件,启用前线下登记3件。 |
bureau@onRequest | 收到来件31件,经审查属政府信息公开申请29件,属咨询信访2件,已分类处理。 |
bureau@onRequest | 受理渠道方面:线上15件,线下14件,线上占比51.7%。 |
bureau@onRequest | 自然人申请23件,同比减少4件;企业申请5件,同比减少2件。 |
bureau@onRequest | 2024年第四季度新收申请5件,结转3件。 |
bureau@proactive | 累计归集涉农数据8.6万条,向县大数据平台推送数据2.3万条,开放数据集12个。 |
bureau@proactive | 发布病虫害情报24期、农事提醒36条、市场价格信息156条,合计216条。 |
bureau@proactive | 农产品质量安全监测样品1560批次,合格率99.2%;查处案件38起,罚没款25.8万元,公开典型案例6件。 |
bureau@proactive | 推进“互联网+监管”,录入监管行为1286条,公开检查结果456条,覆盖事项清单100%。 |
bureau@proactive | 公开渔业船舶检验信息124条、农机安全检验信息342条。 |
bureau@proactive | 2024年全局对外发布信息中,原创326条、转载330条,共656条。 |
bureau@proactive | 发布政策文件解读材料12篇,政策咨询解答286次,上门宣讲38场。 |
bureau@proactive | 与上年相比,主动公开数量由580条增加到656条,增加76条,增幅13.1%。 |
bureau@proactive | 2024年,向县档案馆、图书馆移送纸质规范性文件4件、公报12期。 |
bureau@management | 对本单位2020年以来制发的126份文件逐一审查,其中主动公开86份、依申请公开28份、不予公开12份。 |
bureau@management | 开展规范性文件清理,纳入清理19件,拟保留17件、废止1件、宣布失效1件。 |
bureau@management | 新制发公文108件,公开属性认定率100%;主动公开率67.6%。 |
bureau@disputes | 2024年,我局政府信息公开行政复议案件5件(维持2件、纠正1件、其他1件、未审结1件),行政诉讼案件3件(维持2件、未审结1件)。 |
bureau@disputes | 本年度行政复议5件,其中3件系对2023年答复不服提起。 |
bureau@disputes | 注:行政诉讼统计口径为一审生效案件,二审、再审案件不重复统计,2024年另有二审案件1件。 |
bureau@requests | 本年度收到的申请中,3人提出10件,占34.5%。 |
bureau@requests | 2024年度本机关新收申请29件,同比下降17.1%;其中依托在线平台15件。 |
bureau@requests | 说明:上年结转2件均为自然人申请;结转下年度3件分别为自然人1件、商业企业1件、法律服务机构1件。 |
bureau@other | 2024年,本单位主动公开人大代表建议答复14件、政协提案答复9件。未收取信息处理费。 |
bureau@other | 本年度收到申请29件,未达到收费标准,未收取信息处理费。 |
bureau@other | 政务公开工作要点落实情况:1.涉农补贴公开23项;2.规范性文件公开4件;3.解读4件。信息处理费:0元。 |
city@onRequest | 全市行政机关新收申请2,514件,其中市级1,034件(市政府212件、市直部门822件),县级1,480件。 |
city@onRequest | 全市申请量前五的领域:自然资源612件、住建408件、公安330件、人社256件、农业农村198件。 |
city@onRequest | 全市因申请引发的争议总体平稳,复议率7.5%,诉讼率3.8%。 |
city@onRequest | 全市共化解涉公开争议46件,其中撤回复议申请20件、撤诉11件。 |
city@onRequest | 深入推进依申请公开规范化,举办培训班12期1,560人次,组织案卷评查3次,评查案卷640件,发现问题182个。 |
city@proactive | 全市新闻发布会156场,其中市政府新闻办主办48场;发布解读材料2,136篇;回应关切1.2万件次。 |
city@proactive | 全市有政府网站36家、政务新媒体412个,全年关停整合18个。 |
city@proactive | 市政府公报编发12期,登载规章2件、行政规范性文件38件,发行6万册。 |
city@proactive | 全市各级公开政府规章48件,其中2024年新公开2件;行政规范性文件531件,2024年新公开64件,清理修改15件。 |
bureau@onRequest | 全年收到政府信息公开申请29件,办结28件,其中予以公开11件,部分公开3件,不予公开6件,无法提供6件,不予处理2件,其他处理1件。 | narrative-table 5 6
bureau@onRequest | 今年,我局共收到32份政府信息公开申请,均按《条例》规定办理。 | narrative-table 29 32
bureau@onRequest | 依申请公开渠道畅通。2024年度我局无政府信息公开申请件。 | narrative-table 29 0
bureau@requests | 2024年度本机关新收申请31件,同比下降11.4%。 | narrative-table 29 31
bureau@requests | 结转下年度4件。 | narrative-table 3 4
bureau@disputes | 2024年,我局政府信息公开行政复议案件5件(维持2件、纠正2件、其他1件)。 | narrative-table 1 2
bureau@management | 本年度制定行政规范性文件3件,均进行合法性审查。 | narrative-table 4 3
city@proactive | 全市现行有效政府规章46件,行政规范性文件531件。 | narrative-table 48 46
city@onRequest | 全市行政机关新收申请2,541件,其中市级1,034件,县级1,480件。 | narrative-table 2514 2541
town@onRequest | 2024年,我镇共收到政府信息公开申请1件,内容为宅基地审批,已答复。 | narrative-table 0 1
town@proactive | 本年度制发规范性文件1件。 | narrative-table 0 1
town@onRequest | 我镇2024年政府信息公开申请1件,申请人为自然人,予以公开。 | narrative-table 0 1
# As clerks write, whole paragraphs
bureau@onRequest | 2024年我局收到申请29件,较去年同期下降明显,其中"一人多件"申请现象有所缓解,单人最多提出6件。 |
bureau@onRequest | 我局设立依申请公开专岗,配备AB岗人员各1名,全年接听咨询电话132次,接待来访18人次,处理网上咨询27条。 |
bureau@onRequest | 全年收到29件申请,已全部登记在册;已答复28件,其中提前5个工作日以上答复的21件。 |
bureau@onRequest | 对涉及面广的3类申请事项,主动转为主动公开,发布专题信息6条。 |
bureau@onRequest | 依申请公开答复合格率100%,较2023年提升4.5个百分点。 |
bureau@onRequest | 2024年共组织“依申请公开”专题培训1场,覆盖31人,编印手册60本。 |
bureau@onRequest | 共办理政府信息公开申请28件,涉及文件、图纸等信息载体136份。 |
bureau@onRequest | 法制科全年审核依申请公开答复28件、行政处罚决定38件、规范性文件4件。 |
bureau@onRequest | 我局共收到政府信息公开申请29件,占全县申请总量(312件)的9.3%。 |
bureau@onRequest | 全县收到的312件申请中,我局承办29件。 |
bureau@onRequest | 收到29件申请,涉及15个乡镇、42个行政村。 |
bureau@onRequest | 自申请收到之日起平均8.5个工作日答复,最短1个工作日,最长19个工作日。 |
bureau@onRequest | 向申请人免费提供复印件260页、光盘3张。 |
bureau@onRequest | 当面送达答复书8份,邮寄送达14份,电子送达6份。 |
bureau@onRequest | 2024年申请公开量下降,主要原因是主动公开力度加大,公开信息同比增长13.1%。 |
bureau@onRequest | 全年政府信息公开申请办理零超期、零差错;政府信息公开复议纠错1件。 |
bureau@onRequest | 受理县级财政奖补资金公开类申请占比最高,为38%。 |
bureau@onRequest | 经统计,我局近三年依申请公开件分别为41件、35件、29件。 |
bureau@onRequest | 县局窗口收到申请材料4份,均为政府信息公开申请,占全年13.8%。 |
bureau@onRequest | 一年来,我局受理群众申请查阅档案67人次,提供档案213卷。 |
bureau@onRequest | 引导申请人通过不动产登记、户籍查询等专门渠道办理12件次。 |
bureau@onRequest | 我局作为第三方,就其他机关征求意见的申请出具意见5件。 |
bureau@onRequest | 复议机关受理5件,组织听证2次,实地调解1次。 |
bureau@onRequest | 因同一事项引发的复议、诉讼各1件。 |
bureau@onRequest | 2024年共收到行政复议答复通知书5份,均按期提交答复。 |
bureau@onRequest | 行政机关负责人出庭应诉率100%,出庭3人次。 |
bureau@onRequest | 新收申请、办结申请、结转申请分别为29件、28件、3件。 |
bureau@onRequest | 申请方式:网络51.7%、信函34.5%、当面13.8%。 |
bureau@onRequest | 全年申请29件,去年35件,前年41件。 |
town@onRequest | 2024年我镇信息公开申请渠道运行正常,测试申请2件,均能正常提交。 |
town@onRequest | 本年度我镇公开电话收到咨询申请流程的来电8个。 |
town@onRequest | 2024年,我镇接到区政府办转交的政府信息公开征求意见函1件,已按期回复。 |
town@onRequest | 本年度我镇共收到申请法律援助的案件12件,调解成功10件。 |
town@onRequest | 未收到任何申请,也未产生任何费用。 |
town@onRequest | 收到申请的件数为0。 |
town@onRequest | 全年受理申请办证业务864件,其中网上申请512件。 |
town@onRequest | 今年,我镇没有收到申请公开的事项,但收到申请低保的材料86份。 |
town@onRequest | 本年收到依申请0件,较上年减少2件。 |
town@onRequest | 本年度我镇未收到政府信息公开申请,比上年减少1件。 |
bureau@proactive | 全年公开“三农”信息656条,占县政府网站农业类信息总量的82%。 |
bureau@proactive | 信息公开量656条,其中党建类38条、业务类410条、其他208条;较上年(580条)增长13.1%。 |
bureau@proactive | 发布信息656条,被省厅采用12条、市局采用36条、县政府网采用120条。 |
bureau@proactive | 微信公众号全年推文180篇,阅读10万+的2篇,1万+的11篇。 |
bureau@proactive | 承办“政府开放日”2场,邀请代表60人,收集建议18条,采纳15条,采纳率83.3%。 |
bureau@proactive | 公布权力事项211项,其中行政许可28项、行政处罚135项、行政强制9项、其他39项。 |
bureau@proactive | 制定2024年度政务公开工作方案1份、任务清单28条。 |
bureau@proactive | 全年制发公文312件,公开186件,公开率59.6%。 |
bureau@proactive | 政策解读比例:文字43%、图表36%、视频21%。 |
bureau@proactive | 累计公开行政处罚决定书38份,罚没金额合计25.8万元,单笔最高2.4万元。 |
bureau@proactive | 行政许可办件量126件,承诺时限压缩62%,全程网办率100%。 |
bureau@proactive | 公开2023年度部门决算和2024年度部门预算各1份,“三公”经费39.6万元。 |
bureau@proactive | 本年度主动公开信息同比增加76条,其中网站增加40条、公众号增加36条。 |
bureau@proactive | 新建“高标准农田”专栏,集中公开项目15个,发布信息87条,点击2.6万次。 |
bureau@problems | 一是公开内容不够全面,网站信息中转载类占50.3%。二是互动不够,全年仅收到网民留言56条。改进:一是2025年原创信息占比提高到60%以上;二是开展在线访谈不少于4期。 |
bureau@problems | (一)存在问题。1.依申请公开3件结转,个别答复用时较长。2.5起复议反映答复说理不足。(二)改进情况。1.压缩内部流转时间至2天。2.开展案卷评查2次。 |
bureau@problems | 我局2023年年报提出的4项整改任务已全部完成。 |
city@onRequest | 全市申请总量突破2500件,同比增长5.2%,其中县区增幅7.8%,市直部门增幅1.3%。 |
city@onRequest | 市政府收到申请212件,同比减少8件;市自然资源局收到312件,同比增加25件。 |
city@onRequest | 全市系统内登记申请2,680件,剔除重复登记、测试件166件,实际2,514件。 |
city@onRequest | 全市推行申请办理“一网通”,线上提交申请1,960件,线上率78%。 |
city@disputes | 全市复议诉讼案件284件,占办结申请数的11.4%。 |
city@disputes | 行政诉讼96件中,一审判决维持88件,纠正5件,尚未审结3件。 |
city@disputes | 全市政府信息公开行政复议案件同比下降6.5%(上年201件)。 |
bureau@onRequest | 我局全年收到政府信息公开申请28件(网络15件、信函10件、当面3件),较去年有所减少。 | narrative-table 29 28
bureau@onRequest | 新收申请、办结申请、结转申请分别为29件、27件、3件。 | narrative-table 28 27
bureau@onRequest | 上年结转1件,本年新收29件。 | narrative-table 2 1
town@onRequest | 我镇收到并办结政府信息公开申请1件,无行政复议和诉讼。 | narrative-table 0 1
bureau@disputes | 2024年,我局行政诉讼案件2件,均为复议后起诉。 | narrative-table 3 2
bureau@proactive | 2024年我局废止行政规范性文件3件、制发4件。 | narrative-table 1 3
`
