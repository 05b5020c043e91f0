/** Calls back in the next turn of the event loop. */
export const soon: (callback: () => void) => void =
  globalThis.setImmediate ?? ((callback) => setTimeout(callback, 0))

/** Lets what waits, an edit or another request, go first. */
export const turn = (): Promise<void> => new Promise((resolve) => soon(resolve))
