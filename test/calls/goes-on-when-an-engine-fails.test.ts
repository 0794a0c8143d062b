/** The ladder: when an engine fails in mid-call the next goes on with what was captured so far. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, scripted } from './ring.ts'

describe('the ladder', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
  })
  afterAll(() => app.close())

  it('goes on in voicemail when a webhook of the conversation is lost', async () => {
    const { call, said } = await ring(app, await scripted('lead'), {
      faults: { network: ({ kind, nth }) => (kind === 'action' && nth === 1 ? 'refused' : undefined) },
      mayHaveErrors: true,
    })
    expect(said).toMatch(/having trouble hearing you/i)
    expect(call).toMatchObject({
      endedReason: 'voicemail',
      engine: 'voicemail',
      recordings: [{ status: 'completed' }],
      callback: { requested: true },
    })
    expect(call.lead.reason?.value).toMatch(/water heater/i)
    expect(call.events.some((event) => event.type === 'engine-failed' && event.engine === 'gather')).toBe(
      true,
    )
  })

  it('leaves out engines that this server does not have', async () => {
    await app.configure({ engines: ['openai-realtime', 'gather', 'voicemail'] })
    const { call } = await ring(app, await scripted('lead'))
    expect(call.engine).toBe('gather')
  })
})

it.each(conversationEngines)(
  '%s answers from the fallback address when the first webhook did not arrive',
  async (engine) => {
    const app = await startAppFor(engine)
    const { call, outcome } = await ring(app, await scripted('lead'), {
      faults: { network: ({ kind }) => (kind === 'voice' ? 'refused' : undefined) },
      mayHaveErrors: true,
    })
    await app.close()
    expect(outcome.status).toBe('completed')
    expect(call).toMatchObject({ engine, lead: { firstName: { value: 'Dana' } } })
  },
)
