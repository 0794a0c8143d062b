/** Texts go to the caller alone, from the business's number, with nothing in them that nobody told us. */
import { describe, expect, it } from 'vitest'
import type { Business } from '../../core/business.ts'
import { FirstRingError } from '../../core/errors.ts'
import type { TextMessage, TextMessages } from '../../core/text-messages.ts'
import { english } from '../../languages/en/english.ts'
import { toolDefinitions } from './tool-definitions.ts'
import { ToolCall, type ToolCallOptions } from './tool-driver.ts'

const business: Partial<Business> = {
  phoneNumbers: ['+15035550199', '+15035550100'],
  sms: { isEnabled: true, template: 'Book here: https://riverside.example/book' },
  instructions:
    'Payments only at https://pay.riverside.example/start. Office: 503-555-0170, office@riverside.example',
}

/** Keeps what was sent, and fails as it is told to. */
function outbox(failWith?: FirstRingError): { sent: TextMessage[]; textMessages: TextMessages } {
  const sent: TextMessage[] = []
  return {
    sent,
    textMessages: {
      async send(message) {
        sent.push(message)
        if (failWith) throw failWith
        return { messageSid: `SM${'0'.repeat(31)}1` }
      },
      check: async () => undefined,
    },
  }
}

function start(options: ToolCallOptions = {}, failWith?: FirstRingError) {
  const { sent, textMessages } = outbox(failWith)
  const call = new ToolCall({ textMessages, ...options, business: { ...business, ...options.business } })
  return { call: call.hear('can you text me the link'), sent }
}

const text = 'Riverside Plumbing: book at https://riverside.example/book'

describe('a text that is allowed', () => {
  it('goes from the number that was called to the one that calls', async () => {
    const { call, sent } = start()
    const result = await call.use('send_sms', { text })
    expect(sent).toMatchObject([{ to: '+15035550188', from: '+15035550100', body: text, purpose: 'on-call' }])
    expect(result.receipts).toEqual([{ kind: 'sent' }])
    expect(result.output).toMatch(/number ending in 0 1 8 8/)
  })

  it('holds no marks that nobody sees', async () => {
    const { call, sent } = start()
    await call.use('send_sms', { text: 'Book:\u0000\n https://riverside.exam\u200bple/book\u202e' })
    expect(sent).toMatchObject([{ body: 'Book: \n https://riverside.example/book' }])
  })

  it('goes to the number that the caller has confirmed', async () => {
    const { call, sent } = start({ from: 'anonymous' })
    expect((await call.use('send_sms', { text })).output).toMatch(/no tool "send_sms"/)
    call.apply({
      type: 'lead-updated',
      fields: { phone: { value: '+15035550144', confidence: 0.95, source: 'spoken', isConfirmed: true } },
    })
    call.say('What is your number?')
    await call.use('send_sms', { text })
    expect(sent).toMatchObject([{ to: '+15035550144' }])
  })

  it('is sent once, however often the model asks', async () => {
    const { call, sent } = start()
    await call.use('send_sms', { text })
    await call.use('send_sms', { text })
    call.say('Sent.').hear('did you send it')
    expect(await call.use('send_sms', { text })).toMatchObject({
      isRepeat: true,
      receipts: [{ kind: 'sent' }],
    })
    expect(sent).toHaveLength(1)
  })

  it('is one of two at most', async () => {
    const { call, sent } = start()
    for (const words of ['One.', 'Two.', 'Three.']) await call.use('send_sms', { text: words })
    expect(sent.map(({ body }) => body)).toEqual(['One.', 'Two.'])
    expect(call.call.toolRuns?.at(-1)?.output).toMatch(/two texts went out/)
  })
})

describe('where no text is sent', () => {
  const noTexts = { sms: { isEnabled: false, template: '' } }
  it.each<[string, ToolCallOptions]>([
    ['the profile does not allow texts', { business: noTexts }],
    ['the business has no number', { business: { phoneNumbers: [] } }],
    ['the caller withholds theirs', { from: '+266696687' }],
    ['the caller has a landline', { from: '+442079460958' }],
    ['the caller has a freephone number', { from: '+18005550199' }],
    ['the call is a test', { isTest: true }],
  ])('%s', async (_why, options) => {
    const { call, sent } = start(options)
    expect(toolDefinitions(call.context()).map(({ name }) => name)).not.toContain('send_sms')
    expect((await call.use('send_sms', { text })).output).toMatch(/no tool "send_sms"/)
    expect(sent).toEqual([])
  })

  it('nothing sends them', async () => {
    const call = new ToolCall({ business }).hear('text me')
    expect((await call.use('send_sms', { text })).output).toMatch(/no tool "send_sms"/)
  })

  it('the caller wants no calls at all, or is a machine', async () => {
    const optedOut = start()
    optedOut.call.hear('take me off your list and stop calling me')
    expect((await optedOut.call.use('send_sms', { text })).output).toMatch(/wants no calls and no texts/)
    const notes = english.phrases.notes.wantsNoCalls
    optedOut.call.apply({
      type: 'lead-updated',
      fields: { notes: { value: notes, confidence: 1, source: 'spoken', isConfirmed: false } },
    })
    optedOut.call.say('All right.')
    expect((await optedOut.call.use('send_sms', { text })).output).toMatch(/no tool "send_sms"/)
    const machine = start()
    machine.call.apply({ type: 'spam-detected', evidence: ['press one'] })
    await machine.call.use('send_sms', { text })
    expect([...optedOut.sent, ...machine.sent]).toEqual([])
  })
})

describe('what may stand in it', () => {
  it.each([
    ['a link of the template', 'https://riverside.example/book'],
    ['without its scheme', 'riverside.example/book'],
    ['in capitals, at the end', 'Pay at HTTPS://PAY.riverside.example/start.'],
    ['no link', 'See you Thursday, 2026-03-05 at 16:00. It costs $89.50, i.e. less.'],
    [
      'the numbers of the business and the caller',
      'Us: (503) 555-0100 or 503-555-0170. You: +1 503 555 0188',
    ],
    ['an address of the business', 'Write to office@riverside.example'],
  ])('%s', async (_what, body) => {
    const { call, sent } = start()
    await call.use('send_sms', { text: body })
    expect(sent).toHaveLength(1)
  })

  it.each([
    ['another host', 'https://evil.test/book'],
    ['a host that begins like ours', 'https://riverside.example.evil.test/book'],
    ['a host that ends like ours', 'https://evil-riverside.example/book'],
    ['another page of ours', 'https://riverside.example/book?to=https://evil.test'],
    ['a password before the host', 'https://riverside.example@evil.test/book'],
    ['no scheme', 'Go to evil.test/book now'],
    ['a bare host', 'bit.ly'],
    ['www', 'www.evil.test'],
    ['a number for a host', 'http://192.168.0.1/login'],
    ['wide letters', 'ｅｖｉｌ．ｔｅｓｔ/book'],
    ['letters that are not seen', 'ev\u200bil.te\u200bst/book'],
    ['letters of another script', 'https://riversıde.example/book'],
    ['another scheme', 'sms://evil'],
    ['an e-mail address', 'Write to boss@evil.test'],
    ['a number', 'Call 1-900-555-0123 now'],
    ['a number with one digit changed', 'Call 503 555 0171'],
  ])('not %s', async (_what, body) => {
    const { call, sent } = start()
    const result = await call.use('send_sms', { text: body })
    expect(result).toMatchObject({ isError: true })
    expect(result.output).toMatch(/is not from the business/)
    expect(sent).toEqual([])
  })

  it('neither more than two messages hold, nor another receiver', async () => {
    const { call, sent } = start()
    expect((await call.use('send_sms', { text: 'x'.repeat(321) })).output).toMatch(
      /text: expected at most 320/,
    )
    expect((await call.use('send_sms', { text, to: '+19005550123' })).output).toMatch(/to: is not a field/)
    expect((await call.use('send_sms', { text: ' ' })).output).toMatch(/text: expected the words/)
    expect(sent).toEqual([])
  })
})

describe('when it fails', () => {
  it('a refusal may be mended and tried again', async () => {
    const { call, sent } = start({}, new FirstRingError('vendor-refused', 'the caller has unsubscribed'))
    const result = await call.use('send_sms', { text })
    expect(result).toMatchObject({
      isError: true,
      output: expect.stringMatching(/the caller has unsubscribed/),
    })
    expect(result.receipts).toBeUndefined()
    call.say('That did not work.')
    expect(await call.use('send_sms', { text })).toMatchObject({ isRepeat: false })
    expect(sent).toHaveLength(2)
  })

  it('no answer may mean that it was sent: it is not sent again, and counts', async () => {
    const { call, sent } = start({}, new FirstRingError('vendor-unavailable', 'Twilio did not answer'))
    const result = await call.use('send_sms', { text })
    expect(result.output).toMatch(/not known whether it was done/)
    call.say('I am not sure.')
    expect(await call.use('send_sms', { text })).toMatchObject({ isRepeat: true })
    expect(sent).toHaveLength(1)
  })
})
