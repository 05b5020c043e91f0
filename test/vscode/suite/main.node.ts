// What a Node extension host loads: the contract of @vscode/test-electron and of a remote host alike.
import Mocha from 'mocha'
import { options } from './reporter.ts'

export function run(): Promise<void> {
  const mocha = new Mocha(options)
  mocha.suite.emit('pre-require', globalThis, '', mocha) // puts describe and it in place
  require('./all.ts')
  return new Promise((resolve, reject) => {
    mocha.run((failed) => (failed > 0 ? reject(new Error(`${failed} failed`)) : resolve()))
  })
}
