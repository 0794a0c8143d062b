/** A call that runs too long is ended politely, with everything kept. */
import { describe, expect, it } from 'vitest'
import { createScriptedBrain } from '../../src/brain/scripted-brain.ts'
import { LiveCall } from '../../src/calls/live-call.ts'
import { decideSafety } from '../../src/calls/safety.ts'
import { applyEvent } from '../../src/core/apply-event.ts'
import { demoBusiness } from '../../src/core/business.ts'
import { takeTurn } from '../../src/engines/take-turn.ts'
import type { Store } from '../../src/store/store.ts'

const started = {
  type: 'call-started',
  callSid: 'CA1',
  businessId: 'default',
  direction: 'inbound',
  from: '+15035550147',
  to: '+15035550188',
  language: 'en-US',
  isTest: false,
} as const

describe('the longest duration', () => {
  it('ends the call at the turn after it', async () => {
    let now = '2026-11-24T15:00:00.000Z'
    const call = new LiveCall(
      { store: {} as Store, now: () => now, enqueue: async () => undefined },
      { ...demoBusiness, maxCallMinutes: 5 },
      undefined,
    )
    call.dispatch(started)
    const brain = createScriptedBrain()
    const early = await takeTurn(brain, call, { type: 'speech', text: 'My sink is clogged' }, call.now)
    expect(early.next.do).toBe('listen')
    now = '2026-11-24T15:05:00.000Z'
    const late = await takeTurn(brain, call, { type: 'speech', text: 'It is the kitchen sink' }, call.now)
    expect(late.next.do).toBe('hang-up')
    expect(call.state).toMatchObject({ endingReason: 'max-duration' })
    expect(call.state.lead.reason?.value).toMatch(/clogged/)
  })

  it('is not put off by asking for a person, but an emergency still is put through', () => {
    const call = {
      ...applyEvent(undefined, { ...started, at: '2026-11-24T15:00:00.000Z' }),
      status: 'in-progress' as const,
    }
    const late = new Date('2026-11-24T16:00:00.000Z')
    expect(decideSafety(call, demoBusiness, { text: 'Let me talk to a real person' }, late).order).toEqual({
      do: 'hang-up',
      reason: 'max-duration',
    })
    expect(decideSafety(call, demoBusiness, { text: 'A pipe just burst, it floods' }, late).order).toEqual({
      do: 'transfer',
      purpose: 'emergency',
    })
  })

  it('does not cut off the ladder of people', async () => {
    const now = '2026-11-24T15:16:00.000Z'
    const ana = { name: 'Ana', phoneNumber: '+15035550171', for: ['emergency'] }
    const call = new LiveCall(
      { store: {} as Store, now: () => now, enqueue: async () => undefined },
      { ...demoBusiness, transferTargets: [ana] },
      applyEvent(undefined, { ...started, at: '2026-11-24T15:00:00.000Z' }),
    )
    const input = { type: 'transfer-failed', purpose: 'emergency' } as const
    const turn = await takeTurn(createScriptedBrain(), call, input, call.now)
    expect(turn.next).toEqual({ do: 'dial', target: ana })
  })
})
