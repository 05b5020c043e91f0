// Debian's Chromium, driven by playwright-core, which brings no browser of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { chromium as executablePath } from './places.mjs'

/** `bypassCSP`: allow what a page's own policy forbids. Every host but this machine is refused at once. */
export async function startBrowser({ bypassCSP = false, locale = 'en-US' } = {}) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'gouji-chromium-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !process.env.GOUJI_HEADED,
    viewport: { width: 1280, height: 800 },
    locale,
    bypassCSP,
    args: [
      '--no-sandbox', // root in a container
      '--disable-dev-shm-usage', // and a small /dev/shm there
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const elsewhere = ({ protocol, hostname }) => /^https?:$/.test(protocol) && hostname !== '127.0.0.1'
  await context.route(elsewhere, (route) => route.abort('blockedbyclient'))
  const page = context.pages()[0] ?? (await context.newPage())
  // A slow machine shows what a test does not wait for.
  const rate = Number(process.env.GOUJI_SLOW ?? 1)
  if (rate > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate })
  return {
    page,
    async stop() {
      await context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}
