/** Two vendors that hang, with the time-outs that callers really get: something is heard soon, and an answer before six seconds. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ModelServer, startModelServer } from '../../simulator/models/model-server.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { writtenEngines } from './conversation-engines.ts'
import { ring, saying } from './ring.ts'

const patienceMs = 6000

describe.each(writtenEngines)('two models that hang, with %s', (engine) => {
  let app: TestApp
  let hanging: ModelServer
  beforeAll(async () => {
    hanging = await startModelServer({ answer: () => [{ type: 'stall' }] })
    app = await startApp({
      OPENAI_API_KEY: 'a-key',
      OPENAI_BASE_URL: hanging.baseUrl,
      ANTHROPIC_API_KEY: 'a-key',
      ANTHROPIC_BASE_URL: hanging.baseUrl,
    })
    await app.configure({ engines: [engine, 'voicemail'] })
  })
  afterAll(async () => {
    await app.close()
    await hanging.close()
  })

  it('are waited for no longer than a caller would, and then no more', async () => {
    const lines = ['This is Ana Reyes, the tap in my kitchen drips', 'yes', 'no, that is all, goodbye']
    const { call, outcome } = await ring(app, saying(...lines))
    const [first = 0, ...later] = outcome.conversation.flatMap(({ answerMs }) => answerMs ?? []).slice(1)
    expect(first).toBeLessThan(patienceMs)
    // Both rest now: the rules answer at once.
    expect(Math.max(...later)).toBeLessThan(patienceMs / 3)
    expect(call.lead).toMatchObject({
      firstName: { value: 'Ana' },
      reason: { value: expect.stringMatching(/drips/) },
    })
    expect(call.events.filter(({ type }) => type === 'model-failed')).toHaveLength(2)
    expect(hanging.requests).toHaveLength(2)
  })
})
