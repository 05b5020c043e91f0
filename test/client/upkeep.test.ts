import assert from 'node:assert/strict'
import { afterEach, beforeEach, mock, test } from 'node:test'
import { type Run, Upkeep } from '../../client/src/upkeep.ts'

/** A server that does what a test tells it to. */
class Server implements Run {
  readonly ended: () => void
  killed = false
  stopped = false
  asked = 0
  answers = true
  #resolve = () => {}
  #reject = (_: Error) => {}
  readonly #started = new Promise<void>((resolve, reject) => {
    this.#resolve = resolve
    this.#reject = reject
  })

  constructor(ended: () => void) {
    this.ended = ended
  }

  start() {
    return this.#started
  }
  ask() {
    this.asked++
    return this.answers ? Promise.resolve() : new Promise(() => {})
  }
  async stop() {
    this.stopped = true
  }
  kill() {
    this.killed = true
    this.ended() // the connection closes
  }

  async isReady() {
    this.#resolve()
    await settled()
  }
  /** As the library does it: the connection closes, and the start that waits for it fails. */
  async crash() {
    this.ended()
    this.#reject(new Error('connection got disposed'))
    await settled()
  }
  async failsToStart() {
    this.#reject(new Error('no such file'))
    await settled()
  }
}

/** Lets everything happen that is due. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

function upkeep() {
  const servers: Server[] = []
  const said: string[] = []
  const kept = new Upkeep(
    (ended) => {
      const server = new Server(ended)
      servers.push(server)
      return server
    },
    {
      started: () => said.push('started'),
      again: () => said.push('again'),
      gaveUp: (ends) => said.push(`gave up after ${ends}`),
    },
  )
  return { kept, servers, said, last: () => servers.at(-1)! }
}

/** Lets time pass as it does: what is due in between happens in between. */
async function time(seconds: number) {
  for (let left = seconds; left > 0; left -= 5) {
    mock.timers.tick(5000)
    await settled()
  }
}

beforeEach(() => mock.timers.enable({ apis: ['setInterval', 'Date'] }))
afterEach(() => mock.timers.reset())

test('a server that crashes is followed by another one, and who waits gets that one', async () => {
  const { kept, servers, said, last } = upkeep()
  const waiting = kept.ready()
  await settled()
  await last().crash()
  assert.equal(servers.length, 2)
  await last().isReady()
  assert.equal(await waiting, servers[1])
  assert.deepEqual(said, ['again', 'started'])
})

for (const [how, end] of [
  ['crashes at once', (server: Server) => server.crash()],
  ['cannot be started', (server: Server) => server.failsToStart()],
  ['crashes when it is there', (server: Server) => server.isReady().then(() => server.crash())],
] as const) {
  test(`a server that ${how} five times is given up once, and who waits gets none`, async () => {
    const { kept, servers, said, last } = upkeep()
    kept.start()
    const waiting = kept.ready()
    for (let crashes = 0; crashes < 5; crashes++) await end(last())
    assert.equal(servers.length, 5)
    assert.deepEqual(
      said.filter((words) => words !== 'started'),
      ['again', 'again', 'again', 'again', 'gave up after 5'],
    )
    if (how !== 'crashes when it is there') assert.equal(await waiting, undefined)
    assert.equal(kept.current, undefined)
    // What is left of it says so later, too.
    for (const server of servers) await server.crash()
    assert.equal(servers.length, 5)
    assert.ok(servers.every(({ killed }) => killed))
  })
}

test('crashes that lie far apart are no reason to give up', async () => {
  const { kept, servers, said, last } = upkeep()
  kept.start()
  for (let crashes = 0; crashes < 8; crashes++) {
    await last().isReady()
    await time(60)
    await last().crash()
  }
  assert.equal(servers.length, 9)
  assert.ok(!said.includes('gave up after 5'))
})

test('a person who starts it has all five tries again', async () => {
  const { kept, servers, said, last } = upkeep()
  kept.start()
  for (let crashes = 0; crashes < 5; crashes++) await last().crash()
  const restarted = kept.restart()
  await settled()
  for (let crashes = 0; crashes < 4; crashes++) await last().crash()
  await last().isReady()
  await restarted
  assert.equal(kept.current, servers[9])
  assert.equal(said.filter((words) => words.startsWith('gave up')).length, 1)
})

test('a restart that is asked for twice at once starts one server', async () => {
  const { kept, servers, last } = upkeep()
  kept.start()
  await last().isReady()
  const both = [kept.restart(), kept.restart()]
  await settled()
  await last().isReady()
  await Promise.all(both)
  assert.equal(servers.length, 2)
  assert.ok(servers[0]!.stopped)
})

test('a server that hangs is ended and followed by another one', async () => {
  const { kept, servers, said, last } = upkeep()
  kept.start()
  await last().isReady()
  await time(600)
  assert.equal(servers.length, 1)
  assert.ok(last().asked > 100)
  last().answers = false
  await time(40)
  assert.equal(servers.length, 2)
  assert.ok(servers[0]!.killed)
  assert.deepEqual(said, ['started', 'again'])
})

test('one that hangs while it starts is ended as well', async () => {
  const { kept, servers } = upkeep()
  kept.start()
  await time(25)
  assert.equal(servers.length, 1)
  await time(5)
  assert.equal(servers.length, 2)
  assert.ok(servers[0]!.killed)
})

test('one that was stopped is neither asked nor started again', async () => {
  const { kept, servers, said, last } = upkeep()
  kept.start()
  await last().isReady()
  await kept.stop()
  const { asked } = last()
  last().answers = false
  await time(60)
  assert.equal(servers.length, 1)
  assert.equal(last().asked, asked)
  assert.deepEqual(said, ['started'])
})
