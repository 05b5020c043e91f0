import { TabInputText, Uri, ViewColumn, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

const draft = 'examples/梧桐岭镇2024年政府信息公开工作年度报告.md'
const lastYear = 'examples/梧桐岭镇2023年政府信息公开工作年度报告.md'

/** Opens a draft with some mistakes, of an invented place, as an untitled document; last year's report is known. */
export async function openExample(client: BaseLanguageClient, extension: Uri): Promise<void> {
  const content = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, draft)))
  const document = await workspace.openTextDocument({ language: 'gouji-report', content })
  // Beside a walkthrough, so that its next step stays in view.
  const tab = window.tabGroups.activeTabGroup.activeTab
  const viewColumn = tab && !(tab.input instanceof TabInputText) ? ViewColumn.Beside : ViewColumn.Active
  await window.showTextDocument(document, { viewColumn })
  const uri = client.code2ProtocolConverter.asUri(Uri.joinPath(extension, lastYear))
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document)
  await client.sendRequest('gouji/chooseLastYear', { textDocument, uri })
}
