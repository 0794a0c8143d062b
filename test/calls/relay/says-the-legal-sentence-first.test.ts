/** Where calls are recorded the notice comes first, nobody can talk it down, and danger is heard into it all the same. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../start-app.ts'
import { ring, saying } from '../ring.ts'
import { RelayLine } from './relay-line.ts'

const notice = /^This call is recorded\./
const ana = { name: 'Ana', phoneNumber: '+15035550171', for: ['emergency', 'human'] }

describe('the notice of a recording', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
    await app.configure({
      engines: ['conversation-relay', 'voicemail'],
      transferTargets: [ana],
      greetsReturningCallers: false,
      recording: { mode: 'announce', retentionDays: 30 },
    })
  })
  afterAll(() => app.close())

  it('is said before anything else, not to be interrupted, and the recording has begun', async () => {
    const { outcome, call, events } = await ring(
      app,
      saying({ do: 'say', text: 'My sink is clogged', bargeInAfterMs: 300 }, 'Ana Reyes'),
    )
    const [voice] = outcome.webhooks
    expect(voice?.body).toMatch(/<Start><Recording [^>]*\/><\/Start><Connect/)
    expect(voice?.body).toContain('welcomeGreetingInterruptible="none"')
    const said = events.filter(({ type }) => type === 'receptionist-said')
    expect(said[0]).toMatchObject({ text: expect.stringMatching(notice) })
    expect(outcome.conversation[0]).not.toHaveProperty('isInterrupted')
    expect(call.transcript[0]?.text).toMatch(notice)
    expect(call.lead.reason?.value).toBe('My sink is clogged')
    expect(outcome.recordingSids).toHaveLength(1)
    expect(call.recordings).toMatchObject([{ status: 'completed' }])
  })

  it('is no obstacle to an emergency', async () => {
    const text = 'I smell gas, we all feel dizzy'
    const { outcome, call, said } = await ring(app, saying({ do: 'say', text, bargeInAfterMs: 300 }), {
      dialPlan: () => ({ does: 'answer', talkSeconds: 5 }),
    })
    expect(outcome.dials.map(({ number }) => number)).toEqual([ana.phoneNumber])
    expect(said).toMatch(/dial 9 1 1/)
    expect(call).toMatchObject({ endedReason: 'transferred', urgency: { isLifeThreatening: true } })
  })

  it('is said once, also when the connection is opened anew', async () => {
    const { outcome, said } = await ring(app, saying('My sink is clogged', 'Ana Reyes'), {
      faults: { relay: { cutAfterPrompts: 1 } },
      mayHaveErrors: true,
    })
    expect(said.match(/This call is recorded/g)).toHaveLength(1)
    expect(outcome.webhooks.filter(({ body }) => body?.includes('<Recording'))).toHaveLength(1)
  })

  it('and reports of the call that come while it is held disturb nobody', async () => {
    const line = await RelayLine.open(app)
    line.says('My sink is clogged')
    await line.hear()
    await line.hear()
    const recording = {
      RecordingSid: `RE${'4'.repeat(32)}`,
      RecordingSource: 'StartCallRecordingTwiML',
      RecordingStatus: 'in-progress',
      RecordingUrl: 'https://api.twilio.com/recording',
    }
    await line.post('/twilio/recording', recording)
    await line.post('/twilio/status', { CallStatus: 'in-progress' })
    line.says('Ana Reyes')
    expect(await line.hear()).toMatch(/best number/)
    await line.post('/twilio/recording', {
      ...recording,
      RecordingStatus: 'completed',
      RecordingDuration: '31',
    })
    const call = await line.hangUp()
    expect(call.recordings).toMatchObject([{ status: 'completed', durationSeconds: 31 }])
    expect(call.lead).toMatchObject({ firstName: { value: 'Ana' }, reason: { value: 'My sink is clogged' } })
  })
})
