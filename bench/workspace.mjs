// The check of a whole workspace in the language server, beside the command line on the same folder.
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { wall } from './commands.mjs'
import { heading, median, ms, percentile, ratio, table, times } from './figures.mjs'
import { Client, keystrokes } from './lsp.mjs'

/** `folder` holds reports, `text` is one that is typed in meanwhile. */
export async function workspace(server, folder, text, rounds = 5) {
  const taken = { cli: [], server: [], again: [], quiet: [], typing: [] }
  const memory = []
  for (let round = 0; round < rounds; round++) {
    taken.cli.push(wall(['dist/cli.js', 'check', folder]))
    const client = new Client(server, {
      ...{ folder: pathToFileURL(folder).href, settings: { checkWorkspace: true } },
    })
    await client.initialize()
    await client.open(0, text)
    taken.quiet.push(percentile(await keystrokes(client, text, 100, 50), 0.95))
    let from = performance.now()
    const told = await ask(client, [])
    taken.server.push(performance.now() - from)
    memory.push(client.memory() ?? 0)

    const typed = []
    let done = false
    const all = ask(client, []).then(() => {
      done = true
    })
    while (!done) typed.push(...(await keystrokes(client, text, 10, 0)))
    await all
    taken.typing.push(percentile(typed, 0.95))

    // One document changed: the rest is looked at and unchanged.
    const previousResultIds = told.map(({ uri, resultId }) => ({ uri, value: resultId }))
    client.change(0, 9999, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, '年')
    from = performance.now()
    await ask(client, previousResultIds.slice(1))
    taken.again.push(performance.now() - from)
    await client.stop()
  }
  heading('All reports of a workspace: workspace/diagnostic, results in parts')
  table(
    ['', 'median', 'ratio'],
    [
      ['gouji check, whole process', ms(median(taken.cli)), ''],
      ['server, first answer', ms(median(taken.server)), times(ratio(taken.server, taken.cli))],
      ['server, one result missing', ms(median(taken.again)), times(ratio(taken.again, taken.cli))],
      ['keystroke p95 before', ms(median(taken.quiet)), ''],
      ['keystroke p95 during the check', ms(median(taken.typing)), times(ratio(taken.typing, taken.quiet))],
    ],
  )
  console.log(`Memory after the first answer: ${median(memory).toFixed(0)} MB.`)
}

/** All that is told, in parts or in the end. */
async function ask(client, previousResultIds) {
  const from = client.progress.length
  const { result } = await client.request('workspace/diagnostic', {
    ...{ previousResultIds, partialResultToken: 'parts' },
  })
  return [...client.progress.slice(from).flatMap(({ items }) => items), ...result.items]
}
