// A clerk writes a whole report into an empty file, with nothing but what is offered. Pictures: out/artifacts/writing-*.png
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { after, afterEach, before, describe, test } from 'node:test'
import { startBrowser } from './lib/browser.mjs'
import { artifacts } from './lib/places.mjs'
import { startServer } from './lib/server.mjs'
import { Workbench } from './lib/workbench.mjs'

const report = '云溪镇2025.nianbao.md'

describe('a report written into an empty file', { timeout: 240_000 }, () => {
  let server
  let browser
  let workbench
  const press = (...keys) =>
    keys.reduce((done, key) => done.then(() => workbench.page.keyboard.press(key)), Promise.resolve())

  before(async () => {
    server = await startServer()
    writeFileSync(path.join(server.workspace, report), '')
    browser = await startBrowser()
    workbench = new Workbench(server, browser.page)
    await workbench.open(report)
    await workbench.editor.locator('.view-lines').click()
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

  /** The text as it is saved, once it has these words. */
  async function saved(words) {
    await press('Control+S')
    return workbench.until(`${words} in the file`, () => {
      const text = readFileSync(path.join(server.workspace, report), 'utf8')
      return text.includes(words) && text
    })
  }

  /** Puts the caret to the end of the line with these words, or some places before it. */
  async function goTo(words, beforeEnd = 0) {
    const lines = (await saved(words)).split('\n')
    await workbench.goTo(lines.findIndex((line) => line.includes(words)) + 1, beforeEnd)
  }

  test('the first thing offered is the report of the year in the name of the file, and Tab leads through it', async () => {
    const first = await workbench.suggestions('2025年政府信息公开工作年度报告：乡镇、街道')
    assert.match(first, /2025年政府信息公开工作年度报告：乡镇、街道/)
    await press('Enter')
    await workbench.until('the title', async () => (await workbench.text()).includes('# （请填写单位名称）'))
    const places = [
      '青禾县云溪镇人民政府',
      '云溪镇党政综合办公室（电话0000-1234567）',
      '2025年，我镇认真落实《中华人民共和国政府信息公开条例》，做好政府信息公开',
      '收到群众意见后及时回应，通过县政府网站公开政府信息86条，未发现错误。',
      null, // 依申请公开: once the table has its numbers
      '严格落实“三审三校”，动态调整信息公开属性，一、二级目录清楚。',
      '在县政府网站维护公开专栏。',
      '将政府信息公开纳入年度考核，开展培训2次，没有发生责任追究的情形。',
      '公开的内容还不够细。',
      '学习先进经验，细化公开内容。',
    ]
    for (const words of places) {
      // Ordinary sentences bring up nothing that Tab would take.
      if (words) await workbench.type(words)
      await press('Tab')
    }
    const text = await saved('细化公开内容。')
    for (const words of places) if (words) assert.ok(text.includes(words), words)
    assert.equal(await workbench.errors.count(), 0)
    await workbench.picture('writing-1-outline')
  })

  test('Tab, Shift+Tab and Enter go from cell to cell, and a click fills in the totals', async () => {
    await goTo('| 自然人 |', 2)
    await workbench.step('Tab')
    await workbench.type('10')
    await workbench.step('Tab')
    await workbench.type('2')
    await workbench.step('Enter')
    await workbench.step('Enter')
    await workbench.type('2')
    await workbench.step('Shift+Tab')
    await workbench.type('8')
    await workbench.step('Enter')
    await workbench.type('2')
    await workbench.picture('writing-2-cells')
    await workbench.lens('重算合计').click()
    await workbench.lens('勾稽 ✓ 7/7 列').waitFor()
    const text = await saved(' 12 |')
    const numbers = (row) =>
      row
        .exec(text)[0]
        .match(/(?<=\| +)\d+/g)
        .map(Number)
    assert.deepEqual(numbers(/一、本年新收.*/), [10, 2, 0, 0, 0, 0, 12])
    assert.deepEqual(numbers(/（一）予以公开.*/), [8, 2, 0, 0, 0, 0, 10])
    assert.equal(await workbench.errors.count(), 0)
  })

  test('what is left to fill in becomes the sentences that the tables tell', async () => {
    await goTo('（请填写本年度依申请公开的情况。）')
    const first = await workbench.suggestions('收到和办理结果')
    assert.match(first, /收到和办理结果/)
    await press('Enter')
    await saved('部分公开2件。')
    await workbench.type('xzfy')
    await workbench.suggestion('未发生因政府信息公开引起的行政复议、行政诉讼')
    await press('Tab')
    await goTo('本年度信息处理费收取情况')
    await workbench.suggestions('未收取信息处理费')
    await press('Enter')
    const text = await saved('未收取信息处理费。')
    await workbench.picture('writing-3-sentences')
    assert.ok(
      text.includes(`
2025年，我镇共收到政府信息公开申请12件；办结12件，其中予以公开10件、部分公开2件。未发生因政府信息公开引起的行政复议、行政诉讼。
`),
    )
    assert.ok(text.includes('\n本年度信息处理费收取情况：未收取信息处理费。\n'))
    assert.doesNotMatch(text, /（请/)
  })

  test('nothing is left to say against it', async () => {
    const rows = await workbench.problemsWith('gouji')
    assert.equal(await rows.count(), 0)
    assert.match(await workbench.languageStatus('Gouji'), /nothing found/)
    await workbench.picture('writing-4-right')
  })
})
