/** Opens the dashboard in the system's Chromium, and notes everything a page complains about. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { createLog } from '../../src/log.ts'
import { buildWeb, isWebBuildStale } from '../../src/web-build.ts'
import type { TestApp } from '../start-app.ts'

const root = resolve(import.meta.dirname, '..', '..')

/** Undefined on a machine without Chromium or Chrome. */
const browserPath = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => existsSync(path))

interface Size {
  name: string
  width: number
  height: number
}

export const sizes: Size[] = [
  { name: 'a phone', width: 390, height: 844 },
  { name: 'a desktop', width: 1440, height: 900 },
]

/** Without a browser these tests are left out, except in CI, where they are to fail. */
export const isBrowserMissing = !browserPath && !process.env.CI
export const missingNote = isBrowserMissing
  ? ' (skipped: no Chromium on this machine, see CONTRIBUTING.md)'
  : ''

/**
 * Builds the dashboard when it is stale, and starts a browser; `args` are Chromium's. Throws with plain words when
 * there is none.
 */
export async function startBrowser(args: string[] = []): Promise<Browser> {
  if (!browserPath) throw new Error('No Chromium was found: install it, for example apt-get install chromium')
  if (isWebBuildStale(root)) await buildWeb(root, createLog('error'))
  return chromium.launch({
    executablePath: browserPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  })
}

/** Pages of one visitor, signed in or not. `complaints` collects console errors and crashes of all of them. */
export class Visitor {
  readonly context: BrowserContext
  readonly complaints: string[] = []
  #app: TestApp

  constructor(app: TestApp, context: BrowserContext) {
    this.#app = app
    this.context = context
    context.setDefaultTimeout(10_000)
    context.on('page', (page) => {
      page.on('console', (message) => {
        if (message.type() === 'error' && !isExpected(message.text())) this.complaints.push(message.text())
      })
      page.on('pageerror', (error) => this.complaints.push(String(error)))
    })
  }

  static async at(size: Size, app: TestApp, browser: Browser): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: app.localUrl,
      viewport: { width: size.width, height: size.height },
      hasTouch: size.width < 768,
      isMobile: size.width < 768,
      locale: 'en-US',
      timezoneId: 'America/Chicago',
    })
    return new Visitor(app, context)
  }

  async open(path: string): Promise<Page> {
    const page = await this.context.newPage()
    await page.goto(path)
    return page
  }

  async signIn(page: Page, password = this.#app.adminPassword): Promise<void> {
    await page.getByLabel('E-mail').fill(this.#app.adminEmail)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
  }

  async openSignedIn(path: string): Promise<Page> {
    const page = await this.open('/login')
    await this.signIn(page)
    await page.getByRole('heading', { name: 'Calls', level: 1 }).waitFor()
    if (path !== '/') await page.goto(path)
    return page
  }
}

/** The browser reports every refused request; that of not being signed in is how the login page is reached. */
function isExpected(text: string): boolean {
  return /status of (401|400)/.test(text)
}

/** Pixels by which the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate<number>(
    'Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)',
  )
}
