// A folder that the person has not said to trust: VS Code’s Restricted Mode. Part of `npm run test:ui`.

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { startBrowser } from './lib/browser.mjs'
import { root } from './lib/places.mjs'
import { startServer } from './lib/server.mjs'
import { Workbench } from './lib/workbench.mjs'

const examples = path.join(root, 'examples')
const draft = readdirSync(examples).find((name) => name.startsWith('梧桐岭镇2024'))
const lines = readFileSync(path.join(examples, draft), 'utf8').split('\n')
const wrongTotal = lines.findIndex((line) => line.includes('（一）予以公开 |')) + 1

describe('a folder that is not trusted', { timeout: 240_000 }, () => {
  let server
  let browser
  let workbench

  before(async () => {
    const restricted = {
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'always',
    }
    server = await startServer(restricted, examples)
    browser = await startBrowser()
    workbench = new Workbench(server, browser.page)
    await workbench.open(draft)
  })

  after(async () => {
    await browser?.stop()
    await server?.stop()
  })

  test('is checked all the same: Gouji runs nothing that the folder holds', async () => {
    await workbench.page.locator('#status\\.workspaceTrust', { hasText: 'Restricted Mode' }).waitFor()
    await workbench.goTo(wrongTotal, 0)
    await workbench.untilErrors(1)
    const titles = await workbench.quickFixes()
    await workbench.chooseFix(titles.find((title) => title.includes('8')))
    await workbench.untilErrors(0)
  })
})
