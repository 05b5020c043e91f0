import { isUtf8 } from 'node:buffer'

/** How a file's bytes were read; enough to write it back the same way. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'
  readonly bom: boolean
}

export interface Decoded {
  /** Without BOM. */
  readonly text: string
  readonly encoding: Encoding
  /** True when some bytes fit no character and were replaced by U+FFFD: such a file is never written. */
  readonly damaged: boolean
}

/** The text of some bytes, or null when they are no text in an encoding we know. */
export async function decode(bytes: Buffer): Promise<Decoded | null> {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return inUtf8(bytes.subarray(3), true)
  if (a === 0xff && b === 0xfe) return inUtf16(bytes.subarray(2), 'utf-16le', true)
  if (a === 0xfe && b === 0xff) return inUtf16(bytes.subarray(2), 'utf-16be', true)
  if (bytes.includes(0)) return withoutMark(bytes)
  if (isUtf8(bytes))
    return { text: bytes.toString('utf8'), encoding: { name: 'utf-8', bom: false }, damaged: false }
  return detected(bytes)
}

function inUtf8(bytes: Buffer, bom: boolean): Decoded {
  return { text: bytes.toString('utf8'), encoding: { name: 'utf-8', bom }, damaged: !isUtf8(bytes) }
}

function inUtf16(bytes: Buffer, name: 'utf-16le' | 'utf-16be', bom: boolean): Decoded {
  const text = new TextDecoder(name, { ignoreBOM: true }).decode(bytes)
  return { text, encoding: { name, bom }, damaged: text.includes('\ufffd') }
}

/** UTF-16 without byte order mark: of the two orders, the one in which most characters are usual ones. */
function withoutMark(bytes: Buffer): Decoded | null {
  if (bytes.length % 2 !== 0) return null
  const [best] = (['utf-16le', 'utf-16be'] as const)
    .map((name) => inUtf16(bytes, name, false))
    .sort((a, b) => usual(b.text) - usual(a.text))
  return best && usual(best.text) > 0.9 && isText(best.text) ? best : null
}

/** Share of Latin letters, digits, blanks, Chinese characters and Chinese punctuation, in what comes first. */
function usual(text: string): number {
  const start = text.slice(0, 4096)
  const good = start.match(/[\t\n\r -~\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]/g)
  return (good?.length ?? 0) / Math.max(1, start.length)
}

/** No text has control characters but blanks and line ends. */
const isText = (text: string) => !/[\0-\x08\x0e-\x1f]/.test(text)

/** Neither UTF-8 nor UTF-16: UTF-8 with a few damaged bytes, or one of the encodings offices had before. */
async function detected(bytes: Buffer): Promise<Decoded | null> {
  const damaged = inUtf8(bytes, false)
  const beyondAscii = damaged.text.match(/[^\0-\x7f]/g)?.length ?? 0
  const replaced = damaged.text.match(/\ufffd/g)?.length ?? 0
  if (replaced * 5 < beyondAscii) return damaged

  const { analyse } = await import('chardet')
  const guesses = analyse(bytes.length > 65536 ? bytes.subarray(0, 65536) : bytes)
  const confidence = (name: string) => guesses.find((guess) => guess.name === name)?.confidence ?? 0
  // In doubt it is GB18030 (GBK, GB2312): the offices this is made for write that.
  const isBig5 = confidence('Big5') >= 30 && confidence('Big5') > confidence('GB18030')
  for (const name of isBig5 ? (['big5', 'gb18030'] as const) : (['gb18030', 'big5'] as const)) {
    const text = strictly(name, bytes)
    if (text !== null && isText(text)) return { text, encoding: { name, bom: false }, damaged: false }
  }
  return null
}

function strictly(name: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
