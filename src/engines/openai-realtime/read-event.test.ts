import fc from 'fast-check'
import type { RealtimeServerEvent, ResponseAudioDeltaEvent } from 'openai/resources/realtime/realtime'
import { describe, expect, it } from 'vitest'
import { readAudioDelta } from './audio-delta.ts'
import { parseEvent, readEvent } from './read-event.ts'
import { openAiSettings, xaiSettings } from './test-settings.ts'

const read = (wire: unknown, settings = openAiSettings) =>
  readEvent(Buffer.from(typeof wire === 'string' ? wire : JSON.stringify(wire)), settings)

/** What the vendor's own types say comes. */
const readTyped = (wire: RealtimeServerEvent) => read(wire)

const delta: ResponseAudioDeltaEvent = {
  type: 'response.output_audio.delta',
  event_id: 'event_1',
  response_id: 'resp_1',
  item_id: 'item_1',
  output_index: 0,
  content_index: 0,
  delta: Buffer.alloc(320, 0x7f).toString('base64'),
}

describe('readEvent', () => {
  it('reads the turns of the caller', () => {
    expect(
      readTyped({
        type: 'input_audio_buffer.speech_started',
        event_id: 'e',
        item_id: 'item_1',
        audio_start_ms: 1200,
      }),
    ).toEqual({ type: 'speech-started', itemId: 'item_1', atMs: 1200 })
    expect(
      readTyped({
        type: 'input_audio_buffer.speech_stopped',
        event_id: 'e',
        item_id: 'item_1',
        audio_end_ms: 2200,
      }),
    ).toEqual({ type: 'speech-stopped', itemId: 'item_1', atMs: 2200 })
    expect(
      readTyped({
        type: 'input_audio_buffer.committed',
        event_id: 'e',
        item_id: 'item_1',
        previous_item_id: null,
      }),
    ).toEqual({ type: 'input-committed', itemId: 'item_1', previousItemId: undefined })
    // Somebody speaks, whatever else is missing.
    expect(read({ type: 'input_audio_buffer.speech_started', audio_start_ms: 'soon' })).toEqual({
      type: 'speech-started',
      itemId: '',
      atMs: undefined,
    })
  })

  it('reads the words of the caller, and what writing them down costs', () => {
    const transcribed = {
      type: 'conversation.item.input_audio_transcription.completed',
      event_id: 'e',
      item_id: 'item_1',
      content_index: 0,
      transcript: ' A pipe burst.\n',
    } as const
    const none = { inputTokens: 0, cachedInputTokens: 0, cacheWriteTokens: 0, outputTokens: 0 }
    const use = { vendor: 'openai', model: 'gpt-live-transcribe', ...none }
    expect(readTyped({ ...transcribed, usage: { type: 'duration', seconds: 1.84 } })).toEqual({
      type: 'input-transcribed',
      itemId: 'item_1',
      text: 'A pipe burst.',
      use: { ...use, transcribedSeconds: 1.84 },
    })
    expect(
      readTyped({
        ...transcribed,
        usage: {
          type: 'tokens',
          total_tokens: 48,
          input_tokens: 40,
          output_tokens: 8,
          input_token_details: { audio_tokens: 30, text_tokens: 10 },
        },
      }),
    ).toMatchObject({ use: { ...use, inputTokens: 10, audioInputTokens: 30, outputTokens: 8 } })
    expect(read({ ...transcribed, usage: 'free' })).toMatchObject({
      text: 'A pipe burst.',
      use: undefined,
    })
    expect(
      readTyped({
        type: 'conversation.item.input_audio_transcription.failed',
        event_id: 'e',
        item_id: 'item_1',
        content_index: 0,
        error: { code: 'audio_unintelligible', message: 'Nothing was understood.' },
      }),
    ).toEqual({ type: 'input-not-transcribed', itemId: 'item_1', reason: 'Nothing was understood.' })
  })

  it('reads an answer from beginning to end', () => {
    expect(
      readTyped({
        type: 'response.created',
        event_id: 'e',
        response: { id: 'resp_1', status: 'in_progress', metadata: { orderId: 'greeting' } },
      }),
    ).toEqual({ type: 'response-started', responseId: 'resp_1', orderId: 'greeting' })
    expect(read({ type: 'response.created', response: { id: 'resp_1', metadata: null } })).toEqual({
      type: 'response-started',
      responseId: 'resp_1',
      orderId: undefined,
    })
    expect(readTyped(delta)).toEqual({
      type: 'audio',
      responseId: 'resp_1',
      itemId: 'item_1',
      audio: delta.delta,
    })
    const ids = { event_id: 'e', response_id: 'resp_1', item_id: 'item_1', output_index: 0, content_index: 0 }
    expect(readTyped({ type: 'response.output_audio.done', ...ids })).toEqual({
      type: 'audio-done',
      responseId: 'resp_1',
      itemId: 'item_1',
    })
    expect(
      readTyped({ type: 'response.output_audio_transcript.delta', ...ids, delta: ' open' }),
    ).toMatchObject({ type: 'words', text: ' open' })
    expect(
      readTyped({ type: 'response.output_audio_transcript.done', ...ids, transcript: 'We are open.' }),
    ).toMatchObject({ type: 'words-done', text: 'We are open.' })
  })

  it('reads the end of an answer: words, tools, and text apart from sound', () => {
    const done = readTyped({
      type: 'response.done',
      event_id: 'e',
      response: {
        id: 'resp_7',
        status: 'cancelled',
        status_details: { type: 'cancelled', reason: 'turn_detected' },
        output: [
          {
            id: 'item_42',
            type: 'message',
            status: 'incomplete',
            role: 'assistant',
            content: [{ type: 'output_audio', transcript: 'We are open from' }],
          },
          {
            id: 'item_43',
            type: 'function_call',
            status: 'completed',
            call_id: 'call_1',
            name: 'take_message',
            arguments: '{"text":',
          },
          {
            id: 'item_44',
            type: 'function_call',
            status: 'incomplete',
            call_id: 'call_2',
            name: 'take_message',
            arguments: '{',
          },
        ],
        usage: {
          total_tokens: 1790,
          input_tokens: 1660,
          output_tokens: 130,
          input_token_details: {
            text_tokens: 1500,
            audio_tokens: 160,
            cached_tokens: 1500,
            cached_tokens_details: { text_tokens: 1450, audio_tokens: 50 },
          },
          output_token_details: { text_tokens: 25, audio_tokens: 105 },
        },
      },
    })
    expect(done).toEqual({
      type: 'response-done',
      responseId: 'resp_7',
      status: 'cancelled',
      reason: 'turn_detected',
      error: undefined,
      words: [{ itemId: 'item_42', text: 'We are open from' }],
      toolCalls: [{ callId: 'call_1', itemId: 'item_43', name: 'take_message', arguments: '{"text":' }],
      use: {
        vendor: 'openai',
        model: 'gpt-realtime-2.1',
        inputTokens: 50,
        cachedInputTokens: 1450,
        cacheWriteTokens: 0,
        outputTokens: 25,
        audioInputTokens: 110,
        cachedAudioInputTokens: 50,
        audioOutputTokens: 105,
      },
    })
  })

  it('takes an answer that failed, and usage that is not divided or not there', () => {
    const failed = {
      id: 'resp_1',
      status: 'failed',
      status_details: { type: 'failed', error: { type: 'server_error', code: null, message: 'Oh no.' } },
      output: null,
      usage: null,
    }
    expect(read({ type: 'response.done', response: failed })).toMatchObject({
      status: 'failed',
      error: { code: 'server_error', message: 'Oh no.' },
      words: [],
      toolCalls: [],
      use: undefined,
    })
    const undivided = {
      ...failed,
      status: 'exploded',
      usage: {
        input_tokens: 100,
        output_tokens: 9,
        input_token_details: { audio_tokens: 60, cached_tokens: 70 },
      },
    }
    expect(read({ type: 'response.done', response: undivided })).toMatchObject({
      status: 'failed',
      reason: 'exploded',
      use: {
        inputTokens: 0,
        cachedInputTokens: 40,
        audioInputTokens: 30,
        cachedAudioInputTokens: 30,
        outputTokens: 9,
      },
    })
  })

  it('reads errors, whole or not', () => {
    expect(
      readTyped({
        type: 'error',
        event_id: 'e',
        error: {
          type: 'invalid_request_error',
          code: 'response_cancel_not_active',
          message: 'Nothing to cancel.',
          event_id: 'cancel_4',
        },
      }),
    ).toEqual({
      type: 'error',
      code: 'response_cancel_not_active',
      message: 'Nothing to cancel.',
      eventId: 'cancel_4',
    })
    expect(read({ type: 'error' })).toMatchObject({ type: 'error', code: 'error' })
    expect(read({ type: 'error', message: 'No.', code: 42 })).toMatchObject({ code: '42', message: 'No.' })
  })

  it("reads xAI's ways: old names, all words so far, usage beside the response", () => {
    expect(read({ type: 'conversation.created' }, xaiSettings)).toEqual({ type: 'session-created' })
    expect(read({ ...delta, type: 'response.audio.delta' }, xaiSettings)).toMatchObject({ type: 'audio' })
    expect(
      read(
        {
          type: 'conversation.item.input_audio_transcription.updated',
          item_id: 'item_1',
          transcript: 'A pipe',
        },
        xaiSettings,
      ),
    ).toEqual({ type: 'unknown', wireType: 'conversation.item.input_audio_transcription.updated' })
    expect(
      read(
        {
          type: 'response.done',
          response: { id: 'resp_1', status: 'completed', output: [], usage: null },
          usage: { input_tokens: 5, output_tokens: 7 },
        },
        xaiSettings,
      ),
    ).toMatchObject({
      use: { vendor: 'xai', model: 'grok-voice-latest', inputTokens: 5, outputTokens: 7 },
    })
  })

  it.each([
    ['{"type":"rate_limits.updated","rate_limits":[]}', 'rate_limits.updated', undefined],
    ['{"type":"constructor"}', 'constructor', undefined],
    ['{"type":"__proto__"}', '__proto__', undefined],
    ['{"type":"conversation.created"}', 'conversation.created', undefined],
    ['{"type":"response.audio.delta","delta":"AAAA"}', 'response.audio.delta', 'beta interface'],
    ['{"type":"response.done","response":{"id":"resp_1"}}', 'response.done', 'response.status'],
    ['{"type":"conversation.item.added","item":{}}', 'conversation.item.added', 'item.id'],
    ['{"type":5}', '', 'no type'],
    ['[]', '', 'no type'],
    ['null', '', 'no type'],
    ['', '', 'not JSON'],
    [
      '{"type":"response.output_audio.delta","response_id":"r","item_id":"i","delta":"%"}',
      'response.output_audio.delta',
      'base64',
    ],
  ])('%s is unknown', (frame, wireType, problem) => {
    const event = read(frame)
    expect(event).toMatchObject({ type: 'unknown', wireType })
    expect(event.type === 'unknown' && event.problem).toEqual(
      problem === undefined ? undefined : expect.stringContaining(problem),
    )
  })

  it('never throws', () => {
    const name = fc.constantFrom('response.done', 'error', 'conversation.item.added', 'session.updated')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc
            .record({ type: name, response: fc.anything(), item: fc.jsonValue(), error: fc.jsonValue() })
            .map((wire) => JSON.stringify(wire, (_, value) => (typeof value === 'bigint' ? 0 : value))),
        ),
        (frame) => {
          expect(read(frame)).toHaveProperty('type')
        },
      ),
    )
  })
})

describe('the quick look at sound', () => {
  it('finds the sound of the vendor, whatever the order of its fields', () => {
    const quick = (wire: unknown) => readAudioDelta(Buffer.from(JSON.stringify(wire)))
    expect(quick(delta)).toEqual({ responseId: 'resp_1', itemId: 'item_1', audio: delta.delta })
    const { delta: audio, ...ids } = delta
    expect(quick({ ...ids, delta: audio, obfuscation: 'xyz' })).toBeDefined()
    const { event_id, ...others } = ids
    expect(quick({ event_id, ...others, delta: audio })).toBeDefined()
  })

  it('leaves to the parser what does not look exactly like it', () => {
    const text = JSON.stringify(delta)
    for (const odd of [
      text.replaceAll('":', '": '),
      text.replace('"delta":"', '"x":{"delta":"AAAA"},"delta":"'),
      text.replace('"delta":"', '"\\u0064elta":"AAAA","delta":"'),
      text.replace('/', '\\/'),
      text.replace('"resp_1"', '"resp\\u005f1"'),
      text.replace('}', ',"delta":"AAAA"}'),
      text.replace('}', ',"more":{}}'),
      text.slice(0, -1),
      text.replace('"item_1"', '"ítem"'),
    ])
      expect(readAudioDelta(Buffer.from(odd))).toBeUndefined()
  })

  it('finds what the parser finds, in whole and in broken frames', () => {
    const field = fc.constantFrom('type', 'event_id', 'response_id', 'item_id', 'output_index', 'delta', 'x')
    const value = fc.oneof(
      fc.constantFrom('response.output_audio.delta', 'resp_1', 'item_1', '', 0, 12, null, true),
      fc.base64String(),
      fc.string(),
    )
    const entries = fc.array(fc.tuple(field, value), { maxLength: 9 })
    const whole = fc.base64String({ minLength: 4 }).map((audio) => Object.entries({ ...delta, delta: audio }))
    const frame = fc
      .tuple(
        fc.oneof(
          whole,
          fc.tuple(whole, entries).map(([a, b]) => [...a, ...b]),
          entries,
        ),
        fc.constantFrom('', ' '),
      )
      .map(
        ([pairs, space]) =>
          `{${pairs.map(([name, of]) => `${JSON.stringify(name)}:${space}${JSON.stringify(of)}`).join(`,${space}`)}}`,
      )
    const broken = fc
      .tuple(frame, fc.nat(), fc.constantFrom('', '"', '\\', 'é', '=', '}', '\n', '"delta":"'))
      .map(
        ([text, at, put]) =>
          text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1),
      )
    let found = 0
    fc.assert(
      fc.property(fc.oneof(frame, broken), (text) => {
        const bytes = Buffer.from(text)
        const quick = readAudioDelta(bytes)
        if (!quick) return
        found += 1
        expect(parseEvent(bytes, openAiSettings)).toEqual({ type: 'audio', ...quick })
      }),
      { numRuns: 2_000 },
    )
    expect(found).toBeGreaterThan(100)
  })
})
