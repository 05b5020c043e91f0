// What a person sees when the language server cannot run, in the real workbench. Part of `npm run test:ui`.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from 'node:test'
import { startedWorkbench } from './lib/started.mjs'

const report = '𠮷山乡2024.nianbao.md'

describe('a language server that cannot run', { timeout: 240_000 }, () => {
  const workbench = startedWorkbench({ file: report, prepare: breakServer })
  let program
  let sound
  let wrongLine

  function breakServer(server) {
    program = path.join(server.extension, 'dist/server.js')
    sound = readFileSync(program)
    writeFileSync(program, 'process.exit(1)\n')
    const draft = path.join(server.workspace, report)
    const text = readFileSync(draft, 'utf8').replace('| 1 | 12 |', '| 1 | 13 |')
    writeFileSync(draft, text)
    wrongLine = text.slice(0, text.indexOf('| 1 | 13 |')).split('\n').length
  }

  test('is told once, in plain words, and can be started again when it is whole', async () => {
    const told = await workbench.notification('不会自动恢复')
    await told.waitFor()
    const ours = async () =>
      (await workbench.notifications.allTextContents()).filter((text) =>
        /勾稽|gouji|server|语言服务/i.test(text),
      )
    assert.equal((await ours()).length, 1, (await ours()).join('\n'))
    await workbench.picture('ui-broken')
    assert.match((await ours())[0], /重新启动.*收集诊断信息/)
    await workbench.languageStatus('已停止，本稿未在检查')
    writeFileSync(program, sound)
    await told.locator('.monaco-button', { hasText: '重新启动' }).press('Enter')
    await workbench.goTo(wrongLine, 0)
    await workbench.untilErrors(1)
    await workbench.languageStatus('1 个错误')
    // Nothing of the many ends before has said anything later on.
    assert.deepEqual(await ours(), [])
  })
})
