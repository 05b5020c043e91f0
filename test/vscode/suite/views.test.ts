import {
  type CodeLens,
  commands,
  type DocumentSymbol,
  type FoldingRange,
  type InlayHint,
  Range,
  Selection,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
  type TextEdit,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode'
import {
  checked,
  closeAll,
  equal,
  eventually,
  foundBy,
  open,
  replace,
  report,
  row,
  set,
  wrongRow,
} from './harness.ts'

const ask = <T>(what: string, document: TextDocument, ...more: unknown[]) =>
  commands.executeCommand<T | undefined>(what, document.uri, ...more)
const whole = (document: TextDocument) => new Range(0, 0, document.lineCount, 0)
const lineOf = (document: TextDocument, words: string) =>
  document.positionAt(document.getText().indexOf(words)).line

async function openWrong() {
  const document = await open(report)
  await replace(document, row, wrongRow)
  await foundBy('row-total', document.uri)
  return document
}

const lenses = async (document: TextDocument) =>
  ((await ask<CodeLens[]>('vscode.executeCodeLensProvider', document, 20)) ?? []).map(
    ({ command }) => command?.title,
  )
const hints = async (document: TextDocument) =>
  ((await ask<InlayHint[]>('vscode.executeInlayHintProvider', document, whole(document))) ?? []).map(
    ({ label }) => label,
  )

describe('beside the text', () => {
  afterEach(async () => {
    for (const name of ['codeLens', 'inlayHints']) await set(name, undefined)
    await closeAll()
  })

  it('the outline shows sections, and tables with their state', async () => {
    const document = await openWrong()
    const table = await eventually('表三 in the outline', async () => {
      const symbols = (await ask<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document)) ?? []
      const requests = symbols.find(({ name }) => name.startsWith('三、'))
      return requests?.children.find(({ name }) => name === '表三')
    })
    equal([table.detail, table.children.length], ['1 处不符', 25], 'table 3')
  })

  it('a table folds', async () => {
    const document = await open(report)
    const [start, end] = [lineOf(document, '| 申请人情况'), lineOf(document, '| 四、结转')]
    await eventually('the fold of table 3', async () =>
      (await ask<FoldingRange[]>('vscode.executeFoldingRangeProvider', document))?.some(
        (fold) => fold.start === start && fold.end === end,
      ),
    )
  })

  it('a selection grows from a number to its row', async () => {
    const document = await open(report)
    const at = document.positionAt(document.getText().indexOf(row) + row.length - 3)
    await eventually('the row', async () => {
      const [first] =
        (await ask<SelectionRange[]>('vscode.executeSelectionRangeProvider', document, [at])) ?? []
      const grown: string[] = []
      for (let each = first; each; each = each.parent!) grown.push(document.getText(each.range))
      return grown.includes('12') && grown.includes(row.slice(2, -2))
    })
  })

  it('numbers that contradict the table are told from those that agree', async () => {
    const document = await openWrong()
    const legend = await eventually('the legend', async () =>
      ask<SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document),
    )
    await eventually('a contradicting cell and an agreeing one', async () => {
      const { data } = (await ask<SemanticTokens>('vscode.provideDocumentSemanticTokens', document)) ?? {
        data: [],
      }
      const states = new Set(Array.from(data).filter((_, i) => i % 5 === 4))
      const bit = (name: string) => 1 << legend.tokenModifiers.indexOf(name)
      return states.has(bit('contradicting')) && states.has(bit('agreeing'))
    })
  })

  it('gouji.codeLens shows above each table how it stands, and can be turned off', async () => {
    const document = await openWrong()
    await eventually('lenses', async () => {
      const titles = await lenses(document)
      return titles.includes('表三 1 处不符') && titles.includes('勾稽 ✓ 3/3 组')
    })
    await set('codeLens', false)
    await eventually('no lens', async () => (await lenses(document)).length === 0)
  })

  it('gouji.inlayHints shows computed totals when it is turned on', async () => {
    const document = await openWrong()
    equal(await hints(document), [], 'hints by default')
    await set('inlayHints', true)
    await eventually('the total', async () => (await hints(document)).includes('= 12'))
  })

  it('the document formatter aligns the tables', async () => {
    const document = await open(report)
    await checked(document.uri)
    const before = document.getText()
    const edits = await eventually('edits', async () => {
      const options = { tabSize: 2, insertSpaces: true }
      const found = await ask<TextEdit[]>('vscode.executeFormatDocumentProvider', document, options)
      return found && found.length > 0 && found
    })
    const all = new WorkspaceEdit()
    all.set(document.uri, edits)
    await workspace.applyEdit(all)
    equal(document.getText() !== before, true, 'changed')
    equal(document.getText().replace(/[-\s]/g, ''), before.replace(/[-\s]/g, ''), 'contents')
    const line = document.lineAt(lineOf(document, '| 规章')).text
    equal(/^\| 规章 {2,}\| 0 {2,}\| 0 {2,}\| 0 {2,}\|$/.test(line), true, line)
  })

  it('gouji.recalculate writes the totals, and only when told to', async () => {
    const document = await openWrong()
    equal(document.getText().includes(wrongRow), true, 'nothing by itself')
    await eventually('the right row', async () => {
      await commands.executeCommand('gouji.recalculate')
      return document.getText().includes(row)
    })
  })

  it('gouji.showEquations lists the equations, those that fail first, and goes to the cell', async () => {
    const document = await openWrong()
    window.activeTextEditor!.selection = new Selection(0, 0, 0, 0)
    const shown = commands.executeCommand('gouji.showEquations')
    await eventually('the cell', async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      const editor = window.activeTextEditor
      return editor?.document === document && document.getText(editor.selection) === '13'
    })
    await shown
  })
})
