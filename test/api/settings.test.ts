/** What the owner sets: the profile, and where finished calls go. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { demoBusiness } from '../../src/core/business.ts'
import {
  type ConnectionItem,
  connectionTestSchema,
  createdConnectionSchema,
  integrationKindsSchema,
} from '../../src/http/api/schemas/integrations.ts'
import { type ApiServer, startApiServer } from './api-server.ts'

let api: ApiServer
beforeEach(async () => {
  api = await startApiServer()
})
afterEach(() => api.close())

it('changes the parts of the profile that are sent', async () => {
  const hours = { mon: [['09:00', '12:00']] }
  const changed = await api.call('PUT', '/api/businesses/default', { name: 'Harbor Plumbing', hours })
  expect(changed.status).toBe(200)
  const profile = await (await api.call('GET', '/api/businesses/default')).json()
  expect(profile).toEqual({ ...demoBusiness, name: 'Harbor Plumbing', hours })
  expect((await api.call('PUT', '/api/businesses/default', profile)).status).toBe(200)
})

it.each([
  [{ color: 'red' }, 'color'],
  [{ timezone: 'Mars/Olympus' }, 'timezone'],
  [{ hours: { mon: [['17:00', '08:00']] } }, 'hours.mon[0]'],
  [{ hours: { someday: [] } }, 'hours.someday'],
  [{ sms: { isEnabled: true, template: 'Hi {{ nme }}' } }, 'sms.template'],
  [{ sms: { isEnabled: true, template: 'Hi {{ caller_name' } }, 'sms.template'],
  [{ notifications: { emails: [], urgentPhones: [], digest: 'hourly' } }, 'notifications.digest'],
  [{ phoneNumbers: ['+15035550188', '555'] }, 'phoneNumbers[1]'],
  [{ engines: [] }, 'engines'],
  [{ questions: [{ field: 'name', ask: '', isRequired: true }] }, 'questions[0].ask'],
  [{ realtime: { ...demoBusiness.realtime, speed: 3 } }, 'realtime.speed'],
  [{ realtime: { ...demoBusiness.realtime, loudness: 1 } }, 'realtime.loudness'],
  [
    { realtime: { ...demoBusiness.realtime, turnDetection: { type: 'semantic_vad', eagerness: 'wild' } } },
    'realtime.turnDetection.eagerness',
  ],
  [
    {
      realtime: {
        ...demoBusiness.realtime,
        turnDetection: { type: 'server_vad', threshold: 0.5, silenceMs: 50 },
      },
    },
    'realtime.turnDetection.silenceMs',
  ],
  [
    { realtime: { ...demoBusiness.realtime, turnDetection: { type: 'psychic' } } },
    'realtime.turnDetection.type',
  ],
  [{ id: 'other' }, 'id'],
  [[], 'body'],
])('refuses the profile %j and names %s', async (body, field) => {
  const answer = await api.call('PUT', '/api/businesses/default', body)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ code: 'validation-failed', fields: [{ field }] })
  expect(await (await api.call('GET', '/api/businesses/default')).json()).toEqual(demoBusiness)
})

it('knows no business of another name', async () => {
  expect((await api.call('GET', '/api/businesses/other')).status).toBe(404)
})

it('describes every kind by a schema that marks its secrets and holds none', async () => {
  const kinds = integrationKindsSchema.parse(await (await api.call('GET', '/api/integration-kinds')).json())
  expect(kinds.items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['webhook', 'email']))
  expect(kinds.items.find(({ kind }) => kind === 'webhook')).toMatchObject({
    label: 'Webhook',
    settings: { type: 'object', required: ['url'], properties: { secret: { isSecret: true } } },
  })
  expect(JSON.stringify(kinds)).not.toMatch(/whsec_[A-Za-z0-9+/]{10}/)
})

async function create(settings: unknown, kind = 'webhook'): Promise<Response> {
  return api.call('POST', '/api/integrations', { kind, name: 'Back office', settings })
}

it('shows a secret made by us once, and no secret ever again', async () => {
  const answer = await create({ url: 'https://example.com/hook', headers: { 'x-token': 'hush-hush-token' } })
  expect(answer.status).toBe(201)
  const made = createdConnectionSchema.parse(await answer.json())
  const secret = made.madeSecrets.secret ?? ''
  expect(secret).toMatch(/^whsec_/)
  expect(made).toMatchObject({ name: 'Back office', isEnabled: true, secretsSet: ['secret', 'headers'] })
  expect(made.settings).toMatchObject({ url: 'https://example.com/hook', events: ['call.completed'] })
  expect(made.settings).not.toHaveProperty('secret')
  expect(made.settings).not.toHaveProperty('headers')

  const path = `/api/integrations/${made.id}`
  const texts = await Promise.all([
    api.call('GET', '/api/integrations').then((again) => again.text()),
    api.call('GET', path).then((again) => again.text()),
    api.call('PUT', path, { name: 'Front office' }).then((again) => again.text()),
  ])
  for (const text of texts) {
    expect(text).not.toContain(secret)
    expect(text).not.toContain('hush-hush-token')
  }
  const [row] = await api.store.db.selectFrom('connections').selectAll().execute()
  expect(row?.settings).not.toContain('hush-hush-token')
})

it('gives back no secret that was given', async () => {
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
  const answer = await create({ url: 'https://example.com/hook', secret })
  const made = createdConnectionSchema.parse(await answer.json())
  expect(made.madeSecrets).toEqual({})
  expect(JSON.stringify(made)).not.toContain(secret)
})

it('keeps secrets that a change leaves out', async () => {
  const made = createdConnectionSchema.parse(await (await create({ url: 'https://example.com/hook' })).json())
  const path = `/api/integrations/${made.id}`
  const changed = await api.call('PUT', path, {
    isEnabled: false,
    settings: { url: 'https://example.com/other', events: ['call.urgent'] },
  })
  expect((await changed.json()) as ConnectionItem).toMatchObject({
    name: 'Back office',
    isEnabled: false,
    settings: { url: 'https://example.com/other', events: ['call.urgent'] },
    secretsSet: ['secret'],
  })
  const kept = await api.store.connections.get(made.id)
  expect(kept?.settings.secret).toBe(made.madeSecrets.secret)
  expect((await api.call('DELETE', path)).status).toBe(204)
  expect((await api.call('GET', path)).status).toBe(404)
  expect((await api.call('DELETE', path)).status).toBe(404)
})

it('forgets with a connection what was kept for it', async () => {
  const made = createdConnectionSchema.parse(await (await create({ url: 'https://example.com/hook' })).json())
  const at = '2026-11-24T10:00:00Z'
  const keep = (connectionId: string) =>
    api.store.transaction(async (tx) => {
      await tx.connectionFacts.keep(connectionId, 'access-token', 'secret', at)
      const key = { connectionId, subject: 'caller:+15035550177', kind: 'person' }
      await tx.externalIds.keep(key, { id: '1', url: null, at })
    })
  await keep(made.id)
  await keep('another')
  await api.call('DELETE', `/api/integrations/${made.id}`)
  expect(await api.store.connectionFacts.get(made.id, 'access-token')).toBeUndefined()
  expect(await api.store.connectionFacts.get('another', 'access-token')).toBe('secret')
  const left = await api.store.externalIds.ofSubject('caller:+15035550177')
  expect(left.map(({ connectionId }) => connectionId)).toEqual(['another'])
})

it.each([
  ['webhook', {}, 'settings.url'],
  ['webhook', { url: 'ftp://example.com' }, 'settings.url'],
  ['webhook', { url: 'https://example.com', colour: 1 }, 'settings.colour'],
  ['email', { to: ['nobody'] }, 'settings.to[0]'],
  ['pigeon', {}, 'kind'],
])('refuses a %s connection with %j and names %s', async (kind, settings, field) => {
  const answer = await create(settings, kind)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ code: 'validation-failed', fields: [{ field }] })
  expect(await (await api.call('GET', '/api/integrations')).json()).toEqual({ items: [], builtIn: [] })
})

it('tests a connection: whether it is there, and what would be sent; sends nothing', async () => {
  let requests = 0
  const receiver = createServer((_request, response) => {
    requests += 1
    response.end()
  })
  receiver.listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  const { port } = receiver.address() as AddressInfo
  const url = `http://127.0.0.1:${port}/hook`
  const made = createdConnectionSchema.parse(await (await create({ url })).json())
  const tested = async () => {
    const answer = await api.call('POST', `/api/integrations/${made.id}/test`)
    return connectionTestSchema.parse(await answer.json())
  }

  const reached = await tested()
  expect(reached).toMatchObject({ isOk: true, error: null, preview: { target: `POST ${url}` } })
  expect(JSON.parse(reached.preview.body)).toMatchObject({
    type: 'call.completed',
    data: { businessId: 'default', lead: { lastName: { value: 'Sample' } } },
  })
  expect(requests).toBe(0)

  receiver.close()
  await once(receiver, 'close')
  expect(await tested()).toMatchObject({ isOk: false, error: expect.stringMatching(/connect|refused/i) })
  expect((await api.call('POST', '/api/integrations/none/test')).status).toBe(404)
})
