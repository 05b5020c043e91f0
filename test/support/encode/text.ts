import type { Page } from '../page.ts'
import type { Writer } from './document.ts'

/** Headings and paragraphs of text without markup: one line each. */
export const plainText: Omit<Writer, 'table'> = lines('\n')

/** The same with an empty line after each. */
export const airyText: Omit<Writer, 'table'> = lines('\n\n')

function lines(end: string): Omit<Writer, 'table'> {
  const prose = (page: Page, text: string) => void page.prose(text).put(end)
  const label = (page: Page, text: string) => void page.label(text).put(end)
  return { title: prose, paragraph: prose, section: label, aspect: label }
}
