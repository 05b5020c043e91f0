import {
  commands,
  type DocumentHighlight,
  type DocumentLink,
  type Hover,
  type Location,
  type LocationLink,
  type TextDocument,
  window,
  workspace,
} from 'vscode'
import { checked, closeAll, equal, eventually, open, report, row } from './harness.ts'

/** The words of the prose that state the total of new requests. */
const said = '12件'

function ask<T>(what: string, document: TextDocument, words: string, offset = 0): Promise<T[]> {
  const at = document.positionAt(document.getText().indexOf(words) + offset)
  // Polled: VS Code answers nothing while other extensions register theirs.
  return eventually(`${what} at ${words}`, async () => {
    const found = await commands.executeCommand<T[]>(`vscode.execute${what}`, document.uri, at)
    return found?.length > 0 && found
  })
}

const texts = (hovers: readonly Hover[]) =>
  hovers
    .flatMap(({ contents }) => contents)
    .map((each) => (typeof each === 'string' ? each : each.value))
    .join('\n')

describe('from a number to its cell and back', () => {
  afterEach(closeAll)

  async function opened() {
    const document = await open(report)
    await checked(document.uri)
    return document
  }

  it('a hover says how a number in the prose was read', async () => {
    const document = await opened()
    const text = texts(await ask<Hover>('HoverProvider', document, said))
    equal(text.includes('表三 › 一、本年新收 › 总计：正文 12，表中 12'), true, text)
  })

  it('go to definition leads from the number to its cell', async () => {
    const document = await opened()
    const [found] = await ask<Location | LocationLink>('DefinitionProvider', document, said)
    const range = 'targetUri' in found! ? found.targetSelectionRange! : found!.range
    equal(document.offsetAt(range.start), document.getText().indexOf(row) + row.length - 4, 'the total')
    equal(document.getText(range), '12', 'the cell')
  })

  it('find references leads from the cell to the number', async () => {
    const document = await opened()
    const found = await ask<Location>('ReferenceProvider', document, row, row.length - 3)
    equal(
      found.map(({ range }) => document.getText(range)),
      [said, '12'],
      'references of the total',
    )
  })

  it('the parts of a total are highlighted with it', async () => {
    const document = await opened()
    const found = await ask<DocumentHighlight>('DocumentHighlights', document, row, row.length - 3)
    equal(found.length, 8, 'the total, the sentence, six applicants')
  })

  it('an article links to its line of the offline page', async () => {
    const document = await opened()
    const links = await eventually('links', async () => {
      const found = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri)
      return found.length > 0 && found
    })
    const link = links.find(({ range }) => document.getText(range).endsWith('第五十条'))!
    const target = link.target!
    const heading = '## 条例第五十条'
    const page = await workspace.openTextDocument(target.with({ fragment: '' }))
    equal(page.lineAt(Number(target.fragment.slice(1)) - 1).text, heading, `${target}`)
    // As a click does; what comes over http goes to the browser.
    if (target.scheme.startsWith('http')) return
    await commands.executeCommand('vscode.open', target)
    await eventually('the page, at the article', () => {
      const editor = window.activeTextEditor
      return editor?.document.lineAt(editor.selection.active.line).text === heading
    })
  })
})
