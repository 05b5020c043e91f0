// First use, new reports and last year's, with keyboard and mouse in the real workbench.
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { after, afterEach, before, describe, test } from 'node:test'
import { startBrowser } from './lib/browser.mjs'
import { artifacts } from './lib/places.mjs'
import { startServer } from './lib/server.mjs'
import { Workbench } from './lib/workbench.mjs'

const report = '𠮷山乡2024.nianbao.md'

describe('first use in the workbench', { timeout: 240_000 }, () => {
  let server
  let browser
  let workbench

  before(async () => {
    server = await startServer()
    browser = await startBrowser()
    workbench = new Workbench(server, browser.page)
    await workbench.open(report)
    // The extension is there when it says what it recognised.
    await workbench.languageStatus('report year')
  })

  after(async () => {
    await browser?.stop()
    await server?.stop()
  })

  afterEach(async (context) => {
    if (context.passed !== false || !workbench) return
    const name = `failed-${context.name.replace(/[^\p{L}\p{N}]+/gu, '-')}`
    mkdirSync(artifacts, { recursive: true })
    await workbench.picture(name).catch(() => {})
    writeFileSync(path.join(artifacts, `${name}.log`), [...workbench.said, server.log()].join('\n'))
  })

  test('the walkthrough shows its steps and their pictures', async () => {
    const { page } = workbench
    await workbench.run('Open Walkthrough')
    await workbench.question('walkthrough')
    await workbench.quickInput.fill('Gouji')
    await page.keyboard.press('Enter')
    const step = page.locator('.gettingStartedContainer .step-title', { hasText: 'Find a mistake' })
    await step.waitFor()
    // Side bar and panel take the place that pictures need.
    await page.keyboard.press('Control+B')
    await page.keyboard.press('Control+J')
    await step.click()
    await page.locator('.getting-started-media iframe').waitFor()
    await workbench.picture('ui-years-walkthrough')
    await page.keyboard.press('Control+W')
    await page.keyboard.press('Control+B')
  })

  test('the questions about a new report can be answered, and gone back, with the keyboard', async () => {
    const { keyboard } = workbench.page
    await workbench.run('New Annual Report')
    assert.match(await workbench.question('What kind of body'), /1\/4/)
    await workbench.picture('ui-years-new-report-kind')
    await keyboard.press('Enter')
    assert.match(await workbench.question('Full name'), /2\/4/)
    assert.equal(await workbench.answer(), '青禾县𠮷山乡人民政府', 'the body of the report in front')
    await keyboard.press('Enter')
    assert.match(await workbench.question('Year reported on'), /3\/4/)
    await workbench.picture('ui-years-new-report-year')
    await workbench.quickInput.fill('202')
    await keyboard.press('Enter')
    await workbench.question('Please enter a year')
    await workbench.quickInput.fill('2025')
    await keyboard.press('Enter')
    assert.match(await workbench.question('Last year’s report (on 2024)'), /4\/4/)
    await workbench.question(report)
    await workbench.picture('ui-years-new-report-last-year')
    await keyboard.press('Control+Alt+Minus')
    await workbench.question('Year reported on')
    assert.equal(await workbench.answer(), '2025', 'what was answered before')
    await keyboard.press('Enter')
    await workbench.question('Last year’s report (on 2024)')
    await keyboard.press('Enter')
    await workbench.until('the new report', async () =>
      (await workbench.text()).includes('青禾县𠮷山乡人民政府2025年政府信息公开工作年度报告'),
    )
    // The first place to fill in is selected: typing writes over it, Tab goes on.
    await workbench.type('办公室')
    await workbench.until('the first place filled in', async () =>
      (await workbench.text()).includes('请与办公室联系'),
    )
    await workbench.picture('ui-years-new-report')
    const status = await workbench.languageStatus('Last year’s report')
    assert.ok(status.includes(report), status)
  })

  test('a report beside last year’s, from the command palette', async () => {
    await workbench.run('Compare with Last Year')
    const page = workbench.page.locator('.editor-instance', { hasText: '上年结转下年度，本年上年结转' })
    await page.waitFor()
    const lens = page.locator('.codelens-decoration a', { hasText: 'Side by Side' })
    await lens.waitFor()
    await workbench.picture('ui-years-compared')
    await lens.click()
    await workbench.page.locator('.diff-editor, .monaco-diff-editor').first().waitFor()
  })
})
