/** The test-call socket: what the browser may say, who may open it, and what ends a call. */
import { once } from 'node:events'
import { afterEach, beforeEach, expect, it } from 'vitest'
import WebSocket from 'ws'
import { FirstRingError } from '../../src/core/errors.ts'
import type { TestCallEvent } from '../../src/http/api/schemas/test-calls.ts'
import type { TestCallOptions } from '../../src/http/api/test-phone.ts'
import { prepareFirstUser } from '../../src/http/first-user.ts'
import { type ApiServer, apiKey, startApiServer } from './api-server.ts'

const owner = { email: 'owner@example.com', password: 'correct horse' }

let api: ApiServer
/** What was done to the phone, in order. */
let done: string[]
let dialled: TestCallOptions[]
let hungUp: PromiseWithResolvers<void>

beforeEach(async () => {
  done = []
  dialled = []
  hungUp = Promise.withResolvers()
  api = await startApiServer({
    testPhone: {
      async call(options) {
        if (options.from === '+15035550199')
          throw new FirstRingError('vendor-unavailable', 'The line is dead')
        dialled.push(options)
        options.onEvent({ type: 'ringing' })
        options.onEvent({ type: 'receptionist-said', text: 'Hello', latencyMs: 3 })
        return {
          callSid: 'CA1',
          say: (text) => void done.push(`say ${text}`),
          press: (digits) => void done.push(`press ${digits}`),
          speak: () => false,
          staySilent: () => void done.push('silence'),
          hangUp: () => {
            done.push('hang-up')
            options.onEvent({ type: 'ended', reason: 'completed' })
            hungUp.resolve()
          },
        }
      },
    },
  })
})
afterEach(() => api.close())

const byKey = { authorization: `Bearer ${apiKey}` }

async function dial(headers: Record<string, string> = byKey) {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/api/test-calls`, { headers })
  const messages: TestCallEvent[] = []
  let wake: () => void = () => undefined
  socket.on('message', (data) => {
    messages.push(JSON.parse(String(data)) as TestCallEvent)
    wake()
  })
  const closed = once(socket, 'close').then(() => wake())
  await once(socket, 'open')
  return {
    send: (message: unknown) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    async next(): Promise<TestCallEvent | undefined> {
      while (messages.length === 0 && socket.readyState !== socket.CLOSED) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return messages.shift()
    },
    closed,
    close: () => socket.close(),
  }
}

/** HTTP status with which the upgrade was refused. */
async function refusal(headers: Record<string, string>): Promise<number | undefined> {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/api/test-calls`, { headers })
  socket.on('error', () => undefined)
  const [, response] = (await once(socket, 'unexpected-response')) as [unknown, { statusCode?: number }]
  socket.terminate()
  return response.statusCode
}

it('places a call, passes words, keys and silence on, and tells what comes back', async () => {
  const phone = await dial()
  phone.send({ type: 'start', from: '+15035550142', engine: 'conversation-relay' })
  expect(await phone.next()).toEqual({ type: 'started', callSid: 'CA1' })
  expect(await phone.next()).toEqual({ type: 'ringing' })
  expect(await phone.next()).toEqual({ type: 'receptionist-said', text: 'Hello', latencyMs: 3 })
  phone.send({ type: 'say', text: 'My sink leaks' })
  phone.send({ type: 'press', digits: '12#' })
  phone.send({ type: 'silence' })
  phone.send({ type: 'hang-up' })
  expect(await phone.next()).toEqual({ type: 'ended', reason: 'completed' })
  await phone.closed
  expect(done.slice(0, 4)).toEqual(['say My sink leaks', 'press 12#', 'silence', 'hang-up'])
  expect(dialled).toMatchObject([
    { businessId: 'default', from: '+15035550142', deliver: false, engine: 'conversation-relay' },
  ])
})

it('hangs up when the browser goes away', async () => {
  const phone = await dial()
  phone.send({ type: 'start', deliver: true })
  expect(await phone.next()).toMatchObject({ type: 'started' })
  phone.close()
  await hungUp.promise
  expect(dialled).toMatchObject([{ deliver: true }])
})

it.each([
  ['nonsense', /JSON/],
  ['null', /object/i],
  [{ type: 'dance' }, /type/],
  [{ type: 'say', text: '' }, /text/],
  [{ type: 'press', digits: 'abc' }, /digits: expected keys/],
  [{ type: 'start', from: '555' }, /from: expected a phone number/],
  [{ type: 'start', engine: 'telegraph' }, /engine: expected one of gather/],
  [{ type: 'say', text: 'Hi', extra: 1 }, /extra/],
])('answers %j with what is wrong, and stays open', async (message, wording) => {
  const phone = await dial()
  phone.send(message)
  expect(await phone.next()).toEqual({
    type: 'error',
    code: 'validation-failed',
    message: expect.stringMatching(wording),
  })
  phone.send({ type: 'start' })
  expect(await phone.next()).toMatchObject({ type: 'started' })
})

it('refuses words before the start, and a second start', async () => {
  const phone = await dial()
  phone.send({ type: 'say', text: 'Hello?' })
  expect(await phone.next()).toMatchObject({ type: 'error', code: 'conflict' })
  phone.send({ type: 'start' })
  phone.send({ type: 'start' })
  const answers = [await phone.next(), await phone.next(), await phone.next(), await phone.next()]
  expect(answers.filter((answer) => answer?.type === 'started')).toHaveLength(1)
  expect(answers).toContainEqual({ type: 'error', code: 'conflict', message: expect.any(String) })
  expect(dialled).toHaveLength(1)
})

it('says why a call cannot be placed, and closes', async () => {
  const phone = await dial()
  phone.send({ type: 'start', from: '+15035550199' })
  expect(await phone.next()).toEqual({
    type: 'error',
    code: 'vendor-unavailable',
    message: 'The line is dead',
  })
  await phone.closed
  const other = await dial()
  other.send({ type: 'start', businessId: 'elsewhere' })
  expect(await other.next()).toMatchObject({ type: 'error', code: 'not-found' })
})

it('takes five at once', async () => {
  const phones = await Promise.all(Array.from({ length: 5 }, () => dial()))
  const sixth = await dial()
  expect(await sixth.next()).toMatchObject({ type: 'error', code: 'too-many-requests' })
  await sixth.closed
  for (const phone of phones) phone.close()
  await Promise.all(phones.map((phone) => phone.closed))
})

it('closes on a message of more than 64 KB', async () => {
  const phone = await dial()
  phone.send({ type: 'start' })
  await phone.next()
  phone.send({ type: 'say', text: 'x'.repeat(70_000) })
  await phone.closed
  await hungUp.promise
})

it('opens for a key, or for the cookie on our own pages', async () => {
  await prepareFirstUser(api.store, owner, new Date(api.clock.now))
  const signedIn = await api.fetch('/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(owner),
  })
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  expect(await refusal({})).toBe(401)
  expect(await refusal({ authorization: 'Bearer wrong' })).toBe(401)
  expect(await refusal({ cookie })).toBe(403)
  expect(await refusal({ cookie, origin: 'https://evil.example' })).toBe(403)
  const phone = await dial({ cookie, origin: api.url })
  phone.close()
  await phone.closed
})

it('hangs up when the server closes', async () => {
  const phone = await dial()
  phone.send({ type: 'start' })
  expect(await phone.next()).toMatchObject({ type: 'started' })
  await api.app.close()
  await phone.closed
  await hungUp.promise
})
