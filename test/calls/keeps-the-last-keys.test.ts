/** Whoever keys a number and hangs up at once, before more keys could follow, has told it all the same. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { ring, saying } from './ring.ts'

/** `<Gather>` takes keys together itself, and Twilio tells nobody of those that a hang-up cut short. */
describe.each(['conversation-relay', 'openai-realtime'] as const)('the last keys, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine, { patience: { timings: { keyMs: 60_000, loneKeyMs: 60_000 } } })
    await app.configure({ greetsReturningCallers: false })
  })
  afterAll(() => app.close())

  it('are on record, and so is the number', async () => {
    const { call } = await ring(
      app,
      saying('My sink is clogged', 'Ana Reyes', 'no, another one', {
        do: 'press',
        digits: '5035550199',
        thenHangUp: true,
      }),
    )
    expect(call.events).toContainEqual(
      expect.objectContaining({ type: 'digits-pressed', digits: '5035550199' }),
    )
    expect(call.lead.phone?.value).toBe('+15035550199')
    expect(call.callback?.phone ?? '+15035550199').toBe('+15035550199')
  })
})
