import { describe, expect, it } from 'vitest'
import { applyEvent } from '../core/apply-event.ts'
import type { Call } from '../core/call.ts'
import type { CallEvent } from '../core/call-event.ts'
import { parseMessage } from '../twilio/parse-message.ts'
import { connectActionSchema } from '../twilio/protocol/connect-action.ts'
import { connectionEnd, connectionFault } from './connection-end.ts'

const callSid = `CA${'1'.repeat(32)}`
const connectionId = `VX${'2'.repeat(32)}`
const relay = { name: 'conversation-relay', mayReconnect: true } as const
const at = '2026-11-24T15:00:00.000Z'

function callAfter(...events: object[]): Call {
  const start = {
    type: 'call-started',
    callSid,
    businessId: 'default',
    direction: 'inbound',
    from: '+15035550147',
    to: '+15035550188',
    language: 'en-US',
    isTest: false,
  }
  const all = [start, { type: 'engine-started', engine: 'conversation-relay' }, ...events]
  return all.reduce<Call | undefined>(
    (call, event) => applyEvent(call, { ...event, at } as CallEvent),
    undefined,
  ) as Call
}

const connected = { type: 'engine-connected', engine: 'conversation-relay', connectionId }
const ended = (fields: Record<string, string>) =>
  parseMessage(connectActionSchema, { CallSid: callSid, ...fields })
const failed = ended({
  SessionId: connectionId,
  SessionStatus: 'failed',
  ErrorCode: '64105',
  ErrorMessage: 'gone',
})

describe('the end of a connection', () => {
  it('counts its seconds once', () => {
    const request = ended({ SessionId: connectionId, SessionStatus: 'ended', SessionDuration: '42' })
    const [event] = connectionEnd(request, callAfter(connected))
    expect(event).toMatchObject({ type: 'engine-ended', connectionId, durationSeconds: 42 })
    expect(connectionEnd(request, callAfter(connected, event ?? {}))).toEqual([])
  })

  it('is no fault when it was ended in good order', () => {
    const request = ended({ SessionStatus: 'ended', HandoffData: '{"reason":"transfer"}' })
    expect(connectionFault(request, callAfter(connected), relay)).toEqual([])
    expect(
      connectionFault(
        ended({ SessionStatus: 'ended', HandoffData: 'nonsense' }),
        callAfter(connected),
        relay,
      ),
    ).toEqual([])
  })

  it('opens one anew that broke off, twice and not for ever', () => {
    const lost = connectionFault(failed, callAfter(connected), relay)
    expect(lost).toMatchObject([{ type: 'engine-lost', reason: '64105 gone' }])
    const twice = callAfter(connected, ...lost, ...lost)
    expect(connectionFault(failed, twice, relay)).toMatchObject([{ type: 'engine-failed' }])
  })

  it('gives up an engine whose connection never stood, that cannot reconnect, or that says so itself', () => {
    expect(connectionFault(failed, callAfter(), relay)).toMatchObject([{ type: 'engine-failed' }])
    expect(connectionFault(failed, callAfter(connected), { name: 'vapi' })).toMatchObject([
      { type: 'engine-failed' },
    ])
    const handedBack = ended({ SessionStatus: 'ended', HandoffData: '{"reason":"failed"}' })
    expect(connectionFault(handedBack, callAfter(connected), relay)).toMatchObject([
      { type: 'engine-failed' },
    ])
  })
})
