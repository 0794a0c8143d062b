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

  it('leaves the key for a person and silence as they are', () => {
    expect(withHeldWords(callWith(...waiting), { digits: '0' })).toEqual({ digits: '0' })
    expect(withHeldWords(callWith(...waiting), {})).toEqual({})
  })

  it.each([
    ['when nobody asked', [said('my sink drips'), answered('Your name?'), said('yes')]],
    ['once the conversation went on', [...waiting, said('yes'), answered('Your name?'), said('yes')]],
  ])('changes nothing %s', (_, happened) => {
    expect(withHeldWords(callWith(...happened), { text: 'yes' })).toEqual({ text: 'yes' })
  })
})
