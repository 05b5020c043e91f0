import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { gouji } from './gouji.ts'

/** The built command, as npm installs it. */
const cli = (args: readonly string[], input: string | Buffer = '') =>
  spawnSync(process.execPath, ['dist/cli.js', ...args], { input, encoding: 'utf8', env: {} })

test('the built command says the same as its source, and its exit code is the process’s', async () => {
  for (const args of [
    ['check', 'examples', '--format', 'json'],
    ['check', 'examples/白鹭洲乡2020年政府信息公开工作年度报告.txt'],
    ['check', 'examples/*.html'],
    ['inspect', 'examples/听松街道2025年政府信息公开年报.txt', '--format', 'json'],
    ['rules', '--format', 'json'],
    ['check', 'missing.md'],
    ['chekc'],
    ['--version'],
  ]) {
    const { status, stdout, stderr } = cli(args)
    assert.deepEqual({ code: status, stdout, stderr }, await gouji(args), args.join(' '))
  }
})

test('the built command reads standard input', () => {
  const name = 'examples/梧桐岭镇2024年政府信息公开工作年度报告.md'
  const args = ['check', '--stdin', '--stdin-filename', name, '--format', 'json']
  const { status, stdout } = cli(args, readFileSync(name))
  assert.equal(status, 1)
  assert.equal(stdout, cli(['check', name, '--format', 'json']).stdout)
})

test('a reader that goes away early is no failure to talk about', async () => {
  const child = spawn(process.execPath, ['dist/cli.js', 'check', 'examples', '--format', 'json'])
  child.stdout.destroy()
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  await new Promise((resolve) => child.once('close', resolve))
  assert.equal(said, '')
})
