/** Whatever can go wrong at the vendor's, where a test wants it to. */
import { afterEach, describe, expect, it } from 'vitest'
import type { RealtimePiece } from './realtime-turn.ts'
import { closeServers, open, start, type TestClient } from './test-client.ts'

afterEach(closeServers)

const words = { type: 'text', text: 'We are open' } as const

async function answered(...pieces: RealtimePiece[]): Promise<TestClient> {
  const client = await open(await start({ answer: () => [words, ...pieces, words] }))
  client.send({ type: 'response.create' })
  return client
}

describe('a response', () => {
  it('fails in the vendor’s words', async () => {
    const client = await answered({ type: 'fail', code: 'rate_limit_exceeded', message: 'Slow down.' })
    const { response } = await client.next('response.done')
    expect(response).toMatchObject({
      status: 'failed',
      status_details: {
        type: 'failed',
        error: { type: 'rate_limit_error', code: 'rate_limit_exceeded', message: 'Slow down.' },
      },
      output: [{ status: 'incomplete' }],
    })
    expect(response?.usage).toBeUndefined()
  })

  it('is taken back for what it says', async () => {
    const client = await answered({ type: 'refuse-content' })
    expect((await client.next('response.done')).response).toMatchObject({
      status: 'incomplete',
      status_details: { reason: 'content_filter' },
    })
  })

  it('breaks off with the connection, in the middle', async () => {
    const client = await answered({ type: 'cut' })
    expect((await client.whenClosed()).code).toBe(1006)
    expect(client.all('response.output_audio.delta').length).toBeGreaterThan(0)
    expect(client.all('response.done')).toEqual([])
  })

  it('ends with the session', async () => {
    const client = await answered({ type: 'expire' })
    expect((await client.whenClosed()).code).toBe(1001)
    expect(client.events.at(-1)).toMatchObject({ type: 'error', error: { code: 'session_expired' } })
    expect(client.all('response.done')).toEqual([])
  })

  it('stalls until it is cancelled', async () => {
    const client = await answered({ type: 'stall' })
    await client.next('response.output_audio.delta')
    await client.settled()
    expect(client.all('response.done')).toEqual([])
    client.send({ type: 'response.cancel' })
    expect((await client.next('response.done')).response?.status).toBe('cancelled')
  })

  it('says nothing at all', async () => {
    const client = await open(await start())
    client.send({ type: 'response.create' })
    expect((await client.next('response.done')).response).toMatchObject({ status: 'completed', output: [] })
  })

  it('carries what nobody knows', async () => {
    const client = await answered({ type: 'raw', text: '{"type":"response.thought","thought":1}' })
    await client.next('response.thought')
    expect((await client.next('response.done')).response?.status).toBe('completed')
  })

  it('waits for whoever writes it, and lets them know that nobody listens any more', async () => {
    const gone = Promise.withResolvers<void>()
    const server = await start({
      async *answer({ signal }) {
        yield words
        await new Promise((resolve) => signal.addEventListener('abort', resolve))
        gone.resolve()
        yield words
      },
    })
    const client = await open(server)
    client.send({ type: 'response.create' })
    await client.next('response.output_audio.delta')
    client.close()
    await gone.promise
  })
})

describe('a connection', () => {
  it('is dropped after so many responses', async () => {
    const client = await open(await start({ knobs: { dropAfterResponses: 2 }, answer: () => [words] }))
    client.send({ type: 'response.create' })
    await client.next('response.done')
    client.send({ type: 'response.create' })
    expect((await client.whenClosed()).code).toBe(1006)
    expect(client.all('response.done')).toHaveLength(2)
  })

  it('is cut, closed or told nonsense whenever the test says', async () => {
    const server = await start()
    const [first, second] = [await open(server), await open(server)]
    server.connections[0]?.sendRaw('{"type":"nonsense"}')
    await first.next('nonsense')
    server.connections[0]?.cut()
    server.connections[1]?.close(1011, 'internal error')
    expect((await first.whenClosed()).code).toBe(1006)
    expect(await second.whenClosed()).toEqual({ code: 1011, reason: 'internal error' })
  })

  it('tells how much of the limits is left', async () => {
    const client = await open(await start({ knobs: { tokensLeft: 12 } }))
    client.send({ type: 'response.create' })
    expect(await client.next('rate_limits.updated')).toMatchObject({
      rate_limits: [{ name: 'tokens', remaining: 12 }],
    })
  })

  it('is on record, event by event', async () => {
    const server = await start({ knobs: { deltaMs: 20 }, answer: () => [words] })
    const client = await open(server)
    client.say('Hello?')
    await client.next('response.done')
    client.send({ type: 'response.cancel', event_id: 'late' })
    const refused = await server.waitFor(({ refusals }) => refusals[0])
    expect(refused).toMatchObject({ connection: 1, code: 'response_cancel_not_active', eventId: 'late' })
    const [connection] = server.connections
    expect(connection?.received.map(({ type }) => type)).toEqual([
      'session.update',
      'input_audio_buffer.append',
      'response.cancel',
    ])
    expect(connection?.received[2]?.event).toEqual({ type: 'response.cancel', event_id: 'late' })
    const delta = connection?.sent.find(({ type }) => type === 'response.output_audio.delta')
    expect(delta?.count).toBeGreaterThan(1)
    expect(delta?.event).not.toHaveProperty('delta')
    expect(connection?.headers.authorization).toBe('Bearer key')
  })
})
