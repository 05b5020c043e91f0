// The same for the web worker extension host; mocha's browser build runs in workers too.
import 'mocha/mocha.js'
import { options } from './reporter.ts'

declare const mocha: BrowserMocha

export function run(): Promise<void> {
  mocha.setup(options)
  require('./all.ts')
  return new Promise((resolve, reject) => {
    mocha.run((failed) => (failed > 0 ? reject(new Error(`${failed} failed`)) : resolve()))
  })
}
