import { parseArgs } from 'node:util'
import type { Language, Said } from '../messages/message.ts'
import { nearest } from '../text/nearest.ts'

export type Command = 'check' | 'inspect' | 'rules'

/** What was asked for on the command line. */
export interface Request {
  readonly command: Command | 'help' | 'version'
  readonly paths: readonly string[]
  readonly format: 'text' | 'json'
  /** What --language says; null when it says nothing. */
  readonly language: Language | null
  readonly config: string | null
  readonly fix: boolean
  readonly maxWarnings: number | null
  readonly stdin: boolean
  readonly stdinFilename: string | null
}

/** Why the command line cannot be followed. */
export interface Misuse {
  readonly misuse: Said
  readonly language: Language | null
}

const options = {
  format: { type: 'string' },
  language: { type: 'string' },
  config: { type: 'string' },
  fix: { type: 'boolean' },
  'max-warnings': { type: 'string' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

type Option = keyof typeof options

const commands: readonly Command[] = ['check', 'inspect', 'rules']
const everywhere: readonly Option[] = ['language', 'help', 'version']
const optionsOf: Readonly<Record<Command, readonly Option[]>> = {
  check: ['format', 'config', 'fix', 'max-warnings', 'stdin', 'stdin-filename', ...everywhere],
  inspect: ['format', 'config', 'stdin', 'stdin-filename', ...everywhere],
  rules: ['format', ...everywhere],
}

/** Reads the command line (without node and script). A slip is answered with what was probably meant. */
export function readArguments(args: readonly string[]): Request | Misuse {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given = new Map<Option, string | true>()
  const names: string[] = []
  for (const token of tokens)
    if (token.kind === 'positional') names.push(token.value)
    else if (token.kind === 'option' && isOption(token.name)) given.set(token.name, token.value ?? true)
  const language = languageIn(given.get('language'))
  const wrong = (misuse: Said): Misuse => ({ misuse, language })

  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName: option, value } = token
    if (!isOption(name)) return wrong(unknown('option', option, Object.keys(options).map(dashed)))
    const takesValue = options[name].type === 'string'
    if (takesValue && (value === undefined || (!token.inlineValue && value.startsWith('--'))))
      return wrong({ key: 'cli.usage.valueMissing', with: { option } })
    if (!takesValue && value !== undefined) return wrong({ key: 'cli.usage.valueUnwanted', with: { option } })
  }
  const text = (option: Option) => {
    const value = given.get(option)
    return typeof value === 'string' ? value : null
  }
  if (given.has('language') && language === null)
    return wrong({ key: 'cli.usage.language', with: { value: text('language') ?? '' } })

  const [first, ...paths] = names
  const request = { paths, format: 'text', language, config: text('config') } as const
  const more = {
    fix: given.has('fix'),
    maxWarnings: null,
    stdin: given.has('stdin'),
    stdinFilename: text('stdin-filename'),
  }
  if (given.has('version')) return { ...request, ...more, command: 'version' }
  if (given.has('help') || first === 'help') return { ...request, ...more, command: 'help' }
  if (first === undefined) return wrong({ key: 'cli.usage.commandMissing' })
  if (!isCommand(first)) return wrong(unknown('command', first, commands))
  for (const option of given.keys())
    if (!optionsOf[first].includes(option))
      return wrong({ key: 'cli.usage.optionElsewhere', with: { option: dashed(option), command: first } })

  const format = text('format') ?? 'text'
  if (format !== 'text' && format !== 'json')
    return wrong({ key: 'cli.usage.format', with: { value: format } })
  const most = text('max-warnings')
  if (most !== null && !/^\d{1,9}$/.test(most))
    return wrong({ key: 'cli.usage.maxWarnings', with: { value: most } })
  const slip = arityOf(first, paths.length, more)
  if (slip) return wrong(slip)
  return { ...request, ...more, command: first, format, maxWarnings: most === null ? null : Number(most) }
}

function arityOf(
  command: Command,
  paths: number,
  { stdin, stdinFilename, fix }: Pick<Request, 'stdin' | 'stdinFilename' | 'fix'>,
): Said | null {
  if (command === 'rules') return paths > 0 ? { key: 'cli.usage.noPaths', with: { command } } : null
  if (stdinFilename !== null && !stdin) return { key: 'cli.usage.stdinFilename' }
  if (stdin && paths > 0) return { key: 'cli.usage.stdinPaths' }
  if (stdin && fix) return { key: 'cli.usage.stdinFix' }
  if (!stdin && paths === 0) return { key: 'cli.usage.pathMissing', with: { command } }
  return command === 'inspect' && paths > 1 ? { key: 'cli.usage.onePath' } : null
}

function unknown(what: 'option' | 'command', value: string, candidates: readonly string[]): Said {
  const meant = nearest(value, candidates)
  if (what === 'option')
    return meant === null
      ? { key: 'cli.usage.option', with: { value } }
      : { key: 'cli.usage.option.meant', with: { value, meant } }
  return meant === null
    ? { key: 'cli.usage.command', with: { value } }
    : { key: 'cli.usage.command.meant', with: { value, meant } }
}

const dashed = (option: string) => `--${option}`
const isOption = (name: string): name is Option => Object.hasOwn(options, name)
const isCommand = (name: string): name is Command => (commands as readonly string[]).includes(name)

function languageIn(value: string | true | undefined): Language | null {
  if (typeof value !== 'string') return null
  const lower = value.toLowerCase()
  return lower === 'en' ? 'en' : lower === 'zh-cn' || lower === 'zh' ? 'zh-CN' : null
}
