/** Who may open a socket, and how a session is configured. */

import { afterEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import type { UpgradeFault } from './realtime-options.ts'
import { closeServers, open, start, telephone, telephoneWith } from './test-client.ts'

afterEach(closeServers)

const bare = { session: null }
const update = (session: Record<string, unknown>) => ({ type: 'session.update', session })

describe('an upgrade', () => {
  it('tells the session as the vendor begins it', async () => {
    const server = await start({ models: ['gpt-realtime-2.1'] })
    const client = await open(server, bare)
    const { session } = await client.next('session.created')
    await client.next('conversation.created')
    expect(session).toMatchObject({
      type: 'realtime',
      model: 'gpt-realtime-2.1',
      output_modalities: ['audio'],
      audio: {
        input: {
          format: { type: 'audio/pcm', rate: 24_000 },
          transcription: null,
          turn_detection: {
            type: 'server_vad',
            threshold: 0.5,
            silence_duration_ms: 500,
            create_response: true,
            interrupt_response: true,
          },
        },
        output: { voice: 'marin', speed: 1 },
      },
      max_output_tokens: 'inf',
    })
    expect(server.connections[0]).toMatchObject({ number: 1, model: 'gpt-realtime-2.1', closed: undefined })
  })

  it.each([
    ['no key', {}, '', '401 .*missing_api_key'],
    ['a wrong key', { authorization: 'Bearer nokey' }, '', '401 .*invalid_api_key'],
    ['another vendor’s header', { 'api-key': 'key' }, '', '401 .*missing_api_key'],
    ['another model', undefined, '?model=gpt-4o-realtime-preview', '404 .*model_not_found'],
    ['no model', undefined, '', '400 .*missing_model'],
    ['a call that is none', undefined, '?call_id=rtc_1', '400 .*unknown_parameter'],
    ['another path', undefined, '/sessions?model=gpt-realtime-2.1', '404 .*unknown_url'],
  ])('is refused with %s', async (_, headers, query, expected) => {
    const server = await start({ models: ['gpt-realtime-2.1'] })
    const url = `${server.url}${query === '' && headers ? '?model=gpt-realtime-2.1' : query}`
    await expect(open(server, { url, ...bare, ...(headers ? { headers } : {}) })).rejects.toThrow(
      new RegExp(expected),
    )
    expect(server.connections).toEqual([])
    expect(server.refusals).toHaveLength(1)
    expect(server.upgrades).toBe(1)
  })

  it.each<[UpgradeFault, string]>([
    [{ does: 'refuse', status: 401 }, '401 .*invalid_api_key'],
    [{ does: 'refuse', status: 403 }, '403 .*unsupported_country'],
    [{ does: 'refuse', status: 429, code: 'insufficient_quota' }, '429 .*insufficient_quota'],
    [{ does: 'refuse', status: 500 }, '500 .*server_error'],
  ])('fails as it is told to: %o', async (upgrade, expected) => {
    const server = await start({ knobs: { upgrade } })
    await expect(open(server, bare)).rejects.toThrow(new RegExp(expected))
    server.knobs.upgrade = undefined
    await open(server)
    expect(server.connections).toHaveLength(1)
  })

  it('hangs, and opens only to break off', async () => {
    const server = await start({ knobs: { upgrade: { does: 'hang' } } })
    const socket = new WebSocket(`${server.url}?model=x`, { headers: { authorization: 'Bearer key' } })
    socket.on('error', () => {})
    await server.waitFor(({ upgrades }) => upgrades === 1)
    expect(socket.readyState).toBe(WebSocket.CONNECTING)
    socket.terminate()
    server.knobs.upgrade = { does: 'drop' }
    const client = await open(server, bare)
    expect((await client.whenClosed()).code).toBe(1006)
    expect(client.events).toEqual([])
  })

  it('with the header of the beta is told so, and closed', async () => {
    const server = await start()
    const headers = { authorization: 'Bearer key', 'openai-beta': 'realtime=v1' }
    const client = await open(server, { ...bare, headers })
    expect((await client.whenClosed()).code).toBe(4000)
    expect(client.events).toMatchObject([{ type: 'error', error: { code: 'beta_api_shape_disabled' } }])
  })
})

describe('a session', () => {
  it('keeps what an update does not name, and clears what it empties', async () => {
    const client = await open(await start())
    const tool = { type: 'function', name: 'book', parameters: { type: 'object', properties: {} } }
    client.send(
      update({ type: 'realtime', instructions: 'Be brief.', tools: [tool], max_output_tokens: 500 }),
      update({
        type: 'realtime',
        audio: { input: { turn_detection: { type: 'server_vad', silence_duration_ms: 900 } } },
      }),
    )
    expect((await client.next('session.updated', 3)).session).toMatchObject({
      instructions: 'Be brief.',
      tools: [tool],
      max_output_tokens: 500,
      audio: {
        input: {
          format: { type: 'audio/pcmu' },
          transcription: { model: 'gpt-live-transcribe' },
          turn_detection: { threshold: 0.5, silence_duration_ms: 900, prefix_padding_ms: 300 },
        },
        output: { format: { type: 'audio/pcmu' }, voice: 'marin' },
      },
    })
    client.send(
      update({
        type: 'realtime',
        instructions: '',
        tools: [],
        audio: { input: { turn_detection: null, transcription: null } },
      }),
    )
    expect((await client.next('session.updated', 4)).session).toMatchObject({
      instructions: '',
      tools: [],
      audio: { input: { turn_detection: null, transcription: null } },
    })
  })

  it('changes from one way of finding turns to the other with that one’s defaults', async () => {
    const client = await open(await start())
    const semantic = { turn_detection: { type: 'semantic_vad', eagerness: 'high' } }
    client.send(update(telephoneWith({ input: semantic })))
    const { session } = await client.next('session.updated', 2)
    const turn_detection = {
      type: 'semantic_vad',
      eagerness: 'high',
      create_response: true,
      interrupt_response: true,
    }
    expect(session).toMatchObject({ audio: { input: { turn_detection } } })
  })

  it('is late where it is told to be, and loses nothing that came in the meantime', async () => {
    const server = await start({ knobs: { createdDelayMs: 20, updatedDelayMs: 20 }, keepsSound: true })
    const client = await open(server, bare)
    client.send(update(telephone))
    client.say('Are you open?', 600)
    await client.next('conversation.item.input_audio_transcription.completed')
    expect(client.types.slice(0, 4)).toEqual([
      'session.created',
      'conversation.created',
      'session.updated',
      'input_audio_buffer.speech_started',
    ])
    const [connection] = server.connections
    expect(connection?.audioBytes).toBe(connection?.sound().length)
    expect(connection?.received.map(({ type, count }) => [type, count])).toEqual([
      ['session.update', 1],
      ['input_audio_buffer.append', connection?.appends],
    ])
  })

  it('ends at its time, and says why', async () => {
    const server = await start({ knobs: { longestMs: 30 } })
    const client = await open(server)
    expect(await client.whenClosed()).toMatchObject({
      code: 1001,
      reason: expect.stringContaining('60 minutes'),
    })
    expect(client.events.at(-1)).toMatchObject({ type: 'error', error: { code: 'session_expired' } })
    const closed = await server.waitFor(({ connections }) => connections[0]?.closed)
    expect(closed.code).toBe(1001)
  })

  it('knows when and how the client went', async () => {
    const server = await start()
    const client = await open(server)
    client.close()
    const closed = await server.waitFor(({ connections }) => connections[0]?.closed)
    expect(closed.atMs).toBeGreaterThanOrEqual(server.connections[0]?.openedAtMs ?? Number.NaN)
    expect(closed.code).toBe(1005)
  })
})
