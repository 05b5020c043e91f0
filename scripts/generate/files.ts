import { grammar } from './grammar.ts'
import { json } from './json.ts'

/** Every generated file: path from the repository's root, and what must stand in it. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([['syntaxes/gouji-report.tmLanguage.json', json(grammar())]])
}
