import { type ConnectionOptions, LSPErrorCodes, type ResponseMessage } from 'vscode-languageserver'

/** A request that is cancelled while it still waits in the queue is answered at once and never begun. */
export const connectionOptions: ConnectionOptions = {
  connectionStrategy: {
    cancelUndispatched(): ResponseMessage {
      return {
        jsonrpc: '2.0',
        id: null, // the connection puts the request's own id here
        error: { code: LSPErrorCodes.RequestCancelled, message: 'cancelled' },
      }
    },
  },
}
