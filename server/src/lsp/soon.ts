/** Calls back in the next turn of the event loop: what was written before is then under way. */
export const soon: (callback: () => void) => void =
  globalThis.setImmediate ?? ((callback) => setTimeout(callback, 0))
