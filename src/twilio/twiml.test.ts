/** Documents are right for any text that is to be spoken, and say exactly what was asked. */

import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { checkTwiml } from '../../test/contracts/twiml-rules.ts'
import { gather } from './gather.ts'
import { dial, hangup, pause, record, redirect, reject, say, twiml } from './twiml.ts'

const speech = { language: 'en-US', voice: 'Polly.Joanna-Neural' }
const declaration = '<?xml version="1.0" encoding="UTF-8"?>'

function spokenIn(document: string): string[] {
  const parser = new XMLParser({ parseTagValue: false, trimValues: false, isArray: (name) => name === 'Say' })
  const { Say = [] } = parser.parse(document).Response as { Say?: string[] }
  return Say
}

describe('verbs', () => {
  test.each([
    ['an empty document', twiml(), '<Response/>'],
    [
      'say and hang up',
      twiml(say('Tom & Jerry <"bye">', { language: 'en-GB' }), hangup()),
      '<Response><Say language="en-GB">Tom &amp; Jerry &lt;"bye"&gt;</Say><Hangup/></Response>',
    ],
    [
      'pause and redirect',
      twiml(pause(2), redirect('https://h.test/a?b=1&c=2')),
      '<Response><Pause length="2"/><Redirect>https://h.test/a?b=1&amp;c=2</Redirect></Response>',
    ],
    ['reject', twiml(reject('busy')), '<Response><Reject reason="busy"/></Response>'],
    [
      'record',
      twiml(record({ action: '/recorded', recordingStatusCallback: 'https://h.test/r' })),
      '<Response><Record action="/recorded" maxLength="180" timeout="5" finishOnKey="#" playBeep="true" ' +
        'trim="trim-silence" recordingStatusCallback="https://h.test/r" ' +
        'recordingStatusCallbackEvent="completed absent"/></Response>',
    ],
    [
      'dial with whisper',
      twiml(dial({ number: '+15035550100', action: '/after', callerId: '+15035550188', whisperUrl: '/w' })),
      '<Response><Dial action="/after" timeout="20" callerId="+15035550188"><Number url="/w">+15035550100</Number>' +
        '</Dial></Response>',
    ],
    [
      'plain dial',
      twiml(dial({ number: '+15035550100', timeoutSeconds: 30 })),
      '<Response><Dial timeout="30"><Number>+15035550100</Number></Dial></Response>',
    ],
  ])('%s', (_name, document, expected) => {
    expect(document).toBe(declaration + expected)
    expect(checkTwiml(document)).toEqual([])
  })

  test('gather asks inside and hears keys and speech', () => {
    const document = twiml(
      gather(
        { action: '/t/1?a=b&c', language: 'en-US', hints: ['yes', 'no, thanks', ' '] },
        say('Hi', speech),
        pause(),
      ),
    )
    expect(document).toBe(
      `${declaration}<Response><Gather input="dtmf speech" action="/t/1?a=b&amp;c" language="en-US" timeout="5" ` +
        'bargeIn="true" actionOnEmptyResult="true" speechTimeout="auto" hints="yes,no thanks" profanityFilter="false">' +
        '<Say voice="Polly.Joanna-Neural" language="en-US">Hi</Say><Pause length="1"/></Gather></Response>',
    )
    expect(checkTwiml(document)).toEqual([])
  })

  test('gather for keys alone has no speech attributes, and the other way round', () => {
    const options = { action: '/t', language: 'en-US', numDigits: 1, finishOnKey: '', hints: ['a'] }
    const keys = twiml(gather({ ...options, input: 'dtmf' }))
    expect(keys).toContain('numDigits="1" finishOnKey=""')
    expect(keys).not.toMatch(/speechTimeout|hints|profanityFilter/)
    const words = twiml(gather({ ...options, input: 'speech', speechModel: 'phone_call', speechTimeout: 2 }))
    expect(words).toContain('speechTimeout="2" speechModel="phone_call"')
    expect(words).not.toMatch(/numDigits|finishOnKey/)
    expect([...checkTwiml(keys), ...checkTwiml(words)]).toEqual([])
  })

  test('gather refuses a speech model without whole seconds', () => {
    const options = { action: '/t', language: 'en-US', speechModel: 'deepgram_nova-3' }
    expect(() => gather(options)).toThrow(/whole seconds/)
    expect(() => gather({ ...options, speechTimeout: 1.5 })).toThrow(/whole seconds/)
  })

  test('gather passes on no more hints than Twilio takes', () => {
    const hints = Array.from({ length: 700 }, (_, at) => `${'word '.repeat(40)}${at}`)
    expect(checkTwiml(twiml(gather({ action: '/t', language: 'en-US', hints })))).toEqual([])
  })
})

describe('say', () => {
  test('speaks any text, cleaned, in right documents', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom('', ' ', '\0', '\ud800', ']]>', '<!-- -->', '&#0;', '\u0085\u2028x', '\ufffe'),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        const document = twiml(
          gather({ action: '/t', language: 'en-US', hints: [text] }, say(text, speech)),
          hangup(),
        )
        expect(checkTwiml(document)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('says nothing for an empty text', () => {
    expect(twiml(say(' \n\0', speech))).toBe(`${declaration}<Response/>`)
  })

  test('keeps the words and drops what cannot be spoken', () => {
    expect(spokenIn(twiml(say('  One\r\n\ttwo\u0007 three 😀 é  ', speech)))).toEqual(['One two three 😀 é'])
  })

  test('speaks a long text in parts, whole sentences first', () => {
    const sentence = 'We repair taps, pipes and boilers on every day of the week. '
    const parts = spokenIn(twiml(say(sentence.repeat(200), speech)))
    expect(parts.length).toBe(3)
    expect(parts.every((part) => part.endsWith('week.') && part.length <= 4096)).toBe(true)
    expect(parts.join(' ')).toBe(sentence.repeat(200).trim())
  })

  test('cuts a text without sentences between words, and one without words anywhere but inside a character', () => {
    const words = spokenIn(twiml(say('pipe '.repeat(2000), speech)))
    expect(words.join(' ')).toBe('pipe '.repeat(2000).trim())
    const faces = spokenIn(twiml(say(`a${'😀'.repeat(3000)}`, speech)))
    expect(faces.join('')).toBe(`a${'😀'.repeat(3000)}`)
    expect([...words, ...faces].every((part) => part.length <= 4096 && part.isWellFormed())).toBe(true)
  })

  test('a document larger than Twilio reads is an error of ours', () => {
    expect(() => twiml(say('word '.repeat(14_000), speech))).toThrow(/Twilio reads at most 65536/)
  })
})
