import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { gouji, json } from './gouji.ts'

/** The mistakes planted in each example: rule and culprit. What is not listed is no finding. */
const planted: Readonly<Record<string, readonly string[]>> = {
  '听松街道2025年政府信息公开年报.txt': ['row-total t3.carriedOut.total', 'section-heading'],
  '梧桐岭镇2024年政府信息公开工作年度报告.md': [
    'aspect-missing',
    'narrative-table t3.concluded.total',
    'cell-blank t2.coercion.decisions',
    'row-total t3.granted.total',
  ],
  '梧桐岭镇2023年政府信息公开工作年度报告.md': [],
  '澄湾县水利局2024年政府信息公开工作年度报告.html': [
    'breakdown-sum published.total',
    'case-total t4.review.total',
  ],
  '白鹭洲乡2020年政府信息公开工作年度报告.txt': [],
}

test('every example has its place in the list', () => {
  const reports = readdirSync('examples').filter((name) => name !== 'README.md')
  assert.deepEqual(reports.sort(), Object.keys(planted).sort())
})

for (const [name, mistakes] of Object.entries(planted)) {
  test(`${name}: exactly the mistakes that were planted`, async () => {
    const { files } = json(await gouji(['check', `examples/${name}`, '--format', 'json']))
    const found = files[0].diagnostics.map(({ rule, cells }: { rule: string; cells: string[] }) =>
      [rule, ...cells.slice(0, 1)].join(' '),
    )
    assert.deepEqual(found.sort(), [...mistakes].sort())
  })
}
