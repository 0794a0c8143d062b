/** Texts that carriers would block are not sent, and the owner is told what to do. */
import { afterEach, expect, it } from 'vitest'
import { type AppWithTexts, briefCaller, startAppWithTexts } from './app-with-texts.ts'
import { businessNumber, ring } from './ring.ts'

let texts: AppWithTexts
afterEach(() => texts.close())

async function deliveryOfCall(from: string) {
  const { call } = await ring(texts.app, briefCaller(), { from })
  return texts.told(call.callSid)
}

it.each([
  [{}, /belongs to no messaging service.*register the business \(brand\)/],
  [{ campaign: 'none' }, /has no campaign/],
  [{ campaign: 'IN_PROGRESS' }, /still being reviewed/],
  [{ campaign: 'FAILED' }, /was refused/],
] as const)('a local number with %j', async (registration, words) => {
  texts = await startAppWithTexts({ sms: { isEnabled: true, template: '' } })
  texts.twilio.numbers.keep(businessNumber, registration)
  expect(await deliveryOfCall('+15035550261')).toMatchObject({
    status: 'dead',
    lastError: expect.stringMatching(words),
  })
  expect(texts.sentTo('+15035550261')).toEqual([])
})

it('a toll-free number that is not verified', async () => {
  texts = await startAppWithTexts({
    sms: { isEnabled: true, template: '' },
    phoneNumbers: ['+18885550188'],
  })
  texts.twilio.numbers.keep('+18885550188')
  const { lastError } = await deliveryOfCall('+15035550262')
  expect(lastError).toMatch(/toll-free number is not verified/)
})

it('a registered number texts', async () => {
  texts = await startAppWithTexts({ sms: { isEnabled: true, template: '' } })
  texts.twilio.numbers.keep('+15035550999', { campaign: 'FAILED' })
  texts.twilio.numbers.keep(businessNumber, { campaign: 'VERIFIED' })
  expect(await deliveryOfCall('+15035550263')).toMatchObject({ status: 'delivered', lastError: null })
  expect(texts.sentTo('+15035550263')).toHaveLength(1)
})

it('a number of which nothing can be found out texts, and that is said', async () => {
  texts = await startAppWithTexts({ sms: { isEnabled: true, template: '' } })
  expect(await deliveryOfCall('+15035550264')).toMatchObject({
    status: 'delivered',
    lastError: expect.stringMatching(/could not be looked up/),
  })
})
