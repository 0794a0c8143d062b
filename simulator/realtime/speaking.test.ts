/** What the model says and does, as the vendor's events: words, sound, tools, and how it is stopped. */
import { afterEach, describe, expect, it } from 'vitest'
import { createClock } from '../clock.ts'
import { SpeechReader } from '../sound/coded-speech.ts'
import { speechMs } from '../speech-time.ts'
import { closeServers, open, start, telephoneWith } from './test-client.ts'

afterEach(closeServers)

const bookTool = {
  type: 'function',
  name: 'book',
  description: 'Books a visit',
  parameters: { type: 'object', properties: { day: { type: 'string' } } },
}

describe('a model that speaks', () => {
  it.each([20, 200, 1000])('sends sound in pieces of %s ms, and the words with it', async (deltaMs) => {
    const text = 'We are open from eight to five.'
    const server = await start({ knobs: { deltaMs }, answer: () => [{ type: 'text', text }] })
    const client = await open(server)
    client.send({ type: 'response.create' })
    const { response } = await client.next('response.done')
    const pieces = client
      .all('response.output_audio.delta')
      .map(({ delta = '' }) => Buffer.from(delta, 'base64'))
    expect(pieces.slice(0, -1).every(({ length }) => length === deltaMs * 8)).toBe(true)
    const sound = Buffer.concat(pieces)
    expect(Math.abs(sound.length / 8 - speechMs(text))).toBeLessThan(2)
    expect(
      new SpeechReader()
        .push(sound)
        .map(({ text: word }) => word)
        .join(' '),
    ).toBe(text)
    const words = client.all('response.output_audio_transcript.delta').map(({ delta }) => delta)
    expect(words.join('')).toBe(text)
    expect((await client.next('response.output_audio_transcript.done')).transcript).toBe(text)
    expect(response?.output).toMatchObject([
      { type: 'message', role: 'assistant', status: 'completed', content: [{ transcript: text }] },
    ])
  })

  it('says several pieces in one item, and another item after a tool', async () => {
    const server = await start({
      answer: () => [
        { type: 'text', text: 'One moment.' },
        { type: 'text', text: 'I look it up.' },
        { type: 'tool-call', name: 'book', arguments: { day: 'Tuesday' } },
        { type: 'tool-call', name: 'book', arguments: '{"day":' },
        { type: 'text', text: 'So.' },
      ],
    })
    const client = await open(server, { session: telephoneWith({ tools: [bookTool] }) })
    client.send({ type: 'response.create' })
    const { response } = await client.next('response.done')
    expect(response?.output.map(({ type }) => type)).toEqual([
      'message',
      'function_call',
      'function_call',
      'message',
    ])
    expect(response?.output[0]).toMatchObject({ content: [{ transcript: 'One moment. I look it up.' }] })
    const done = client.all('response.function_call_arguments.done')
    expect(done.map(({ arguments: told }) => told)).toEqual(['{"day":"Tuesday"}', '{"day":'])
    expect(done.map(({ name }) => name)).toEqual(['book', 'book'])
    const deltas = client.all('response.function_call_arguments.delta').map(({ delta }) => delta)
    expect(deltas.join('')).toBe('{"day":"Tuesday"}{"day":')
    expect(client.all('response.output_item.added').map(({ output_index }) => output_index)).toEqual([
      0, 1, 2, 3,
    ])
  })

  it('has the conversation, the tools and what they brought', async () => {
    const server = await start({
      answer: ({ items }) =>
        items.at(-1)?.type === 'function_call_output'
          ? [{ type: 'text', text: 'Booked.' }]
          : [{ type: 'tool-call', name: 'book', arguments: { day: 'Tuesday' } }],
    })
    const client = await open(server, {
      session: telephoneWith({ tools: [bookTool], instructions: 'Book.' }),
    })
    const note = { type: 'message', role: 'system', content: [{ type: 'input_text', text: 'It is Monday.' }] }
    const greeting = {
      type: 'message',
      role: 'assistant',
      content: [{ type: 'output_text', text: 'Hello.' }],
    }
    client.send(
      { type: 'conversation.item.create', item: { ...greeting, id: 'greeting' } },
      { type: 'conversation.item.create', item: note, previous_item_id: 'root' },
    )
    client.say('Tuesday.')
    const call = await client.next('response.function_call_arguments.done')
    const item = { type: 'function_call_output', call_id: call.call_id, output: '{"ok":true}' }
    client.send({ type: 'conversation.item.create', item }, { type: 'response.create' })
    await client.next('response.done', 2)
    expect(server.turns[1]).toMatchObject({ why: 'asked', instructions: 'Book.', tools: [bookTool] })
    expect(server.turns[1]?.items).toMatchObject([
      { type: 'message', role: 'system', text: 'It is Monday.' },
      { type: 'message', role: 'assistant', text: 'Hello.', id: 'greeting' },
      { type: 'message', role: 'user', text: 'Tuesday.' },
      { type: 'function_call', name: 'book', callId: call.call_id },
      { type: 'function_call_output', output: '{"ok":true}', callId: call.call_id },
    ])
  })

  it('answers beside the conversation, with instructions and items of its own', async () => {
    const server = await start({ answer: () => [{ type: 'text', text: 'Beside.' }] })
    const client = await open(server, { session: telephoneWith({ instructions: 'Usual.' }) })
    client.send({
      type: 'response.create',
      response: { conversation: 'none', instructions: 'Once.', input: [], metadata: { orderId: 'a' } },
    })
    const { response } = await client.next('response.done')
    expect(response).toMatchObject({ metadata: { orderId: 'a' }, status: 'completed' })
    expect(server.turns[0]).toMatchObject({
      instructions: 'Once.',
      items: [],
      setup: { instructions: 'Usual.' },
    })
    expect(server.turns[0]?.request).toMatchObject({ conversation: 'none', metadata: { orderId: 'a' } })
    expect(client.all('conversation.item.added')).toEqual([])
    expect(server.connections[0]?.items()).toEqual([])
  })

  it('writes where it is not to speak, and calls no tool where it may not', async () => {
    const server = await start({
      answer: () => [
        { type: 'tool-call', name: 'book', arguments: {} },
        { type: 'text', text: 'In writing.' },
      ],
    })
    const client = await open(server, { session: telephoneWith({ tools: [bookTool] }) })
    client.send({ type: 'response.create', response: { output_modalities: ['text'], tool_choice: 'none' } })
    const { response } = await client.next('response.done')
    expect(response?.output).toMatchObject([{ content: [{ type: 'output_text', text: 'In writing.' }] }])
    expect(client.all('response.output_text.delta').map(({ delta }) => delta)).toEqual(['In', ' writing.'])
    expect(client.all('response.output_audio.delta')).toEqual([])
  })

  it('is stopped by the caller in the middle of a word', async () => {
    const server = await start({
      knobs: { deltaMs: 100 },
      answer: () => [{ type: 'text', text: 'We are open' }, { type: 'stall' }],
    })
    const client = await open(server)
    client.send({ type: 'response.create' })
    await client.next('response.output_audio.delta')
    client.say('Stop!')
    const { response } = await client.next('response.done')
    expect(response).toMatchObject({
      status: 'cancelled',
      status_details: { type: 'cancelled', reason: 'turn_detected' },
      output: [{ status: 'incomplete', content: [{ transcript: 'We are open' }] }],
    })
    expect(client.types.indexOf('response.done')).toBeGreaterThan(
      client.types.indexOf('input_audio_buffer.speech_started'),
    )
    expect(server.turns[0]?.signal.aborted).toBe(true)
  })

  it('is stopped by the client, at the pace of speech', async () => {
    const text = 'This takes much longer than anybody wants to wait for it.'
    const server = await start({
      knobs: { deltaMs: 20, pace: 1 },
      answer: () => [{ type: 'text', text }],
    })
    const client = await open(server)
    client.send({ type: 'response.create' })
    const { response_id } = await client.next('response.output_audio.delta', 2)
    client.send({ type: 'response.cancel', response_id })
    const { response } = await client.next('response.done')
    expect(response).toMatchObject({
      status: 'cancelled',
      status_details: { reason: 'client_cancelled' },
    })
    const count = client.all('response.output_audio.delta').length
    expect(count * 20).toBeLessThan(speechMs(text) / 2)
    client.send({ type: 'response.create' })
    await client.next('response.created', 2)
    expect(
      client.all('response.output_audio.delta').filter(({ response_id: id }) => id === response_id),
    ).toHaveLength(count)
  })

  it('speaks at its pace, and thinks before it does', async () => {
    const waits: number[] = []
    const clock = createClock(Number.POSITIVE_INFINITY)
    const server = await start({
      clock: {
        ...clock,
        now: () => 1_700_000_000_000,
        wait: async (ms, signal) => {
          waits.push(ms)
          await clock.wait(ms, signal)
        },
      },
      knobs: { deltaMs: 500, pace: 2, firstDeltaDelayMs: 300 },
      answer: () => [
        { type: 'wait', ms: 70 },
        { type: 'text', text: '5 5 5' },
      ],
    })
    const client = await open(server)
    client.send({ type: 'response.create' })
    await client.next('response.done')
    expect(waits.slice(0, 4)).toEqual([300, 70, 250, 250])
    expect(server.turns[0]?.atMs).toBe(1_700_000_000_000)
  })

  it('stops at the bound of tokens', async () => {
    const server = await start({
      knobs: { deltaMs: 100 },
      answer: () => [{ type: 'text', text: 'Much too long for twenty tokens of it, and longer still.' }],
    })
    const client = await open(server)
    client.send({ type: 'response.create', response: { max_output_tokens: 20 } })
    const { response } = await client.next('response.done')
    expect(response).toMatchObject({
      status: 'incomplete',
      status_details: { reason: 'max_output_tokens' },
      output: [{ status: 'incomplete' }],
    })
    expect(client.all('response.output_audio.delta').length).toBeLessThan(12)
  })
})
