/** Callers hang up whenever they like: the call is closed, kept, and finished with what was known. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HangUpPoint } from '../../simulator/call-options.ts'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, scripted } from './ring.ts'

const points: [string, HangUpPoint][] = [
  ['while the greeting is fetched', { during: 'webhook' }],
  ['during the greeting', { during: 'prompt' }],
  ['before saying a word', { during: 'gather' }],
  ['while an answer is worked out', { during: 'webhook', nth: 2 }],
  ['in the middle of the conversation', { during: 'gather', nth: 2 }],
  ['during a later prompt', { during: 'prompt', nth: 3 }],
]

describe.each(conversationEngines)('a hang-up, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine)
    await app.configure({
      // Every call is the first one of its caller.
      greetsReturningCallers: false,
      transferTargets: [{ name: 'Ana', phoneNumber: '+15035550171', for: ['emergency', 'human'] }],
    })
  })
  afterAll(() => app.close())

  it.each(points)('%s is borne', async (_where, hangUp) => {
    const { call, outcome } = await ring(app, await scripted('lead'), { faults: { hangUp } })
    expect(outcome.endedBy).toBe('caller')
    expect(call).toMatchObject({ status: outcome.status, endedReason: 'caller-hung-up' })
  })

  it('while a person is rung is borne', async () => {
    const { call } = await ring(app, await scripted('emergency'), {
      faults: { hangUp: { during: 'dial' } },
      dialPlan: () => ({ does: 'answer', afterSeconds: 15 }),
    })
    expect(call).toMatchObject({ status: 'completed', transfers: [{ outcome: 'caller-left' }] })
  })
})
