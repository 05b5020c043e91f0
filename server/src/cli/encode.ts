import type { Encoding } from '../files/encoding.ts'

/** The bytes of a text in a file's own encoding; null when the encoding has no place for a character. */
export function encode(text: string, { name, bom }: Encoding): Buffer | null {
  const marked = bom ? `\ufeff${text}` : text
  switch (name) {
    case 'utf-8':
      return Buffer.from(marked, 'utf8')
    case 'utf-16le':
      return Buffer.from(marked, 'utf16le')
    case 'utf-16be':
      return Buffer.from(marked, 'utf16le').swap16()
    default:
      return encodeBackwards(text, name)
  }
}

/**
 * Node reads GB18030 and Big5 but writes neither. Its decoder is asked for the character of every byte sequence,
 * and the answers are read backwards; the result counts only if it decodes to the same text again.
 */
function encodeBackwards(text: string, name: 'gb18030' | 'big5'): Buffer | null {
  const decoder = new TextDecoder(name)
  const codes = new Map<string, readonly number[]>()
  const learn = (sequences: readonly (readonly number[])[]) => {
    const separated = Uint8Array.from(sequences.flatMap((sequence) => [...sequence, 10]))
    for (const [i, character] of decoder.decode(separated).split('\n').entries())
      if (character.length === 1 && character !== '\ufffd' && !codes.has(character))
        codes.set(character, sequences[i]!)
  }
  learn(pairs())
  if (name === 'gb18030') learn(fours())

  const bytes: number[] = []
  for (const character of text) {
    const code =
      character < '\x80'
        ? [character.charCodeAt(0)]
        : (codes.get(character) ?? (name === 'gb18030' ? beyond(character) : null))
    if (!code) return null
    bytes.push(...code)
  }
  const encoded = Buffer.from(bytes)
  return decoder.decode(encoded) === text ? encoded : null
}

function pairs(): number[][] {
  const all: number[][] = []
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) all.push([lead, trail])
  return all
}

/** GB18030's four-byte sequences for the characters below U+10000. */
function fours(): number[][] {
  const all: number[][] = []
  for (let index = 0; index < 39420; index++) all.push(four(index, 0x81))
  return all
}

/** GB18030 counts the characters from U+10000 on in order. */
function beyond(character: string): number[] | null {
  const code = character.codePointAt(0)!
  return code >= 0x10000 ? four(code - 0x10000, 0x90) : null
}

function four(index: number, first: number): number[] {
  return [
    first + Math.floor(index / 12600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ]
}
