/** Call control against a server on loopback: what is sent, and what becomes of every kind of answer. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkTwilioRequest, hasTwilioApi } from '../../test/contracts/twilio-api.ts'
import { type HttpReceiver, startHttpReceiver } from '../../test/receivers/http-receiver.ts'
import type { CallControl } from '../core/call-control.ts'
import { createTwilioCallControl } from './twilio-call-control.ts'

const accountSid = `AC${'9e'.repeat(16)}`
const callSid = `CA${'5f'.repeat(16)}`

let twilio: HttpReceiver
let control: CallControl
let waits: number[]

beforeAll(async () => {
  twilio = await startHttpReceiver()
})
afterAll(() => twilio.close())

beforeEach(() => {
  twilio.received.length = 0
  waits = []
  control = createTwilioCallControl({
    accountSid,
    authToken: 'secret',
    baseUrl: `${twilio.url}/`,
    timeoutMs: 200,
    wait: async (ms) => void waits.push(ms),
    random: () => 1,
  })
})

function answerWith(status: number, body: unknown, headers: Record<string, string> = {}): void {
  twilio.answer((_received, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
}

const refusal = (code: number, status: number) => ({
  code,
  message: 'No.',
  more_info: 'https://h.test',
  status,
})
const everyRequest: [string, () => Promise<unknown>][] = [
  ['lookUp', () => control.lookUp(callSid)],
  ['hangUp', () => control.hangUp(callSid)],
  ['redirect', () => control.redirect(callSid, 'https://h.test/twilio/continue')],
]

describe('requests', () => {
  test('a look-up brings status, duration and end', async () => {
    answerWith(200, {
      sid: callSid,
      status: 'completed',
      duration: '94',
      end_time: 'Sun, 22 Nov 2026 17:04:05 +0000',
      price: null,
    })
    expect(await control.lookUp(callSid)).toEqual({
      status: 'completed',
      durationSeconds: 94,
      endedAt: '2026-11-22T17:04:05.000Z',
    })
    const [sent] = twilio.received
    expect(sent).toMatchObject({
      method: 'GET',
      path: `/2010-04-01/Accounts/${accountSid}/Calls/${callSid}.json`,
    })
    const credentials = Buffer.from(`${accountSid}:secret`).toString('base64')
    expect(sent?.headers.authorization).toBe(`Basic ${credentials}`)
  })

  test('a call that lasts has neither', async () => {
    answerWith(200, { sid: callSid, status: 'in-progress', duration: null, end_time: null })
    expect(await control.lookUp(callSid)).toEqual({ status: 'in-progress' })
  })

  test('hang-up and redirect send their fields', async () => {
    answerWith(200, { sid: callSid, status: 'completed' })
    await control.hangUp(callSid)
    await control.redirect(callSid, 'https://h.test/twilio/continue?turn=1&x=é')
    expect(twilio.received.map(({ body }) => Object.fromEntries(new URLSearchParams(body)))).toEqual([
      { Status: 'completed' },
      { Url: 'https://h.test/twilio/continue?turn=1&x=é', Method: 'POST' },
    ])
  })

  test.skipIf(!hasTwilioApi)(
    'all are in the published API (skipped where its description is not at hand)',
    async () => {
      answerWith(200, { sid: callSid, status: 'completed' })
      for (const [, run] of everyRequest) await run()
      expect(twilio.received.length).toBe(3)
      expect(twilio.received.flatMap(checkTwilioRequest)).toEqual([])
    },
  )

  test('a call SID cannot lead to another path', async () => {
    answerWith(404, refusal(20404, 404))
    await control.lookUp('CA/../../x?y')
    expect(twilio.received[0]?.path).toBe(
      `/2010-04-01/Accounts/${accountSid}/Calls/CA%2F..%2F..%2Fx%3Fy.json`,
    )
  })

  test.each(['/twilio/continue', 'ftp://h.test/x', 'https://', ''])(
    'redirect refuses the address "%s"',
    async (url) => {
      await expect(control.redirect(callSid, url)).rejects.toMatchObject({
        code: 'validation-failed',
        fields: [{ field: 'url' }],
      })
      expect(twilio.received).toEqual([])
    },
  )
})

describe('answers', () => {
  test('an unknown call is undefined', async () => {
    answerWith(404, refusal(20404, 404))
    expect(await control.lookUp(callSid)).toBeUndefined()
  })

  test('a hang-up of a call that is over is no error; a redirect of one is', async () => {
    answerWith(400, refusal(21220, 400))
    await control.hangUp(callSid)
    await expect(control.redirect(callSid, 'https://h.test')).rejects.toMatchObject({
      code: 'vendor-refused',
      message: 'Twilio refused: No. (Twilio error 21220)',
    })
  })

  test.each([
    ['wrong credentials', 401, refusal(20003, 401), 'vendor-refused'],
    ['a refusal without a body', 400, '', 'vendor-refused'],
    ['a page in place of an answer', 403, '<html>Forbidden</html>', 'vendor-refused'],
    ['a redirect', 302, '', 'vendor-refused'],
    ['an error of theirs', 500, refusal(20500, 500), 'vendor-unavailable'],
    ['a bad gateway', 502, '<html>Bad gateway</html>', 'vendor-unavailable'],
  ])('%s', async (_name, status, body, code) => {
    answerWith(status, body, { location: `${twilio.url}/elsewhere` })
    for (const [, run] of everyRequest) await expect(run()).rejects.toMatchObject({ code })
    expect(twilio.received.length).toBe(3)
  })

  test.each(['nonsense', '', '[]', '{"sid":"CA1"}', '{"sid":"CA1","status":"completed","duration":"long"}'])(
    'a look-up that answers "%s" is no look-up',
    async (body) => {
      answerWith(200, body)
      await expect(control.lookUp(callSid)).rejects.toMatchObject({ code: 'vendor-unavailable' })
    },
  )
})

describe('429', () => {
  test('is tried again after the time that Twilio names', async () => {
    let left = 2
    twilio.answer((_received, response) => {
      const isBusy = left-- > 0
      response.writeHead(isBusy ? 429 : 200, isBusy ? { 'retry-after': '2' } : {})
      response.end(JSON.stringify({ sid: callSid, status: 'completed' }))
    })
    await control.hangUp(callSid)
    expect(waits).toEqual([2000, 2000])
  })

  test('is given up after three more attempts, each later than the last', async () => {
    answerWith(429, refusal(20429, 429))
    await expect(control.hangUp(callSid)).rejects.toMatchObject({ code: 'vendor-unavailable' })
    expect(twilio.received.length).toBe(4)
    expect(waits).toEqual([500, 1000, 2000])
  })

  test('is left to a later attempt of the caller when Twilio asks for a long pause', async () => {
    answerWith(429, '', { 'retry-after': '3600' })
    await expect(control.hangUp(callSid)).rejects.toMatchObject({ code: 'vendor-unavailable' })
    expect(waits).toEqual([])
  })
})

describe('faults', () => {
  test.each<[string, Parameters<HttpReceiver['answer']>[0]]>([
    ['silence', () => {}],
    ['a dropped connection', (_received, _response, socket) => socket.destroy()],
    ['something that is not HTTP', (_received, _response, socket) => socket.end('hello\r\n\r\n')],
  ])('%s', async (_name, fault) => {
    twilio.answer(fault)
    for (const [, run] of everyRequest) {
      await expect(run()).rejects.toMatchObject({ code: 'vendor-unavailable' })
    }
  })

  test('an answer that breaks off, and one that never ends', async () => {
    twilio.answer((_received, response, socket) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('{"sid":', () => socket.destroy())
    })
    await expect(control.lookUp(callSid)).rejects.toMatchObject({ code: 'vendor-unavailable' })
    twilio.answer((_received, response) => {
      response.writeHead(200)
      const more = () => response.destroyed || response.write('x'.repeat(65_536), more)
      more()
    })
    await expect(control.lookUp(callSid)).rejects.toMatchObject({ code: 'vendor-unavailable' })
    twilio.answer((_received, response) => {
      response.writeHead(200)
      response.write('{')
    })
    await expect(control.lookUp(callSid)).rejects.toMatchObject({ code: 'vendor-unavailable' })
  })

  test('nobody listens', async () => {
    const gone = await startHttpReceiver()
    await gone.close()
    const lost = createTwilioCallControl({ accountSid, authToken: 'secret', baseUrl: gone.url })
    await expect(lost.lookUp(callSid)).rejects.toMatchObject({ code: 'vendor-unavailable' })
  })
})
