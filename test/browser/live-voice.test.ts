/** What calls by live voice and language models leave behind, on the dashboard in a real browser. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ModelRefusal } from '../../simulator/models/model-request.ts'
import {
  type AppWithModel,
  hasRun,
  lastSaid,
  startAppWithModel,
  text,
  tool,
} from '../calls/app-with-model.ts'
import { ring, saying } from '../calls/ring.ts'
import { isBrowserMissing, missingNote, overflow, sizes, startBrowser, Visitor } from './browser.ts'

describe.skipIf(isBrowserMissing).each(sizes)(`live voice on $name${missingNote}`, (size) => {
  let browser: Browser
  let talk: AppWithModel
  let visitor: Visitor

  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  beforeEach(async () => {
    // A model whose price the book does not know.
    talk = await startAppWithModel({ LLM_MODEL: 'gpt-9' })
    await talk.app.configure({ engines: ['conversation-relay', 'voicemail'] })
    visitor = await Visitor.at(size, talk.app, browser)
  })
  afterEach(async () => {
    await visitor?.context.close()
    await talk?.close()
  })

  it('shows tools where they ran, promises that hold, what was not heard, and who spoke', async () => {
    talk.answer = (request) => {
      const said = lastSaid(request)
      if (/Ana/.test(said) && !hasRun(request))
        return [tool('capture_lead', { firstName: 'Ana', lastName: 'Reyes', reason: 'dripping kitchen tap' })]
      if (/Ana/.test(said)) return [text('Thanks, Ana. Shall somebody call you back?')]
      if (/yes/i.test(said) && !hasRun(request))
        return [tool('request_callback', { reason: 'dripping kitchen tap' })]
      if (/yes/i.test(said))
        return [text('Somebody will call you back. And is there anything else that I can do for you today?')]
      if (!hasRun(request)) return [tool('capture_lead', { phone: '+12125550123' })]
      return [text('I will pass that on.')]
    }
    const { call } = await ring(
      talk.app,
      saying('This is Ana Reyes, the tap in my kitchen drips', 'yes please', {
        do: 'say',
        text: 'And tell them that the gate is green',
        bargeInAfterMs: 2600,
      }),
    )
    const page = await visitor.openSignedIn(`/calls/${call.callSid}`)
    const lines = page.getByRole('list', { name: 'Conversation' }).getByRole('listitem')
    const noted = lines.filter({ hasText: 'Noted what the caller told' })
    await noted.locator('summary').click()
    await noted.getByText('dripping kitchen tap', { exact: true }).waitFor()
    await noted.getByText('What the model was told').waitFor()
    await lines
      .filter({ hasText: 'Tried to note what the caller told: did not work' })
      .locator('summary')
      .click()
    await lines.getByText('Why not').waitFor()
    await lines.getByText('Promised a call back, and it is on record').first().waitFor()

    const interrupted = lines.filter({ hasText: 'interrupted' })
    expect(await interrupted.locator('s').textContent()).toMatch(/today\?$/)
    const order = await lines.allInnerTexts()
    const at = (words: string) => order.findIndex((line) => line.includes(words))
    expect(at('Ana Reyes, the tap')).toBeLessThan(at('Noted what the caller told'))
    expect(at('Noted what the caller told')).toBeLessThan(at('Shall somebody call you back?'))

    const answered = page.locator('section', { hasText: 'How it was answered' })
    await answered.getByText('Live conversation').waitFor()
    await answered.getByText('gpt-9').waitFor()
    await answered.getByText('99 % within').waitFor()
    expect(await overflow(page)).toBe(0)
    expect(visitor.complaints).toEqual([])
  })

  it('says which promise nothing backs, and what to do about it', async () => {
    const promise = "You're all booked for Tuesday at ten."
    talk.answer = (request) => [text(/ten/.test(lastSaid(request)) ? promise : 'I see.')]
    const asked = 'Can somebody come on Tuesday at ten to fix a tap'
    const heardOut = await ring(talk.app, saying(asked))
    const page = await visitor.openSignedIn(`/calls/${heardOut.call.callSid}`)
    await page.getByText('Promised an appointment, taken back in the next sentence').waitFor()
    await expectNone(page, 'Nothing backs this promise')

    // The caller cuts in once the promise is said: what takes it back is not heard.
    const cutIn = await ring(
      talk.app,
      saying(asked, { do: 'say', text: 'Great, see you then', bargeInAfterMs: 3200 }),
    )
    await page.goto(`/calls/${cutIn.call.callSid}`)
    const alert = page.getByRole('region', { name: 'Promises that nothing backs' })
    await alert.getByText('Nothing backs this promise: an appointment').waitFor()
    await alert.getByText('Call back and make it, or say that it is not.').waitFor()
    expect(await overflow(page)).toBe(0)
    expect(visitor.complaints).toEqual([])
  })

  it('shows which model failed and who went on, and the price that is not known can be set', async () => {
    talk.answer = (request) =>
      /drips/.test(lastSaid(request))
        ? [text('Oh, a dripping tap. Who am I speaking with?')]
        : new ModelRefusal({ status: 503, message: 'down for maintenance' })
    const { call } = await ring(
      talk.app,
      saying('The tap in my kitchen drips', 'Ana Reyes', 'yes', 'no, goodbye'),
    )
    await talk.app.callWhen(call.callSid, ({ cost }) => cost !== null)
    const page = await visitor.openSignedIn(`/calls/${call.callSid}`)
    const talkLines = page.getByRole('list', { name: 'Conversation' })
    await talkLines.getByText('gpt-9 did not answer.').first().waitFor()
    await talkLines.getByText('Went on with the built-in rules.').first().waitFor()
    await page.getByText(/gpt-9 did not answer (once|\d times)/).waitFor()

    const cost = page.locator('section', { has: page.getByRole('heading', { name: 'Cost', exact: true }) })
    await cost.getByText(/^at least \$/).waitFor()
    await cost.getByText('ConversationRelay (hearing and speaking)').waitFor()
    await cost.getByText(/^1 minute at \$0\.07 a minute$/).waitFor()
    await cost.getByRole('link', { name: 'Set the price' }).first().click()

    const usd = page.getByLabel('US dollars a million tokens')
    await page.getByRole('heading', { name: 'gpt-9, not in the book yet' }).waitFor()
    await usd.fill('a lot')
    await page.keyboard.press('Enter')
    await page.getByText('Please enter US dollars from 0 to 10000').waitFor()
    await usd.fill('2.5')
    await page.getByLabel('Where it is from').fill('Our contract')
    await page.getByRole('button', { name: 'Save price' }).click()
    await page.getByText('gpt-9, tokens read: $2.50 a million tokens', { exact: true }).waitFor()
    await page.getByRole('heading', { name: 'gpt-9, OpenAI' }).waitFor()
    await page.getByText('Our contract').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('heading', { name: 'gpt-9, not in the book yet' }).waitFor()
    expect(await overflow(page)).toBe(0)
    expect(visitor.complaints).toEqual([])
  })

  it('keeps the price book: one’s own price in place of a listed one, and back', async () => {
    await ring(talk.app, saying('My kitchen sink is blocked'))
    const page = await visitor.openSignedIn('/')
    const figures = page.locator('details', { hasText: 'Last 30 days' })
    await figures.locator('summary').click()
    await figures.getByRole('row', { name: /Live conversation/ }).waitFor()
    await figures.getByText('no full price yet').waitFor()
    await figures.getByRole('link', { name: 'Costs and prices' }).click()

    await page.getByRole('list', { name: 'Costs of this month' }).getByText('ConversationRelay').waitFor()
    await page.getByText('1 of them without a full price').waitFor()
    const engines = page.getByRole('list', { name: 'Engines, the cheapest first' })
    await engines.getByText('Live conversation with gpt-5.4-mini').waitFor()
    const before = await engines.textContent()
    await page.getByLabel('Minutes of calls a month').fill('0')
    await page.getByText('Write a number from 1 to').waitFor()
    await page.getByLabel('Minutes of calls a month').fill('2000')
    await engines.getByText('$157.00').waitFor()
    expect(await engines.textContent()).not.toBe(before)

    const row = page
      .getByRole('list', { name: 'Telephone' })
      .getByRole('listitem')
      .filter({ hasText: 'ConversationRelay (hearing and speaking)' })
    await row.getByText('Not verified').waitFor()
    await row.getByText('Nov 22, 2026').waitFor()
    await row.getByRole('button', { name: /^Change the price/ }).click()
    await page.keyboard.press('Escape')
    // The keyboard stays where it was.
    await row.locator('button[data-edit]:focus').waitFor()
    await page.keyboard.press('Enter')
    await row.getByLabel('US dollars a minute').fill('99999')
    await row.getByRole('button', { name: 'Save price' }).click()
    await row.getByText('Please enter US dollars from 0 to 10000').waitFor()
    await row.getByLabel('US dollars a minute').fill('0.05')
    await row.getByRole('button', { name: 'Save price' }).click()
    await row.getByText('Your price').waitFor()
    await row.getByText('the book says $0.07').waitFor()
    expect(await overflow(page)).toBe(0)
    await row.getByRole('button', { name: /^Back to the book’s price/ }).click()
    await row.getByText('Not verified').waitFor()
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await row.getByText('Your price').waitFor()
    expect(await priceOf('twilio-conversation-relay')).toMatchObject({ usd: 0.05, isOwners: true })
    expect(visitor.complaints).toEqual([])
  })

  it('puts the engines in order, and takes instructions, recording and texts', async () => {
    await talk.app.configure({ engines: ['gather', 'voicemail'] })
    const page = await visitor.openSignedIn('/settings')
    const engines = page.getByRole('list', { name: 'Engines in order' })
    await engines.getByText('about $0.14 a minute and what your model costs').waitFor()
    await page.getByRole('button', { name: 'Add Live conversation' }).click()
    await page.getByRole('button', { name: 'Move Live conversation down' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Move Live conversation up' }).click()
    await page.getByText('talks with callers').waitFor()
    await page.getByLabel('For the model').fill('Be brief.')
    await page.getByText('9 of 20,000 characters').waitFor()
    await page
      .getByLabel('Calls', { exact: true })
      .selectOption({ label: 'Recorded, and callers are told so first' })
    await page.getByText('Text callers', { exact: true }).click()
    await page.getByText('No text is sent yet: this server needs a Twilio account.').waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('unsaved change').waitFor({ state: 'detached' })
    expect(await talk.app.api('GET', '/api/businesses/default')).toMatchObject({
      engines: ['conversation-relay', 'gather', 'voicemail'],
      instructions: 'Be brief.',
      recording: { mode: 'announce' },
      sms: { isEnabled: true },
    })
    await page.getByLabel('For the model').fill('Be brief. '.repeat(2001))
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('textarea[aria-invalid=true]').waitFor()
    expect(await overflow(page)).toBe(0)
    expect(visitor.complaints).toEqual([])
  })

  it('places a test call on the engine that was chosen, and says which model answers', async () => {
    await talk.app.configure({ engines: ['gather', 'voicemail'] })
    talk.answer = () => [text('Oh dear. Since when does it drip?')]
    const page = await visitor.openSignedIn('/test-call')
    await page.getByText('gpt-9 talks.').waitFor()
    await page.getByLabel('Answered by').selectOption({ label: 'Live conversation' })
    await page.getByText('silence counts as on a real phone').waitFor()
    await page.getByRole('button', { name: 'Call now' }).click()
    await page.getByText('Waiting for your answer').waitFor()
    await page.getByLabel('Your words').fill('The tap in my kitchen drips')
    await page.getByRole('button', { name: 'Say it' }).click()
    await page.getByText('Oh dear. Since when does it drip?').waitFor()
    const answered = page.locator('section', { hasText: 'How it was answered' })
    await answered.getByText('Live conversation').waitFor()
    await answered.getByText('gpt-9').waitFor()
    await page.getByRole('button', { name: 'Hang up' }).click()
    await page.getByText('Call ended').waitFor()
    expect(await overflow(page)).toBe(0)
    expect(visitor.complaints).toEqual([])
  })

  async function priceOf(id: string): Promise<unknown> {
    const { items } = await talk.app.api<{ items: { id: string }[] }>('GET', '/api/prices')
    return items.find((price) => price.id === id)
  }
})

async function expectNone(page: Page, words: string): Promise<void> {
  expect(await page.getByText(words).count()).toBe(0)
}
