// The pages of docs/editors/ tried out: the configuration they show, in the editors that Debian has.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { blocks, right, shown, use } from './editor.mjs'

/** Writes one file, with its folders. */
const put = (text, ...parts) => {
  const file = path.join(...parts)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** An editor that speaks the protocol: its driver tells what was `marked`, and the text when it was `repaired`. */
function marksAndRepairs({ marked, repaired }) {
  assert.deepEqual(marked, { text: '13', rule: 'row-total' })
  assert.equal(repaired, right)
}

test('Neovim before 0.11 shows a wrong total and repairs it', () => {
  marksAndRepairs(
    use({
      configuration: (home) => put(shown('neovim.md', 'neovim-0.7'), home, '.config/nvim/init.lua'),
      command: (_, draft, drivers) => ['nvim', '--headless', draft, '-c', `luafile ${drivers}/neovim.lua`],
    }),
  )
})

test('Emacs with Eglot shows a wrong total and repairs it', () => {
  marksAndRepairs(
    use({
      configuration: (home) => put(shown('emacs.md', 'eglot'), home, '.emacs'),
      command: (home, draft, drivers) => [
        ...['emacs', '--batch', '-f', 'package-activate-all'],
        ...['--load', `${home}/.emacs`, draft, '--load', `${drivers}/emacs.el`],
      ],
    }),
  )
})

test('Emacs with lsp-mode shows a wrong total and repairs it', () => {
  marksAndRepairs(
    use({
      configuration: (home) => put(shown('emacs.md', 'lsp-mode'), home, '.emacs'),
      command: (home, draft, drivers) => [
        ...['emacs', '--batch', '-f', 'package-activate-all'],
        ...['--load', `${home}/.emacs`, draft, '--load', `${drivers}/lsp-mode.el`],
      ],
    }),
  )
})

test('Kate shows a wrong total and repairs it', () => {
  marksAndRepairs(
    use({
      configuration: (home) => {
        // What a Yes to Kate’s question, whether the server may be started, writes there.
        const allowed = `AllowedServerCommandLines=${home}/bin/gouji-language-server --stdio`
        put(`${shown('kate.md', 'plugin')}[lspclient]\n${allowed}\n`, home, '.config/katerc')
        put(shown('kate.md', 'lsp'), home, '.config/kate/lspclient/settings.json')
      },
      command: (_, draft, drivers) => [
        ...['timeout', '100', 'xvfb-run', '--auto-servernum', 'dbus-run-session', '--'],
        ...['/usr/bin/python3', `${drivers}/kate.py`, draft],
      ],
    }),
  )
})

test('Vim without a plugin lists a wrong total', () => {
  const errors = use({
    configuration: (home) => put(shown('vim.md', 'make'), home, '.vimrc'),
    command: (_, draft, drivers) => ['vim', '-N', '-es', '-u', '.vimrc', draft, '-S', `${drivers}/vim.vim`],
  })
  assert.equal(errors.length, 1)
  assert.ok(errors[0].line.includes('| 13 |'), errors[0].line)
  assert.match(errors[0].said, /总计应为 12.*row-total/)
})

// Helix, Zed, Sublime Text and the newest Neovim are in no Debian: of their configurations only the form is tried.
const reads = {
  json: (code) => JSON.parse(code),
  toml: (code) =>
    reader('/usr/bin/python3', ['-c', 'import sys, tomllib; tomllib.load(sys.stdin.buffer)'], code),
  lua: (code) =>
    reader('nvim', ['--headless', '-u', 'NONE', '+lua assert(loadstring(io.read("*a")))', '+qall!'], code),
}
function reader(program, parameters, input) {
  const { stderr } = spawnSync(program, parameters, { input, encoding: 'utf8', timeout: 60_000 })
  assert.equal(stderr, '')
}
for (const [language, read] of Object.entries(reads))
  test(`every ${language} block of the pages can be read`, () => {
    const all = [...blocks(language)]
    assert.ok(all.length > 0)
    for (const { page, code } of all) assert.doesNotThrow(() => read(code), page)
  })
