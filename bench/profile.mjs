// Where parse + read + check spend their time, from a CPU profile of the readable bundle.
import { readdirSync, readFileSync } from 'node:fs'
import { table } from './figures.mjs'

/** The source file that each line of an unminified bundle comes from; esbuild writes it above each module. */
function sources(bundle) {
  let current = ''
  return readFileSync(bundle, 'utf8')
    .split('\n')
    .map((line) => (current = /^\/\/ (\S+\.(?:[cm]?[tj]s))$/.exec(line)?.[1] ?? current))
}

/** Own time by file, own time by function, and time with callees by function of the product. */
export function printProfile(folder, bundle, most = 40) {
  const [name] = readdirSync(folder).filter((file) => file.endsWith('.cpuprofile'))
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
  const files = sources(bundle)
  const known = new Map(nodes.map((node) => [node.id, place(node.callFrame)]))
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])))
  const modules = new Map()
  const own = new Map()
  const whole = new Map()
  let all = 0

  function place({ functionName, url, lineNumber }) {
    const module = url.endsWith(`/${bundle}`) ? files[lineNumber] : url || '(engine)'
    return { module, key: `${functionName || '(anonymous)'}  ${module}` }
  }
  const add = (times, key, time) => times.set(key, (times.get(key) ?? 0) + time)

  samples.forEach((id, i) => {
    const { module, key } = known.get(id)
    // What the benchmark does itself, to write texts anew.
    if (/^(?:node:|file:|test\/)/.test(module) || key.startsWith('(idle)')) return
    const time = timeDeltas[i]
    all += time
    add(modules, module, time)
    add(own, key, time)
    const seen = new Set()
    for (let at = id; at !== undefined; at = parents.get(at)) {
      const caller = known.get(at)
      if (!caller.module.startsWith('server/') || seen.has(caller.key)) continue
      seen.add(caller.key)
      add(whole, caller.key, time)
    }
  })

  const print = (head, times) =>
    table(
      [head, '%'],
      [...times]
        .sort((a, b) => b[1] - a[1])
        .slice(0, most)
        .map(([what, time]) => [what, ((100 * time) / all).toFixed(1)]),
    )
  print('own time by file', modules)
  console.log()
  print('own time by function', own)
  console.log()
  print('time with callees', whole)
  console.log(`\nThe whole profile: ${folder}/${name} (opens in the developer tools of Chrome and VS Code).`)
}
