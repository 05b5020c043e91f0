import { bases } from '../../server/src/forms/bases.ts'
import type { Finding, RuleMeta } from '../../server/src/gouji.ts'
import { type Language, words } from '../../server/src/messages/message.ts'
import { type Example, example } from './example.ts'

export const severityWords: Readonly<Record<Language, Readonly<Record<RuleMeta['severity'], string>>>> = {
  'zh-CN': { error: '错误', warning: '警告', information: '信息', hint: '提示' },
  en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
}

const headings = {
  'zh-CN': {
    severity: '默认级别',
    basis: '依据',
    said: '提示的内容',
    offers: '改法：',
    fix: '怎么改',
    off: '怎么关',
  },
  en: {
    severity: 'Default level',
    basis: 'Basis',
    said: 'What Gouji says about the example',
    offers: 'Fix: ',
    fix: 'How to fix',
    off: 'How to turn it off',
  },
} as const

/** The page of one rule: Chinese first, English below. Markdown. */
export function rulePage(meta: RuleMeta): string {
  const shown = example(meta)
  return [
    `# ${meta.title['zh-CN']} (\`${meta.id}\`)`,
    ...inLanguage(meta, shown, 'zh-CN'),
    '---',
    `# ${meta.title.en}`,
    ...inLanguage(meta, shown, 'en'),
    '---',
    '[全部规则 · All rules](README.md)',
  ].join('\n\n')
}

function inLanguage(meta: RuleMeta, shown: Example, language: Language): string[] {
  const says = headings[language]
  const colon = language === 'en' ? ': ' : '：'
  return [
    `${says.severity}${colon}**${severityWords[language][meta.severity]}**`,
    meta.why[language],
    ...(meta.basis.length > 0
      ? [`## ${says.basis}`, meta.basis.map((key) => basis(key, language)).join('\n')]
      : []),
    ...(language === 'zh-CN' ? examples(shown) : []),
    ...said(shown.findings, language),
    `## ${says.fix}`,
    fixWords(language),
    `## ${says.off}`,
    offWords(meta.id, language),
  ]
}

/** The documents are Chinese: they stand once, in the Chinese half. */
function examples({ wrong, right }: Example): string[] {
  return [
    '## 会提示的写法',
    fenced(wrong),
    '`»` 与 `«` 之间是 Gouji 标出的地方。',
    '## 不提示的写法',
    fenced(right),
  ]
}

function basis(key: string, language: Language): string {
  const found = bases[key as keyof typeof bases]
  if (!found) throw new Error(`no basis ${key} in forms/bases.ts`)
  const title = found.title.replace('《', '〈').replace('》', '〉')
  const name = `《${title}》${found.article}${found.number ? `（${found.number}）` : ''}`
  // Pages stand in docs/rules/, the bases in docs/.
  const link = found.page.replace(/^docs\//, '../')
  return `- [${name}](${link})${language === 'en' ? ': ' : '：'}${found.says[language]}`
}

/** What Gouji says about the example, and the repairs it offers, in its own words. */
function said(findings: readonly Finding[], language: Language): string[] {
  if (findings.length === 0) return []
  const blocks = findings
    .slice(0, 3)
    .map(({ message, fixes }) =>
      [
        `- ${words(message, language)}`,
        ...fixes.map((fix) => `  - ${headings[language].offers}${words(fix.title, language)}`),
      ].join('\n'),
    )
  return [`## ${headings[language].said}`, [...new Set(blocks)].join('\n')]
}

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map((ticks) => ticks[0].length + 1)))
  return `${fence}text\n${text}\n${fence}`
}

function fixWords(language: Language): string {
  if (language === 'en')
    return 'Put the cursor on the underlined place and press `Ctrl+.` (`⌘.` on macOS): where there is a repair, Gouji lists it. Digits change only when you choose so. On the command line, `gouji check --fix` makes only the repairs that cannot change meaning.'
  return '把光标放在标出的地方，按 `Ctrl+.`（macOS 为 `⌘.`），有改法时会列出来供选择。数字只在您选定之后才会改动。命令行的 `gouji check --fix` 只做不改变意思的修改。'
}

function offWords(id: string, language: Language): string {
  const json = `\`\`\`json\n{ "rules": { "${id}": "off" } }\n\`\`\``
  if (id === 'config-unknown') {
    return language === 'en'
      ? `For everyone in the folder, in \`gouji.json\`:\n\n${json}`
      : `在 \`gouji.json\` 里关闭（对整个文件夹生效）：\n\n${json}`
  }
  const block = `\`\`\`markdown\n<!-- gouji-ignore ${id} -->\n\`\`\``
  return language === 'en'
    ? `For the next paragraph, heading or table, write a comment above it (\`gouji-ignore-line\`: for its own line; \`gouji-ignore-file\`: for the whole document):\n\n${block}\n\nFor a folder, in \`gouji.json\` (or give it another level: \`error\`, \`warning\`, \`information\`, \`hint\`):\n\n${json}`
    : `只在一处不提示：在那一段、标题或表格上面写一行注释（只管本行用 \`gouji-ignore-line\`，管全文用 \`gouji-ignore-file\`）：\n\n${block}\n\n整个文件夹都不提示：写进 \`gouji.json\`（也可以改成别的级别：\`error\`、\`warning\`、\`information\`、\`hint\`）：\n\n${json}`
}
