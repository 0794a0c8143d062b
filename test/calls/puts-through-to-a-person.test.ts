/** Whoever asks for a person, by words or with key 0, is put through. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, saying, scripted } from './ring.ts'

const ana = { name: 'Ana', phoneNumber: '+15035550171', for: ['human'] }

describe.each(conversationEngines)('the wish for a person, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine)
    await app.configure({ transferTargets: [ana] })
  })
  afterAll(() => app.close())

  it('is heard in words', async () => {
    const { call } = await ring(app, saying('Can I talk to a real person please?'), {
      dialPlan: () => ({ does: 'answer', talkSeconds: 30 }),
    })
    expect(call).toMatchObject({
      endedReason: 'transferred',
      transfers: [{ to: ana.phoneNumber, purpose: 'human', outcome: 'accepted' }],
    })
  })

  it('is a lone key 0', async () => {
    const { call } = await ring(app, saying({ do: 'press', digits: '0' }), {
      dialPlan: () => ({ does: 'answer', talkSeconds: 30 }),
    })
    expect(call.endedReason).toBe('transferred')
    expect(call.lead.phone).toMatchObject({ value: '+15035550147', source: 'caller-id' })
  })

  it('is not a 0 inside a number', async () => {
    const { call, outcome } = await ring(app, await scripted('keypad'))
    expect(outcome.dials).toEqual([])
    expect(call.lead.phone).toMatchObject({
      source: 'keypad',
      value: expect.stringMatching(/^\+1503555\d{4}$/),
    })
  })

  it('ends in a recorded call back when nobody is there', async () => {
    const { call, said } = await ring(app, await scripted('wants-a-person'), {
      dialPlan: () => ({ does: 'busy' }),
    })
    expect(call.transfers).toMatchObject([{ outcome: 'busy' }])
    expect(call.callback).toMatchObject({ requested: true, status: 'open' })
    expect(said).toMatch(/call you back|call back/i)
  })

  it('rings only who is on duty', async () => {
    await app.configure({ transferTargets: [{ ...ana, hours: {} }] })
    const { outcome, call } = await ring(app, await scripted('wants-a-person'))
    expect(outcome.dials).toEqual([])
    expect(call.callback?.requested).toBe(true)
  })
})
