import { rules } from '../gouji.ts'
import { type Language, words } from '../messages/message.ts'
import { columnsOf } from '../text/width.ts'
import type { Request } from './arguments.ts'
import type { Output } from './output.ts'

/** `gouji rules`: id, default severity and title of every rule. */
export function listRules({ format }: Request, language: Language, { stdout }: Output): 0 {
  if (format === 'json') {
    const list = rules.map(({ meta: { id, severity, title, why } }) => ({
      id,
      severity,
      title: title[language],
      why: why[language],
    }))
    stdout.write(`${JSON.stringify({ version: 1, rules: list }, null, 2)}\n`)
    return 0
  }
  const width = Math.max(0, ...rules.map(({ meta }) => meta.id.length))
  for (const { meta } of rules) {
    const severity = words({ key: `cli.severity.${meta.severity}` }, language)
    stdout.write(`${meta.id.padEnd(width)}  ${padded(severity, 11)}  ${meta.title[language]}\n`)
  }
  return 0
}

const padded = (text: string, columns: number) => text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
