/** Calls for tests, made of events by the reducer as in real life. */
import { applyEvent } from '../src/core/apply-event.ts'
import type { Call } from '../src/core/call.ts'
import type { CallEvent, CallEventBody } from '../src/core/call-event.ts'
import type { Lead, LeadField } from '../src/core/lead.ts'
import type { Store } from '../src/store/store.ts'

let count = 0

/** A fresh CallSid in Twilio's form. */
export function callSid(): string {
  count += 1
  return `CA${process.pid.toString(16).padStart(8, '0')}${count.toString(16).padStart(24, '0')}`
}

export interface SampleCall {
  callSid?: string
  businessId?: string
  from?: string
  /** ISO 8601. */
  startedAt?: string
  isTest?: boolean
  isTestDelivered?: boolean
  stirVerstat?: string
}

/** Events of one call, a second apart; `call-started` comes first by itself. */
export function callEvents(sample: SampleCall, ...bodies: CallEventBody[]): CallEvent[] {
  const startedAt = sample.startedAt ?? '2026-03-02T09:00:00-06:00'
  const started: CallEventBody = {
    type: 'call-started',
    callSid: sample.callSid ?? callSid(),
    businessId: sample.businessId ?? 'default',
    direction: 'inbound',
    from: sample.from ?? '+15035550188',
    to: '+15035550100',
    language: 'en-US',
    isTest: sample.isTest ?? false,
    ...(sample.isTestDelivered ? { isTestDelivered: true } : {}),
    ...(sample.stirVerstat === undefined ? {} : { stirVerstat: sample.stirVerstat }),
  }
  return [started, ...bodies].map(
    (body, index) =>
      ({ ...body, at: new Date(Date.parse(startedAt) + index * 1000).toISOString() }) as CallEvent,
  )
}

export function reduced(events: CallEvent[]): Call {
  const call = events.reduce<Call | undefined>(applyEvent, undefined)
  if (call === undefined) throw new TypeError('no events')
  return call
}

export async function saveCall(store: Store, sample: SampleCall, ...bodies: CallEventBody[]): Promise<Call> {
  const events = callEvents(sample, ...bodies)
  const call = reduced(events)
  await store.transaction((tx) => tx.calls.save(call, events))
  return call
}

export function spoken(value: string): LeadField {
  return { value, confidence: 0.9, source: 'spoken', isConfirmed: false }
}

export function leadUpdated(fields: Record<string, string>): CallEventBody {
  const lead: Lead = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, spoken(value)]))
  return { type: 'lead-updated', fields: lead as Record<string, LeadField> }
}
