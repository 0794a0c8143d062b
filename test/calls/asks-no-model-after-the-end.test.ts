/** Whoever hangs up in mid-sentence is understood by the rules: no model is asked for words that nobody would hear. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AppWithModel, startAppWithModel, text } from './app-with-model.ts'
import { ring, saying } from './ring.ts'

let talk: AppWithModel
beforeAll(async () => {
  talk = await startAppWithModel()
  await talk.app.configure({ engines: ['gather', 'voicemail'] })
})
afterAll(() => talk.close())

it('keeps what was said last', async () => {
  talk.answer = () => [text('May I have your name?')]
  const caller = saying({ do: 'say', text: 'My sink is clogged', bargeInAfterMs: 0 })
  const { call } = await ring(talk.app, caller, {
    faults: {
      statusCallback: 'early',
      gatherActionAfterHangUp: true,
      hangUp: { during: 'gather', nth: 0, afterMs: 1000 },
    },
  })
  expect(call.lead.reason?.value).toBe('My sink is clogged')
  expect(talk.model.requests).toEqual([])
})
