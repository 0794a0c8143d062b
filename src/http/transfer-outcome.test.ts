import { describe, expect, it } from 'vitest'
import { dialActionSchema } from '../twilio/protocol/dial-action.ts'
import { transferOutcome } from './transfer-outcome.ts'

const outcome = (params: Record<string, string>) =>
  transferOutcome(
    dialActionSchema.parse({ CallSid: `CA${'1'.repeat(32)}`, CallStatus: 'in-progress', ...params }),
  )

describe('the outcome of a transfer', () => {
  it.each([
    ['accepted', { DialCallStatus: 'completed', DialBridged: 'true' }],
    ['accepted', { DialCallStatus: 'completed' }],
    ['accepted', { DialCallStatus: 'completed', DialBridged: 'true', CallStatus: 'completed' }],
    ['declined', { DialCallStatus: 'completed', DialBridged: 'false' }],
    ['busy', { DialCallStatus: 'busy' }],
    ['no-answer', { DialCallStatus: 'no-answer' }],
    ['failed', { DialCallStatus: 'failed' }],
    ['failed', {}],
  ])('is %s for %o', (expected, params) => expect(outcome(params as never)).toBe(expected))

  it.each(['canceled', 'no-answer', 'busy', 'failed'])(
    'is the caller’s leaving when the call is over: %s',
    (status) => expect(outcome({ DialCallStatus: status, CallStatus: 'completed' })).toBe('caller-left'),
  )
})
