import { describe, expect, it } from 'vitest'
import { applyEvent } from '../core/apply-event.ts'
import { type Business, demoBusiness } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { CallEvent, CallEventBody } from '../core/call-event.ts'
import { decideSafety } from './safety.ts'

const at = '2026-03-03T16:00:00Z'
const both: Business = { ...demoBusiness, languages: ['en-US', 'es-US'] }

function ringing(language: string, ...happened: CallEventBody[]): Call {
  const started: CallEventBody = {
    type: 'call-started',
    callSid: 'CA00000000000000000000000000000001',
    businessId: demoBusiness.id,
    direction: 'inbound',
    from: '+15035550188',
    to: '+15035550100',
    language,
    isTest: false,
  }
  const call = [started, ...happened].reduce<Call | undefined>(
    (known, body) => applyEvent(known, { ...body, at } as CallEvent),
    undefined,
  )
  if (!call) throw new Error('no call')
  return call
}

function decide(call: Call, text: string, business = both) {
  const heard = applyEvent(call, { type: 'caller-said', at, text })
  return decideSafety(heard, business, { text }, new Date(at))
}

describe('danger', () => {
  it.each([
    ['en-US', 'fuego'],
    ['en-US', 'emergencia'],
    ['en-US', 'fuga de gas'],
    ['es-US', 'gas leak'],
    ['es-US', 'burst pipe'],
    ['es-US', 'heart attack'],
  ])('is understood in another language than the call is held in (%s): %s', (language, text) => {
    expect(decide(ringing(language), text).order).toEqual({ do: 'transfer', purpose: 'emergency' })
  })

  it.each([
    ['en-US', 'gas'],
    ['en-US', 'Ana Reyes'],
    ['es-US', 'Harper Lane'],
    ['en-US', 'nothing urgent just a slow drip'],
  ])('is not found in what sounds alike (%s): %s', (language, text) => {
    expect(decide(ringing(language), text).order).toBeUndefined()
  })
})
