/** Integrations in a real browser: connected, tried, failing, mended by the owner, and sent again. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startGoogleCalendar } from '../../simulator/vendors/google/google-calendar-server.ts'
import { type HubspotVendor, startHubspot } from '../../simulator/vendors/hubspot/hubspot.ts'
import { ring, scripted } from '../calls/ring.ts'
import { type HttpReceiver, startHttpReceiver } from '../receivers/http-receiver.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { isBrowserMissing, missingNote, overflow, sizes, startBrowser, Visitor } from './browser.ts'

describe.skipIf(isBrowserMissing).each(sizes)(`integrations on $name${missingNote}`, (size) => {
  let browser: Browser
  let app: TestApp
  let visitor: Visitor
  let hubspot: HubspotVendor
  let receiver: HttpReceiver

  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  beforeEach(async () => {
    hubspot = await startHubspot()
    receiver = await startHttpReceiver()
    app = await startApp({ HUBSPOT_BASE_URL: hubspot.url })
    visitor = await Visitor.at(size, app, browser)
  })
  afterEach(async () => {
    await visitor?.context.close()
    await app?.close()
    await hubspot?.close()
    await receiver?.close()
  })

  const connection = (page: Page, name: string) =>
    page.getByRole('list', { name: 'Connections' }).getByRole('listitem').filter({ hasText: name })

  it('connects HubSpot, shows its requests, stops for a refused key, and goes on with the new one', async () => {
    const page = await visitor.openSignedIn('/integrations')
    await page.getByRole('button', { name: 'HubSpot', exact: true }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('button', { name: 'Connect', exact: true }).click()
    await form.locator('input[aria-invalid=true]').waitFor()
    await form.getByLabel('Service Key', { exact: true }).fill(hubspot.accessToken)
    await form.getByRole('button', { name: 'Connect', exact: true }).click()
    await form.waitFor({ state: 'detached' })

    const row = connection(page, 'HubSpot')
    await row.getByText('Nothing was sent yet').waitFor()
    expect(await overflow(page)).toBe(0)
    await row.getByRole('button', { name: 'Test HubSpot' }).click()
    const test = page.getByRole('dialog')
    await test.getByText('It works').waitFor()
    const requests = test.getByRole('list', { name: 'What would be sent' }).getByRole('listitem')
    expect(await requests.count()).toBeGreaterThan(2)
    await requests.filter({ hasText: 'hs_call_title' }).click()
    await test.getByText('hs_call_title').waitFor()
    await test.getByRole('button', { name: 'Close' }).click()

    // The key is taken away at the vendor: the next call cannot be delivered.
    hubspot.fail({
      matches: () => true,
      how: { status: 401, json: { category: 'INVALID_AUTHENTICATION', message: 'This key was revoked.' } },
    })
    const { call } = await ring(app, await scripted('lead'))
    await row.getByText('Needs you').waitFor()
    await row.getByText('This key was revoked.').waitFor()
    await page.getByRole('alert').getByText('HubSpot needs you').waitFor()
    expect(await overflow(page)).toBe(0)

    await page.goto(`/calls/${call.callSid}`)
    await page.getByText('Sent again by itself once you have renewed the login.').waitFor()
    await page.getByRole('button', { name: /requests$/ }).click()
    await page.getByRole('list', { name: 'Requests to HubSpot' }).waitFor()
    expect(await overflow(page)).toBe(0)
    await page.getByRole('link', { name: 'See what to do' }).click()

    hubspot.mend()
    await row.getByRole('button', { name: 'Renew the login' }).click()
    await form.getByText('Stored, and not shown').waitFor()
    expect(await form.locator('input[type=password]').count()).toBe(0)
    await form.getByRole('button', { name: 'Replace: Service Key' }).click()
    await form.getByLabel('Service Key', { exact: true }).fill(hubspot.accessToken)
    await form.getByRole('button', { name: 'Save' }).click()
    await form.waitFor({ state: 'detached' })
    await row.getByText('Needs you').waitFor({ state: 'detached' })
    await row.getByText('Last delivered').waitFor()
    await page.getByText('HubSpot needs you').waitFor({ state: 'detached' })

    const log = page.getByRole('list', { name: 'Deliveries' }).getByRole('listitem')
    await log.getByText('Delivered', { exact: true }).waitFor()
    expect(await log.getByRole('link', { name: 'Open it there' }).getAttribute('href')).toContain('hubspot')
    expect(visitor.complaints).toEqual([])
  })

  it('shows a body of the owner’s own as it is typed, and what is wrong with it', async () => {
    const page = await visitor.openSignedIn('/integrations')
    await page.getByRole('button', { name: 'Webhook', exact: true }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Address', { exact: true }).fill(`${receiver.url}/hook`)
    const body = form.getByLabel(/^Body/)
    await body.fill('{"text": "{{ caller_name }} called"}')
    await form.getByRole('button', { name: 'See what would be sent' }).click()
    await form.getByText('Sam Sample called').waitFor()
    await body.fill('{"text": "{{ caller_nam }}"}')
    await form.getByText('Body, text:').waitFor()
    await form.getByText('Placeholders', { exact: true }).click()
    await form.getByText('First and last name').waitFor()
    await form.getByRole('button', { name: 'Connect', exact: true }).click()
    await form.locator('textarea[aria-invalid=true]').waitFor()
    expect(await overflow(page)).toBe(0)
    await body.fill('{"text": "{{ caller_name }} called"}')
    await form.getByRole('button', { name: 'Connect', exact: true }).click()
    await form.getByRole('button', { name: 'I have copied it' }).click()

    await ring(app, await scripted('lead'))
    await receiver.count(1)
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toEqual({ text: 'Dana Whitfield called' })
    expect(visitor.complaints).toEqual([])
  })

  it('finds deliveries, and sends again what was given up', async () => {
    const settings = { url: `${receiver.url}/hook` }
    for (const name of ['Back office', 'Dispatch']) {
      await app.api('POST', '/api/integrations', { kind: 'webhook', name, settings })
    }
    receiver.answer((_received, response) => response.writeHead(422).end('no such list'))
    await ring(app, await scripted('lead'))
    const page = await visitor.openSignedIn('/integrations')
    const log = page.getByRole('list', { name: 'Deliveries' }).getByRole('listitem')
    await log.getByText('no such list').nth(1).waitFor()
    await page.getByLabel('Connection', { exact: true }).selectOption({ label: 'Dispatch' })
    await page
      .getByRole('list', { name: 'Deliveries' })
      .getByText('Back office')
      .waitFor({ state: 'detached' })
    await log.getByText('Dispatch').waitFor()
    expect(await log.count()).toBe(1)
    await page.getByLabel('Search by call').fill('nobody of that name')
    await page.getByText('Nothing fits.').waitFor()
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.getByLabel('Search by call').fill('whitfield')
    await log.nth(1).waitFor()
    expect(await overflow(page)).toBe(0)

    receiver.answer((_received, response) => response.writeHead(204).end())
    await connection(page, 'Dispatch').getByRole('button', { name: 'Send again' }).click()
    await connection(page, 'Dispatch').getByText('Last delivered').waitFor()
    await page.getByRole('button', { name: 'Send all again' }).click()
    await connection(page, 'Back office').getByText('Last delivered').waitFor()
    await page.getByRole('button', { name: 'Send all again' }).waitFor({ state: 'detached' })
    expect(visitor.complaints).toEqual([])
  })

  it('sends the owner to Google and takes them back, refused or agreed', async () => {
    const client = { clientId: 'ours.apps.googleusercontent.com', clientSecret: 'a-secret-of-google' }
    const google = await startGoogleCalendar(client)
    const own = await startApp({ GOOGLE_BASE_URL: google.url })
    const owner = await Visitor.at(size, own, browser)
    try {
      google.calendar('primary')
      const page = await owner.openSignedIn('/integrations')
      // The vendor's page: the owner does not agree at first.
      let agrees = false
      await page.route(`${google.url}/o/oauth2/v2/auth*`, async (route) => {
        const asked = new URL(route.request().url()).searchParams
        const back = new URL(asked.get('redirect_uri') ?? '')
        back.searchParams.set('state', asked.get('state') ?? '')
        if (agrees) back.searchParams.set('code', google.logins.consent(asked.get('redirect_uri') ?? ''))
        else back.searchParams.set('error', 'access_denied')
        await route.fulfill({ status: 302, headers: { location: back.href } })
      })
      await page.getByRole('button', { name: 'Google Calendar', exact: true }).click()
      const form = page.getByRole('dialog')
      await form.getByText('/api/oauth/callback').waitFor()
      await form.getByLabel('Client id').fill(client.clientId)
      await form.getByLabel('Client secret').fill(client.clientSecret)
      await form.getByRole('button', { name: 'Connect', exact: true }).click()
      await page.getByRole('alert').getByText('You did not agree at the vendor.').waitFor()
      await page.getByText('Not connected yet').waitFor()
      expect(await overflow(page)).toBe(0)

      agrees = true
      await page.getByRole('button', { name: 'Connect Google Calendar' }).click()
      await page.getByRole('status').getByText('Google Calendar is connected.').waitFor()
      await page.getByText('Not connected yet').waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Test Google Calendar' }).click()
      await page.getByRole('dialog').getByText('It works').waitFor()
      expect(owner.complaints).toEqual([])
    } finally {
      await owner.context.close()
      await own.close()
      await google.close()
    }
  })

  it('opens the guide of a kind, and works by keys alone', async () => {
    const page = await visitor.openSignedIn('/integrations')
    const card = page.getByRole('button', { name: 'Webhook', exact: true })
    await card.focus()
    await page.keyboard.press('Enter')
    await page.locator('[role=dialog]:focus-within').waitFor()
    const opened = visitor.context.waitForEvent('page')
    await page.getByRole('link', { name: 'Step by step, in the guide' }).click()
    const guide = await opened
    await guide.getByRole('heading', { name: 'Webhooks', level: 1 }).waitFor()
    await guide.getByRole('heading', { name: 'Check the signature' }).waitFor()
    expect(await overflow(guide)).toBe(0)
    await page.bringToFront()
    await page.locator('[role=dialog]:focus-within').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.locator('[aria-labelledby=kind-webhook]:focus').waitFor()
    expect(visitor.complaints).toEqual([])
  })

  it('texts callers in the owner’s words, with their length, and those on call', async () => {
    await app.configure({ phoneNumbers: ['+15035550188'] })
    const page = await visitor.openSignedIn('/settings')
    await page.getByText('Text callers', { exact: true }).click()
    await page.getByLabel('In your words').fill('Thanks {{ caller_first_name }}, we call you back.')
    await page.getByText('Thanks Sam, we call you back.').waitFor()
    await page.getByText('29 characters · one part').waitFor()
    await page.getByLabel('In your words').fill('{{ caller_nme }}')
    await page
      .getByText(/caller_nme/)
      .last()
      .waitFor()
    await page.getByLabel('In your words').fill('Thanks {{ caller_first_name }}!')
    await page.getByRole('button', { name: 'Add e-mail address' }).click()
    await page.getByLabel('E-mail address 1').fill('ana@office.example')
    await page.getByText('One mail a day', { exact: true }).click()
    await page.getByLabel('At', { exact: true }).fill('17:30')
    await page.getByRole('button', { name: 'Add phone', exact: true }).click()
    await page.getByLabel('Phone of those on call 1').fill('(503) 555-0161')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('unsaved change').waitFor({ state: 'detached' })
    expect(await overflow(page)).toBe(0)
    expect(await app.api('GET', '/api/businesses/default')).toMatchObject({
      sms: { isEnabled: true, template: 'Thanks {{ caller_first_name }}!' },
      notifications: {
        emails: ['ana@office.example'],
        digest: 'daily',
        digestTime: '17:30',
        urgentPhones: ['+15035550161'],
      },
    })
    await page.goto('/integrations')
    await page.getByText('Texts to callers').first().waitFor()
    expect(visitor.complaints).toEqual([])
  })
})
