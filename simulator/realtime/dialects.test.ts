/** The vendors that speak OpenAI's protocol, each in its own way. */
import { afterEach, describe, expect, it } from 'vitest'
import { closeServers, open, start, telephone } from './test-client.ts'

afterEach(closeServers)

const xaiSession = {
  instructions: 'Be brief.',
  voice: 'ara',
  turn_detection: { type: 'server_vad', threshold: 0.5, silence_duration_ms: 400, prefix_padding_ms: 300 },
  audio: {
    input: { format: { type: 'audio/pcmu' }, transcription: { model: 'grok-transcribe', keyterms: ['Oak'] } },
    output: { format: { type: 'audio/pcmu' } },
  },
}

describe('Azure', () => {
  it('has another path and takes its own header', async () => {
    const server = await start({ dialect: 'azure' })
    expect(new URL(server.url).pathname).toBe('/openai/v1/realtime')
    const client = await open(server, { headers: { 'api-key': 'key' } })
    expect((await client.next('session.updated')).session).toMatchObject({ audio: telephone.audio })
    await open(server, { headers: { authorization: 'Bearer key' } })
  })
})

describe('xAI', () => {
  it('has half of the session at its top level, and answers in that shape', async () => {
    const server = await start({ dialect: 'xai', answer: () => [{ type: 'text', text: 'Hello.' }] })
    const client = await open(server, { session: xaiSession, url: `${server.url}?model=grok-voice-latest` })
    const { session } = await client.next('session.updated')
    expect(session).toMatchObject({
      voice: 'ara',
      turn_detection: { silence_duration_ms: 400, create_response: true },
      audio: { input: { transcription: { model: 'grok-transcribe' } } },
    })
    expect(session?.audio).not.toHaveProperty('output.voice')
    expect(server.connections[0]?.setup.audio).toMatchObject({
      input: { turn_detection: { silence_duration_ms: 400 } },
      output: { voice: 'ara' },
    })
  })

  it('tells all the words so far each time, and usage beside the response', async () => {
    const server = await start({ dialect: 'xai', answer: () => [{ type: 'text', text: 'Hello.' }] })
    const client = await open(server, { session: xaiSession })
    client.say('My sink leaks.')
    const done = await client.next('response.done')
    const updated = client.all('conversation.item.input_audio_transcription.updated')
    expect(updated.map(({ transcript }) => transcript)).toEqual(['My', 'My sink', 'My sink leaks.'])
    expect(client.all('conversation.item.input_audio_transcription.delta')).toEqual([])
    expect(done.response?.usage).toBeUndefined()
    expect(done.usage).toMatchObject({ output_tokens: expect.any(Number) })
  })

  it.each([
    ['another vendor’s voice', { voice: 'marin' }, 'session.voice'],
    [
      'a loudness out of its range',
      { turn_detection: { type: 'server_vad', threshold: 0.95 } },
      'session.turn_detection.threshold',
    ],
    ['OpenAI’s place for the voice', { audio: { output: { voice: 'ara' } } }, 'session.audio.output.voice'],
  ])('refuses %s', async (_, session, param) => {
    const client = await open(await start({ dialect: 'xai' }), { session: xaiSession })
    client.send({ type: 'session.update', session })
    expect((await client.next('error')).error).toMatchObject({ param })
  })
})
