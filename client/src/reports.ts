import type { TextDocument, TextDocumentChangeEvent } from 'vscode'

/** What the server is told about. It looks at the text itself and leaves alone what is no report. */
export const selector = [
  { language: 'gouji-report' },
  { language: 'markdown' },
  { language: 'plaintext' },
  { language: 'html' },
  { language: 'json', pattern: '**/gouji.json' },
  { language: 'jsonc', pattern: '**/gouji.json' },
]

const languages = ['gouji-report', 'markdown', 'plaintext', 'html']

/** Words without which nothing is a report: every title and every table of one has them. */
const needed = '政府信息公开'

/** Whether the server has to be there for a document. Cheap: it is asked about every Markdown file. */
export function needsServer(document: TextDocument): boolean {
  const { languageId, uri } = document
  if (languageId === 'gouji-report' || uri.path.endsWith('/gouji.json')) return true
  return languages.includes(languageId) && (uri.path.includes(needed) || document.getText().includes(needed))
}

/** The same for an edit: only the lines it touched are looked at. */
export function editNeedsServer({ document, contentChanges }: TextDocumentChangeEvent): boolean {
  return (
    languages.includes(document.languageId) &&
    contentChanges.some(
      ({ text, range }) => text.includes(needed) || document.lineAt(range.start.line).text.includes(needed),
    )
  )
}
