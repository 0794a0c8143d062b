/** Recordings against a server on loopback: sound passed on as it comes, deletion, and every kind of fault. */
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkTwilioRequest, hasTwilioApi } from '../../test/contracts/twilio-api.ts'
import { type HttpReceiver, startHttpReceiver } from '../../test/receivers/http-receiver.ts'
import { createRecordings, type Recordings } from './recordings.ts'

const accountSid = `AC${'9e'.repeat(16)}`
const recordingSid = `RE${'77'.repeat(16)}`
const sound = Buffer.from(Array.from({ length: 4000 }, (_, at) => at % 251))

let twilio: HttpReceiver
let storage: HttpReceiver
let recordings: Recordings

beforeAll(async () => {
  twilio = await startHttpReceiver()
  storage = await startHttpReceiver()
})
afterAll(async () => {
  await twilio.close()
  await storage.close()
})

beforeEach(() => {
  twilio.received.length = 0
  storage.received.length = 0
  recordings = createRecordings({
    accountSid,
    authToken: 'secret',
    baseUrl: twilio.url,
    timeoutMs: 200,
    wait: async () => {},
  })
})

const playSound: Parameters<HttpReceiver['answer']>[0] = ({ headers }, response) => {
  const part = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '')
  const [from, to] = part ? [Number(part[1]), Number(part[2])] : [0, sound.length - 1]
  response.writeHead(part ? 206 : 200, {
    'content-type': 'audio/x-wav',
    'content-length': String(to - from + 1),
    'accept-ranges': 'bytes',
    'x-internal': 'theirs',
    ...(part ? { 'content-range': `bytes ${from}-${to}/${sound.length}` } : {}),
  })
  response.end(sound.subarray(from, to + 1))
}

describe('openRecording', () => {
  test('brings the sound with what Twilio says of it', async () => {
    twilio.answer(playSound)
    const opened = await recordings.openRecording(recordingSid)
    expect(opened.status).toBe(200)
    expect(opened.headers).toEqual({
      'content-type': 'audio/x-wav',
      'content-length': '4000',
      'accept-ranges': 'bytes',
    })
    expect(await buffer(opened.body)).toEqual(sound)
    expect(twilio.received[0]).toMatchObject({
      method: 'GET',
      path: `/2010-04-01/Accounts/${accountSid}/Recordings/${recordingSid}.wav`,
    })
    expect(twilio.received[0]?.headers.authorization).toMatch(/^Basic /)
  })

  test('passes a range on', async () => {
    twilio.answer(playSound)
    const opened = await recordings.openRecording(recordingSid, 'bytes=100-199')
    expect(opened.status).toBe(206)
    expect(opened.headers).toMatchObject({ 'content-range': 'bytes 100-199/4000', 'content-length': '100' })
    expect(await buffer(opened.body)).toEqual(sound.subarray(100, 200))
  })

  test('follows to where the media lies, without the credentials', async () => {
    storage.answer(playSound)
    twilio.answer((_received, response) => {
      response.writeHead(307, { location: `http://localhost:${storage.port}/media` }).end()
    })
    expect(await buffer((await recordings.openRecording(recordingSid)).body)).toEqual(sound)
    expect(storage.received[0]?.headers.authorization).toBeUndefined()
  })

  test('stops the transfer when the listener leaves', async () => {
    const { promise: left, resolve } = Promise.withResolvers<void>()
    twilio.answer((_received, response) => {
      response.on('close', resolve)
      response.writeHead(200, { 'content-type': 'audio/x-wav' })
      const more = () => response.destroyed || response.write(sound, more)
      more()
    })
    const { body } = await recordings.openRecording(recordingSid)
    await once(body, 'data')
    body.destroy()
    await left
  })

  test('breaks off where Twilio breaks off', async () => {
    twilio.answer((_received, response, socket) => {
      response.writeHead(200, { 'content-type': 'audio/x-wav', 'content-length': '4000' })
      response.write(sound.subarray(0, 1000), () => socket.destroy())
    })
    const { body } = await recordings.openRecording(recordingSid)
    await expect(buffer(body)).rejects.toThrow()
  })

  test.each<[string, Parameters<HttpReceiver['answer']>[0], string]>([
    [
      'none yet',
      (_received, response) => response.writeHead(404).end('{"code":20404,"message":"x"}'),
      'not-found',
    ],
    ['no permission', (_received, response) => response.writeHead(401).end(), 'vendor-refused'],
    ['no such part', (_received, response) => response.writeHead(416).end(), 'vendor-refused'],
    ['too many requests', (_received, response) => response.writeHead(429).end(), 'vendor-unavailable'],
    ['an error of theirs', (_received, response) => response.writeHead(503).end(), 'vendor-unavailable'],
    [
      'a page',
      (_received, response) => response.setHeader('content-type', 'text/html').end('x'),
      'vendor-unavailable',
    ],
    ['silence', () => {}, 'vendor-unavailable'],
    ['a dropped connection', (_received, _response, socket) => socket.destroy(), 'vendor-unavailable'],
  ])('%s', async (_name, answer, code) => {
    twilio.answer(answer)
    await expect(recordings.openRecording(recordingSid)).rejects.toMatchObject({ code })
  })
})

describe('deleteRecording', () => {
  test.each([204, 200, 404])('is content with status %i', async (status) => {
    twilio.answer((_received, response) => response.writeHead(status).end())
    await recordings.deleteRecording(recordingSid)
    expect(twilio.received[0]?.method).toBe('DELETE')
    if (hasTwilioApi) expect(twilio.received.flatMap(checkTwilioRequest)).toEqual([])
  })

  test.each([
    [401, 'vendor-refused'],
    [500, 'vendor-unavailable'],
  ])('with status %i is not deleted', async (status, code) => {
    twilio.answer((_received, response) => response.writeHead(status).end())
    await expect(recordings.deleteRecording(recordingSid)).rejects.toMatchObject({ code })
  })
})
