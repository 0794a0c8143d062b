import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEvent } from './apply-event.ts'
import { type Call, callSchema } from './call.ts'
import type { CallEvent, CallEventBody } from './call-event.ts'

const at = '2026-11-24T10:00:00.000Z'
const started: CallEvent = {
  type: 'call-started',
  at,
  callSid: 'CA1',
  businessId: 'default',
  direction: 'inbound',
  from: '+15035550123',
  to: '+15035550188',
  language: 'en-US',
  isTest: false,
}

/** Reduces bodies that come a second apart, after `call-started`. */
function callAfter(...bodies: CallEventBody[]): Call {
  const events = bodies.map(
    (body, index) =>
      ({ ...body, at: `2026-11-24T10:00:${String(index + 1).padStart(2, '0')}.000Z` }) as CallEvent,
  )
  const call = [started, ...events].reduce<Call | undefined>(applyEvent, undefined)
  if (!call) throw new Error('no call')
  return call
}

describe('applyEvent', () => {
  it('knows a caller by the number until the words say otherwise', () => {
    const known = (value: string) => ({
      value,
      confidence: 0.6,
      source: 'caller-id' as const,
      isConfirmed: false,
    })
    const recognized: CallEventBody = {
      type: 'lead-updated',
      fields: { firstName: known('Ana'), lastName: known('Reyes') },
    }
    const spoken = { confidence: 0.8, source: 'spoken' as const, isConfirmed: false }
    const said = (value: string) =>
      callAfter(recognized, { type: 'lead-updated', fields: { firstName: { value, ...spoken } } }).lead
    expect(said('Ana').lastName?.value).toBe('Reyes')
    expect(said('Bo').lastName).toBeUndefined()
    const agreed = { firstName: { ...known('Ana'), isConfirmed: true } }
    const misheard = { firstName: { value: 'Bo', ...spoken, confidence: 0.4 } }
    const kept = callAfter(
      recognized,
      { type: 'lead-updated', fields: agreed },
      { type: 'lead-updated', fields: misheard },
    ).lead
    expect(kept).toMatchObject({ firstName: { value: 'Ana' }, lastName: { value: 'Reyes' } })
  })

  it('numbers the turns of the transcript and counts the receptionist turns', () => {
    const call = callAfter(
      { type: 'receptionist-said', text: 'Hello' },
      { type: 'caller-said', text: 'My sink leaks' },
      { type: 'receptionist-said', text: 'Your name?', latencyMs: 12 },
    )
    expect(call.transcript.map(({ turn, speaker }) => [turn, speaker])).toEqual([
      [0, 'receptionist'],
      [1, 'caller'],
      [2, 'receptionist'],
    ])
    expect(call.turn).toBe(2)
    expect(call.transcript[2]?.latencyMs).toBe(12)
    expect(call.version).toBe(4)
  })

  it('keeps only what was heard of an interrupted turn', () => {
    const call = callAfter(
      { type: 'receptionist-said', text: 'We are open from eight to five' },
      { type: 'receptionist-interrupted', turn: 0, heard: 'We are open' },
    )
    expect(call.transcript[0]).toMatchObject({ heard: 'We are open', isInterrupted: true })
  })

  it('lets a spoken number win over caller ID, and caller ID never over a spoken one', () => {
    const callerId = {
      value: '+15035550123',
      confidence: 0.9,
      source: 'caller-id' as const,
      isConfirmed: false,
    }
    const spoken = { value: '+15035550999', confidence: 0.7, source: 'spoken' as const, isConfirmed: false }
    const spokenLast = callAfter(
      { type: 'lead-updated', fields: { phone: callerId } },
      { type: 'lead-updated', fields: { phone: spoken } },
    )
    const callerIdLast = callAfter(
      { type: 'lead-updated', fields: { phone: spoken } },
      { type: 'lead-updated', fields: { phone: callerId } },
    )
    expect(spokenLast.lead.phone?.value).toBe('+15035550999')
    expect(callerIdLast.lead.phone?.value).toBe('+15035550999')
  })

  it('takes part again in everything once the owner says that it was a person', () => {
    const call = callAfter(
      { type: 'spam-detected', evidence: ['press one'] },
      { type: 'spam-cleared' },
      { type: 'callback-requested', callback: { requested: true, status: 'open' } },
    )
    expect(call).toMatchObject({ isSpam: false, callback: { requested: true } })
  })

  it('keeps nothing that a robocall said as a lead', () => {
    const reason = { value: 'your warranty', confidence: 0.9, source: 'spoken' as const, isConfirmed: false }
    const call = callAfter(
      { type: 'lead-updated', fields: { reason } },
      { type: 'callback-requested', callback: { requested: true, status: 'open' } },
      { type: 'spam-detected', evidence: ['press one'] },
      { type: 'lead-updated', fields: { reason } },
      { type: 'callback-requested', callback: { requested: true, status: 'open' } },
    )
    expect(call).toMatchObject({ isSpam: true, lead: {}, callback: null })
    expect(call.lead.reason).toBeUndefined()
  })

  it('only raises urgency', () => {
    const call = callAfter(
      { type: 'urgency-detected', urgency: { level: 'emergency', evidence: ['burst pipe'] } },
      { type: 'urgency-detected', urgency: { level: 'urgent', evidence: ['soon'] } },
    )
    expect(call.urgency).toEqual({ level: 'emergency', evidence: ['burst pipe'] })
  })

  it('takes the first report of the end, and the reason that was decided before it', () => {
    const call = callAfter(
      { type: 'ending-decided', reason: 'receptionist-hung-up' },
      { type: 'call-ended', status: 'completed' },
      { type: 'call-ended', status: 'failed', reason: 'lost', durationSeconds: 42 },
    )
    expect(call).toMatchObject({
      status: 'completed',
      endedReason: 'receptionist-hung-up',
      endedAt: '2026-11-24T10:00:02.000Z',
      durationSeconds: 42,
    })
  })

  it('ends a transfer once, however often it is reported', () => {
    const call = callAfter(
      { type: 'transfer-started', to: '+15035550100', name: 'Ana', purpose: 'human' },
      { type: 'transfer-ended', to: '+15035550100', outcome: 'busy' },
      { type: 'transfer-ended', to: '+15035550100', outcome: 'accepted' },
    )
    expect(call.transfers).toHaveLength(1)
    expect(call.transfers[0]?.outcome).toBe('busy')
  })

  it('keeps one recording a sid', () => {
    const recording = {
      recordingSid: 'RE1',
      durationSeconds: 0,
      status: 'in-progress',
      source: 'voicemail',
    } as const
    const call = callAfter(
      { type: 'recording-ready', recording },
      { type: 'recording-ready', recording: { ...recording, durationSeconds: 9, status: 'completed' } },
    )
    expect(call.recordings).toEqual([{ ...recording, durationSeconds: 9, status: 'completed' }])
  })

  it('leaves a callback with who took it first, until it is open again', () => {
    const requested = { type: 'callback-requested', callback: { requested: true, status: 'open' } } as const
    const ana = { type: 'callback-taken', by: 'Ana' } as const
    const ben = { type: 'callback-taken', by: 'Ben' } as const
    const done = { type: 'callback-updated', status: 'done' } as const
    const open = { type: 'callback-updated', status: 'open' } as const
    expect(callAfter(ana).callback).toBeNull()
    expect(callAfter(requested, ana, ben, open).callback).toMatchObject({
      takenBy: 'Ana',
      takenAt: '2026-11-24T10:00:02.000Z',
    })
    expect(callAfter(requested, ana, done).callback).toMatchObject({ takenBy: 'Ana', status: 'done' })
    expect(callAfter(requested, ana, done, open).callback).toEqual({ requested: true, status: 'open' })
    expect(callAfter(requested, ana, done, open, ben).callback).toMatchObject({ takenBy: 'Ben' })
  })

  it('refuses an event before the call started', () => {
    expect(() => applyEvent(undefined, { type: 'caller-silent', at })).toThrow(/before call-started/)
  })

  it('makes a valid snapshot of any order of events', () => {
    const body: fc.Arbitrary<CallEventBody> = fc.oneof(
      fc.record({ type: fc.constant('caller-said' as const), text: fc.string() }),
      fc.record({ type: fc.constant('receptionist-said' as const), text: fc.string() }),
      fc.constant({ type: 'caller-silent' as const }),
      fc.constant({ type: 'call-ended' as const, status: 'completed' as const }),
      fc.constant({ type: 'call-answered' as const }),
      fc.record({ type: fc.constant('question-missed' as const), field: fc.constantFrom('name', 'phone') }),
      fc.record({ type: fc.constant('question-skipped' as const), field: fc.constantFrom('name', 'phone') }),
    )
    fc.assert(
      fc.property(fc.array(body, { maxLength: 40 }), (bodies) => {
        const call = callAfter(...bodies)
        expect(callSchema.safeParse(call).success).toBe(true)
        expect(call.version).toBe(bodies.length + 1)
        const firstEnd = bodies.findIndex(({ type }) => type === 'call-ended')
        expect(call.status === 'completed').toBe(firstEnd >= 0)
      }),
    )
  })
})
