import type { Bilingual } from './message.ts'

/** What the language server itself says in an editor. */
export const editor = {
  'editor.fixAll': {
    'zh-CN': '修正全部不影响内容的格式问题（{count} 处）',
    en: 'Fix everything that does not change meaning ({count} places)',
  },
  'editor.fixRule': {
    'zh-CN': '修正本文档中全部“{title}”（{count} 处）',
    en: 'Fix every “{title}” in this document ({count} places)',
  },
  'editor.markdownTable': {
    'zh-CN': '转换为标准 Markdown 表格',
    en: 'Convert to a standard Markdown table',
  },
  'editor.markdownTable.blank': {
    'zh-CN': '转换为标准 Markdown 表格（{blank} 个格没有读到数，留空）',
    en: 'Convert to a standard Markdown table ({blank} cells were not read and stay blank)',
  },
  'editor.ignore.here': {
    'zh-CN': '这里不再提示“{title}”（加一行注释）',
    en: 'Ignore “{title}” here (adds a comment)',
  },
  'editor.ignore.file': {
    'zh-CN': '本文档不再提示“{title}”（在末尾加一行注释）',
    en: 'Ignore “{title}” in this document (adds a comment at its end)',
  },
  'editor.ignore.everywhere': {
    'zh-CN': '所有文档都不再提示“{title}”（写入 gouji.json，保存后生效）',
    en: 'Ignore “{title}” everywhere (written to gouji.json; takes effect when saved)',
  },
} as const satisfies Record<string, Bilingual>
