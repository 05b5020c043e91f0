/** Rows of table 3 that an action means; any may be meant. */
export const requestRows: Readonly<Record<string, readonly string[]>> = {
  new: ['t3.received'],
  receive: ['t3.received', 't3.handled'],
  receiveAndHandle: ['t3.received', 't3.handled', 't3.concluded'],
  handle: ['t3.handled', 't3.concluded'],
  conclude: ['t3.concluded'],
  carriedIn: ['t3.carriedIn'],
  carriedOut: ['t3.carriedOut'],
  undone: ['t3.carriedOut'],
  carry: ['t3.carriedIn', 't3.carriedOut'],
}
