/** Voicemail makes a lead too: caller ID, recording, an open call back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../start-app.ts'
import { ring, saying, scripted } from './ring.ts'

describe('voicemail', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
    await app.configure({ engines: ['voicemail'] })
  })
  afterAll(() => app.close())

  it('takes a message', async () => {
    const { call, outcome } = await ring(app, await scripted('voicemail'))
    expect(outcome.recordingSids).toHaveLength(1)
    expect(call).toMatchObject({
      engine: 'voicemail',
      endedReason: 'voicemail',
      recordings: [{ recordingSid: outcome.recordingSids[0], status: 'completed' }],
      lead: { phone: { source: 'caller-id' } },
      callback: { requested: true, status: 'open' },
    })
    expect(call.recordings[0]?.durationSeconds).toBeGreaterThan(0)
    expect(call.recordings[0]?.url).not.toMatch(/twilio/)
  })

  it('keeps a message of which only the recording is reported', async () => {
    const { call, said } = await ring(app, saying('This is Ana Reyes, please call me about my sink'), {
      faults: { network: ({ kind }) => (kind === 'action' ? 'refused' : undefined) },
      mayHaveErrors: true,
    })
    expect(said.match(/leave your name/g)).toHaveLength(1)
    expect(said).toMatch(/Thank you\. Goodbye\.$/)
    await app.callWhen(call.callSid, ({ callback }) => callback !== null)
    expect(await app.api('GET', `/api/calls/${call.callSid}`)).toMatchObject({
      recordings: [{ status: 'completed' }],
      lead: { phone: { source: 'caller-id' } },
      callback: { requested: true, status: 'open', phone: '+15035550147' },
    })
  })

  it('ends a call at whose tone nothing was said', async () => {
    const { call } = await ring(app, saying({ do: 'say', text: 'Oh', thenPress: '#' }))
    expect(call).toMatchObject({ callback: null, endedReason: 'no-input' })
  })

  it('asks nothing of nobody when no message was left', async () => {
    const { call } = await ring(app, saying({ do: 'hang-up' }))
    expect(call).toMatchObject({ callback: null, endedReason: 'caller-hung-up' })
    expect(call.recordings.filter(({ status }) => status === 'completed')).toEqual([])
  })

  it('promises no number that was withheld', async () => {
    const { call } = await ring(app, await scripted('voicemail'), { from: 'anonymous' })
    expect(call.lead.phone).toBeUndefined()
    expect(call.callback).toMatchObject({ requested: true })
    expect(call.callback?.phone).toBeUndefined()
  })
})
