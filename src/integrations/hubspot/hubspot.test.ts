import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type HubspotVendor, startHubspot } from '../../../simulator/vendors/hubspot/hubspot.ts'
import { invalidProperties } from '../../../simulator/vendors/hubspot/hubspot-fault.ts'
import { confirmed, finishedCall, reportOf } from '../../../test/fixtures/finished-call.ts'
import { openMemory, type TestMemory } from '../../../test/memory.ts'
import type { CallEventBody } from '../../core/call-event.ts'
import type { CallReport } from '../../core/call-report.ts'
import type { ConnectionMemory } from '../connection-memory.ts'
import { usualAddresses } from '../vendor-addresses.ts'
import { createHubspot } from './hubspot.ts'

const number = '+15035550142'
const emergency: CallEventBody = {
  type: 'urgency-detected',
  urgency: { level: 'emergency', evidence: ['gas smell'] },
}
const callback: CallEventBody = {
  type: 'callback-requested',
  callback: { requested: true, phone: number, dueAt: '2026-03-03T16:00:00-06:00', status: 'open' },
}
const report = (...events: CallEventBody[]): CallReport => ({
  ...reportOf(finishedCall([{ type: 'call-summarized', summary: 'A leak.' }, ...events])),
  recordingLink: 'https://calls.example.com/recordings/abc.mp3',
})
const told = (fields: Record<string, string>): CallEventBody => ({
  type: 'lead-updated',
  fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, confirmed(value)])),
})

let vendor: HubspotVendor
let memories: TestMemory
let memory: ConnectionMemory
beforeEach(async () => {
  vendor = await startHubspot()
  memories = await openMemory()
  memory = memories.of('hubspot')
})
afterEach(async () => {
  await vendor.close()
  await memories.dispose()
})

const hubspot = () =>
  createHubspot({ addresses: { ...usualAddresses, hubspot: vendor.url }, now: () => new Date() })
const settings = () => ({ accessToken: vendor.accessToken, ownerEmail: 'ana@acme.example.com' })
const check = () => hubspot().check(settings(), memory)
const deliver = (given: CallReport) => hubspot().deliver(given, settings(), memory)
const contacts = () => [...vendor.portal.objects.contacts.values()].map(({ properties }) => properties)
const only = (type: 'contacts' | 'calls' | 'tasks') => [...vendor.portal.objects[type].values()][0]
const asked = (method: string, end: string) =>
  vendor.requests.filter((request) => request.method === method && request.path.endsWith(end))

describe('what is written', () => {
  test('a new contact is a lead with our properties; call and task are with them', async () => {
    await check()
    const delivered = await deliver(report(emergency, callback, told({ email: 'ana@example.com' })))
    const contact = only('contacts')
    expect(contact?.properties).toMatchObject({
      firstname: 'Ana',
      lastname: 'Reyes',
      phone: number,
      email: 'ana@example.com',
      lifecyclestage: 'lead',
      hs_lead_status: 'NEW',
      hubspot_owner_id: '77001',
      air_phone_key: number,
      air_urgency: 'emergency',
      air_callback_requested: 'true',
      air_callback_at: '2026-03-03T22:00:00.000Z',
      air_last_summary: 'A leak.',
      air_lead_source: 'Telephone',
    })
    expect(only('calls')).toMatchObject({
      associations: [{ id: contact?.id, typeId: 194 }],
      properties: {
        hs_timestamp: '2026-03-02T15:00:00.000Z',
        hs_call_title: 'Receptionist: water heater is leaking (emergency)',
        hs_call_direction: 'INBOUND',
        hs_call_duration: '75000',
        hs_call_from_number: '+15035550188',
        hs_call_to_number: '+15035550100',
        hs_call_status: 'COMPLETED',
        hs_call_disposition: 'f240bbac-87c9-4f6e-bf70-924b57d47db7',
        hs_call_recording_url: 'https://calls.example.com/recordings/abc.mp3',
        hs_call_source: 'INTEGRATIONS_PLATFORM',
        air_call_sid: report().call.callSid,
      },
    })
    expect(only('tasks')).toMatchObject({
      associations: [{ id: contact?.id, typeId: 204 }],
      properties: {
        hs_timestamp: '2026-03-03T22:00:00.000Z',
        hs_task_subject: 'Call Ana Reyes back: water heater is leaking (emergency)',
        hs_task_type: 'CALL',
        hs_task_status: 'NOT_STARTED',
        hs_task_priority: 'HIGH',
        hs_task_reminders: String(Date.parse('2026-03-03T22:00:00Z')),
        hubspot_owner_id: '77001',
      },
    })
    expect(delivered).toEqual({
      externalId: only('calls')?.id,
      externalUrl: `https://app.hubspot.com/contacts/8147000/record/0-48/${only('calls')?.id}`,
    })
  })

  test('a recording link that is not https stands in the text alone', async () => {
    await deliver({ ...report(), recordingLink: 'http://10.0.0.5/recordings/abc.mp3' })
    expect(only('calls')?.properties.hs_call_recording_url).toBeUndefined()
    expect(only('calls')?.properties.hs_call_body).toContain('http://10.0.0.5/recordings/abc.mp3')
  })

  test('of a contact that is there, only what is empty', async () => {
    await check()
    const theirs = {
      firstname: 'Anna',
      phone: '(503) 555-0142',
      lifecyclestage: 'customer',
      hs_lead_status: 'OPEN',
      company: 'Reyes & Co',
    }
    vendor.portal.create('contacts', { properties: theirs, associations: [] })
    await deliver(report(told({ company: 'Other', email: 'ana@example.com', address: '12 Oak St' })))
    expect(contacts()).toHaveLength(1)
    expect(contacts()[0]).toMatchObject({
      ...theirs,
      lastname: 'Reyes',
      email: 'ana@example.com',
      address: '12 Oak St',
      air_phone_key: number,
    })
  })

  test('options that a portal has done away with are left out', async () => {
    for (const [type, name] of [
      ['contacts', 'hs_lead_status'],
      ['calls', 'hs_call_disposition'],
    ] as const) {
      const property = vendor.portal.properties[type].find((one) => one.name === name)
      if (property) property.options = ['SOMETHING']
    }
    expect(await deliver(report())).not.toHaveProperty('note')
    expect(only('contacts')?.properties).not.toHaveProperty('hs_lead_status')
    expect(only('calls')?.properties).not.toHaveProperty('hs_call_disposition')
  })

  test('an e-mail address that HubSpot does not take is left out, and said so', async () => {
    const delivered = await deliver(report(told({ email: 'ana@example.c-o-m' })))
    expect(delivered.note).toBe('HubSpot did not take email: left out.')
    expect(contacts()).toEqual([expect.objectContaining({ phone: number })])
  })

  test('a contact that was made since by somebody else is used, not made twice', async () => {
    const theirs = { firstname: 'Ana', email: 'ana@example.com' }
    const { id } = vendor.portal.create('contacts', { properties: theirs, associations: [] })
    vendor.fail({
      matches: ({ method, query }) => method === 'GET' && query.get('idProperty') === 'email',
      times: 1,
      how: { status: 404, json: { status: 'error', message: 'not yet', category: 'OBJECT_NOT_FOUND' } },
    })
    await deliver(report(told({ email: 'ana@example.com' })))
    expect(contacts()).toEqual([
      expect.objectContaining({ firstname: 'Ana', lastname: 'Reyes', phone: number }),
    ])
    expect(only('calls')?.associations[0]?.id).toBe(id)
  })

  test.each(['contacts', 'calls'] as const)(
    'of %s that two servers make at the same moment, HubSpot keeps one, and both use it',
    async (type) => {
      await check()
      const key = type === 'contacts' ? number : report().call.callSid
      const theirs =
        type === 'contacts'
          ? { air_phone_key: number }
          : { air_call_sid: key, hs_timestamp: '2026-03-02T15:00:00Z' }
      const { id } = vendor.portal.create(type, { properties: theirs, associations: [] })
      vendor.fail({
        matches: ({ method, path }) => method === 'GET' && decodeURIComponent(path).endsWith(key),
        times: 1,
        how: { status: 404, json: { status: 'error', message: 'not yet', category: 'OBJECT_NOT_FOUND' } },
      })
      await deliver({ ...report(), isRepeat: true })
      expect([...vendor.portal.objects[type].keys()]).toEqual([id])
    },
  )

  test.each([
    ['e-mail address', { email: 'ana@example.com' }],
    ['number', { air_phone_key: number }],
  ])('a contact whose %s another one has is filled in without it', async (_what, clash) => {
    await check()
    const make = (properties: Record<string, string>) =>
      vendor.portal.create('contacts', { properties, associations: [] })
    const ana = make({ firstname: 'Ana', lastname: 'Reyes', phone: number })
    make({ firstname: 'Other', ...clash })
    await deliver(report(told({ email: 'ana@example.com', address: '12 Oak St' })))
    expect(only('contacts')).toMatchObject({ id: ana.id, properties: { address: '12 Oak St' } })
    expect(contacts()).toHaveLength(2)
    expect(only('calls')?.associations[0]?.id).toBe(ana.id)
  })

  test('a contact that was merged into another leads to that one', async () => {
    await deliver(report())
    const merged = only('contacts')?.id ?? ''
    const into = vendor.portal.create('contacts', {
      properties: { firstname: 'Ana', lastname: 'Reyes', phone: number },
      associations: [],
    })
    vendor.portal.merge(merged, into.id)
    const second = report()
    await deliver({ ...second, call: { ...second.call, callSid: `CA${'2'.repeat(32)}` } })
    const calls = [...vendor.portal.objects.calls.values()]
    expect(calls.at(-1)?.associations[0]?.id).toBe(into.id)
    expect(await memory.external({ caller: number }, 'person')).toMatchObject({ id: into.id })
  })
})

describe('what HubSpot refuses', () => {
  const refuse = (how: Parameters<HubspotVendor['fail']>[0]['how'], end = '/calls') =>
    vendor.fail({ matches: ({ method, path }) => method === 'POST' && path.endsWith(end), how })

  test('for want of a scope names the scope and where it is given', async () => {
    vendor.scopes.delete('crm.objects.contacts.write')
    await expect(deliver(report())).rejects.toMatchObject({
      failure: 'permission',
      message: expect.stringMatching(/crm\.objects\.contacts\.write.*Service Keys/),
    })
  })

  test('because the portal requires a property is said in its words', async () => {
    refuse(
      invalidProperties([
        { name: 'deal_type', error: 'REQUIRED_PROPERTY', message: 'Property deal_type is required' },
      ]).reply,
    )
    await expect(deliver(report())).rejects.toMatchObject({
      failure: 'refused',
      message: 'HubSpot refused to make a record among calls (400): Property deal_type is required',
    })
  })

  test.each([
    [423, {}, 2000],
    [477, {}, undefined],
    [429, { policyName: 'TEN_SECONDLY_ROLLING' }, 10_000],
    [429, { policyName: 'SECONDLY' }, 1000],
    [429, { message: 'You have reached your secondly limit.' }, 1000],
    [429, { policyName: 'DAILY' }, 3_600_000],
  ])('with %i %j passes after %s ms', async (status, words, retryAfterMs) => {
    refuse({ status, json: { status: 'error', message: 'no', category: 'X', ...words } })
    await expect(deliver(report())).rejects.toMatchObject({ failure: 'passing', retryAfterMs })
  })
})

describe('the check', () => {
  test('makes our properties once, and remembers them', async () => {
    await check()
    const made = asked('POST', '/properties/2026-09/contacts').length
    expect(made).toBeGreaterThan(5)
    await check()
    expect(asked('POST', '/properties/2026-09/contacts')).toHaveLength(made)
    const before = vendor.requests.length
    await deliver(report())
    expect(vendor.requests.slice(before).filter(({ path }) => path.includes('/properties/'))).toEqual([])
  })

  test('is content without leave to make or read properties, and without room for them', async () => {
    vendor.scopes.delete('crm.schemas.contacts.write')
    vendor.scopes.delete('crm.schemas.contacts.read')
    await check()
    expect(await deliver(report())).not.toHaveProperty('note')
    vendor.scopes.add('crm.schemas.contacts.write').add('crm.schemas.contacts.read')
    vendor.portal.propertyQuota = 2
    await check()
    expect(vendor.portal.properties.contacts.filter(({ isOwn }) => isOwn)).toHaveLength(2)
  })

  test('makes the other properties where none may be unique', async () => {
    vendor.fail({
      matches: ({ method, body }) => method === 'POST' && body.includes('"hasUniqueValue":true'),
      how: {
        status: 400,
        json: { status: 'error', message: 'no unique ones', category: 'VALIDATION_ERROR' },
      },
    })
    await check()
    const own = vendor.portal.properties.contacts.filter(({ isOwn }) => isOwn)
    expect(own.map(({ name }) => name)).not.toContain('air_phone_key')
    expect(own).toHaveLength(6)
  })

  test('names the owner whom HubSpot does not know', async () => {
    await expect(
      hubspot().check({ accessToken: vendor.accessToken, ownerEmail: 'bo@acme.example.com' }, memory),
    ).rejects.toMatchObject({ failure: 'refused', message: expect.stringContaining('bo@acme.example.com') })
  })
})

test('the preview holds the requests in their order, and what they would write', () => {
  const previews = hubspot().preview(report(callback), settings())
  expect(previews.map(({ target }) => target.replace(vendor.url, ''))).toEqual([
    'POST /crm/objects/2026-09/contacts/search',
    'POST /crm/objects/2026-09/contacts/search',
    'POST /crm/objects/2026-09/contacts',
    'POST /crm/objects/2026-09/calls',
    'POST /crm/objects/2026-09/tasks',
  ])
  expect(previews[3]?.body).toContain('"hs_call_duration": "75000"')
})
