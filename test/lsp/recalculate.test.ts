import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rules } from '../../server/src/gouji.ts'
import { applied, editsOf } from './editor.ts'
import { editorWith } from './inProcess.ts'
import { rightReport, wrongReport } from './sample.ts'

const uri = 'file:///reports/a.nianbao.md'
const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

async function actions(text: string, only: string[]) {
  const editor = editorWith({ rules })
  await editor.initialize()
  editor.open(uri, text)
  return editor.actions(uri, nowhere, [], only)
}

test('source.recalculate.gouji writes the totals anew, wherever the caret stands', async () => {
  for (const only of [['source'], ['source.recalculate'], ['source.recalculate.gouji']]) {
    const [action, ...more] = await actions(wrongReport, only)
    assert.deepEqual(more, [])
    assert.equal(action!.title, '重算合计（1 处）')
    assert.equal(applied(wrongReport, editsOf(action!, uri)), rightReport)
  }
})

test('totals are recalculated neither with source.fixAll nor as a quick fix, nor where they are right', async () => {
  assert.deepEqual(await actions(wrongReport, ['source.fixAll']), [])
  assert.deepEqual(await actions(wrongReport, ['quickfix']), [])
  assert.deepEqual(await actions(rightReport, ['source.recalculate.gouji']), [])
})
