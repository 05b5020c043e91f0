import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeOut } from '../support/directives.ts'
import { folderWith, gouji, json } from './gouji.ts'

const name = (year: number) => `云溪镇${year}年政府信息公开工作年度报告.md`

test('checking a folder of two years holds each report against the year before', async () => {
  await folderWith({
    [name(2023)]: writeOut('{{report year=2023 received.natural=2 carriedOut.natural=2}}'),
    [name(2024)]: writeOut('{{report carriedIn.natural=1 granted.natural=1 intro=2024年，我镇另有打算。}}'),
  })
  const { files } = json(await gouji(['check', '--format', 'json', '.']))
  const found = files.flatMap(
    ({ path, diagnostics }: { path: string; diagnostics: { rule: string; expected: string }[] }) =>
      diagnostics.filter(({ rule }) => rule === 'carry-over').map(({ expected }) => [path, expected]),
  )
  assert.deepEqual(found, [[name(2024), '2']])
})
