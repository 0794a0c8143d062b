import { describe, expect, it } from 'vitest'
import { applyEvent } from '../core/apply-event.ts'
import { demoBusiness as business } from '../core/business.ts'
import type { Call, OpenQuestion } from '../core/call.ts'
import type { CallEventBody } from '../core/call-event.ts'
import type { Receipt } from '../core/promise.ts'
import { english } from '../languages/en/english.ts'
import { settleWords } from './settle-words.ts'

/** A Tuesday, ten in the morning in Chicago. */
const now = new Date('2026-03-03T16:00:00Z')
const at = now.toISOString()

function callWith(...events: CallEventBody[]): Call {
  const started = applyEvent(undefined, {
    ...{ type: 'call-started', at, callSid: 'CA1', businessId: 'default', direction: 'inbound' },
    ...{ from: '+15035550188', to: '+15035550100', language: 'en-US', isTest: false },
  })
  return events.reduce<Call>((call, event) => applyEvent(call, { ...event, at }), started)
}

const asked = (question: OpenQuestion): CallEventBody => ({ type: 'question-asked', question })
const reason: OpenQuestion = { field: 'reason', form: 'ask' }
const readBack: OpenQuestion = { field: 'phone', form: 'read-back', value: '+15035550143' }
const phone: CallEventBody = {
  type: 'lead-updated',
  fields: { phone: { value: '+15035550143', confidence: 0.7, source: 'spoken', isConfirmed: false } },
}
const ending: CallEventBody = { type: 'ending-decided', reason: 'receptionist-hung-up' }
const noted: CallEventBody = {
  type: 'callback-requested',
  callback: { requested: true, status: 'open', phone: '+15035550188' },
}
function ran(...receipts: Receipt[]): CallEventBody {
  const run = { id: 'one', name: 'tool', input: '{}', output: 'Done.', isError: false, receipts, turn: 0 }
  return { type: 'tool-called', run, durationMs: 5 }
}

function settled(said: string, call: Call, more: Partial<Parameters<typeof settleWords>[0]> = {}) {
  return settleWords({ said, call, business, now, before: call.question, next: undefined, ...more })
}

describe('promises of words that were spoken already', () => {
  it('stand on record when something backs them, and nothing more is said', () => {
    const words = settled('Thank you. Someone will call you back.', callWith(noted))
    expect(words).toMatchObject({ corrected: [], next: undefined, expect: 'open' })
    expect(words.correction).toBeUndefined()
    expect(words.events).toEqual([
      {
        type: 'promise-made',
        turn: 0,
        kind: 'callback',
        text: 'Someone will call you back.',
        isBacked: true,
      },
    ])
  })

  it('are taken back when nothing does, and are settled once that was said', () => {
    const text = 'You are booked for tomorrow at nine.'
    const { correction, corrected, events } = settled(text, callWith())
    expect(correction).toBe(english.phrases.corrections.one.booked)
    expect(events).toMatchObject([{ type: 'promise-made', kind: 'booked', text, isBacked: false }])
    const after = callWith(...events, { type: 'receptionist-said', text }, ...corrected)
    expect(after.promises).toMatchObject([{ text, isCorrected: true }])
    expect(settled('What else can I do for you?', after).correction).toBeUndefined()
  })

  it('of a turn that was cut off go on record, and are taken back in the next one', () => {
    const text = 'You are booked for tomorrow at nine.'
    const cut = settled(text, callWith(ending), { isCutOff: true, next: { do: 'hang-up' } })
    expect(cut).toMatchObject({ corrected: [], next: undefined, expect: 'open' })
    expect(cut.correction).toBeUndefined()
    expect(cut.events.map(({ type }) => type)).toEqual(['promise-made', 'ending-withdrawn'])
    const after = callWith(...cut.events, { type: 'receptionist-said', text })
    expect(settled('Go ahead, please.', after).correction).toBe(english.phrases.corrections.one.booked)
  })

  it('of a transfer hold when the caller cuts in: somebody may be in need', () => {
    const next = { do: 'transfer', purpose: 'emergency' } as const
    const cut = settled('I am putting you', callWith(), { isCutOff: true, next })
    expect(cut).toMatchObject({ events: [{ kind: 'transfer', isBacked: true }], corrected: [], next })
  })

  it('of a transfer are backed by the one that is about to start', () => {
    const words = settled('I will put you through to Dana now.', callWith(), {
      next: { do: 'transfer', purpose: 'human' },
    })
    expect(words).toMatchObject({ next: { do: 'transfer', purpose: 'human' }, corrected: [] })
    expect(words.correction).toBeUndefined()
  })
})

describe('the question that stands open', () => {
  it('is the one that was spoken last', () => {
    expect(settled('All right. May I have your name, please?', callWith(asked(reason)))).toMatchObject({
      events: [asked({ field: 'name', form: 'ask' })],
      expect: 'name',
    })
  })

  it('is closed by one that no field has an answer for', () => {
    expect(settled('Is it still raining over there?', callWith(asked(readBack)))).toMatchObject({
      events: [{ type: 'question-asked' }],
      expect: 'yes-no',
    })
  })

  it('stays, when nothing was asked', () => {
    expect(settled('Take your time.', callWith(asked(reason)))).toMatchObject({ events: [asked(reason)] })
  })

  it('is asked by us when a tool wants a number read back and the model did not', () => {
    const call = callWith(asked(reason), phone, ran({ kind: 'noted' }), asked(readBack))
    const words = settled('I have noted your number.', call, { before: reason })
    expect(words.correction).toBe(english.phrases.readBackPhone('+15035550143', 'US', false))
    expect(words).toMatchObject({ events: [{ type: 'promise-made', isBacked: true }], expect: 'yes-no' })
    for (const number of ['5 0 3, 5 5 5, 0 1 4 3', '503-555-0143', 'five oh three, five five five, 0143']) {
      const spoken = settled(`I have ${number}. Is that right?`, call, { before: reason })
      expect(spoken.correction).toBeUndefined()
      expect(spoken).toMatchObject({ events: [asked(readBack)], expect: 'yes-no' })
    }
  })
})

describe('the end of the call', () => {
  const hangUp = { next: { do: 'hang-up' } } as const

  it('comes after a goodbye, which is said by us where the model said none', () => {
    const spoken = settled('You are welcome. Goodbye!', callWith(ending), hangUp)
    expect(spoken).toEqual({ events: [], corrected: [], next: { do: 'hang-up' }, expect: 'open' })
    const silent = settled('', callWith(ending), hangUp)
    expect(silent.correction).toBe(english.phrases.goodbye(business.name))
  })

  it('is put off when the caller was just asked something', () => {
    const words = settled('Is there anything else?', callWith(ending), hangUp)
    expect(words.next).toBeUndefined()
    expect(words.events).toEqual([
      { type: 'ending-withdrawn' },
      asked({ field: 'anything-else', form: 'ask' }),
    ])
  })

  it('comes after a correction too, which is said before the goodbye', () => {
    const words = settled('You are booked for tomorrow.', callWith(ending), hangUp)
    expect(words.correction).toBe(
      `${english.phrases.corrections.one.booked} ${english.phrases.goodbye(business.name)}`,
    )
    expect(words.next).toEqual({ do: 'hang-up' })
  })
})
