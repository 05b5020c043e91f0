import type { Bilingual } from './message.ts'

/** What the command line says. */
export const interfaces = {
  'cli.help': {
    'zh-CN': `Gouji 勾稽 — 检查政府信息公开工作年度报告：表格勾稽关系、正文与表格是否一致、格式是否完整

用法：
  gouji check  文件或文件夹…           检查年报
  gouji inspect 文件 --format json      列出读出的内容：章节、表格数据、正文中的数字
  gouji rules                           列出全部规则
  gouji --version | --help

check 的选项：
  --format text|json      输出给人看（默认），或输出 JSON
  --fix                   把不改变内容的问题直接改好（空格补 0、标题用语、序号），写回文件
  --config 文件           使用指定的 gouji.json，而不是离年报最近的一个
  --max-warnings 数量     警告多于这个数量时也算不通过
  --stdin                 从标准输入读取年报
  --stdin-filename 名称   标准输入内容的文件名，用来查找 gouji.json
通用选项：
  --language zh-CN|en     提示的语言

文件夹会连同下级文件夹一起检查；也可以用通配符，如 "2024/**/*.md"。
文字编码不限：UTF-8、UTF-16、GB18030（GBK）都能读。

退出码：0 没有错误；1 有错误；2 用法不对，或有文件读不出来（其余文件照常检查）。
`,
    en: `Gouji 勾稽 — checks yearly reports on open government information (政府信息公开工作年度报告)

Usage:
  gouji check PATH…                     check reports
  gouji inspect FILE --format json      list what was understood: sections, cells, numbers in the prose
  gouji rules                           list all rules
  gouji --version | --help

Options of check:
  --format text|json      for people (default), or JSON
  --fix                   apply the fixes that cannot change meaning (blank → 0, heading wording, numbering)
  --config FILE           use this gouji.json instead of the nearest one
  --max-warnings N        fail when there are more than N warnings
  --stdin                 read a report from standard input
  --stdin-filename NAME   name of that report, for finding gouji.json
Everywhere:
  --language zh-CN|en     language of messages

Folders are checked with all folders below; patterns such as "2024/**/*.md" work too.
UTF-8, UTF-16 and GB18030 (GBK) are read.

Exit codes: 0 no error; 1 errors found; 2 wrong usage, or a file that cannot be read (the others are still checked).
`,
  },
  'cli.usage.more': {
    'zh-CN': '用 gouji --help 查看用法。',
    en: 'gouji --help explains the usage.',
  },
  'cli.usage.commandMissing': {
    'zh-CN': '没有说明要做什么，例如：gouji check 年报.md',
    en: 'No command given, for example: gouji check report.md',
  },
  'cli.usage.command': {
    'zh-CN': '没有“{value}”这个命令，可以用 check、inspect、rules。如果它是文件，请写 gouji check {value}',
    en: 'There is no command "{value}"; there are check, inspect and rules. For a file, write: gouji check {value}',
  },
  'cli.usage.command.meant': {
    'zh-CN': '没有“{value}”这个命令，是不是 {meant}？',
    en: 'There is no command "{value}"; did you mean {meant}?',
  },
  'cli.usage.option': {
    'zh-CN': '没有 {value} 这个选项',
    en: 'There is no option {value}',
  },
  'cli.usage.option.meant': {
    'zh-CN': '没有 {value} 这个选项，是不是 {meant}？',
    en: 'There is no option {value}; did you mean {meant}?',
  },
  'cli.usage.optionElsewhere': {
    'zh-CN': '{option} 不能和 {command} 一起用',
    en: '{option} cannot be used with {command}',
  },
  'cli.usage.valueMissing': {
    'zh-CN': '{option} 后面缺少内容',
    en: '{option} needs a value',
  },
  'cli.usage.valueUnwanted': {
    'zh-CN': '{option} 后面不带内容',
    en: '{option} takes no value',
  },
  'cli.usage.format': {
    'zh-CN': '--format 只能是 text 或 json，不能是“{value}”',
    en: '--format must be text or json, not "{value}"',
  },
  'cli.usage.language': {
    'zh-CN': '--language 只能是 zh-CN 或 en，不能是“{value}”',
    en: '--language must be zh-CN or en, not "{value}"',
  },
  'cli.usage.maxWarnings': {
    'zh-CN': '--max-warnings 后面应是一个数，不能是“{value}”',
    en: '--max-warnings needs a number, not "{value}"',
  },
  'cli.usage.pathMissing': {
    'zh-CN': '没有说明要看哪个文件，例如：gouji {command} 年报.md',
    en: 'No file given, for example: gouji {command} report.md',
  },
  'cli.usage.onePath': {
    'zh-CN': 'inspect 一次只看一个文件',
    en: 'inspect takes one file',
  },
  'cli.usage.noPaths': {
    'zh-CN': '{command} 后面不用写文件',
    en: '{command} takes no files',
  },
  'cli.usage.stdinPaths': {
    'zh-CN': '--stdin 是从标准输入读取，不能再写文件；文件名请用 --stdin-filename',
    en: '--stdin reads standard input and takes no files; name it with --stdin-filename',
  },
  'cli.usage.stdinFilename': {
    'zh-CN': '--stdin-filename 要和 --stdin 一起用',
    en: '--stdin-filename needs --stdin',
  },
  'cli.usage.stdinFix': {
    'zh-CN': '标准输入的内容没有文件可以写回，--fix 不能和 --stdin 一起用',
    en: '--fix cannot be used with --stdin: there is no file to write to',
  },
  'cli.config.missing': {
    'zh-CN': '读不到 --config 指定的文件：{path}',
    en: 'Cannot read the file given with --config: {path}',
  },
  'cli.check.failed': {
    'zh-CN': '{path}：检查时 Gouji 自身出错（{error}），其余文件照常检查',
    en: '{path}: Gouji itself failed on it ({error}); the others are still checked',
  },
  'cli.rule.failed': {
    'zh-CN': '规则 {rule} 在 {path} 上没能运行完（{error}），其余规则照常检查',
    en: 'Rule {rule} broke down on {path} ({error}); the other rules have done their work',
  },
  'cli.read.missing': {
    'zh-CN': '{path}：没有这个文件或文件夹',
    en: '{path}: there is no such file or folder',
  },
  'cli.read.noMatch': {
    'zh-CN': '{path}：没有相符的文件',
    en: '{path}: no file matches',
  },
  'cli.read.denied': {
    'zh-CN': '{path}：没有读取的权限',
    en: '{path}: no permission to read it',
  },
  'cli.read.failed': {
    'zh-CN': '{path}：读取时出错',
    en: '{path}: cannot be read',
  },
  'cli.read.folder': {
    'zh-CN': '{path}：这是文件夹，请写出其中的文件',
    en: '{path}: this is a folder; name a file in it',
  },
  'cli.read.tooLarge': {
    'zh-CN': '{path}：文件超过 20 MB，不像一份年报，没有检查',
    en: '{path}: larger than 20 MB, hardly a report; not checked',
  },
  'cli.read.empty': {
    'zh-CN': '{path}：文件是空的',
    en: '{path}: the file is empty',
  },
  'cli.read.binary': {
    'zh-CN':
      '{path}：不是文字文件，或编码无法识别，没有检查。请在原来的软件里另存为“纯文本（UTF-8）”后再检查',
    en: '{path}: not a text, or in an unknown encoding; not checked. Save it as plain text (UTF-8) and try again',
  },
  'cli.read.word': {
    'zh-CN': '{path}：这是 Word 文档（.docx）。请在 Word 或 WPS 中另存为“网页”或“纯文本”后再检查',
    en: '{path}: this is a Word document (.docx). Save it as a web page or plain text and try again',
  },
  'cli.read.wordOld': {
    'zh-CN': '{path}：这是 Word 或 WPS 文档（.doc、.wps）。请在 Word 或 WPS 中另存为“网页”或“纯文本”后再检查',
    en: '{path}: this is a Word or WPS document (.doc, .wps). Save it as a web page or plain text and try again',
  },
  'cli.read.excel': {
    'zh-CN': '{path}：这是 Excel 表格（.xlsx）。请把表格复制到年报文稿中再检查',
    en: '{path}: this is an Excel workbook (.xlsx). Copy its tables into the report and check that',
  },
  'cli.read.excelOld': {
    'zh-CN': '{path}：这是 Excel 或 WPS 表格（.xls、.et）。请把表格复制到年报文稿中再检查',
    en: '{path}: this is an Excel or WPS workbook (.xls, .et). Copy its tables into the report and check that',
  },
  'cli.read.slides': {
    'zh-CN': '{path}：这是演示文稿（.pptx），不能检查',
    en: '{path}: these are slides (.pptx); they cannot be checked',
  },
  'cli.read.ofd': {
    'zh-CN': '{path}：这是 OFD 版式文件。请用阅读器打开，把文字复制到文本文件中再检查',
    en: '{path}: this is an OFD document. Open it, copy its text into a text file and check that',
  },
  'cli.read.pdf': {
    'zh-CN': '{path}：这是 PDF 文件。请检查它的 Word 原稿（另存为纯文本），或把文字复制到文本文件中再检查',
    en: '{path}: this is a PDF. Check the document it was made from (saved as plain text), or copy its text into a text file',
  },
  'cli.read.rtf': {
    'zh-CN': '{path}：这是 RTF 文档。请在 Word 或 WPS 中另存为“网页”或“纯文本”后再检查',
    en: '{path}: this is an RTF document. Save it as a web page or plain text and try again',
  },
  'cli.read.image': {
    'zh-CN': '{path}：这是图片，没有文字可以检查',
    en: '{path}: this is a picture; there is no text to check',
  },
  'cli.read.archive': {
    'zh-CN': '{path}：这是压缩包，请解压后再检查',
    en: '{path}: this is an archive; unpack it first',
  },
  'cli.fix.encoding': {
    'zh-CN': '{path}：没有写回。修正后的文字用原来的编码（{encoding}）存不下，请先把文件另存为 UTF-8',
    en: '{path}: not written. The repaired text does not fit its encoding ({encoding}); save it as UTF-8 first',
  },
  'cli.fix.damaged': {
    'zh-CN': '{path}：没有写回。文件里有损坏的字符，写回会丢失内容，请先把文件另存为 UTF-8',
    en: '{path}: not written. It has damaged characters that writing would lose; save it as UTF-8 first',
  },
  'cli.fix.denied': {
    'zh-CN': '{path}：没有写回，文件或文件夹不允许写入',
    en: '{path}: not written; the file or its folder is read-only',
  },
  'cli.ignored': {
    'zh-CN': '{path}：gouji.json 的 ignore 排除了它，没有检查',
    en: '{path}: excluded by "ignore" in gouji.json; not checked',
  },
  'cli.severity.error': { 'zh-CN': '错误', en: 'error' },
  'cli.severity.warning': { 'zh-CN': '警告', en: 'warning' },
  'cli.severity.information': { 'zh-CN': '信息', en: 'information' },
  'cli.severity.hint': { 'zh-CN': '提示', en: 'hint' },
  'cli.about.year': { 'zh-CN': '{year} 年度', en: 'report for {year}' },
  'cli.about.edition': { 'zh-CN': '{edition} 年版格式', en: '{edition} form' },
  'cli.about.nothing': { 'zh-CN': '没有认出单位和年度', en: 'unit and year not recognised' },
  'cli.clean': { 'zh-CN': '没有发现问题', en: 'nothing found' },
  'cli.expected': { 'zh-CN': '应为 {expected}，现为 {actual}', en: 'expected {expected}, found {actual}' },
  'cli.line': { 'zh-CN': '（第 {line} 行）', en: ' (line {line})' },
  'cli.fix': { 'zh-CN': '可改：{title}', en: 'fix: {title}' },
  'cli.fix.preferred': { 'zh-CN': '建议：{title}', en: 'suggested: {title}' },
  'cli.fixed': { 'zh-CN': '已改好 {count} 处', en: '{count} repaired' },
  'cli.summary': {
    'zh-CN': '检查了 {files} 份年报：{error} 个错误，{warning} 个警告，{information} 条信息，{hint} 条提示。',
    en: '{files} checked: errors {error}, warnings {warning}, information {information}, hints {hint}.',
  },
  'cli.summary.fixed': { 'zh-CN': '已改好 {count} 处。', en: '{count} repaired.' },
  'cli.summary.fixable': {
    'zh-CN': '其中 {count} 处可以加 --fix 直接改好。',
    en: '{count} can be repaired with --fix.',
  },
  'cli.summary.skipped': {
    'zh-CN': '另有 {count} 个文件不像年报，没有检查（直接写出文件名就会检查）。',
    en: '{count} files do not look like reports and were not checked (name them to check them).',
  },
  'cli.summary.ignored': {
    'zh-CN': '另有 {count} 个文件被 gouji.json 的 ignore 排除。',
    en: '{count} files are excluded by "ignore" in gouji.json.',
  },
  'cli.summary.unread': {
    'zh-CN': '{count} 个文件读不出来，见上面的说明。',
    en: '{count} files could not be read, see above.',
  },
  'cli.summary.none': { 'zh-CN': '没有找到年报。', en: 'No report found.' },
  'cli.inspect.about': {
    'zh-CN': '单位：{unit}　年度：{year}　格式：{edition}',
    en: 'unit: {unit}  year: {year}  form: {edition}',
  },
  'cli.inspect.unknown': { 'zh-CN': '未认出', en: 'unknown' },
  'cli.inspect.sections': { 'zh-CN': '章节', en: 'Sections' },
  'cli.inspect.aspects': { 'zh-CN': '总体情况的五个方面', en: 'Aspects of the overview' },
  'cli.inspect.cells': { 'zh-CN': '表格数据', en: 'Cells' },
  'cli.inspect.claims': { 'zh-CN': '正文中的数字', en: 'Numbers in the prose' },
  'cli.inspect.leftAside': { 'zh-CN': '没有与表格对照的数字', en: 'Numbers not compared with the tables' },
  'cli.inspect.none': { 'zh-CN': '（没有）', en: '(none)' },
  'cli.inspect.noHeading': { 'zh-CN': '（没有标题）', en: '(no heading)' },
} as const satisfies Record<string, Bilingual>
