/** The dashboard in a real browser, on a phone and on a desktop, against a whole receptionist. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ring, scripted } from '../calls/ring.ts'
import { type HttpReceiver, startHttpReceiver } from '../receivers/http-receiver.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { isBrowserMissing, missingNote, overflow, sizes, startBrowser, Visitor } from './browser.ts'

describe.skipIf(isBrowserMissing).each(sizes)(`the dashboard on $name${missingNote}`, (size) => {
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

  it('lets in who knows the password, and says what to do first', async () => {
    const page = await visitor.open('/settings')
    await visitor.signIn(page, 'not the password')
    await page.getByRole('alert').getByText('E-mail or password is wrong').waitFor()
    await visitor.signIn(page)
    await page.getByRole('heading', { name: 'Business profile' }).waitFor()

    await page.goto('/calls')
    await page.waitForURL((url) => url.pathname === '/')
    await page.getByRole('heading', { name: 'Hear your receptionist now' }).waitFor()
    await page.getByText('/twilio/voice').waitFor()
    expect(await overflow(page)).toBe(0)

    await page.getByRole('button', { name: 'Your account' }).locator('visible=true').click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(visitor.complaints).toEqual([])
  })

  it('loads its first page with at most 200 KB of script over the wire', async () => {
    const page = await visitor.openSignedIn('/')
    const bytes = await page.evaluate<number>(
      `performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`,
    )
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThan(200_000)
  })

  it('shows a typed test call as it happens, and works off its callback', async () => {
    const list = await visitor.openSignedIn('/')
    const phone = await visitor.open('/test-call')
    await phone.getByRole('button', { name: 'Call now' }).click()
    await phone.getByText('Thanks for calling Riverside Plumbing').waitFor()
    const isOngoing = list.getByText('On the phone now').locator('visible=true').first()
    await isOngoing.waitFor()
    expect(await overflow(phone)).toBe(0)

    await say(phone, 'My name is Dana Whitfield and my kitchen sink is blocked')
    await list.getByText('Dana Whitfield').waitFor()
    await phone.getByText('Waiting for your answer').waitFor()
    await list.getByText('Dana Whitfield').click()
    await list.getByRole('list', { name: 'Conversation' }).getByText('kitchen sink is blocked').waitFor()
    await phone.getByRole('button', { name: 'Keypad' }).click()
    await phone.getByRole('button', { name: '1', exact: true }).click()
    await list.getByRole('list', { name: 'Conversation' }).getByText('Keyed 1').waitFor()
    await list.goBack()
    // Name and number, both said back.
    await phone.getByText('confirmed').nth(1).waitFor()
    await phone.getByRole('button', { name: 'Hang up' }).click()
    await isOngoing.waitFor({ state: 'detached' })
    expect(await overflow(list)).toBe(0)

    await phone.getByRole('link', { name: 'Open the call' }).click()
    await phone.getByRole('heading', { name: 'Dana Whitfield' }).waitFor()
    await phone.getByText('My name is Dana Whitfield and my kitchen sink is blocked').waitFor()
    await phone.getByRole('heading', { name: 'Summary' }).waitFor()
    expect(await overflow(phone)).toBe(0)
    await phone.getByRole('button', { name: 'Mark done' }).click()
    await phone.getByRole('button', { name: 'Open again' }).click()
    await phone.getByRole('button', { name: 'Mark done' }).waitFor()

    await list.goto('/callbacks')
    const waiting = list.getByRole('listitem').filter({ hasText: 'Dana Whitfield' })
    await waiting.getByRole('link', { name: '(503) 555-0142' }).waitFor()
    expect(await overflow(list)).toBe(0)
    await waiting.getByRole('button', { name: 'Done' }).click()
    await list.getByText('Nobody is waiting').waitFor()
    await list.getByRole('button', { name: 'Undo' }).click()
    await waiting.waitFor()
    expect(visitor.complaints).toEqual([])
  })

  it('changes the profile, shows what is wrong where it is wrong, and asks before changes are lost', async () => {
    const page = await visitor.openSignedIn('/settings')
    const name = page.getByLabel('Business name')
    await name.fill('')
    await page.getByText('One unsaved change').waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('input[aria-invalid=true]').waitFor()
    expect(await name.getAttribute('aria-invalid')).toBe('true')

    await name.fill('Whitfield Plumbing')
    await page.getByText('The greeting still says Riverside Plumbing.').waitFor()
    await page.getByRole('link', { name: 'Callbacks' }).locator('visible=true').click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Stay' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved. The next call goes by it.', { exact: true }).waitFor()
    await page.getByText('One unsaved change').waitFor({ state: 'detached' })
    expect(await app.api('GET', '/api/businesses/default')).toMatchObject({ name: 'Whitfield Plumbing' })

    const hint = page.getByText('The greeting still says Riverside Plumbing.')
    await hint.waitFor()
    expect(await overflow(page)).toBe(0)
    await page.getByRole('button', { name: 'Use the new name' }).click()
    await hint.waitFor({ state: 'detached' })
    expect(await page.getByLabel('Greeting', { exact: true }).inputValue()).toMatch(
      /calling Whitfield Plumbing/,
    )

    await page.getByRole('button', { name: 'Move question down' }).first().click()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('unsaved changes').waitFor({ state: 'detached' })
    expect(await app.api('GET', '/api/businesses/default')).toMatchObject({
      questions: [{ field: 'phone' }, { field: 'name' }, { field: 'reason' }],
    })
    expect(await overflow(page)).toBe(0)
    expect(visitor.complaints).toEqual([])
  })

  it('keeps the lists of blocked and allowed numbers, and blocks from the page of a call', async () => {
    const page = await visitor.openSignedIn('/settings')
    await page.getByText('No number is blocked.').waitFor()
    const blocked = page.getByLabel('Add a number to “Blocked”')
    await blocked.fill('everybody')
    await blocked.press('Enter')
    await page.getByText('Please enter a phone number, or the beginning').waitFor()
    await blocked.fill('1-900*')
    await blocked.press('Enter')
    await page.getByText('Numbers that begin with +1900', { exact: true }).waitFor()
    await blocked.fill('(503) 555-0161')
    await page.getByRole('button', { name: 'Add', exact: true }).first().click()
    await page.getByRole('button', { name: 'Remove (503) 555-0161' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Remove (503) 555-0161' }).waitFor()
    expect(await overflow(page)).toBe(0)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('One unsaved change').waitFor({ state: 'detached' })
    expect(await app.api('GET', '/api/businesses/default')).toMatchObject({
      blockedNumbers: ['+1900*', '+15035550161'],
      allowedNumbers: [],
    })

    const { call } = await ring(app, await scripted('robocall'), {
      from: '+12125550199',
      params: { StirVerstat: 'TN-Validation-Failed-C' },
    })
    await page.goto(`/calls/${call.callSid}`)
    await page.getByText('It may be forged').waitFor()
    await page.getByText('Taken for a robocall because it said').waitFor()
    await page.getByRole('button', { name: 'Block this number' }).click()
    await page.getByText('On your block list').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('On your block list').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Never screen this number' }).click()
    await page.getByText('Never screened', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'It was a person' }).click()
    await page.getByRole('button', { name: 'Mark done' }).waitFor()
    expect(await overflow(page)).toBe(0)
    expect(await app.api('GET', '/api/businesses/default')).toMatchObject({
      blockedNumbers: ['+1900*', '+15035550161'],
      allowedNumbers: ['+12125550199'],
    })
    expect(visitor.complaints).toEqual([])
  })

  it('offers callers Spanish, with texts of the owner, and says which language a call was in', async () => {
    const page = await visitor.openSignedIn('/settings')
    await page.getByText('No other language is offered.').waitFor()
    await page.getByRole('button', { name: 'Add Spanish' }).click()
    await page.getByLabel('Voice').last().selectOption({ label: 'Mía (Mexico)' })
    await page.getByText('Questions in our words').click()
    await page.getByPlaceholder('¿Me da su nombre y apellido, por favor?').fill('¿Con quién tengo el gusto?')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('unsaved change').waitFor({ state: 'detached' })
    expect(await app.api('GET', '/api/businesses/default')).toMatchObject({
      languages: ['en-US', 'es-US'],
      translations: {
        'es-US': { voice: 'Polly.Mia-Neural', questions: { name: '¿Con quién tengo el gusto?' } },
      },
    })

    const { call, said } = await ring(app, await scripted('spanish'), { from: '+15035550181' })
    expect(said).toContain('¿Con quién tengo el gusto?')
    await page.goto(`/calls/${call.callSid}`)
    await page.getByText('in Spanish', { exact: true }).waitFor()
    await page.getByText('Went on in another language').waitFor()
    expect(await overflow(page)).toBe(0)

    await page.goto('/settings')
    await page.getByRole('button', { name: 'Make it the first' }).click()
    expect(await page.getByLabel('Greeting', { exact: true }).first().inputValue()).toMatch(
      /^Gracias por llamar/,
    )
    expect(visitor.complaints).toEqual([])
  })

  describe('with a receiver', () => {
    let receiver: HttpReceiver
    beforeEach(async () => {
      receiver = await startHttpReceiver()
    })
    afterEach(() => receiver.close())

    it('connects a webhook, shows its secret once, tests it, and shows what was delivered', async () => {
      const page = await visitor.openSignedIn('/integrations')
      await page.getByRole('button', { name: 'Webhook', exact: true }).click()
      const form = page.getByRole('dialog')
      await form.getByLabel('Address', { exact: true }).fill('not an address')
      await form.getByRole('button', { name: 'Connect' }).click()
      await form.locator('input[aria-invalid=true]').waitFor()
      await form.getByLabel('Address', { exact: true }).fill(`${receiver.url}/hook`)
      await form.getByRole('button', { name: 'Connect' }).click()
      await form.getByText(/^whsec_/).waitFor()
      await form.getByRole('button', { name: 'I have copied it' }).click()

      const row = page.getByRole('list', { name: 'Connections' }).getByRole('listitem')
      await row.getByRole('button', { name: 'Test Webhook' }).click()
      await page.getByRole('dialog').getByText('It can be reached').waitFor()
      // A dialog hears keys once it holds the focus.
      await page.locator('[role=dialog]:focus-within').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      expect(await overflow(page)).toBe(0)
      const tried = receiver.received.length

      await page.goto('/test-call')
      await page.getByText('Send to integrations').click()
      await page.getByRole('button', { name: 'Call now' }).click()
      await say(page, 'My name is Dana Whitfield and my kitchen sink is blocked')
      await page.getByText('Dana Whitfield', { exact: true }).waitFor()
      await page.keyboard.press('Escape')
      await receiver.count(tried + 1)
      await page.getByRole('link', { name: 'Open the call' }).click()
      await page.getByRole('heading', { name: 'Sent to' }).waitFor()
      await page.getByText('Delivered', { exact: true }).waitFor()
      expect(visitor.complaints).toEqual([])
    })
  })
})

/** Types an answer once the receptionist listens. */
async function say(page: Page, words: string): Promise<void> {
  await page.getByText('Waiting for your answer').waitFor()
  await page.getByLabel('Your words').fill(words)
  await page.getByRole('button', { name: 'Say it' }).click()
}
