/** Every list answers on a fresh store: nothing in it, in the agreed shape. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ApiServer, startApiServer } from './api-server.ts'

let api: ApiServer
beforeAll(async () => {
  api = await startApiServer()
})
afterAll(() => api.close())

it.each(['/api/calls', '/api/callbacks', '/api/deliveries'])('%s is an empty page', async (path) => {
  const answer = await api.call('GET', path)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ items: [], nextCursor: null })
})

it('names what answers calls, and nothing that is secret', async () => {
  const alone = await api.call('GET', '/api/models')
  expect(await alone.json()).toEqual({
    items: [],
    engines: ['gather', 'voicemail'],
    hasTwilio: false,
    realtime: null,
    speech: { engine: null, reason: expect.stringMatching(/^OPENAI_API_KEY/) },
  })

  const secret = { apiKey: 'sk-secret', baseUrl: 'https://secret.example' }
  const models = [
    { vendor: 'openai', model: 'gpt-5.4-mini', ...secret },
    { vendor: 'anthropic', model: 'claude-haiku-4-5', ...secret },
  ] as const
  const full = await startApiServer({
    answering: {
      models,
      engines: ['openai-realtime', 'gather', 'voicemail'],
      hasTwilio: true,
      realtime: { model: 'gpt-realtime-2.1', voice: 'marin', ...secret },
    },
  })
  try {
    const answer = await full.call('GET', '/api/models')
    expect(await answer.json()).toEqual({
      items: [
        { vendor: 'openai', model: 'gpt-5.4-mini', role: 'first' },
        { vendor: 'anthropic', model: 'claude-haiku-4-5', role: 'fallback' },
      ],
      engines: ['openai-realtime', 'gather', 'voicemail'],
      hasTwilio: true,
      realtime: { model: 'gpt-realtime-2.1', voice: 'marin' },
      speech: { engine: 'openai-realtime', reason: null },
    })
  } finally {
    await full.close()
  }
})
