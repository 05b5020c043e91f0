import assert from 'node:assert/strict'
import type { Finding } from '../../server/src/gouji.ts'
import { applied } from '../support/judge.ts'

/** After each fix one finding less is left, and none of another kind has come. */
export function everyFixHelps(text: string, findings: (text: string) => readonly Finding[]): void {
  const before = findings(text)
  const kinds = new Set(before.map(({ rule, message }) => `${rule} ${message.key}`))
  for (const finding of before) {
    for (const fix of finding.fixes) {
      const after = findings(applied(text, fix))
      assert.ok(after.length < before.length, `${finding.rule}: ${JSON.stringify(fix.edits)} leaves as much`)
      for (const { rule, message } of after) assert.ok(kinds.has(`${rule} ${message.key}`), `${rule} is new`)
    }
  }
}
