/** Texts against a server on loopback: what is sent, what every refusal means, and that nothing is sent twice. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startSimulator } from '../../simulator/simulator.ts'
import { checkTwilioRequest, hasTwilioApi } from '../../test/contracts/twilio-api.ts'
import { type HttpReceiver, startHttpReceiver } from '../../test/receivers/http-receiver.ts'
import { createTextCarrier, type TextCarrier } from './messages.ts'

const accountSid = `AC${'9e'.repeat(16)}`
const messageSid = `SM${'5f'.repeat(16)}`
const message = {
  to: '+15035550188',
  from: '+15035550100',
  body: 'Hello, here is the link: h.test/x?a=1&b=é',
}
const statusCallback = 'https://calls.example.com/twilio/message-status?id=one'
const waiting = () => new AbortController().signal

let twilio: HttpReceiver
let messages: TextCarrier

beforeAll(async () => {
  twilio = await startHttpReceiver()
})
afterAll(() => twilio.close())

beforeEach(() => {
  twilio.received.length = 0
  messages = createTextCarrier({
    accountSid,
    authToken: 'secret',
    baseUrl: twilio.url,
    timeoutMs: 200,
    wait: async () => undefined,
    random: () => 1,
  })
})

function answerWith(status: number, body: unknown): void {
  twilio.answer((_received, response) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
}

const refusal = (code: number, status = 400) => ({
  code,
  message: 'No.',
  more_info: 'https://h.test',
  status,
})

describe('a message', () => {
  test('is sent in one request and answered with its SID', async () => {
    answerWith(201, { sid: messageSid, status: 'queued', error_code: null })
    expect(await messages.send({ ...message, statusCallback }, waiting())).toEqual({
      messageSid,
      status: 'queued',
      errorCode: null,
    })
    expect(twilio.received).toHaveLength(1)
    const [sent] = twilio.received
    expect(sent).toMatchObject({ method: 'POST', path: `/2010-04-01/Accounts/${accountSid}/Messages.json` })
    expect(Object.fromEntries(new URLSearchParams(sent?.body))).toEqual({
      To: message.to,
      From: message.from,
      Body: message.body,
      StatusCallback: statusCallback,
    })
  })

  test.skipIf(!hasTwilioApi)(
    'is in the published API (skipped where its description is not at hand)',
    async () => {
      answerWith(201, { sid: messageSid, status: 'queued' })
      await messages.send({ ...message, statusCallback }, waiting())
      answerWith(200, { messages: [] })
      await messages.find(message, 0, waiting())
      answerWith(200, { incoming_phone_numbers: [] })
      await messages.check(waiting())
      expect(twilio.received).toHaveLength(3)
      expect(twilio.received.flatMap(checkTwilioRequest)).toEqual([])
    },
  )

  test.each([
    ['to', { to: '503 555 0188' }],
    ['from', { from: 'Riverside' }],
    ['body', { body: '  ' }],
    ['body', { body: 'x'.repeat(1601) }],
  ])('that is none is refused by its field: %s', async (field, change) => {
    await expect(messages.send({ ...message, ...change }, waiting())).rejects.toMatchObject({
      code: 'validation-failed',
      fields: [{ field }],
    })
    expect(twilio.received).toEqual([])
  })
})

describe('texts that were taken before', () => {
  const listed = (change: object) => ({
    sid: messageSid,
    status: 'delivered',
    error_code: null,
    body: message.body,
    date_created: 'Mon, 02 Mar 2026 15:00:10 +0000',
    ...change,
  })
  const since = Date.parse('2026-03-02T15:00:00Z')

  test('are found by number, words and time, with what became of them', async () => {
    const other = `SM${'6a'.repeat(16)}`
    answerWith(200, {
      messages: [
        listed({ status: 'undelivered', error_code: 30003 }),
        listed({ sid: other, body: `Sent from your Twilio trial account - ${message.body}` }),
        listed({ sid: `SM${'0'.repeat(32)}`, body: 'Something else' }),
        listed({ sid: `SM${'1'.repeat(32)}`, date_created: 'Mon, 02 Mar 2026 14:00:00 +0000' }),
      ],
    })
    expect(await messages.find(message, since, waiting())).toEqual([
      { messageSid, status: 'undelivered', errorCode: 30003 },
      { messageSid: other, status: 'delivered', errorCode: null },
    ])
    const query = new URL(twilio.received[0]?.path ?? '', 'http://h.test').searchParams
    expect(Object.fromEntries(query)).toMatchObject({ To: message.to, From: message.from })
  })

  test('stay unknown when the list cannot be read', async () => {
    answerWith(200, { messages: 'none' })
    await expect(messages.find(message, since, waiting())).rejects.toMatchObject({
      code: 'vendor-unavailable',
    })
  })
})

describe('a refusal', () => {
  test.each([
    [20003, 401, /credentials/],
    [21211, 400, /not one that can be texted/],
    [21408, 403, /country/],
    [21606, 400, /business's number cannot send texts/],
    [21608, 400, /trial account/],
    [21610, 400, /unsubscribed with STOP/],
    [21614, 400, /no mobile number/],
    [21617, 400, /too long/],
    [30034, 400, /10DLC/],
    [99999, 400, /Twilio refused: No\. \(Twilio error 99999\)/],
  ])('%d is told in words', async (code, status, words) => {
    answerWith(status, refusal(code, status))
    const sending = messages.send(message, waiting())
    await expect(sending).rejects.toMatchObject({
      code: 'vendor-refused',
      message: expect.stringMatching(words),
    })
    await expect(sending).rejects.toThrow(String(code))
    expect(twilio.received).toHaveLength(1)
  })

  test('that comes with the message itself', async () => {
    answerWith(201, { sid: messageSid, status: 'failed', error_code: 21610 })
    await expect(messages.send(message, waiting())).rejects.toMatchObject({ code: 'vendor-refused' })
  })

  test('for too many requests is tried again, and in the end means that nothing was sent', async () => {
    answerWith(429, refusal(20429, 429))
    await expect(messages.send(message, waiting())).rejects.toMatchObject({ code: 'vendor-refused' })
    expect(twilio.received).toHaveLength(4)
  })
})

describe('without an answer it may have been sent, and is not sent again', () => {
  test.each<[string, Parameters<HttpReceiver['answer']>[0]]>([
    ['silence', () => {}],
    ['a dropped connection', (_received, _response, socket) => socket.destroy()],
    ['an error of theirs', (_received, response) => void response.writeHead(500).end('{}')],
    ['a bad gateway', (_received, response) => void response.writeHead(502).end('<html>')],
    ['nonsense', (_received, response) => void response.writeHead(201).end('nonsense')],
    [
      'another resource',
      (_received, response) => void response.writeHead(201).end('{"sid":"CA1","status":"x"}'),
    ],
  ])('%s', async (_name, fault) => {
    twilio.answer(fault)
    await expect(messages.send(message, waiting())).rejects.toMatchObject({ code: 'vendor-unavailable' })
    expect(twilio.received).toHaveLength(1)
  })

  test('a wait that is called off ends at once', async () => {
    const stop = new AbortController()
    twilio.answer(() => stop.abort())
    await expect(messages.send(message, stop.signal)).rejects.toMatchObject({ code: 'vendor-unavailable' })
    expect(twilio.received).toHaveLength(1)
  })
})

describe('against the simulator', () => {
  test('texts arrive, and its refusals are understood', async () => {
    const simulator = await startSimulator({ accountSid, authToken: 'secret' })
    const account = { accountSid, baseUrl: simulator.apiBaseUrl }
    try {
      const texts = createTextCarrier({ ...account, authToken: 'secret' })
      const { messageSid: sid } = await texts.send(message, waiting())
      expect(simulator.messages.list()).toMatchObject([{ ...message, sid }])
      simulator.messages.unsubscribe(message.to)
      await expect(texts.send(message, waiting())).rejects.toThrow(/STOP/)
      const stranger = createTextCarrier({ ...account, authToken: 'wrong' })
      await expect(stranger.send(message, waiting())).rejects.toThrow(/credentials/)
      expect(simulator.messages.list()).toHaveLength(1)
    } finally {
      await simulator.close()
    }
  })
})
