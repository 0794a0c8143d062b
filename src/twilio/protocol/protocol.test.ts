/** Wire messages: what Twilio sends is read, whatever else it holds; what it never sends is refused by name. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FirstRingError } from '../../core/errors.ts'
import { parseMessage, type WireParams } from '../parse-message.ts'
import { connectActionSchema } from './connect-action.ts'
import { dialActionSchema } from './dial-action.ts'
import { fallbackRequestSchema } from './fallback-request.ts'
import { gatherRequestSchema } from './gather-request.ts'
import { recordActionSchema } from './record-action.ts'
import { recordingCallbackSchema } from './recording-callback.ts'
import { restCallSchema } from './rest-call.ts'
import { restErrorSchema } from './rest-error.ts'
import { statusCallbackSchema } from './status-callback.ts'
import { voiceRequestSchema } from './voice-request.ts'

const CallSid = `CA${'5f'.repeat(16)}`
const RecordingSid = `RE${'77'.repeat(16)}`
const call = {
  CallSid,
  From: '+14155550123',
  To: '+15035550188',
  CallStatus: 'in-progress',
  Direction: 'inbound',
}

describe('voice request', () => {
  const ring = { ...call, CallStatus: 'ringing', FromCity: '', CallerName: '', SomethingNew: 'kept' }

  test('keeps what is unknown and takes empty values as absent', () => {
    const request = parseMessage(voiceRequestSchema, { ...ring, StirVerstat: 'TN-Validation-Passed-A' })
    expect(request).toMatchObject({ CallSid, SomethingNew: 'kept', StirVerstat: 'TN-Validation-Passed-A' })
    expect(request.FromCity).toBeUndefined()
    expect(request.CallerName).toBeUndefined()
    expect(request.FirstRingTest).toBeUndefined()
  })

  test.each(['anonymous', 'Restricted', '+266696687', 'client:joe', 'sip:joe@example.test', '12345'])(
    'takes a caller who comes as %s',
    (From) => {
      expect(parseMessage(voiceRequestSchema, { ...ring, From }).From).toBe(From)
    },
  )

  test.each(['', undefined])('takes a caller who comes as nothing (%s)', (From) => {
    expect(parseMessage(voiceRequestSchema, { ...ring, From }).From).toBe('anonymous')
  })

  test.each<[string, WireParams]>([
    ['CallSid', { CallSid: undefined }],
    ['CallSid', { CallSid: 'RE123' }],
    ['CallSid', { CallSid: 'CA12/../..' }],
    ['CallSid', { CallSid: [CallSid, CallSid] }],
    ['To', { To: '' }],
    ['From', { From: ['a', 'b'] }],
    ['CallStatus', { CallStatus: 'on-fire' }],
    ['ParentCallSid', { ParentCallSid: 'x' }],
    ['FirstRingTest', { FirstRingTest: 'loud' }],
  ])('names %s when it is wrong', (field, change) => {
    const error = errorOf(() => parseMessage(voiceRequestSchema, { ...ring, ...change }))
    expect(error.code).toBe('validation-failed')
    expect(error.fields.map((wrong) => wrong.field)).toEqual([field])
    expect(error.message).toContain(field)
  })
})

describe('gather request', () => {
  test('speech', () => {
    const request = parseMessage(gatherRequestSchema, { ...call, SpeechResult: 'a leak', Confidence: '0.93' })
    expect(request).toMatchObject({ SpeechResult: 'a leak', Confidence: 0.93 })
  })

  test('keys, a lone finishing key, and silence', () => {
    expect(parseMessage(gatherRequestSchema, { ...call, Digits: '0*' }).Digits).toBe('0*')
    expect(parseMessage(gatherRequestSchema, { ...call, Digits: '' }).Digits).toBe('')
    const silence = parseMessage(gatherRequestSchema, call)
    expect([silence.Digits, silence.SpeechResult]).toEqual([undefined, undefined])
  })

  test.each(['', 'high', '-1', '7', 'NaN'])('a confidence of "%s" does not cost the answer', (Confidence) => {
    const request = parseMessage(gatherRequestSchema, { ...call, SpeechResult: 'yes', Confidence })
    expect(request).toMatchObject({ SpeechResult: 'yes' })
    expect(request.Confidence).toBeUndefined()
  })
})

test('status callback', () => {
  const ended = { ...call, CallStatus: 'completed', Duration: '2', CallDuration: '94', SequenceNumber: '0' }
  expect(parseMessage(statusCallbackSchema, ended)).toMatchObject({
    CallStatus: 'completed',
    CallDuration: 94,
    SequenceNumber: 0,
    Duration: '2',
  })
  expect(
    parseMessage(statusCallbackSchema, { CallSid, CallStatus: 'initiated' }).CallDuration,
  ).toBeUndefined()
  const wrong = errorOf(() =>
    parseMessage(statusCallbackSchema, { ...ended, CallStatus: '', CallDuration: '1e3' }),
  )
  expect(wrong.fields.map(({ field }) => field).sort()).toEqual(['CallDuration', 'CallStatus'])
})

test('recording callback', () => {
  const ready = {
    CallSid,
    RecordingSid,
    RecordingStatus: 'completed',
    RecordingDuration: '88',
    ErrorCode: '0',
  }
  expect(parseMessage(recordingCallbackSchema, ready)).toEqual({ ...ready, RecordingDuration: 88 })
  const wrong = errorOf(() => parseMessage(recordingCallbackSchema, { CallSid, RecordingStatus: 'lost' }))
  expect(wrong.fields.map(({ field }) => field).sort()).toEqual(['RecordingSid', 'RecordingStatus'])
})

test('record action', () => {
  const left = { ...call, RecordingSid, RecordingDuration: '12', Digits: 'hangup' }
  expect(parseMessage(recordActionSchema, left)).toMatchObject({
    RecordingSid,
    RecordingDuration: 12,
    Digits: 'hangup',
  })
  expect(parseMessage(recordActionSchema, { ...call, RecordingSid: '' }).RecordingSid).toBeUndefined()
})

test('dial action', () => {
  const declined = { ...call, DialCallStatus: 'completed', DialCallSid: CallSid, DialBridged: 'false' }
  expect(parseMessage(dialActionSchema, declined)).toMatchObject({
    DialBridged: false,
    DialCallStatus: 'completed',
  })
  const conference = parseMessage(dialActionSchema, { ...call, DialCallStatus: 'answered' })
  expect([conference.DialBridged, conference.DialCallSid, conference.DialCallDuration]).toEqual(
    Array(3).fill(undefined),
  )
  expect(errorOf(() => parseMessage(dialActionSchema, { ...call, DialBridged: 'maybe' })).fields).toEqual([
    { field: 'DialBridged', message: 'expected true or false' },
  ])
})

test('connect action of a stream and of a ConversationRelay session', () => {
  expect(parseMessage(connectActionSchema, call)).toMatchObject({ CallSid })
  const SessionId = `VX${'0a'.repeat(16)}`
  const failed = { ...call, SessionId, SessionStatus: 'failed', SessionDuration: '42', ErrorCode: '39001' }
  expect(parseMessage(connectActionSchema, failed)).toMatchObject({
    SessionStatus: 'failed',
    SessionDuration: 42,
  })
})

test('fallback request', () => {
  const failed = { ...call, ErrorCode: '11200', ErrorUrl: 'https://h.test/twilio/voice', Extra: '1' }
  expect(parseMessage(fallbackRequestSchema, failed)).toMatchObject(failed)
})

test('REST call and REST error', () => {
  const live = { sid: CallSid, status: 'in-progress', duration: null, end_time: null, price: null }
  expect(restCallSchema.parse(live)).toMatchObject({ duration: undefined, end_time: undefined })
  expect(restCallSchema.parse({ ...live, duration: '94' }).duration).toBe(94)
  expect(restErrorSchema.parse({ code: 20404, message: 'not found', status: 404 }).code).toBe(20404)
  expect(restErrorSchema.safeParse({ message: 'no code' }).success).toBe(false)
})

test('no input whatever makes anything but a message or a validation error', () => {
  const schemas = [
    voiceRequestSchema,
    gatherRequestSchema,
    statusCallbackSchema,
    recordingCallbackSchema,
    recordActionSchema,
    dialActionSchema,
    connectActionSchema,
    fallbackRequestSchema,
  ]
  const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined))
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom('CallSid', 'From', 'To', 'CallStatus', 'RecordingDuration'),
  )
  fc.assert(
    fc.property(fc.constantFrom(...schemas), fc.dictionary(name, value), (schema, params) => {
      try {
        expect(parseMessage(schema, params)).toBeTypeOf('object')
      } catch (error) {
        expect(error).toBeInstanceOf(FirstRingError)
        expect((error as FirstRingError).fields.length).toBeGreaterThan(0)
      }
    }),
  )
})

function errorOf(run: () => unknown): FirstRingError {
  try {
    run()
  } catch (error) {
    if (error instanceof FirstRingError) return error
    throw error
  }
  throw new Error('expected an error')
}
