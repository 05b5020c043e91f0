/** Prints `[suite] …` lines, which the launcher picks out of what the host prints. */
function LineReporter(this: unknown, runner: Mocha.Runner): void {
  const say = (text: string) => console.log(text.replace(/^/gm, '[suite] '))
  let passed = 0
  let failed = 0
  runner.on('suite', ({ root, title }) => {
    if (!root) say(title)
  })
  runner.on('pass', ({ title, duration }) => {
    passed++
    say(`  ✓ ${title} (${duration} ms)`)
  })
  runner.on('fail', ({ title }, error) => {
    failed++
    say(`  ✗ ${title}\n${String(error?.stack ?? error).replace(/^/gm, '      ')}`)
  })
  runner.on('end', () => say(`${passed} passed, ${failed} failed`))
}

export const options: Mocha.MochaOptions = {
  ui: 'bdd',
  timeout: 120_000,
  forbidOnly: true,
  forbidPending: true,
  reporter: LineReporter as unknown as Mocha.ReporterConstructor,
}
