import type { Report, Sentence } from '../report/report.ts'
import type { Reading, Subject } from './reading.ts'

/** A fresh reading; `subject` is what the sentence before was about, `noting` asks why numbers are left aside. */
export function readingOf(
  report: Report,
  sentence: Sentence,
  text: string,
  subject: Subject | null,
  year: number | null,
  noting: boolean,
): Reading {
  const usual =
    sentence.aspect === 'onRequest' || sentence.section === 'requests' ? ('request' as const) : null
  return {
    text,
    sentence,
    year,
    edition: report.edition,
    unitKind: report.unitKind,
    claims: [],
    usual,
    subject: subject ?? usual,
    former: subject ?? usual,
    foreignKind: '',
    foreignCounted: false,
    foreignCause: false,
    branches: false,
    publishing: false,
    outcomes: false,
    time: 'this',
    timeWord: null,
    timeNamed: false,
    caused: '',
    causedFrom: 0,
    level: 'fit',
    levelBefore: null,
    upperEnd: -1,
    informed: false,
    within: false,
    including: false,
    parent: null,
    includedIn: null,
    requestNamed: false,
    last: null,
    depth: 0,
    documentAction: null,
    attributes: false,
    unbound: null,
    path: null,
    reduced: false,
    includes: new Set(),
    waiting: [],
    pending: [],
    afterDifference: false,
    afterLast: false,
    notes: noting ? new Map() : null,
  }
}
