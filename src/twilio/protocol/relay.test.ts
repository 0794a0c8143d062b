/** ConversationRelay's socket, both ways: what Twilio sends is read whatever else it holds, ours is checked strictly. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseRelayMessage } from './relay-from-twilio.ts'
import { relayCommandSchema } from './relay-to-twilio.ts'

const setup = {
  type: 'setup',
  sessionId: `VX${'0a'.repeat(16)}`,
  accountSid: `AC${'9e'.repeat(16)}`,
  callSid: `CA${'5f'.repeat(16)}`,
  parentCallSid: '',
  from: '+14155550123',
  to: '+15035550188',
  forwardedFrom: null,
  callerName: '',
  direction: 'inbound',
  callType: 'PSTN',
  callStatus: 'RINGING',
  customParameters: { tenant: 'acme' },
}
const parse = (message: unknown) => parseRelayMessage(JSON.stringify(message))

describe('what Twilio sends', () => {
  test('setup', () => {
    expect(parse({ ...setup, somethingNew: [1] })).toEqual({
      ...setup,
      parentCallSid: undefined,
      forwardedFrom: undefined,
      callerName: undefined,
      somethingNew: [1],
    })
  })

  test.each([[null], [undefined], [{}]])('setup with customParameters %o', (customParameters) => {
    expect(parse({ ...setup, customParameters })).toMatchObject({ type: 'setup', customParameters: {} })
  })

  test('setup keeps the parameters that are text', () => {
    const message = parse({ ...setup, customParameters: { a: 'x', b: 1, c: null } })
    expect(message).toMatchObject({ customParameters: { a: 'x' } })
  })

  test('setup without what one cannot do without', () => {
    expect(parse({ ...setup, callSid: 'RE1' })).toMatchObject({
      type: 'unknown',
      wireType: 'setup',
      problem: 'callSid expected a SID that begins with CA',
    })
    expect(parse({ ...setup, sessionId: '' })).toMatchObject({
      type: 'unknown',
      problem: 'sessionId is missing',
    })
  })

  test.each<[unknown, boolean]>([
    [undefined, true],
    [null, true],
    [true, true],
    [false, false],
    ['false', false],
    ['true', true],
    [7, true],
  ])('a prompt with last %o', (last, expected) => {
    const prompt = { type: 'prompt', voicePrompt: 'I need a quote', lang: 'en-US' }
    expect(parse({ ...prompt, last })).toMatchObject({ ...prompt, last: expected })
  })

  test('a prompt while we speak, in no language, of no words', () => {
    const message = parse({ type: 'prompt', voicePrompt: null, lang: '', agentSpeaking: true })
    expect(message).toMatchObject({ voicePrompt: '', lang: undefined, agentSpeaking: true })
    expect(parse({ type: 'prompt', voicePrompt: 'x' })).toEqual({
      type: 'prompt',
      voicePrompt: 'x',
      last: true,
    })
    expect(parse({ type: 'prompt' })).toMatchObject({ type: 'unknown', problem: 'voicePrompt expected text' })
  })

  test.each<[unknown, number | undefined]>([
    [640, 640],
    ['640', 640],
    ['soon', undefined],
    [undefined, undefined],
  ])('an interrupt after %o', (durationUntilInterruptMs, expected) => {
    const message = parse({
      type: 'interrupt',
      utteranceUntilInterrupt: 'Sure, we',
      durationUntilInterruptMs,
    })
    expect(message).toEqual({
      type: 'interrupt',
      utteranceUntilInterrupt: 'Sure, we',
      durationUntilInterruptMs: expected,
    })
  })

  test('an interrupt before any word', () => {
    expect(parse({ type: 'interrupt' })).toMatchObject({ utteranceUntilInterrupt: '' })
  })

  test('keys, errors and info', () => {
    expect(parse({ type: 'dtmf', digit: '#' })).toEqual({ type: 'dtmf', digit: '#' })
    expect(parse({ type: 'dtmf', digit: '12' })).toMatchObject({ problem: 'digit expected one key' })
    expect(parse({ type: 'error', description: 'Invalid message received: {}' })).toMatchObject({
      description: 'Invalid message received: {}',
    })
    expect(parse({ type: 'info', name: 'roundTripDelayMs', value: 121 })).toMatchObject({ value: '121' })
    expect(parse({ type: 'info', name: 'agentSpeaking', value: 'on' })).toMatchObject({ value: 'on' })
    expect(parse({ type: 'info', name: 'tokensPlayed' })).not.toHaveProperty('value')
  })

  test.each<[string, string | undefined]>([
    ['{"type":"transcript-analysed","value":1}', 'transcript-analysed'],
    ['{"kind":"prompt"}', undefined],
    ['{"type":7}', undefined],
    ['null', undefined],
    ['[]', undefined],
    ['"prompt"', undefined],
    ['{"type":"prom', undefined],
    ['', undefined],
  ])('%s is unknown', (raw, wireType) => {
    const message = parseRelayMessage(raw)
    expect(message).toMatchObject({ type: 'unknown', raw, wireType })
    expect(message).toHaveProperty('problem', expect.stringMatching(/./))
  })

  test('nothing whatever throws', () => {
    const type = fc.constantFrom('setup', 'prompt', 'interrupt', 'dtmf', 'error', 'info', 'else')
    const field = fc.constantFrom('voicePrompt', 'last', 'digit', 'callSid', 'name', 'value', 'description')
    const odd = fc.oneof(
      fc.string(),
      fc.json(),
      fc.tuple(type, fc.dictionary(field, fc.jsonValue())).map(([of, rest]) => {
        return JSON.stringify({ ...rest, type: of })
      }),
    )
    fc.assert(
      fc.property(odd, (raw) => {
        expect(parseRelayMessage(raw)).toHaveProperty('type')
      }),
    )
  })
})

describe('what we send', () => {
  test.each([
    {
      type: 'text',
      token: 'We can do ',
      last: false,
      lang: 'en-US',
      interruptible: true,
      preemptible: false,
    },
    { type: 'text', token: '', last: true },
    { type: 'play', source: 'https://h.test/hold.wav', loop: 0, preemptible: true, interruptible: true },
    { type: 'sendDigits', digits: '9w123#' },
    { type: 'language', ttsLanguage: 'es-MX', transcriptionLanguage: 'es-MX' },
    { type: 'language', transcriptionLanguage: 'multi' },
    { type: 'end', handoffData: '{"reason":"human"}' },
    { type: 'end' },
  ])('%o', (command) => {
    expect(relayCommandSchema.parse(command)).toEqual(command)
  })

  test.each([
    { type: 'text' },
    { type: 'text', token: null },
    { type: 'text', token: 'Hi', last: 'true' },
    { type: 'text', token: 'Hi', language: 'en-US' },
    { type: 'play', source: 'hold.wav' },
    { type: 'play', source: 'ftp://h.test/hold.wav' },
    { type: 'play', source: 'https://h.test/hold.wav', loop: -1 },
    { type: 'sendDigits', digits: '12a' },
    { type: 'language' },
    { type: 'end', handoffData: { reason: 'human' } },
    { type: 'speak', text: 'Hi' },
    {},
    null,
  ])('refuses %o', (command) => {
    expect(relayCommandSchema.safeParse(command).success).toBe(false)
  })
})
