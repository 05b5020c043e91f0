// What the benchmark needs of the product and of its test support, as one bundle.
export { claimsOf, parse, read, run } from '../server/src/gouji.ts'
export { encodings, plainChoices } from '../test/support/encode/index.ts'
export { randomReport } from '../test/support/report.ts'
