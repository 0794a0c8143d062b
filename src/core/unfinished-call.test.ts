import { describe, expect, it } from 'vitest'
import { applyEvent } from './apply-event.ts'
import type { Call } from './call.ts'
import type { CallEvent, CallEventBody } from './call-event.ts'
import { followUps } from './follow-ups.ts'
import type { LeadField } from './lead.ts'

const at = '2026-11-24T10:00:00.000Z'
const from = '+15035550123'
const spoken = (value: string, confidence = 0.85): LeadField => ({
  value,
  confidence,
  source: 'spoken',
  isConfirmed: false,
})
const told = (fields: Record<string, LeadField>): CallEventBody => ({ type: 'lead-updated', fields })
const reason = told({ reason: spoken('my sink is clogged') })
const ended: CallEventBody = { type: 'call-ended', status: 'completed' }
const target = '+15035550171'
const rung: CallEventBody = { type: 'transfer-started', to: target, name: 'Sam', purpose: 'human' }
const answered = (outcome: 'accepted' | 'no-answer'): CallEventBody => ({
  type: 'transfer-ended',
  to: target,
  outcome,
})
const offered = (confidence: number): LeadField => ({
  value: from,
  confidence,
  source: 'caller-id',
  isConfirmed: false,
})

function hold(bodies: CallEventBody[], caller = from) {
  const started: CallEvent = {
    type: 'call-started',
    at,
    callSid: 'CA1',
    businessId: 'default',
    direction: 'inbound',
    from: caller,
    to: '+15035550188',
    language: 'en-US',
    isTest: false,
  }
  let call: Call = applyEvent(undefined, started)
  const due: string[] = []
  for (const body of bodies) {
    const event = { ...body, at } as CallEvent
    const after = applyEvent(call, event)
    due.push(...followUps(call, event, after).map((one) => (one.kind === 'notify' ? one.occasion : one.kind)))
    call = after
  }
  return { callback: call.callback, due }
}

describe('a call that ends before its conversation does', () => {
  it('leaves an open call back with the number and the reason', () => {
    expect(hold([reason, ended]).callback).toEqual({
      requested: true,
      phone: from,
      reason: 'my sink is clogged',
      status: 'open',
    })
  })
  it('prefers the number the caller said, confirmed or not', () => {
    const number = told({ phone: spoken('+15035550144') })
    expect(hold([told({ firstName: spoken('Ana') }), number, ended]).callback).toEqual({
      requested: true,
      phone: '+15035550144',
      status: 'open',
    })
  })
  it('does so however the end comes, once', () => {
    const ends: CallEventBody[] = [
      ended,
      { type: 'call-ended', status: 'completed', reason: 'lost' },
      { type: 'call-ended', status: 'failed' },
      { type: 'call-ended', status: 'completed', reason: 'max-duration' },
    ]
    for (const end of ends) {
      const { callback, due } = hold([reason, end, { ...ended, durationSeconds: 9 }])
      expect(callback?.requested).toBe(true)
      expect(due.filter((job) => job !== 'price-call')).toEqual(['finish-call', 'callback.requested'])
    }
  })
  it('does so for words that arrive after the end', () => {
    const { callback, due } = hold([ended, reason])
    expect(callback?.reason).toBe('my sink is clogged')
    expect(due).toEqual(['finish-call', 'callback.requested'])
  })
  it('does so when nobody took the transfer, reported after the end', () => {
    expect(hold([reason, rung, ended]).callback).toBeNull()
    expect(hold([reason, rung, ended, answered('no-answer')]).callback?.requested).toBe(true)
  })
  it('does so for who had agreed to something before they were asked whether they are a person', () => {
    const asked: CallEventBody = { type: 'person-asked', evidence: ['special rate'] }
    const agreed = told({ phone: { ...offered(0.9), isConfirmed: true } })
    expect(hold([reason, asked, ended]).callback).toBeNull()
    expect(hold([reason, agreed, asked, ended]).callback).toMatchObject({ requested: true, phone: from })
  })
  it('leaves the call back of a message that was left while the question stood open', () => {
    const asked: CallEventBody = { type: 'person-asked', evidence: ['special rate'] }
    const recording = {
      recordingSid: 'RE1',
      durationSeconds: 9,
      status: 'completed',
      source: 'voicemail',
    } as const
    const wanted: CallEventBody = {
      type: 'callback-requested',
      callback: { requested: true, phone: from, status: 'open' },
    }
    const left = hold([asked, { type: 'recording-ready', recording }, wanted, ended])
    expect(left.callback).toMatchObject({ requested: true, phone: from })
  })
  it('does so for a lost call although somebody was rung', () => {
    const lost: CallEventBody = { type: 'call-ended', status: 'completed', reason: 'lost' }
    expect(hold([reason, rung, lost]).callback?.requested).toBe(true)
  })
})

describe('no call back', () => {
  it.each<[string, CallEventBody[]]>([
    ['who said nothing', [told({ phone: offered(0.6) }), ended]],
    ['whose question was answered', [told({ reason: spoken('are you open', 0.4) }), ended]],
    ['who was put through', [reason, rung, answered('accepted'), ended]],
    ['who is with a person whose answer is reported late', [reason, rung, ended, answered('accepted')]],
    [
      'whose conversation was finished',
      [reason, { type: 'ending-decided', reason: 'receptionist-hung-up' }, ended],
    ],
    ['who is a machine', [reason, { type: 'spam-detected', evidence: ['press one'] }, ended, reason]],
    [
      'who wants none',
      [reason, { type: 'callback-requested', callback: { requested: false, status: 'cancelled' } }, ended],
    ],
    ['who refused the number of the call', [reason, told({ phone: offered(0.1) }), ended]],
  ])('for a caller %s', (_who, events) => {
    expect(hold(events).callback?.requested ?? false).toBe(false)
  })
  it('for a caller who refused the number of the call and took back another', () => {
    const refused: CallEventBody = { type: 'question-skipped', field: 'caller-id' }
    expect(hold([reason, refused, told({ phone: spoken('+15035550144', 0.1) }), ended]).callback).toBeNull()
  })
  it('for a caller without a number', () => {
    expect(hold([reason, ended], 'anonymous').callback).toBeNull()
  })
})

describe('the number of a call back', () => {
  it('goes with the request that no longer names it', () => {
    const asked: CallEventBody = {
      type: 'callback-requested',
      callback: { requested: true, phone: from, dueAt: at, status: 'open' },
    }
    const without: CallEventBody = {
      type: 'callback-requested',
      callback: { requested: true, status: 'open' },
    }
    expect(hold([asked, without]).callback).toEqual({ requested: true, dueAt: at, status: 'open' })
  })
})
