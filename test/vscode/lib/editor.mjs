// What a person does in the editor in front. Every wait polls for the thing awaited.

/** How long anything is waited for, in milliseconds. */
export const patience = 30_000

export class Editor {
  /** @param page of startBrowser */
  on(page) {
    this.page = page
    this.editor = page.locator('.editor-group-container.active .monaco-editor').first()
    this.errors = this.marks('error')
    this.quickInput = page.locator('.quick-input-widget input.input')
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

  /** Whether something shows within a moment, for who would ask for it again otherwise. */
  appears(locator, timeout = 3000) {
    return locator.waitFor({ timeout }).then(
      () => true,
      () => false,
    )
  }

  /** What is underlined as `error`, `warning` or `info`. */
  marks(severity) {
    return this.editor.locator(`.cdr.squiggly-${severity}`)
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
    // Until it is drawn the page shows the lines and the squiggles of the place before.
    const here = this.editor.locator('.line-numbers.active-line-number', { hasText: new RegExp(`^${line}$`) })
    await here.waitFor()
    // In a line that is wrapped the first End goes to the wrap.
    await this.page.keyboard.press('End')
    await this.page.keyboard.press('End')
    for (let left = beforeEnd; left > 0; left--) await this.page.keyboard.press('ArrowLeft')
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

  /** The suggestion that Tab and Enter write, if its row has these words. */
  #chosen(words) {
    return this.page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: words })
  }

  /** Waits until the chosen suggestion has these words; all that its row says. */
  async suggestion(words) {
    await this.#chosen(words).waitFor()
    return this.#chosen(words).textContent()
  }

  /** Asks for suggestions until the chosen one has these words. */
  async suggestions(words) {
    await this.until(`a suggestion with ${words}`, async () => {
      // An editor that has just opened a report has none yet.
      await this.page.keyboard.press('Escape')
      await this.page.keyboard.press('Control+Space')
      return this.appears(this.#chosen(words))
    })
  }

  /** Where the caret is drawn, in the next picture of the page. What the status bar says of it lags behind. */
  caret() {
    return this.editor.evaluate(
      (editor) =>
        new Promise((resolve) => {
          const look = () => {
            const { top, left } = editor.querySelector('.cursors-layer .cursor').style
            resolve(`${top} ${left}`)
          }
          requestAnimationFrame(() => requestAnimationFrame(look))
        }),
    )
  }

  /** Presses Tab and looks where the caret is then, as a person does before typing on. */
  async nextPlace() {
    const before = await this.caret()
    await this.page.keyboard.press('Tab')
    await this.until(`another place than ${before}`, async () => (await this.caret()) !== before)
  }

  /** Presses a key that goes from cell to cell, until another one is selected. */
  async step(key) {
    const place = this.page.locator('#status\\.editor\\.selection')
    const before = await place.textContent()
    const isThere = async () => {
      const now = await place.textContent()
      return now !== before && /\(\D*1\D*\)$/.test(now)
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
      return this.appears(hover)
    })
    return hover.textContent()
  }

  /** Ctrl+. at the first error, until what is offered has these words; all titles offered. */
  async quickFixes(words) {
    await this.until(`a quick fix with ${words}`, async () => {
      const { x, y } = await this.squiggle()
      await this.page.mouse.click(x, y)
      await this.page.keyboard.press('Control+.')
      const shown = await this.appears(this.#offered(words).first())
      if (!shown) await this.page.keyboard.press('Escape')
      return shown
    })
    return (await this.#offered('').allTextContents()).map((title) => title.trim())
  }

  /** Chooses what has these words among the quick fixes that are shown. */
  async chooseFix(words) {
    await this.#offered(words).click()
    await this.page.locator('.action-widget').first().waitFor({ state: 'hidden' })
  }

  #offered(words) {
    return this.page.locator('.action-widget .monaco-list-row.action', { hasText: words })
  }
}
