/** Where calls are recorded the caller hears so before anything else, to its end, and once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, saying } from './ring.ts'

/** Recordings are begun where a call is handed to a socket. */
const recordingEngines = conversationEngines.filter((engine) => engine !== 'gather')
const notice = /This call is recorded\./g

describe.each(recordingEngines)('the notice of a recording, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine)
    await app.configure({
      greetsReturningCallers: false,
      transferTargets: [{ name: 'Ana', phoneNumber: '+15035550171', for: ['emergency', 'human'] }],
      recording: { mode: 'announce', retentionDays: 30 },
    })
  })
  afterAll(() => app.close())

  it('is heard first and whole, also by who speaks over the greeting, and the call is recorded', async () => {
    const { outcome, call } = await ring(
      app,
      saying({ do: 'say', text: 'My sink is clogged', bargeInAfterMs: 300 }, 'Ana Reyes'),
    )
    expect(outcome.conversation[0]?.text).toMatch(/^This call is recorded\./)
    expect(call.transcript[0]?.text).toMatch(/^This call is recorded\./)
    expect(call.lead.reason?.value).toBe('My sink is clogged')
    expect(outcome.recordingSids).toHaveLength(1)
    const kept = await app.callWhen(call.callSid, ({ recordings }) => recordings[0]?.status === 'completed')
    expect(kept.recordings).toHaveLength(1)
  })

  it('is said once, whatever happens on the call', async () => {
    const { outcome, said } = await ring(app, saying('My sink is clogged', 'Ana Reyes', 'yes'), {
      faults: {
        network: () => 'repeated',
        relay: { cutAfterPrompts: 1 },
        stream: { cutAfterTurns: 1 },
      },
      mayHaveErrors: true,
    })
    expect(said.match(notice)).toHaveLength(1)
    expect(outcome.webhooks.filter(({ body }) => body?.includes('<Recording'))).toHaveLength(1)
  })

  it('is no obstacle to an emergency', async () => {
    const { outcome, call } = await ring(app, saying('I smell gas, we all feel dizzy'), {
      dialPlan: () => ({ does: 'answer', talkSeconds: 5 }),
    })
    expect(outcome.dials).toHaveLength(1)
    expect(call).toMatchObject({ endedReason: 'transferred', urgency: { isLifeThreatening: true } })
  })
})
