// npm run pictures: the pictures of docs/images/, taken from the packaged extension in the real workbench, on an invented
// draft of examples/. After npm run setup:vscode and npm run package. `npm run pictures -- hover` takes only that one.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../test/vscode/lib/places.mjs'
import { Workbench } from '../test/vscode/lib/workbench.mjs'

const folder = path.join(root, 'docs/images')
const examples = path.join(root, 'examples')
const draft = readdirSync(examples).find((name) => name.startsWith('梧桐岭镇2024'))
const lines = readFileSync(path.join(examples, draft), 'utf8').split('\n')
/** One-based line that holds some words of the draft. */
const lineOf = (words) => lines.findIndex((line) => line.includes(words)) + 1
const wrongTotal = lineOf('（一）予以公开 |')
const wrongSentence = lineOf('15件')

/** Each leaves the workbench as it found it, but for the caret. */
const pictures = {
  async hover(workbench) {
    await workbench.goTo(wrongTotal, 0)
    await workbench.untilErrors(1)
    await workbench.hover('row-total')
    await workbench.picture('hover', { folder, part: '.part.editor' })
  },
  async sentence(workbench) {
    await workbench.goTo(wrongSentence, 0)
    await workbench.untilErrors(1)
    await workbench.hover('narrative-table')
    await workbench.picture('sentence', { folder, part: '.part.editor' })
  },
  async 'quick-fix'(workbench) {
    await workbench.goTo(wrongTotal, 0)
    await workbench.untilErrors(1)
    await workbench.quickFixes()
    await workbench.picture('quick-fix', { folder, part: '.part.editor' })
    await workbench.page.keyboard.press('Escape')
  },
  async problems(workbench) {
    await workbench.problemsWith('row-total').then((rows) => rows.first().waitFor())
    await workbench.picture('problems', { folder, part: '.part.panel' })
    await workbench.page.keyboard.press('Control+Shift+M')
  },
  async editor(workbench) {
    await workbench.problemsWith('row-total').then((rows) => rows.first().waitFor())
    await workbench.goTo(wrongTotal, 0)
    await workbench.untilErrors(1)
    await workbench.quickFixes()
    await workbench.picture('editor', { folder })
    await workbench.page.keyboard.press('Escape')
    await workbench.page.keyboard.press('Control+Shift+M')
  },
}

const names = process.argv.slice(2)
const unknown = names.filter((name) => !pictures[name])
if (unknown.length > 0)
  throw new Error(`no picture ${unknown.join(', ')}; there are ${Object.keys(pictures).join(', ')}`)

const workbench = new Workbench()
try {
  await workbench.start({ opens: examples })
  await workbench.open(draft)
  for (const [name, take] of Object.entries(pictures)) {
    if (names.length > 0 && !names.includes(name)) continue
    await take(workbench)
    console.log(`docs/images/${name}.png`)
  }
} finally {
  await workbench.stop()
}
