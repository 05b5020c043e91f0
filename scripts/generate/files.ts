import { readFileSync } from 'node:fs'
import { basisPage } from '../../server/src/forms/basisPage.ts'
import { rules } from '../../server/src/rules/index.ts'
import { grammar } from './grammar.ts'
import { json } from './json.ts'
import { manifest } from './manifest.ts'
import { ruleIndex } from './ruleIndex.ts'
import { rulePage } from './rulePage.ts'
import { schema } from './schema.ts'

/** Every generated file: path from the repository's root, and what must stand in it. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const metas = rules.map(({ meta }) => meta)
  return new Map([
    ['syntaxes/gouji-report.tmLanguage.json', json(grammar())],
    ['package.json', json(manifest(readFileSync('package.json', 'utf8'), metas), 'open')],
    ['gouji.schema.json', json(schema(metas))],
    ['docs/basis.md', basisPage()],
    ['docs/rules/README.md', ruleIndex(metas)],
    ...metas.map((meta) => [`docs/rules/${meta.id}.md`, `${rulePage(meta)}\n`] as const),
  ])
}
