/** What the server makes of the caller's sound: who speaks when, what was said, and when it answers. */
import { afterEach, describe, expect, it } from 'vitest'
import { codedSpeech } from '../sound/coded-speech.ts'
import { speechMs } from '../speech-time.ts'
import type { RealtimeServerOptions } from './realtime-options.ts'
import { closeServers, open, start, type TestClient, telephoneWith } from './test-client.ts'

afterEach(closeServers)

const hum = (ms: number) => new Uint8Array(8 * ms).fill(0x20)

async function listen(
  input: Record<string, unknown> = {},
  options: Partial<RealtimeServerOptions> = {},
): Promise<TestClient> {
  return open(await start(options), { session: telephoneWith({ input }) })
}

const transcribed = 'conversation.item.input_audio_transcription.completed'

describe('a server that hears', () => {
  it('tells where the words lie in all the sound there was', async () => {
    const client = await listen({ turn_detection: { type: 'server_vad', silence_duration_ms: 400 } })
    client.silence(1000)
    client.say('Hello, is anybody there?', 600)
    const started = await client.next('input_audio_buffer.speech_started')
    const stopped = await client.next('input_audio_buffer.speech_stopped')
    const endMs = 1000 + speechMs('Hello, is anybody there?')
    // Sound is measured in steps of 20 ms, and 300 ms before a voice are taken with it.
    expect(Math.abs((started.audio_start_ms ?? 0) - 700)).toBeLessThanOrEqual(20)
    expect(Math.abs((stopped.audio_end_ms ?? 0) - (endMs + 400))).toBeLessThanOrEqual(20)
    const committed = await client.next('input_audio_buffer.committed')
    expect(new Set([started.item_id, stopped.item_id, committed.item_id]).size).toBe(1)
    expect(committed.previous_item_id).toBeNull()
    const done = await client.next(transcribed)
    expect(done).toMatchObject({
      item_id: started.item_id,
      transcript: 'Hello, is anybody there?',
      usage: { type: 'duration' },
    })
    const { seconds } = done.usage as { seconds: number }
    expect(seconds * 1000).toBeCloseTo((stopped.audio_end_ms ?? 0) - (started.audio_start_ms ?? 0), -1)
    expect(client.all('conversation.item.input_audio_transcription.delta').map(({ delta }) => delta)).toEqual(
      ['Hello,', ' is', ' anybody', ' there?'],
    )
  })

  it('waits as long as it is told to', async () => {
    const patient = await listen({ turn_detection: { type: 'server_vad', silence_duration_ms: 900 } })
    patient.say('5 0 3', 800)
    patient.say('5 5 5', 1000)
    expect((await patient.next(transcribed)).transcript).toBe('5 0 3 5 5 5')
  })

  it('takes a sound without words for speech, and hears nothing in it', async () => {
    const client = await listen()
    client.sound(hum(300))
    client.silence(700)
    expect((await client.next(transcribed)).transcript).toBe('')
    expect(client.all('conversation.item.input_audio_transcription.delta')).toEqual([])
  })

  it('takes no click and no silence for speech', async () => {
    const client = await listen()
    client.sound(hum(40))
    client.silence(3000)
    await client.settled()
    expect(client.all('input_audio_buffer.speech_started')).toEqual([])
  })

  it('hears a quiet voice only where it is told to', async () => {
    const quiet = new Uint8Array(8 * 500).fill(0x60)
    for (const [threshold, count] of [
      [0.2, 1],
      [0.9, 0],
    ] as const) {
      const client = await listen({ turn_detection: { type: 'server_vad', threshold } })
      client.sound(quiet)
      await client.settled()
      expect(client.all('input_audio_buffer.speech_started')).toHaveLength(count)
    }
  })

  it('reads sound in pieces of any size', async () => {
    const client = await listen()
    const sound = Buffer.concat([codedSpeech('It leaks.'), new Uint8Array(8 * 700).fill(0xff)])
    const sizes = [1, 7, 159, 161, 1000]
    for (let at = 0, nth = 0; at < sound.length; nth++) {
      const size = sizes[nth % sizes.length] ?? 1
      const audio = sound.subarray(at, at + size).toString('base64')
      client.send({ type: 'input_audio_buffer.append', audio })
      at += size
    }
    expect((await client.next(transcribed)).transcript).toBe('It leaks.')
  })

  it.each([
    ['high', 2000],
    ['low', 8000],
  ] as const)('waits by eagerness %s when the words are no whole sentence', async (eagerness, waitMs) => {
    const client = await listen({ turn_detection: { type: 'semantic_vad', eagerness } })
    client.say('My number is', waitMs - 200)
    await client.settled()
    expect(client.all('input_audio_buffer.speech_stopped')).toEqual([])
    client.say('5 0 3.', 600)
    expect((await client.next(transcribed)).transcript).toBe('My number is 5 0 3.')
  })

  it('answers only where it is to, and is interrupted only where it may be', async () => {
    const quiet = { type: 'server_vad', create_response: false, interrupt_response: false }
    const server = await start({ answer: () => [{ type: 'text', text: 'One.' }, { type: 'stall' }] })
    const client = await open(server, { session: telephoneWith({ input: { turn_detection: quiet } }) })
    client.send({ type: 'response.create' })
    await client.next('response.output_audio.delta')
    client.say('Hello?')
    await client.next(transcribed)
    await client.settled()
    expect(client.all('response.created')).toHaveLength(1)
    expect(client.all('response.done')).toEqual([])
  })

  it('refuses an answer of its own while another one goes on that may not be interrupted', async () => {
    const server = await start({ answer: () => [{ type: 'stall' }] })
    const detection = { type: 'server_vad', interrupt_response: false }
    const client = await open(server, { session: telephoneWith({ input: { turn_detection: detection } }) })
    client.send({ type: 'response.create' })
    await client.next('response.created')
    client.say('Hello?')
    expect((await client.next('error')).error).toMatchObject({
      code: 'conversation_already_has_active_response',
      event_id: null,
    })
  })

  it('takes by hand what is committed, and clears what is not', async () => {
    const client = await listen({ turn_detection: null })
    client.say('Forget this.', 100)
    client.send({ type: 'input_audio_buffer.clear' })
    await client.next('input_audio_buffer.cleared')
    client.say('Keep this.', 100)
    client.send({ type: 'input_audio_buffer.commit' })
    expect((await client.next(transcribed)).transcript).toBe('Keep this.')
    await client.settled()
    expect(client.all('response.created')).toEqual([])
    client.send({ type: 'input_audio_buffer.commit', event_id: 'empty' })
    const refused = await client.next('error', 2)
    expect(refused.error).toMatchObject({ code: 'input_audio_buffer_commit_empty', event_id: 'empty' })
  })

  it('commits what was said so far in the middle of a word', async () => {
    const client = await listen()
    client.sound(codedSpeech('Call me back at five'))
    client.send({ type: 'input_audio_buffer.commit' })
    expect((await client.next(transcribed)).transcript).toBe('Call me back at five')
  })

  it('asks who says nothing, from the end of its own words', async () => {
    const server = await start({ answer: ({ why }) => [{ type: 'text', text: why }] })
    const turn_detection = { type: 'server_vad', idle_timeout_ms: 5000 }
    const client = await open(server, { session: telephoneWith({ input: { turn_detection } }) })
    client.silence(8000)
    client.send({ type: 'response.create' })
    await client.next('response.done')
    client.silence(5000)
    await client.settled()
    expect(client.all('input_audio_buffer.timeout_triggered')).toEqual([])
    client.silence(1000)
    const idle = await client.next('input_audio_buffer.timeout_triggered')
    expect(Math.abs((idle.audio_end_ms ?? 0) - (idle.audio_start_ms ?? 0) - 5000)).toBeLessThanOrEqual(20)
    await client.next('response.done', 2)
    expect(server.turns.at(-1)).toMatchObject({ why: 'idle' })
  })

  it('writes late, in one piece, not at all, or fails to', async () => {
    const server = await start({ knobs: { transcription: 'whole', transcriptionDelayMs: 5 } })
    const client = await open(server)
    client.say('One two.')
    await client.next(transcribed)
    expect(client.types.indexOf(transcribed)).toBeGreaterThan(client.types.indexOf('response.done'))
    expect(client.all('conversation.item.input_audio_transcription.delta')).toEqual([])
    server.knobs.transcription = 'fails'
    client.say('Three four.')
    const failed = await client.next('conversation.item.input_audio_transcription.failed')
    expect(failed.error).toMatchObject({ code: 'transcription_failed' })
    server.knobs.transcription = 'never'
    client.say('Five six.')
    await client.next('response.done', 3)
    await client.settled()
    expect(client.all(transcribed)).toHaveLength(1)
    // The model has heard all of it.
    const heard = server.turns.at(-1)?.items.map((item) => (item.type === 'message' ? item.text : ''))
    expect(heard).toEqual(['One two.', 'Three four.', 'Five six.'])
  })
})
