// First use, new reports and last year's, with keyboard and mouse in the real workbench.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { startedWorkbench } from './lib/started.mjs'

const report = '𠮷山乡2024.nianbao.md'

describe('first use in the workbench', { timeout: 240_000 }, () => {
  const workbench = startedWorkbench({ file: report })

  // The extension is there when it says what it recognised.
  before(() => workbench.languageStatus('年度'))

  test('the walkthrough shows its steps and their pictures', async () => {
    const { page } = workbench
    await workbench.run('打开演练')
    await workbench.question('演练')
    await workbench.quickInput.fill('勾稽')
    await page.keyboard.press('Enter')
    const step = page.locator('.gettingStartedContainer .step-title', { hasText: '看到波浪线' })
    await step.waitFor()
    // The side bar takes the place that pictures need.
    await page.keyboard.press('Control+B')
    await step.click()
    const picture = page.frameLocator('.getting-started-media iframe').frameLocator('#active-frame')
    await picture.getByText('（一）予以公开').waitFor()
    await workbench.picture('ui-years-walkthrough')
    await page.keyboard.press('Control+W')
    await page.keyboard.press('Control+B')
  })

  test('commands and settings are called and explained in Chinese', async () => {
    const { page } = workbench
    await page.keyboard.press('F1')
    await workbench.quickInput.fill('>勾稽')
    const titles = page.locator('.quick-input-list .monaco-list-row')
    // Until the list is filtered it has the commands of others.
    await workbench.until('every command, in Chinese', async () => {
      const all = await titles.allTextContents()
      return all.length >= 8 && all.every((title) => /^勾稽: [^A-Za-z]+Gouji: /.test(title))
    })
    await workbench.picture('ui-years-commands')
    await page.keyboard.press('Escape')
    await workbench.run('打开设置 (ui)')
    await page.locator('.settings-editor .suggest-input-container .view-lines').click()
    await workbench.type('@ext:gouji.gouji')
    const explained = page.locator('.settings-tree-container .setting-item-description')
    await explained.first().filter({ hasText: '提示和修改建议所用的语言' }).waitFor()
    for (const words of await explained.allTextContents()) assert.match(words, /^[一-鿿]/)
    await workbench.picture('ui-years-settings')
    await workbench.closeEditor()
  })

  test('the questions about a new report can be answered, and gone back, with the keyboard', async () => {
    const { keyboard } = workbench.page
    await workbench.run('新建年度报告')
    assert.match(await workbench.question('是哪一类单位的年报'), /1\/4/)
    await workbench.picture('ui-years-new-report-kind')
    await keyboard.press('Enter')
    assert.match(await workbench.question('单位全称'), /2\/4/)
    assert.equal(await workbench.answer(), '青禾县𠮷山乡人民政府', 'the body of the report in front')
    await keyboard.press('Enter')
    assert.match(await workbench.question('报告年度'), /3\/4/)
    await workbench.picture('ui-years-new-report-year')
    await workbench.quickInput.fill('202')
    await keyboard.press('Enter')
    await workbench.question('请填写年份')
    await workbench.quickInput.fill('2025')
    await keyboard.press('Enter')
    assert.match(await workbench.question('上年（2024 年度）报告'), /4\/4/)
    await workbench.question(report)
    await workbench.picture('ui-years-new-report-last-year')
    await keyboard.press('Control+Alt+Minus')
    await workbench.question('报告年度')
    assert.equal(await workbench.answer(), '2025', 'what was answered before')
    await keyboard.press('Enter')
    await workbench.question('上年（2024 年度）报告')
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
    await workbench.until('last year’s report', async () =>
      (await workbench.languageStatus('上年报告')).includes(report),
    )
  })

  test('a report beside last year’s, from the command palette', async () => {
    await workbench.run('与上年报告比对')
    const page = workbench.page.locator('.editor-instance', { hasText: '上年结转下年度，本年上年结转' })
    await page.waitFor()
    const lens = page.locator('.codelens-decoration a', { hasText: '并排查看' })
    await lens.waitFor()
    await workbench.picture('ui-years-compared')
    await lens.click()
    await workbench.page.locator('.diff-editor, .monaco-diff-editor').first().waitFor()
  })
})
