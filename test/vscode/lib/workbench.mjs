// What a person does in the workbench around the editor.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { startBrowser } from './browser.mjs'
import { Editor, patience } from './editor.mjs'
import { artifacts } from './places.mjs'
import { startServer } from './server.mjs'

/** The real VS Code in a browser of its own. */
export class Workbench extends Editor {
  /** What the page's console said, for a failed run. */
  said = []
  #browser

  /** Nothing is open yet. @param options of startServer */
  async start(options) {
    this.server = await startServer(options)
    this.#browser = await startBrowser()
    const { page } = this.#browser
    page.setDefaultTimeout(patience)
    page.on('console', (message) => this.said.push(`${message.type()} ${message.text()}`))
    page.on('pageerror', (error) => this.said.push(`pageerror ${error.stack ?? error.message}`))
    this.on(page)
    this.notifications = page.locator('.notifications-center .monaco-list-row')
    this.problems = page.locator('.markers-panel')
  }

  async stop() {
    await this.#browser?.stop()
    await this.server?.stop()
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
      return this.appears(shown, 8000)
    })
    await this.editor.waitFor()
  }

  async #load(url) {
    await this.page.goto(url)
    await this.page.waitForFunction(() => globalThis.driver, undefined, { timeout: patience })
    await this.page.evaluate(() => globalThis.driver.whenWorkbenchRestored())
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

  /** Opens a file of the folder by its name. */
  async openFile(name) {
    await this.page.keyboard.press('Control+P')
    await this.quickInput.waitFor()
    await this.quickInput.fill(name)
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click()
    await this.page.locator('.tab.active', { hasText: name }).waitFor()
  }

  async closeEditor() {
    await this.page.keyboard.press('Control+W')
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
      return this.appears(shown)
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
