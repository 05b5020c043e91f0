import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judged, type Parts, report } from './judged.ts'

/** Years, dates and numbers of documents that belong where they stand. */
const silent: Readonly<Record<string, readonly Parts[]>> = {
  'the year of the report': [
    { overview: '2024年，我镇共收到政府信息公开申请3件。' },
    { overview: '截至2024年12月31日，我镇主动公开信息300条。' },
    { overview: '2024年1月1日至2024年12月31日，我镇共收到申请3件。' },
    { overview: '二〇二四年，全镇未收到政府信息公开申请。' },
    { overview: '2024 年度，我镇共公开信息 120 条。' },
    { overview: '2024年以来，我镇高度重视政府信息公开工作。' },
  ],
  'comparison with last year': [
    { overview: '2024年收到申请12件，较2023年增长20%，与2023年相比增加2件。' },
    { overview: '2024年收到申请12件，2023年收到申请10件，同比增长20%。' },
    { overview: '2024年收到申请12件。2023年收到申请10件，同比增长20%。' },
    { overview: '收到申请12件（2023年为10件）。' },
    { overview: '2023年收到申请10件。2024年收到申请12件，同比增长20%。' },
    { overview: '2023年，我镇收到申请10件。2024年，我镇收到申请12件。' },
    { overview: '公开信息120条，比2023年增加20条，同2023年基本持平。' },
    { overview: '相较于2023年，公开数量稳步增长。' },
    { overview: '自2023年的10件上升到12件。' },
  ],
  'what was carried over from last year': [
    { overview: '2023年结转的2件申请已全部办结。' },
    { overview: '办理2023年度结转申请2件。' },
    { overview: '收到申请3件，含2023年结转1件。' },
    { overview: '2023年12月收到的1件申请结转至2024年办理，现已办结。' },
  ],
  'budgets, final accounts, annual reports of last year': [
    { overview: '公开2023年度部门决算和2024年度部门预算。' },
    { overview: '及时公开2023年财政决算、2024年财政预算及“三公”经费。' },
    { overview: '1月公布2023年政府信息公开工作年度报告。' },
    { overview: '发布2023年法治政府建设年度报告。' },
    { overview: '2023年度部门决算、2025年度部门预算均按时公开。' },
    { overview: '2023年度政务公开考核中，我镇获评优秀等次。' },
    { overview: '针对2023年政务公开第三方评估反馈的问题，逐项整改到位。' },
    { overview: '上年度报告中提出的问题已全部整改。2023年，我镇公开形式单一的问题得到解决。' },
  ],
  'the history of laws and bodies': [
    { overview: '自2019年5月15日新修订的《条例》施行以来，我镇持续推进政府信息公开。' },
    { overview: '《条例》2019年修订后，公开范围进一步扩大。' },
    { overview: '2021年6月，“云溪发布”微信公众号正式开通。' },
    { overview: '2019年机构改革后，由党政办负责政府信息公开工作。' },
    { overview: '2022年以来，我镇连续三年获评先进。' },
    { overview: '对2018年以来印发的规范性文件进行清理。' },
    { overview: '对2020年至2023年制发的规范性文件进行了全面清理。' },
    { overview: '废止2015年、2017年印发的规范性文件2件。' },
    { overview: '从2020年起，每年开展两次自查。' },
    { overview: '我镇于2021年建成政务公开专区。' },
  ],
  'plans of several years': [
    { overview: '公开《青禾县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要》。' },
    { overview: '落实“十四五”规划（2021—2025年）要求。' },
    { overview: '编制2023-2025年行动计划，做好2021—2025年规划公开。' },
    { overview: '力争到2025年实现公开标准化全覆盖。' },
    { overview: '到2027年基本建成一体化平台。' },
  ],
  'titles and numbers of documents': [
    { overview: '落实《青禾县2023年政务公开工作要点》，对照《2022年度测评指标》查漏补缺。' },
    { overview: '依据“2023年政务公开示范点”标准建设专区。' },
    { overview: '按照青政办发〔2022〕15号、青政办〔2019〕60号文件要求开展工作。' },
    {
      preamble:
        '根据《青禾县人民政府办公室关于做好2023年政府信息公开工作年度报告编制工作的通知》要求编制本报告。统计期限自2024年1月1日起至2024年12月31日止。',
    },
    { overview: '发布2023年第2期政府公报，转载国家标准2021年第3号公告。' },
  ],
  'plans for next year': [
    { problems: '2025年，我镇计划公开信息200条，开展培训4次。' },
    { problems: '下一步，我镇将在2025年重点抓好平台建设。2025年工作已列入日程。' },
    { overview: '2025年，我镇将继续加强政府信息公开工作。' },
    { problems: '2025年是“十四五”收官之年，公开任务更重。' },
    { other: '本报告于2025年1月20日公布。' },
  ],
  'dates of signature and publication in time': [
    { signature: '青禾县云溪镇人民政府\n2025年1月31日' },
    { signature: '青禾县云溪镇人民政府\n二〇二五年一月二十日' },
    { signature: '青禾县云溪镇人民政府\n2024年12月28日' },
    { signature: '2025年1月6日' },
    {
      title: '青禾县人民政府2024年政府信息公开工作年度报告',
      signature: '青禾县人民政府\n2025年3月31日',
    },
    {
      title: '青禾县人民政府2024年政府信息公开工作年度报告\n\n发布时间：2025-03-20 09:12',
      signature: '青禾县人民政府',
    },
  ],
  'wordings of the period': [
    { preamble: '本报告所列数据的统计期限为2024年1月1日至12月31日。' },
    { preamble: '本报告中所列数据的统计期限自2024年1月1日起，至12月31日止。' },
    { preamble: '统计时限：2024年1月1日—2024年12月31日。' },
    { preamble: '本报告数据统计期限为2024年1月至12月。' },
    { preamble: '数据统计时间：2024.1.1-2024.12.31。' },
    { preamble: '本报告所列数据的统计期限自2024 年 1 月 1 日起至 2024 年 12 月 31 日止。' },
    { preamble: '本报告统计期限自２０２４年１月１日至２０２４年１２月３１日。' },
    {
      preamble:
        '本报告电子版自2025年1月20日至2025年2月20日可在网站下载，数据统计期限自2024年1月1日起至2024年12月31日止。',
    },
    { preamble: '本局于2024年3月挂牌成立，统计期限自2024年3月1日起至2024年12月31日止。' },
  ],
  'right citations': [
    {
      preamble:
        '根据《中华人民共和国政府信息公开条例》（国务院令第711号）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求编制。',
    },
    { preamble: '根据国办公开办函[2021]30号、中华人民共和国国务院令第711号要求编制。' },
    {
      preamble:
        '按照《青禾县人民政府办公室关于编制公布2024年政府信息公开工作年度报告有关事项的通知》（青政办函〔2025〕3号）要求编制。',
    },
    { overview: '按照《关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕61号）建设平台。' },
    { overview: '原格式（国办公开办函〔2019〕60号）停止执行后，按照新格式编制年度报告。' },
    { other: '依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），未收取费用。' },
    { overview: '制定《云溪镇政府信息公开工作办法（试行）》。' },
    { overview: '地址：云溪镇通红路60号，邮编999000，索引号30号柜。' },
    {
      title: '青禾县云溪镇人民政府2020年政府信息公开工作年度报告',
      preamble:
        '根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）、《政府信息公开工作年度报告格式（试行）》编制。统计期限自2020年1月1日起至2020年12月31日止。',
      overview: '2020年，我镇未收到申请。',
      problems: '仍有不足。',
      signature: '青禾县云溪镇人民政府\n2021年1月20日',
    },
  ],
}

for (const [what, all] of Object.entries(silent)) {
  for (const parts of all) {
    const [shown] = Object.values(parts)
    test(`${what}: ${shown}`, () => {
      let text = report(parts)
      if (parts.title?.includes('2020')) text = text.replace('2024年，云溪镇认真', '2020年，云溪镇认真')
      assert.deepEqual(judged(text), [])
    })
  }
}

test('a document that states no year is not judged', () => {
  assert.deepEqual(judged('我局收到申请3件。\n\n根据国办公开办函〔2019〕60号编制。'), [])
  assert.deepEqual(judged(''), [])
})
