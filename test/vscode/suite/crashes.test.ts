import { commands } from 'vscode'
import {
  closeAll,
  collected,
  equal,
  eventually,
  foundBy,
  gouji,
  open,
  replace,
  report,
  row,
  wrongRow,
} from './harness.ts'
import { type Servers, servers } from './servers.ts'

describe('a server that crashes', () => {
  let live: Servers

  before(async () => {
    await open(report)
    await gouji()
    live = await servers()
  })
  afterEach(closeAll)

  it('is started again and finds what it found before, also in what was typed since', async () => {
    const document = await open(report)
    await replace(document, row, wrongRow)
    await foundBy('row-total', document.uri)
    const before = await live.crash()
    await eventually('another server', async () => {
      const now = await live.current()
      return now !== undefined && now !== before
    })
    await replace(document, wrongRow, row.replace('| 12 |', '| 14 |'))
    await eventually('the new server follows', async () =>
      (await foundBy('row-total', document.uri)).message.includes('14'),
    )
  })

  it('again and again is given up, until a person starts it', async () => {
    const document = await open(report)
    await replace(document, row, wrongRow)
    const api = await gouji()
    for (let crashes = 0; !api.givenUp; crashes++) {
      if (crashes === 6) throw new Error('never given up')
      const before = await live.crash()
      await eventually(
        'another server, or none',
        async () => api.givenUp || (await live.current()) !== before,
      )
    }
    equal((await collected()).server, 'not running', 'server')
    await commands.executeCommand('gouji.restartServer')
    equal(api.givenUp, false, 'given up')
    await foundBy('row-total', document.uri)
  })

  it('as soon as it starts is given up, and starts when it is whole again', async () => {
    const document = await open(report)
    await replace(document, row, wrongRow)
    await foundBy('row-total', document.uri)
    const api = await gouji()
    live.breakStart?.()
    await commands.executeCommand('gouji.restartServer')
    equal(api.givenUp, live.breakStart !== undefined, 'given up')
    live.restore()
    await commands.executeCommand('gouji.restartServer')
    equal(api.givenUp, false, 'given up')
    await foundBy('row-total', document.uri)
  })
})
