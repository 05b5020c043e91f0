// The licences of the packages that stand in the bundles, for whoever gets a bundle without the packages.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** `inputs`: paths of every bundled file. Writes one text with each package's name and licence. */
export function writeNotices(inputs, file) {
  const folders = [...new Set(inputs.map(packageOf).filter(Boolean))].sort()
  const notices = new Map()
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
    const text = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry))
    const words = text ? readFileSync(path.join(folder, text), 'utf8').trim() : `Licence: ${license}`
    notices.set(`${name} ${version}`, words)
  }
  const parts = [...notices].map(([title, words]) => `${title}\n${'-'.repeat(title.length)}\n\n${words}\n`)
  writeFileSync(file, `Gouji contains the following packages, unchanged.\n\n${parts.join('\n')}`)
}

/** The package a bundled file belongs to: the innermost folder below node_modules that has a manifest. */
function packageOf(input) {
  const at = input.lastIndexOf('node_modules/')
  if (at < 0) return null
  const parts = input.slice(at + 'node_modules/'.length).split('/')
  const name = parts.slice(0, parts[0].startsWith('@') ? 2 : 1).join('/')
  const folder = `${input.slice(0, at)}node_modules/${name}`
  return existsSync(path.join(folder, 'package.json')) ? folder : null
}
