/** With a key for HubSpot in the environment and nothing else set up, a caller stands in the CRM after their call. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type HubspotVendor, startHubspot } from '../../simulator/vendors/hubspot/hubspot.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { ring, scripted } from './ring.ts'

let hubspot: HubspotVendor
let app: TestApp
const start = (dataDir?: string) =>
  startApp(
    { HUBSPOT_BASE_URL: hubspot.url, HUBSPOT_API_KEY: hubspot.accessToken },
    dataDir === undefined ? {} : { dataDir },
  )
beforeAll(async () => {
  hubspot = await startHubspot()
  app = await start()
})
afterAll(async () => {
  await app.close()
  await hubspot.close()
})

const connections = async () =>
  (await app.api<{ items: { id: string; kind: string; name: string }[] }>('GET', '/api/integrations')).items

it('makes contact and call, once, and says where they stand', async () => {
  expect(await connections()).toMatchObject([{ kind: 'hubspot', name: 'HubSpot', isEnabled: true }])
  const { call } = await ring(app, await scripted('lead'))
  const deliveries = async () =>
    (await app.api<{ deliveries: unknown[] }>('GET', `/api/calls/${call.callSid}`)).deliveries
  await expect
    .poll(deliveries, { timeout: 10_000 })
    .toMatchObject([{ kind: 'hubspot', status: 'delivered', attempts: 1, lastError: null }])
  const { contacts, calls } = hubspot.portal.objects
  expect([...contacts.values()].map(({ properties }) => properties)).toMatchObject([
    { firstname: call.lead.firstName?.value, phone: call.lead.phone?.value, lifecyclestage: 'lead' },
  ])
  const [logged] = [...calls.values()]
  expect(calls.size).toBe(1)
  expect(logged?.properties.hs_call_body).toContain(call.callSid)
  expect(await deliveries()).toMatchObject([{ externalId: logged?.id }])
  expect(JSON.stringify(await connections())).not.toContain(hubspot.accessToken)
})

it('makes no second connection at the next start', async () => {
  const { dataDir } = app
  await app.close()
  app = await start(dataDir)
  expect(await connections()).toHaveLength(1)
})
