/** `/api/live`: what happens on calls, as it happens. */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { LiveEvent } from '../../src/http/api/schemas/live.ts'
import { saveCall } from '../sample-calls.ts'
import { type ApiServer, apiKey, startApiServer } from './api-server.ts'

let api: ApiServer
beforeEach(async () => {
  api = await startApiServer()
})
afterEach(() => api.close())

interface ServerSentEvent {
  event: string
  data: LiveEvent
}

/** Reads the stream until `count` events were heard; returns them and how to go on or stop. */
async function listen() {
  const abort = new AbortController()
  const response = await api.fetch('/api/live', {
    headers: { authorization: `Bearer ${apiKey}` },
    signal: abort.signal,
  })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (!reader) throw new TypeError('no body')
  let text = ''
  const events: ServerSentEvent[] = []
  return {
    response,
    head: () => text,
    async next(count: number): Promise<ServerSentEvent[]> {
      while (events.length < count) {
        const { value, done } = await reader.read()
        if (done) throw new Error('the stream ended')
        text += value
        const blocks = text.split('\n\n')
        text = blocks.pop() ?? ''
        for (const block of blocks) {
          const event = /^event: (.*)$/m.exec(block)?.[1]
          const data = /^data: (.*)$/m.exec(block)?.[1]
          if (event && data) events.push({ event, data: JSON.parse(data) as LiveEvent })
        }
      }
      return events.splice(0, count)
    },
    /** Resolves when the server ends the stream. */
    async end(): Promise<void> {
      while (!(await reader.read()).done);
    },
    stop: () => abort.abort(),
  }
}

it('sends every event of a committed change, with its call', async () => {
  const live = await listen()
  expect(live.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const call = await saveCall(
    api.store,
    {},
    { type: 'call-answered' },
    { type: 'caller-said', text: 'One line\nand another' },
  )
  const events = await live.next(3)
  expect(events.map(({ event }) => event)).toEqual(['call-started', 'call-answered', 'caller-said'])
  for (const { event, data } of events) {
    expect(data).toMatchObject({ callSid: call.callSid, businessId: 'default', type: event })
  }
  expect(events[2]?.data).toMatchObject({ text: 'One line\nand another' })
  live.stop()
})

it('tells everybody, and goes on when one leaves', async () => {
  const [first, second] = await Promise.all([listen(), listen()])
  await saveCall(api.store, {})
  await Promise.all([first.next(1), second.next(1)])
  first.stop()
  await saveCall(api.store, {}, { type: 'call-answered' })
  expect(await second.next(2)).toHaveLength(2)
  second.stop()
})

it('needs a login', async () => {
  expect((await api.fetch('/api/live')).status).toBe(401)
})

it('takes a hundred connections and refuses the next one', async () => {
  const open = await Promise.all(Array.from({ length: 100 }, () => listen()))
  const refused = await api.call('GET', '/api/live')
  expect(refused.status).toBe(429)
  expect(await refused.json()).toMatchObject({ code: 'too-many-requests' })
  for (const live of open) live.stop()
})

it('drops a reader that does not read, and serves the others', async () => {
  const { hostname, port } = new URL(api.url)
  const accepted = once(api.app.server, 'connection') as Promise<[Socket]>
  const stuck = connect({ host: hostname, port: Number(port) })
  stuck.pause()
  stuck.on('error', () => undefined)
  stuck.write(`GET /api/live HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${apiKey}\r\n\r\n`)
  const [serverSide] = await accepted
  const live = await listen()
  const text = 'word '.repeat(40_000)
  let sent = 0
  // Loopback sockets take some megabytes before the server's own buffer fills.
  for (; sent < 100 && !serverSide.destroyed; sent++) {
    await saveCall(api.store, {}, { type: 'caller-said', text })
    await live.next(2)
  }
  expect(serverSide.destroyed).toBe(true)
  expect(sent).toBeGreaterThan(3)
  stuck.destroy()
  live.stop()
})

it('ends every stream when the server closes', async () => {
  const live = await listen()
  const ended = live.end()
  await api.app.close()
  await ended
})
