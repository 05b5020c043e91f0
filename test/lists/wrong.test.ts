import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everyFixHelps } from './fixes.ts'
import { around, findings, layouts, said } from './say.ts'

/** Lists that do not add up, and what is said about them. */
const wrong: readonly (readonly [sentence: string, ...said: string[]])[] = [
  // More than the whole: always a warning.
  ['公开政府信息300条，其中网站180条，微信公众号150条。', 'warning 300条 over → 330'],
  ['全年收到申请12件，其中自然人10件、法人或其他组织3件。', 'warning 12件 over → 13'],
  ['共受理申请5件，其中当面申请3件、网络申请3件。', 'warning 5件 over → 6'],
  ['公开信息300条（网站220条、微信100条）。', 'warning 300条 over → 320'],
  ['制发规章9件（含新制定5件，修改4件，废止1件）。', 'warning 9件 over → 10'],
  ['办结申请15件（含上年结转20件）。', 'warning 15件 over → 20'],
  ['全年公开信息300条。其中，网站200条，微信公众号150条。', 'warning 300条 over → 350'],
  ['收到申请3件，自然人提出3件。其中7件已书面答复，2件结转下年度。', 'warning 3件 over → 9'],
  ['主动公开信息300余条，其中网站250余条、微信200余条。', 'warning 300余条 overAbout'],
  [
    '主动公开信息300余条，通过县政府门户网站公开100余条，通过微信公众号公开200余条，通过其他途径公开200余条。',
    'warning 300余条 overAbout',
  ],
  ['公开信息近500条，其中网站400条，微信150条。', 'warning 近500条 overAbout'],
  ['行政复议案件3件，其中结果维持2件、结果纠正2件、其他结果0件、尚未审结0件。', 'warning 3件 over → 4'],
  ['共公开三件，其中网站两件、微信两件。', 'warning 三件 over → 4'],
  ['全年公开信息1,250条，其中网站1,100条、微信250条。', 'warning 1,250条 over → 1350'],
  ['开展培训5场，其中线上3场、线下3场。', 'warning 5场 over → 6'],
  ['全年收到申请9件，其中通过网络提交8件，通过信函提交3件。', 'warning 9件 over → 11'],
  ['新收申请20件，上年结转2件，其中予以公开13件，部分公开10件。', 'warning 20件 over → 23'],
  ['收到申请12件，自然人10件，法人3件。', 'warning 12件 over → 13'],
  ['办理代表建议8件、委员提案6件，其中主办12件、协办5件。', 'warning 6件 over → 17'],
  ['办理政府信息公开行政复议案件25件，其中审结22件，尚未审结4件。', 'warning 25件 over → 26'],
  ['公开信息1, 200条，其中网站900条、微信400条。', 'warning 1,200条 over → 1300'],
  ['发布政策文件6件，均已注明效力，其中有效5件，失效2件。', 'warning 6件 over → 7'],
  ['公开信息300条，其中网站200条；微信100条；微博50条。', 'warning 300条 over → 350'],
  // Too little although the list is closed: a warning.
  ['公开信息500条，其中网站200条，微信150条，其他渠道100条。', 'warning 500条 under → 450'],
  ['办结申请21件，其中予以公开10件、部分公开4件、其余5件。', 'warning 21件 under → 19'],
  [
    '更新信息184条，其中机构类3条、政策类2条、动态类43条、业务类115条、其他类15条。',
    'warning 184条 under → 178',
  ],
  // Too little in a list that may be open: a hint, where the gap is small or the words promise all.
  ['网站公开信息130条，其中法定公开44条、公开目录84条。', 'hint 130条 under → 128'],
  ['公开信息500条，包括网站200条，微信150条。', 'hint 500条 under → 350'],
  ['全年发布信息77条，分别为政策文件7条、工作动态60条。', 'hint 77条 under → 67'],
  ['公开各类信息120条，具体为：政策解读20条、通知公告60条。', 'hint 120条 under → 80'],
  ['全年收到申请12件，其中当面申请3件、网络申请8件。', 'hint 12件 under → 11'],
  ['收到申请5件，其中自然人3件、法人1件。', 'hint 5件 under → 4'],
  ['网站发布100条、微信发布50条，共计160条。', 'hint 160条 under → 150'],
  ['公开机构职能3条、人事信息4条、财政信息5条，合计13条。', 'hint 13条 under → 12'],
  [
    '向社会公开政府信息328条次，其中：通过网站公开领导分工3条、通知文件12条，通过微信公众号公开新闻、政策、动态297条，全年信箱答复17条。',
    'hint 328条次 over → 329',
  ],
  // A verb that says the same of other parts does not end the list.
  ['收到申请46件，其中当场办结5件，按期办结42件。', 'warning 46件 over → 47'],
  ['收到申请46件，其中予以公开30件，部分公开10件，尚未办结7件。', 'warning 46件 over → 47'],
  ['收到申请46件，其中撤回3件、办结44件。', 'warning 46件 over → 47'],
  ['收到申请46件，其中30件为自然人申请，法人申请17件。', 'warning 46件 over → 47'],
  ['共办理申请46件，其中上年结转3件，本年收到44件。', 'warning 46件 over → 47'],
  ['收到申请6件，其中予以公开3件、不予公开2件、结转2件。', 'warning 6件 over → 7'],
  // Results are of what was concluded.
  ['收到申请10件，办结9件，其中予以公开7件，部分公开3件。', 'warning 9件 over → 10'],
  // Each level on its own.
  [
    '共办理30件，其中予以公开10件（含主动公开5件、依申请提供6件），部分公开5件，无法提供15件。',
    'warning 10件 over → 11',
  ],
  [
    '网站公开信息130条，其中法定公开80条、目录60条；微信公众号发布信息147条，其中原创88条、转发59条。',
    'warning 130条 over → 140',
  ],
  [
    '发布动态信息165条，其中街道动态102条；发布法定主动公开内容1条，包括机构概况1条，以及“三公”经费信息2条。',
    'warning 1条 over → 3',
  ],
  ['主动公开信息184条，较上年增加20条，其中政策类110条、动态类84条。', 'warning 184条 over → 194'],
  // Without 其中: the ways and applicants of a number of requests.
  ['收到政府信息公开申请7件，3件为网络申请，5件为信函申请。', 'warning 7件 over → 8'],
  ['收到申请7件，办结6件，3件为网络申请，5件为信函申请。', 'warning 7件 over → 8'],
  ['收到申请9件，4件为自然人申请，3件为企业申请，3件为法人申请。', 'warning 9件 over → 10'],
  ['线下申请减少，16件申请中网上提交12件、邮寄5件。', 'warning 16件 over → 17'],
  ['全年收到申请47件。从申请方式看，网上申请25件、信函申请16件、当面申请8件。', 'warning 47件 over → 49'],
  ['主动公开信息95条。在主动公开的信息中，公告类40条、动态类60条。', 'warning 95条 over → 100'],
  ['主动公开信息112条，其中依托门户网站公开48条，官方微信订阅号发布66条。', 'warning 112条 over → 114'],
  ['召开新闻发布会14场，其中市政府新闻发布会4场，部门新闻发布会11场。', 'warning 14场 over → 15'],
]

for (const [sentence, ...expected] of wrong) {
  test(`does not add up: ${sentence}`, () => {
    assert.deepEqual(said(sentence), expected)
    everyFixHelps(around(sentence), findings)
    for (const layout of layouts) assert.deepEqual(said(layout(sentence)), expected, layout(sentence))
  })
}
