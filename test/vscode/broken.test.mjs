// What a person sees when the language server cannot run, in the real workbench. Part of `npm run test:ui`.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { startBrowser } from './lib/browser.mjs'
import { startServer } from './lib/server.mjs'
import { Workbench } from './lib/workbench.mjs'

const report = '𠮷山乡2024.nianbao.md'

describe('a language server that cannot run', { timeout: 240_000 }, () => {
  let server
  let browser
  let workbench
  let program
  let sound
  let wrongLine

  before(async () => {
    server = await startServer()
    program = path.join(server.extension, 'dist/server.js')
    sound = readFileSync(program)
    writeFileSync(program, 'process.exit(1)\n')
    const draft = path.join(server.workspace, report)
    const text = readFileSync(draft, 'utf8').replace('| 1 | 12 |', '| 1 | 13 |')
    writeFileSync(draft, text)
    wrongLine = text.slice(0, text.indexOf('| 1 | 13 |')).split('\n').length
    browser = await startBrowser()
    workbench = new Workbench(server, browser.page)
    await workbench.open(report)
  })

  after(async () => {
    await browser?.stop()
    await server?.stop()
  })

  test('is told once, in plain words, and can be started again when it is whole', async () => {
    const told = await workbench.notification('does not start again by itself')
    await told.waitFor()
    const shown = await workbench.notifications.allTextContents()
    const ours = shown.filter((text) => text.includes('Gouji') || text.includes('server'))
    assert.equal(ours.length, 1, shown.join('\n'))
    assert.match(await workbench.languageStatus('Gouji'), /stopped, this draft is not checked/)
    writeFileSync(program, sound)
    await told.locator('.monaco-button', { hasText: 'Restart' }).press('Enter')
    await workbench.goTo(wrongLine, 0)
    await workbench.untilErrors(1)
    assert.match(await workbench.languageStatus('Gouji'), /1 errors/)
  })
})
