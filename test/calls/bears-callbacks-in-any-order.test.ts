/** Status and recording callbacks come late, twice, early or never: the call ends once, and right. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../start-app.ts'
import { ring, scripted } from './ring.ts'

describe('callbacks', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
  })
  afterAll(() => app.close())

  it('that come twice end the call once', async () => {
    const { call } = await ring(app, await scripted('lead'), {
      faults: { statusCallback: 'twice', recordingCallback: 'twice' },
    })
    expect(call.events.filter(({ type }) => type === 'call-ended')).toHaveLength(1)
    expect(call.events.filter(({ type }) => type === 'call-summarized')).toHaveLength(1)
  })

  it('that come before the last words still keep the words', async () => {
    const { call } = await ring(app, await scripted('lead'), {
      faults: {
        statusCallback: 'early',
        gatherActionAfterHangUp: true,
        hangUp: { during: 'gather', nth: 1 },
      },
    })
    expect(call).toMatchObject({ status: 'completed', endedReason: 'caller-hung-up' })
    expect(call.transcript.some(({ speaker }) => speaker === 'caller')).toBe(true)
  })

  it('of a voicemail come in any order', async () => {
    await app.configure({ engines: ['voicemail'] })
    const { call } = await ring(app, await scripted('voicemail'), {
      faults: { statusCallback: 'early', recordingCallback: 'twice' },
    })
    expect(call.recordings).toHaveLength(1)
    expect(call.callback).toMatchObject({ requested: true, status: 'open' })
  })
})
