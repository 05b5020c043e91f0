import {
  commands,
  type DocumentLink,
  type TextDocument,
  type Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode'
import {
  checked,
  closeAll,
  equal,
  eventually,
  file,
  found,
  gouji,
  open,
  replace,
  report,
  row,
  ruleOf,
  wrongRow,
} from './harness.ts'

const lastYear = '𠮷山乡2023.nianbao.md'
const unit = '青禾县𠮷山乡人民政府'

/** The comparison of a report: of the pages about it the one in Markdown. */
const pageAbout = ({ uri }: TextDocument) =>
  eventually('the comparison', () =>
    workspace.textDocuments.find(
      (each) =>
        each.uri.scheme === 'gouji' &&
        each.languageId === 'markdown' &&
        each.uri.query === uri.toString() &&
        each.getText() !== '',
    ),
  )

/** The untitled document that came to the front. */
function untitled(): Promise<TextDocument> {
  return eventually('an untitled report', () => {
    const document = window.activeTextEditor?.document
    return (
      document?.isUntitled && document.languageId === 'gouji-report' && document.getText() !== '' && document
    )
  })
}

describe('new reports and last year’s', () => {
  afterEach(async () => {
    await workspace.fs.delete(file(lastYear)).then(
      () => {},
      () => {},
    )
    // Untitled documents are closed without questions.
    for (const { document } of window.visibleTextEditors) {
      if (!document.isUntitled) continue
      await window.showTextDocument(document)
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    }
    await closeAll()
  })

  /** A report of the year before the one in the folder, with requests carried over. */
  async function writeLastYear(): Promise<Uri> {
    const text = new TextDecoder().decode(await workspace.fs.readFile(file(report)))
    const uri = file(lastYear)
    const before = text.replaceAll('2025', '2026').replaceAll('2024', '2023').replaceAll('2026', '2024')
    await workspace.fs.writeFile(uri, new TextEncoder().encode(before))
    return uri
  }

  it('gouji.newReport opens a report to fill in, with what last year’s carried over', async () => {
    const answers = { kind: 'township', unit, year: 2024, lastYear: (await writeLastYear()).toString() }
    await commands.executeCommand('gouji.newReport', answers)
    const document = await untitled()
    equal(document.lineAt(0).text, `# ${unit}2024年政府信息公开工作年度报告`, 'title')
    equal(/二、上年结转.*\| +1 \|.*\| +1 \|/.test(document.getText()), true, 'what was carried over')
    equal(/四、结转下年度继续办理/.test(document.getText()), true, 'the whole table 3')
    const status = await checked(document.uri)
    equal([status.kind, status.edition, status.year], ['report', '2021', 2024], 'status')
    const { selection } = window.activeTextEditor!
    equal(/^（请.*）$/.test(document.getText(selection)), true, 'the first place to fill in is selected')
    equal(
      found(document.uri)
        .filter(({ severity }) => severity < 1)
        .map(ruleOf)
        .filter((rule) => rule !== 'balance'),
      [],
      'errors in a new report',
    )
  })

  it('gouji.openExample opens a draft with mistakes, and knows its last year’s report', async () => {
    await commands.executeCommand('gouji.openExample')
    const document = await untitled()
    await eventually('its mistakes', () => found(document.uri).some((each) => ruleOf(each) === 'row-total'))
    await commands.executeCommand('gouji.compareWithLastYear')
    equal(
      (await pageAbout(document)).getText().includes('梧桐岭镇2023年'),
      true,
      'compared with the example of last year',
    )
  })

  /** Opens the report beside which last year's was written, and waits until that is found. */
  async function openFollowed(): Promise<TextDocument> {
    const document = await open(report)
    const api = await gouji()
    await eventually('last year’s report is found', () => api.status(document.uri)?.lastYear)
    return document
  }

  it('gouji.compareWithLastYear shows both years beside the report, and follows it', async () => {
    const before = await writeLastYear()
    const document = await openFollowed()
    await commands.executeCommand('gouji.compareWithLastYear')
    const page = await pageAbout(document)
    equal(page.getText().includes(lastYear), true, 'names the file')
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', page.uri)
    /** Does what a click on the first link with these words does; the text that is selected then. */
    const follow = async (words: string) => {
      const { target } = links.find(({ range }) => page.getText(range) === words)!
      const [, command, asked] = /^command:(.*?)\?(.*)$/s.exec(target!.toString(true))!
      await commands.executeCommand(command!, ...JSON.parse(asked!))
      const { document: shown, selection } = window.activeTextEditor!
      return [shown.uri.toString(), shown.getText(selection)]
    }
    const number = links.find(({ range }) => /^\d+$/.test(page.getText(range)))!
    const words = page.getText(number.range)
    equal(await follow(words), [before.toString(), words], 'a number of last year leads to its cell')
    equal(await follow(report), [document.uri.toString(), ''], 'the name of the report leads to it')
    equal(window.activeTextEditor!.viewColumn, ViewColumn.One, 'the page stays in view')
    const lenses = await commands.executeCommand<{ command?: { command: string } }[]>(
      'vscode.executeCodeLensProvider',
      page.uri,
    )
    equal(
      lenses.map(({ command }) => command?.command),
      ['gouji.diffWithLastYear'],
      'what the page offers',
    )
    await replace(document, row, wrongRow)
    await eventually('the page follows', () => / \+1 \| 表三 › 一、本年新收 › 总计/.test(page.getText()))
  })

  it('gouji.diffWithLastYear shows both texts side by side', async () => {
    const before = await writeLastYear()
    const document = await openFollowed()
    await commands.executeCommand('gouji.diffWithLastYear')
    await eventually('both texts', () => {
      const { input } = window.tabGroups.activeTabGroup.activeTab ?? {}
      const { original, modified } = (input ?? {}) as { original?: Uri; modified?: Uri }
      return original?.toString() === before.toString() && modified?.toString() === document.uri.toString()
    })
  })
})
