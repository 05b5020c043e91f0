// Reads a .vsix (a plain zip) with Node's zlib alone.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inflateRawSync } from 'node:zlib'

/** Every file of a zip: `{ name, bytes }`. */
export function* entries(file) {
  const zip = readFileSync(file)
  let end = zip.length - 22 // the end record: 22 bytes and a comment
  while (end >= 0 && zip.readUInt32LE(end) !== 0x06054b50) end--
  if (end < 0) throw new Error(`${file} is no zip`)
  let at = zip.readUInt32LE(end + 16) // the central directory
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const method = zip.readUInt16LE(at + 10)
    const size = zip.readUInt32LE(at + 20)
    const nameLength = zip.readUInt16LE(at + 28)
    const local = zip.readUInt32LE(at + 42)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    if (name.endsWith('/')) continue
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const data = zip.subarray(start, start + size)
    yield { name, bytes: method === 8 ? inflateRawSync(data) : data }
  }
}

export function unzip(file, into) {
  for (const { name, bytes } of entries(file)) {
    const target = path.join(into, name)
    if (!target.startsWith(into + path.sep)) throw new Error(`${file} has an unsafe name: ${name}`)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, bytes)
  }
}
