import { l10n, SnippetString, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type Body, bodies, bodyOf, exampleOf, labelOf } from './bodies.ts'
import { lastYearFile } from './lastYearFile.ts'
import { type Answer, askAll, back, type Place, pickOne, typeIn } from './questions.ts'
import { type ReportFile, reportsAround } from './reportsAround.ts'

/** What the questions ask for. Who runs the command with some of it is not asked for that. */
export interface NewReport {
  kind: Body
  unit: string
  year: number
  /** URI of last year's report; null for none. */
  lastYear: string | null
}

/** What is known of the report in front: its unit may want the next one. */
export interface Front {
  readonly unit: string | null
}

/** Asks what is needed and opens a report that is ready to be filled in. Nothing is written to disk. */
export async function newReport(client: BaseLanguageClient, given: unknown, front: Front): Promise<void> {
  const answers = { ...known(given) }
  // Last year's report has the name of the unit; looked for only when somebody is asked.
  const around = isComplete(answers) ? [] : await reportsAround(client).catch(() => [])
  if (!(await askAll(l10n.t('New annual report'), questions(client, answers, around, front)))) return
  if (!isComplete(answers)) return
  const snippet = await client.sendRequest<string | null>('gouji/newReport', answers)
  if (snippet === null) return
  const document = await workspace.openTextDocument({ language: 'gouji-report' })
  const editor = await window.showTextDocument(document)
  await editor.insertSnippet(new SnippetString(snippet))
  if (answers.lastYear === null) return
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document)
  await client.sendRequest('gouji/chooseLastYear', { textDocument, uri: answers.lastYear })
}

function questions(
  client: BaseLanguageClient,
  answers: Partial<NewReport>,
  around: readonly ReportFile[],
  front: Front,
): ((place: Place) => Promise<Answer<unknown>>)[] {
  const asked: ((place: Place) => Promise<Answer<unknown>>)[] = []
  const guess = front.unit ?? around.find(({ unit }) => unit !== null)?.unit ?? ''
  if (answers.kind === undefined) {
    const guessedKind = around.find(({ unit }) => unit === guess)?.unitKind ?? null
    asked.push(async (place) => {
      const items = bodies.map((body) => ({
        label: labelOf(body),
        description: l10n.t('such as {0}', exampleOf(body)),
        body,
      }))
      const active = items.find(({ body }) => body === (answers.kind ?? bodyOf(guessedKind)))
      const picked = await pickOne(place, {
        placeholder: l10n.t('What kind of body reports?'),
        items,
        active,
      })
      if (picked !== undefined && picked !== back) answers.kind = picked.body
      return picked
    })
  }
  if (answers.unit === undefined) {
    asked.push(async (place) => {
      const typed = await typeIn(place, {
        prompt: l10n.t('Full name of the body, as it stands in the title'),
        placeholder: exampleOf(answers.kind ?? 'township'),
        value: answers.unit ?? guess,
        wrong: (value) => (value.length < 2 ? l10n.t('Please enter the full name') : undefined),
      })
      if (typed !== undefined && typed !== back) answers.unit = typed
      return typed
    })
  }
  if (answers.year === undefined) {
    asked.push(async (place) => {
      const typed = await typeIn(place, {
        prompt: l10n.t('Year reported on'),
        placeholder: String(yearDue()),
        value: String(answers.year ?? yearDue()),
        wrong: (value) =>
          isYear(Number(value)) ? undefined : l10n.t('Please enter a year, such as {0}', yearDue()),
      })
      if (typed !== undefined && typed !== back) answers.year = Number(typed)
      return typed
    })
  }
  if (answers.lastYear === undefined) {
    asked.push(async (place) => {
      const wanted = { unit: answers.unit!, year: answers.year! - 1 }
      const picked = await lastYearFile(client, around, wanted, place, true)
      if (picked !== undefined && picked !== back) answers.lastYear = picked?.uri ?? null
      return picked
    })
  }
  return asked
}

/** The year that is reported on now: the one that has ended. */
function yearDue(): number {
  return new Date().getFullYear() - 1
}

/** Reports in the forms of the 条例 as revised in 2019. */
function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 2019 && year <= 2200
}

/** What of an argument can be used; menus pass other things. */
function known(given: unknown): Partial<NewReport> {
  if (typeof given !== 'object' || given === null) return {}
  const { kind, unit, year, lastYear } = given as Record<string, unknown>
  return {
    ...(bodies.includes(kind as Body) && { kind: kind as Body }),
    ...(typeof unit === 'string' && unit !== '' && { unit }),
    ...(isYear(year as number) && { year: year as number }),
    ...((typeof lastYear === 'string' || lastYear === null) && { lastYear }),
  }
}

function isComplete(answers: Partial<NewReport>): answers is NewReport {
  return (['kind', 'unit', 'year', 'lastYear'] as const).every((each) => answers[each] !== undefined)
}
