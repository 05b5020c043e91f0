// The three places in which VS Code runs an extension together with its tests. Each gives:
// `open(page)`, `stop()`, `log()`, `broken` (a promise of why there will be no result), `bypassCSP`.
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { serveFolders } from './folders.mjs'
import { extensionId, fetched, root, suites, vsix, workspace } from './places.mjs'
import { startServer } from './server.mjs'
import { quietSettings } from './settings.mjs'
import { unzip } from './unzip.mjs'

/** The remote extension host, in Node: what desktop users get. */
export async function remoteHost() {
  const server = await startServer({ language: 'en' })
  // Tests run in the host of the extension whose folder holds them: the suite goes into the installed .vsix.
  const suite = path.join(server.extension, 'suite.cjs')
  cpSync(suites.node, suite)
  const payload = [
    ['extensionDevelopmentPath', server.uri(server.extension)],
    ['extensionTestsPath', server.uri(suite)],
  ]
  return {
    bypassCSP: false,
    open: (page) => page.goto(server.url(payload)),
    stop: server.stop,
    folder: server.folder,
    log: server.log,
    broken: Promise.race([server.ended, server.hostEnded]),
  }
}

/** The web worker extension host of the same workbench. */
export async function workerHost() {
  // The extension is on the server too; this keeps it from running there.
  const server = await startServer({
    language: 'en',
    settings: { 'remote.extensionKind': { [extensionId]: ['web'] } },
  })
  cpSync(suites.web, path.join(server.extension, 'suite.js'))
  // It must come over http: from vscode-remote: no worker for the language server can be made.
  const files = await serveFolders({ '/extension': server.extension })
  const at = (file) => ({ scheme: 'http', authority: files.authority, path: file })
  const development = { extensions: [at('/extension')], extensionTestsPath: at('/extension/suite.js') }
  return {
    bypassCSP: true, // the page's policy allows its own origin only
    async open(page) {
      // For web extensions the workbench looks at its own configuration only, which is an attribute of a <meta>:
      // add to it as it is read.
      await page.addInitScript((options) => {
        const { getAttribute } = Element.prototype
        Element.prototype.getAttribute = function (name) {
          const value = getAttribute.call(this, name)
          if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration') return value
          const configuration = JSON.parse(value)
          const developmentOptions = { ...configuration.developmentOptions, ...options }
          return JSON.stringify({ ...configuration, developmentOptions })
        }
      }, development)
      await page.goto(server.url())
    },
    async stop() {
      await files.stop()
      await server.stop()
    },
    log: server.log,
    broken: server.ended,
  }
}

/** The oldest supported VS Code, without a server: a virtual file system and the web worker extension host. */
export async function staticHost() {
  const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'gouji-vscode-'))
  unzip(vsix, folder)
  cpSync(suites.web, path.join(folder, 'extension/suite.js'))
  const texts = readdirSync(workspace).map((name) => [
    `/workspace/${name}`,
    readFileSync(path.join(workspace, name), 'utf8'),
  ])
  const files = await serveFolders({
    '/': { type: 'text/html', body: page() },
    '/memory/files.json': { type: 'application/json', body: JSON.stringify(Object.fromEntries(texts)) },
    '/memory': path.join(root, 'test/vscode/lib/memory'),
    '/extension': path.join(folder, 'extension'),
    '/vscode': path.join(fetched('web'), 'dist'),
  })
  return {
    bypassCSP: false,
    open: (opened) => opened.goto(`http://${files.authority}/`),
    async stop() {
      await files.stop()
      rmSync(folder, { recursive: true, force: true })
    },
    log: () => '',
    broken: new Promise(() => {}),
  }
}

const page = () => `<!DOCTYPE html><html><head><meta charset="utf-8">
<link rel="stylesheet" href="/vscode/out/vs/workbench/workbench.web.main.css"></head><body></body>
<script src="/vscode/out/vs/loader.js"></script>
<script src="/vscode/out/vs/webPackagePaths.js"></script>
<script>
  const base = location.origin + '/vscode';
  const modules = Object.entries(self.webPackagePaths).map(([k, v]) => [k, base + '/node_modules/' + k + '/' + v]);
  require.config({ baseUrl: base + '/out', paths: Object.fromEntries(modules) });
</script>
<script src="/vscode/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="/vscode/out/vs/workbench/workbench.web.main.js"></script>
<script>
  require(['vs/workbench/workbench.web.main'], (workbench) => {
    const at = (path) => workbench.URI.from({ scheme: 'http', authority: location.host, path });
    workbench.create(document.body, {
      productConfiguration: { enableTelemetry: false },
      additionalBuiltinExtensions: [at('/memory')],
      developmentOptions: { extensions: [at('/extension')], extensionTestsPath: at('/extension/suite.js') },
      workspaceProvider: {
        workspace: { folderUri: workbench.URI.parse('memory:/workspace') }, trusted: true, open: async () => false,
      },
      configurationDefaults: ${JSON.stringify(quietSettings)},
    });
  });
</script></html>`
