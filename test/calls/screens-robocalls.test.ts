/** A robocall gets a short goodbye: no lead, no callback, no integration, and never an emergency. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../start-app.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, scripted } from './ring.ts'

describe.each(conversationEngines)('a robocall, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
    await app.configure({
      engines: [engine, 'voicemail'],
      transferTargets: [{ name: 'Ana', phoneNumber: '+15035550171', for: ['emergency', 'human'] }],
    })
  })
  afterAll(() => app.close())

  it('is turned away', async () => {
    const { call, outcome } = await ring(app, await scripted('robocall'))
    expect(call).toMatchObject({ isSpam: true, callback: null, endedReason: 'spam', deliveries: [] })
    expect(outcome.dials).toEqual([])
    expect(call.lead.reason).toBeUndefined()
  })
})
