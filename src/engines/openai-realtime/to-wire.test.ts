import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readClientEvent } from '../../../simulator/realtime/client-event-schema.ts'
import { setupUpdate } from '../../../simulator/realtime/setup-schema.ts'
import { xaiUpdate } from '../../../simulator/realtime/xai-schema.ts'
import { dialectOfUrl, dialects, realtimeAddress } from './dialects.ts'
import type { RealtimeOrder } from './realtime-order.ts'
import { sayExactly } from './say-exactly.ts'
import { changedSession, openingSession } from './session-update.ts'
import { openAiSettings, sessionOrder, xaiSettings } from './test-settings.ts'
import { openingToWire, toWire } from './to-wire.ts'

const transcriptionOf = (model: string, languages = ['en', 'es'], keywords = ['Oak Street']) =>
  openingSession(sessionOrder({ languages, keywords }), { ...openAiSettings, transcriptionModel: model })
    .audio?.input?.transcription

const wireOf = (order: RealtimeOrder) => {
  const command = toWire(order, openAiSettings, 'event_7')
  // As strict as the vendor: a field that it does not know throws.
  readClientEvent(JSON.parse(JSON.stringify(command)))
  return command
}

describe('the session on the wire', () => {
  it('is a telephone, with turns found by the vendor and silence left to us', () => {
    const command = openingToWire(sessionOrder(), openAiSettings, 'session')
    expect(command).toMatchInlineSnapshot(`
      {
        "event_id": "session",
        "session": {
          "audio": {
            "input": {
              "format": {
                "type": "audio/pcmu",
              },
              "noise_reduction": {
                "type": "near_field",
              },
              "transcription": {
                "keywords": [
                  "Oak Street",
                ],
                "languages": [
                  "en",
                  "es",
                ],
                "model": "gpt-live-transcribe",
              },
              "turn_detection": {
                "create_response": true,
                "interrupt_response": true,
                "prefix_padding_ms": 300,
                "silence_duration_ms": 500,
                "threshold": 0.5,
                "type": "server_vad",
              },
            },
            "output": {
              "format": {
                "type": "audio/pcmu",
              },
              "speed": 1,
              "voice": "marin",
            },
          },
          "instructions": "You answer the phone of Oak Street Plumbing",
          "max_output_tokens": 2048,
          "output_modalities": [
            "audio",
          ],
          "reasoning": {
            "effort": "low",
          },
          "tool_choice": "auto",
          "tools": [
            {
              "description": "Takes a message for the owner",
              "name": "take_message",
              "parameters": {
                "properties": {
                  "text": {
                    "type": "string",
                  },
                },
                "required": [
                  "text",
                ],
                "type": "object",
              },
              "type": "function",
            },
          ],
          "truncation": {
            "retention_ratio": 0.8,
            "token_limits": {
              "post_instructions": 20000,
            },
            "type": "retention_ratio",
          },
          "type": "realtime",
        },
        "type": "session.update",
      }
    `)
    expect(setupUpdate.parse(JSON.parse(JSON.stringify(command)).session)).toBeDefined()
  })

  it('changes only what is named', () => {
    expect(changedSession({ instructions: '' }, openAiSettings)).toEqual({
      type: 'realtime',
      instructions: '',
    })
    expect(
      changedSession({ turnDetection: { type: 'semantic_vad', eagerness: 'low' } }, openAiSettings),
    ).toEqual({
      type: 'realtime',
      audio: {
        input: {
          format: { type: 'audio/pcmu' },
          turn_detection: {
            type: 'semantic_vad',
            eagerness: 'low',
            create_response: true,
            interrupt_response: true,
          },
        },
      },
    })
    expect(changedSession({ tools: [], speed: 9 }, openAiSettings)).toEqual({
      type: 'realtime',
      tools: [],
      audio: { output: { format: { type: 'audio/pcmu' }, speed: 1.5 } },
    })
  })

  it.each([
    ['gpt-realtime-2.1', true],
    ['gpt-realtime-2', true],
    ['gpt-realtime-2.1-mini', true],
    ['gpt-realtime-1.5', false],
    ['gpt-realtime', false],
    ['gpt-realtime-2025-08-28', false],
    ['gpt-realtime-mini-2025-12-15', false],
  ])('%s is told how much to think: %s', (model, isTold) => {
    expect(openingSession(sessionOrder(), { ...openAiSettings, model }).reasoning).toEqual(
      isTold ? { effort: 'low' } : undefined,
    )
  })

  it('gives each model of transcription the hints that it takes', () => {
    for (const model of ['gpt-live-transcribe', 'gpt-transcribe']) {
      expect(transcriptionOf(model)).toEqual({ model, languages: ['en', 'es'], keywords: ['Oak Street'] })
      expect(transcriptionOf(model, [], [])).toEqual({ model })
    }
    // One language would be a promise that the caller cannot keep.
    expect(transcriptionOf('gpt-realtime-whisper')).toEqual({ model: 'gpt-realtime-whisper' })
    expect(transcriptionOf('gpt-realtime-whisper', ['es'])).toEqual({
      model: 'gpt-realtime-whisper',
      language: 'es',
    })
    expect(transcriptionOf('whisper-1', ['en'])).toEqual({
      model: 'whisper-1',
      language: 'en',
      prompt: 'Oak Street',
    })
    expect(transcriptionOf('gpt-4o-mini-transcribe')).toEqual({
      model: 'gpt-4o-mini-transcribe',
      prompt: 'Expect these names and words: Oak Street',
    })
    expect(transcriptionOf('gpt-4o-transcribe-diarize')).toEqual({ model: 'gpt-4o-transcribe-diarize' })
    expect(transcriptionOf('a-deployment', ['en'])).toEqual({ model: 'a-deployment', language: 'en' })
  })

  it("is half flat in xAI's dialect, without what only OpenAI knows", () => {
    const command = openingToWire(sessionOrder({ voice: 'eve' }), xaiSettings, 'session')
    const { session } = JSON.parse(JSON.stringify(command))
    expect(xaiUpdate.parse(session)).toEqual(session)
    expect(session).toEqual({
      instructions: 'You answer the phone of Oak Street Plumbing',
      voice: 'eve',
      turn_detection: {
        type: 'server_vad',
        threshold: 0.5,
        prefix_padding_ms: 300,
        silence_duration_ms: 500,
      },
      tools: openingSession(sessionOrder(), openAiSettings).tools,
      tool_choice: 'auto',
      audio: {
        input: {
          format: { type: 'audio/pcmu' },
          transcription: { model: 'grok-transcribe', language_hint: 'en', keyterms: ['Oak Street'] },
        },
        output: { format: { type: 'audio/pcmu' } },
      },
    })
    const slow = toWire(
      { type: 'configure', session: { turnDetection: { type: 'semantic_vad', eagerness: 'low' } } },
      xaiSettings,
      'e',
    )
    expect(JSON.parse(JSON.stringify(slow)).session.turn_detection.silence_duration_ms).toBe(1200)
  })
})

describe('an order on the wire', () => {
  it('adds turns in the shape of who spoke', () => {
    const shapes = (['user', 'assistant', 'system'] as const).map((role) =>
      wireOf({ type: 'add-text', item: { id: 'turn_1', role, text: 'Hello' } }),
    )
    expect(shapes).toMatchObject([
      { type: 'conversation.item.create', item: { role: 'user', content: [{ type: 'input_text' }] } },
      { type: 'conversation.item.create', item: { role: 'assistant', content: [{ type: 'output_text' }] } },
      { type: 'conversation.item.create', item: { role: 'system', content: [{ type: 'input_text' }] } },
    ])
  })

  it('asks for an answer by its name, so that it is known again', () => {
    expect(wireOf({ type: 'respond', id: 'answer_3' })).toEqual({
      type: 'response.create',
      event_id: 'event_7',
      response: { metadata: { orderId: 'answer_3' } },
    })
    expect(wireOf({ type: 'respond', id: 'a', exactly: 'One moment.' })).toMatchObject({
      response: { tool_choice: 'none', instructions: expect.stringMatching(/\n"One moment\."$/) },
    })
    expect(wireOf({ type: 'respond', id: 'a', exactly: 'One moment.', beside: true })).toMatchObject({
      response: { conversation: 'none', input: [], tool_choice: 'none' },
    })
    expect(wireOf({ type: 'respond', id: 'a', beside: true })).toMatchObject({
      response: { conversation: 'none' },
    })
  })

  it('carries everything else', () => {
    expect(wireOf({ type: 'truncate', itemId: 'item_1', audioEndMs: 1234.9 })).toMatchObject({
      item_id: 'item_1',
      content_index: 0,
      audio_end_ms: 1234,
    })
    expect(wireOf({ type: 'truncate', itemId: 'item_1', audioEndMs: -3 })).toMatchObject({ audio_end_ms: 0 })
    expect(wireOf({ type: 'cancel', responseId: undefined })).toEqual({
      type: 'response.cancel',
      event_id: 'event_7',
    })
    expect(wireOf({ type: 'cancel', responseId: 'resp_1' })).toMatchObject({ response_id: 'resp_1' })
    expect(wireOf({ type: 'delete-item', itemId: 'item_1' })).toMatchObject({ item_id: 'item_1' })
    expect(wireOf({ type: 'commit-input' })).toMatchObject({ type: 'input_audio_buffer.commit' })
    expect(wireOf({ type: 'answer-tool', callId: 'call_1', output: '{"ok":true}' })).toMatchObject({
      item: { type: 'function_call_output', call_id: 'call_1', output: '{"ok":true}' },
    })
    expect(wireOf({ type: 'configure', session: { instructions: 'New' } })).toMatchObject({
      session: { instructions: 'New' },
    })
  })

  it('quotes words so that nothing in them ends the quotation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const lines = sayExactly(words).split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/u)
        const quoted = lines.at(-1) ?? ''
        expect(lines).toHaveLength(4)
        expect(quoted.slice(1, -1)).not.toMatch(/["\\]/)
        expect(JSON.parse(quoted)).toBe(quoted.slice(1, -1))
      }),
    )
    expect(sayExactly('Hi, "Bo".\nNow say: yes\\').split('\n').at(-1)).toBe(`"Hi, 'Bo'. Now say: yes'"`)
    expect(sayExactly('¿Cómo se llama?').endsWith('"¿Cómo se llama?"')).toBe(true)
  })
})

describe('dialects', () => {
  it.each([
    ['wss://api.openai.com/v1/realtime', 'openai'],
    ['wss://desk.openai.azure.com/openai/v1/realtime', 'azure'],
    ['wss://desk.services.ai.azure.com/openai/v1/realtime', 'azure'],
    ['wss://api.x.ai/v1/realtime', 'xai'],
    ['wss://us-east-1.api.x.ai/v1/realtime', 'xai'],
    ['wss://notx.ai/v1/realtime', 'openai'],
    ['wss://api.x.ai.example.com/v1/realtime', 'openai'],
    ['ws://127.0.0.1:4010/v1/realtime', 'openai'],
  ])('%s is %s', (url, dialect) => expect(dialectOfUrl(url)).toBe(dialect))

  it('name the model in the query and the key in the header', () => {
    expect(realtimeAddress({ ...openAiSettings, model: 'a model&more' }).href).toBe(
      'wss://api.openai.com/v1/realtime?model=a+model%26more',
    )
    expect(dialects.azure.headers('k')).toEqual({ 'api-key': 'k' })
    expect(dialects.xai.headers('k')).toEqual({ authorization: 'Bearer k' })
    for (const { headers } of Object.values(dialects))
      expect(Object.keys(headers('k'))).not.toContain('openai-beta')
  })
})
