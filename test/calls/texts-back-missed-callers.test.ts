/** Whoever hangs up before saying anything gets other words than whoever left a message. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AppWithTexts, startAppWithTexts } from './app-with-texts.ts'
import { ring, scripted } from './ring.ts'

let texts: AppWithTexts
beforeAll(async () => {
  texts = await startAppWithTexts({
    sms: { isEnabled: true, template: 'Thanks for your message' },
    blockedNumbers: ['+15035550212'],
  })
})
afterAll(() => texts.close())

it('tells a caller who hung up early that they were missed', async () => {
  const from = '+15035550211'
  const { call } = await ring(texts.app, await scripted('hang-up-early'), { from })
  await texts.told(call.callSid)
  expect(texts.sentTo(from)).toMatchObject([{ body: expect.stringMatching(/sorry, we missed you/) }])
  expect(await texts.kept(from)).toMatchObject([{ purpose: 'missed-call', callSid: call.callSid }])
})

it('says nothing to a caller who is on the block list', async () => {
  const from = '+15035550212'
  const { call } = await ring(texts.app, await scripted('hang-up-early'), { from, mayHaveErrors: true })
  expect(call).toMatchObject({ endedReason: 'blocked', deliveries: [] })
  expect(texts.sentTo(from)).toEqual([])
})
