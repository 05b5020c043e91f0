import type { Bilingual } from './message.ts'

export const years = {
  'year.title': { 'zh-CN': '标题写的是{year}年', en: 'The title says {year}' },
  'year.period': { 'zh-CN': '统计期限写的是{year}年', en: 'The statistical period says {year}' },
  'year.dated': { 'zh-CN': '日期是{year}年', en: 'The date is in {year}' },
  'year.fix': { 'zh-CN': '改为{year}年', en: 'Change to {year}' },
  'year.fixTitle': { 'zh-CN': '标题改为{year}年', en: 'Change the title to {year}' },

  'title-year.differs': {
    'zh-CN': '标题写的是{found}年，从其他各处看，本报告是{year}年的。',
    en: 'The title says {found}, but everything else shows a report on {year}.',
  },

  'period.year': {
    'zh-CN': '统计期限写的是“{found}”，本报告是{year}年的，应为{year}年1月1日至12月31日。',
    en: 'The statistical period reads “{found}”, but this is the report on {year}: 1 January to 31 December {year}.',
  },
  'period.days': {
    'zh-CN': '统计期限写的是“{found}”，年度报告应统计{year}年1月1日至12月31日的全年数据。',
    en: 'The statistical period reads “{found}”; the report covers all of {year}, 1 January to 31 December.',
  },
  'period.undecided': {
    'zh-CN': '统计期限写的是{period}年，标题写的是{title}年，两处不一致，请核对是哪一年的报告。',
    en: 'The statistical period says {period}, the title {title}. Please check which year the report is on.',
  },
  'period.fix': {
    'zh-CN': '统计期限改为{year}年1月1日至12月31日',
    en: 'Change the period to 1 January to 31 December {year}',
  },

  'year-leftover.work': {
    'zh-CN': '这句话写的是报告年度的工作，年份却是{found}年；本报告是{year}年的，请核对是否沿用了旧稿。',
    en: 'This sentence states the work of the year reported on but says {found}; the report is on {year}. Perhaps it was left over from an old draft.',
  },
  'year-leftover.odd': {
    'zh-CN': '这里的{found}年与报告年度（{year}年）不符，请核对是否沿用了旧稿。',
    en: 'The year {found} does not fit a report on {year}. Please check whether it was left over from an old draft.',
  },
  'year-leftover.signature': {
    'zh-CN': '落款日期在{found}年，而本报告是{year}年全年的，请核对落款年份。',
    en: 'The report is signed in {found} although it covers all of {year}. Please check the year of the signature.',
  },

  'late.department': {
    'zh-CN': '日期是{date}，晚于政府部门公布年度报告的法定期限{limit}，请核对。',
    en: 'The date is {date}, after {limit}, the legal date for the reports of departments. Please check.',
  },
  'late.township': {
    'zh-CN':
      '日期是{date}，晚于{limit}；条例没有点名乡镇、街道，各地一般要求与部门同期公布，请核对当地通知。',
    en: 'The date is {date}, after {limit}. The regulation does not name townships, streets and zones; local notices usually ask them to publish together with the departments.',
  },
  'late.government': {
    'zh-CN': '日期是{date}，晚于地方政府公布年度报告的法定期限{limit}，请核对。',
    en: 'The date is {date}, after {limit}, the legal date for the reports of local governments. Please check.',
  },

  'citation.superseded': {
    'zh-CN': '{found}公布的是试行格式，用于2019、2020年度的报告；{year}年度的报告应以{right}为依据。',
    en: '{found} gave the trial format for the reports on 2019 and 2020; the report on {year} rests on {right}.',
  },
  'citation.later': {
    'zh-CN': '{found}公布的格式用于2021年度及以后的报告；{year}年度的报告应以{right}为依据。',
    en: '{found} gave the format for the reports on 2021 and later; the report on {year} rests on {right}.',
  },
  'citation.wrongNumber': {
    'zh-CN': '文号“{found}”有误，{year}年度报告格式的文号是{right}。',
    en: 'The number “{found}” is wrong: the format of the report on {year} was published as {right}.',
  },
  'citation.ownNumber': {
    'zh-CN': '文号“{found}”有误，《{title}》的文号是{right}。',
    en: 'The number “{found}” is wrong: 《{title}》 is {right}.',
  },
  'citation.pair': {
    'zh-CN': '标题与文号不是同一个文件：{number}的标题是《{title}》。',
    en: 'Title and number belong to different documents: {number} is 《{title}》.',
  },
  'citation.number': { 'zh-CN': '文号是{number}', en: 'The number is {number}' },
  'citation.trial': {
    'zh-CN':
      '“格式（试行）”用于2019、2020年度的报告；{year}年度的报告适用修订后的格式（{right}），没有“（试行）”。',
    en: 'The trial format (试行) was for the reports on 2019 and 2020; the report on {year} follows the revised format ({right}), which is not called 试行.',
  },
  'citation.order': {
    'zh-CN': '现行《中华人民共和国政府信息公开条例》是{right}，这里写的是第{found}号。',
    en: 'The regulation in force is {right}, not order no. {found}.',
  },
  'citation.renumber': { 'zh-CN': '改为{number}', en: 'Change to {number}' },
  'citation.retitle': { 'zh-CN': '标题改为《{title}》', en: 'Change the title to 《{title}》' },
  'citation.dropTrial': { 'zh-CN': '删去“（试行）”', en: 'Remove 试行' },

  'carry-over.less': {
    'zh-CN':
      '上年（{year}年）报告结转到本年 {before} 件，这里是 {now} 件，少 {difference} 件。因机构调整、数据更正等原因不同的，请在第六部分说明。',
    en: 'Last year’s report ({year}) carries {before} over to this year; here it says {now}, {difference} too few. If a merger, transfer or correction explains it, say so in section six.',
  },
  'carry-over.more': {
    'zh-CN':
      '上年（{year}年）报告结转到本年 {before} 件，这里是 {now} 件，多 {difference} 件。因机构调整、数据更正等原因不同的，请在第六部分说明。',
    en: 'Last year’s report ({year}) carries {before} over to this year; here it says {now}, {difference} too many. If a merger, transfer or correction explains it, say so in section six.',
  },
  'in-force-continuity.differs': {
    'zh-CN':
      '{row}：上年（{year}年）现行有效 {before} 件，加本年制发 {issued} 件、减废止 {repealed} 件，应为 {right} 件，这里是 {now} 件。有自然失效、集中清理等情况的可以不同。',
    en: '{row}: {before} were in force last year ({year}); with {issued} issued and {repealed} repealed that makes {right}, here it says {now}. Expiry and clean-ups may explain it.',
  },
  'growth.rate': {
    'zh-CN': '“{name}”上年（{year}年）报告为 {before}，本年 {now}，增减幅度应为 {right}%，文中是{stated}。',
    en: '{name} was {before} in last year’s report ({year}) and is {now} now: a change of {right}%, but the text says {stated}.',
  },
  'growth.difference': {
    'zh-CN': '“{name}”上年（{year}年）报告为 {before}，本年 {now}，相差 {right}，文中是{stated}。',
    en: '{name} was {before} in last year’s report ({year}) and is {now} now: a difference of {right}, but the text says {stated}.',
  },
  'growth.base': {
    'zh-CN': '上年数写的是{stated}，上年（{year}年）报告里“{name}”为 {before}。',
    en: 'Last year’s number is given as {stated}; in last year’s report ({year}) {name} is {before}.',
  },
  'growth.fix': { 'zh-CN': '改为{right}', en: 'Change to {right}' },
  'copied-text.same': {
    'zh-CN':
      '“{section}”的 {all} 句话里有 {same} 句，除年份和数字外与上年（{year}年）报告一字不差，请按本年实际情况改写。',
    en: '{same} of the {all} sentences of “{section}” are those of last year’s report ({year}), but for years and numbers. Please write what happened this year.',
  },
  'copied-table.same': {
    'zh-CN': '{table}的每一格都与上年（{year}年）报告相同（{count} 个不为 0 的数），请核对是否沿用了旧表。',
    en: 'Every cell of {table} is the same as in last year’s report ({year}), {count} numbers other than 0. Perhaps the table was left over.',
  },
} as const satisfies Record<string, Bilingual>
