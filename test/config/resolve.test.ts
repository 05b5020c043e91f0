import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Host } from '../../server/src/config/host.ts'
import { resolveSettings, settingsFinder } from '../../server/src/config/resolve.ts'

/** A file system of some files; counts what is asked for. */
function hostOf(files: Record<string, string>): Host & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    async readText(path) {
      asked.push(path)
      return files[path] ?? null
    },
    list: async () => [],
  }
}

const year = (reportYear: number) => JSON.stringify({ reportYear })

test('the nearest gouji.json upwards from the document decides', async () => {
  const host = hostOf({
    '/gouji.json': year(2020),
    '/a/gouji.json': year(2021),
    '/a/b/c/gouji.json': year(2023),
    '/other/gouji.json': year(2024),
  })
  const yearOf = async (path: string) => (await resolveSettings(path, host)).settings.reportYear
  assert.equal(await yearOf('/a/b/c/x.md'), 2023)
  assert.equal(await yearOf('/a/b/x.md'), 2021)
  assert.equal(await yearOf('/a/b/c/d/x.md'), 2023)
  assert.equal(await yearOf('/x.md'), 2020)
})

test('without a gouji.json the editor decides, and without an editor the defaults hold', async () => {
  const host = hostOf({})
  const { settings, configuration, ignored } = await resolveSettings('/a/x.md', host, { reportYear: 2022 })
  assert.equal(settings.reportYear, 2022)
  assert.equal(configuration, null)
  assert.equal(ignored, false)
  assert.deepEqual((await resolveSettings('/a/x.md', host)).settings, {
    levels: new Map(),
    language: 'zh-CN',
    reportYear: null,
    lastYear: null,
    ignore: [],
    codeLens: true,
    inlayHints: false,
    checkWorkspace: false,
  })
})

test('the file wins over the editor key by key and rule by rule', async () => {
  const host = hostOf({ '/gouji.json': '{ "language": "en", "rules": { "late": "off" } }' })
  const editor = { language: 'zh-CN', reportYear: 2022, rules: { late: 'error', 'row-total': 'hint' } }
  const { settings } = await resolveSettings('/x.md', host, editor)
  assert.equal(settings.language, 'en')
  assert.equal(settings.reportYear, 2022)
  assert.equal(settings.levels.get('row-total'), 'hint')
})

test('nonsense from the editor is left out', async () => {
  const editor = {
    language: 'fr',
    reportYear: '2022',
    rules: { late: 'loud' },
    ignore: 'x',
    lastYear: '',
    codeLens: 'no',
    inlayHints: 1,
  }
  const { settings } = await resolveSettings('/x.md', hostOf({}), editor)
  assert.deepEqual(settings, (await resolveSettings('/x.md', hostOf({}))).settings)
  for (const odd of [null, 3, 'x', []]) await resolveSettings('/x.md', hostOf({}), odd)
})

test('documents may be URIs of any scheme, also on Windows and in percent-encoded folders', async () => {
  const host = hostOf({
    'file:///c%3A/reports/gouji.json': year(2021),
    'vscode-vfs://github/owner/repository/gouji.json': year(2022),
    'file:///%E5%B9%B4%E6%8A%A5/gouji.json': '{ "ignore": ["草稿（旧）/**"] }',
    'C:/reports/gouji.json': year(2023),
  })
  const of = async (path: string) => resolveSettings(path, host)
  assert.equal((await of('file:///c%3A/reports/a/b.md')).settings.reportYear, 2021)
  assert.equal((await of('vscode-vfs://github/owner/repository/a.md')).settings.reportYear, 2022)
  assert.equal((await of('C:/reports/a.md')).settings.reportYear, 2023)
  const draft = `file:///%E5%B9%B4%E6%8A%A5/${encodeURIComponent('草稿（旧）')}/a.md`
  assert.equal((await of(draft)).ignored, true)
})

test('a document that is in no folder has no gouji.json', async () => {
  const host = hostOf({ '/gouji.json': year(2020), 'gouji.json': year(2021) })
  assert.equal((await resolveSettings('untitled:Untitled-1', host)).configuration, null)
  assert.deepEqual(host.asked, [])
})

test('the search ends at the root', async () => {
  const host = hostOf({})
  await resolveSettings('/a/b/x.md', host)
  await resolveSettings('file:///a/x.md', host)
  assert.deepEqual(host.asked, [
    '/a/b/gouji.json',
    '/a/gouji.json',
    '/gouji.json',
    'file:///a/gouji.json',
    'file:///gouji.json',
  ])
})

test('two thousand reports in one folder ask for its gouji.json once', async () => {
  const host = hostOf({ '/reports/gouji.json': year(2024) })
  const finder = settingsFinder(host)
  for (let i = 0; i < 2000; i++) await finder.resolve(`/reports/2024/${i}.md`)
  assert.deepEqual(host.asked, ['/reports/2024/gouji.json', '/reports/gouji.json'])
})

test('a changed gouji.json counts after forget', async () => {
  const files = { '/gouji.json': year(2023) }
  const finder = settingsFinder(hostOf(files))
  const yearNow = async () => (await finder.resolve('/x.md')).settings.reportYear
  assert.equal(await yearNow(), 2023)
  files['/gouji.json'] = year(2024)
  assert.equal(await yearNow(), 2023)
  finder.forget()
  assert.equal(await yearNow(), 2024)
})

test('a given file is used instead of the nearest', async () => {
  const host = hostOf({ '/a/gouji.json': year(2023), '/strict.json': year(2024) })
  const { settings, configuration } = await settingsFinder(host).resolve('/a/x.md', { file: '/strict.json' })
  assert.equal(settings.reportYear, 2024)
  assert.equal(configuration!.path, '/strict.json')
})

test('ignore patterns count from the folder of the gouji.json; the editor’s from the workspace folder', async () => {
  const host = hostOf({ '/a/gouji.json': '{ "ignore": ["drafts/**", "*.txt"] }' })
  const ignored = async (path: string, options = {}) =>
    (await settingsFinder(host).resolve(path, options)).ignored
  assert.equal(await ignored('/a/drafts/x/y.md'), true)
  assert.equal(await ignored('/a/b/drafts/x.md'), false)
  assert.equal(await ignored('/a/x.txt'), true)
  assert.equal(await ignored('/a/b/x.txt'), false)
  const workspace = { editor: { ignore: ['drafts/**'] }, workspace: '/w' }
  assert.equal(await ignored('/w/drafts/x.md', workspace), true)
  assert.equal(await ignored('/v/drafts/x.md', workspace), false)
})
