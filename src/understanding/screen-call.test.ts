import { describe, expect, it } from 'vitest'
import { applyEvent } from '../core/apply-event.ts'
import { demoBusiness } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { CallEvent, CallEventBody } from '../core/call-event.ts'
import { english } from '../languages/en/english.ts'
import { languageOf } from '../languages/languages.ts'
import { isSuspicious, saysIsPerson, screenCall } from './screen-call.ts'

const at = '2026-03-03T16:00:00Z'

/** A call on which these things happened; words are the caller's. */
function callWith(...happened: (string | CallEventBody)[]): Call {
  return callFrom({}, ...happened)
}

function callFrom(arrival: { stirVerstat?: string }, ...happened: (string | CallEventBody)[]): Call {
  const bodies: CallEventBody[] = [
    {
      type: 'call-started',
      callSid: 'CA1',
      businessId: 'default',
      direction: 'inbound',
      from: '+12125550199',
      to: '+15035550188',
      language: 'en-US',
      isTest: false,
      ...arrival,
    },
    { type: 'receptionist-said', text: demoBusiness.greeting },
    ...happened.map((one) => (typeof one === 'string' ? { type: 'caller-said' as const, text: one } : one)),
  ]
  return bodies.reduce<Call | undefined>(
    (call, body) => applyEvent(call, { ...body, at } as CallEvent),
    undefined,
  ) as Call
}

const screened = (call: Call, allowedNumbers: string[] = []) =>
  screenCall(call, { allowedNumbers }, english).isSpam

const long = `${'I would like somebody to look at the boiler in the cellar because it drips. '.repeat(4)}`
const again = 'the boiler in our cellar drips and makes a strange noise every morning at seven'
const failed = { stirVerstat: 'TN-Validation-Failed-C' }
const doubtful = 'we are offering a special rate on your electric bill today'

describe('screenCall', () => {
  it('puts the pieces of a recording together', () => {
    const pieces = ['this is an important notice', 'about your business listing', 'press one to verify it']
    expect(screened(callWith(...pieces.slice(0, 1)))).toBe(false)
    expect(screened(callWith(...pieces))).toBe(true)
  })

  it('asks for less of the words where the number is forged', () => {
    expect(screened(callWith(doubtful))).toBe(false)
    expect(screened(callFrom(failed, doubtful))).toBe(true)
  })

  it('takes for a recording what does not say yes when it is asked', () => {
    const asked: CallEventBody = { type: 'person-asked', evidence: [] }
    expect(screened(callWith(doubtful, asked, 'it is a limited time offer'))).toBe(true)
    expect(screened(callWith(doubtful, asked, 'yes I am'))).toBe(false)
  })

  it('takes for a recording what was asked twice and gave no answer', () => {
    const asked: CallEventBody = { type: 'person-asked', evidence: [] }
    expect(screened(callWith(doubtful, asked, 'and so on'))).toBe(false)
    expect(screened(callWith(doubtful, asked, 'and so on', asked))).toBe(false)
    expect(screened(callWith(doubtful, asked, 'and so on', asked, 'and so forth'))).toBe(true)
  })

  it('goes by the words alone where life is in danger', () => {
    const asked: CallEventBody = { type: 'person-asked', evidence: [] }
    const call = callWith(doubtful, asked, 'and so on', asked, 'and so forth')
    expect(screened(call)).toBe(true)
    const screen = screenCall(call, { allowedNumbers: [] }, english, { isLifeThreatening: true })
    expect(screen.isSpam).toBe(false)
  })

  it('never goes by the network alone', () => {
    expect(screened(callFrom(failed, 'my sink is clogged'))).toBe(false)
    expect(screened(callFrom(failed, long, again, again))).toBe(false)
  })

  it('never screens a number that the owner allows', () => {
    const call = callWith('This is an automated message. Press one to keep your account.')
    expect(screened(call)).toBe(true)
    expect(screened(call, ['+12125550199'])).toBe(false)
    expect(screened(call, ['+1212*'])).toBe(false)
  })

  it('takes whoever talked to us for long enough for a person', () => {
    const bait = 'This is an automated message. Press one to keep your account.'
    const answers = ['my sink drips', 'Ana Reyes', 'yes', 'at noon', 'no', 'five oh three', 'yes', 'thanks']
    expect(screened(callWith(...answers.slice(0, 6), bait))).toBe(true)
    expect(screened(callWith(...answers, bait))).toBe(false)
  })
})

describe('saysIsPerson', () => {
  it.each([
    ['en', 'yes'],
    ['en', "uh, yeah I'm a person"],
    ['en', 'What? Yes, I am'],
    ['en', "no, I'm not a robot"],
    ['en', 'speaking'],
    ['en', "yes, I'm with the supply house and your order is ready"],
    ['es', 'Sí, claro'],
    ['es', 'soy una persona'],
    ['es', 'sí, le hablo por su pedido'],
  ])('%s: %s', (code, text) => {
    expect(saysIsPerson(text, languageOf(code))).toBe(true)
  })

  it.each([
    ['en', 'great'],
    ['en', 'okay let me tell you about it'],
    ['en', 'I am calling about your vehicle'],
    ['en', 'yes, this is an automated message, press one to lower your interest rate'],
    ['es', 'perfecto'],
    ['es', 'si usted desea más información oprima uno'],
  ])('not %s: %s', (code, text) => {
    expect(saysIsPerson(text, languageOf(code))).toBe(false)
  })
})

describe('isSuspicious', () => {
  const interrupted: CallEventBody = { type: 'receptionist-interrupted', turn: 0, heard: 'Thanks for' }
  const missed: CallEventBody[] = [
    { type: 'question-missed', field: 'reason' },
    { type: 'question-missed', field: 'reason' },
  ]

  it.each([
    ['a forged number', callFrom(failed, 'hello')],
    ['a monologue that is repeated', callWith(long, long)],
    ['the same words again and no answer to two questions', callWith(again, again, ...missed)],
    [
      'a monologue over the greeting from a number without proof',
      callFrom({ stirVerstat: 'No-TN-Validation' }, interrupted, again.repeat(2)),
    ],
  ])('is %s', (_, call) => {
    expect(isSuspicious(call)).toBe(true)
  })

  it.each([
    ['an attested number and a monologue', callFrom({ stirVerstat: 'TN-Validation-Passed-A' }, long)],
    ['a number that nothing is said of, and a monologue', callWith(long)],
    ['words said again', callWith(again, again)],
    ['two questions that got no answer', callWith('what', 'pardon', ...missed)],
    ['short words said again, and no answer', callWith('can you hear me', 'can you hear me', ...missed)],
    ['a gateway', callFrom({ stirVerstat: 'TN-Validation-Passed-C' }, again)],
  ])('is not %s', (_, call) => {
    expect(isSuspicious(call)).toBe(false)
  })
})
