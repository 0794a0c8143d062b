/** A stream and a model's line end together, however early and whichever way, and what became of them is on record. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { fastify } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { callSid as newCallSid, saveCall } from '../../../test/sample-calls.ts'
import { openSqlite, type StoreUnderTest } from '../../../test/stores.ts'
import { createBesideBrain } from '../../brain/beside-brain.ts'
import { LiveCalls } from '../../calls/live-calls.ts'
import { demoBusiness } from '../../core/business.ts'
import { RecordedLine } from './conversation-under-test.ts'
import { RealtimeCall } from './realtime-call.ts'
import { createRealtimeContext } from './realtime-context.ts'
import { realtimeTimings } from './realtime-timings.ts'
import { openAiSettings } from './test-settings.ts'
import { WarmLines } from './warm-lines.ts'

const streamSid = `MZ${'11'.repeat(16)}`
const accountSid = `AC${'9e'.repeat(16)}`

let tried: StoreUnderTest
let server: WebSocketServer
let callSid: string
let line: RecordedLine
let liveCalls: LiveCalls
let warmLines: WarmLines
let peer: WebSocket

async function open(): Promise<RealtimeCall> {
  const now = () => new Date()
  const context = createRealtimeContext({
    settings: openAiSettings,
    clips: { get: () => undefined, prepare: async () => undefined },
    brain: createBesideBrain(),
    liveCalls,
    textMessages: undefined,
    calendar: () => undefined,
    timings: { ...realtimeTimings, lastWordsMs: 50 },
    warmLines,
    now,
  })
  const connected = once(server, 'connection')
  peer = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const [[socket, request]] = await Promise.all([connected, once(peer, 'open')])
  const log = fastify({ logger: { level: 'silent' } }).log
  return new RealtimeCall({
    socket,
    transport: request.socket,
    callSid,
    context: { ...context, lineFor: () => ({ line: take(), greeting: noGreeting }) },
    log,
  })
}
const noGreeting = { text: '', clip: undefined, order: undefined }
const take = () => warmLines.take(callSid) ?? line

const start = () =>
  peer.send(JSON.stringify({ event: 'start', sequenceNumber: '1', streamSid, start: startOf(callSid) }))
const startOf = (sid: string) => ({
  streamSid,
  accountSid,
  callSid: sid,
  tracks: ['inbound'],
  mediaFormat: { encoding: 'audio/x-mulaw', sampleRate: 8000, channels: 1 },
  customParameters: { expect: 'open' },
})
const eventsOf = async () => {
  const events = await tried.store.calls.events(callSid)
  return events.map(({ type }) => type).filter((type) => /^engine-(connected|ended|failed)/.test(type))
}

beforeEach(async () => {
  tried = await openSqlite()
  await tried.store.transaction((tx) => tx.businesses.save(demoBusiness, new Date().toISOString()))
  callSid = newCallSid()
  await saveCall(
    tried.store,
    { callSid, businessId: demoBusiness.id, startedAt: new Date().toISOString() },
    { type: 'call-answered' },
    { type: 'engine-started', engine: 'openai-realtime' },
  )
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  line = new RecordedLine()
  warmLines = new WarmLines()
  warmLines.warm(callSid, () => line)
  const { store } = tried
  liveCalls = new LiveCalls({ store, now: () => new Date().toISOString(), enqueue: async () => undefined })
})
afterEach(async () => {
  for (const client of server.clients) client.terminate()
  server.close()
  await tried.dispose()
})

describe('a line that nobody came for is closed', () => {
  it('where the socket closes before the stream begins', async () => {
    const call = await open()
    peer.close()
    await call.closed
    expect(line.isClosed).toBe(true)
  })

  it('where the stream is over before its call is open', async () => {
    const call = await open()
    start()
    peer.close()
    await call.closed
    expect(line.isClosed).toBe(true)
  })
})

describe('on record is', () => {
  it('a stream that is handed back before its call is open', async () => {
    const opened = Promise.withResolvers<void>()
    const asked = Promise.withResolvers<void>()
    const openCall = liveCalls.open.bind(liveCalls)
    liveCalls.open = async (sid) => {
      asked.resolve()
      await opened.promise
      return openCall(sid)
    }
    const call = await open()
    start()
    await asked.promise
    const handed = call.handBack()
    opened.resolve()
    await handed
    expect(line.isClosed).toBe(true)
    expect(await eventsOf()).toEqual(['engine-connected', 'engine-ended'])
  })

  it('the end of a stream whose call was told to be over first', async () => {
    const call = await open()
    start()
    await once(peer, 'message')
    call.callEnded()
    await call.closed
    expect(line.isClosed).toBe(true)
    expect(await eventsOf()).toEqual(['engine-connected', 'engine-ended'])
  })

  it('no end of one that broke off', async () => {
    const call = await open()
    start()
    await once(peer, 'message')
    peer.terminate()
    await call.closed
    expect(line.isClosed).toBe(true)
    expect(await eventsOf()).toEqual(['engine-connected'])
  })
})
