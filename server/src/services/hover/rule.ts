import { readConfiguration } from '../../config/file.ts'
import type { Language } from '../../messages/message.ts'
import type { Level, Rule } from '../../rules/rule.ts'
import { idsByName } from '../../rules/suppress.ts'
import type { Draft } from '../../syntax/draft.ts'
import type { Span } from '../../text/span.ts'
import { type Hover, list, type Passage, speaker } from './passage.ts'

/** A rule's title and why it is there, with its page. */
export function rulePassages({ meta }: Rule, language: Language): readonly Passage[] {
  return [
    {
      kind: 'title',
      text: meta.title[language],
      note: meta.id,
      page: { path: `rules/${meta.id}.md`, line: null },
    },
    { kind: 'text', text: meta.why[language] },
  ]
}

/** A rule that a comment names, by its id or its Chinese title. */
export function suppressionHover(
  draft: Draft,
  offset: number,
  rules: readonly Rule[],
  language: Language,
): Hover | null {
  for (const { source, rules: names } of draft.suppressions) {
    if (offset < source.start || source.end < offset) continue
    const named = names.find((each) => each.source.start <= offset && offset <= each.source.end)
    const id = idsByName(rules).get(named?.name.toLowerCase() ?? '')
    return named && id !== undefined ? ruleHover(id, named.source, null, rules, language) : null
  }
  return null
}

/** A rule whose level a gouji.json sets. `text`: the whole file. */
export function configurationHover(
  text: string,
  offset: number,
  rules: readonly Rule[],
  language: Language,
): Hover | null {
  const { named, values } = readConfiguration('', text)
  const here = named.find(({ span }) => span.start <= offset && offset <= span.end)
  return here ? ruleHover(here.id, here.span, values.levels.get(here.id) ?? null, rules, language) : null
}

function ruleHover(
  id: string,
  span: Span,
  set: Level | null,
  rules: readonly Rule[],
  language: Language,
): Hover | null {
  const rule = rules.find(({ meta }) => meta.id === id)
  if (rule === undefined) return null
  const say = speaker(language)
  const level = (each: Level) => (each === 'off' ? say('hover.rule.off') : say(`cli.severity.${each}`))
  return {
    span,
    passages: [
      ...rulePassages(rule, language),
      ...list(say('hover.rule.level'), [
        say('hover.rule.default', { level: level(rule.meta.severity) }),
        ...(set === null ? [] : [say('hover.rule.set', { level: level(set) })]),
      ]),
    ],
  }
}
