// A clerk writes a whole report into an empty file, with nothing but what is offered. Pictures: out/artifacts/writing-*.png
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { before, describe, test } from 'node:test'
import { startedWorkbench } from './lib/started.mjs'

/** Two clerks, and what each knows: the places to fill in, in their order; null for what the tables are to tell. */
const clerks = [
  {
    of: 'a township',
    report: '云溪镇2025.nianbao.md',
    typed: '',
    offered: '2025年政府信息公开工作年度报告：乡镇、街道',
    places: [
      '青禾县云溪镇人民政府',
      '云溪镇党政综合办公室（电话0000-1234567）',
      '2025年，我镇认真落实《中华人民共和国政府信息公开条例》，做好政府信息公开',
      '收到群众意见后及时回应，通过县政府网站公开政府信息86条，未发现错误。',
      null, // 依申请公开
      '严格落实“三审三校”，动态调整信息公开属性，一、二级目录清楚。',
      '在县政府网站维护公开专栏。',
      '将政府信息公开纳入年度考核，开展培训2次，没有发生责任追究的情形。',
      '公开的内容还不够细。',
      '学习先进经验，细化公开内容。',
    ],
    documents: null,
    natural: [10, 8, 2],
    sentence: '2025年，我镇共收到政府信息公开申请12件；办结12件，其中予以公开10件、部分公开2件。',
  },
  {
    of: 'a county bureau',
    report: '水利局2025.nianbao.md',
    typed: 'bm',
    offered: '2025年政府信息公开工作年度报告：部门',
    places: [
      '青禾县水利局',
      '青禾县水利局办公室（电话0000-7654321）',
      '2025年，我局围绕河湖治理、农村供水和防汛抗旱，把群众关心的事项讲明白、讲及时。',
      '公开水利工程建设、取水许可和水旱灾害防御信息214条，举办开放日活动2场，120余人参加。',
      null, // 依申请公开
      null, // 政府信息管理
      '“青禾水利”公众号推送信息96条，阅读量3.2万次。',
      '接受社会评议，培训业务人员45人次，2026年计划再开展2期培训。',
      '专业术语较多，群众不容易看懂。',
      '增加图解和问答，请乡镇水管站帮助讲解。',
    ],
    documents: '制发行政规范性文件2件，现行有效5件。',
    natural: [7, 6, 1],
    sentence: '2025年，我局共收到政府信息公开申请9件；办结9件，其中予以公开8件、部分公开1件。',
  },
]

for (const clerk of clerks) {
  describe(`a report of ${clerk.of} written into an empty file`, { timeout: 240_000 }, () => {
    const { report, typed, offered, places, documents, natural, sentence } = clerk
    const [received, granted, partial] = natural
    const workbench = startedWorkbench({
      file: report,
      prepare: ({ workspace }) => writeFileSync(path.join(workspace, report), ''),
    })
    const press = (...keys) =>
      keys.reduce((done, key) => done.then(() => workbench.page.keyboard.press(key)), Promise.resolve())

    before(() => workbench.editor.locator('.view-lines').click())

    /** The text as it is saved, once it has these words. */
    async function saved(words) {
      return workbench.until(`${words} in the file`, async () => {
        await press('Control+S')
        const text = readFileSync(path.join(workbench.server.workspace, report), 'utf8')
        return text.includes(words) && text
      })
    }

    /** Puts the caret to the end of the line with these words, or some places before it. */
    async function goTo(words, beforeEnd = 0) {
      const lines = (await saved(words)).split('\n')
      await workbench.goTo(lines.findIndex((line) => line.includes(words)) + 1, beforeEnd)
    }

    test('the first thing offered is the report of the year in the name of the file, and Tab leads through it', async () => {
      if (typed) await workbench.type(typed)
      await workbench.suggestions(offered)
      await press('Enter')
      await workbench.until('the title', async () =>
        (await workbench.text()).includes('# （请填写单位名称）'),
      )
      for (const words of places) {
        // Ordinary sentences bring up nothing that Tab would take.
        if (words) await workbench.type(words)
        await workbench.nextPlace()
      }
      const text = await saved(places.at(-1))
      for (const words of places) if (words) assert.ok(text.includes(words), words)
      await workbench.untilErrors(0)
      await workbench.picture(`writing-1-outline${typed}`)
    })

    test('Tab, Shift+Tab and Enter go from cell to cell, and a click fills in the totals', async () => {
      if (documents) {
        await goTo('本年制发件数', 2)
        for (let cell = 0; cell < 4; cell++) await workbench.step('Tab')
        await workbench.type('2')
        await workbench.step('Tab')
        await workbench.step('Tab')
        await workbench.type('5')
      }
      await goTo('| 自然人 |', 2)
      await workbench.step('Tab')
      await workbench.type(`${received}`)
      await workbench.step('Tab')
      await workbench.type('2')
      await workbench.step('Enter')
      await workbench.step('Enter')
      await workbench.type('2')
      await workbench.step('Shift+Tab')
      await workbench.type(`${granted}`)
      await workbench.step('Enter')
      await workbench.type(`${partial}`)
      await workbench.picture(`writing-2-cells${typed}`)
      await workbench.until('the totals', async () => {
        // Lenses are drawn anew while a check ends: a click may come a moment too late.
        await workbench
          .lens('重算合计')
          .click({ timeout: 2000 })
          .catch(() => {})
        return workbench.appears(workbench.lens('勾稽 ✓ 7/7 列'))
      })
      const text = await saved(` ${received + 2} |`)
      const numbers = (row) =>
        row
          .exec(text)[0]
          .match(/(?<=\| +)\d+/g)
          .map(Number)
      assert.deepEqual(numbers(/一、本年新收.*/), [received, 2, 0, 0, 0, 0, received + 2])
      assert.deepEqual(numbers(/（一）予以公开.*/), [granted, 2, 0, 0, 0, 0, granted + 2])
      await workbench.untilErrors(0)
    })

    test('what is left to fill in becomes the sentences that the tables tell', async () => {
      await goTo('（请填写本年度依申请公开的情况。）')
      await workbench.suggestions('收到和办理结果')
      await press('Enter')
      await saved(`部分公开${partial}件。`)
      await workbench.type('xzfy')
      await workbench.suggestion('未发生因政府信息公开引起的行政复议、行政诉讼')
      await press('Tab')
      if (documents) {
        await goTo('（请填写本年度政府信息管理的情况。）')
        await workbench.suggestions('行政规范性文件')
        await press('Enter')
        await saved(documents)
      }
      await goTo('本年度信息处理费收取情况')
      await workbench.suggestions('未收取信息处理费')
      await press('Enter')
      const text = await saved('未收取信息处理费。')
      await workbench.picture(`writing-3-sentences${typed}`)
      assert.equal(
        text.split('\n').find((line) => line.includes('办结')),
        `${sentence}未发生因政府信息公开引起的行政复议、行政诉讼。`,
      )
      assert.ok(text.includes('\n本年度信息处理费收取情况：未收取信息处理费。\n'))
      assert.doesNotMatch(text, /（请/)
    })

    test('nothing is left to say against it', async () => {
      const rows = await workbench.problemsWith('gouji')
      await workbench.until('no problem', async () => (await rows.count()) === 0)
      await workbench.languageStatus('未发现问题')
      await workbench.picture(`writing-4-right${typed}`)
    })
  })
}
