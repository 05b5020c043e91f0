import type { Bilingual } from './message.ts'

export const tables = {
  // One cell is wrong. {sum} is arithmetic in the form's own words: 自然人 10 ＋ 商业企业 2.
  'tables.less': {
    'zh-CN': '{name}应为 {expected}（{sum}），表中为 {actual}，少 {difference}',
    en: '{name} should be {expected} ({sum}); the table says {actual}, {difference} too few',
  },
  'tables.more': {
    'zh-CN': '{name}应为 {expected}（{sum}），表中为 {actual}，多 {difference}',
    en: '{name} should be {expected} ({sum}); the table says {actual}, {difference} too many',
  },
  'tables.zero.row': {
    'zh-CN': '{name}应为 0（同一行的其他数都是 0），表中为 {actual}；确有发生的，请把同一行的其他数也填上',
    en: '{name} should be 0 (everything else in its row is 0); the table says {actual}. If that is right, fill in the rest of the row as well',
  },
  'tables.zero.column': {
    'zh-CN': '{name}应为 0（同一列的其他数都是 0），表中为 {actual}；确有发生的，请把同一列的其他数也填上',
    en: '{name} should be 0 (everything else in its column is 0); the table says {actual}. If that is right, fill in the rest of the column as well',
  },
  'tables.blank': {
    'zh-CN': '{name}应为 {expected}（{sum}），表中没有填',
    en: '{name} should be {expected} ({sum}); the table leaves it blank',
  },
  'tables.pair': {
    'zh-CN':
      '{name}应为 {expected}（{sum}），表中为 {actual}；{other}相应由 {otherActual} 改为 {otherExpected}',
    en: '{name} should be {expected} ({sum}); the table says {actual}; {other} follows, from {otherActual} to {otherExpected}',
  },
  'tables.split': {
    'zh-CN': '{name}应为 {expected}（{sum}），表中拆成了两格：{actual} 和 {otherActual}',
    en: '{name} should be {expected} ({sum}); the table has it split over two cells: {actual} and {otherActual}',
  },
  'tables.concluded.unfilled': {
    'zh-CN': '(七)总计没有填，应为(一)至(六)各行之和：{list}',
    en: '(七)总计 is not filled in; it should be the sum of rows (一)–(六): {list}',
  },
  'tables.concluded.stale': {
    'zh-CN': '(七)总计与(一)至(六)各行之和不一致，应为：{list}',
    en: '(七)总计 is not the sum of rows (一)–(六); it should be: {list}',
  },
  'tables.totals.unfilled': {
    'zh-CN': '总计列没有填，应为各栏之和：{list}',
    en: 'The column 总计 is not filled in; it should be the sum of the other columns: {list}',
  },

  // An equation fails and nobody can tell which cell is wrong.
  'tables.row.less': {
    'zh-CN': '{row}：{parts}，总计为 {right}，少 {difference}；从表内看不出哪一格有误，请核对',
    en: '{row}: {parts}, but 总计 is {right}, {difference} too few; the table does not show which cell is wrong',
  },
  'tables.row.zero': {
    'zh-CN': '{row}：总计为 {right}，各栏都是 0；从表内看不出哪一格有误，请核对',
    en: '{row}: 总计 is {right}, but the other cells are 0; the table does not show which cell is wrong',
  },
  'tables.row.more': {
    'zh-CN': '{row}：{parts}，总计为 {right}，多 {difference}；从表内看不出哪一格有误，请核对',
    en: '{row}: {parts}, but 总计 is {right}, {difference} too many; the table does not show which cell is wrong',
  },
  'tables.results.less': {
    'zh-CN':
      '{column}栏：(一)至(六)各行之和为 {left}，(七)总计为 {right}，少 {difference}；从表内看不出哪一行有误，请核对',
    en: '{column}: rows (一)–(六) add up to {left}, but (七)总计 is {right}, {difference} too few; the table does not show which row is wrong',
  },
  'tables.results.more': {
    'zh-CN':
      '{column}栏：(一)至(六)各行之和为 {left}，(七)总计为 {right}，多 {difference}；从表内看不出哪一行有误，请核对',
    en: '{column}: rows (一)–(六) add up to {left}, but (七)总计 is {right}, {difference} too many; the table does not show which row is wrong',
  },
  'tables.balance': {
    'zh-CN':
      '{column}栏：本年新收 {received} ＋ 上年结转 {carriedIn} ＝ {left}，(七)总计 {concluded} ＋ 结转下年度 {carriedOut} ＝ {right}，相差 {difference}；从表内看不出哪一项有误，请核对',
    en: '{column}: 本年新收 {received} + 上年结转 {carriedIn} = {left}, but (七)总计 {concluded} + 结转下年度 {carriedOut} = {right}, a difference of {difference}; the table does not show which one is wrong',
  },
  'tables.rows': {
    'zh-CN': '{table}有 {count} 行的总计与各栏之和不一致，可能是数字填错了栏，请逐行核对',
    en: 'In {count} rows of {table} 总计 is not the sum of the columns; perhaps numbers stand in the wrong columns',
  },

  // Related places.
  'tables.related.row': {
    'zh-CN': '{row}：{parts}，总计为 {right}',
    en: '{row}: {parts}, 总计 is {right}',
  },
  'tables.related.row.blank': {
    'zh-CN': '{row}：{parts}，总计没有填',
    en: '{row}: {parts}, 总计 is blank',
  },
  'tables.related.results.blank': {
    'zh-CN': '{column}栏(一)至(六)：{parts}，(七)总计没有填',
    en: '{column}, rows (一)–(六): {parts}, (七)总计 is blank',
  },
  'tables.related.results': {
    'zh-CN': '{column}栏(一)至(六)：{parts}，(七)总计为 {right}',
    en: '{column}, rows (一)–(六): {parts}, (七)总计 is {right}',
  },
  'tables.related.balance': {
    'zh-CN':
      '{column}栏：本年新收 {received} ＋ 上年结转 {carriedIn} ＝ {left}，(七)总计 {concluded} ＋ 结转下年度 {carriedOut} ＝ {right}',
    en: '{column}: 本年新收 {received} + 上年结转 {carriedIn} = {left}, (七)总计 {concluded} + 结转下年度 {carriedOut} = {right}',
  },
  'tables.related.part': { 'zh-CN': '{name}：{value}', en: '{name}: {value}' },
  'tables.related.said': { 'zh-CN': '正文写的是 {value}', en: 'The text says {value}' },
  'tables.related.here': { 'zh-CN': '{name}', en: '{name}' },

  // Fixes.
  'tables.fix.set': { 'zh-CN': '将{name}改为 {value}', en: 'Change {name} to {value}' },
  'tables.fix.fill': { 'zh-CN': '{name}填 {value}', en: 'Fill in {value} for {name}' },
  'tables.fix.pair': {
    'zh-CN': '将{name}改为 {value}，{other}改为 {otherValue}',
    en: 'Change {name} to {value} and {other} to {otherValue}',
  },
  'tables.fix.merge': { 'zh-CN': '合并为 {value}', en: 'Join to {value}' },
  'tables.fix.concluded': {
    'zh-CN': '按(一)至(六)之和填写(七)总计',
    en: 'Fill in (七)总计 from rows (一)–(六)',
  },
  'tables.fix.totals': { 'zh-CN': '按各栏之和填写总计列', en: 'Fill in the column 总计' },
  'tables.fix.zero': { 'zh-CN': '填 0', en: 'Fill in 0' },
  'tables.fix.misread': {
    'zh-CN': '将 {count} 格的字母改为数字',
    en: 'Write digits for the letters in {count} cells',
  },
  'tables.fix.zeros': { 'zh-CN': '{count} 处都填 0', en: 'Fill in 0 in all {count} places' },

  // Single cells.
  'tables.invalid.negative': {
    'zh-CN': '{name}为 {text}，件数不能是负数',
    en: '{name} is {text}; a number of cases cannot be negative',
  },
  'tables.invalid.decimal': {
    'zh-CN': '{name}为 {text}，应填整数',
    en: '{name} is {text}; a whole number is expected',
  },
  'tables.invalid.amount': {
    'zh-CN': '{name}为“{text}”，应填不小于 0 的金额',
    en: '{name} is “{text}”; an amount of 0 or more is expected',
  },
  'tables.invalid.text': {
    'zh-CN': '{name}为“{text}”，应填数字',
    en: '{name} is “{text}”; a number is expected',
  },
  'tables.misread': {
    'zh-CN': '{table}有 {count} 格把数字写成了字母（“{text}”应为 {value}），可能是文字识别造成的',
    en: '{table}: letters for digits in {count} cells (“{text}” for {value}), perhaps by text recognition',
  },
  'tables.invalid.unit': {
    'zh-CN': '采购总金额 {text} 没有写明单位，表中也没有规定，请写明是元还是万元',
    en: 'The procurement amount {text} has no unit, and the form states none: write 元 or 万元',
  },
  'tables.fix.unit': { 'zh-CN': '写明单位：{value}', en: 'State the unit: {value}' },
  'tables.blankCell': {
    'zh-CN': '{name}没有填；没有发生的，填 0',
    en: '{name} is blank; where nothing happened the form takes 0',
  },
  'tables.blankCells': {
    'zh-CN': '{table}有 {count} 处没有填；没有发生的，填 0',
    en: '{table} has {count} blank cells; where nothing happened the form takes 0',
  },

  // Rows and tables.
  'tables.incomplete': {
    'zh-CN': '{name}应有 {expected} 个数，只读到 {actual} 个，不知道缺的是哪一格，这一行没有核对',
    en: '{name} should have {expected} values, but {actual} were found; which one is missing is not known, so this row was not checked',
  },
  'tables.overfull': {
    'zh-CN': '{name}应有 {expected} 个数，读到 {actual} 个，这一行没有核对',
    en: '{name} should have {expected} values, but {actual} were found, so this row was not checked',
  },
  'tables.incompletes': {
    'zh-CN': '{table}有 {count} 行的数字个数不对，不知道缺的是哪几格，这些行没有核对',
    en: '{count} rows of {table} do not have all their values; which ones are missing is not known, so these rows were not checked',
  },
  'tables.incomplete.disputes': {
    'zh-CN': '表四应有 15 个数，只读到 {actual} 个，没有核对',
    en: '表四 should have 15 values, but {actual} were found, so it was not checked',
  },
  'tables.related.incomplete': { 'zh-CN': '{name}：读到 {actual} 个数', en: '{name}: {actual} values' },
  'tables.fix.complete': { 'zh-CN': '补足 0', en: 'Complete with 0' },
  'tables.fix.rebuild': {
    'zh-CN': '按官方格式重建{table}',
    en: 'Write {table} anew in the official layout',
  },
  'tables.fix.rebuild.blank': {
    'zh-CN': '按官方格式重建{table}（{blank} 个格没有读到数，留空）',
    en: 'Write {table} anew in the official layout ({blank} cells were not read and stay blank)',
  },
  'tables.fix.rebuild.zeros': {
    'zh-CN': '按官方格式重建{table}（丢失的 {zeros} 个格填 0）',
    en: 'Write {table} anew in the official layout ({zeros} lost cells become 0)',
  },
  'tables.fix.rebuild.both': {
    'zh-CN': '按官方格式重建{table}（丢失的 {zeros} 个格填 0，{blank} 个格没有读到数，留空）',
    en: 'Write {table} anew in the official layout ({zeros} lost cells become 0; {blank} were not read and stay blank)',
  },
  'tables.fix.edition': {
    'zh-CN': '换成{right}的{table}，原有的数都保留',
    en: 'Use {table} of {right}; all numbers are kept',
  },
  'tables.fix.edition.blank': {
    'zh-CN': '换成{right}的{table}（{kept} 个数保留，{blank} 个格没有对应的数，留空）',
    en: 'Use {table} of {right} (kept: {kept}; cells without a number that stay blank: {blank})',
  },
  'tables.missingRow': { 'zh-CN': '{table}没有“{name}”这一行', en: '{table} has no row “{name}”' },
  'tables.movedRow': {
    'zh-CN': '“{name}”这一行位置不对，按规定应紧接在“{above}”之后',
    en: 'The row “{name}” is out of place: in the form it follows “{above}”',
  },
  'tables.movedRow.first': {
    'zh-CN': '“{name}”这一行位置不对，按规定应是{table}的第一行',
    en: 'The row “{name}” is out of place: in the form it is the first row of {table}',
  },
  'tables.fix.moveRow': {
    'zh-CN': '将这一行移到“{above}”之后',
    en: 'Move this row behind “{above}”',
  },
  'tables.missingRows': {
    'zh-CN': '{table}缺 {count} 行：{list}',
    en: '{table} lacks {count} rows: {list}',
  },
  'tables.missing': {
    'zh-CN': '“{section}”没有{table}：规定的表格要列出，没有发生的填 0',
    en: '“{section}” has no table ({table}): the form requires it, with 0 where nothing happened',
  },
  'tables.fix.insert': { 'zh-CN': '插入{table}，各格先填 0', en: 'Insert {table} with 0 in every cell' },
  'tables.fix.insertBelow': {
    'zh-CN': '在下面插入{table}，各格先填 0，请照原表填写',
    en: 'Insert {table} below with 0 in every cell, to be filled in from the original',
  },
  'tables.image': {
    'zh-CN': '{table}是图片，无法核对；请用文字表格',
    en: '{table} is a picture and cannot be checked; use a table of text',
  },
  'tables.unreadable': {
    'zh-CN': '{table}读不出来，没有核对；请按规定格式重新排列',
    en: '{table} cannot be read and was not checked; lay it out as the form does',
  },

  // Editions.
  'tables.edition': {
    'zh-CN': '{year}年度的报告应当用{right}的表格，{place}是{written}的',
    en: 'A report on {year} uses the tables of {right}; {place} follows those of {written}',
  },
  'tables.edition.old': {
    'zh-CN': '这是2019年以前的报告结构；{year}年度的报告应当按{right}的格式，分六个部分',
    en: 'This is the structure used before 2019; a report on {year} has the six sections of {right}',
  },

  // Table 2.
  'tables.rulesPower': {
    'zh-CN': '规章只能由国务院部门、省级政府和设区的市、自治州政府制定，{unit}没有规章制定权，这里一般填 0',
    en: 'Only State Council departments, provinces and cities with districts (or prefectures) make 规章; {unit} cannot, so 0 is expected here',
  },
  'tables.fix.noRules': { 'zh-CN': '将规章改为 0', en: 'Change 规章 to 0' },
  'tables.inForce': {
    'zh-CN':
      '{row}现行有效 {actual} 件，少于本年制发 {issued} 件减去本年废止 {repealed} 件；本年制发而没有废止的，一般都还有效',
    en: '{row}: {actual} in force, fewer than {issued} issued minus {repealed} repealed this year; what was issued and not repealed is as a rule still in force',
  },
} as const satisfies Record<string, Bilingual>
