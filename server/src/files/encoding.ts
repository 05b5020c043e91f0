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
export async function decode(bytes: Uint8Array): Promise<Decoded | null> {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return inUtf8(bytes.subarray(3), true)
  if (a === 0xff && b === 0xfe) return inUtf16(bytes.subarray(2), 'utf-16le', true)
  if (a === 0xfe && b === 0xff) return inUtf16(bytes.subarray(2), 'utf-16be', true)
  if (bytes.includes(0)) return withoutMark(bytes)
  const utf8 = inUtf8(bytes, false)
  return utf8.damaged ? detected(bytes, utf8) : utf8
}

function inUtf8(bytes: Uint8Array, bom: boolean): Decoded {
  const encoding: Encoding = { name: 'utf-8', bom }
  const text = strictly('utf-8', bytes)
  if (text !== null) return { text, encoding, damaged: false }
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), encoding, damaged: true }
}

function inUtf16(bytes: Uint8Array, name: 'utf-16le' | 'utf-16be', bom: boolean): Decoded {
  const text = new TextDecoder(name, { ignoreBOM: true }).decode(bytes)
  return { text, encoding: { name, bom }, damaged: text.includes('\ufffd') }
}

/** UTF-16 without byte order mark: of the two orders, the one in which most characters are usual ones. */
function withoutMark(bytes: Uint8Array): Decoded | null {
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
async function detected(bytes: Uint8Array, damaged: Decoded): Promise<Decoded | null> {
  const beyondAscii = damaged.text.match(/[^\0-\x7f]/g)?.length ?? 0
  const replaced = damaged.text.match(/\ufffd/g)?.length ?? 0
  if (replaced * 5 < beyondAscii) return damaged

  // Two of the library's recognisers: all of them would make the browser's bundle larger for nothing.
  const { big5, gb_18030 } = await import('chardet/lib/encoding/mbcs.js')
  const start = bytes.length > 65536 ? bytes.subarray(0, 65536) : bytes
  const sample = {
    ...{ rawInput: start, rawLen: start.length, inputBytes: start, inputLen: start.length },
    ...{ byteStats: [], c1Bytes: true }, // of use for other encodings only
  }
  const [inBig5, inGb18030] = [new big5(), new gb_18030()].map((each) => each.match(sample)?.confidence ?? 0)
  // In doubt it is GB18030 (GBK, GB2312): the offices this is made for write that.
  const isBig5 = inBig5! >= 30 && inBig5! > inGb18030!
  for (const name of isBig5 ? (['big5', 'gb18030'] as const) : (['gb18030', 'big5'] as const)) {
    const text = strictly(name, bytes)
    if (text !== null && isText(text)) return { text, encoding: { name, bom: false }, damaged: false }
  }
  return null
}

function strictly(name: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
