/** The TwiML of a media stream says what Twilio reads, and refuses what Twilio would lose. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkTwiml } from '../../test/contracts/twiml-rules.ts'
import { type MediaStreamOptions, mediaStream } from './media-stream.ts'
import { redirect, startRecording, twiml } from './twiml.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>'
const url = 'wss://h.test/engines/openai-realtime/socket/7f3c'

describe('mediaStream', () => {
  test('with nothing but an address', () => {
    const document = twiml(mediaStream({ url }))
    expect(document).toBe(`${declaration}<Response><Connect><Stream url="${url}"/></Connect></Response>`)
    expect(checkTwiml(document)).toEqual([])
  })

  test('with everything, and a way on when no stream comes about', () => {
    const document = twiml(
      startRecording({ recordingStatusCallback: 'https://h.test/twilio/recording' }),
      mediaStream({ url, action: '/twilio/continue?turn=2', parameters: { said: 'Hi, "Tom" & Co\nhere.' } }),
      redirect('/twilio/continue?turn=2&why=no-stream'),
    )
    expect(document).toBe(
      `${declaration}<Response><Start><Recording recordingStatusCallback="https://h.test/twilio/recording" ` +
        'recordingStatusCallbackEvent="completed absent" channels="dual"/></Start>' +
        `<Connect action="/twilio/continue?turn=2"><Stream url="${url}">` +
        '<Parameter name="said" value="Hi, &quot;Tom&quot; &amp; Co here."/></Stream></Connect>' +
        '<Redirect>/twilio/continue?turn=2&amp;why=no-stream</Redirect></Response>',
    )
    expect(checkTwiml(document)).toEqual([])
  })

  test('parameters below the limit', () => {
    const document = twiml(mediaStream({ url, parameters: { said: 'x'.repeat(495) } }))
    expect(checkTwiml(document)).toEqual([])
  })

  test.each<[Partial<MediaStreamOptions>, RegExp]>([
    [{ url: 'https://h.test/stream' }, /address of a socket/],
    [{ url: '/stream' }, /address of a socket/],
    [{ url: 'wss://h.test/stream?token=1' }, /without a query/],
    [{ url: 'wss://h.test/stream#part' }, /without a query/],
    [{ parameters: { said: 'x'.repeat(496) } }, /less than 500 characters, not 500: said/],
    [{ parameters: { '': 'x' } }, /"" is no name/],
    [{ parameters: { 'a\u0000b': 'x' } }, /"a\\u0000b" is no name/],
  ])('refuses %o', (options, message) => {
    expect(() => mediaStream({ url, ...options })).toThrow(message)
  })

  test('carries any text in right documents', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', ' ', '\0', '\ud800', '&#0;'))
    fc.assert(
      fc.property(anyText, (value) => {
        const document = twiml(mediaStream({ url, parameters: { p: value.slice(0, 400) } }))
        expect(checkTwiml(document)).toEqual([])
      }),
    )
  })
})
