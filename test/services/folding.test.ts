import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldsOf } from '../../server/src/services/folding.ts'
import { checked, manners, reportAs } from './marked.ts'

const lines = (text: string) => text.split('\n')

for (const manner of manners) {
  test(`sections, aspects and tables of a report in ${manner} fold, and none hides the heading below it`, () => {
    const { report, text, at } = checked(reportAs(manner, 'received.natural=2 granted.natural=2'))
    const folds = foldsOf(report)
    assert.equal(folds.length, 6 + 5 + 3)
    const headings = [...report.sections, ...report.aspects].map(
      ({ heading }) => lines(text.slice(0, report.draft.origin(heading!.span).start)).length,
    )
    for (const fold of folds) {
      const first = lines(text.slice(0, fold.start)).length
      const last = lines(text.slice(0, fold.end)).length
      const isOuter = at(fold).includes('总体情况')
      if (!isOuter) assert.ok(!headings.some((line) => line > first && line <= last), at(fold).slice(0, 20))
    }
  })
}

test('a region that a comment opens and another closes folds too', () => {
  const { report, at } = checked(
    '一、总体情况\n<!-- #region 草稿 -->\n正文。\n<!-- #endregion -->\n<!-- #region 没有结束 -->\n',
  )
  assert.ok(foldsOf(report).some((fold) => /^<!-- #region 草稿[\s\S]*<!-- #endregion$/.test(at(fold))))
  assert.ok(!foldsOf(report).some((fold) => at(fold).startsWith('<!-- #region 没有结束')))
})
