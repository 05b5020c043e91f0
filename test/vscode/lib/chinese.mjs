// The workbench in Chinese, as most who use Gouji have it.
import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { fetched } from './places.mjs'

/**
 * Makes VS Code's server find its Chinese words, in the folder of its user data, as if the language pack were installed. What
 * has been added to VS Code since the words were written stays English.
 */
export async function speakChinese(data) {
  const folder = path.join(fetched('chinese'), 'translations')
  const words = await import(pathToFileURL(path.join(folder, 'main.i18n.json.js')))
  const core = path.join(data, 'vscode.i18n.json')
  writeFileSync(core, JSON.stringify({ contents: words.default }))
  const extensions = readdirSync(path.join(folder, 'extensions')).map((name) => [
    name.slice(0, -'.i18n.json'.length),
    path.join(folder, 'extensions', name),
  ])
  const pack = {
    hash: path.basename(fetched('chinese')),
    label: '中文(简体)',
    extensions: [{ extensionIdentifier: { id: 'ms-ceintl.vscode-language-pack-zh-hans' }, version: '1.0.0' }],
    translations: { vscode: core, ...Object.fromEntries(extensions) },
  }
  writeFileSync(path.join(data, 'languagepacks.json'), JSON.stringify({ 'zh-cn': pack }))
}
