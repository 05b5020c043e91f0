import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeOut } from './directives.ts'
import { type Marked, unmark } from './marks.ts'

export interface Fixture extends Marked {
  readonly name: string
  /** Whether findings of this rule count. */
  counts(rule: string): boolean
  /** The text of last year's report. */
  readonly lastYear: string | null
}

const root = 'test/fixtures'

/** Every file under test/fixtures but the README and last years' reports, which others name. */
export function fixtures(): readonly Fixture[] {
  return files(root)
    .filter((path) => /\.(md|txt|html)$/.test(path) && !/README\.md$|\.last-year\./.test(path))
    .map((path) => fixture(path.slice(root.length + 1), readFileSync(path, 'utf8'), dirname(path)))
}

export function fixture(name: string, written: string, folder = root): Fixture {
  const header = /^<!-- fixture: (.*?) -->\r?\n/.exec(written)
  const [own, before] = written.slice(header?.[0].length ?? 0).split('\n<!-- last year -->\n')
  const marked = unmark(writeOut(own!))
  let counts = (_rule: string) => true
  let lastYear = before === undefined ? null : unmark(writeOut(before)).text
  for (const part of header?.[1]?.split(';') ?? []) {
    const [, word, rest] = /^\s*(only|except|last year) (.*?)\s*$/.exec(part) ?? []
    if (!word || !rest) throw new Error(`${name}: cannot read "${part}"`)
    const rules = rest.split(/,\s*/)
    if (word === 'only') counts = (rule) => rules.includes(rule)
    else if (word === 'except') counts = (rule) => !rules.includes(rule)
    else lastYear = unmark(writeOut(readFileSync(join(folder, rest), 'utf8'))).text
  }
  return { name, ...marked, counts, lastYear }
}

function files(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? files(path) : [path]))
}
