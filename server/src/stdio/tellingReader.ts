import {
  ErrorCodes,
  ExitNotification,
  type Message,
  type MessageReader,
  type MessageWriter,
  type ResponseMessage,
} from 'vscode-languageserver/node'

/**
 * A reader that tells the client what could not be read, instead of keeping silent. What is no JSON costs that message
 * alone; behind a broken frame nothing more can be understood, so it ends the session, as the end of the input does.
 */
export function tellingReader(reader: MessageReader, writer: MessageWriter): MessageReader {
  return {
    onError: reader.onError,
    // The library would let nothing more be said, and the process go on.
    onClose: () => ({ dispose() {} }),
    onPartialMessage: reader.onPartialMessage,
    dispose: () => reader.dispose(),
    listen(hear) {
      function take(message: Message) {
        try {
          hear(message)
        } catch {
          // A notification that is none, for example a cancellation that does not say of what.
        }
      }
      // The library then ends the process: with 0 after `shutdown`, else with 1.
      const end = () => take({ jsonrpc: '2.0', method: ExitNotification.method } as Message)
      reader.onError((error) => {
        const isFrame = !(error instanceof SyntaxError)
        // The error's own words may quote a draft.
        const message = isFrame ? 'this is no message' : 'this is no JSON'
        const told: ResponseMessage = {
          jsonrpc: '2.0',
          id: null,
          error: { code: ErrorCodes.ParseError, message },
        }
        const written = writer.write(told).catch(() => {})
        if (isFrame) void written.then(end)
      })
      reader.onClose(end)
      return reader.listen(take)
    },
  }
}
