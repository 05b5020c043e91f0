import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readArguments } from '../../server/src/cli/arguments.ts'
import { words } from '../../server/src/messages/message.ts'

/** What is wrong with a command line, in English; null when nothing is. */
function misuse(line: string): string | null {
  const read = readArguments(line.split(' ').filter(Boolean))
  return 'misuse' in read ? words(read.misuse, 'en') : null
}

const requestOf = (line: string) => {
  const read = readArguments(line.split(' ').filter(Boolean))
  return 'misuse' in read ? assert.fail(words(read.misuse, 'en')) : read
}

test('options may stand before or after the files, with = or a space', () => {
  for (const line of [
    'check --format json --max-warnings 0 a.md b',
    'check a.md b --format=json --max-warnings=0',
    'check a.md --format json b --max-warnings 0',
  ]) {
    const { command, paths, format, maxWarnings } = requestOf(line)
    assert.deepEqual(
      { command, paths, format, maxWarnings },
      {
        command: 'check',
        paths: ['a.md', 'b'],
        format: 'json',
        maxWarnings: 0,
      },
    )
  }
})

test('after -- a name may begin with a dash', () => {
  assert.deepEqual(requestOf('check -- --fix.md').paths, ['--fix.md'])
})

test('a misspelt command or option is answered with the one that was meant', () => {
  assert.match(misuse('chekc a.md')!, /did you mean check/)
  assert.match(misuse('check --fromat json a.md')!, /did you mean --format/)
  assert.match(misuse('check --maxwarnings 0 a.md')!, /did you mean --max-warnings/)
  assert.match(misuse('check -x a.md')!, /no option -x/)
})

test('a file without command is answered with the command', () => {
  assert.match(misuse('年报.md')!, /gouji check 年报\.md/)
})

test('what cannot be meant is refused', () => {
  const cases: readonly (readonly [line: string, says: RegExp])[] = [
    ['', /No command/],
    ['check', /No file/],
    ['inspect', /No file/],
    ['inspect a.md b.md', /one file/],
    ['rules a.md', /no files/],
    ['check a.md --format', /needs a value/],
    ['check a.md --config --fix', /needs a value/],
    ['check a.md --fix=yes', /takes no value/],
    ['check a.md --format xml', /text or json/],
    ['check a.md --max-warnings many', /number/],
    ['check a.md --max-warnings=-1', /number/],
    ['check a.md --language fr', /zh-CN or en/],
    ['check --stdin a.md', /no files/],
    ['check --stdin --fix', /cannot be used/],
    ['check --stdin-filename a.md', /needs --stdin/],
    ['rules --fix', /cannot be used with rules/],
    ['inspect a.md --max-warnings 0', /cannot be used with inspect/],
  ]
  for (const [line, says] of cases) assert.match(misuse(line) ?? 'nothing wrong', says, line)
})

test('help and version need nothing else', () => {
  for (const line of ['--help', '-h', 'help', 'check --help', 'help check'])
    assert.equal(requestOf(line).command, 'help')
  for (const line of ['--version', '-v', 'check --version']) assert.equal(requestOf(line).command, 'version')
})

test('the language of a complaint is the one asked for, even when the rest is wrong', () => {
  const read = readArguments(['check', '--language', 'en', '--nonsense'])
  assert.equal(read.language, 'en')
})
