import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { namedLikeReport, readsLikeReport } from '../../server/src/services/scope.ts'
import { fullCapabilities } from './editor.ts'
import { editorWith } from './inProcess.ts'

test('files are reports by their name', () => {
  for (const name of [
    'a.nianbao',
    '2024.nianbao.md',
    '云溪镇2024年政府信息公开工作年度报告.md',
    '望槐街道政府信息公开年报（报送）.txt',
    '青禾县统计局2024年度政府信息公开工作年度报告.HTML',
  ])
    assert.ok(namedLikeReport(name), name)
  for (const name of [
    'README.md',
    '年度报告.md',
    '政府信息公开条例.md',
    '政府信息公开年报.docx',
    'a.nianbao.bak',
  ])
    assert.ok(!namedLikeReport(name), name)
})

test('a text reads like a report by its title', () => {
  for (const text of [
    '云溪镇2024年政府信息公开工作年度报告\n',
    '\ufeff# 云溪镇人民政府\n# 2024年政府信息公开年度报告\r\n',
    '<!doctype html>\n<html><head>\n<title>青禾县统计局2024年政府信息公开年报告</title>',
    '**2023年政府信息公开工作年度报告**',
  ])
    assert.ok(readsLikeReport(text), text)
})

test('a page whose words stand in tags of their own reads like a report', () => {
  const tagged = (words: string) =>
    `<p class="MsoNormal">${words.replace(/.{1,3}/gu, '<span style="mso-spacerun:\'yes\';font-family:宋体;font-size:16.0000pt;" >$&</span>')}</p>\n`
  assert.ok(readsLikeReport(tagged('青禾县云溪镇人民政府2024年政府信息公开工作年度报告')))
  assert.ok(readsLikeReport(`${tagged('第二十条第（一）项')}${tagged('本年新收政府信息公开申请数量')}`))
  assert.ok(!readsLikeReport(tagged('青禾县云溪镇人民政府2024年工作总结')))
})

test('a text reads like a report by its tables when the title is gone', () => {
  assert.ok(readsLikeReport('第二十条第（一）项\n本年新收政府信息公开申请数量|1|\n'))
})

test('other texts about the subject are no reports', () => {
  for (const text of [
    '',
    '# 工作笔记\n\n明天交政府信息公开工作年度报告，记得核对。\n',
    '# 政府信息公开年报写作助手\n\n检查“本年新收政府信息公开申请数量”等数据。\n',
    '依据条例第二十条第（一）项，公开下列信息。\n',
    `${'各乡镇、街道和县直各部门'.repeat(5)}按时报送政府信息公开工作年度报告`,
  ])
    assert.ok(!readsLikeReport(text), text)
})

const note = '# 笔记\n错\n'

test('the pages about our rules, which quote reports, are no reports', () => {
  for (const name of readdirSync('docs/rules')) {
    assert.ok(!readsLikeReport(readFileSync(`docs/rules/${name}`, 'utf8')), name)
  }
})

test('an ordinary Markdown file is left alone; a report in Markdown, plain text or HTML is checked', async () => {
  const editor = editorWith()
  await editor.initialize()
  for (const language of ['markdown', 'plaintext', 'html']) {
    const [plain, report] = [`file:///w/${language}-1`, `file:///w/${language}-2`]
    editor.open(plain, note, language)
    editor.open(report, `云溪镇2024年政府信息公开工作年度报告\n${note}`, language)
    assert.equal((await editor.pull(plain)).items.length, 0, language)
    assert.equal((await editor.pull(report)).items.length, 1, language)
  }
})

test('a note that becomes a report is checked from then on, also while its title is rewritten', async () => {
  const uri = 'file:///w/a.md'
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, note, 'markdown')
  assert.equal((await editor.pull(uri)).items.length, 0)
  editor.change(uri, 2, { text: `# 2024年政府信息公开工作年度报告\n${note}` })
  assert.equal((await editor.pull(uri)).items.length, 1)
  editor.change(uri, 3, { text: `# 2024年政府信息公开工作\n${note}` })
  assert.equal((await editor.pull(uri)).items.length, 1)
})

test('a report that was closed may come back as a note', async () => {
  const uri = 'file:///w/a.md'
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, `# 2024年政府信息公开工作年度报告\n${note}`, 'markdown')
  assert.equal((await editor.pull(uri)).items.length, 1)
  editor.shut(uri)
  editor.open(uri, note, 'markdown')
  assert.equal((await editor.pull(uri)).items.length, 0)
})

test('a client that wants it hears what each document is and how many findings it has', async () => {
  const editor = editorWith()
  await editor.initialize({ ...fullCapabilities, experimental: { gouji: { status: true } } })
  const heard = (uri: string) =>
    editor.hear(({ method, params }) => method === 'gouji/status' && params.uri === uri)
  editor.open('file:///w/note.md', note, 'markdown')
  await editor.pull('file:///w/note.md')
  assert.equal((await heard('file:///w/note.md')).params.kind, 'other')
  editor.open('file:///w/a.nianbao', '错错 \n')
  await editor.pull('file:///w/a.nianbao')
  const { params } = await heard('file:///w/a.nianbao')
  assert.equal(params.kind, 'report')
  assert.deepEqual(params.findings, { error: 2, warning: 0, information: 0, hint: 1 })
  assert.deepEqual(params.failed, [])
})

test('the status tells how much of a new report is still to be written', async () => {
  const uri = 'file:///w/a.nianbao'
  const editor = editorWith()
  await editor.initialize({ ...fullCapabilities, experimental: { gouji: { status: true } } })
  const told = (unwritten: number) =>
    editor.hear(({ method, params }) => method === 'gouji/status' && params.unwritten === unwritten)
  editor.open(
    uri,
    '（一）主动公开\n\n（请填写本年度主动公开的情况。）\n\n请与（请填写联系单位和电话）联系。\n',
  )
  await editor.pull(uri)
  await told(2)
  editor.change(uri, 2, {
    text: '（一）主动公开\n\n公开86条（请见网站专栏）。\n\n请与办公室（电话0000-1234567）联系。\n',
  })
  await editor.pull(uri)
  await told(0)
})

test('a client that does not know gouji/status does not get it', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open('file:///w/a.nianbao', note)
  await editor.pull('file:///w/a.nianbao')
  assert.ok(!editor.heard.some(({ method }) => method?.startsWith('gouji/')))
})
