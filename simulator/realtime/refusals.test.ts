/** What the server refuses, and in which words: as strict as the vendor. */
import { afterEach, describe, expect, it } from 'vitest'
import { closeServers, open, start, telephone, telephoneWith } from './test-client.ts'

afterEach(closeServers)

const session = (more: Record<string, unknown>) => ({
  type: 'session.update',
  session: { type: 'realtime', ...more },
})
const input = (more: Record<string, unknown>) => session({ audio: { input: more } })
const output = (more: Record<string, unknown>) => session({ audio: { output: more } })
const item = (more: Record<string, unknown>) => ({ type: 'conversation.item.create', item: more })
const message = (role: string, part: Record<string, unknown>) =>
  item({ type: 'message', role, content: [part] })
const wrongContent = (role: string, type: string) =>
  [message(role, { type, text: 'Hi' }), 'invalid_value', 'item.content[0].type'] as const

describe('an event', () => {
  it.each<[string, Record<string, unknown> | string, string, string | null]>([
    ['that is no JSON', '{"type":', 'invalid_json', null],
    ['that is no object', '[]', 'invalid_type', null],
    ['without a type', {}, 'missing_required_parameter', 'type'],
    ['nobody knows', { type: 'input_audio_buffer.flush' }, 'invalid_value', 'type'],
    ['of WebRTC', { type: 'output_audio_buffer.clear' }, 'invalid_value', 'type'],
    ['with more than there is', { type: 'response.cancel', now: true }, 'unknown_parameter', 'now'],
    ['without its session', { type: 'session.update' }, 'missing_required_parameter', 'session'],
    [
      'without the session’s type',
      { type: 'session.update', session: {} },
      'missing_required_parameter',
      'session.type',
    ],
    ['of another session', session({ type: 'transcription' }), 'invalid_value', 'session.type'],
    ['with an unknown field', session({ greeting: 'Hi' }), 'unknown_parameter', 'session.greeting'],
    ['with a temperature', session({ temperature: 0.8 }), 'unknown_parameter', 'session.temperature'],
    ['with another model', session({ model: 'gpt-realtime' }), 'invalid_value', 'session.model'],
    [
      'with both modalities',
      session({ output_modalities: ['text', 'audio'] }),
      'integer_above_max_value',
      'session.output_modalities',
    ],
    [
      'with too many tokens',
      session({ max_output_tokens: 5000 }),
      'integer_above_max_value',
      'session.max_output_tokens',
    ],
    [
      'with an unknown format',
      input({ format: { type: 'g711_ulaw' } }),
      'invalid_value',
      'session.audio.input.format.type',
    ],
    [
      'with a format as a word',
      input({ format: 'audio/pcmu' }),
      'invalid_type',
      'session.audio.input.format',
    ],
    [
      'with a format this fake does not take',
      output({ format: { type: 'audio/pcma' } }),
      'invalid_value',
      'session.audio.output.format',
    ],
    ['with an unknown voice', output({ voice: 'rachel' }), 'invalid_value', 'session.audio.output.voice'],
    ['with too fast a voice', output({ speed: 2 }), 'integer_above_max_value', 'session.audio.output.speed'],
    [
      'with another vendor’s transcription',
      input({ transcription: { model: 'nova-3' } }),
      'invalid_value',
      'session.audio.input.transcription.model',
    ],
    [
      'with keywords for who takes none',
      input({ transcription: { model: 'gpt-realtime-whisper', keywords: ['a'] } }),
      'unsupported_parameter',
      'session.audio.input.transcription.keywords',
    ],
    [
      'with an unknown noise',
      input({ noise_reduction: { type: 'street' } }),
      'invalid_value',
      'session.audio.input.noise_reduction.type',
    ],
    [
      'with a loudness above all',
      input({ turn_detection: { type: 'server_vad', threshold: 2 } }),
      'integer_above_max_value',
      'session.audio.input.turn_detection.threshold',
    ],
    [
      'with too short a patience',
      input({ turn_detection: { type: 'server_vad', idle_timeout_ms: 100 } }),
      'integer_below_min_value',
      'session.audio.input.turn_detection.idle_timeout_ms',
    ],
    [
      'with a mixture of both ways',
      input({ turn_detection: { type: 'semantic_vad', threshold: 0.5 } }),
      'unknown_parameter',
      'session.audio.input.turn_detection.threshold',
    ],
    [
      'with a nested tool',
      session({ tools: [{ type: 'function', function: { name: 'a' } }] }),
      'missing_required_parameter',
      'session.tools[0].name',
    ],
    ['with sound that is none', { type: 'input_audio_buffer.append', audio: '?!' }, 'invalid_value', 'audio'],
    ['with sound cut short', { type: 'input_audio_buffer.append', audio: 'abc' }, 'invalid_value', 'audio'],
    ['without sound', { type: 'input_audio_buffer.append' }, 'missing_required_parameter', 'audio'],
    ['with text as the beta had it', ...wrongContent('assistant', 'text')],
    ['with the caller’s words as ours', ...wrongContent('user', 'output_text')],
    ['with our words as the caller’s', ...wrongContent('assistant', 'input_text')],
    ['with system words of another kind', ...wrongContent('system', 'output_text')],
    [
      'of a developer',
      message('developer', { type: 'input_text', text: 'Hi' }),
      'invalid_value',
      'item.role',
    ],
    [
      'with the output of no call',
      item({ type: 'function_call_output', call_id: 'call_x', output: '' }),
      'invalid_tool_call_id',
      'item.call_id',
    ],
    [
      'with an output that is no text',
      item({ type: 'function_call_output', call_id: 'x', output: {} }),
      'invalid_type',
      'item.output',
    ],
    [
      'behind no item',
      { ...message('user', { type: 'input_text', text: 'Hi' }), previous_item_id: 'x' },
      'item_create_invalid_previous_item_id',
      'previous_item_id',
    ],
    [
      'about no item',
      { type: 'conversation.item.delete', item_id: 'x' },
      'item_delete_invalid_item_id',
      'item_id',
    ],
    ['that cancels nothing', { type: 'response.cancel' }, 'response_cancel_not_active', null],
    ['that commits nothing', { type: 'input_audio_buffer.commit' }, 'input_audio_buffer_commit_empty', null],
    [
      'with beta modalities of a response',
      { type: 'response.create', response: { modalities: ['audio'] } },
      'unknown_parameter',
      'response.modalities',
    ],
    [
      'with a conversation nobody has',
      { type: 'response.create', response: { conversation: 'other' } },
      'invalid_value',
      'response.conversation',
    ],
    [
      'with metadata that are no text',
      { type: 'response.create', response: { metadata: { a: 1 } } },
      'invalid_type',
      'response.metadata.a',
    ],
  ])('%s is refused', async (_, event, code, param) => {
    const server = await start()
    const client = await open(server)
    const told = typeof event === 'string' ? event : { ...event, event_id: 'mine' }
    client.send(told)
    const { error } = await client.next('error')
    const event_id = typeof event === 'string' ? null : 'mine'
    expect(error).toMatchObject({ type: 'invalid_request_error', code, param, event_id })
    expect(error?.message).toBeTypeOf('string')
    // The session goes on as it was.
    client.send({ type: 'session.update', session: telephone })
    await client.next('session.updated', 2)
    expect(server.refusals).toMatchObject([{ connection: 1, code, param, eventId: event_id }])
    expect(server.turns).toEqual([])
  })

  it.each([
    ['modalities', ['audio', 'text']],
    ['voice', 'marin'],
    ['input_audio_format', 'g711_ulaw'],
    ['turn_detection', null],
    ['input_audio_transcription', { model: 'whisper-1' }],
    ['max_response_output_tokens', 100],
  ])('of the beta’s shape, with %s, ends the connection', async (name, value) => {
    const client = await open(await start())
    client.send(session({ [name]: value }))
    expect((await client.next('error')).error?.code).toBe('beta_api_shape_disabled')
    expect((await client.whenClosed()).code).toBe(4000)
  })

  it('as a binary frame is refused', async () => {
    const client = await open(await start())
    client.sendBinary(Buffer.from('{}'))
    expect((await client.next('error')).error?.code).toBe('invalid_type')
  })

  it('before the format is known carries no sound, and asks for none', async () => {
    const client = await open(await start(), { session: null })
    await client.next('session.created')
    client.say('Hello')
    expect((await client.next('error')).error).toMatchObject({ param: 'session.audio.input.format' })
    client.send({ type: 'response.create', event_id: 'speak' })
    await client.settled()
    expect(client.all('error').find(({ error }) => error?.event_id === 'speak')?.error?.message).toMatch(
      /audio\/pcmu only/,
    )
  })
})

describe('a model that speaks', () => {
  it('makes one response at a time, and any number beside the conversation', async () => {
    const server = await start({
      answer: ({ request }) =>
        request.conversation === 'none' ? [{ type: 'text', text: 'Beside.' }] : [{ type: 'stall' }],
    })
    const client = await open(server)
    client.send({ type: 'response.create' }, { type: 'response.create', event_id: 'second' })
    const { error } = await client.next('error')
    expect(error).toMatchObject({
      code: 'conversation_already_has_active_response',
      event_id: 'second',
      message: expect.stringContaining(String((await client.next('response.created')).response?.id)),
    })
    client.send({ type: 'response.create', response: { conversation: 'none' } })
    await client.next('response.done')
    client.send({ type: 'response.cancel', response_id: 'resp_x' })
    expect((await client.next('error', 2)).error?.code).toBe('response_cancel_not_active')
    client.send({ type: 'response.cancel' })
    expect((await client.next('response.done', 2)).response?.status).toBe('cancelled')
  })

  it('keeps its voice once it was heard', async () => {
    const server = await start({ answer: () => [{ type: 'text', text: 'Hello.' }] })
    const client = await open(server)
    client.send(output({ voice: 'cedar' }), { type: 'response.create' })
    await client.next('response.done')
    client.send(output({ voice: 'marin' }))
    expect((await client.next('error')).error).toMatchObject({
      code: 'cannot_update_voice',
      param: 'session.audio.output.voice',
    })
    client.send(output({ voice: 'cedar', speed: 1.1 }))
    await client.next('session.updated', 3)
  })

  it('of the first generation does not think', async () => {
    const server = await start()
    const thinking = telephoneWith({ reasoning: { effort: 'low' } })
    await open(server, { session: thinking })
    const client = await open(server, { url: `${server.url}?model=gpt-realtime-1.5` })
    client.send({ type: 'session.update', session: thinking })
    expect((await client.next('error')).error).toMatchObject({ param: 'session.reasoning' })
    client.send({ type: 'session.update', session: telephoneWith({ parallel_tool_calls: false }) })
    expect((await client.next('error', 2)).error).toMatchObject({ param: 'session.parallel_tool_calls' })
    client.send({ type: 'response.create', response: { reasoning: { effort: 'low' } } })
    expect((await client.next('error', 3)).error).toMatchObject({ param: 'response.reasoning' })
  })
})
