// Whole processes: the command line.
import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'

/** Wall time of a command in ms; its output is thrown away. Ends the benchmark when the command cannot be run. */
export function wall(args, allowed = [0, 1]) {
  const from = performance.now()
  const { status, error } = spawnSync(process.execPath, args, { stdio: 'ignore' })
  const taken = performance.now() - from
  if (error || !allowed.includes(status))
    throw new Error(`node ${args.join(' ')}: ${error?.message ?? status}`)
  return taken
}

/** The commands in turn, A B A B …, after one uncounted round. */
export function inTurn(commands, rounds) {
  const taken = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  for (let i = 0; i <= rounds; i++) {
    for (const [name, args] of Object.entries(commands)) {
      const once = wall(args)
      if (i > 0) taken[name].push(once)
    }
  }
  return taken
}
