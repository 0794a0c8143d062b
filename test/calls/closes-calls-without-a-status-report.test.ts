/** When no status callback is configured, the next thing that Twilio asks closes the call. */
import { describe, expect, it } from 'vitest'
import { startApp } from '../start-app.ts'
import { ring, saying } from './ring.ts'

describe('a call whose end is not reported', () => {
  it('is closed by its last action', async () => {
    const app = await startApp()
    const { call } = await ring(app, saying('My sink is clogged'), {
      faults: { statusCallback: 'never', gatherActionAfterHangUp: true },
    })
    expect(call).toMatchObject({ status: 'completed', endedReason: 'caller-hung-up' })
    await app.close()
  })
})
