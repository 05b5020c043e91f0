import type { Dice } from '../dice.ts'
import type { Box, Layout } from '../layout.ts'
import type { Page } from '../page.ts'
import { encoding, type Writer } from './document.ts'

/** How the tags are laid out: on one line, or each on its own line and indented. */
interface Style {
  readonly line: string
  readonly indent: string
  cell(box: Box, say: Dice): { readonly attributes: string; readonly before: string; readonly after: string }
}

function table(page: Page, { rows }: Layout, say: Dice, { line, indent, cell }: Style): void {
  page.put(`<table border="1" cellspacing="0" style="width:100%">${line}`)
  page.put(`${indent}<tbody>${line}`)
  for (const row of rows) {
    page.put(`${indent}<tr>${line}`)
    for (const box of row) {
      const spans =
        (box.height > 1 ? ` rowspan="${box.height}"` : '') + (box.width > 1 ? ` colspan="${box.width}"` : '')
      const { attributes, before, after } = cell(box, say)
      page.put(`${indent}${indent}<td${spans}${attributes}>${before}`)
      if (box.id) page.value(box.id, box.text)
      else page.label(box.text)
      page.put(`${after}</td>${line}`)
    }
    page.put(`${indent}</tr>${line}`)
  }
  page.put(`${indent}</tbody>${line}</table>\n`)
}

const tight: Style = {
  line: '',
  indent: '',
  cell: () => ({ attributes: '', before: '', after: '' }),
}

const office: Style = {
  line: '\n',
  indent: '  ',
  cell: (_, say) => ({
    attributes: ' style="border:1px solid; padding:0 5.4pt" width="61" valign="center"',
    ...say.pick([
      { before: '<p>', after: '</p>' },
      { before: '<p style="text-align:center"><span style="font-size:12px">', after: '</span></p>' },
      { before: '<p>&nbsp;', after: '&nbsp;</p>' },
      { before: '\n      <p align="center">\n        ', after: '\n      </p>\n    ' },
    ]),
  }),
}

const block = (tag: string) => (page: Page, text: string) =>
  void page.put(`<${tag}>`).prose(text).put(`</${tag}>\n`)

const page: Omit<Writer, 'table'> = {
  open: (page, title) =>
    void page
      .put('<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<title>')
      .prose(title)
      .put('</title>\n<style>td { padding: 0 5px; width: 61px }</style>\n</head>\n<body>\n'),
  title: block('h1'),
  section: (page, text) => void page.put('<h2>').label(text).put('</h2>\n'),
  aspect: (page, text) => void page.put('<p><strong>').label(text).put('</strong></p>\n'),
  paragraph: (page, text) => void page.put('<p>&emsp;&emsp;').prose(text).put('</p>\n'),
  close: (page) => void page.put('</body>\n</html>\n'),
}

const fragment: Omit<Writer, 'table'> = {
  title: (page, text) => void page.put('# ').prose(text).put('\n\n'),
  section: (page, text) => void page.put('\n## ').label(text).put('\n\n'),
  aspect: (page, text) => void page.put('### ').label(text).put('\n\n'),
  paragraph: (page, text) => void page.prose(text).put('\n\n'),
}

export const htmlPage = encoding('html-page', true, {
  ...page,
  table: (page, layout, say) => table(page, layout, say, office),
})

export const htmlOneLine = encoding('html-tight', true, {
  ...page,
  table: (page, layout, say) => table(page, layout, say, tight),
})

export const htmlInMarkdown = encoding('html-in-markdown', true, {
  ...fragment,
  table: (page, layout, say) => table(page, layout, say, say.pick([tight, office])),
})
