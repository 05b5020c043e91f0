import { version } from '../../../package.json'
import { words } from '../messages/message.ts'
import { readArguments } from './arguments.ts'
import { check } from './check.ts'
import { inspect } from './inspect.ts'
import { complain, type Output } from './output.ts'
import { listRules } from './rules.ts'
import { type FileSettings, fileSettings } from './settings.ts'

/**
 * The command line: `args` without node and script. Resolves to the exit code: 0 fine, 1 findings, 2 wrong usage or
 * something that could not be read.
 */
export async function main(
  args: readonly string[],
  output: Output,
  stdin: () => Promise<Buffer>,
): Promise<0 | 1 | 2> {
  const request = readArguments(args)
  if ('misuse' in request) {
    const language = request.language ?? (await languageHere())
    complain(output, request.misuse, language)
    complain(output, { key: 'cli.usage.more' }, language)
    return 2
  }
  const { command, config } = request
  if (command === 'version') {
    output.stdout.write(`gouji ${version}\n`)
    return 0
  }
  const settings = await fileSettings(request)
  const language = request.language ?? (await languageHere(settings))
  if (!settings) {
    complain(output, { key: 'cli.config.missing', with: { path: config ?? '' } }, language)
    return 2
  }
  switch (command) {
    case 'help':
      output.stdout.write(words({ key: 'cli.help' }, language))
      return 0
    case 'rules':
      return listRules(request, language, output)
    case 'inspect':
      return inspect(request, language, settings, output, stdin)
    case 'check':
      return check(request, language, settings, output, stdin)
  }
}

/** What the gouji.json of this folder says: for words that belong to no file. */
async function languageHere(given: FileSettings | null = null) {
  const settings = given ?? (await fileSettings({ config: null, language: null }))
  return settings ? (await settings.of('./here')).settings.language : 'zh-CN'
}
