import { describe, expect, it } from 'vitest'
import { applyEvent } from '../core/apply-event.ts'
import { demoBusiness as business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { CallEventBody } from '../core/call-event.ts'
import { type PromiseKind, promiseKinds, type Receipt } from '../core/promise.ts'
import { english } from '../languages/en/english.ts'
import { languages } from '../languages/languages.ts'
import { correction, PromiseLedger } from './promises.ts'

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

function ran(...receipts: Receipt[]): CallEventBody {
  const run = { id: 'one', name: 'tool', input: '{}', output: 'Done.', isError: false, receipts, turn: 0 }
  return { type: 'tool-called', run, durationMs: 5 }
}

const noted = (callback: { dueAt?: string; window?: { from: string; to: string } }): CallEventBody => ({
  type: 'callback-requested',
  callback: { requested: true, status: 'open', phone: '+15035550188', ...callback },
})

function settled(said: string[], call: Call, next?: { do: 'transfer'; purpose: string }) {
  const ledger = new PromiseLedger(english)
  for (const sentence of said) ledger.hear(sentence)
  return ledger.settle(call, { business, now, ...(next ? { next } : {}) })
}
const isBacked = (said: string, call: Call) => settled([said], call).correction === undefined

it('no promise is what the owner has written down as an answer', () => {
  for (const { answer } of business.knowledge) {
    expect(settled([answer], callWith())).toEqual({ made: [], corrected: [] })
  }
})

describe('a promise is backed', () => {
  const four = '2026-03-03T16:00:00-06:00'
  it.each<[string, CallEventBody[], boolean]>([
    ['Someone will call you back.', [noted({})], true],
    ['Someone will call you back.', [], false],
    ['Someone will call you at four.', [noted({ dueAt: four })], true],
    ['Someone will call you at five.', [noted({ dueAt: four })], false],
    ['Someone will call you at four.', [noted({})], false],
    ['Someone will call you this afternoon.', [noted({ dueAt: four })], true],
    ['Someone will call you tomorrow.', [noted({ dueAt: four })], false],
    [
      'Someone will call you between two and four.',
      [
        noted({
          dueAt: '2026-03-03T14:00:00-06:00',
          window: { from: '2026-03-03T14:00:00-06:00', to: four },
        }),
      ],
      true,
    ],
    ['I have booked you for Friday at ten.', [], false],
    ['I have booked you for Friday at ten.', [ran({ kind: 'booked' })], true],
    [
      'I have booked you for Friday at ten.',
      [ran({ kind: 'booked', dueAt: '2026-03-06T10:00:00-06:00' })],
      true,
    ],
    [
      'I have booked you for Friday at ten.',
      [ran({ kind: 'booked', dueAt: '2026-03-06T11:00:00-06:00' })],
      false,
    ],
    ["I've texted you the link.", [ran({ kind: 'sent' })], true],
    ["I've texted you the link.", [noted({})], false],
    ["I've written that down.", [], false],
    ["I've written that down.", [noted({})], true],
    ['A technician is on the way.', [ran({ kind: 'booked' })], false],
  ])('%s', (said, events, expected) => {
    expect(isBacked(said, callWith(...events))).toBe(expected)
  })

  it('by no tool that failed', () => {
    const failed = ran({ kind: 'sent' })
    if (failed.type !== 'tool-called') throw new TypeError('no tool')
    const call = callWith({ ...failed, run: { ...failed.run, isError: true } })
    expect(isBacked("I've texted you the link.", call)).toBe(false)
  })

  it('by a transfer that is about to start, and by none that nobody answered', () => {
    const said = ['Let me put you through to the plumber.']
    const started: CallEventBody = { type: 'transfer-started', to: '+1', name: 'Mike', purpose: 'human' }
    expect(settled(said, callWith(), { do: 'transfer', purpose: 'human' }).correction).toBeUndefined()
    expect(settled(said, callWith(started)).correction).toBeUndefined()
    const failed = callWith(started, { type: 'transfer-ended', to: '+1', outcome: 'no-answer' })
    expect(settled(said, failed).correction).toBeDefined()
  })

  it('by what is told for a note', () => {
    const field = { value: 'a leak', confidence: 1, source: 'spoken', isConfirmed: false } as const
    expect(isBacked("I've noted that.", callWith({ type: 'lead-updated', fields: { reason: field } }))).toBe(
      true,
    )
  })
})

describe('the ledger', () => {
  it('counts a tool that ran after the words', () => {
    const ledger = new PromiseLedger(english)
    ledger.hear("I've booked you for Friday at ten.")
    const { made, correction } = ledger.settle(callWith(ran({ kind: 'booked' })), { business, now })
    expect(correction).toBeUndefined()
    expect(made).toEqual([expect.objectContaining({ kind: 'booked', isBacked: true })])
  })

  it('records a promise once, and takes an unbacked one back each time', () => {
    const said = "I've booked you for Friday at ten."
    const first = settled([said, "So you're booked for Friday at ten."], callWith())
    expect(first.made).toHaveLength(1)
    expect(first.corrected).toEqual([{ type: 'promise-corrected', text: said }])
    const call = callWith(...first.made, ...first.corrected)
    expect(call.promises).toEqual([expect.objectContaining({ isBacked: false, isCorrected: true })])
    const second = settled([said], call)
    expect(second.made).toEqual([])
    expect(second.correction).toBe(first.correction)
  })

  it('forgets what it has settled', () => {
    const ledger = new PromiseLedger(english)
    ledger.hear("I've booked you for Friday at ten.")
    ledger.settle(callWith(), { business, now })
    expect(ledger.settle(callWith(), { business, now })).toEqual({ made: [], corrected: [] })
  })
})

describe.each(languages.map((language) => [language.code, language] as const))(
  'corrections in %s',
  (_, language) => {
    const pairs = promiseKinds.flatMap((one) => promiseKinds.map((two): PromiseKind[] => [one, two]))
    it.each([...pairs, [...promiseKinds]].map((kinds) => [kinds]))('of %s promise nothing', (kinds) => {
      for (const when of [undefined, 'at four']) {
        const taken = kinds.map((kind) => ({ kind, text: '', ...(when ? { when } : {}) }))
        const ledger = new PromiseLedger(language)
        expect(ledger.hear(correction(taken, language) ?? '')).toEqual([])
      }
    })

    it('are one sentence for several kinds', () => {
      const said =
        correction(
          promiseKinds.map((kind) => ({ kind, text: '' })),
          language,
        ) ?? ''
      expect(said.match(/Sorry|Disculpe/g)).toHaveLength(1)
      expect(said).not.toBe('')
    })
  },
)

describe('that nobody will call', () => {
  const refused: CallEventBody = {
    type: 'callback-requested',
    callback: { requested: false, status: 'cancelled' },
  }
  it.each(["All right, I've noted that you don't want a call.", "Okay, we won't call you."])(
    'is no promise to whoever wants no call: %s',
    (said) => {
      expect(settled([said], callWith(refused)).correction).toBeUndefined()
    },
  )

  it('does not back a call at a time that nobody has noted', () => {
    const said = "We won't keep you waiting, someone will call you at four."
    expect(settled([said], callWith(refused)).correction).toBeDefined()
  })
})
