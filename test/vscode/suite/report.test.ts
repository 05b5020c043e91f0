import { CodeActionKind, commands, DiagnosticSeverity, type Hover, workspace } from 'vscode'
import {
  action,
  checked,
  closeAll,
  equal,
  eventually,
  found,
  foundBy,
  gouji,
  nothingBy,
  open,
  replace,
  report,
  row,
  ruleOf,
  wrongRow,
} from './harness.ts'

describe('a report in the editor', () => {
  afterEach(closeAll)

  it('starts no server for other texts', async () => {
    const readme = await open('README.md')
    const api = await gouji()
    await eventually('README.md is Markdown', () => readme.languageId === 'markdown')
    // README.md speaks of such reports, so the server may look at it, and then leaves it alone.
    await open('说明.txt')
    equal(found(readme.uri), [], 'found in README.md')
    equal(api.status(readme.uri), undefined, 'status of README.md')
  })

  it('*.nianbao.md has a language of its own and is checked', async () => {
    const document = await open(report)
    equal(document.languageId, 'gouji-report', 'language')
    const status = await checked(document.uri)
    equal([status.kind, status.edition, status.year], ['report', '2021', 2024], 'status')
    equal(
      found(document.uri)
        .filter(({ severity }) => severity < 2)
        .map(ruleOf),
      [],
      'found in a right report',
    )
    equal((await gouji()).started, true, 'started')
  })

  it('a wrong total is marked on its cell; the quick fix puts it right', async () => {
    const document = await open(report)
    const before = document.getText()
    await replace(document, row, wrongRow)
    const diagnostic = await foundBy('row-total', document.uri)
    equal(document.getText(diagnostic.range), '13', 'marked text')
    equal(diagnostic.severity, DiagnosticSeverity.Error, 'severity')
    const { target } = diagnostic.code as { target: { path: string } }
    equal(target.path.endsWith('/docs/rules/row-total.md'), true, `link ${target.path}`)
    const text = await workspace.fs.readFile(target as never)
    equal(text.length > 0, true, 'the page that the code links to is there')
    const fix = await action(
      document.uri,
      diagnostic.range,
      CodeActionKind.QuickFix.value,
      (each) => each.isPreferred === true,
    )
    await workspace.applyEdit(fix.edit!)
    await nothingBy('row-total', document.uri)
    equal(document.getText(), before, 'text after the fix')
  })

  it('a hover says which cell it is', async () => {
    const document = await open(report)
    await checked(document.uri)
    const at = document.positionAt(document.getText().indexOf(row) + row.length - 3)
    await eventually('hover', async () => {
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at)
      const texts = hovers.flatMap(({ contents }) => contents)
      return texts.some((each) => (typeof each === 'string' ? each : each.value).includes('表三'))
    })
  })

  it('what cannot change meaning is put right at once', async () => {
    const document = await open(report)
    await replace(document, row, row.replace('| 0 | 0 | 0 |', '| 0 | / | 0 |'))
    const diagnostic = await foundBy('cell-blank', document.uri)
    const all = await action(document.uri, diagnostic.range, 'source.fixAll.gouji', () => true)
    await workspace.applyEdit(all.edit!)
    await nothingBy('cell-blank', document.uri)
    equal(document.getText().includes(row), true, 'the row as it was')
  })

  it('findings go with the closed document and come back with it', async () => {
    const document = await open(report)
    await replace(document, row, wrongRow)
    await foundBy('row-total', document.uri)
    await closeAll()
    await eventually('nothing of a closed document', () => found(document.uri).length === 0)
    const again = await open(report)
    await replace(again, row, wrongRow)
    await foundBy('row-total', again.uri)
  })
})
