/** Connections and what goes to them: tests and previews, health, what was given up, and what a call sends. */
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Occasion } from '../../src/core/follow-ups.ts'
import { callPreviewsSchema, deliveryPageSchema } from '../../src/http/api/schemas/deliveries.ts'
import {
  connectionListSchema,
  connectionTestSchema,
  createdConnectionSchema,
  settingsPreviewSchema,
} from '../../src/http/api/schemas/integrations.ts'
import { messagePageSchema } from '../../src/http/api/schemas/messages.ts'
import type { Delivery } from '../../src/store/deliveries.ts'
import { type HttpReceiver, startHttpReceiver } from '../receivers/http-receiver.ts'
import { leadUpdated, saveCall } from '../sample-calls.ts'
import { storeKinds } from '../stores.ts'
import { type ApiServer, startApiServer } from './api-server.ts'

let api: ApiServer
let receiver: HttpReceiver
let revived: string[]
beforeEach(async () => {
  revived = []
  receiver = await startHttpReceiver()
  api = await startApiServer({
    reviveDeliveries: async (id) => revived.push(id),
    retryDeadDeliveries: async (id) => (id === 'none' ? 0 : 3),
  })
})
afterEach(async () => {
  await api.close()
  await receiver.close()
})

async function connect(settings: Record<string, unknown> = {}, name = 'Back office') {
  const body = { kind: 'webhook', name, settings: { url: `${receiver.url}/hook`, ...settings } }
  return createdConnectionSchema.parse(await (await api.call('POST', '/api/integrations', body)).json())
}

const ended = { type: 'call-ended', status: 'completed', durationSeconds: 20 } as const
const asked = { type: 'callback-requested', callback: { requested: true, status: 'open' } } as const

async function deliveryOf(
  integrationId: string,
  callSid: string,
  more: Partial<Delivery> = {},
  occasion: Occasion = 'call.completed',
): Promise<Delivery> {
  const at = new Date(api.clock.now).toISOString()
  const delivery: Delivery = {
    id: `dlv_${randomUUID()}`,
    integrationId,
    kind: 'webhook',
    callSid,
    occasion,
    status: 'delivered',
    attempts: 1,
    lastError: null,
    failure: null,
    externalId: null,
    externalUrl: null,
    createdAt: at,
    updatedAt: at,
    ...more,
  }
  await api.store.transaction((tx) => tx.deliveries.ensure(delivery))
  return delivery
}

const list = async () => connectionListSchema.parse(await (await api.call('GET', '/api/integrations')).json())

describe('health', () => {
  it('counts what waits, what was given up, and what arrived', async () => {
    const { id } = await connect()
    await deliveryOf(id, 'CA1', { status: 'pending' })
    await deliveryOf(id, 'CA2', { status: 'dead' })
    const { updatedAt } = await deliveryOf(id, 'CA3')
    expect((await list()).items).toMatchObject([
      {
        id,
        oauth: null,
        health: {
          state: 'ok',
          reason: null,
          pending: 1,
          dead: 1,
          deliveredLastDay: 1,
          lastDeliveredAt: updatedAt,
        },
      },
    ])
  })

  it('says what is wrong, since when, and who is to mend it', async () => {
    const { id } = await connect()
    const since = '2026-03-02T14:00:00.000Z'
    await api.store.transaction((tx) =>
      tx.connectionHealth.save({
        connectionId: id,
        state: 'needs-owner',
        failure: 'credentials',
        reason: 'the key has expired',
        since,
        failures: 1,
        pausedUntil: null,
      }),
    )
    expect((await list()).items[0]?.health).toMatchObject({
      state: 'needs-owner',
      failure: 'credentials',
      reason: 'the key has expired',
      since,
    })
  })

  it('is told of the mails of the profile too', async () => {
    await api.call('PUT', '/api/businesses/default', {
      notifications: { emails: ['ana@example.com'], urgentPhones: [] },
    })
    await deliveryOf('email-notifications', 'CA1', { kind: 'email', status: 'dead' })
    expect((await list()).builtIn).toMatchObject([
      { id: 'email-notifications', name: 'E-mail notifications', health: { dead: 1 } },
    ])
  })
})

it('sends again what had been given up when settings change, on switching on, and after a good test', async () => {
  const { id } = await connect()
  const put = (body: unknown) => api.call('PUT', `/api/integrations/${id}`, body)
  await put({ name: 'Front office' })
  expect(revived).toEqual([])
  await put({ isEnabled: false, settings: { url: `${receiver.url}/other` } })
  expect(revived).toEqual([])
  await put({ isEnabled: true })
  expect(revived).toEqual([id])
  await put({ settings: { url: `${receiver.url}/hook` } })
  expect(revived).toEqual([id, id])
  const tested = await (await api.call('POST', `/api/integrations/${id}/test`)).json()
  expect(connectionTestSchema.parse(tested)).toMatchObject({ isOk: true, revived: 3 })
  await receiver.close()
  const failed = await (await api.call('POST', `/api/integrations/${id}/test`)).json()
  expect(connectionTestSchema.parse(failed)).toMatchObject({ isOk: false, failure: 'passing', revived: 0 })
  expect(revived).toHaveLength(3)
})

it('tests with the call that was chosen', async () => {
  const { id } = await connect()
  const first = await saveCall(api.store, {}, leadUpdated({ firstName: 'Ana' }), ended)
  const second = await saveCall(api.store, {}, leadUpdated({ firstName: 'Ben' }), ended)
  for (const { callSid } of [first, second]) {
    const answer = await api.call('POST', `/api/integrations/${id}/test`, { callSid })
    const test = connectionTestSchema.parse(await answer.json())
    expect(test).toMatchObject({ callSid, requests: [test.preview] })
    expect(test.preview.body).toContain(callSid)
  }
  const unknown = await api.call('POST', `/api/integrations/${id}/test`, { callSid: 'CA-none' })
  expect(unknown.status).toBe(400)
  expect(await unknown.json()).toMatchObject({ fields: [{ field: 'callSid' }] })
  expect(receiver.received).toEqual([])
})

it('a text that cannot be filled in is not saved, neither with a new connection nor over a good one', async () => {
  const wrong = { audience: 'caller', template: 'Hi {{ nobody }}' }
  const refused = {
    code: 'validation-failed',
    fields: [{ field: 'settings.template', message: expect.stringContaining('unknown name "nobody"') }],
  }
  const created = await api.call('POST', '/api/integrations', { kind: 'sms', name: 'Texts', settings: wrong })
  expect([created.status, await created.json()]).toEqual([400, expect.objectContaining(refused)])
  const body = { kind: 'sms', name: 'Texts', settings: { ...wrong, template: 'Hi {{ caller_name }}' } }
  const { id } = createdConnectionSchema.parse(
    await (await api.call('POST', '/api/integrations', body)).json(),
  )
  const changed = await api.call('PUT', `/api/integrations/${id}`, { settings: wrong })
  expect([changed.status, await changed.json()]).toEqual([400, expect.objectContaining(refused)])
  expect((await list()).items).toMatchObject([{ settings: { template: 'Hi {{ caller_name }}' } }])
})

describe('previews of settings that are not saved', () => {
  const preview = (body: unknown) => api.call('POST', '/api/integrations/preview', body)
  const url = 'https://example.com/hook'

  it('show what would be sent, by a made-up call before the first one', async () => {
    const answer = await preview({ kind: 'webhook', settings: { url } })
    const shown = settingsPreviewSchema.parse(await answer.json())
    expect(shown).toMatchObject({ callSid: null, requests: [{ target: `POST ${url}` }] })
    expect(shown.requests[0]?.body).toContain('Sample')
    const { callSid } = await saveCall(api.store, {}, ended)
    const real = await preview({ kind: 'webhook', settings: { url }, callSid })
    expect(await real.json()).toMatchObject({ callSid })
    expect((await list()).items).toEqual([])
  })

  it.each([
    ['webhook', { url: 'nowhere' }, 'settings.url'],
    ['webhook', { url, template: '{"a": "{{ caller_name }"}' }, 'settings.template.a'],
    ['sms', { audience: 'caller', template: 'Hi {{ nobody }}' }, 'settings.template'],
    ['pigeon', {}, 'kind'],
  ])('name what is wrong: %s %j', async (kind, settings, field) => {
    const answer = await preview({ kind, settings })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: 'validation-failed', fields: [{ field }] })
  })

  it('take the stored secret where the form has none, and never show it', async () => {
    const made = await connect({ headers: { 'x-key': 'hush-hush-token' } })
    const answer = await preview({ kind: 'webhook', id: made.id, settings: { url } })
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(text).not.toContain('hush-hush-token')
    expect(text).not.toContain(made.madeSecrets.secret)
    expect((await preview({ kind: 'webhook', id: 'none', settings: { url } })).status).toBe(404)
  })
})

describe.each(storeKinds)('deliveries on $title', ({ isAvailable, open }) => {
  beforeEach(async () => {
    if (!isAvailable) return
    await api.close()
    api = await startApiServer({}, await open())
  })

  const found = async (query: Record<string, string>) => {
    const answer = await api.call('GET', `/api/deliveries?${new URLSearchParams(query)}`)
    return deliveryPageSchema.parse(await answer.json()).items.map(({ id }) => id)
  }

  it.skipIf(!isAvailable)('are found by all that can be asked for', async () => {
    const { callSid } = await saveCall(api.store, {}, leadUpdated({ firstName: 'Quentin' }), ended)
    const a = await deliveryOf('a', callSid)
    api.clock.now += 24 * 60 * 60_000
    const b = await deliveryOf('b', 'CA2', { kind: 'email', status: 'dead', failure: 'credentials' })
    const c = await deliveryOf('b', 'CA3', { status: 'dead' }, 'call.urgent')
    expect(await found({ integrationId: 'a' })).toEqual([a.id])
    expect(await found({ kind: 'email' })).toEqual([b.id])
    expect(await found({ callSid: 'CA3' })).toEqual([c.id])
    expect(await found({ occasion: 'call.urgent' })).toEqual([c.id])
    expect(await found({ integrationId: 'b', status: 'dead', kind: 'email' })).toEqual([b.id])
    expect(await found({ q: 'quentin' })).toEqual([a.id])
    expect(await found({ q: 'nobody' })).toEqual([])
    expect(await found({ to: '2026-03-02' })).toEqual([a.id])
    expect((await found({ from: '2026-03-03' })).toSorted()).toEqual([b.id, c.id].toSorted())
    const wrong = await api.call('GET', '/api/deliveries?occasion=birthday')
    expect(await wrong.json()).toMatchObject({ fields: [{ field: 'occasion' }] })
  })
})

describe('deliveries', () => {
  it('of a connection that were given up are sent again together', async () => {
    const { id } = await connect()
    const retry = await api.call('POST', `/api/integrations/${id}/retry-dead`)
    expect(retry.status).toBe(202)
    expect(await retry.json()).toEqual({ count: 3 })
    const mails = await api.call('POST', '/api/integrations/email-notifications/retry-dead')
    expect(mails.status).toBe(202)
    expect((await api.call('POST', '/api/integrations/none/retry-dead')).status).toBe(404)
  })
})

describe('what a call sends', () => {
  const previews = async (callSid: string) => {
    const answer = await api.call('GET', `/api/calls/${callSid}/previews`)
    return callPreviewsSchema.parse(await answer.json()).items
  }

  it('stands by connection and occasion, with the requests', async () => {
    const all = await connect({ events: ['call.completed', 'callback.requested', 'call.urgent'] })
    const off = await connect({}, 'Old one')
    await api.call('PUT', `/api/integrations/${off.id}`, { isEnabled: false })
    const call = await saveCall(api.store, {}, asked)
    const delivered = await deliveryOf(all.id, call.callSid, { attempts: 2 }, 'callback.requested')
    const items = await previews(call.callSid)
    expect(items).toMatchObject([
      { name: 'Back office', occasion: 'callback.requested', state: 'delivered', reason: null, fault: null },
      { name: 'Back office', occasion: 'call.completed', state: 'planned', delivery: null },
    ])
    expect(items[0]?.delivery).toMatchObject({ id: delivered.id, attempts: 2 })
    expect(items[0]?.requests[0]?.body).toContain('callback.requested')
    expect(receiver.received).toEqual([])
  })

  it('says why nothing is sent, and knows connections that are gone', async () => {
    const spam = await saveCall(api.store, {}, { type: 'spam-detected', evidence: ['press one'] }, ended)
    const test = await saveCall(api.store, { isTest: true }, ended)
    const call = await saveCall(api.store, {}, ended, { type: 'call-summarized', summary: 'Short.' })
    api.clock.now += 60_000
    await connect()
    await deliveryOf('gone', call.callSid, { status: 'dead', lastError: 'no such list' })
    const reasons = async ({ callSid }: { callSid: string }) =>
      (await previews(callSid)).map(({ state, reason }) => [state, reason])
    expect(await reasons(spam)).toEqual([['not-sent', 'Robocalls are sent to nobody']])
    expect(await reasons(test)).toEqual([['not-sent', 'Test calls are sent only when you ask for it']])
    expect(await reasons(call)).toEqual([
      ['not-sent', 'The connection is newer than the call'],
      ['dead', null],
    ])
    expect((await previews(call.callSid))[1]).toMatchObject({
      name: 'Webhook',
      fault: 'The connection was deleted',
      requests: [],
    })
    expect((await api.call('GET', '/api/calls/CA-none/previews')).status).toBe(404)
  })
})

it('says who takes a callback, first come first', async () => {
  const { callSid } = await saveCall(api.store, {}, asked, ended)
  const take = () => api.call('POST', `/api/callbacks/cb-${callSid}/take`)
  expect(await (await take()).json()).toMatchObject({ takenBy: 'the API', status: 'open' })
  expect((await take()).status).toBe(200)
  expect(await (await api.call('GET', '/api/callbacks')).json()).toMatchObject({
    items: [{ takenBy: 'the API' }],
  })
  await api.call('PATCH', `/api/callbacks/cb-${callSid}`, { status: 'done' })
  expect((await take()).status).toBe(409)
  expect((await api.call('POST', '/api/callbacks/none/take')).status).toBe(404)
})

describe('texts', () => {
  const phone = '+15035550142'
  const page = async (query: Record<string, string>) =>
    messagePageSchema.parse(
      await (await api.call('GET', `/api/messages?${new URLSearchParams(query)}`)).json(),
    )

  it('are listed by number and by call, with who wants none', async () => {
    const at = new Date(api.clock.now).toISOString()
    const text = {
      messageSid: null,
      businessId: 'default',
      direction: 'outbound',
      phone,
      ownNumber: '+15035550100',
      body: 'We will call you at four.',
      purpose: 'follow-up',
      status: 'planned',
      errorCode: null,
      callSid: 'CA1',
      deliveryId: null,
      at,
      updatedAt: at,
    } as const
    await api.store.transaction(async (tx) => {
      await tx.messages.ensure({ ...text, id: 'one' })
      await tx.messages.ensure({ ...text, id: 'two', phone: '+15035550143', callSid: null })
      await tx.optOuts.add({ phone, ownNumber: text.ownNumber, at, source: 'text' })
    })
    expect((await page({})).items.map(({ id }) => id).toSorted()).toEqual(['one', 'two'])
    expect((await page({ callSid: 'CA1' })).items).toMatchObject([{ id: 'one', body: text.body }])
    expect(await page({ phone: '(503) 555-0142' })).toMatchObject({
      items: [{ id: 'one' }],
      optOuts: [{ ownNumber: text.ownNumber, source: 'text' }],
    })
    const wrong = await api.call('GET', '/api/messages?phone=nobody')
    expect(await wrong.json()).toMatchObject({ fields: [{ field: 'phone' }] })
  })
})
