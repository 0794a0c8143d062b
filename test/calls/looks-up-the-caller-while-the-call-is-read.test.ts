/** While a model still reads the finished call, the CRM is asked who the caller is; nothing is made there before. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type HubspotVendor, startHubspot } from '../../simulator/vendors/hubspot/hubspot.ts'
import { type AppWithModel, startAppWithModel, text, tool } from './app-with-model.ts'
import { ring, saying } from './ring.ts'

let hubspot: HubspotVendor
let talk: AppWithModel
beforeAll(async () => {
  hubspot = await startHubspot()
  talk = await startAppWithModel({ HUBSPOT_BASE_URL: hubspot.url, HUBSPOT_API_KEY: hubspot.accessToken })
})
afterAll(async () => {
  await talk.close()
  await hubspot.close()
})

it('and the delivery makes one contact and one call of it', async () => {
  const asked: { searches: number; made: number }[] = []
  const searches = () => hubspot.requests.filter(({ path }) => path.endsWith('/contacts/search')).length
  const made = () => hubspot.portal.objects.contacts.size + hubspot.portal.objects.calls.size
  talk.answer = async function* ({ tools }) {
    if (!tools.some(({ name }) => name === 'write_report')) {
      yield text('Thank you, goodbye.')
      yield tool('end_call', { reason: 'goodbye' })
      return
    }
    await expect.poll(searches, { timeout: 4000 }).toBeGreaterThan(0)
    asked.push({ searches: searches(), made: made() })
    yield tool('write_report', { summary: 'Ana Reyes has a leaking water heater.' })
  }
  await ring(talk.app, saying('This is Ana Reyes, the water heater in my basement leaks badly'))
  await expect.poll(() => hubspot.portal.objects.calls.size, { timeout: 10_000 }).toBe(1)
  expect(asked).toMatchObject([{ made: 0 }])
  expect(hubspot.portal.objects.contacts.size).toBe(1)
  const [logged] = [...hubspot.portal.objects.calls.values()]
  expect(logged?.properties.hs_call_body).toContain('Ana Reyes has a leaking water heater.')
})
