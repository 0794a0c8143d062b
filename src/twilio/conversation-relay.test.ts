/** The relay's TwiML spells every attribute as Twilio's documentation does, not as the builder's types do. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkTwiml } from '../../test/contracts/twiml-rules.ts'
import { type ConversationRelayOptions, conversationRelay } from './conversation-relay.ts'
import { startRecording, twiml } from './twiml.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>'
const url = 'wss://h.test/twilio/relay/7f3c'

describe('conversationRelay', () => {
  test('with nothing but an address', () => {
    const document = twiml(conversationRelay({ url }))
    expect(document).toBe(
      `${declaration}<Response><Connect><ConversationRelay url="${url}"/></Connect></Response>`,
    )
    expect(checkTwiml(document)).toEqual([])
  })

  test('with everything', () => {
    const document = twiml(
      startRecording({ recordingStatusCallback: 'https://h.test/twilio/recording' }),
      conversationRelay({
        url,
        action: '/twilio/relay-ended',
        welcomeGreeting: 'Hi, "Tom" & Co\nhere.',
        welcomeGreetingInterruptible: 'none',
        language: 'en-US',
        ttsLanguage: 'en-US',
        transcriptionLanguage: 'en-US',
        ttsProvider: 'Google',
        voice: 'en-US-Chirp3-HD-Aoede',
        transcriptionProvider: 'Deepgram',
        speechModel: 'flux',
        interruptible: 'speech',
        interruptSensitivity: 'medium',
        ignoreBackchannel: true,
        dtmfDetection: true,
        reportInputDuringAgentSpeech: 'any',
        preemptible: false,
        partialPrompts: true,
        speechTimeout: 700,
        eotThreshold: 0.7,
        turnDetection: 'x',
        backgroundNoiseReduction: true,
        deepgramSmartFormat: false,
        profanityFilter: false,
        hints: ['Northside Plumbing', 'tap, pipe'],
        elevenlabsTextNormalization: 'off',
        debug: ['speaker-events', 'tokens-played'],
        events: ['a', 'b'],
        intelligenceService: 'GA1',
        conversationConfiguration: 'c',
        languages: { 'es-MX': { ttsProvider: 'Amazon', voice: 'Mia-Neural', speechModel: 'nova-3-general' } },
        parameters: { tenant: 'acme' },
      }),
    )
    expect(document).toBe(
      `${declaration}<Response><Start><Recording recordingStatusCallback="https://h.test/twilio/recording" ` +
        'recordingStatusCallbackEvent="completed absent" channels="dual"/></Start>' +
        '<Connect action="/twilio/relay-ended"><ConversationRelay ' +
        `url="${url}" welcomeGreetingInterruptible="none" language="en-US" ttsLanguage="en-US" ` +
        'transcriptionLanguage="en-US" ttsProvider="Google" voice="en-US-Chirp3-HD-Aoede" ' +
        'transcriptionProvider="Deepgram" speechModel="flux" interruptible="speech" ' +
        'interruptSensitivity="medium" ignoreBackchannel="true" dtmfDetection="true" ' +
        'reportInputDuringAgentSpeech="any" preemptible="false" partialPrompts="true" speechTimeout="700" ' +
        'eotThreshold="0.7" turnDetection="x" backgroundNoiseReduction="true" deepgramSmartFormat="false" ' +
        'profanityFilter="false" elevenlabsTextNormalization="off" intelligenceService="GA1" ' +
        'conversationConfiguration="c" welcomeGreeting="Hi, &quot;Tom&quot; &amp; Co here." ' +
        'hints="Northside Plumbing,tap pipe" debug="speaker-events tokens-played" events="a b">' +
        '<Language code="es-MX" ttsProvider="Amazon" voice="Mia-Neural" speechModel="nova-3-general"/>' +
        '<Parameter name="tenant" value="acme"/></ConversationRelay></Connect></Response>',
    )
    expect(checkTwiml(document)).toEqual([])
  })

  test.each<[Partial<ConversationRelayOptions>, RegExp]>([
    [{ url: 'https://h.test/relay' }, /address of a socket/],
    [{ url: 'wss://h.test/relay?token=1' }, /without a query/],
    [{ speechTimeout: 300 }, /600 to 5000/],
    [{ speechTimeout: Number.NaN }, /600 to 5000/],
    [{ eotThreshold: 0.95 }, /0.5 to 0.9/],
  ])('refuses %o', (options, message) => {
    expect(() => conversationRelay({ url, ...options })).toThrow(message)
  })

  test('greets with any text in right documents', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', ' ', '\0', '\ud800', '&#0;'))
    fc.assert(
      fc.property(anyText, fc.array(anyText), (welcomeGreeting, hints) => {
        const document = twiml(
          conversationRelay({ url, welcomeGreeting, hints, parameters: { p: welcomeGreeting } }),
        )
        expect(checkTwiml(document)).toEqual([])
      }),
    )
  })
})
