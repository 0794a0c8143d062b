/** What the caller did not hear of the model's words, and that the model forgets it. */
import { afterEach, describe, expect, it } from 'vitest'
import { timedWords } from '../sound/coded-speech.ts'
import { speechMs } from '../speech-time.ts'
import { closeServers, open, start } from './test-client.ts'

afterEach(closeServers)

const text = 'We are open from eight to five on weekdays.'

async function spoken(pieces = [{ type: 'text' as const, text }]) {
  const server = await start({ answer: () => pieces })
  const client = await open(server)
  client.send({ type: 'response.create' })
  await client.next('response.done')
  const { item_id = '' } = await client.next('response.output_audio.done')
  const truncate = (more: Record<string, unknown>) =>
    client.send({
      ...{ type: 'conversation.item.truncate', item_id, content_index: 0, event_id: 'cut' },
      ...more,
    })
  const left = () => server.connections[0]?.items().map((item) => (item.type === 'message' ? item.text : ''))
  return { server, client, item_id, truncate, left }
}

describe('a truncated item', () => {
  it.each([
    [0, ''],
    [timedWords(text)[1]?.endMs ?? 0, 'We are'],
    [(timedWords(text)[2]?.endMs ?? 0) - 1, 'We are'],
    [Math.floor(speechMs(text)), text],
  ])('keeps what was heard in %s ms', async (audio_end_ms, expected) => {
    const { client, truncate, left, item_id, server } = await spoken()
    truncate({ audio_end_ms })
    expect(await client.next('conversation.item.truncated')).toMatchObject({
      item_id,
      content_index: 0,
      audio_end_ms,
    })
    expect(left()).toEqual([expected])
    client.send({ type: 'response.create' })
    await client.next('response.done', 2)
    expect(server.turns[1]?.items).toMatchObject([{ text: expected, isTruncated: expected !== text }])
    // The turn before was told of all of it.
    expect(server.refusals).toEqual([])
  })

  it('may be cut once more, and not made longer again', async () => {
    const { client, truncate, left } = await spoken()
    truncate({ audio_end_ms: 1200 })
    truncate({ audio_end_ms: 500 })
    await client.next('conversation.item.truncated', 2)
    truncate({ audio_end_ms: 1200 })
    const { error } = await client.next('error')
    expect(error).toMatchObject({
      code: 'invalid_value',
      param: 'audio_end_ms',
      message: 'Audio content of 500ms is already shorter than 1200ms',
      event_id: 'cut',
    })
    expect(left()).toEqual(['We'])
  })

  it.each([
    ['beyond its sound', { audio_end_ms: 1_000_000 }, 'invalid_value', 'audio_end_ms'],
    ['before its beginning', { audio_end_ms: -1 }, 'integer_below_min_value', 'audio_end_ms'],
    ['at a fraction', { audio_end_ms: 1.5 }, 'invalid_type', 'audio_end_ms'],
    ['nowhere', {}, 'missing_required_parameter', 'audio_end_ms'],
    ['in another part', { audio_end_ms: 1, content_index: 1 }, 'invalid_value', 'content_index'],
    ['unknown', { audio_end_ms: 1, item_id: 'item_x' }, 'item_truncate_invalid_item_id', 'item_id'],
  ])('is refused %s', async (_, more, code, param) => {
    const { client, truncate, left } = await spoken()
    truncate(more)
    expect((await client.next('error')).error).toMatchObject({ code, param, event_id: 'cut' })
    expect(left()).toEqual([text])
  })

  it('is one of the model’s own that was spoken', async () => {
    const { client, truncate } = await spoken()
    const item = { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hi' }], id: 'mine' }
    const written = { ...item, role: 'assistant', content: [{ type: 'output_text', text: 'Hi' }], id: 'text' }
    for (const one of [item, written]) {
      client.send({ type: 'conversation.item.create', item: one })
      truncate({ item_id: one.id, audio_end_ms: 1 })
    }
    expect((await client.next('error', 2)).error).toMatchObject({ code: 'invalid_value', param: 'item_id' })
  })

  it('is cut while it is being made, after it was cancelled', async () => {
    const server = await start({
      knobs: { deltaMs: 20, pace: 1 },
      answer: () => [{ type: 'text', text }],
    })
    const client = await open(server)
    client.send({ type: 'response.create' })
    const { item_id, response_id } = await client.next('response.output_audio.delta', 3)
    client.send(
      { type: 'response.cancel', response_id },
      { type: 'conversation.item.truncate', item_id, content_index: 0, audio_end_ms: 40 },
    )
    await client.next('conversation.item.truncated')
    expect(server.connections[0]?.items()).toMatchObject([
      { text: '', status: 'incomplete', sound: { ms: 40 } },
    ])
  })
})
