/** What responses are billed by. */
import type { RealtimeResponseUsage } from 'openai/resources/realtime/realtime'
import { afterEach, describe, expect, it } from 'vitest'
import { speechMs } from '../speech-time.ts'
import { closeServers, open, start, type TestClient, telephoneWith } from './test-client.ts'

afterEach(closeServers)

const words = 'We are open from eight to five.'

async function usageOf(client: TestClient, nth: number): Promise<RealtimeResponseUsage> {
  const { response } = await client.next('response.done', nth)
  return response?.usage as RealtimeResponseUsage
}

describe('usage', () => {
  it('counts what was heard, what was said and what was read', async () => {
    const instructions = 'x'.repeat(400)
    const server = await start({ answer: () => [{ type: 'text', text: words }] })
    const client = await open(server, { session: telephoneWith({ instructions }) })
    client.say('When are you open on Saturdays?')
    const usage = await usageOf(client, 1)
    const [item] = server.turns[0]?.items ?? []
    const heardMs = item?.type === 'message' ? (item.sound?.ms ?? 0) : 0
    expect(heardMs).toBeGreaterThan(speechMs('When are you open on Saturdays?'))
    expect(usage.input_token_details).toMatchObject({
      text_tokens: 100,
      audio_tokens: Math.ceil(heardMs / 100),
      cached_tokens: 0,
    })
    expect(usage.output_token_details).toEqual({
      text_tokens: Math.ceil((words.length + 1) / 4),
      audio_tokens: Math.ceil(speechMs(words) / 50),
    })
    expect(usage.total_tokens).toBe((usage.input_tokens ?? 0) + (usage.output_tokens ?? 0))
  })

  it('counts the whole conversation again, most of it out of the cache', async () => {
    const session = telephoneWith({ instructions: 'x'.repeat(8000) })
    const client = await open(await start({ answer: () => [{ type: 'text', text: words }] }), { session })
    client.say('Hello?')
    const first = await usageOf(client, 1)
    client.say('And on Sundays?')
    const second = await usageOf(client, 2)
    const details = second.input_token_details ?? {}
    expect(second.input_tokens).toBeGreaterThan((first.input_tokens ?? 0) + (first.output_tokens ?? 0) - 1)
    expect(details.cached_tokens).toBeGreaterThan(1900)
    expect(details.cached_tokens).toBeLessThanOrEqual(first.input_tokens ?? 0)
    const cached = details.cached_tokens_details ?? {}
    expect((cached.text_tokens ?? 0) + (cached.audio_tokens ?? 0)).toBe(details.cached_tokens)
  })

  it('bills what was made and never heard, and remembers less', async () => {
    const client = await open(await start({ answer: () => [{ type: 'text', text: words }] }))
    client.send({ type: 'response.create' })
    const first = await usageOf(client, 1)
    const { item_id } = await client.next('response.output_audio.done')
    client.send(
      { type: 'conversation.item.truncate', item_id, content_index: 0, audio_end_ms: 500 },
      { type: 'response.create' },
    )
    const second = await usageOf(client, 2)
    expect(first.output_token_details?.audio_tokens).toBe(Math.ceil(speechMs(words) / 50))
    expect(second.input_token_details?.audio_tokens).toBe(10)
  })

  it('is none of a response that is cancelled before it begins', async () => {
    const client = await open(await start({ answer: () => [{ type: 'stall' }] }))
    client.send({ type: 'response.create' }, { type: 'response.cancel' })
    expect((await usageOf(client, 1)).output_tokens).toBe(0)
  })
})
