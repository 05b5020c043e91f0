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
  const marked = pointed(wrong).split('\n')
  const plain = right.text.split('\n')
  const other = new Set(wrong.text.split('\n'))
  return {
    wrong: excerpt(marked, (line) => /[»«]/.test(line)),
    right: excerpt(plain, (line) => line.trim() !== '' && !other.has(line)),
    findings: findingsOf(meta, wrong),
  }
}

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

/** The whole text when it is short, else the lines that matter with their neighbours. */
function excerpt(lines: readonly string[], matters: (line: string) => boolean): string {
  const trimmed = lines.join('\n').replace(/^\n+|\s+$/g, '')
  const own = trimmed.split('\n')
  if (own.length <= shortEnough) return trimmed
  const near = own.map((_, i) => [i - 1, i, i + 1].some((k) => own[k] !== undefined && matters(own[k])))
  const shown = own.flatMap((line, i) => (near[i] ? [line] : near[i - 1] || i === 0 ? ['……'] : []))
  return shown.some((line) => line !== '……')
    ? shown.join('\n')
    : `${own.slice(0, shortEnough).join('\n')}\n……`
}
