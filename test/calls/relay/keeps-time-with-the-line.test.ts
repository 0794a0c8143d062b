/** On a line where words take their time: callers who hear us out, cut in and hang up, with nothing waited for in vain. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../start-app.ts'
import { ring, saying, scripted } from '../ring.ts'

describe('a call that takes time', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
    await app.configure({ engines: ['conversation-relay', 'voicemail'], greetsReturningCallers: false })
  })
  afterAll(() => app.close())

  it('is held from greeting to goodbye', async () => {
    const { call, outcome } = await ring(app, await scripted('lead'), { speed: 60 })
    expect(call).toMatchObject({
      endedReason: 'receptionist-hung-up',
      lead: { firstName: { value: 'Dana' }, reason: { value: expect.stringMatching(/water heater/) } },
    })
    expect(outcome.endedBy).toBe('receptionist')
    expect(call.transcript.filter(({ isInterrupted }) => isInterrupted)).toEqual([])
  })

  it('has the same words cut off on both ends', async () => {
    const { call, outcome } = await ring(
      app,
      saying({ do: 'say', text: 'My sink is clogged', bargeInAfterMs: 4000 }, 'Ana Reyes'),
      { speed: 30 },
    )
    const [heard] = outcome.conversation
    expect(heard?.isInterrupted).toBe(true)
    expect(call.transcript[0]?.heard).toBe(heard?.text)
    expect(call.lead).toMatchObject({ firstName: { value: 'Ana' }, reason: { value: 'My sink is clogged' } })
  })
})
