/** A server from its start to its end. Each is used once: after its end another one is made. */
export interface Run {
  /** Resolves when the server is ready; rejects when it does not get that far. */
  start(): Promise<void>
  /** Settles, whatever the answer is, unless the server hangs. */
  ask(): Promise<unknown>
  /** Ends the server in order, as far as it lets itself be. Never rejects. */
  stop(): Promise<void>
  /** Ends the server whatever it does, or does nothing where it is gone already. */
  kill(): void
}

export interface Observer {
  /** A server is ready. */
  started(): void
  /** One ended unasked, or hung, and another one is made. */
  again(): void
  /** So many in a short while were enough. Said once; then a person has to start it. */
  gaveUp(ends: number): void
}

/** As many ends within this time (milliseconds) are too many. */
const most = 5
const within = 3 * 60_000
/** The server is asked this often whether it is there (milliseconds), and hangs when it does not answer that many times. */
const beat = 5000
const patience = 6

/**
 * Keeps a server running: one that ends unasked or hangs is followed by another one, until it happens again and again. An
 * end shows in several ways at once (the start fails, the connection closes, the worker has an error) but counts once,
 * as only the present run is listened to.
 */
export class Upkeep<R extends Run> {
  readonly #make: (ended: () => void) => R
  readonly #observer: Observer
  #current: R | undefined
  #ready: Promise<boolean> = Promise.resolve(false)
  #stopping: Promise<void> | undefined
  #heart: ReturnType<typeof setInterval> | undefined
  #ends: readonly number[] = []

  /** @param make is given what the run calls when its connection closes */
  constructor(make: (ended: () => void) => R, observer: Observer) {
    this.#make = make
    this.#observer = observer
  }

  /** The run that is starting or running. */
  get current(): R | undefined {
    return this.#current
  }

  /** How often a server ended unasked of late. */
  get ends(): number {
    return this.#ends.length
  }

  /** The server once it is ready, started if need be; undefined when it does not come. */
  async ready(): Promise<R | undefined> {
    await this.#stopping
    if (!this.#current) this.start()
    for (let run = this.#current; run; run = this.#current) if (await this.#ready) return run
    return undefined
  }

  /** Starts a server, unless there is one. What was before no longer counts. */
  start(): void {
    if (this.#current) return
    this.#ends = []
    this.#begin()
  }

  /** Takes another server for the one there is, because a person wants it. */
  async restart(): Promise<void> {
    await this.stop()
    this.start()
    await this.ready()
  }

  async stop(): Promise<void> {
    const run = this.#leave()
    if (run) this.#stopping = run.stop().finally(() => run.kill())
    await this.#stopping
  }

  #begin() {
    const run = this.#make(() => this.#ended(run))
    this.#current = run
    this.#ready = run.start().then(
      () => {
        if (run === this.#current) this.#observer.started()
        return run === this.#current
      },
      () => {
        this.#ended(run)
        return false
      },
    )
    this.#listen(run)
  }

  /** Beats are counted, not time: a computer that slept is no server that hangs. */
  #listen(run: R) {
    let asked = true
    let silent = 0
    const answered = () => {
      asked = false
    }
    void this.#ready.then(answered)
    this.#heart = setInterval(() => {
      silent = asked ? silent + 1 : 0
      if (silent >= patience) return this.#ended(run)
      if (asked) return
      asked = true
      run.ask().then(answered, answered)
    }, beat)
  }

  #ended(run: R) {
    if (run !== this.#current) return
    this.#leave()
    run.kill()
    const now = Date.now()
    this.#ends = [...this.#ends.filter((end) => now - end < within), now]
    if (this.#ends.length >= most) return this.#observer.gaveUp(most)
    this.#observer.again()
    this.#begin()
  }

  #leave(): R | undefined {
    const run = this.#current
    this.#current = undefined
    clearInterval(this.#heart)
    return run
  }
}
