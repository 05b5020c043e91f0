import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { test } from 'node:test'

/** What both doors to the world, editor and command line, may import. */
const inner = [
  ...['text', 'syntax', 'forms', 'report', 'claims', 'rules'],
  ...['messages', 'config', 'services', 'files', 'convert', 'gouji.ts'],
]

/** What a folder under server/src may import, besides itself: folders, packages, `node:`. */
const layers: Readonly<Record<string, readonly string[]>> = {
  text: ['get-east-asian-width'],
  syntax: ['text', 'htmlparser2'],
  messages: [],
  forms: ['text', 'messages'],
  report: ['text', 'syntax', 'forms'],
  claims: ['text', 'syntax', 'forms', 'report'],
  rules: ['text', 'syntax', 'forms', 'report', 'claims', 'messages'],
  config: ['text', 'rules', 'messages', 'picomatch', 'jsonc-parser'],
  services: ['text', 'syntax', 'forms', 'report', 'claims', 'rules', 'messages', 'config', 'gouji.ts'],
  // Bytes and folders, but no disk: what both doors do with what they read.
  files: ['messages', 'config', 'services', 'chardet/lib/encoding/mbcs.js'],
  convert: ['text', 'syntax', 'forms', 'report', 'claims', 'rules', 'messages', 'mammoth', 'docx'],
  'gouji.ts': ['text', 'syntax', 'forms', 'report', 'claims', 'rules', 'services'],
  lsp: [
    ...inner,
    ...['vscode-languageserver', 'vscode-languageserver-textdocument', 'vscode-languageserver-types'],
  ],
  cli: [...inner, ...['node:', 'picomatch', 'tinyglobby', 'get-east-asian-width', 'package.json']],
  stdio: ['node:', 'vscode-languageserver/node'],
  'main.cli.ts': ['cli', 'node:', 'package.json'],
  'main.node.ts': ['lsp', 'config', 'files', 'stdio', 'node:', 'vscode-languageserver/node', 'package.json'],
  'main.web.ts': ['lsp', 'config', 'vscode-languageserver/browser', 'package.json'],
}

/** Single files that may cross a border, and why. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  // The levels a user sets decide which findings there are; config knows the rules' meta, so the type lives there.
  'rules/run.ts': ['config'],
}

const core = [
  'text',
  'syntax',
  'messages',
  'forms',
  'report',
  'claims',
  'rules',
  'config',
  'services',
  'files',
  'convert',
  'gouji.ts',
]

interface Import {
  readonly file: string
  /** A path under the project for own files, else the package's specifier. */
  readonly target: string
  readonly own: boolean
  readonly typeOnly: boolean
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, 'utf8')
  const found = text.matchAll(
    /^(?:import|export)\b(\s+type\b)?[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
  )
  return [...found].map(([, typed, from, bare, dynamic]) => {
    const specifier = (from ?? bare ?? dynamic)!
    const own = specifier.startsWith('.')
    const target = own ? normalize(join(dirname(file), specifier)) : specifier
    return { file, target, own, typeOnly: typed !== undefined }
  })
}

const server = sources('server/src').flatMap(importsOf)
const client = sources('client').flatMap(importsOf)

/** `server/src/rules/tables/code.ts` → `rules`; a package's name or `node:` stay. */
function layer(target: string, own: boolean): string {
  if (!own) return target.startsWith('node:') ? 'node:' : target
  if (!target.startsWith('server/src/')) return target
  return target.split('/')[2]!
}

test('the imports of every file are found', () => {
  const all = sources('server/src').concat(sources('client'))
  const written = all.flatMap(
    (file) => readFileSync(file, 'utf8').match(/^(import|export)\b.*\bfrom ['"]|^\} from ['"]/gm) ?? [],
  )
  const found = [...server, ...client]
  assert.ok(found.length >= written.length && written.length > 50, `${found.length} of ${written.length}`)
})

test('each layer of the server imports only the layers below it', () => {
  const broken = server.filter(({ file, target, own }) => {
    const from = layer(file, true)
    const to = layer(target, own)
    const allowed = [...(layers[from] ?? []), ...(exceptions[file.replace('server/src/', '')] ?? [])]
    return from !== to && !allowed.includes(to)
  })
  assert.deepEqual(
    broken.map(({ file, target }) => `${file} imports ${target}`),
    [],
  )
})

test('every folder of the server has its place in the table', () => {
  const names = readdirSync('server/src').filter((name) => !name.endsWith('.md'))
  assert.deepEqual(
    names.filter((name) => !layers[name]),
    [],
  )
})

test('an exception that nobody needs is taken off the list', () => {
  const needed = (file: string, to: string) =>
    server.some((each) => each.file === `server/src/${file}` && layer(each.target, each.own) === to)
  const idle = Object.entries(exceptions).flatMap(([file, to]) => to.filter((each) => !needed(file, each)))
  assert.deepEqual(idle, [])
})

test('the core reaches neither for Node nor for the language server protocol nor for vscode', () => {
  const foreign = /^node:|^(fs|path|os|process|child_process)$|^vscode/
  const broken = server.filter(
    ({ file, target, own }) => core.includes(layer(file, true)) && !own && foreign.test(target),
  )
  assert.deepEqual(
    broken.map(({ file, target }) => `${file} imports ${target}`),
    [],
  )
  const globals = /\b(process|Buffer|__dirname|require)\s*[.(]/
  const used = sources('server/src')
    .filter((file) => core.includes(layer(file, true)))
    .filter((file) => globals.test(readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))
  assert.deepEqual(used, [])
})

test('only the client imports vscode, and nothing of the server', () => {
  assert.deepEqual(
    server.filter(({ target }) => target === 'vscode').map(({ file }) => file),
    [],
  )
  const allowed =
    /^vscode$|^vscode-languageclient(\/(node|browser))?$|^node:(path|fs|os)$|^client\/|^package\.json$/
  assert.deepEqual(
    client
      .filter(({ target }) => !allowed.test(target))
      .map(({ file, target }) => `${file} imports ${target}`),
    [],
  )
})

test('no file imports itself through others', () => {
  const next = new Map<string, string[]>()
  for (const { file, target, own, typeOnly } of [...server, ...client]) {
    if (own && !typeOnly) next.set(file, [...(next.get(file) ?? []), target])
  }
  const done = new Set<string>()
  const circle = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return null
    for (const target of next.get(file) ?? []) {
      const found = circle(target, [...path, file])
      if (found) return found
    }
    done.add(file)
    return null
  }
  for (const file of next.keys()) assert.equal(circle(file, [])?.join(' → ') ?? null, null)
})
