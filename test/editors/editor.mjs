// One editor with a home of its own, our commands in its PATH, and a draft with a wrong total.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const pages = path.join(root, 'docs/editors')
const name = '𠮷山乡2024.nianbao.md'
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
export const right = readFileSync(path.join(root, 'test/vscode/workspace', name), 'utf8')
/** Its first total is wrong. */
export const wrong = right.replace('| 1 | 12 |', '| 1 | 13 |')
assert.notEqual(wrong, right)

/** The configuration that a page of docs/editors/ shows under `<!-- run: NAME -->`. */
export function shown(page, name) {
  const text = readFileSync(path.join(pages, page), 'utf8')
  const [, code] =
    new RegExp(`^<!-- run: ${name} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)^\`\`\``, 'm').exec(text) ?? []
  assert.ok(code, `${page} shows no ${name}`)
  return code
}

/** All blocks of this language that the pages show. */
export function* blocks(language) {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm')
  for (const page of readdirSync(pages))
    for (const [, code] of readFileSync(path.join(pages, page), 'utf8').matchAll(fence)) yield { page, code }
}

/**
 * Starts the editor on the draft and gives what its driver (a file beside this one) wrote to $GOUJI_SEEN, as JSON.
 * @param configuration writes the editor's files into its home
 * @param command gives the command line for the home, the draft and the folder of the drivers
 */
export function use({ configuration, command }) {
  const home = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'gouji-editor-'))
  try {
    const bin = path.join(home, 'bin')
    mkdirSync(bin)
    for (const [name, file] of Object.entries(manifest.bin))
      symlinkSync(path.join(root, file), path.join(bin, name))
    const draft = path.join(home, name)
    const seen = path.join(home, 'seen.json')
    writeFileSync(draft, wrong)
    configuration(home)
    const [program, ...parameters] = command(home, draft, import.meta.dirname)
    const running = path.join(home, 'running')
    mkdirSync(running, { mode: 0o700 })
    const env = {
      HOME: home,
      XDG_RUNTIME_DIR: running,
      PATH: `${bin}:${process.env.PATH}`,
      LANG: 'C.UTF-8',
      TERM: 'dumb',
      TMPDIR: home,
      QT_QPA_PLATFORM: 'xcb',
      QT_LINUX_ACCESSIBILITY_ALWAYS_ON: '1',
      GOUJI_SEEN: seen,
    }
    const run = spawnSync(program, parameters, { cwd: home, env, encoding: 'utf8', timeout: 120_000 })
    if (run.error?.code === 'ENOENT') assert.fail(`${program} is not there: npm run setup:editors`)
    assert.ok(existsSync(seen), `the editor told nothing:\n${run.error ?? ''}\n${run.stdout}\n${run.stderr}`)
    assert.equal(readFileSync(draft, 'utf8'), wrong, 'nothing is written that nobody saved')
    return JSON.parse(readFileSync(seen, 'utf8'))
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
