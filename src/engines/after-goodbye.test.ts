import { describe, expect, it } from 'vitest'
import { applyEvent } from '../core/apply-event.ts'
import { demoBusiness } from '../core/business.ts'
import type { Call, EndedReason } from '../core/call.ts'
import { needsNoAnswer } from './after-goodbye.ts'

const at = '2026-11-24T15:00:00.000Z'
const now = new Date(Date.parse(at) + 60_000)

function callEndingBy(reason: EndedReason): Call {
  const call = applyEvent(undefined, {
    type: 'call-started',
    callSid: 'CA1',
    businessId: 'default',
    direction: 'inbound',
    from: '+15035550147',
    to: '+15035550188',
    language: 'en-US',
    isTest: false,
    at,
  })
  return applyEvent(call, { type: 'ending-decided', reason, at })
}

const needsNone = (reason: EndedReason, text: string, minutes = 1) =>
  needsNoAnswer(
    callEndingBy(reason),
    demoBusiness,
    { type: 'speech', text },
    new Date(+now + minutes * 60_000),
  )

describe('needsNoAnswer', () => {
  it('lets a farewell be the last word, and nothing else', () => {
    expect(needsNone('receptionist-hung-up', 'thanks, bye')).toBe(true)
    expect(needsNone('receptionist-hung-up', 'oh wait, my sink is clogged too')).toBe(false)
    expect(needsNone('no-input', 'hello, I am here')).toBe(false)
  })

  it('is done with a robocall, whatever it says', () => {
    expect(needsNone('spam', 'this is an emergency, there is a fire')).toBe(true)
  })

  it('hears danger alone when the time is up', () => {
    expect(needsNone('max-duration', 'but I want to tell you about my sink', 30)).toBe(true)
    expect(needsNone('max-duration', 'there is a fire, the house is burning', 30)).toBe(false)
  })

  it('takes silence for the end, and a key for a wish', () => {
    const call = callEndingBy('receptionist-hung-up')
    expect(needsNoAnswer(call, demoBusiness, { type: 'silence' }, now)).toBe(true)
    expect(needsNoAnswer(call, demoBusiness, { type: 'digits', digits: '0' }, now)).toBe(false)
  })
})
