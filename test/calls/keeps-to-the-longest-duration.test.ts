/** A call that runs too long is ended politely, with everything kept. */
import { describe, expect, it } from 'vitest'
import { createScriptedBrain } from '../../src/brain/scripted-brain.ts'
import { LiveCall } from '../../src/calls/live-call.ts'
import { demoBusiness } from '../../src/core/business.ts'
import { takeTurn } from '../../src/engines/take-turn.ts'
import type { Store } from '../../src/store/store.ts'

describe('the longest duration', () => {
  it('ends the call at the turn after it', async () => {
    let now = '2026-11-24T15:00:00.000Z'
    const call = new LiveCall(
      { store: {} as Store, now: () => now, enqueue: async () => undefined },
      { ...demoBusiness, maxCallMinutes: 5 },
      undefined,
    )
    call.dispatch({
      type: 'call-started',
      callSid: 'CA1',
      businessId: 'default',
      direction: 'inbound',
      from: '+15035550147',
      to: '+15035550188',
      language: 'en-US',
      isTest: false,
    })
    const brain = createScriptedBrain()
    const early = await takeTurn(brain, call, { type: 'speech', text: 'My sink is clogged' }, call.now)
    expect(early.next.do).toBe('listen')
    now = '2026-11-24T15:05:00.000Z'
    const late = await takeTurn(brain, call, { type: 'speech', text: 'It is the kitchen sink' }, call.now)
    expect(late.next.do).toBe('hang-up')
    expect(call.state).toMatchObject({ endingReason: 'max-duration' })
    expect(call.state.lead.reason?.value).toMatch(/clogged/)
  })
})
