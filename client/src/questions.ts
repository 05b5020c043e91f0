import {
  type Disposable,
  type InputBox,
  QuickInputButtons,
  type QuickPick,
  type QuickPickItem,
  window,
} from 'vscode'

/** The author wants the question before this one. */
export const back = Symbol('back')

/** An answer; undefined when the author gives up. */
export type Answer<T> = T | typeof back | undefined

/** Where a question stands among the others. */
export interface Place {
  readonly title: string
  readonly step: number
  readonly totalSteps: number
}

/** Asks one question after the other, back and forth; false when the author gives up. */
export async function askAll(
  title: string,
  questions: readonly ((place: Place) => Promise<Answer<unknown>>)[],
): Promise<boolean> {
  for (let i = 0; i < questions.length; ) {
    const answer = await questions[i]!({ title, step: i + 1, totalSteps: questions.length })
    if (answer === undefined) return false
    i += answer === back ? -1 : 1
  }
  return true
}

/** Which one of some items. */
export function pickOne<Item extends QuickPickItem>(
  place: Place,
  { placeholder, items, active }: { placeholder: string; items: readonly Item[]; active?: Item | undefined },
): Promise<Answer<Item>> {
  const box = window.createQuickPick<Item>()
  box.placeholder = placeholder
  box.items = items
  box.matchOnDescription = true
  if (active) box.activeItems = [active]
  return answered(box, place, () => box.selectedItems[0])
}

/** A line of text; `wrong` says what is wrong with it. */
export function typeIn(
  place: Place,
  {
    prompt,
    placeholder,
    value,
    wrong,
  }: { prompt: string; placeholder: string; value: string; wrong(value: string): string | undefined },
): Promise<Answer<string>> {
  const box = window.createInputBox()
  box.prompt = prompt
  box.placeholder = placeholder
  box.value = value
  box.onDidChangeValue(() => (box.validationMessage = undefined))
  return answered(box, place, () => {
    box.validationMessage = wrong(box.value.trim())
    return box.validationMessage === undefined ? box.value.trim() : undefined
  })
}

/** Shows a box until it is answered; `read` gives undefined while what stands there is no answer. */
function answered<T>(
  box: (InputBox | QuickPick<QuickPickItem>) & Disposable,
  place: Place,
  read: () => T | undefined,
) {
  Object.assign(box, place)
  box.ignoreFocusOut = true
  if (place.step > 1) box.buttons = [QuickInputButtons.Back]
  return new Promise<Answer<T>>((resolve) => {
    box.onDidAccept(() => {
      const answer = read()
      if (answer !== undefined) resolve(answer)
    })
    box.onDidTriggerButton(() => resolve(back))
    box.onDidHide(() => resolve(undefined))
    box.show()
  }).finally(() => box.dispose())
}
