/** Silence is asked about twice, then the receptionist says goodbye. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, saying, scripted } from './ring.ts'

describe.each(conversationEngines)('silence, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    // The simulated caller is silent for as long as it takes, and hears everything at once.
    app = await startAppFor(engine, { patience: { timings: { silenceMs: 150, thinkingMs: 150 } } })
  })
  afterAll(() => app.close())

  it('is asked about twice and then ends the call', async () => {
    const { call, outcome } = await ring(app, await scripted('silent'))
    expect(call.endedReason).toBe('no-input')
    expect(outcome.endedBy).toBe('receptionist')
    expect(outcome.conversation.filter(({ speaker }) => speaker === 'receptionist')).toHaveLength(4)
  })

  it('loses nothing that was said before', async () => {
    const silence = { do: 'silence' } as const
    const { call } = await ring(
      app,
      saying('My name is Ana Reyes and my sink is clogged', silence, silence, silence),
    )
    expect(call.endedReason).toBe('no-input')
    expect(call.lead.firstName?.value).toBe('Ana')
  })
})
