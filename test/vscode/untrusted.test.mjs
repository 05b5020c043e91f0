// A folder that the person has not said to trust: VS Code’s Restricted Mode. Part of `npm run test:ui`.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from 'node:test'
import { root } from './lib/places.mjs'
import { startedWorkbench } from './lib/started.mjs'

const examples = path.join(root, 'examples')
const draft = readdirSync(examples).find((name) => name.startsWith('梧桐岭镇2024'))
const lines = readFileSync(path.join(examples, draft), 'utf8').split('\n')
const wrongTotal = lines.findIndex((line) => line.includes('（一）予以公开 |')) + 1

describe('a folder that is not trusted', { timeout: 240_000 }, () => {
  const workbench = startedWorkbench({
    opens: examples,
    file: draft,
    settings: {
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'always',
    },
  })

  test('is checked all the same: Gouji runs nothing that the folder holds', async () => {
    await workbench.page.locator('.part.banner', { hasText: '受限模式' }).waitFor()
    await workbench.goTo(wrongTotal, 0)
    await workbench.untilErrors(1)
    await workbench.quickFixes('将总计改为 8')
    await workbench.chooseFix('将总计改为 8')
    await workbench.untilErrors(0)
  })

  test('has no warning that a Chinese text is not ASCII', async () => {
    await workbench.until('the language', async () => (await workbench.languageMode()) === '政府信息公开年报')
    assert.deepEqual(await workbench.page.locator('.editor-banner').allTextContents(), [])
  })
})
