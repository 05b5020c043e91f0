import type { Language } from '../../messages/message.ts'
import type { Output } from '../output.ts'
import type { Format } from '../result.ts'
import { hasColour, painter } from './colour.ts'
import { jsonFormat } from './json.ts'
import { textFormat } from './text.ts'

/** Columns for a reader whose terminal does not say: a pipe, a log. */
const usualColumns = 100

export function formatOf(name: 'text' | 'json', language: Language, { stdout, env }: Output): Format {
  if (name === 'json') return jsonFormat()
  return textFormat(language, painter(hasColour(stdout, env)), stdout.columns ?? usualColumns)
}
