/** A vendor whose events come twice, late, of nobody or in no order at all: the call goes on, here or down the ladder, and so do others. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '../../../simulator/random.ts'
import { codedSpeech } from '../../../simulator/sound/coded-speech.ts'
import { type AppWithRealtime, startAppWithRealtime } from '../app-with-realtime.ts'
import { StreamLine } from './stream-line.ts'

const sound = Buffer.from(codedSpeech('some words').subarray(0, 1600)).toString('base64')

/** Of the shapes that the vendor has, with ids of which some are known. */
function anyEvent(random: () => number, ids: readonly string[]): Record<string, unknown> {
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const [id, itemId] = [one(ids), one(ids)]
  const of = { response_id: id, item_id: itemId, output_index: 0, content_index: 0 }
  const usage = { total_tokens: 9, input_tokens: 5, output_tokens: 4 }
  const message = {
    ...{ id: itemId, object: 'realtime.item', type: 'message', role: 'assistant', status: 'completed' },
    content: [{ type: 'output_audio', transcript: 'some words' }],
  }
  const call = {
    ...{ id: itemId, object: 'realtime.item', type: 'function_call', status: 'completed', call_id: one(ids) },
    ...{ name: one(['capture_lead', 'order_pizza']), arguments: one(['{', '{}', '{"reason":"a sink"}']) },
  }
  return one<() => Record<string, unknown>>([
    () => ({
      type: 'response.created',
      response: { id, object: 'realtime.response', status: 'in_progress', output: [], metadata: null },
    }),
    () => ({ type: 'response.output_audio.delta', ...of, delta: one([sound, '', 'AAAA']) }),
    () => ({ type: 'response.output_audio_transcript.delta', ...of, delta: one(['some ', 'words', '']) }),
    () => ({ type: 'response.output_audio_transcript.done', ...of, transcript: one(['some words', '']) }),
    () => ({ type: 'response.output_audio.done', ...of }),
    () => ({
      type: 'response.done',
      response: {
        ...{ id, object: 'realtime.response', status: one(['completed', 'cancelled', 'incomplete']), usage },
        output: one([[], [message], [call], [message, call, call]]),
      },
    }),
    () => ({ type: 'input_audio_buffer.speech_started', audio_start_ms: 10, item_id: itemId }),
    () => ({ type: 'input_audio_buffer.speech_stopped', audio_end_ms: 900, item_id: itemId }),
    () => ({ type: 'input_audio_buffer.committed', item_id: itemId, previous_item_id: null }),
    () => ({
      type: 'conversation.item.input_audio_transcription.completed',
      ...{ item_id: itemId, content_index: 0, transcript: one(['yes', '', 'uh-huh', 'my sink is clogged']) },
      usage: { type: 'duration', seconds: 1 },
    }),
    () => ({
      type: 'conversation.item.input_audio_transcription.failed',
      ...{ item_id: itemId, content_index: 0, error: { type: 'server_error', message: 'No.' } },
    }),
    () => ({
      type: 'error',
      error: {
        ...{ type: 'invalid_request_error', message: 'No.', event_id: one([...ids, null]) },
        code: one(['conversation_already_has_active_response', 'invalid_value', null]),
      },
    }),
  ])()
}

describe('events of a vendor in any order', () => {
  let tried: AppWithRealtime
  beforeAll(async () => {
    tried = await startAppWithRealtime({}, { timings: { stallMs: 400, transcriptMs: 200 } })
    await tried.app.configure({ engines: ['openai-realtime', 'gather', 'voicemail'] })
  })
  afterAll(() => tried.close())

  it.each([1, 2, 3, 4, 5, 6])('are borne (seed %i)', async (seed) => {
    const random = seededRandom(seed)
    const line = await StreamLine.open(tried.app)
    await line.hear(/today\?/)
    line.says('My name is Ana Reyes and my sink is clogged')
    await line.hear(/number/)
    const connection = tried.model.connections.at(-1)
    const known = connection?.items().map(({ id }) => id) ?? []
    const ids = [...known.slice(-2), 'item_a', 'item_b', 'resp_a', 'resp_b']
    for (let nth = 0; nth < 150; nth++) {
      connection?.sendRaw(JSON.stringify({ event_id: `event_${nth}`, ...anyEvent(random, ids) }))
      if (nth % 10 === 0) line.presses('5')
    }
    await line.settled()
    const call = await line.hangUp()
    expect(call.status).toBe('completed')
    expect(call.lead).toMatchObject({ firstName: { value: 'Ana' }, reason: { value: expect.any(String) } })
    const failed = call.events.filter(({ type }) => type === 'engine-failed')
    expect(JSON.stringify(failed)).not.toContain('the conversation failed')
    await tried.model.waitFor(({ connections }) => connections.every(({ closed }) => closed))
    // Another call is none the worse for it.
    const other = await StreamLine.open(tried.app)
    await other.hear(/today\?/)
    await other.hangUp()
  })
})
