/** A call that runs too long is ended politely, with everything kept. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { CallerAction } from '../../simulator/caller.ts'
import { createScriptedBrain } from '../../src/brain/scripted-brain.ts'
import { LiveCall } from '../../src/calls/live-call.ts'
import { decideSafety } from '../../src/calls/safety.ts'
import { applyEvent } from '../../src/core/apply-event.ts'
import { demoBusiness } from '../../src/core/business.ts'
import { takeTurn } from '../../src/engines/take-turn.ts'
import type { Store } from '../../src/store/store.ts'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, saying } from './ring.ts'

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

describe.each(conversationEngines)('a call whose time is up, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    // Time enough for last words after the goodbye.
    app = await startAppFor(engine, { patience: { timings: { tailMs: 400 } } })
    await app.configure({
      maxCallMinutes: 1,
      transferTargets: [{ name: 'Ana', phoneNumber: '+15035550171', for: ['emergency', 'human'] }],
    })
  })
  afterAll(() => app.close())
  afterEach(() => vi.useRealTimers())

  // With `gather` the time is looked at when the caller has spoken; over a socket it runs out by itself.
  const silence = { do: 'silence' } as const
  const isGather = engine === 'gather'
  const elapsedMs = isGather ? 60_050 : 59_600

  /** Rings a receptionist who answered that long ago. */
  const ringLate = (...lines: (string | CallerAction)[]) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - elapsedMs })
    return ring(app, saying(...lines), {
      dialPlan: () => ({ does: 'answer', talkSeconds: 5 }),
      onEvent: ({ type }) => {
        if (type === 'webhook-answered') vi.useRealTimers()
      },
    })
  }

  it.each([
    ['says something', ['My sink is clogged', silence, silence, silence]],
    ['says nothing', [silence, silence, silence, silence]],
  ])('is ended with a goodbye to a caller who %s', async (_what, lines) => {
    const { call, outcome, said } = await ringLate(...lines)
    expect(said).toMatch(/bye/i)
    expect(outcome.endedBy).toBe('receptionist')
    expect(call).toMatchObject({ status: 'completed', endedReason: 'max-duration' })
  })

  it('goes on for whoever is in danger', async () => {
    const danger = 'There is a fire, the house is burning'
    const { call } = await ringLate(...(isGather ? [danger] : [silence, danger]))
    expect(call).toMatchObject({ urgency: { level: 'emergency' }, endedReason: 'transferred' })
  })
})
