import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { readConfiguration } from '../../server/src/config/file.ts'
import { parse, rules } from '../../server/src/gouji.ts'
import { words } from '../../server/src/messages/message.ts'
import { code, pages } from './pages.ts'

interface Manifest {
  readonly version: string
  readonly scripts: Readonly<Record<string, string>>
  readonly bin: Readonly<Record<string, string>>
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest

describe('what the documents tell people to type exists', () => {
  for (const [path, page] of pages) {
    const lines = code(page, 'sh', 'bash', 'shell').flatMap((block) => block.split('\n'))
    const inline = [...page.matchAll(/`(npm [^`\n]+)`/g)].map(([, command]) => command!)
    const commands = [...lines, ...inline].flatMap((line) => line.split('&&').map((part) => part.trim()))
    if (commands.every((command) => command === '')) continue
    it(path, () => {
      for (const command of commands) {
        const script = /^npm (?:run )?([\w:-]+)/.exec(command)?.[1]
        const isOwn = !['ci', 'install', 'i', 'pack', 'link', 'version'].includes(script ?? 'ci')
        if (script && isOwn) assert.ok(manifest.scripts[script], `${command}: no such script`)
        const file = /^node ((?:scripts|test|dist)\/[\w./-]+)/.exec(command)?.[1]
        if (file && !file.startsWith('dist/')) assert.ok(existsSync(file), `${command}: no such file`)
        const built = file?.startsWith('dist/') ? file : undefined
        if (built) assert.ok(Object.values(manifest.bin).includes(built), `${command}: not built`)
        const bin = /^(gouji[\w-]*)(?: |$)/.exec(command)?.[1]
        if (bin) assert.ok(manifest.bin[bin], `${command}: no such command`)
      }
    })
  }
})

describe('the output that the READMEs show is what the command line prints', () => {
  for (const path of ['README.md', 'README.zh-CN.md']) {
    for (const shown of code(pages.get(path)!, 'console')) {
      const [command, ...lines] = shown.trimEnd().split('\n')
      it(`${path}: ${command}`, () => {
        const words = command!.replace(/^\$ gouji /, '').split(' ')
        const { stdout } = spawnSync(process.execPath, ['dist/cli.js', ...words], { encoding: 'utf8' })
        const printed = stdout.split('\n').map((line) => line.trimEnd())
        let at = 0
        for (const line of lines) {
          at = printed.indexOf(line, at) + 1
          assert.ok(at > 0, `not printed: ${line}\n${stdout}`)
        }
      })
    }
  }
})

describe('the settings and comments that the documents show have an effect', () => {
  const names = new Set(rules.flatMap(({ meta }) => [meta.id, meta.title['zh-CN'], meta.title.en]))
  for (const [path, page] of pages) {
    for (const block of code(page, 'json')) {
      if (!block.includes('"rules"')) continue
      it(`${path}: ${block.trim().split('\n')[0]}`, () => {
        const { findings } = readConfiguration('gouji.json', block)
        assert.deepEqual(
          findings.map(({ message }) => words(message, 'en')),
          [],
        )
      })
    }
    for (const block of code(page, 'markdown')) {
      const draft = parse(`${block}\n一段文字。\n`)
      for (const { name } of draft.suppressions.flatMap((suppression) => suppression.rules))
        it(`${path}: ${name}`, () => assert.ok(names.has(name), 'no such rule'))
    }
  }
})

describe('CHANGELOG.md', () => {
  const changelog = readFileSync('CHANGELOG.md', 'utf8')

  it('has an entry for this version', () => {
    assert.match(changelog, new RegExp(`^## \\[${manifest.version.replaceAll('.', '\\.')}\\]`, 'm'))
  })

  it('names every rule', () => {
    for (const { meta } of rules) assert.ok(changelog.includes(`\`${meta.id}\``), meta.id)
  })
})

it('both READMEs state the same figures and commands', () => {
  const blocks = (path: string) => code(pages.get(path)!, 'sh', 'lua', 'toml', 'elisp', 'json')
  const bare = (block: string) => block.replace(/\s*(#|--|;;|\/\/).*$/gm, '')
  assert.deepEqual(blocks('README.zh-CN.md').map(bare), blocks('README.md').map(bare))
})
