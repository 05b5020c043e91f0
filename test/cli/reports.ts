import { readFileSync } from 'node:fs'

/** Drafts of examples/, read before a test moves to another folder. */
const example = (name: string) => readFileSync(`examples/${name}`, 'utf8')

/** In Markdown; table 3 says 6 + 2 = 7 in 予以公开. */
export const wrong = example('梧桐岭镇2024年政府信息公开工作年度报告.md')

/** Without fault: text with tabs, form of 2019. */
export const clean = example('白鹭洲乡2020年政府信息公开工作年度报告.txt')
