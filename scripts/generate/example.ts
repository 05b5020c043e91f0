import { readConfiguration } from '../../server/src/config/file.ts'
import { type Finding, parse, type RuleMeta, read, rules, run } from '../../server/src/gouji.ts'
import { type Fixture, fixture } from '../../test/support/fixture.ts'

/** The two texts of a rule's page, and what the rule says about the first. */
export interface Example {
  /** With »…« around what is found; a long text is cut to the lines that matter. */
  readonly wrong: string
  readonly right: string
  readonly findings: readonly Finding[]
}

export function example(meta: RuleMeta): Example {
  const wrong = fixture(`${meta.id}: wrong`, meta.wrong)
  const right = fixture(`${meta.id}: right`, meta.right)
  const findings = findingsOf(meta, wrong)
  const lines = wrong.text.split('\n')
  const marked = pointed(wrong).split('\n')
  const related = new Set(
    findings
      .flatMap((finding) => finding.related.slice(0, 3))
      .map(({ span }) => lineOf(wrong.text, span.start)),
  )
  const shown = shownLines(marked, (line, i) => related.has(i) || /[»«]/.test(line))
  const known = new Set(lines)
  const again = new Set([...shown].map((i) => lines[i]!))
  const plain = right.text.split('\n')
  return {
    wrong: excerpt(marked, shown),
    right: excerpt(
      plain,
      shownLines(plain, (line) => again.has(line) || !known.has(line)),
    ),
    findings,
  }
}

const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length - 1

function findingsOf({ id }: RuleMeta, { text, lastYear }: Fixture): readonly Finding[] {
  if (id === 'config-unknown') return readConfiguration('gouji.json', text).findings
  const options = {
    rules: rules.filter(({ meta }) => meta.id === id),
    lastYear: lastYear === null ? null : read(parse(lastYear)),
  }
  return run(read(parse(text)), options).filter(({ rule }) => rule === id)
}

/** The marks of a fixture as readers see them. */
function pointed({ text, marks }: Fixture): string {
  const signs = marks.flatMap(({ span }) => [
    { at: span.start, sign: '»' },
    { at: span.end, sign: '«' },
  ])
  let at = 0
  let shown = ''
  for (const { at: next, sign } of signs.sort((a, b) => a.at - b.at)) {
    shown += text.slice(at, next) + sign
    at = next
  }
  return shown + text.slice(at)
}

const shortEnough = 24

/** Which lines a page shows: all of a short text, else those that matter and the headings they stand under. */
function shownLines(lines: readonly string[], matters: (line: string, i: number) => boolean): Set<number> {
  const all = [...lines.keys()]
  if (lines.length <= shortEnough) return new Set(all)
  const shown = new Set<number>()
  for (const i of all) {
    if (lines[i]!.trim() === '' || !matters(lines[i]!, i)) continue
    if (shown.size >= shortEnough) break
    shown.add(i)
    if (lines[i]!.startsWith('#')) continue
    const heading = lines.slice(0, i).findLastIndex((line) => line.startsWith('#'))
    if (heading >= 0) shown.add(heading)
  }
  return shown.size > 0 ? shown : new Set(all.slice(0, shortEnough))
}

/** The lines that are shown, with …… where others are left out. */
function excerpt(lines: readonly string[], shown: ReadonlySet<number>): string {
  const parts: string[] = []
  let left = false
  lines.forEach((line, i) => {
    if (!shown.has(i)) {
      left ||= line.trim() !== ''
      return
    }
    if (left) parts.push('……')
    left = false
    parts.push(line)
  })
  return [...parts, ...(left ? ['……'] : [])].join('\n').replace(/^\n+|\s+$/g, '')
}
