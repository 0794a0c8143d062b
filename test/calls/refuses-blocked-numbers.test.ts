/** Numbers on the owner's block list are refused before they are answered; those on the allow list are never screened. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, saying, scripted } from './ring.ts'

const emergency = () => saying('My basement is flooding and I smell gas, this is an emergency!')

describe.each(conversationEngines)('the owner’s lists, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine)
    await app.configure({
      transferTargets: [{ name: 'Ana', phoneNumber: '+15035550171', for: ['emergency', 'human'] }],
      blockedNumbers: ['+15035550161', '+1900*'],
      allowedNumbers: ['+19005550162', '+15035550163'],
    })
  })
  afterAll(() => app.close())

  it.each([
    ['+15035550161', '+15035550161'],
    ['+19005550100', '+1900*'],
  ])('refuses %s before any word, by the entry %s', async (from, entry) => {
    const { call, outcome } = await ring(app, emergency(), { from })
    const [first] = outcome.webhooks.filter(({ url }) => url.includes('/twilio/voice'))
    expect(first?.body).toContain('<Reject')
    expect(outcome.dials).toEqual([])
    expect(call).toMatchObject({
      isSpam: true,
      status: 'no-answer',
      endedReason: 'blocked',
      engine: null,
      lead: {},
      callback: null,
      urgency: { level: 'routine' },
      transcript: [],
      deliveries: [],
      summary: expect.stringContaining('block list'),
    })
    expect(call.events).toContainEqual(
      expect.objectContaining({ type: 'spam-detected', evidence: [`on your block list: ${entry}`] }),
    )
  })

  it('refuses a repeated webhook with the same words, and once', async () => {
    const { call, outcome } = await ring(app, emergency(), {
      from: '+15035550161',
      faults: { network: () => 'repeated', statusCallback: 'twice' },
    })
    const [first] = outcome.webhooks.filter(({ url }) => url.includes('/twilio/voice'))
    expect(first?.body).toContain('<Reject')
    expect(first?.repeatBodies).toEqual([first?.body])
    expect(call.events.filter(({ type }) => type === 'spam-detected')).toHaveLength(1)
  })

  it('refuses on the fallback too, when the first webhook was lost', async () => {
    const { call, outcome } = await ring(app, emergency(), {
      from: '+15035550161',
      faults: { network: ({ kind }) => (kind === 'voice' ? 'refused' : undefined) },
      mayHaveErrors: true,
    })
    const [fallback] = outcome.webhooks.filter(({ url }) => url.includes('/twilio/fallback'))
    expect(fallback?.body).toContain('<Reject')
    expect(call).toMatchObject({ isSpam: true, endedReason: 'blocked', transcript: [] })
  })

  it('marks a call that only its end is heard of', async () => {
    const { call } = await ring(app, emergency(), {
      from: '+15035550161',
      voiceUrl: `${app.localUrl}/nowhere`,
      fallbackUrl: `${app.localUrl}/nowhere`,
      mayHaveErrors: true,
    })
    expect(call).toMatchObject({ isSpam: true, endedReason: 'blocked', callback: null })
  })

  it('looks up nothing of a caller who is refused', async () => {
    const from = '+15035550164'
    await ring(app, saying('My sink is clogged', 'Dana Whitfield', 'Yes', 'No, thank you'), { from })
    await app.api('PUT', `/api/businesses/default/screening/${encodeURIComponent(from)}`, {
      screening: 'blocked',
    })
    const { call } = await ring(app, emergency(), { from })
    const types = call.events.map(({ type }) => type)
    expect(types.slice(0, 3)).toEqual(['call-started', 'spam-detected', 'ending-decided'])
    expect(types).not.toContain('lead-updated')
  })

  it('answers a number of a blocked range that is allowed', async () => {
    const { call } = await ring(app, await scripted('lead'), { from: '+19005550162' })
    expect(call).toMatchObject({ isSpam: false, endedReason: expect.not.stringMatching('blocked') })
    expect(call.lead.reason).toBeDefined()
  })

  it('answers callers who withhold their number', async () => {
    const { call } = await ring(app, await scripted('anonymous'), { from: 'anonymous' })
    expect(call.isSpam).toBe(false)
  })

  it('never takes an allowed number for a robocall, whatever it says', async () => {
    const robocall = await scripted('robocall')
    const { call } = await ring(app, robocall, {
      from: '+15035550163',
      params: { StirVerstat: 'TN-Validation-Failed' },
    })
    expect(call.isSpam).toBe(false)
    expect(call.transcript.length).toBeGreaterThan(3)
  })
})
