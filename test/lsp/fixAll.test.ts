import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Edit, Finding, Fix } from '../../server/src/rules/rule.ts'
import { safeEdits } from '../../server/src/services/fixAll.ts'

const edit = (start: number, end: number, newText: string): Edit => ({ span: { start, end }, newText })

function finding(...fixes: { safe: boolean; edits: Edit[] }[]): Finding {
  const place = { where: null, cells: [], expected: null, actual: null, related: [] }
  const said = { key: 'editor.fixAll' } as const
  return {
    ...place,
    rule: 'r',
    severity: 'hint',
    span: { start: 0, end: 0 },
    message: said,
    fixes: fixes.map((fix): Fix => ({ ...fix, title: said, preferred: false })),
  }
}

test('only fixes that cannot change meaning are put together, in order of position', () => {
  const found = [
    finding({ safe: false, edits: [edit(0, 1, '9')] }, { safe: true, edits: [edit(8, 9, 'b')] }),
    finding({ safe: true, edits: [edit(2, 3, 'a')] }),
    finding({ safe: false, edits: [edit(4, 5, '7')] }),
  ]
  assert.deepEqual(safeEdits(found), [edit(2, 3, 'a'), edit(8, 9, 'b')])
})

test('a fix that meets an earlier one waits, as a whole', () => {
  const found = [
    finding({ safe: true, edits: [edit(2, 6, 'a')] }),
    finding({ safe: true, edits: [edit(0, 1, 'b'), edit(5, 8, 'b')] }),
    finding({ safe: true, edits: [edit(9, 9, 'c')] }),
    finding({ safe: true, edits: [edit(9, 9, 'd')] }),
  ]
  assert.deepEqual(safeEdits(found), [edit(2, 6, 'a'), edit(9, 9, 'c')])
})
