import { soon } from './turn.ts'

/** How long changes may follow one another without pause before what is there is published, in milliseconds. */
const patience = 50

/**
 * Publishes documents for clients that do not pull: after the first whole turn of the event loop that brings no
 * further change, so that a burst of queued edits is answered once. Nobody waits for a timer.
 */
export function pusher(publish: (uri: string) => void): (uri: string) => void {
  const waiting = new Set<string>()
  let quiet = false
  let since = 0

  function turn() {
    if (!quiet && Date.now() - since < patience) {
      quiet = true
      soon(turn)
      return
    }
    const uris = [...waiting]
    waiting.clear()
    uris.forEach(publish)
  }

  return (uri) => {
    quiet = false
    if (waiting.size === 0) {
      since = Date.now()
      soon(turn)
    }
    waiting.add(uri)
  }
}
