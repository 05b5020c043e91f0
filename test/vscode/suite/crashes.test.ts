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

/** There in a Node host only; in a browser the server is a worker, whose end nobody hears of. */
const node = (globalThis as { process?: { kill?(pid: number, signal: string): void } }).process

const pid = async (): Promise<number | undefined> => (await collected()).server.place?.pid

/** Ends the server's process as a crash does, and gives the number of the one that comes after it. */
async function crash(): Promise<number> {
  const before = await eventually('a server', pid)
  node!.kill!(before, 'SIGKILL')
  return before
}

if (node?.kill) {
  describe('a server that crashes', () => {
    afterEach(closeAll)

    it('is started again and finds what it found before, also in what was typed since', async () => {
      const document = await open(report)
      await replace(document, row, wrongRow)
      await foundBy('row-total', document.uri)
      const before = await crash()
      await eventually('another server', async () => {
        const now = await pid()
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
        const before = await crash()
        await eventually('another server, or none', async () => api.givenUp || (await pid()) !== before)
      }
      equal((await collected()).server, 'not running', 'server')
      await commands.executeCommand('gouji.restartServer')
      equal(api.givenUp, false, 'given up')
      await foundBy('row-total', document.uri)
    })
  })
}
