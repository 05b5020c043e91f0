import { commands, type Uri, workspace } from 'vscode'
import {
  closeAll,
  eventually,
  file,
  found,
  foundBy,
  nothingBy,
  open,
  report,
  row,
  set,
  wrongRow,
} from './harness.ts'

const other = '𠮷山乡副本2024.nianbao.md'

/** A wrong report beside the right one, which nobody opens. */
async function closedReport(): Promise<Uri> {
  const uri = file(other)
  const text = new TextDecoder().decode(await workspace.fs.readFile(file(report)))
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text.replace(row, wrongRow)))
  return uri
}

describe('all reports of the folder', () => {
  afterEach(async () => {
    await commands.executeCommand('gouji.checkOpenReports')
    await set('checkWorkspace', undefined)
    await workspace.fs.delete(file(other))
    await closeAll()
  })

  it('gouji.checkWorkspace shows what is wrong in a report that is not open, until it is off again', async () => {
    const uri = await closedReport()
    await open(report)
    await set('checkWorkspace', true)
    await foundBy('row-total', uri)
    await set('checkWorkspace', undefined)
    await nothingBy('row-total', uri)
  })

  it('gouji.checkAllReports does so for this window, and follows what changes on the disk', async () => {
    const uri = await closedReport()
    await commands.executeCommand('gouji.checkAllReports')
    await foundBy('row-total', uri)
    if (workspace.textDocuments.some((each) => each.uri.path === uri.path)) throw new Error('it was opened')
    await workspace.fs.writeFile(uri, await workspace.fs.readFile(file(report)))
    await nothingBy('row-total', uri)
    await closedReport()
    await foundBy('row-total', uri)
  })

  it('gouji.checkOpenReports takes back what was found in reports that are not open, and no more', async () => {
    const uri = await closedReport()
    const { uri: front } = await open(report)
    await commands.executeCommand('gouji.checkAllReports')
    await foundBy('row-total', uri)
    await set('reportYear', 2023)
    await foundBy('title-year', front)
    await commands.executeCommand('gouji.checkOpenReports')
    await nothingBy('row-total', uri)
    await foundBy('title-year', front)
    await set('reportYear', undefined)
    await eventually(
      'the open report is right again',
      () =>
        found(front).length === 0 || !found(front).some(({ code }) => String(code).includes('title-year')),
    )
  })
})
