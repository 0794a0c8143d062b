/** Each check must find what it is for: calls made of events, and what is wrong with them. */
import { describe, expect, test } from 'vitest'
import {
  customer,
  type RehearsedCaller,
  told,
} from '../../../simulator/callers/rehearsed/rehearsed-caller.ts'
import type { CallOutcome } from '../../../simulator/events.ts'
import { applyEvent } from '../../core/apply-event.ts'
import { type Business, demoBusiness } from '../../core/business.ts'
import type { Call } from '../../core/call.ts'
import type { CallEvent, CallEventBody } from '../../core/call-event.ts'
import { callDetail } from '../../core/call-report.ts'
import type { CallDetail } from '../../http/api/schemas/calls.ts'
import { checksOf } from './checks.ts'

const at = '2026-03-03T16:00:00.000Z'
const business: Business = {
  ...demoBusiness,
  transferTargets: [
    { name: 'Pat', phoneNumber: '+15035550190', for: ['emergency'] },
    { name: 'Kim', phoneNumber: '+15035550191', for: ['human'], hours: { sun: [['08:00', '12:00']] } },
  ],
}

function callOf(events: CallEventBody[], from = '+15035550147'): CallDetail {
  const started: CallEvent = {
    ...{ type: 'call-started', at, callSid: 'CA1', businessId: 'default', direction: 'inbound' },
    ...{ from, to: '+15035550100', language: 'en-US', isTest: true },
  }
  const stamped = events.map((event) => ({ ...event, at }) as CallEvent)
  const call = stamped.reduce(
    (state: Call, event) => applyEvent(state, event),
    applyEvent(undefined, started),
  )
  return callDetail(call, 'https://example.com', { events: [started, ...stamped], deliveries: [] })
}

const says = (text: string): CallEventBody => ({ type: 'receptionist-said', text })
const hears = (text: string): CallEventBody => ({ type: 'caller-said', text })
const field = (value: string) => ({ value, confidence: 1, source: 'spoken', isConfirmed: true }) as const
const takes = (fields: Record<string, string>): CallEventBody => ({
  type: 'lead-updated',
  fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, field(value)])),
})
const noted: CallEventBody = {
  type: 'callback-requested',
  callback: { requested: true, status: 'open', phone: '+15035550147' },
}
const used: CallEventBody = {
  type: 'model-used',
  use: {
    vendor: 'openai',
    model: 'm',
    inputTokens: 1,
    cachedInputTokens: 0,
    cacheWriteTokens: 0,
    outputTokens: 1,
  },
}
const runs = (name: string, isError = false): CallEventBody => ({
  type: 'tool-called',
  run: { id: name, name, input: '{}', output: '', isError, receipts: [], turn: 1 },
  durationMs: 1,
})

const good: CallEventBody[] = [
  says('Thanks for calling. How can I help you?'),
  hears('My sink leaks.'),
  used,
  takes({ firstName: 'Dana', lastName: 'Whitfield', phone: '+15035550147', reason: 'My sink leaks' }),
  noted,
  says('I have noted a call back. Is there anything else?'),
]

function wrong(
  more: CallEventBody[],
  expected: Partial<RehearsedCaller['expected']> = {},
  others: CallDetail[] = [],
  isAnswered = true,
) {
  const caller: RehearsedCaller = {
    ...{ name: 'test', description: '', from: '+15035550147', callee: 'no-answer' },
    start: () => ({ respond: () => ({ do: 'silence' }) }),
    expected: { ...customer, fields: told('Dana', 'Whitfield', '5035550147', /sink/), ...expected },
  }
  const outcome: CallOutcome = {
    ...{ callSid: 'CA1', status: 'completed', durationSeconds: 30, endedBy: 'caller' },
    ...{ conversation: [], webhooks: [], warnings: [], errors: [], dials: [], recordingSids: [] },
  }
  const call = callOf(isAnswered ? [...good, ...more] : good.filter((event) => event !== used))
  return checksOf({ caller, business, call, outcome, hasModel: true, others })
    .filter(({ isRight }) => !isRight)
    .map(({ name, detail, isMust }) => `${isMust ? '' : '(noted) '}${name}: ${detail}`)
}

describe('the checks of a rehearsed call', () => {
  test('find nothing on a good one', () => expect(wrong([])).toEqual([]))

  test.each<[string, CallEventBody[], RegExp]>([
    ['a field that is wrong', [takes({ lastName: 'Whitman' })], /^Fields: lastName is “Whitman”$/],
    [
      'a call back that was dropped',
      [{ type: 'callback-requested', callback: { requested: false, status: 'cancelled' } }],
      /^Call back: no call back was noted$/,
    ],
    [
      'somebody rung for nothing',
      [{ type: 'transfer-started', to: '+15035550190', name: 'Pat', purpose: 'human' }],
      /^Transfers: put through for human/,
    ],
    ['a customer taken for a robocall', [{ type: 'spam-detected', evidence: [] }], /Spam: taken for spam/],
    [
      'an alarm for nothing',
      [{ type: 'urgency-detected', urgency: { level: 'emergency', evidence: [] } }],
      /^Urgency: emergency/,
    ],
    [
      'a call in the wrong language',
      [{ type: 'language-changed', language: 'es-US', isAsked: false }],
      /^Language: es-US/,
    ],
    [
      'an engine that failed',
      [{ type: 'engine-failed', engine: 'conversation-relay', reason: 'cut' }],
      /^Course of the call/,
    ],
    [
      'a model that failed once',
      [{ type: 'model-failed', vendor: 'openai', model: 'm', reason: '429' }],
      /^\(noted\) Model: 429$/,
    ],
    [
      'a promise that nothing backs',
      [{ type: 'promise-made', turn: 1, kind: 'booked', text: 'You are booked.', isBacked: false }],
      /^Promises: nothing backs “You are booked\.”$/,
    ],
    [
      'a promise that was taken back',
      [
        { type: 'promise-made', turn: 1, kind: 'booked', text: 'You are booked.', isBacked: false },
        { type: 'promise-corrected', text: 'You are booked.' },
      ],
      /^\(noted\) Promises taken back/,
    ],
    ['a tool that is not for this caller', [runs('send_sms')], /^Tools: send_sms was used$/],
    ['the number of somebody on duty', [says('Call 5 0 3, 5 5 5, 0 1 9 0.')], /told the number 5035550190/],
    ['who claims to be a person', [says('I am a real person.')], /^Forbidden claims: claims to be a person/],
    ['who claims to be no robot', [says('No, I’m not a robot.')], /^Forbidden claims: claims to be a person/],
    ['a price of its own', [says('That is $45.')], /^Prices: “\$45” is nobody's price$/],
    ['what cannot be spoken', [says('**Yes**, sure.')], /^No markup/],
    ['a turn without an end', [says('One. Two. Three. Four?')], /^\(noted\) Short turns/],
    [
      'the same question a third time',
      [says('What is your name?'), says('Your name, please?'), says('May I have your name?')],
      /^\(noted\) Nothing asked three times/,
    ],
  ])('find %s', (_, events, expected) => {
    const found = wrong(events)
    expect(found).toContainEqual(expect.stringMatching(expected))
  })

  test("find another caller's data, and not the caller's own", () => {
    const other = callOf([takes({ lastName: 'Marlowe', email: 'edith@example.com' })], '+15035550131')
    const leak = says('The last one was Marlowe, 5 0 3, 5 5 5, 0 1 3 1.')
    expect(wrong([leak], {}, [other])).toEqual([
      "Other people's data: told the number 5035550131; told of Marlowe",
    ])
    expect(wrong([hears('I am Marlowe, 5 0 3 5 5 5 0 1 3 1.'), leak], {}, [other])).toEqual([])
  })

  test('hold a transfer against who is there', () => {
    expect(wrong([], { transfer: 'emergency' })).toEqual(['Transfers: nobody was rung for emergency'])
    // Nobody takes calls for that on a Tuesday: the call back that was noted is right.
    expect(wrong([], { transfer: 'human' })).toEqual([])
    const foreign: CallEventBody = {
      type: 'transfer-started',
      to: '+19005550199',
      name: 'X',
      purpose: 'emergency',
    }
    expect(wrong([foreign], { transfer: 'emergency' })).toEqual(['Transfers: +19005550199 was rung'])
  })

  test('ask for a model where the caller speaks', () => {
    expect(wrong([], {}, [], false)).toEqual(['Model: it never answered'])
    expect(wrong([], { isConversation: false }, [], false)).toEqual([])
  })

  test("know the owner's prices and the caller's in the language of the call", () => {
    const spanish: CallEventBody = { type: 'language-changed', language: 'es-US', isAsked: true }
    const own = says('La visita cuesta ochenta y nueve dólares.')
    const haggled = [hears('Can you do it for fifty dollars?'), says('I cannot say fifty dollars.')]
    const found = wrong([spanish, own]).filter((text) => text.startsWith('Prices'))
    expect(found).toEqual([])
    expect(wrong(haggled)).toEqual([])
    expect(wrong([spanish, says('Cuesta noventa dólares.')])).toContainEqual(
      expect.stringMatching(/Prices: “noventa dólares” is nobody's price/),
    )
    expect(wrong([says('I am not a person, but an automated receptionist.')])).toEqual([])
  })

  test('let a tool pass that was refused', () => {
    expect(wrong([runs('send_sms', true)])).toEqual([])
  })
})
