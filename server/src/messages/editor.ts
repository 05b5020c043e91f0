import type { Bilingual } from './message.ts'

/** What the language server itself says in an editor. */
export const editor = {
  'editor.fixAll': {
    'zh-CN': '修正全部不影响内容的格式问题（{count} 处）',
    en: 'Fix everything that does not change meaning ({count} places)',
  },
} as const satisfies Record<string, Bilingual>
