import { commands, extensions, version as vscodeVersion, workspace } from 'vscode'
import {
  closeAll,
  collected,
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

const output = () =>
  workspace.textDocuments.find(({ uri }) => uri.scheme === 'output' && uri.path.includes('Gouji'))

/** The server that runs the Node host has no native logging, so there its output channels stay empty. */
const writesLogs = () => extensions.getExtension('gouji.gouji')?.extensionUri.scheme !== 'file'

describe('commands', () => {
  afterEach(async () => {
    await set('trace.server', undefined)
    await set('rules', undefined)
    await closeAll()
  })

  it('gouji.restartServer starts the server anew, with the open documents', async () => {
    const document = await open(report)
    await replace(document, row, wrongRow)
    await foundBy('row-total', document.uri)
    await commands.executeCommand('gouji.restartServer')
    await foundBy('row-total', document.uri)
    await replace(document, wrongRow, row.replace('| 12 |', '| 14 |'))
    await eventually('the new server follows', async () =>
      (await foundBy('row-total', document.uri)).message.includes('14'),
    )
  })

  it('gouji.showOutput opens the output', async () => {
    await open(report)
    await commands.executeCommand('gouji.showOutput')
    await eventually('the output', output)
  })

  it('gouji.trace.server writes the conversation to the output', async () => {
    const document = await open(report)
    await set('trace.server', 'messages')
    await commands.executeCommand('gouji.showOutput')
    await commands.executeCommand('gouji.restartServer')
    await replace(document, row, wrongRow)
    await foundBy('row-total', document.uri)
    if (!writesLogs()) return
    // The output is shown some time after it is written, at the latest with what is written next.
    await eventually('the trace', async () => {
      await commands.executeCommand('vscode.executeHoverProvider', document.uri, document.positionAt(0))
      return output()?.getText().includes('textDocument/hover')
    })
  })

  it('gouji.collectDiagnostics shows versions, settings and what checks cost, without any text', async () => {
    const document = await open(report)
    await replace(document, row, wrongRow)
    await foundBy('row-total', document.uri)
    await set('rules', { late: 'off' })
    await set('lastYear', '../不可外传/**')
    const { text, version, editor, settings, server } = await collected()
    await set('lastYear', undefined)
    equal(version, extensions.getExtension('gouji.gouji')?.packageJSON.version, 'version')
    equal(editor.version, vscodeVersion, 'version of the editor')
    equal(settings.rules.late, 'off', 'settings')
    equal(settings.lastYear, true, 'last year is set')
    equal(server.version, version, 'version of the server')
    const [{ checked }] = server.documents.filter(
      (each: { languageId: string }) => each.languageId === 'gouji-report',
    )
    equal(checked.findings['row-total'], 1, 'findings')
    for (const secret of ['山乡', '不可外传', '%E', document.getText().slice(0, 20)]) {
      if (text.includes(secret)) throw new Error(`the diagnostics contain ${secret}`)
    }
  })
})
