// One VS Code for the tests of a describe block.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { after, afterEach, before } from 'node:test'
import { artifacts } from './places.mjs'
import { Workbench } from './workbench.mjs'

/**
 * A workbench that is started before the tests of the block it is called in, and ended after them. Of a test that fails it
 * keeps a picture and what the page and the server said.
 * @param file of the opened folder, in front at first; without it the tests open something themselves
 * @param prepare is given the server before anything is opened
 * @param options of `Workbench.start`
 */
export function startedWorkbench({ file, prepare, ...options } = {}) {
  const workbench = new Workbench()

  before(async () => {
    await workbench.start(options)
    await prepare?.(workbench.server)
    if (file) await workbench.open(file)
  })

  after(() => workbench.stop())

  afterEach(async (context) => {
    if (context.passed !== false || !workbench.server) return
    const name = `failed-${context.name.replace(/[^\p{L}\p{N}]+/gu, '-')}`
    mkdirSync(artifacts, { recursive: true })
    await workbench.picture(name).catch(() => {})
    writeFileSync(path.join(artifacts, `${name}.log`), [...workbench.said, workbench.server.log()].join('\n'))
  })

  return workbench
}
