/** A caller who speaks or keys over the receptionist is heard, and only what was finally understood counts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, saying, scripted } from './ring.ts'

describe.each(conversationEngines)('barge-in, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine)
  })
  afterAll(() => app.close())

  it('by words over the greeting is taken', async () => {
    const { call, outcome } = await ring(
      app,
      saying({ do: 'say', text: 'My water heater is leaking', bargeInAfterMs: 500 }),
    )
    expect(call.lead.reason?.value).toMatch(/water heater is leaking/)
    expect(outcome.conversation[0]?.text).not.toMatch(/How can I help/)
  })

  it('by a key over the greeting is taken', async () => {
    await app.configure({ transferTargets: [{ name: 'Ana', phoneNumber: '+15035550171', for: ['human'] }] })
    const caller = saying({ do: 'press', digits: '0', bargeInAfterMs: 500 })
    const { call, outcome } = await ring(app, caller, {
      dialPlan: () => ({ does: 'answer', talkSeconds: 30 }),
    })
    expect(call.endedReason).toBe('transferred')
    expect(outcome.conversation[0]?.text).not.toMatch(/How can I help/)
  })
})

describe('barge-in, with gather', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
  })
  afterAll(() => app.close())

  it('is on in every question, and nothing is asked for before words are final', async () => {
    const { outcome } = await ring(app, await scripted('lead'))
    const gathers = outcome.webhooks.flatMap(({ body }) => body?.match(/<Gather [^>]*>/g) ?? [])
    expect(gathers.length).toBeGreaterThan(3)
    expect(gathers.filter((tag) => !tag.includes('bargeIn="true"'))).toEqual([])
    expect(gathers.filter((tag) => tag.includes('partialResultCallback'))).toEqual([])
    expect(outcome.webhooks.filter(({ kind }) => kind === 'partial-result')).toEqual([])
  })
})
