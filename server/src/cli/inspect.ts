import { textOf } from '../files/reading.ts'
import { isTrouble } from '../files/trouble.ts'
import type { Language, MessageKey } from '../messages/message.ts'
import { words } from '../messages/message.ts'
import { judge } from '../services/judge.ts'
import { lastYearFinder } from '../services/lastYear.ts'
import { asideSign, relationSigns, unknownSign, verdictSigns } from '../services/understoodWords.ts'
import { lineMap } from '../text/lines.ts'
import type { Request } from './arguments.ts'
import { harmless } from './format/harmless.ts'
import { corePath, host } from './host.ts'
import { type Inspected, inspectedOf, type Part, type Range } from './inspected.ts'
import { complain, type Output } from './output.ts'
import { readBytes } from './read.ts'
import type { FileSettings } from './settings.ts'

/** `gouji inspect`: what was understood of one file. */
export async function inspect(
  request: Request,
  language: Language,
  settings: FileSettings,
  output: Output,
  stdin: () => Promise<Buffer>,
): Promise<0 | 2> {
  const path = request.stdin ? (request.stdinFilename ?? '<stdin>') : request.paths[0]!
  const bytes = request.stdin ? await stdin() : readBytes(path)
  const reading = isTrouble(bytes) ? bytes : await textOf(bytes, path)
  if (isTrouble(reading)) {
    complain(output, { key: reading.trouble, with: { path } }, language)
    return 2
  }
  const resolved = await settings.of(path)
  const { report, text } = await judge(reading.text, {
    path: corePath(path),
    resolved,
    lastYears: lastYearFinder(host),
    failed() {},
  })
  const spoken = settings.languageOf(resolved)
  const inspected = inspectedOf(path, report, lineMap(text), spoken)
  output.stdout.write(
    request.format === 'json' ? `${JSON.stringify(inspected, null, 2)}\n` : inWords(inspected, spoken),
  )
  return 0
}

function inWords(inspected: Inspected, language: Language): string {
  const { unit, year, edition, sections, aspects, cells, claims, leftAside } = inspected
  const say = (key: MessageKey, values: Record<string, string | number> = {}) =>
    words({ key, with: values }, language)
  const unknown = say('cli.inspect.unknown')
  const place = ({ start }: Range) => `${start.line + 1}:${start.character + 1}`
  const part = ({ id, heading, range }: Part) =>
    `${place(range)}  ${id}  ${heading ?? say('cli.inspect.noHeading')}`
  const list = (key: MessageKey, items: readonly string[]) =>
    [
      `\n${say(key)}`,
      ...(items.length > 0 ? items : [say('cli.inspect.none')]).map((item) => `  ${item}`),
    ].join('\n')
  const out = [
    inspected.path,
    say('cli.inspect.about', { unit: unit ?? unknown, year: year ?? unknown, edition: edition ?? unknown }),
    list('cli.inspect.sections', sections.map(part)),
    list('cli.inspect.aspects', aspects.map(part)),
    list(
      'cli.inspect.cells',
      Object.entries(cells).map(
        ([id, { value, text, range }]) => `${place(range)}  ${id} = ${value ?? `? “${text}”`}`,
      ),
    ),
    list(
      'cli.inspect.claims',
      claims.map(({ quantities, value, relation, text, range, why, verdict, table }) => {
        const said = `${quantities.join(' | ')} ${relationSigns[relation]} ${value}`
        const tables = verdict === 'contradicts' ? ` (${Object.values(table).join(' | ')})` : ''
        return `${verdictSigns[verdict]} ${place(range)}  “${text}”  ${said}${tables}  ${why}`
      }),
    ),
    list(
      'cli.inspect.leftAside',
      leftAside.map(
        ({ text, range, reason, why }) =>
          `${reason === null ? unknownSign : asideSign} ${place(range)}  “${text}”  ${why}`,
      ),
    ),
    `\n${say('understood.signs')}`,
  ]
  return harmless(`${out.join('\n')}\n`)
}
