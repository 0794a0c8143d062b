import { describe, expect, it } from 'vitest'
import { applyEvent } from '../core/apply-event.ts'
import type { Call } from '../core/call.ts'
import type { CallEvent, CallEventBody } from '../core/call-event.ts'
import { withHeldWords } from './held-words.ts'

const at = '2026-03-03T16:00:00Z'
const held = 'we have a special rate on your electric bill'
const asked: CallEventBody = { type: 'person-asked', evidence: ['special rate', 'your electric'] }
const said = (text: string): CallEventBody => ({ type: 'caller-said', text })
const answered = (text: string): CallEventBody => ({ type: 'receptionist-said', text })

function callWith(...happened: CallEventBody[]): Call {
  const started: CallEventBody = {
    type: 'call-started',
    callSid: 'CA1',
    businessId: 'default',
    direction: 'inbound',
    from: '+12125550199',
    to: '+15035550188',
    language: 'en-US',
    isTest: false,
  }
  return [started, answered('Hello'), ...happened].reduce<Call | undefined>(
    (call, body) => applyEvent(call, { ...body, at } as CallEvent),
    undefined,
  ) as Call
}

const waiting = [said(held), asked, answered('Am I talking to a person?')]

describe('withHeldWords', () => {
  it('is the words themselves after a yes or a key', () => {
    const yes = { text: 'yes I am' }
    expect(withHeldWords(callWith(...waiting, said(yes.text)), yes)).toEqual({ text: held })
    expect(withHeldWords(callWith(...waiting), { digits: '1' })).toEqual({ text: held, digits: '1' })
  })

  it('puts what else is said behind them', () => {
    const more = { text: 'yes and I would like to know who does your wiring' }
    expect(withHeldWords(callWith(...waiting, said(more.text)), more)).toEqual({
      text: `${held}. ${more.text}`,
    })
  })

  it.each(["yes there's a fire", "yes it's flooding", 'yes, gas leak', 'i am bleeding'])(
    'loses nothing of a short answer that says more than yes: %s',
    (text) => {
      expect(withHeldWords(callWith(...waiting, said(text)), { text })).toEqual({ text: `${held}. ${text}` })
    },
  )

  it('counts what was said to the first question when the second is answered', () => {
    const twice = [...waiting, said('hello? are you there'), asked, answered('Am I talking to a person?')]
    const both = `${held}. hello? are you there`
    expect(withHeldWords(callWith(...twice, said('yes')), { text: 'yes' })).toEqual({ text: both })
    expect(withHeldWords(callWith(...twice), { digits: '1' })).toEqual({ text: both, digits: '1' })
  })

  it('counts with the key for a person too, and leaves silence as it is', () => {
    expect(withHeldWords(callWith(...waiting), { digits: '0' })).toEqual({ text: held, digits: '0' })
    expect(withHeldWords(callWith(...waiting), {})).toEqual({})
  })

  it.each([
    ['a silence', [{ type: 'caller-silent' }, answered("Sorry, I can't hear you.")]],
    ['a break in the call', [answered('Sorry, we lost you for a moment.')]],
  ] satisfies [string, CallEventBody[]][])('waits over %s', (_, between) => {
    const yes = { text: 'yes' }
    expect(withHeldWords(callWith(...waiting, ...between, said(yes.text)), yes)).toEqual({ text: held })
    expect(withHeldWords(callWith(...waiting, ...between), { digits: '1' }).text).toBe(held)
  })

  it('changes nothing of first words', () => {
    const text = 'my sink drips'
    expect(withHeldWords(callWith(said(text)), { text })).toEqual({ text })
    expect(withHeldWords(callWith(said(text)), { digits: '0' })).toEqual({ digits: '0' })
  })

  it.each([
    ['when nobody asked', [said('my sink drips'), answered('Your name?'), said('yes')]],
    ['once the conversation went on', [...waiting, said('well'), answered('Your name?'), said('yes')]],
    [
      'once the caller pressed a key',
      [...waiting, { type: 'person-confirmed' }, answered('Your name?'), said('yes')],
    ],
  ] satisfies [string, CallEventBody[]][])('changes nothing %s', (_, happened) => {
    expect(withHeldWords(callWith(...happened), { text: 'yes' })).toEqual({ text: 'yes' })
  })
})
