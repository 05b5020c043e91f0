/**
 * How the same words and numbers may look: width of punctuation and digits, spaces in labels, thousands.
 * `prose` and `label` get text with the punctuation of the forms' data or of ordinary Chinese writing.
 */
export interface Look {
  readonly name: string
  prose(text: string): string
  label(text: string): string
  value(text: string): string
}

const same = (text: string) => text
const table = (from: string, to: string) => {
  const pairs = new Map([...from].map((char, i) => [char, [...to][i]!]))
  return (text: string) => [...text].map((char) => pairs.get(char) ?? char).join('')
}

export const narrow = table('，：；（）％０１２３４５６７８９', ',:;()%0123456789')
export const widePunctuation = table(',:;()%', '，：；（）％')
export const wideDigits = table('0123456789', '０１２３４５６７８９')

/** 12510 → 12,510. */
export const thousands = (text: string) =>
  /^\d{4,}$/.test(text) ? text.replace(/\B(?=(\d{3})+$)/g, ',') : text

/** 12510 → 12, 510, as a text recognition or a hasty hand has it. */
const thousandsApart = (text: string) => thousands(text).replaceAll(',', ', ')

/** Spaces after numbers of items and inside short labels: 「(一) 予以公开」, 「规 章」. */
const spacious = (text: string) =>
  text.length === 2 ? [...text].join(' ') : text.replace(/^([(（][^)）]+[)）]|\d\.)/, '$1 ')

export const looks = {
  /** Forms' labels with half-width brackets, prose as people type it. */
  plain: { name: 'plain', prose: same, label: same, value: same },
  /** As many published pages: everything folded to half width. */
  narrow: { name: 'narrow', prose: narrow, label: narrow, value: same },
  /** Full-width punctuation everywhere. */
  wide: { name: 'wide', prose: widePunctuation, label: widePunctuation, value: same },
  wideDigits: {
    name: 'wideDigits',
    prose: (text: string) => wideDigits(widePunctuation(text)),
    label: widePunctuation,
    value: wideDigits,
  },
  thousands: { name: 'thousands', prose: same, label: same, value: thousands },
  thousandsApart: { name: 'thousandsApart', prose: same, label: same, value: thousandsApart },
  spaced: { name: 'spaced', prose: same, label: spacious, value: same },
} satisfies Record<string, Look>
