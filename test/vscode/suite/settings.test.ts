import { workspace } from 'vscode'
import {
  checked,
  closeAll,
  eventually,
  file,
  found,
  foundBy,
  gouji,
  nothingBy,
  open,
  replace,
  report,
  row,
  set,
  wrongRow,
} from './harness.ts'

describe('settings', () => {
  afterEach(async () => {
    for (const name of ['rules', 'language', 'reportYear', 'ignore', 'lastYear']) await set(name, undefined)
    await closeAll()
  })

  async function openWrong() {
    const document = await open(report)
    await replace(document, row, wrongRow)
    await foundBy('row-total', document.uri)
    return document
  }

  it('gouji.rules switches a rule off and on again', async () => {
    const { uri } = await openWrong()
    await set('rules', { 'row-total': 'off' })
    await nothingBy('row-total', uri)
    await set('rules', undefined)
    await foundBy('row-total', uri)
  })

  it('gouji.language changes the words', async () => {
    const { uri } = await openWrong()
    const chinese = (await foundBy('row-total', uri)).message
    if (!/[一-龥]应/.test(chinese)) throw new Error(`no Chinese message: ${chinese}`)
    await set('language', 'en')
    await eventually('an English message', () =>
      found(uri).some(({ message }) => /\bshould\b|\bmust\b/.test(message)),
    )
  })

  it('gouji.reportYear says which year the report must be about', async () => {
    const { uri } = await open(report)
    await checked(uri)
    await set('reportYear', 2023)
    await foundBy('title-year', uri)
  })

  it('gouji.lastYear that leads nowhere changes nothing', async () => {
    const { uri } = await openWrong()
    await set('lastYear', '../2023/**')
    await foundBy('row-total', uri)
  })

  it('gouji.ignore leaves files alone', async () => {
    const { uri } = await openWrong()
    const api = await gouji()
    await set('ignore', ['*.nianbao.md'])
    await nothingBy('row-total', uri)
    await eventually('ignored', () => api.status(uri)?.kind === 'ignored')
  })

  it('a gouji.json in the folder wins, and is read again when it changes', async () => {
    const { uri } = await openWrong()
    const configuration = file('gouji.json')
    const write = (text: string) => workspace.fs.writeFile(configuration, new TextEncoder().encode(text))
    await set('rules', { 'row-total': 'error' })
    await write('{ "rules": { "row-total": "off" } }')
    try {
      await nothingBy('row-total', uri)
      await write('{ "rules": { "row-totl": "off" } }')
      await foundBy('row-total', uri)
      await foundBy('config-unknown', (await open('gouji.json')).uri)
    } finally {
      await workspace.fs.delete(configuration)
    }
  })
})
