import { type ExtensionContext, env, l10n, UIKind, version, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { withoutHome } from './home.ts'

/** How long the server may take to tell of itself, in milliseconds. One that hangs tells nothing. */
const patience = 3000

/**
 * Puts what helps to understand a fault into a new, unsaved document, for a person to look through and pass on or not.
 * It holds no text and no name of a file, unless the person says so when asked.
 * @param ends how often the server ended unasked of late
 * @param isReport which of the open documents the question is about
 */
export async function collectDiagnostics(
  { extension }: ExtensionContext,
  client: BaseLanguageClient | undefined,
  ends: number,
  isReport: (uri: string) => boolean,
): Promise<void> {
  const reports = workspace.textDocuments.filter(({ uri }) => isReport(uri.toString()))
  const withText = reports.length > 0 && (await mayHaveText())
  if (withText === undefined) return
  const { rules, language, reportYear, lastYear, ignore, codeLens, inlayHints } =
    workspace.getConfiguration('gouji')
  const collected = {
    note: [
      l10n.t('Made by Gouji; nothing was sent.'),
      withText ? l10n.t('CONTAINS THE TEXT OF YOUR DRAFTS.') : l10n.t('Contains no text and no file name.'),
      l10n.t('Look through it before you pass it on.'),
    ],
    version: extension.packageJSON.version,
    editor: {
      name: env.appName,
      version,
      kind: env.uiKind === UIKind.Web ? 'web' : 'desktop',
      platform: platform(),
      remote: env.remoteName !== undefined,
      language: env.language,
      trusted: workspace.isTrusted,
      folders: workspace.workspaceFolders?.length ?? 0,
    },
    // Of settings that hold places only whether they are set.
    settings: {
      rules,
      language,
      reportYear,
      lastYear: lastYear !== null,
      ignore: ignore.length,
      codeLens,
      inlayHints,
    },
    server: await health(client),
    ends,
    ...(withText && { texts: reports.map((document) => document.getText()) }),
  }
  const home = extension.extensionUri
  const homes = [home.fsPath, home.toString(), home.toString(true)]
  const content = `${JSON.stringify(collected, withoutHome(homes), 2)}\n`
  await window.showTextDocument(await workspace.openTextDocument({ language: 'json', content }))
}

/** Known also when the server does not start; a browser tells nothing of it. */
function platform(): string | null {
  const { process } = globalThis as { process?: { platform?: string; arch?: string; version?: string } }
  return process?.platform ? `${process.platform} ${process.arch} ${process.version}` : null
}

/** False unless clearly yes; undefined: do nothing at all. */
async function mayHaveText(): Promise<boolean | undefined> {
  const no = l10n.t('Without Text')
  const yes = l10n.t('With the Text of Open Drafts')
  const detail = l10n.t(
    'Usually it is not needed. Nothing is sent or saved: you see what is collected, and decide.',
  )
  try {
    const question = l10n.t('May the text of the open drafts be included?')
    const answer = await window.showInformationMessage(question, { modal: true, detail }, no, yes)
    return answer === undefined ? undefined : answer === yes
  } catch {
    return false // nobody can be asked
  }
}

async function health(client: BaseLanguageClient | undefined): Promise<unknown> {
  if (!client?.isRunning()) return 'not running'
  const late = new Promise((resolve) => setTimeout(resolve, patience, 'no answer'))
  return Promise.race([client.sendRequest('gouji/health').catch(String), late])
}
