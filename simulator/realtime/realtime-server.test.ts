/** A whole small call: the greeting, what the caller says, and the answer, as the vendor's events. */
import { afterEach, describe, expect, it } from 'vitest'
import { SpeechReader } from '../sound/coded-speech.ts'
import { sayingExactly } from './saying-exactly.ts'
import { closeServers, open, start, type TestClient, telephoneWith } from './test-client.ts'

afterEach(closeServers)

/** The words in all the sound the client was sent. */
function heardBy(client: TestClient): string {
  const sound = client
    .all('response.output_audio.delta')
    .map(({ delta = '' }) => Buffer.from(delta, 'base64'))
  return new SpeechReader()
    .push(Buffer.concat(sound))
    .map(({ text }) => text)
    .join(' ')
}

describe('a realtime server', () => {
  it('greets, hears a turn and answers it', async () => {
    const server = await start({
      answer: sayingExactly(({ items }) => {
        const last = items.at(-1)
        return [{ type: 'text', text: `You said: ${last?.type === 'message' ? last.text : ''}` }]
      }),
    })
    const client = await open(server)
    client.send({ type: 'response.create', response: { instructions: 'Say exactly: "Hello, Oak Street."' } })
    await client.next('response.done')
    expect(heardBy(client)).toBe('Hello, Oak Street.')
    client.say('A pipe burst.')
    const done = await client.next('response.done', 2)
    expect(heardBy(client)).toBe('Hello, Oak Street. You said: A pipe burst.')
    expect(done.response?.status).toBe('completed')
    await client.next('rate_limits.updated', 2)
    const types = client.types.slice(client.types.indexOf('input_audio_buffer.speech_started'))
    const deltas = types.filter((type) => type.startsWith('response.') && type.endsWith('.delta'))
    // A word is written before it is to be heard.
    expect(deltas.slice(0, 2)).toEqual([
      'response.output_audio_transcript.delta',
      'response.output_audio.delta',
    ])
    const between = types.slice(types.indexOf(deltas[0] ?? ''), types.lastIndexOf(deltas.at(-1) ?? '') + 1)
    expect(between).toEqual(deltas)
    const others = types.filter((type) => !deltas.includes(type))
    expect(others.filter((type, at) => type !== others[at - 1])).toEqual([
      'input_audio_buffer.speech_started',
      'input_audio_buffer.speech_stopped',
      'input_audio_buffer.committed',
      'conversation.item.added',
      'conversation.item.done',
      'conversation.item.input_audio_transcription.delta',
      'conversation.item.input_audio_transcription.completed',
      'response.created',
      'response.output_item.added',
      'conversation.item.added',
      'response.content_part.added',
      'response.output_audio.done',
      'response.output_audio_transcript.done',
      'response.content_part.done',
      'conversation.item.done',
      'response.output_item.done',
      'response.done',
      'rate_limits.updated',
    ])
    const ids = client.events.map(({ event_id }) => event_id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(server.refusals).toEqual([])
    expect(server.turns.map(({ why }) => why)).toEqual(['asked', 'heard'])
  })

  it('knows who waits that it closed', async () => {
    const server = await start()
    const waiting = expect(server.waitFor(({ turns }) => turns[0])).rejects.toThrow('closed before')
    await closeServers()
    await waiting
  })

  it('hands a mistake of the test back when it closes, and drops the call', async () => {
    const server = await start({
      answer() {
        throw new TypeError('a mistake')
      },
    })
    const client = await open(server)
    client.send({ type: 'response.create' })
    expect((await client.whenClosed()).code).toBe(1006)
    await expect(closeServers()).rejects.toThrow('a mistake')
  })

  it('keeps two calls apart', async () => {
    const server = await start({
      answer: ({ connection, setup }) => [{ type: 'text', text: `${connection} ${setup.instructions}` }],
    })
    const first = await open(server, { session: telephoneWith({ instructions: 'one' }) })
    const second = await open(server, { session: telephoneWith({ instructions: 'two' }) })
    second.send({ type: 'response.create' })
    first.send({ type: 'response.create' })
    await Promise.all([first.next('response.done'), second.next('response.done')])
    expect([heardBy(first), heardBy(second)]).toEqual(['1 one', '2 two'])
  })
})
