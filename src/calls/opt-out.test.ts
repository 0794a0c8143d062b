import { describe, expect, it } from 'vitest'
import { applyEvent } from '../core/apply-event.ts'
import { demoBusiness } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { CallEvent } from '../core/call-event.ts'
import { decideSafety } from './safety.ts'

const at = '2026-03-03T16:00:00Z'

function ringing(): Call {
  return applyEvent(undefined, {
    type: 'call-started',
    at,
    callSid: 'CA00000000000000000000000000000001',
    businessId: demoBusiness.id,
    direction: 'inbound',
    from: '+15035550188',
    to: '+15035550100',
    language: 'en-US',
    isTest: true,
  })
}

function hear(call: Call, text: string): Call {
  const heard = applyEvent(call, { type: 'caller-said', at, text })
  const { events } = decideSafety(heard, demoBusiness, { text }, new Date(at))
  return events.reduce((known, event) => applyEvent(known, { ...event, at } as CallEvent), heard)
}

describe('a caller who wants no calls', () => {
  it('is called by nobody, and the owner is told', () => {
    const call = hear(ringing(), 'take me off your list and stop calling me')
    expect(call.callback).toEqual({ requested: false, status: 'cancelled' })
    expect(call.lead.notes?.value).toMatch(/Wants no calls/)
  })
  it('is on record once, however often it is said', () => {
    const once = hear(ringing(), 'stop calling me')
    const twice = hear(once, 'I said stop calling me')
    expect(twice.lead.notes?.value).toBe(once.lead.notes?.value)
    expect(twice.callback).toEqual(once.callback)
  })
  it('keeps what was noted before', () => {
    const notes = { value: 'Has a dog.', confidence: 1, source: 'spoken', isConfirmed: false } as const
    const known = applyEvent(ringing(), { type: 'lead-updated', at, fields: { notes } })
    expect(hear(known, 'never call here again').lead.notes?.value).toMatch(/^Has a dog\. Wants no calls/)
  })
})

it('is nothing that a caller who names a time means', () => {
  expect(hear(ringing(), "don't call me before nine").callback).toBeNull()
})
