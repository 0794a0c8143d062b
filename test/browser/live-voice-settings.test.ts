/** How a model that hears and speaks by itself is set up in the dashboard, on a phone and on a desktop. */
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../start-app.ts'
import { isBrowserMissing, missingNote, overflow, sizes, startBrowser, Visitor } from './browser.ts'

describe.skipIf(isBrowserMissing).each(sizes)(`live voice in the profile, on $name${missingNote}`, (size) => {
  let browser: Browser
  let app: TestApp
  let visitor: Visitor

  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  beforeEach(async () => {
    app = await startApp()
    visitor = await Visitor.at(size, app, browser)
  })
  afterEach(async () => {
    await visitor?.context.close()
    await app?.close()
  })

  it('is shown to businesses that have it in their ladder, and saved', async () => {
    const page = await visitor.openSignedIn('/settings')
    await page.getByRole('heading', { name: 'Greeting and voice' }).waitFor()
    expect(await page.getByRole('heading', { name: 'Live voice' }).count()).toBe(0)

    await app.api('PUT', '/api/businesses/default', { engines: ['openai-realtime', 'gather', 'voicemail'] })
    await page.reload()
    await page.getByRole('heading', { name: 'Live voice' }).waitFor()
    await page.getByText('Live voice has no model on this server').waitFor()

    await page.getByLabel('Voice of the model').selectOption({ label: 'Another …' })
    await page.getByLabel('Its name at the vendor').fill('voice_front_desk')
    await page.getByLabel('Speed').fill('9')
    await page.getByLabel('Pause that ends an answer').fill('700')
    expect(await overflow(page)).toBe(0)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('input[aria-invalid=true]').waitFor()
    expect(await page.getByLabel('Speed').getAttribute('aria-invalid')).toBe('true')

    await page.getByLabel('Speed').fill('1.1')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('unsaved change').waitFor({ state: 'detached' })
    expect(await app.api('GET', '/api/businesses/default')).toMatchObject({
      realtime: {
        voice: 'voice_front_desk',
        speed: 1.1,
        turnDetection: { type: 'server_vad', threshold: 0.5, silenceMs: 700 },
      },
    })

    await page.getByLabel('Voice of the model').selectOption({ label: 'The server’s' })
    await page.getByLabel('How it notices that a caller has finished').selectOption('By what was said')
    await page
      .getByLabel('How eager it is to answer')
      .selectOption({ label: 'Patient: waits up to eight seconds' })
    await page.getByLabel('Noise is taken out for').selectOption('Speakerphones and cars')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('unsaved change').waitFor({ state: 'detached' })
    expect(await app.api('GET', '/api/businesses/default')).toHaveProperty('realtime', {
      speed: 1.1,
      turnDetection: { type: 'semantic_vad', eagerness: 'low' },
      noiseReduction: 'far_field',
    })
    expect(await overflow(page)).toBe(0)
    expect(visitor.complaints).toEqual([])
  })

  it('is compared with the other engines, and its prices are named', async () => {
    const page = await visitor.openSignedIn('/costs')
    await page.getByText('Live voice with gpt-realtime-2.1', { exact: true }).waitFor()
    await page.getByText('Live voice with gpt-realtime-2.1-mini').waitFor()
    await page.getByText('Tokens of sound spoken').first().waitFor()
    await page.getByText('Speech written down').first().waitFor()
    expect(await overflow(page)).toBe(0)
    expect(visitor.complaints).toEqual([])
  })
})
