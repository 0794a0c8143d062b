import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import type { RealtimeConnection } from '../../../simulator/realtime/realtime-connection.ts'
import type { RealtimeServerOptions } from '../../../simulator/realtime/realtime-options.ts'
import { type RealtimeServer, startRealtimeServer } from '../../../simulator/realtime/realtime-server.ts'
import { sayingExactly } from '../../../simulator/realtime/saying-exactly.ts'
import { Watch } from '../../../simulator/realtime/watch.ts'
import { codedSpeech, SpeechReader } from '../../../simulator/sound/coded-speech.ts'
import { historyItems } from './history-items.ts'
import type { LineFault, ModelLine } from './model-line.ts'
import type { RealtimeEvent } from './realtime-event.ts'
import { openRealtimeLine, type RealtimeLineOptions } from './realtime-line.ts'
import type { RealtimeSettings } from './realtime-settings.ts'
import { openAiSettings, sessionOrder, xaiSettings } from './test-settings.ts'

const closing: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function start(options: Partial<RealtimeServerOptions> = {}): Promise<RealtimeServer> {
  const server = await startRealtimeServer({ answer: () => [], apiKey: openAiSettings.apiKey, ...options })
  closing.push(() => server.close())
  return server
}

/** A listener that tests wait on. */
class Ear {
  readonly events: RealtimeEvent[] = []
  readonly faults: LineFault[] = []
  #watch = new Watch()

  onEvent(event: RealtimeEvent): void {
    this.events.push(event)
    this.#watch.changed()
  }

  onFault(fault: LineFault): void {
    this.faults.push(fault)
    this.#watch.changed()
  }

  hears<Type extends RealtimeEvent['type']>(type: Type): Promise<Extract<RealtimeEvent, { type: Type }>> {
    return this.#watch.waitFor(() =>
      this.events.find((event): event is Extract<RealtimeEvent, { type: Type }> => event.type === type),
    )
  }

  fault(): Promise<LineFault> {
    return this.#watch.waitFor(() => this.faults[0])
  }

  /** The words in all the sound. */
  get words(): string {
    const sound = this.events.flatMap((event) =>
      event.type === 'audio' ? [Buffer.from(event.audio, 'base64')] : [],
    )
    return new SpeechReader()
      .push(Buffer.concat(sound))
      .map(({ text }) => text)
      .join(' ')
  }
}

function open(
  server: { url: string },
  options: Partial<RealtimeLineOptions> = {},
  settings: RealtimeSettings = openAiSettings,
): { line: ModelLine; ear: Ear } {
  const line = openRealtimeLine({
    settings: { ...settings, url: server.url },
    session: sessionOrder({ voice: settings.voice }),
    ...options,
  })
  closing.push(() => line.close())
  const ear = new Ear()
  line.listen(ear)
  return { line, ear }
}

/** Frames of Twilio: 20 ms of µ-law each, in base64. */
function frames(bytes: Uint8Array): Buffer[] {
  const count = Math.ceil(bytes.length / 160)
  return Array.from({ length: count }, (_, index) =>
    Buffer.from(Buffer.from(bytes.subarray(index * 160, index * 160 + 160)).toString('base64')),
  )
}

const typesReceived = ({ received }: RealtimeConnection) => received.map(({ type }) => type)
const first = (server: RealtimeServer) => server.waitFor(({ connections }) => connections[0])

describe('a line to a Realtime model', () => {
  it('keeps what comes early, whole and in order: the session, its opening, orders, sound', async () => {
    const server = await start({
      answer: sayingExactly(() => []),
      keepsSound: true,
      knobs: { createdDelayMs: 20, updatedDelayMs: 20 },
    })
    const said = codedSpeech('My boiler is leaking.')
    const history = historyItems([
      { turn: 0, speaker: 'caller', text: 'Hello?', startedAt: '2026-11-24T10:00:00Z' },
    ])
    const { line, ear } = open(server, {
      opening: history.map((item) => ({ type: 'add-text', item })),
      now: () => 1234,
    })
    expect(line.isReady).toBe(false)
    expect(line.openedAt).toBe(1234)
    for (const frame of frames(said)) line.append(frame)
    line.send({ type: 'respond', id: 'greeting', exactly: 'Good morning.' })
    const [connection] = await Promise.all([first(server), ear.hears('session-updated')])
    expect(line.isReady).toBe(true)
    expect(await ear.hears('response-started')).toMatchObject({ orderId: 'greeting' })
    await ear.hears('speech-started')
    await server.waitFor(() => connection.audioBytes === said.length)
    expect(typesReceived(connection)).toEqual([
      'session.update',
      'conversation.item.create',
      'response.create',
      'input_audio_buffer.append',
    ])
    expect(Buffer.from(connection.sound()).equals(said)).toBe(true)
    expect(server.refusals).toEqual([])
  })

  it('carries a turn of the caller and the answer', async () => {
    const server = await start({ answer: () => [{ type: 'text', text: 'I will tell the owner.' }] })
    const { line, ear } = open(server)
    await ear.hears('session-updated')
    for (const frame of frames(codedSpeech('A pipe burst.'))) line.append(frame)
    for (const frame of frames(new Uint8Array(8_000).fill(0xff))) line.append(frame)
    expect(await ear.hears('input-transcribed')).toMatchObject({ text: 'A pipe burst.' })
    const done = await ear.hears('response-done')
    expect(done).toMatchObject({
      status: 'completed',
      words: [{ text: 'I will tell the owner.' }],
      use: { vendor: 'openai', model: 'gpt-realtime-2.1' },
    })
    expect(done.use?.audioOutputTokens).toBeGreaterThan(0)
    expect(ear.words).toBe('I will tell the owner.')
    expect(
      ear.events
        .filter(({ type }) => type === 'unknown')
        .every((event) => event.type === 'unknown' && event.problem === undefined),
    ).toBe(true)
  })

  it('tells a late listener what came before, sound and faults, once', async () => {
    const server = await start({ answer: sayingExactly(() => []), knobs: { dropAfterResponses: 1 } })
    const warm = openRealtimeLine({
      settings: { ...openAiSettings, url: server.url },
      session: sessionOrder(),
      opening: [{ type: 'respond', id: 'greeting', exactly: 'Good morning.' }],
    })
    closing.push(() => warm.close())
    await server.waitFor(({ connections }) => connections[0]?.closed)
    const ear = new Ear()
    // The server sees the end of the connection before this side does.
    warm.listen(ear)
    await ear.fault()
    expect(ear.words).toBe('Good morning.')
    const again = new Ear()
    warm.listen(again)
    expect(again.events).toEqual([])
    expect(again.faults).toEqual([])
    expect(ear.faults).toEqual([{ kind: 'dropped', reason: 'the connection was closed with 1006' }])
  })

  it("speaks the other vendors' dialects", async () => {
    for (const settings of [
      xaiSettings,
      { ...openAiSettings, dialect: 'azure' as const, model: 'front-desk' },
    ]) {
      const server = await start({
        answer: sayingExactly(() => []),
        dialect: settings.dialect,
        apiKey: settings.apiKey,
      })
      const { line, ear } = open(server, {}, settings)
      line.send({ type: 'respond', id: 'greeting', exactly: 'Good morning.' })
      const done = await ear.hears('response-done')
      expect(done.use).toMatchObject({ vendor: settings.dialect, model: settings.model })
      expect(ear.words).toBe('Good morning.')
      for (const frame of frames(codedSpeech('A pipe burst.'))) line.append(frame)
      for (const frame of frames(new Uint8Array(8_000).fill(0xff))) line.append(frame)
      expect(await ear.hears('input-transcribed')).toMatchObject({ text: 'A pipe burst.' })
      expect((await first(server)).model).toBe(settings.model)
      expect(server.refusals).toEqual([])
    }
  })

  it('goes on after errors that are none of the line, and says which order they answer', async () => {
    const server = await start({ answer: () => [{ type: 'stall' }] })
    const { line, ear } = open(server)
    line.send({ type: 'cancel', responseId: undefined })
    expect(await ear.hears('error')).toMatchObject({
      code: 'response_cancel_not_active',
      eventId: expect.stringMatching(/^cancel_\d+$/),
    })
    line.send({ type: 'respond', id: 'answer_1' })
    line.send({ type: 'respond', id: 'answer_2' })
    await server.waitFor(({ refusals }) => refusals[1])
    line.send({ type: 'truncate', itemId: 'item_of_nobody', audioEndMs: 10 })
    await server.waitFor(({ refusals }) => refusals[2])
    expect(server.refusals.map(({ code, eventId }) => [code, eventId?.replace(/\d+/, 'N')])).toEqual([
      ['response_cancel_not_active', 'cancel_N'],
      ['conversation_already_has_active_response', 'answer_N'],
      [expect.any(String), 'truncate_N'],
    ])
    expect(ear.faults).toEqual([])
  })
})

describe('the faults of a line', () => {
  it.each([
    [401, 'refused', /401.*key/],
    [403, 'refused', /403/],
    [404, 'refused', /404.*model/],
    [429, 'rate-limited', /429/],
    [500, 'refused', /500/],
    [503, 'refused', /503/],
  ] as const)('HTTP %i on the upgrade is %s', async (status, kind, reason) => {
    const server = await start({ knobs: { upgrade: { does: 'refuse', status } } })
    const { ear } = open(server)
    expect(await ear.fault()).toEqual({ kind, reason: expect.stringMatching(reason) })
  })

  it('is refused with a wrong key, which nobody reads in it', async () => {
    const server = await start({ apiKey: 'another' })
    const { ear } = open(server)
    const { kind, reason } = await ear.fault()
    expect(kind).toBe('refused')
    expect(reason).not.toContain(openAiSettings.apiKey)
  })

  it('is refused where nobody listens, and where the address is none', async () => {
    const server = await start()
    const { url } = server
    await server.close()
    closing.splice(0)
    const { ear } = open({ url })
    expect(await ear.fault()).toEqual({ kind: 'refused', reason: expect.stringContaining('ECONNREFUSED') })
  })

  it('is refused by a key that no header can carry, which is not told', async () => {
    const server = await start()
    const { line, ear } = open(server, {}, { ...openAiSettings, apiKey: 'sk-…' })
    const { kind, reason } = await ear.fault()
    expect(kind).toBe('refused')
    expect(reason).toMatch(/header/)
    expect(reason).not.toContain('sk-')
    expect(server.upgrades).toBe(0)
    line.close()
  })

  it('is refused by a session that is not taken', async () => {
    const server = await start()
    const { line, ear } = open(server, {}, { ...openAiSettings, voice: 'nobody' })
    expect(await ear.fault()).toEqual({ kind: 'refused', reason: expect.stringContaining('invalid_value') })
    expect(line.isReady).toBe(false)
  })

  it('is refused by a server of the beta interface', async () => {
    const server = await start()
    const { ear } = open(server)
    await ear.hears('session-updated')
    const connection = await first(server)
    connection.sendRaw(
      JSON.stringify({ type: 'error', error: { code: 'beta_api_shape_disabled', message: 'No beta.' } }),
    )
    expect(await ear.fault()).toEqual({ kind: 'refused', reason: 'beta_api_shape_disabled: No beta.' })
  })

  it('is late when the server hangs before or after the upgrade', async () => {
    const hanging = await start({ knobs: { upgrade: { does: 'hang' } } })
    expect(await open(hanging, { readyWithinMs: 50 }).ear.fault()).toMatchObject({ kind: 'late' })
    const silent = await start({ knobs: { updatedDelayMs: 60_000 } })
    const { ear } = open(silent, { readyWithinMs: 100 })
    expect(await ear.fault()).toEqual({ kind: 'late', reason: 'the session did not stand within 100 ms' })
    expect((await silent.waitFor(({ connections }) => connections[0]?.closed))?.code).toBe(1000)
  })

  it('is late when half a minute of the caller waits', async () => {
    const server = await start({ knobs: { updatedDelayMs: 60_000 } })
    const { line, ear } = open(server)
    const second = frames(new Uint8Array(8_000).fill(0xff))
    for (let seconds = 0; seconds < 30; seconds++) for (const frame of second) line.append(frame)
    expect(ear.faults).toEqual([{ kind: 'late', reason: 'half a minute of the caller waits to be sent' }])
  })

  it('is late when the vendor stops to take the sound', async () => {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
    closing.push(() => server.close())
    await once(server, 'listening')
    server.on('connection', (socket) => {
      closing.push(() => socket.terminate())
      socket.send('{"type":"session.created"}')
      socket.once('message', () => {
        socket.send('{"type":"session.updated"}')
        socket.pause()
      })
    })
    const { line, ear } = open({ url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}` })
    await ear.hears('session-updated')
    // The machine itself takes some megabytes.
    const large = Buffer.alloc(65_536, 'A')
    for (let count = 0; count < 1_000 && ear.faults.length === 0; count++) line.append(large)
    expect(ear.faults).toEqual([{ kind: 'late', reason: 'half a minute of the caller waits to be sent' }])
  })

  it('is dropped by a connection that breaks off, before and after the session stands', async () => {
    const early = await start({ knobs: { upgrade: { does: 'drop' } } })
    expect(await open(early).ear.fault()).toMatchObject({ kind: 'dropped' })
    const server = await start({ answer: () => [{ type: 'text', text: 'We are' }, { type: 'cut' }] })
    const { line, ear } = open(server)
    line.send({ type: 'respond', id: 'a' })
    expect(await ear.fault()).toEqual({ kind: 'dropped', reason: 'the connection was closed with 1006' })
    expect(line.isReady).toBe(false)
  })

  it.each([
    [1011, 'dropped'],
    [1000, 'dropped'],
    [1008, 'refused'],
    [4000, 'refused'],
    [1001, 'expired'],
  ] as const)('close code %i is %s', async (code, kind) => {
    const server = await start()
    const { ear } = open(server)
    await ear.hears('session-updated')
    ;(await first(server)).close(code, 'because')
    expect(await ear.fault()).toEqual({ kind, reason: `the connection was closed with ${code}: because` })
  })

  it('expires after an hour', async () => {
    const server = await start({ knobs: { longestMs: 30 } })
    const { ear } = open(server)
    expect(await ear.fault()).toEqual({
      kind: 'expired',
      reason: expect.stringMatching(/^session_expired: /),
    })
    expect(ear.faults).toHaveLength(1)
  })

  it('is rate-limited by an answer that failed for it, whose end is told first', async () => {
    for (const code of ['rate_limit_exceeded', 'insufficient_quota']) {
      const server = await start({
        answer: () => [{ type: 'fail', code, message: 'Wait, sk-abc123def: no more.' }],
      })
      const { line, ear } = open(server)
      line.send({ type: 'respond', id: 'a' })
      expect(await ear.fault()).toEqual({ kind: 'rate-limited', reason: `${code}: Wait, …: no more.` })
      expect(ear.events.at(-1)).toMatchObject({ type: 'response-done', status: 'failed' })
    }
  })

  it('goes on after any other answer that failed, and after nonsense', async () => {
    const server = await start({ answer: () => [{ type: 'fail', code: 'server_error', message: 'Oh no.' }] })
    const { line, ear } = open(server)
    line.send({ type: 'respond', id: 'a' })
    expect(await ear.hears('response-done')).toMatchObject({ error: { code: 'server_error' } })
    ;(await first(server)).sendRaw('{"type":')
    expect(await ear.hears('unknown')).toBeDefined()
    expect(line.isReady).toBe(true)
    expect(ear.faults).toEqual([])
  })
})

describe('closing a line', () => {
  it('ends it at once, and nothing is sent or told after', async () => {
    const server = await start({ answer: sayingExactly(() => []) })
    const { line, ear } = open(server)
    await ear.hears('session-updated')
    const connection = await first(server)
    line.send({ type: 'respond', id: 'a', exactly: 'Good morning, this is Oak Street Plumbing.' })
    line.close()
    const told = ear.events.length
    line.send({ type: 'cancel', responseId: undefined })
    line.append(frames(new Uint8Array(160))[0] ?? Buffer.alloc(0))
    line.close()
    const closed = await server.waitFor(() => connection.closed)
    expect(closed.code).toBe(1000)
    expect(typesReceived(connection)).toEqual(['session.update', 'response.create'])
    expect(ear.events).toHaveLength(told)
    expect(ear.faults).toEqual([])
    expect(line.isReady).toBe(false)
  })

  it('ends one that is still connecting, without a fault', async () => {
    const server = await start({ knobs: { upgrade: { does: 'hang' } } })
    const { line, ear } = open(server)
    await server.waitFor(({ upgrades }) => upgrades > 0)
    line.close()
    line.listen(ear)
    await server.close()
    closing.splice(0)
    expect(ear.faults).toEqual([])
  })
})
