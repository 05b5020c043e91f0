import type { Dice } from '../dice.ts'
import type { Box, Layout } from '../layout.ts'
import type { Page } from '../page.ts'
import { encoding, type Writer } from './document.ts'

const paragraph = (page: Page, text: string) =>
  void page
    .put('<P class=MsoNormal style="TEXT-INDENT: 32pt"><SPAN>')
    .prose(text)
    .put('</SPAN><o:p></o:p></P>\n')

const heading = (page: Page, text: string) =>
  void page.put('<P class=MsoNormal><B>').label(text).put('<o:p></o:p></B></P>\n')

const frame: Omit<Writer, 'table'> = {
  open: (page) =>
    void page.put('<html xmlns:o="urn:schemas-microsoft-com:office:office">\n<body lang=ZH-CN>\n'),
  title: (page, text) => void page.put('<P align=center><STRONG>').prose(text).put('</STRONG></P>\n'),
  section: heading,
  aspect: heading,
  paragraph,
  close: (page) => void page.put('</body></html>\n'),
}

/** Web page saved by a word processor: capital tags, attributes without quotes, lines broken within words, comments. */
function table(page: Page, { rows }: Layout, say: Dice): void {
  page.put('<TABLE class=MsoNormalTable border=1 cellPadding=0>\n')
  for (const row of rows) {
    page.put(' <TR style="HEIGHT: 14.2pt">\n')
    for (const box of row) {
      page.put(
        `  <TD vAlign=center${box.height > 1 ? ` rowSpan=${box.height}` : ''}${box.width > 1 ? ` colSpan=${box.width}` : ''}>\n`,
      )
      page.put('  <P class=MsoNormal><SPAN lang=EN-US>')
      content(page, box, say)
      page.put('<o:p></o:p></SPAN></P></TD>\n')
    }
    page.put(' </TR>\n')
  }
  page.put(' <![if !supportMisalignedColumns]>\n <TR height=0>\n  <TD></TD>\n </TR>\n <![endif]>\n</TABLE>\n')
}

function content(page: Page, box: Box, say: Dice): void {
  if (box.id) page.value(box.id, box.text)
  else if (box.text.length > 6 && say.roll(2) === 0) {
    const at = 2 + say.roll(box.text.length - 3)
    page
      .label(box.text.slice(0, at))
      .put(say.pick(['\n  ', '</SPAN><SPAN>', '<BR>', '<!-- x -->']))
      .label(box.text.slice(at))
  } else page.label(box.text)
}

/** The rows below a merged cell have an empty cell for it, so that they are one or two cells too long. */
function filled(page: Page, { rows, columns }: Layout): void {
  page.put('<table>\n')
  for (const row of rows) {
    const width = row.reduce((sum, box) => sum + box.width, 0)
    page
      .put('<tr>')
      .put('<td>&nbsp;</td>'.repeat(row[0]?.role === 'label' && columns - width > 0 ? columns - width : 0))
    for (const box of row) {
      page.put(
        `<td${box.height > 1 ? ` rowspan="${box.height}"` : ''}${box.width > 1 ? ` colspan="${box.width}"` : ''}>`,
      )
      if (box.id) page.value(box.id, box.text)
      else page.label(box.text)
      page.put('</td>')
    }
    page.put('</tr>\n')
  }
  page.put('</table>\n')
}

export const htmlWord = encoding('html-word', true, { ...frame, table })
export const htmlFilled = encoding('html-filled', true, {
  ...frame,
  table: (page, layout) => filled(page, layout),
})
