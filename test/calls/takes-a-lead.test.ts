/** A new customer rings, is answered at once, is asked for name, number and reason, and becomes a lead. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, scripted } from './ring.ts'

describe.each(conversationEngines)('a lead, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine)
  })
  afterAll(() => app.close())

  it('is taken down from ring to summary without a single setting', async () => {
    const { call, outcome, said } = await ring(app, await scripted('lead'))
    expect(outcome).toMatchObject({ status: 'completed', endedBy: 'receptionist' })
    expect(said).toContain('Riverside Plumbing')
    expect(call).toMatchObject({
      status: 'completed',
      endedReason: 'receptionist-hung-up',
      engine,
      isSpam: false,
      urgency: { level: 'routine' },
      lead: {
        firstName: { value: 'Dana' },
        lastName: { value: 'Whitfield' },
        phone: { value: '+15035550147', isConfirmed: true },
      },
      callback: { requested: true, phone: '+15035550147', status: 'open' },
    })
    expect(call.lead.reason?.value).toMatch(/water heater/i)
    expect(call.summary).toMatch(/Dana Whitfield/)
    expect(call.transcript.length).toBeGreaterThan(5)
    expect(call.transcript.filter(({ speaker }) => speaker === 'caller').length).toBeGreaterThan(2)
  })
})
