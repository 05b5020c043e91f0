import type { CompletionList, CompletionParams } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { nameOf } from '../../config/places.ts'
import { completionsAt, type Markup } from '../../services/completion/completion.ts'
import { completionItems } from '../completionItems.ts'
import { aboutReport } from './answer.ts'

export const completion = aboutReport<CompletionParams, CompletionList>(
  ({ document, report, checked, rules, client }, { position, context }) => {
    const { findings, settings, lastYear } = checked
    const { language } = settings
    const suggestions = completionsAt(report, document.offsetAt(position), {
      language,
      today: today(),
      findings,
      lastYear,
      rules,
      name: nameOf(document.uri),
      markup: markupOf(document),
    })
    // A character that asks by itself means something only where it begins something.
    const isAsked = context?.triggerKind !== byCharacter
    const fitting = suggestions.filter(
      ({ kind, typed }) => isAsked || kind === 'rule' || typed.end > typed.start,
    )
    // What fits changes with every character, in ways that only we can tell: pinyin initials are no prefix.
    return { isIncomplete: true, items: completionItems(client, document, position, fitting, language) }
  },
)

/** `CompletionTriggerKind.TriggerCharacter`. */
const byCharacter = 2

function today() {
  const now = new Date()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}

/** How an empty document will be marked up. */
function markupOf({ languageId, uri }: TextDocument): Markup {
  if (languageId === 'html' || /\.html?$/i.test(uri)) return 'html'
  return languageId === 'plaintext' || /\.txt$/i.test(uri) ? 'plain' : 'markdown'
}
