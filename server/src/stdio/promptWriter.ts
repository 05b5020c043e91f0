import type { Writable } from 'node:stream'
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node'

/**
 * Writes each message at once and in one piece. The protocol library's own writer lets every message wait for a turn of the
 * event loop and sends its header apart from it, which is most of what an answer costs beside the check itself.
 */
class PromptWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: Writable
  #errors = 0

  constructor(stream: Writable) {
    super()
    this.#stream = stream
    stream.on('error', (error) => this.fireError(error))
    stream.on('close', () => this.fireClose())
  }

  write(message: Message): Promise<void> {
    const body = JSON.stringify(message)
    const text = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    return new Promise((resolve, reject) => {
      this.#stream.write(text, (error) => {
        if (!error) return resolve()
        this.fireError(error, message, ++this.#errors)
        reject(error)
      })
    })
  }

  end(): void {
    this.#stream.end()
  }
}

export function promptWriter(stream: Writable): MessageWriter {
  return new PromptWriter(stream)
}
