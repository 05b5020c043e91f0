import { EventEmitter, LogLevel, type LogOutputChannel, workspace } from 'vscode'

export interface TraceChannel extends LogOutputChannel {
  /** Says the level anew: a client hears of changes only while it runs. */
  tellLevel(): void
}

/**
 * The output channel for the protocol's trace. The client library traces only while the channel's own level is
 * `Trace`, which hardly anybody knows how to set; here `gouji.trace.server` alone decides.
 */
export function traceChannel(channel: LogOutputChannel): TraceChannel {
  const levelChanged = new EventEmitter<LogLevel>()
  const level = () => (setting() === 'off' ? LogLevel.Info : LogLevel.Trace)
  const listening = workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('gouji.trace.server')) levelChanged.fire(level())
  })
  return Object.create(channel, {
    logLevel: { get: level },
    onDidChangeLogLevel: { value: levelChanged.event },
    trace: { value: (message: string, ...rest: unknown[]) => channel.info(message, ...rest) },
    tellLevel: { value: () => levelChanged.fire(level()) },
    dispose: {
      value() {
        listening.dispose()
        levelChanged.dispose()
      },
    },
  })
}

function setting(): string {
  return workspace.getConfiguration('gouji').get('trace.server', 'off')
}
