// Programs of the same kind, for scale. They are installed only when asked for (`--peers`), outside of the project.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'

const folder = 'out/bench-peers'
const packages = {
  'autocorrect-node': '2.14.0',
  'dockerfile-language-server-nodejs': '0.15.0',
  markdownlint: '0.40.0',
  'vscode-langservers-extracted': '4.10.0',
}

/** The folder they are installed in, or null and a line that says why not. */
export function installPeers(asked) {
  if (!asked) {
    console.log(
      'Peers: not asked for; `npm run bench -- --peers` installs them into out/bench-peers and measures them too.',
    )
    return null
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/package.json`, JSON.stringify({ private: true, dependencies: packages }))
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { status, error } = spawnSync('npm', ['install', ...options], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status === 0 && Object.keys(packages).every((name) => existsSync(`${folder}/node_modules/${name}`))) {
    console.log(
      `Peers: ${Object.entries(packages)
        .map((each) => each.join(' '))
        .join(', ')}.`,
    )
    return folder
  }
  console.log(
    `Peers: cannot be installed here (npm ended with ${status ?? error?.code}); their lines are left out.`,
  )
  return null
}

export const jsonServer = (peers) => [
  process.execPath,
  `${peers}/node_modules/vscode-langservers-extracted/bin/vscode-json-language-server`,
  '--stdio',
]
export const dockerServer = (peers) => [
  process.execPath,
  `${peers}/node_modules/dockerfile-language-server-nodejs/bin/docker-langserver`,
  '--stdio',
]

/** The same text as a JSON document of as many lines, with one mistake, so that it is seen to be checked. */
export function asJson(text) {
  const lines = JSON.stringify({ title: 'report', lines: text.split('\n') }, null, 1)
  return lines.replace(/\n\}$/, ',\n "title": 1,\n}\n')
}
