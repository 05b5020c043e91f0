import type { Bilingual } from './message.ts'

/** The check of a whole workspace. */
export const workspace = {
  'workspace.checking': {
    'zh-CN': '正在检查文件夹里的年报',
    en: 'Checking the reports of the folder',
  },
} as const satisfies Record<string, Bilingual>
