import { closeSync, fstatSync, openSync, readFile, readSync, stat } from 'node:fs'
import { objection, type Trouble, troubleOf } from '../files/trouble.ts'

export type Bytes = Buffer | Trouble

/** The bytes of a file. Never fails: a trouble is an answer. */
export function readBytes(file: string): Bytes {
  try {
    const descriptor = openSync(file, 'r')
    try {
      const status = fstatSync(descriptor)
      const trouble = objection(status)
      if (trouble) return trouble
      const bytes = Buffer.allocUnsafe(status.size)
      return bytes.subarray(0, readSync(descriptor, bytes, 0, status.size, 0))
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    return troubleOf(error)
  }
}

/** The same without waiting for the disk. (Callbacks: Node's promised files cost several times as much.) */
export function fetchBytes(file: string): Promise<Bytes> {
  return new Promise((resolve) => {
    stat(file, (error, status) => {
      const trouble = error ? troubleOf(error) : objection(status)
      if (trouble) resolve(trouble)
      else readFile(file, (error, bytes) => resolve(error ? troubleOf(error) : bytes))
    })
  })
}
