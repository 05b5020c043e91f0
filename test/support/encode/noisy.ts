import type { Dice } from '../dice.ts'
import { type Box, expand, type Layout } from '../layout.ts'
import type { Page } from '../page.ts'
import { encoding } from './document.ts'
import { airyText } from './text.ts'

/**
 * Tab rows out of character recognition: labels broken over cells, a character misread or doubled, garbage
 * lines in the header; the numbers are right.
 */
function table(page: Page, table: Layout, say: Dice): void {
  for (const [y, row] of expand(table).entries()) {
    const boxes = row.filter(({ begins }) => begins).map(({ box }) => box)
    if (y < table.headerRows && table.id !== 't2') header(page, boxes, say)
    else line(page, table, row, say)
  }
  page.put('\n')
}

function line(page: Page, table: Layout, row: readonly { box: Box; begins: boolean }[], say: Dice): void {
  const cells = row.flatMap(({ box, begins }): (Box | string)[] => {
    if (box.id) return begins ? [box] : ['']
    if (!begins) return box.width > 1 ? [] : ['']
    return table.id === 't3' ? pieces(misread(box.text, say), box.width, say) : [box.text]
  })
  cells.forEach((cell, x) => {
    if (x) page.put('\t')
    if (typeof cell === 'string') page.label(cell)
    else page.value(cell.id!, cell.text)
  })
  page.put('\t\t\t\n')
}

/** A label over several columns is torn apart between them. */
function pieces(text: string, width: number, say: Dice): string[] {
  if (width === 1 || text.length < 4) return [text, ...Array<string>(width - 1).fill('')]
  const at = 2 + say.roll(text.length - 3)
  const torn = say.roll(3) === 0 ? [text] : [text.slice(0, at), text.slice(at)]
  return [...torn, ...Array<string>(width - torn.length).fill('')]
}

function header(page: Page, boxes: readonly Box[], say: Dice): void {
  if (say.roll(3) === 0) page.put('ſ\t4+用 4+用 + /4\t\t\t(大司继报的历本教学艺生、 然\t\t\t\n')
  boxes.forEach((box) => {
    page.put('\t')
    if (box.id) page.value(box.id, box.text)
    else page.label(wrapped(box.text, say))
  })
  page.put('\t\t\t\n')
}

const misreadings: Readonly<Record<string, string>> = {
  年: '专',
  下: '丅',
  申: '中',
  己: '已',
  未: '末',
  息: '恩',
}

/** In a long label: one character misread, a stray one put in, or a space where the line broke. */
function misread(text: string, say: Dice): string {
  if (text.length < 8) return wrapped(text, say)
  const at = 3 + say.roll(text.length - 5)
  return say.pick([
    text,
    `${text.slice(0, at)} ${text.slice(at)}`,
    `${text.slice(0, at)}F${text.slice(at)}`,
    text.slice(0, at) + (misreadings[text[at]!] ?? text[at]!) + text.slice(at + 1),
    text.replaceAll(/[“”]/g, '"'),
  ])
}

const wrapped = (text: string, say: Dice) =>
  text.length === 4 && say.roll(2) === 0 ? `${text.slice(0, 2)} ${text.slice(2)}` : text

export const noisyTabs = encoding('tabs-noisy', false, { ...airyText, table })
