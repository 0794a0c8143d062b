/** The test-call socket in sound: frames both ways, what is refused, and what is bounded. */
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import WebSocket from 'ws'
import type { TestCallEvent } from '../../src/http/api/schemas/test-calls.ts'
import type { TestCallOptions } from '../../src/http/api/test-phone.ts'
import { type ApiServer, apiKey, startApiServer } from './api-server.ts'

let api: ApiServer
let dialled: TestCallOptions[]
let spoken: Uint8Array[]
/** Resolves when the phone has been given so many frames. */
let heardFrames: (count: number) => Promise<void>
let hungUp: PromiseWithResolvers<void>

beforeEach(() => {
  dialled = []
  spoken = []
  hungUp = Promise.withResolvers()
})
afterEach(() => api.close())

async function start(answering: Partial<Parameters<typeof startApiServer>[0]> = {}): Promise<void> {
  let wake: () => void = () => undefined
  heardFrames = async (count) => {
    while (spoken.length < count) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
  api = await startApiServer({
    answering: {
      models: [],
      engines: ['openai-realtime', 'conversation-relay', 'voicemail'],
      hasTwilio: false,
    },
    testPhone: {
      async call(options) {
        dialled.push(options)
        return {
          callSid: 'CA1',
          say: () => undefined,
          press: () => undefined,
          staySilent: () => undefined,
          speak: (frame) => {
            spoken.push(frame)
            wake()
            return true
          },
          hangUp: () => hungUp.resolve(),
        }
      },
    },
    ...answering,
  })
}

async function dial(command: Record<string, unknown> | undefined = { type: 'start', sound: true }) {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/api/test-calls`, {
    headers: { authorization: `Bearer ${apiKey}` },
  })
  const messages: (TestCallEvent | Uint8Array)[] = []
  let wake: () => void = () => undefined
  socket.on('message', (data: Buffer, isBinary) => {
    messages.push(isBinary ? new Uint8Array(data) : (JSON.parse(String(data)) as TestCallEvent))
    wake()
  })
  const closed = once(socket, 'close').then(() => wake())
  await once(socket, 'open')
  if (command) socket.send(JSON.stringify(command))
  return {
    socket,
    closed,
    async next(): Promise<TestCallEvent | Uint8Array | undefined> {
      while (messages.length === 0 && socket.readyState !== socket.CLOSED) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return messages.shift()
    },
  }
}

const frame = (name: number) => new Uint8Array(160).fill(name)

it('passes frames on both ways, in order, and begins with the engine that hears sound', async () => {
  await start()
  const phone = await dial()
  expect(await phone.next()).toEqual({ type: 'started', callSid: 'CA1' })
  expect(dialled).toMatchObject([{ engine: 'openai-realtime' }])
  for (let at = 0; at < 50; at++) phone.socket.send(frame(at))
  await heardFrames(50)
  expect(spoken.map(([first]) => first)).toEqual(Array.from({ length: 50 }, (_, at) => at))
  for (let at = 0; at < 50; at++) dialled[0]?.onSound?.(frame(at))
  for (let at = 0; at < 50; at++) expect(await phone.next()).toEqual(frame(at))
})

it.each([[0], [1], [159], [161], [320]])(
  'refuses a frame of %i bytes in words, and stays open',
  async (size) => {
    await start()
    const phone = await dial()
    await phone.next()
    phone.socket.send(new Uint8Array(size))
    expect(await phone.next()).toEqual({
      type: 'error',
      code: 'validation-failed',
      message: `Expected sound in frames of 160 bytes (20 ms of µ-law), got ${size}`,
    })
    phone.socket.send(frame(7))
    await heardFrames(1)
    expect(spoken).toHaveLength(1)
  },
)

it('refuses sound before the start and on a call by text', async () => {
  await start()
  const early = await dial({ type: 'say', text: 'Hello?' })
  await early.next()
  early.socket.send(frame(1))
  expect(await early.next()).toMatchObject({
    type: 'error',
    code: 'conflict',
    message: expect.stringMatching(/sound: true/),
  })
  const typed = await dial({ type: 'start' })
  expect(await typed.next()).toMatchObject({ type: 'started' })
  typed.socket.send(frame(1))
  expect(await typed.next()).toMatchObject({ type: 'error', code: 'conflict' })
  expect(spoken).toEqual([])
})

it('ends a call whose sound comes faster than anybody speaks', async () => {
  await start()
  const phone = await dial()
  await phone.next()
  for (let at = 0; at < 2000; at++) phone.socket.send(frame(at))
  expect(await phone.next()).toMatchObject({ type: 'error', code: 'too-many-requests' })
  await phone.closed
  await hungUp.promise
  expect(spoken.length).toBeLessThan(250)
})

it('hangs up when the browser goes away', async () => {
  await start()
  const phone = await dial()
  await phone.next()
  phone.socket.terminate()
  await hungUp.promise
})

it('queues two seconds for a browser that does not take them, leaves out the rest, and says so', async () => {
  await start()
  const phone = await dial()
  await phone.next()
  phone.socket.pause()
  // Far more than the buffers of the network between hold.
  const sent = 200_000
  for (let at = 0; at < sent; at++) {
    dialled[0]?.onSound?.(frame(at))
    if (at % 500 === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  phone.socket.resume()
  let got = 0
  let lostMs = 0
  while (lostMs === 0) {
    const message = await phone.next()
    if (message instanceof Uint8Array) got += 1
    else if (message?.type === 'sound-lost' && message.direction === 'out') lostMs += message.ms
    // There is room again: the next frame goes out, and with it word of those that did not.
    dialled[0]?.onSound?.(frame(0))
    expect(phone.socket.readyState).toBe(phone.socket.OPEN)
  }
  expect(got).toBeLessThan(sent)
  expect(lostMs).toBeGreaterThan(1000)
})

describe('says what does not go together', () => {
  it('an engine that hears no sound', async () => {
    await start()
    const phone = await dial({ type: 'start', sound: true, engine: 'conversation-relay' })
    expect(await phone.next()).toEqual({
      type: 'error',
      code: 'validation-failed',
      message: 'engine: conversation-relay hears no sound of a browser, expected openai-realtime',
    })
    await phone.closed
  })

  it('typed words with an engine that hears sound only', async () => {
    await start()
    const phone = await dial({ type: 'start', engine: 'openai-realtime' })
    expect(await phone.next()).toMatchObject({
      type: 'error',
      message: expect.stringMatching(/send sound: true/),
    })
  })

  it('sound on a server that lacks the key for it', async () => {
    await start({ answering: { models: [], engines: ['gather', 'voicemail'], hasTwilio: false } })
    const phone = await dial()
    expect(await phone.next()).toEqual({
      type: 'error',
      code: 'validation-failed',
      message: expect.stringMatching(/^sound: OPENAI_API_KEY is not set/),
    })
    const models = await api.call('GET', '/api/models')
    expect(await models.json()).toMatchObject({
      speech: { engine: null, reason: expect.stringMatching(/^OPENAI_API_KEY/) },
    })
  })
})

it('goes past an engine that hears sound when words are typed', async () => {
  await start()
  await api.call('PUT', '/api/businesses/default', {
    engines: ['openai-realtime', 'conversation-relay', 'voicemail'],
  })
  const phone = await dial({ type: 'start' })
  expect(await phone.next()).toMatchObject({ type: 'started' })
  expect(dialled).toMatchObject([{ engine: 'conversation-relay' }])
})
