import { tableForms } from '../../server/src/forms/cells.ts'
import { sections } from '../../server/src/forms/sections.ts'

/**
 * The TextMate grammar of `gouji-report`, written here because JSON takes no comments and because the labels
 * of the official forms stand in `forms/` already. An editor runs it line by line on the author's own text, so
 * every expression takes both widths (`(` and `（`), and every repetition is bounded: a line of 1 MB stays linear.
 *
 * Scope names are the common ones (comment, constant, entity, keyword, markup, punctuation, string), so that any
 * theme colours them.
 */
export function grammar(): object {
  return {
    name: '政府信息公开年报',
    scopeName: 'text.gouji-report',
    patterns: [
      'suppressions',
      'comments',
      'tableRules',
      'rowLabels',
      'columnLabels',
      'headings',
      'tags',
      'separators',
      'hints',
      'documents',
      'quantities',
      'zeros',
    ].map((part) => ({ include: `#${part}` })),
    repository: {
      suppressions: {
        patterns: [
          // Names of rules; what follows a colon is a reason.
          rule(
            'comment.block.html',
            `(<!--)${gap(8)}${suppression}([^:：\\n]{0,300}?)(?:[:：][^\\n]{0,300}?)?${gap(8)}(-->)`,
            [
              'punctuation.definition.comment',
              'keyword.control.suppression',
              'entity.name.function.rule',
              'punctuation.definition.comment',
            ],
          ),
        ],
      },
      comments: {
        name: scope('comment.block.html'),
        begin: '<!--',
        end: '-->',
        captures: { 0: { name: scope('punctuation.definition.comment') } },
      },
      tableRules: {
        patterns: [
          // The line under a Markdown table's head: | --- | :-: |
          { name: scope('punctuation.separator.table'), match: '^(?=[^-]{0,8}-{2})[-|: \\t]{3,}$' },
        ],
      },
      rowLabels: { patterns: [rule('', cell(alternatives(rowLabels())), ['entity.name.type.row'])] },
      columnLabels: {
        patterns: [
          // No attribute's scope: some themes show those in the red of an error.
          rule('', cell(alternatives(columnLabels())), ['entity.name.function.column']),
        ],
      },
      headings: {
        patterns: [
          rule('markup.heading.markdown', `^ {0,3}(#{1,6})[ \\t　]{1,8}([^\\n]{1,200})$`, heading),
          rule('markup.heading.title', `^${gap(20)}([^。，,；;：:《》<>|\\n]{0,60}${title})(?=${gap(8)}$)`, [
            'entity.name.section',
          ]),
          rule(
            'markup.heading.section',
            `${lineStart}((?:${anyNumber})?)${gap(4)}(${alternatives(sectionTitles())})${headingEnd}`,
            heading,
          ),
          rule(
            'markup.heading.section',
            `${lineStart}(${chinese}{1,3}${gap(2)}[、.．])${gap(4)}([^。；;：:|｜\\t<>*（(]{1,40})${headingEnd}`,
            heading,
          ),
          rule(
            'markup.heading.aspect',
            `${lineStart}([(（]${chinese}{1,2}[)）])${gap(4)}([^。；;，,：:|｜\\t<>*]{1,30})${headingEnd}`,
            heading,
          ),
        ],
      },
      tags: {
        patterns: [
          {
            match: '(</?)([A-Za-z][A-Za-z0-9]{0,20})([^<>]{0,400}?)(/?>)',
            captures: {
              1: { name: scope('punctuation.definition.tag') },
              2: { name: scope('entity.name.tag') },
              3: {
                patterns: [
                  rule('', '([A-Za-z-]{1,40})(=)("[^"]{0,300}"|\'[^\']{0,300}\'|[^\\s"\'>]{1,100})', [
                    'entity.other.attribute-name',
                    'punctuation.separator.key-value',
                    'string.quoted',
                  ]),
                ],
              },
              4: { name: scope('punctuation.definition.tag') },
            },
          },
          { name: scope('constant.character.entity'), match: '&(?:[A-Za-z]{2,8}|#[0-9]{1,6});' },
        ],
      },
      // What a skeleton leaves to the author is no text of the report yet.
      hints: { patterns: [{ name: scope('comment.block.hint'), match: '（请[^（）\\n]{0,100}）' }] },
      separators: { patterns: [{ name: scope('punctuation.separator.table'), match: '[|｜]' }] },
      documents: {
        patterns: [
          // A title may quote another one: 《关于印发〈…〉的通知》, or with the same marks once more.
          {
            name: scope('string.quoted.other.document'),
            match: '《(?:[^《》\\n]|《[^《》\\n]{0,60}》){1,100}》',
          },
          // 国办公开办函〔2021〕30号, 某政办发（2024）5号, 国务院令第711号
          {
            name: scope('string.unquoted.document-number'),
            match: `(?:国办公开办函|国办函|国办发|国函|国发|[一-龥]?(?:政办|政|府办|府)(?:发|函|规|字))?[〔\\[［(（【][12][0-9]{3}[〕\\]］)）】]${gap(1)}第?[0-9]{1,4}号`,
          },
          { name: scope('string.unquoted.document-number'), match: '(?:国务院)?令?第[0-9]{1,4}号' },
          {
            name: scope('string.unquoted.article'),
            match: `第${chinese}{1,5}条(?:第?[(（]?${chinese}{1,3}[)）]?[项款]){0,2}`,
          },
        ],
      },
      quantities: {
        patterns: [
          rule('', `${numberStart}((?:[1１][9９]|[2２][0０])${digit}{2})${gap(1)}(年度?)`, [
            'constant.numeric.year',
            'keyword.other.unit.year',
          ]),
          rule('', `${numberStart}${number}${gap(1)}([%％‰]|个百分点|倍)`, [
            'constant.numeric.percent',
            'keyword.other.unit.percent',
          ]),
          rule('', `${numberStart}${number}${gap(1)}([余多来]?(?:${units}))`, [
            'constant.numeric.count',
            'keyword.other.unit',
          ]),
          rule('', `${numberStart}${number}`, ['constant.numeric']),
          // Not 一件事, 每一件, 第三十二条.
          rule(
            '',
            `(?<![第每〇零两${chineseDigits}])([〇零两${chineseDigits}]{1,10})(${strictUnits})(?![事例])`,
            ['constant.numeric.count', 'keyword.other.unit'],
          ),
        ],
      },
      zeros: {
        patterns: [
          {
            name: scope('constant.language.zero'),
            match:
              '(?:未|没有|从未)(?:新?收到|接收?到|受理|收取|发生|产生|制发|制定|出台|废止)|无(?:新收|结转)|暂无|[零0]申请',
          },
        ],
      },
    },
  }
}

const scope = (name: string) => `${name}.gouji-report`

/** A one-line pattern; scopes are those of its groups, in order. */
function rule(name: string, match: string, groups: readonly string[]) {
  const captures = Object.fromEntries(groups.map((group, i) => [i + 1, { name: scope(group) }]))
  return { ...(name && { name: scope(name) }), match, captures }
}

const gap = (most: number) => `[ \\t　]{0,${most}}`
const heading = ['punctuation.definition.heading', 'entity.name.section']
const chineseDigits = '一二三四五六七八九十百千万'
const chinese = '[一二三四五六七八九十百]'
const title = '政府信息公开(?:工作)?年?度?报告'
/** At the start of a line, of bold text or of an element. */
const lineStart = `(?:^${gap(20)}(?:\\*\\*)?|(?<=>)${gap(20)})`
const headingEnd = `(?=${gap(8)}(?:$|[。：:（(<]|\\*\\*))`
const anyNumber = `${chinese}{1,3}${gap(2)}[、.．]|[0-9]{1,2}[、.．]|[(（]${chinese}{1,2}[)）]`

const digit = '[0-9０-９]'
const numberStart = '(?<![0-9０-９A-Za-z.．_-])'
const number = `([+-]?${digit}{1,15}(?:,${digit}{3}){0,5}(?:[.．]${digit}{1,8})?(?:[万亿](?!元))?)`
const units =
  '[万亿]?元|件次|人次|场次|个工作日|工作日|小时|件|份|起|例|条|次|宗|项|封|篇|期|场|个|家|户|名|人|部|册|天|月|日|页|位|种|类'
const strictUnits = '件|起|宗|份|条|封'

const suppression = '(gouji-ignore(?:-line|-file)?|勾稽-忽略(?:-(?:本行|行|全文|文件))?)(?=[\\s:：,，、;；-])'

/** A whole cell (between separators, tags or line ends), or a label with its values behind it. */
function cell(words: string): string {
  return `(?:^${gap(20)}|(?<=[|｜\\t>　 ]))(${words})(?=${gap(120)}(?:$|[|｜<\\t]| [0-9０-９/—-]))`
}

function rowLabels(): string[] {
  return everyForm().flatMap((form) =>
    form.groups.flatMap((group) =>
      group.rows.flatMap((row) => [row.label, ...(row.aliases ?? []), ...row.groups]),
    ),
  )
}

function columnLabels(): string[] {
  const columns = everyForm().flatMap((form) =>
    form.groups.flatMap((group) => [
      ...(group.title ? [group.title] : []),
      ...group.columns.flatMap((column) => [column.label, ...(column.aliases ?? [])]),
    ]),
  )
  return [...columns, '申请人情况', '法人或其他组织', '信息内容']
}

const everyForm = () => Object.values(tableForms).flatMap((editions) => Object.values(editions))

const sectionTitles = () => sections.flatMap((section) => [section.title, ...section.accepted])

/** Longest first, so that a label is not cut short by another that begins like it. */
function alternatives(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => [...word].map(anyWidth).join(''))
    .join('|')
}

/** One character of an official label, in the shapes authors give it. */
function anyWidth(character: string): string {
  const shapes: Readonly<Record<string, string>> = {
    '(': '[(（]',
    ')': `[)）]${gap(2)}`,
    ',': '[,，、]',
    ':': '[:：]',
    '.': `[.．、]${gap(2)}`,
    '、': `[、.．]${gap(2)}`,
    '“': '[“”"「]?',
    '”': '[“”"」]?',
    '/': '[/／]',
  }
  return shapes[character] ?? character
}
