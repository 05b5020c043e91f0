/** Files people try that are no text, told by their first bytes. */
export type Kind =
  | 'word'
  | 'excel'
  | 'slides'
  | 'ofd'
  | 'wordOld'
  | 'excelOld'
  | 'pdf'
  | 'image'
  | 'rtf'
  | 'archive'

const zipKinds: readonly (readonly [string, Kind])[] = [
  ['word/', 'word'],
  ['xl/', 'excel'],
  ['ppt/', 'slides'],
  ['OFD.xml', 'ofd'],
]

const images = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*']
const archives = ['Rar!', '7z\xbc\xaf', '\x1f\x8b']

/** What a file is, when it is certainly not plain text. `name` tells apart the old formats of one container. */
export function kindOf(bytes: Uint8Array, name: string): Kind | null {
  const start = latin1(bytes, 0, 8)
  if (start.startsWith('PK\x03\x04')) {
    // Names of a zip's parts stand uncompressed in it; the directory at its end lists them all.
    const directory = new TextDecoder('latin1').decode(bytes.subarray(-65536))
    return zipKinds.find(([part]) => directory.includes(part))?.[1] ?? 'archive'
  }
  if (start.startsWith('\xd0\xcf\x11\xe0')) return /\.(?:xls|et)$/i.test(name) ? 'excelOld' : 'wordOld'
  if (start.startsWith('%PDF')) return 'pdf'
  if (start.startsWith('{\\rtf')) return 'rtf'
  if (images.some((magic) => start.startsWith(magic) && isBinary(bytes))) return 'image'
  if (start.startsWith('RIFF') && latin1(bytes, 8, 12) === 'WEBP') return 'image'
  if (archives.some((magic) => start.startsWith(magic))) return 'archive'
  return null
}

/** "BM" and "GIF8" could begin a text as well. */
const isBinary = (bytes: Uint8Array) => bytes.subarray(0, 4096).includes(0)

const latin1 = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to))
