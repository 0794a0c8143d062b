/** Status and recording callbacks come late, twice, early or never: the call ends once, and right. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, saying, scripted } from './ring.ts'

describe.each(conversationEngines)('callbacks, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine)
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
    const isGather = engine === 'gather'
    // With `gather` the words come with its last action, over a socket with the last frames.
    const text = 'My name is Ana Reyes'
    const interrupting = { do: 'say', text, bargeInAfterMs: 0, thenHangUp: !isGather } as const
    const { outcome } = await ring(app, saying('My sink is clogged', interrupting), {
      faults: {
        statusCallback: 'early',
        gatherActionAfterHangUp: true,
        ...(isGather ? { hangUp: { during: 'gather', nth: 1, afterMs: 1000 } } : {}),
      },
    })
    const call = await app.callWhen(outcome.callSid, ({ lead }) => lead.firstName !== undefined)
    expect(call).toMatchObject({
      status: 'completed',
      endedReason: 'caller-hung-up',
      lead: { firstName: { value: 'Ana' }, lastName: { value: 'Reyes' } },
    })
    // Over a socket the words may be there before the callback.
    if (!isGather) return
    const types = call.events.map(({ type }) => type)
    expect(types.lastIndexOf('caller-said')).toBeGreaterThan(types.indexOf('call-ended'))
  })
})

describe('callbacks', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
  })
  afterAll(() => app.close())

  it('of a voicemail come in any order', async () => {
    await app.configure({ engines: ['voicemail'] })
    const { call } = await ring(app, await scripted('voicemail'), {
      faults: { statusCallback: 'early', recordingCallback: 'twice' },
    })
    expect(call.recordings).toHaveLength(1)
    expect(call.callback).toMatchObject({ requested: true, status: 'open' })
  })
})
