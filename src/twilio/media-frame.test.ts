/** The quick look at a media message never says anything else than the full parser, and is quick for what Twilio sends. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMediaFrame } from './media-frame.ts'
import { parseMediaStreamMessage } from './protocol/media-stream-from-twilio.ts'

const streamSid = `MZ${'11'.repeat(16)}`
const payload = Buffer.from(Uint8Array.from({ length: 160 }, (_, at) => 255 - (at % 7))).toString('base64')

const quickly = (text: string) => {
  const read = readMediaFrame(Buffer.from(text))
  return read && { type: 'media', ...read, payload: read.payload.toString() }
}
const agrees = (text: string): boolean => {
  const read = quickly(text)
  if (read) expect(read).toEqual(parseMediaStreamMessage(text))
  return read !== undefined
}

/** JSON with any white space, and strings with any escapes, written by the choices of `pick`. */
function write(value: unknown, pick: (choices: string[]) => string): string {
  const space = () => pick(['', '', '', ' ', '\n\t '])
  const letter = (char: string) => {
    const escaped = `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
    const plain = JSON.stringify(char).slice(1, -1)
    return pick([plain, plain, plain, plain, plain, plain, char === '/' ? '\\/' : plain, escaped])
  }
  if (typeof value === 'string') return `"${value.split('').map(letter).join('')}"`
  if (typeof value !== 'object' || value === null) return String(JSON.stringify(value))
  const fields = Object.entries(value).map(
    ([key, of]) => `${space()}${write(key, pick)}${space()}:${space()}${write(of, pick)}${space()}`,
  )
  return `{${fields.join(',')}}`
}

const base64 = fc
  .uint8Array({ minLength: 1, maxLength: 40 })
  .map((bytes) => Buffer.from(bytes).toString('base64'))
const hostile = fc.oneof(
  fc.string(),
  fc.json(),
  fc.constantFrom(
    'media',
    `","media":{"track":"inbound","timestamp":"5","payload":"${payload}"}}`,
    '"payload":"QUJD"',
    '\\',
    'é',
    '\u0000',
  ),
)
const shuffled = <T extends object>(fields: fc.Arbitrary<T>): fc.Arbitrary<object> =>
  fields.chain((of) =>
    fc
      .shuffledSubarray(Object.entries(of), { minLength: Object.keys(of).length })
      .map((entries) => Object.fromEntries(entries)),
  )
const media = shuffled(
  fc.record(
    {
      track: fc.constantFrom('inbound', 'outbound', 'inbound_track'),
      chunk: fc.oneof(fc.nat().map(String), fc.nat(), hostile),
      timestamp: fc.oneof(fc.nat().map(String), fc.nat(), fc.constantFrom('', '007', '9'.repeat(15))),
      payload: base64,
      extra: hostile,
    },
    { requiredKeys: ['timestamp', 'payload'] },
  ),
)
const message = shuffled(
  fc.record(
    {
      event: fc.constant('media'),
      sequenceNumber: fc.oneof(fc.nat().map(String), fc.nat()),
      streamSid: fc.constant(streamSid),
      media,
      extra: hostile,
    },
    { requiredKeys: ['event', 'media'] },
  ),
)
const anyWriting = fc.infiniteStream(fc.nat())

describe('the quick look', () => {
  test.each([
    `{"event":"media","sequenceNumber":"2","streamSid":"${streamSid}","media":{"track":"inbound","chunk":"1","timestamp":"5","payload":"${payload}"}}`,
    `{"event":"media","sequenceNumber":"3","media":{"track":"outbound","chunk":"1","timestamp":"163","payload":"${payload}"},"streamSid":"${streamSid}"}`,
    `{"streamSid":"${streamSid}","new":"field","media":{"payload":"${payload}","timestamp":"0"},"event":"media"}`,
  ])('reads %s', (text) => expect(agrees(text)).toBe(true))

  test('copies nothing', () => {
    const frame = Buffer.from(`{"event":"media","media":{"timestamp":"5","payload":"${payload}"}}`)
    expect(readMediaFrame(frame)?.payload.buffer).toBe(frame.buffer)
  })

  test('reads every media message in plain form, whatever the order of its fields', () => {
    const plain = shuffled(
      fc.record(
        {
          event: fc.constant('media'),
          streamSid: fc.constant(streamSid),
          media: shuffled(
            fc.record(
              {
                track: fc.constantFrom('inbound', 'outbound'),
                chunk: fc.nat().map(String),
                timestamp: fc.nat().map(String),
                payload: base64,
              },
              { requiredKeys: ['timestamp', 'payload'] },
            ),
          ),
        },
        { requiredKeys: ['event', 'media'] },
      ),
    )
    fc.assert(
      fc.property(plain, (of) => {
        expect(agrees(JSON.stringify(of))).toBe(true)
      }),
    )
  })

  test('says what the full parser says, or nothing, however a message is written', () => {
    let quick = 0
    fc.assert(
      fc.property(message, anyWriting, fc.boolean(), (of, choices, isPlain) => {
        const pick = (from: string[]) => from[isPlain ? 0 : (choices.next().value ?? 0) % from.length] ?? ''
        const text = write(of, pick)
        expect(JSON.parse(text)).toEqual(of)
        if (agrees(text)) quick++
      }),
      { numRuns: 2000 },
    )
    expect(quick).toBeGreaterThan(10)
  })

  test('says nothing of a message that is cut, torn or changed anywhere', () => {
    const whole = `{"event":"media","streamSid":"MZ1","media":{"track":"inbound","timestamp":"5","payload":"QUJDRA=="}}`
    for (let at = 0; at < whole.length; at++) {
      for (const by of ['', '"', '\\', ',', '}', '{', ':', '=', ' ', '\n', 'é', '\u0000', 'x', '0']) {
        agrees(whole.slice(0, at) + by + whole.slice(at + 1))
        agrees(whole.slice(0, at) + by + whole.slice(at))
      }
      expect(quickly(whole.slice(0, at))).toBeUndefined()
    }
  })

  test.each([
    '{"event":"mark","mark":{"name":"media"},"media":{"timestamp":"5","payload":"QUJD"}}',
    '{"event":"mark","mark":{"name":"\\"},\\"event\\":\\"media\\",\\"media\\":{\\"timestamp\\":\\"5\\",\\"payload\\":\\"QUJD\\"}"}}',
    '{"event":"media","event":"mark","mark":{"name":"x"},"media":{"timestamp":"5","payload":"QUJD"}}',
    '{"event":"media","media":{"timestamp":"5","payload":"QUJD"},"media":{"timestamp":"6"}}',
    '{"event":"media","media":{"timestamp":"5","payload":"QUJD","payload":"REVG"}}',
    '{"event":"media","media":{"timestamp":"5","timestamp":"6","payload":"QUJD"}}',
    '{"event":"media","payload":"QUJD","media":{"timestamp":"5"}}',
    '{"event":"media","media":{"timestamp":"5","payload":"QU=JD"}}',
    '{"event":"media","media":{"timestamp":"5","payload":"QUJD==="}}',
    '{"event":"media","media":{"timestamp":"5","payload":""}}',
    '{"event":"media","media":{"timestamp":"1234567890123456","payload":"QUJD"}}',
    '{"event":"media","media":{"timestamp":"5","payload":"QUJD"}}}',
    '{"event":"media","media":{"timestamp":"5","payload":"QUJD"},}',
    '{"event":"media","media":{}}',
    '{}',
    '',
  ])('is not fooled by %s', (text) => expect(quickly(text)).toBeUndefined())
})
