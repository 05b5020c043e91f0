import { commands, workspace } from 'vscode'
import { closeAll, eventually, foundBy, open, replace, report, row, set, wrongRow } from './harness.ts'

describe('commands', () => {
  afterEach(async () => {
    await set('trace.server', undefined)
    await closeAll()
  })

  it('gouji.restartServer starts the server anew, with the open documents', async () => {
    const document = await open(report)
    await replace(document, row, wrongRow)
    await foundBy('row-total', document.uri)
    await commands.executeCommand('gouji.restartServer')
    await foundBy('row-total', document.uri)
    await replace(document, wrongRow, row)
    await replace(document, row, row.replace('| 12 |', '| 14 |'))
    await eventually('the new server follows', async () =>
      (await foundBy('row-total', document.uri)).message.includes('14'),
    )
  })

  it('gouji.trace.server writes the conversation to the output that gouji.showOutput shows', async () => {
    await open(report)
    await set('trace.server', 'messages')
    await commands.executeCommand('gouji.showOutput')
    await eventually('the trace in the output', async () => {
      const output = workspace.textDocuments.find(
        ({ uri }) => uri.scheme === 'output' && /gouji/i.test(uri.path),
      )
      if (output?.getText().includes('textDocument/diagnostic')) return true
      await commands.executeCommand('gouji.restartServer')
      return false
    })
  })
})
