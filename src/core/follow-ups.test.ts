import { describe, expect, it } from 'vitest'
import { applyEvent } from './apply-event.ts'
import type { Call } from './call.ts'
import type { CallEvent, CallEventBody } from './call-event.ts'
import { type FollowUp, followUps } from './follow-ups.ts'

const at = '2026-11-24T10:00:00.000Z'
const spoken = (value: string) => ({ value, confidence: 0.9, source: 'spoken' as const, isConfirmed: true })

/** All follow-ups of a call with these events. */
function dueAfter(...bodies: CallEventBody[]): FollowUp[] {
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
  let call: Call | undefined
  return [started, ...bodies.map((body) => ({ ...body, at }) as CallEvent)].flatMap((event) => {
    const before = call
    call = applyEvent(before, event)
    return followUps(before, event, call)
  })
}

describe('followUps', () => {
  it('finishes a call once, although its end is reported twice', () => {
    expect(
      dueAfter(
        { type: 'call-ended', status: 'completed' },
        { type: 'call-ended', status: 'completed', durationSeconds: 9 },
      ),
    ).toEqual([{ kind: 'finish-call' }, { kind: 'price-call' }])
  })

  it('prices a call anew when a report that it costs more comes after its end, and not before', () => {
    const use = { inputTokens: 9, cachedInputTokens: 0, cacheWriteTokens: 0, outputTokens: 1 }
    const reports: CallEventBody[] = [
      { type: 'model-used', use: { vendor: 'openai', model: 'gpt-5.4-mini', ...use } },
      { type: 'engine-ended', engine: 'conversation-relay', connectionId: 'VX1', durationSeconds: 9 },
    ]
    const ended: CallEventBody = { type: 'call-ended', status: 'completed', durationSeconds: 9 }
    expect(dueAfter(...reports, ended)).toEqual([{ kind: 'finish-call' }])
    expect(dueAfter(ended, ended, ...reports)).toEqual([
      { kind: 'finish-call' },
      { kind: 'price-call' },
      { kind: 'price-call' },
    ])
  })

  it('alerts once although an urgent call becomes an emergency', () => {
    expect(
      dueAfter(
        { type: 'urgency-detected', urgency: { level: 'urgent', evidence: ['asap'] } },
        { type: 'urgency-detected', urgency: { level: 'emergency', evidence: ['flooding'] } },
      ),
    ).toEqual([{ kind: 'notify', occasion: 'call.urgent' }])
  })

  it('tells of a lead when it can first be reached, and of a callback when first asked for', () => {
    const callback = { requested: true, phone: '+15035550123', status: 'open' as const }
    expect(
      dueAfter(
        { type: 'lead-updated', fields: { firstName: spoken('Ana') } },
        { type: 'lead-updated', fields: { phone: spoken('+15035550123') } },
        { type: 'lead-updated', fields: { lastName: spoken('Reyes') } },
        { type: 'callback-requested', callback },
        { type: 'callback-requested', callback },
      ),
    ).toEqual([
      { kind: 'notify', occasion: 'lead.updated' },
      { kind: 'notify', occasion: 'callback.requested' },
    ])
  })

  it('tells nothing of a lead that only the number gave away', () => {
    const recognized = (value: string) => ({
      ...spoken(value),
      source: 'caller-id' as const,
      isConfirmed: false,
    })
    const byNumber: CallEventBody[] = [
      { type: 'lead-updated', fields: { firstName: recognized('Ana'), lastName: recognized('Reyes') } },
      { type: 'lead-updated', fields: { phone: recognized('+15035550123') } },
    ]
    expect(dueAfter(...byNumber)).toEqual([])
    const told: CallEventBody = { type: 'lead-updated', fields: { reason: spoken('my sink is clogged') } }
    expect(dueAfter(...byNumber, told, told)).toEqual([{ kind: 'notify', occasion: 'lead.updated' }])
  })

  it('tells nobody of a robocall', () => {
    expect(
      dueAfter(
        { type: 'spam-detected', evidence: ['press one'] },
        { type: 'urgency-detected', urgency: { level: 'emergency', evidence: ['emergency'] } },
      ),
    ).toEqual([])
  })

  it('refreshes messages when somebody takes the call back, or has done it', () => {
    const requested = { type: 'callback-requested', callback: { requested: true, status: 'open' } } as const
    const taken = { type: 'callback-taken', by: 'Ana' } as const
    const done = { type: 'callback-updated', status: 'done' } as const
    expect(dueAfter(taken, done)).toEqual([])
    expect(dueAfter(requested, taken, { ...taken, by: 'Ben' }, done)).toEqual([
      { kind: 'notify', occasion: 'callback.requested' },
      { kind: 'refresh-messages' },
      { kind: 'notify', occasion: 'callback.taken' },
      { kind: 'refresh-messages' },
    ])
  })
})

describe('an urgent caller whom nobody takes', () => {
  const urgent: CallEventBody = {
    type: 'urgency-detected',
    urgency: { level: 'emergency', evidence: ['flooding'] },
  }
  const rung: CallEventBody = {
    type: 'transfer-started',
    to: '+15035550101',
    name: 'Ben',
    purpose: 'emergency',
  }
  const left = (outcome: 'no-answer' | 'accepted'): CallEventBody => ({
    type: 'transfer-ended',
    to: '+15035550101',
    outcome,
  })
  const unanswered = (due: FollowUp[]) =>
    due.filter((one) => one.kind === 'notify' && one.occasion === 'call.unanswered').length

  it('may be told of whenever a transfer fails, and at the end', () => {
    expect(unanswered(dueAfter(urgent, rung, left('no-answer')))).toBe(1)
    expect(unanswered(dueAfter(urgent, rung, { type: 'call-ended', status: 'completed' }))).toBe(1)
  })

  it('is not told of once somebody took the call, nor of a caller in no hurry', () => {
    expect(unanswered(dueAfter(urgent, rung, left('no-answer'), rung, left('accepted')))).toBe(1)
    expect(
      unanswered(dueAfter(urgent, rung, left('accepted'), { type: 'call-ended', status: 'completed' })),
    ).toBe(0)
    expect(unanswered(dueAfter(rung, left('no-answer')))).toBe(0)
  })

  it('is told of as taken once', () => {
    const asked: CallEventBody = { type: 'callback-requested', callback: { requested: true, status: 'open' } }
    const taken = (by: string): CallEventBody => ({ type: 'callback-taken', by })
    const due = dueAfter(asked, taken('Ben'), taken('Ana'))
    expect(due.filter((one) => one.kind === 'notify' && one.occasion === 'callback.taken')).toHaveLength(1)
  })
})
