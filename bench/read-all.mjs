// The least a command line tool in Node does: lists a folder, reads every file as UTF-8, one regex pass over each.
import { readdirSync, readFileSync } from 'node:fs'

const [folder] = process.argv.slice(2)
const digits = /\d+/g
let numbers = 0
for (const name of readdirSync(folder)) {
  const text = readFileSync(`${folder}/${name}`, 'utf8')
  digits.lastIndex = 0
  while (digits.exec(text) !== null) numbers++
}
console.log(numbers)
