// Keyboard and mouse on the packaged .vsix in the real workbench. Pictures: out/artifacts/ui-*.png
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from 'node:test'
import { workspace } from './lib/places.mjs'
import { startedWorkbench } from './lib/started.mjs'

const report = '𠮷山乡2024.nianbao.md'
const long = '多年2024.nianbao.md'
const lines = readFileSync(path.join(workspace, report), 'utf8').split('\n')
const row = lines.findIndex((line) => line.startsWith('| 一、本年新收政府信息公开申请数量'))
/** Behind the row's total: its one-based line, and the length of what follows. */
const total = [row + 1, ' |'.length]

/** At the end of what is said on requests. */
const behindRequests = [lines.findIndex((line) => line.endsWith('未发生行政诉讼。')) + 1, 0]

describe('the packaged extension in the workbench', { timeout: 240_000 }, () => {
  const workbench = startedWorkbench({ file: report })

  test('a right report has a language of its own and no error', async () => {
    await workbench.until('the language', async () => (await workbench.languageMode()) === '政府信息公开年报')
    await workbench.languageStatus('2024 年度 · 2021 年版格式')
    await workbench.untilErrors(0)
    await workbench.picture('ui-1-right')
  })

  test('a wrong total typed into a table is underlined at once', async () => {
    await workbench.goTo(...total)
    await workbench.page.keyboard.press('Backspace')
    await workbench.type('3')
    await workbench.untilErrors(1)
    await workbench.picture('ui-2-wrong-total')
  })

  test('the hover says what the total should be, and why', async () => {
    const words = await workbench.hover('12')
    await workbench.picture('ui-3-hover')
    assert.match(words, /13/)
    assert.match(words, /row-total/)
  })

  test('the Problems panel lists it', async () => {
    const rows = await workbench.problemsWith('row-total')
    await workbench.until('one problem', async () => (await rows.count()) === 1)
    await workbench.picture('ui-4-problems')
  })

  test('the quick fix puts the total right and nothing is left', async () => {
    await workbench.quickFixes('将总计改为 12')
    await workbench.picture('ui-5-quick-fix')
    await workbench.chooseFix('将总计改为 12')
    await workbench.untilErrors(0)
    await workbench.until('the row', async () => (await workbench.text()).includes('| 1 | 12 |'))
    const rows = await workbench.problemsWith('row-total')
    await workbench.until('no problem', async () => (await rows.count()) === 0)
    await workbench.picture('ui-6-fixed')
  })

  test('the menu ends with what ignores the finding; its comment stands above the table', async () => {
    await workbench.goTo(...total)
    await workbench.page.keyboard.press('Backspace')
    await workbench.type('3')
    await workbench.untilErrors(1)
    const titles = await workbench.quickFixes('这里不再提示')
    await workbench.picture('ui-7-ignore')
    const at = ['这里不再提示', '本文档不再提示', '所有文档都不再提示'].map((words) =>
      titles.findIndex((title) => title.startsWith(words)),
    )
    assert.ok(at[0] > 0 && at[1] === at[0] + 1 && at[2] === at[1] + 1, titles.join(' | '))
    assert.match(titles[0], /12/)
    await workbench.chooseFix(titles[at[0]])
    await workbench.untilErrors(0)
    await workbench.until('the comment', async () =>
      (await workbench.text()).includes('<!-- gouji-ignore row-total -->'),
    )
    await workbench.page.keyboard.press('Control+z')
    await workbench.untilErrors(1)
    await workbench.goTo(...total)
    await workbench.page.keyboard.press('Backspace')
    await workbench.type('2')
    await workbench.untilErrors(0)
  })

  test('an input method composes into the table, and the wrong number is underlined', async () => {
    await workbench.goTo(...total)
    await workbench.compose('ling', '０')
    await workbench.untilErrors(1)
    await workbench.page.keyboard.press('Backspace')
    await workbench.untilErrors(0)
  })

  for (const [answer, wanted] of [
    ['不含稿件内容', false],
    ['含打开的稿件全文', true],
  ]) {
    test(`diagnostics are collected ${wanted ? 'with' : 'without'} text when that is the answer`, async () => {
      await workbench.run('收集诊断信息')
      await workbench.answerModal('是否把打开的稿件内容也收进去', answer)
      await workbench.until('the new document', async () => (await workbench.text()).includes('"note"'))
      const shown = (await workbench.text()).includes('含有稿件全文')
      assert.equal(shown, wanted)
      await workbench.run('还原并关闭编辑器')
      await workbench.until('the report again', async () => (await workbench.text()).includes('本年新收'))
    })
  }

  test('no diagnostics are collected when the question is not answered', async () => {
    await workbench.run('收集诊断信息')
    await workbench.answerModal('是否把打开的稿件内容也收进去', '取消')
    await workbench.goTo(1, 0)
    assert.doesNotMatch(await workbench.text(), /"note"/)
  })

  const sentence = '共收到政府信息公开申请12件，上年结转1件；办结12件'

  test('initials bring up the sentence with the numbers of the table, and Tab writes it', async () => {
    await workbench.goTo(...behindRequests)
    await workbench.type('sd')
    const first = await workbench.suggestion(sentence)
    await workbench.picture('ui-7-suggestion')
    assert.match(first, /收到和办理结果/)
    await workbench.page.keyboard.press('Tab')
    await workbench.until('the sentence', async () => (await workbench.text()).includes(sentence))
    await workbench.untilErrors(0)
    await workbench.undoTo((text) => !text.includes(sentence) && !text.includes('sd'))
  })

  test('an input method that writes 收到 brings it up as well', async () => {
    await workbench.goTo(...behindRequests)
    await workbench.compose('shoudao', '收到')
    await workbench.suggestion(sentence)
    await workbench.page.keyboard.press('Tab')
    await workbench.until('the sentence', async () => (await workbench.text()).includes(`。${sentence}`))
    await workbench.undoTo((text) => !text.includes(sentence) && !text.includes('收到政府'))
  })

  test('the end of a sentence brings up nothing, so that Enter ends the paragraph', async () => {
    await workbench.goTo(...behindRequests)
    await workbench.page.keyboard.press('Backspace')
    await workbench.compose('juhao', '。')
    await workbench.page.keyboard.press('Enter')
    await workbench.type('sd')
    await workbench.suggestion(sentence)
    assert.ok(!(await workbench.text()).includes(sentence))
    await workbench.page.keyboard.press('Escape')
  })

  test('a file so long that a check may be felt says so, and what helps, until it is closed', async () => {
    const { workspace: folder } = workbench.server
    const text = readFileSync(path.join(folder, report), 'utf8')
    writeFileSync(path.join(folder, long), `${text}\n`.repeat(Math.ceil(3e6 / text.length)))
    await workbench.openFile(long)
    const told = await workbench.languageStatus('文件较长')
    await workbench.picture('ui-8-long-file')
    assert.match(told, /检查一次用时 \d+\.\d 秒.*一个文件只放一份年报会更快/)
    await workbench.closeEditor()
    await workbench.until(
      'a status without it',
      async () => !(await workbench.languageStatus('2024 年度')).includes('文件较长'),
    )
  })
})
