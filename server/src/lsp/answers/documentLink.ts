import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver'
import { bases, citation } from '../../forms/bases.ts'
import { pageOf } from '../../forms/basisPage.ts'
import { words } from '../../messages/message.ts'
import { basisLinks } from '../../services/links.ts'
import { rangeOf } from '../convert.ts'
import { aboutReport } from './answer.ts'

/** Articles and notices lead to the offline page; nothing where the place has none. */
export const documentLink = aboutReport<DocumentLinkParams, DocumentLink[]>(
  ({ document, report, checked: { settings }, convert, client }) => {
    const { language } = settings
    return basisLinks(report).flatMap(({ span, basis }): DocumentLink[] => {
      const target = convert.page(pageOf(basis))
      if (target === null) return []
      const named = { name: citation(basis), text: bases[basis].says[language] }
      const tooltip = words({ key: 'hover.named', with: named }, language)
      const hasTooltip = client.textDocument?.documentLink?.tooltipSupport === true
      return [{ range: rangeOf(document, span), target, ...(hasTooltip && { tooltip }) }]
    })
  },
)
