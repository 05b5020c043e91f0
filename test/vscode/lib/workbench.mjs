// What a person does in the workbench. Every wait polls for the thing awaited; all selectors are here.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { artifacts } from './places.mjs'

const patience = 30_000

export class Workbench {
  /** @param server of startServer @param page of startBrowser */
  constructor(server, page) {
    this.server = server
    this.page = page
    /** What the page's console said, for a failed run. */
    this.said = []
    page.setDefaultTimeout(patience)
    page.on('console', (message) => this.said.push(`${message.type()} ${message.text()}`))
    page.on('pageerror', (error) => this.said.push(`pageerror ${error.stack ?? error.message}`))
    this.editor = page.locator('.editor-group-container.active .monaco-editor').first()
    this.errors = this.marks('error')
    this.notifications = page.locator('.notifications-center .monaco-list-row')
    this.problems = page.locator('.markers-panel')
    this.quickInput = page.locator('.quick-input-widget input.input')
  }

  /** What is underlined as `error`, `warning` or `info`. */
  marks(severity) {
    return this.editor.locator(`.cdr.squiggly-${severity}`)
  }

  /** Opens the folder with one file in front and waits until keys work. */
  async open(file) {
    const opened = ['openFile', this.server.uri(path.join(this.server.workspace, file))]
    await this.#load(this.server.url([opened]))
    await this.editor.waitFor()
  }

  /**
   * Opens a workspace of several folders with one file in front. Now and then this VS Code reads the workspace's file too
   * late and shows it empty: then it is loaded anew, as a person would.
   */
  async openRoots(roots, file) {
    const folder = path.basename(path.dirname(file))
    const shown = this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: folder }).first()
    await this.until(`the folder ${folder}`, async () => {
      await this.#load(this.server.url([['openFile', this.server.uri(file)]], roots))
      return shown.waitFor({ timeout: 8000 }).then(
        () => true,
        () => false,
      )
    })
    await this.editor.waitFor()
  }

  async #load(url) {
    await this.page.goto(url)
    await this.page.waitForFunction(() => globalThis.driver, undefined, { timeout: patience })
    await this.page.evaluate(() => globalThis.driver.whenWorkbenchRestored())
  }

  /** Polls until something is true and gives it. */
  async until(what, probe) {
    for (const end = Date.now() + patience; Date.now() < end; ) {
      const value = await probe()
      if (value) return value
      await this.page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30))),
      )
    }
    throw new Error(`not seen within ${patience} ms: ${what}`)
  }

  async untilErrors(count) {
    await this.until(`${count} error squiggle(s)`, async () => (await this.errors.count()) === count)
  }

  /** The visible lines, from the top. The page has no-break spaces where the file has spaces. */
  async text() {
    const lines = await this.editor
      .locator('.view-line')
      .evaluateAll((all) =>
        all
          .map((line) => [Number.parseInt(line.style.top, 10), line.textContent])
          .sort((a, b) => a[0] - b[0]),
      )
    return lines
      .map(([, text]) => text)
      .join('\n')
      .replaceAll('\u00a0', ' ')
  }

  /** Puts the caret some places before the end of a one-based line. (Ctrl+G counts wide characters as two columns.) */
  async goTo(line, beforeEnd) {
    await this.editor.locator('.view-lines').click()
    await this.page.keyboard.press('Control+G')
    await this.quickInput.waitFor()
    await this.quickInput.fill(`:${line}`)
    await this.page.keyboard.press('Enter')
    await this.quickInput.waitFor({ state: 'hidden' })
    // In a line that is wrapped the first End goes to the wrap.
    await this.page.keyboard.press('End')
    await this.page.keyboard.press('End')
    for (let left = beforeEnd; left > 0; left--) await this.page.keyboard.press('ArrowLeft')
  }

  /** Answers the modal question with the button of that name. */
  async answerModal(question, button) {
    const dialog = this.page.locator('.monaco-dialog-box', { hasText: question })
    await dialog.locator('.monaco-button', { hasText: button }).click()
    await dialog.waitFor({ state: 'hidden' })
  }

  /** The notification with these words, once it is there. Toasts do not show in this mode, so the list is opened. */
  async notification(words) {
    const bell = this.page.locator('#status\\.notifications .codicon-bell-dot')
    await bell.waitFor()
    await bell.click()
    return this.notifications.filter({ hasText: words })
  }

  /** Runs a command from the command palette, by its title. */
  async run(title) {
    await this.page.keyboard.press('F1')
    await this.quickInput.waitFor()
    await this.quickInput.fill(`>${title}`)
    const first = this.page.locator('.quick-input-list .monaco-list-row').first()
    await this.until(`the command ${title}`, async () => (await first.textContent()).includes(title))
    await this.page.keyboard.press('Enter')
  }

  /** Waits for a question whose title or text has these words; what it says of its step: 「2/4」. */
  async question(words) {
    const widget = this.page.locator('.quick-input-widget:visible')
    await this.until(`a question with ${words}`, async () => {
      const said = [await widget.textContent(), await this.quickInput.getAttribute('placeholder')]
      return said.join(' ').includes(words)
    })
    return widget.locator('.quick-input-title').textContent()
  }

  /** What has been typed into the open question, or is offered there. */
  async answer() {
    return this.quickInput.inputValue()
  }

  async type(text) {
    await this.page.keyboard.type(text)
  }

  /** Composes text as a Chinese input method does: pinyin stands there underlined until it is replaced. */
  async compose(pinyin, text) {
    const devtools = await this.page.context().newCDPSession(this.page)
    for (let length = 1; length <= pinyin.length; length++) {
      const composed = { text: pinyin.slice(0, length), selectionStart: length, selectionEnd: length }
      await devtools.send('Input.imeSetComposition', composed)
    }
    await this.until('the pinyin', async () => (await this.text()).includes(pinyin))
    await devtools.send('Input.insertText', { text })
    await this.until('the text', async () => !(await this.text()).includes(pinyin))
    await devtools.detach()
  }

  /** Waits until the list of suggestions has one with these words; all that its row says. */
  async suggestion(words) {
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: words }).first()
    await row.waitFor()
    return row.textContent()
  }

  /** Asks for suggestions until the list has one with these words; what the first row says. */
  async suggestions(words) {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row')
    await this.until(`a suggestion with ${words}`, async () => {
      // An editor that has just opened a report has none yet.
      await this.page.keyboard.press('Escape')
      await this.page.keyboard.press('Control+Space')
      return rows
        .filter({ hasText: words })
        .first()
        .waitFor({ timeout: 3000 })
        .then(
          () => true,
          () => false,
        )
    })
    return rows.first().textContent()
  }

  /** Presses a key that goes from cell to cell, until another one is selected. */
  async step(key) {
    const place = this.page.locator('#status\\.editor\\.selection')
    const before = await place.textContent()
    const isThere = async () => {
      const now = await place.textContent()
      return now !== before && now.includes('(1 selected)')
    }
    await this.page.keyboard.press(key)
    for (let asked = 0; !(await isThere()); asked++) {
      // An extension learns a moment later where the caret is; a key that came before did what it does elsewhere.
      if (asked === 100) throw new Error(`no cell behind ${before}`)
      if (asked % 30 === 29) {
        await this.page.keyboard.press('Control+Z')
        await this.page.keyboard.press(key)
      }
      await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)))
    }
  }

  /** The line above a table that says this; a click on it does what it says. */
  lens(words) {
    return this.page.locator('.codelens-decoration a', { hasText: words }).first()
  }

  /** Takes back what was typed until the text is as wanted. */
  async undoTo(wanted) {
    await this.until('the text before', async () => {
      if (wanted(await this.text())) return true
      await this.page.keyboard.press('Control+Z')
      return false
    })
  }

  /** The middle of the first error squiggle. They are drawn anew often: asked until it has a box. */
  async squiggle() {
    const box = await this.until('a squiggle with a box', () =>
      this.errors
        .first()
        .boundingBox({ timeout: 2000 })
        .catch(() => null),
    )
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  /** Hovers over the first error until words show; away and back, as a change of layout takes a hover away. */
  async hover(words) {
    const hover = this.page.locator('.monaco-hover:visible', { hasText: words }).first()
    await this.until(`a hover with ${words}`, async () => {
      const { x, y } = await this.squiggle()
      await this.page.mouse.move(x, y + 150)
      await this.page.mouse.move(x, y, { steps: 4 })
      return hover.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      )
    })
    return hover.textContent()
  }

  /** Ctrl+. at the first error; the titles offered. */
  async quickFixes() {
    const rows = this.page.locator('.action-widget .monaco-list-row.action')
    await this.until('the quick fix menu', async () => {
      const { x, y } = await this.squiggle()
      await this.page.mouse.click(x, y)
      await this.page.keyboard.press('Control+.')
      const shown = await rows
        .first()
        .waitFor({ timeout: 3000 })
        .then(
          () => true,
          () => false,
        )
      if (!shown) await this.page.keyboard.press('Escape')
      return shown
    })
    return (await rows.allTextContents()).map((title) => title.trim())
  }

  async chooseFix(title) {
    await this.page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first().click()
    await this.page.locator('.action-widget').first().waitFor({ state: 'hidden' })
  }

  /** The rows of the Problems panel that have these words. */
  async problemsWith(words) {
    if (!(await this.problems.isVisible())) await this.page.keyboard.press('Control+Shift+M')
    await this.problems.waitFor()
    return this.problems.locator('.monaco-list-row', { hasText: words })
  }

  async languageMode() {
    return (await this.page.locator('#status\\.editor\\.mode').textContent()).trim()
  }

  /** The language status of the file in front, as the status bar's {} shows it. */
  async languageStatus(words) {
    const shown = this.page
      .locator('.monaco-hover:visible .hover-language-status', { hasText: words })
      .first()
    await this.until(`a status with ${words}`, async () => {
      await this.page.mouse.move(600, 300)
      const item = await this.page
        .locator('#status\\.languageStatus')
        .boundingBox({ timeout: 3000 })
        .catch(() => null)
      if (!item) return false
      await this.page.mouse.move(item.x + item.width / 2, item.y + item.height / 2, { steps: 4 })
      return shown.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      )
    })
    return shown.textContent()
  }

  /** A picture of the window, or of a part of it that has a selector, as `NAME.png` in a folder. */
  async picture(name, { folder = artifacts, part } = {}) {
    mkdirSync(folder, { recursive: true })
    // Fade-ins are let end; spinners never do.
    await this.page.evaluate(() =>
      Promise.allSettled(
        document
          .getAnimations()
          .filter((each) => Number.isFinite(each.effect?.getComputedTiming().endTime))
          .map((each) => each.finished),
      ),
    )
    // What floats over a part belongs to its picture: the window is cut, not the element drawn.
    const clip = part && (await this.page.locator(part).first().boundingBox())
    await this.page.screenshot({ path: path.join(folder, `${name}.png`), ...(clip && { clip }) })
  }
}
