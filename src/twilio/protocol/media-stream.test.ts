/** A media stream's socket, both ways: what Twilio sends is read whatever else it holds, ours is checked strictly. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MediaStreamWireMessage, parseMediaStreamMessage } from './media-stream-from-twilio.ts'
import { mediaStreamCommandSchema } from './media-stream-to-twilio.ts'

const streamSid = `MZ${'11'.repeat(16)}`
const callSid = `CA${'5f'.repeat(16)}`
const accountSid = `AC${'9e'.repeat(16)}`

const start = {
  event: 'start',
  sequenceNumber: '1',
  streamSid,
  start: {
    streamSid,
    accountSid,
    callSid,
    tracks: ['inbound'],
    mediaFormat: { encoding: 'audio/x-mulaw', sampleRate: 8000, channels: 1 },
    customParameters: { tenant: 'acme' },
  },
} satisfies MediaStreamWireMessage
const media = {
  event: 'media',
  sequenceNumber: '2',
  streamSid,
  media: { track: 'inbound', chunk: '1', timestamp: '5', payload: '/v7+/v7+' },
} satisfies MediaStreamWireMessage

const parse = (message: unknown) => parseMediaStreamMessage(JSON.stringify(message))
const startWith = (changes: object) => parse({ ...start, start: { ...start.start, ...changes } })
const mediaWith = (changes: object) => parse({ ...media, media: { ...media.media, ...changes } })

describe('what Twilio sends', () => {
  test('in the order of a call', () => {
    expect(parse({ event: 'connected', protocol: 'Call', version: '1.0.0' })).toEqual({ type: 'connected' })
    expect(parse(start)).toEqual({
      type: 'start',
      streamSid,
      callSid,
      accountSid,
      parameters: { tenant: 'acme' },
    })
    expect(parse(media)).toEqual({ type: 'media', payload: '/v7+/v7+', timestampMs: 5, track: 'inbound' })
    const dtmf = {
      event: 'dtmf',
      sequenceNumber: '77',
      streamSid,
      dtmf: { track: 'inbound_track', digit: '1' },
    }
    expect(parse(dtmf)).toEqual({ type: 'dtmf', digit: '1' })
    const mark = { event: 'mark', sequenceNumber: '90', streamSid, mark: { name: 'utt-4:end' } }
    expect(parse(mark)).toEqual({ type: 'mark', name: 'utt-4:end' })
    const stop = { event: 'stop', sequenceNumber: '512', streamSid, stop: { accountSid, callSid } }
    expect(parse(stop)).toEqual({ type: 'stop' })
  })

  test('as bytes', () => {
    expect(parseMediaStreamMessage(Buffer.from(JSON.stringify(media)))).toMatchObject({ type: 'media' })
  })

  test.each([[{}], [{ stop: null }], [{ stop: 'bye' }], [{ sequenceNumber: 512 }]])(
    'a stop with %o',
    (more) => {
      expect(parse({ event: 'stop', ...more })).toEqual({ type: 'stop' })
    },
  )

  test('fields that are new, odd or missing lose nothing', () => {
    expect(parse({ ...start, sequenceNumber: null, somethingNew: [1] })).toMatchObject({ type: 'start' })
    expect(startWith({ customParameters: undefined })).toMatchObject({ parameters: {} })
    expect(startWith({ customParameters: { a: 'x', b: 1 } })).toMatchObject({ parameters: { a: 'x' } })
    expect(startWith({ mediaFormat: undefined, tracks: 'inbound', accountSid: 7 })).toMatchObject({
      type: 'start',
      accountSid: undefined,
    })
    expect(startWith({ mediaFormat: { encoding: 'audio/x-mulaw', sampleRate: '8000' } })).toMatchObject({
      type: 'start',
    })
    expect(mediaWith({ timestamp: 5, chunk: {} })).toMatchObject({ timestampMs: 5 })
    expect(mediaWith({ track: undefined })).toMatchObject({ track: 'inbound' })
    expect(mediaWith({ track: 'outbound_track' })).toMatchObject({ track: 'outbound' })
  })

  test.each<[object, string]>([
    [{ callSid: 'RE1' }, 'start.callSid expected a SID that begins with CA'],
    [{ streamSid: undefined }, 'start.streamSid expected a SID that begins with MZ'],
    [{ mediaFormat: { encoding: 'audio/l16' } }, 'start.mediaFormat.encoding expected µ-law'],
    [{ mediaFormat: { sampleRate: 16_000 } }, 'start.mediaFormat.sampleRate expected 8000'],
  ])('a start with %o', (changes, problem) => {
    expect(startWith(changes)).toEqual({ type: 'unknown', wireType: 'start', problem })
  })

  test.each<[object, string]>([
    [{ payload: '' }, 'media.payload expected base64'],
    [{ payload: '/v7"' }, 'media.payload expected base64'],
    [{ payload: undefined }, 'media.payload expected base64'],
    [{ timestamp: 'soon' }, 'media.timestamp expected a whole number'],
    [{ timestamp: -1 }, 'media.timestamp expected a whole number'],
    [{ track: 'both' }, 'media.track expected inbound or outbound'],
  ])('media with %o', (changes, problem) => {
    expect(mediaWith(changes)).toEqual({ type: 'unknown', wireType: 'media', problem })
  })

  test.each<[string, string | undefined]>([
    ['{"event":"quality","score":1}', 'quality'],
    ['{"event":"media"}', 'media'],
    ['{"event":"mark","mark":{}}', 'mark'],
    ['{"event":"dtmf","dtmf":{"digit":"12"}}', 'dtmf'],
    ['{"event":7}', undefined],
    ['{"type":"media"}', undefined],
    ['null', undefined],
    ['[]', undefined],
    ['{"event":"med', undefined],
    ['', undefined],
  ])('%s is unknown', (frame, wireType) => {
    const message = parseMediaStreamMessage(frame)
    expect(message).toMatchObject({ type: 'unknown', wireType })
    expect(message).toHaveProperty('problem', expect.stringMatching(/./))
  })

  test('nothing whatever throws', () => {
    const event = fc.constantFrom('connected', 'start', 'media', 'dtmf', 'mark', 'stop', 'else')
    const field = fc.constantFrom('start', 'media', 'dtmf', 'mark', 'stop', 'streamSid', 'sequenceNumber')
    const odd = fc.oneof(
      fc.string(),
      fc.json(),
      fc.tuple(event, fc.dictionary(field, fc.jsonValue())).map(([of, rest]) => {
        return JSON.stringify({ ...rest, event: of })
      }),
    )
    fc.assert(
      fc.property(odd, (frame) => {
        expect(parseMediaStreamMessage(frame)).toHaveProperty('type')
      }),
    )
  })
})

describe('what we send', () => {
  test.each([
    { event: 'media', streamSid, media: { payload: '/v7+/v7+/w==' } },
    { event: 'mark', streamSid, mark: { name: 'item_1:3' } },
    { event: 'clear', streamSid },
  ])('%o', (command) => {
    expect(mediaStreamCommandSchema.parse(command)).toEqual(command)
  })

  test.each([
    { event: 'media', streamSid, media: { payload: '' } },
    { event: 'media', streamSid, media: { payload: 'a"b=' } },
    { event: 'media', streamSid, media: { payload: '/v7+', track: 'outbound' } },
    { event: 'media', media: { payload: '/v7+' } },
    { event: 'media', streamSid, sequenceNumber: '1', media: { payload: '/v7+' } },
    { event: 'mark', streamSid },
    { event: 'mark', streamSid, mark: { name: '' } },
    { event: 'clear', streamSid, clear: {} },
    { event: 'stop', streamSid },
    {},
    null,
  ])('refuses %o', (command) => {
    expect(mediaStreamCommandSchema.safeParse(command).success).toBe(false)
  })
})
