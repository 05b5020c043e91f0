// Where parse + read + check spend their time: self time by function, from a CPU profile of the readable bundle.
import { readdirSync, readFileSync } from 'node:fs'
import { table } from './figures.mjs'

/** The source file that each line of an unminified bundle comes from; esbuild writes it above each module. */
function sources(bundle) {
  let current = ''
  return readFileSync(bundle, 'utf8')
    .split('\n')
    .map((line) => (current = /^\/\/ (\S+\.(?:[cm]?[tj]s))$/.exec(line)?.[1] ?? current))
}

export function printProfile(folder, bundle, most = 40) {
  const [name] = readdirSync(folder).filter((file) => file.endsWith('.cpuprofile'))
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
  const files = sources(bundle)
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]))
  const functions = new Map()
  const modules = new Map()
  let all = 0
  samples.forEach((id, i) => {
    const { functionName, url, lineNumber } = byId.get(id)
    const own = url.endsWith(`/${bundle}`)
    const module = own ? files[lineNumber] : url || '(engine)'
    // What the benchmark does itself, to write texts anew.
    if (/^(?:node:|file:|test\/)/.test(module)) return
    const key = `${functionName || '(anonymous)'}  ${module}`
    functions.set(key, (functions.get(key) ?? 0) + timeDeltas[i])
    modules.set(module, (modules.get(module) ?? 0) + timeDeltas[i])
    all += timeDeltas[i]
  })
  const rows = (times) =>
    [...times]
      .sort((a, b) => b[1] - a[1])
      .slice(0, most)
      .map(([what, time]) => [what, `${((100 * time) / all).toFixed(1)} %`])
  table(['file', 'self time'], rows(modules))
  console.log()
  table(['function', 'self time'], rows(functions))
  console.log(`\nThe whole profile: ${folder}/${name} (opens in the developer tools of Chrome and VS Code).`)
}
