import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import { encode } from '../../server/src/cli/encode.ts'
import { decode } from '../../server/src/files/encoding.ts'

const text =
  '澄湾县梧桐岭镇人民政府2024年政府信息公开工作年度报告\r\n一、总体情况\r\n全年收到政府信息公开申请12件，办结12件。\r\n'

const swapped = (given: string) => Buffer.from(given, 'utf16le').swap16()
const marked = (mark: number[], bytes: Buffer) => Buffer.concat([Buffer.from(mark), bytes])

const forms: readonly (readonly [name: string, bom: boolean, bytes: Buffer])[] = [
  ['utf-8', false, Buffer.from(text)],
  ['utf-8', true, marked([0xef, 0xbb, 0xbf], Buffer.from(text))],
  ['utf-16le', true, marked([0xff, 0xfe], Buffer.from(text, 'utf16le'))],
  ['utf-16le', false, Buffer.from(text, 'utf16le')],
  ['utf-16be', true, marked([0xfe, 0xff], swapped(text))],
  ['utf-16be', false, swapped(text)],
  ['gb18030', false, iconv.encode(text, 'gb18030')],
]

for (const [name, bom, bytes] of forms) {
  test(`a report in ${name}${bom ? ' with byte order mark' : ''} is read, and written back byte for byte`, async () => {
    const decoded = await decode(bytes)
    assert.deepEqual(decoded, { text, encoding: { name, bom }, damaged: false })
    assert.deepEqual(encode(text, decoded!.encoding), bytes)
  })
}

test('GB2312 and GBK are read as the GB18030 they are part of', async () => {
  for (const name of ['gb2312', 'gbk']) assert.equal((await decode(iconv.encode(text, name)))!.text, text)
})

test('a short note in GB18030 is still told apart', async () => {
  const note = '政府信息公开工作年度报告'
  assert.equal((await decode(iconv.encode(note, 'gbk')))!.text, note)
})

test('rare characters of names are written in GB18030 as others read them', () => {
  // Two bytes, four bytes, and four bytes beyond U+FFFF; a place for private use; the euro sign.
  for (const rare of ['镕', '㙍', '䶮', '𠮷', '𬭚', '€', '·', '“”', '〇', '①'])
    assert.equal(iconv.decode(encode(rare, { name: 'gb18030', bom: false })!, 'gb18030'), rare)
})

test('Big5 is read, and a character it does not have is refused rather than lost', async () => {
  const traditional = '政府資訊公開年度報告：總體情況，主動公開政府資訊情況，收到和處理申請情況。'
  const decoded = await decode(iconv.encode(traditional, 'big5'))
  assert.equal(decoded!.text, traditional)
  assert.equal(encode('简体字“优”', decoded!.encoding), null)
})

test('UTF-8 with a damaged character is read with a mark and known to be damaged', async () => {
  const bytes = Buffer.from(text)
  bytes[10] = 0xff
  const decoded = await decode(bytes)
  assert.equal(decoded!.damaged, true)
  assert.equal(decoded!.encoding.name, 'utf-8')
  assert.match(decoded!.text, /\ufffd.*年度报告/)
})

test('bytes that are no text are no text', async () => {
  const noise = Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 0xff))
  assert.equal(await decode(noise), null)
  assert.equal(await decode(Buffer.from([1, 0, 0, 0, 2, 0, 0, 0])), null)
})
