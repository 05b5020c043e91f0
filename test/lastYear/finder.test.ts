import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resolveSettings } from '../../server/src/config/resolve.ts'
import { parse, read } from '../../server/src/gouji.ts'
import { lastYearFinder } from '../../server/src/services/lastYear.ts'
import { memory } from './memory.ts'

const draft = (year: number, unit = '青禾县云溪镇人民政府') =>
  `${unit}${year}年政府信息公开工作年度报告\n\n一、总体情况\n\n${year}年，扎实做好各项工作。\n`

/** Where last year's report of the report at `path` (of 2024) is found. */
async function found(path: string, files: Record<string, string>, unit?: string): Promise<string | null> {
  const host = memory(files)
  const resolved = await resolveSettings(path, host)
  return (await lastYearFinder(host).of(path, read(parse(draft(2024, unit))), resolved))?.path ?? null
}

test('a file called alike but for the year is last year’s report', async () => {
  const files = { '/年报/云溪镇2023年报告.md': draft(2023), '/年报/云溪镇2024年报告.md': '' }
  assert.equal(await found('/年报/云溪镇2024年报告.md', files), '/年报/云溪镇2023年报告.md')
})

test('the twin of its folder is looked at, however deep it stands', async () => {
  const files = {
    '/年报/2023年/乡镇/云溪镇.txt': draft(2023),
    '/年报/2023年/乡镇/望槐街道.txt': draft(2023, '望槐街道'),
  }
  assert.equal(await found('/年报/2024年/乡镇/云溪镇.md', files), '/年报/2023年/乡镇/云溪镇.txt')
})

test('a folder called after the year before is looked at, beside and below', async () => {
  assert.equal(await found('/年报/当年/a.md', { '/年报/2023/x.md': draft(2023) }), '/年报/2023/x.md')
  assert.equal(await found('/年报/a.md', { '/年报/往年2023/x.md': draft(2023) }), '/年报/往年2023/x.md')
})

test('another unit’s report, another year’s and a file that is no report are not taken', async () => {
  const at = '/年报/a2024.md'
  assert.equal(await found(at, { '/年报/a2023.md': draft(2023, '青禾县望槐街道办事处') }), null)
  assert.equal(await found(at, { '/年报/a2023.md': draft(2022) }), null)
  assert.equal(await found(at, { '/年报/a2023.md': '2023年工作总结' }), null)
  assert.equal(await found(at, { '/年报/a2023.docx': draft(2023) }), null)
})

test('a unit may be named without its county, unless two are called so', async () => {
  const short = draft(2023, '云溪镇人民政府')
  assert.equal(await found('/a/2024.md', { '/a/2023.md': short }), '/a/2023.md')
  assert.equal(await found('/a/x2024.md', { '/a/y2023.md': short, '/a/z2023.md': short }), null)
  // The folder is both its own and one called after the year before.
  const own = { '/a/年报2023/y2023.md': short }
  assert.equal(await found('/a/年报2023/x.md', own), '/a/年报2023/y2023.md')
})

test('the setting says where to look, from the folder of gouji.json', async () => {
  const files = {
    '/年报/gouji.json': '{ "lastYear": "../存档/**/*.md" }',
    '/存档/旧/报告.md': draft(2023),
    '/年报/云溪镇2023.md': draft(2023),
  }
  assert.equal(await found('/年报/云溪镇2024.md', files), '/存档/旧/报告.md')
  const folder = { ...files, '/年报/gouji.json': '{ "lastYear": "../存档" }' }
  assert.equal(await found('/年报/云溪镇2024.md', folder), '/存档/旧/报告.md')
  const file = { ...files, '/年报/gouji.json': '{ "lastYear": "云溪镇2023.md" }' }
  assert.equal(await found('/年报/云溪镇2024.md', file), '/年报/云溪镇2023.md')
})

test('URIs work as paths do, with their percent signs', async () => {
  const encode = (path: string) => `vscode-vfs://host${encodeURI(path)}`
  const files = { [encode('/年报/云溪镇2023.md')]: draft(2023) }
  assert.equal(await found(encode('/年报/云溪镇2024.md'), files), encode('/年报/云溪镇2023.md'))
})

test('the setting may name a whole path, on a drive too, whether reports are called by path or by URI', async () => {
  const before = encodeURIComponent('存档')
  const settings = (lastYear: string) => JSON.stringify({ lastYear })
  const inside = { '/存档/a.md': draft(2023), '/年报/gouji.json': settings('/存档/*.md') }
  assert.equal(await found('/年报/b.md', inside), '/存档/a.md')
  const rooted = {
    [`file:///${before}/a.md`]: draft(2023),
    'file:///c%3A/now/gouji.json': settings('/存档/*.md'),
  }
  assert.equal(await found('file:///c%3A/now/b.md', rooted), `file:///${before}/a.md`)
  for (const written of ['D:/存档', 'D:\\存档\\*.md', 'D:/存档/a.md']) {
    const paths = { 'D:/存档/a.md': draft(2023), 'C:/now/gouji.json': settings(written) }
    assert.equal(await found('C:/now/b.md', paths), 'D:/存档/a.md', written)
    const uris = {
      [`file:///D%3A/${before}/a.md`]: draft(2023),
      'file:///c%3A/now/gouji.json': settings(written),
    }
    assert.equal(await found('file:///c%3A/now/b.md', uris), `file:///D%3A/${before}/a.md`, written)
  }
})

test('a report is never its own report of last year, also where its folder lists it in another spelling', async () => {
  const listed = `file:///a/${encodeURIComponent('云溪镇2023年报 - 副本(2).md')}`
  const opened = listed.replace('(', '%28').replace(')', '%29')
  // The author writes over a copy: on the disk it still is the one of 2023.
  assert.equal(await found(opened, { [listed]: draft(2023) }), null)
  const files = { [listed]: draft(2023), 'file:///a/gouji.json': '{ "lastYear": "*.md" }' }
  assert.equal(await found(opened, files), null)
})

test('a folder of many reports is listed once and only the likeliest files are read', async () => {
  const files: Record<string, string> = {}
  for (let i = 0; i < 500; i++) files[`/年报/${i}号镇2023.md`] = draft(2023, `青禾县${i}号镇人民政府`)
  const host = memory(files)
  const path = '/年报/青禾县云溪镇2024.md'
  const resolved = await resolveSettings(path, host)
  assert.equal(await lastYearFinder(host).of(path, read(parse(draft(2024))), resolved), null)
  assert.ok(host.read.filter((each) => each.endsWith('.md')).length <= 40)
})

test('of many candidates a few are read at once, as far as one of them can be the right one', async () => {
  const files: Record<string, string> = {}
  for (let i = 10; i < 40; i++) files[`/年报/${i}号镇2023.md`] = draft(2023, `青禾县${i}号镇人民政府`)
  const host = memory(files)
  let most = 0
  let now = 0
  const slow = {
    ...host,
    async readText(path: string) {
      most = Math.max(most, ++now)
      await new Promise((turn) => setImmediate(turn))
      now--
      return host.readText(path)
    },
  }
  const of = async (path: string, unit: string) => {
    const resolved = await resolveSettings(path, slow)
    host.read.length = most = 0
    const report = read(parse(draft(2024, unit)))
    return (await lastYearFinder(slow).of(path, report, resolved))?.path ?? null
  }
  assert.equal(await of('/年报/云溪镇2024.md', '青禾县云溪镇人民政府'), null)
  assert.deepEqual([host.read.length, most], [30, 8])
  assert.equal(await of('/年报/39号镇2024.md', '青禾县39号镇人民政府'), '/年报/39号镇2023.md')
  assert.equal(host.read.length, 1)
})

test('with a setting, the report called alike is taken from among thousands, and the files are listed once', async () => {
  const files: Record<string, string> = { '/gouji.json': '{ "lastYear": "2023/*.md" }' }
  for (let i = 0; i < 1000; i++) files[`/2023/${i}号镇.md`] = draft(2023, `青禾县${i}号镇人民政府`)
  const host = memory(files)
  const listed: string[] = []
  const counting = {
    ...host,
    list(folder: string) {
      listed.push(folder)
      return host.list(folder)
    },
  }
  const finder = lastYearFinder(counting)
  for (const i of [7, 77, 777]) {
    const path = `/2024/${i}号镇.md`
    const resolved = await resolveSettings(path, counting)
    const report = read(parse(draft(2024, `青禾县${i}号镇人民政府`)))
    assert.equal((await finder.of(path, report, resolved))?.path, `/2023/${i}号镇.md`)
  }
  assert.deepEqual(listed, ['/2023'])
})
