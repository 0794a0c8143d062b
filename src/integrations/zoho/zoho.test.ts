/** What is Zoho's own way: consent, scopes, ten logins in ten minutes, refusals with 2xx, conversions, own fields. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startZoho, type ZohoVendor } from '../../../simulator/vendors/zoho/zoho.ts'
import { finishedCall, reportOf } from '../../../test/fixtures/finished-call.ts'
import { openMemory, type TestMemory } from '../../../test/memory.ts'
import type { CallReport } from '../../core/call-report.ts'
import type { OAuthFlow } from '../oauth-flow.ts'
import type { ZohoSettings } from './settings.ts'
import { createZoho } from './zoho.ts'

let vendor: ZohoVendor
let kept: TestMemory
let now: Date

beforeEach(async () => {
  now = new Date('2026-11-24T16:00:00Z')
  vendor = await startZoho(() => now)
  kept = await openMemory()
})
afterEach(async () => {
  await vendor.close()
  await kept.dispose()
})

const integration = () =>
  createZoho({ addresses: { zoho: vendor.url }, now: () => now, vendorTimeoutMs: 2_000 })
function settings(more: Partial<ZohoSettings> = {}): ZohoSettings {
  const { clientId, clientSecret, refreshToken } = vendor.login
  return { clientId, clientSecret, refreshToken, dataCenter: 'com', ...more }
}
const memory = () => kept.of('con_zoho')
const check = (more?: Partial<ZohoSettings>) => integration().check(settings(more), memory())
const deliver = (report = reportOf(finishedCall()), more?: Partial<ZohoSettings>) =>
  integration().deliver(report, settings(more), memory())
const later = (nth: number): CallReport => {
  const report = reportOf(finishedCall())
  return { ...report, call: { ...report.call, callSid: `CA${String(nth).padStart(32, '2')}` } }
}
const calls = () => vendor.account.all('Calls')
const logins = () => vendor.requests.filter(({ path }) => path === '/oauth/v2/token')
const stringContaining = (text: string) => expect.stringContaining(text)

describe('logging in', () => {
  test('one token serves all deliveries of an hour, and is renewed before it ends', async () => {
    await deliver()
    await deliver(later(2))
    expect(logins()).toHaveLength(1)
    now = new Date(now.getTime() + 56 * 60_000)
    await deliver(later(3))
    expect(logins()).toHaveLength(2)
    expect(calls()).toHaveLength(3)
  })

  test('is left alone after ten tokens in ten minutes', async () => {
    await deliver()
    for (let nth = 2; nth <= 10; nth++) {
      vendor.login.endLogins()
      await deliver(later(nth))
    }
    vendor.login.endLogins()
    await expect(deliver(later(11))).rejects.toMatchObject({ failure: 'passing', retryAfterMs: 600_000 })
    expect(logins()).toHaveLength(10)
  })

  test.each([
    [
      { refreshToken: '1000.withdrawn' },
      'Zoho no longer accepts the login (it ended or was withdrawn): invalid_code',
    ],
    [
      { clientSecret: 'wrong-secret' },
      'Zoho no longer accepts the client id and secret: invalid_client_secret',
    ],
    [{ refreshToken: undefined }, 'Zoho is not connected yet'],
  ])('with %j says what is wrong, although Zoho answers 200', async (more, words) => {
    await expect(check(more)).rejects.toMatchObject({
      failure: 'credentials',
      message: stringContaining(words),
    })
  })

  test('without a scope names it, and does not take the login for ended', async () => {
    vendor.login.scopes = ['ZohoCRM.settings.fields.ALL', 'ZohoCRM.users.READ']
    await check()
    await expect(deliver()).rejects.toMatchObject({
      failure: 'permission',
      message: stringContaining('Agree at Zoho once more'),
    })
    expect(logins()).toHaveLength(1)
  })
})

describe('consent in the browser', () => {
  const flow = (): OAuthFlow<ZohoSettings> => {
    const { oauth } = integration()
    if (!oauth) throw new Error('Zoho has a consent')
    return oauth
  }
  const redirectUri = 'https://calls.example.com/oauth/callback'
  const withoutToken = () => settings({ refreshToken: undefined })

  test('is needed where no refresh token was entered, and asks for a lasting login', () => {
    expect(flow().isNeeded(settings())).toBe(false)
    expect(flow().isNeeded(withoutToken())).toBe(true)
    const url = new URL(flow().authorizeUrl(withoutToken(), { redirectUri, state: 's/1' }))
    expect(url.pathname).toBe('/oauth/v2/auth')
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: vendor.login.clientId,
      redirect_uri: redirectUri,
      access_type: 'offline',
      prompt: 'consent',
      state: 's/1',
      scope: stringContaining('ZohoCRM.modules.leads.ALL,'),
    })
    expect(url.href).not.toContain(vendor.login.clientSecret)
  })

  test('changes the code once, and deliveries go on with what it gave', async () => {
    vendor.login.codes.set('1000.code', { redirectUri })
    expect(await flow().isDone(withoutToken(), memory())).toBe(false)
    await flow().finish(withoutToken(), { code: '1000.code', redirectUri }, memory())
    expect(await flow().isDone(withoutToken(), memory())).toBe(true)
    await deliver(undefined, { refreshToken: undefined })
    expect(calls()).toHaveLength(1)
    const again = flow().finish(withoutToken(), { code: '1000.code', redirectUri }, memory())
    await expect(again).rejects.toMatchObject({ failure: 'credentials' })
    expect(await flow().isDone({ ...withoutToken(), clientId: 'another' }, memory())).toBe(false)
  })
})

test('fields for the CallSid are made on calls and tasks, unique, once', async () => {
  await check()
  await check()
  for (const module of ['Calls', 'Tasks'] as const) {
    expect(vendor.account.fields[module].at(-1)).toMatchObject({
      api_name: 'AIR_Call_SID',
      length: 64,
      isUnique: true,
    })
  }
  const made = vendor.requests.filter(
    ({ method, path }) => method === 'POST' && path.endsWith('/settings/fields'),
  )
  expect(made).toHaveLength(2)
})

test('without the right to make fields a call that was made is found by its text', async () => {
  vendor.account.mayMakeFields = false
  await check()
  await deliver()
  const forgetful = { ...memory(), external: async () => undefined }
  await integration().deliver({ ...reportOf(finishedCall()), isRepeat: true }, settings(), forgetful)
  expect(calls()).toHaveLength(1)
  expect(vendor.account.all('Tasks')).toHaveLength(1)
})

test('a call that is there although nobody remembers is taken for made', async () => {
  await check()
  const { callSid } = reportOf(finishedCall()).call
  const id = vendor.account.keep('Calls', { Subject: 'x', AIR_Call_SID: callSid }, 60_000)
  expect(await deliver()).toMatchObject({ externalId: id })
  expect(calls()).toHaveLength(1)
})

test('a contact goes before a lead, in any field for numbers and however it is written', async () => {
  vendor.account.keep('Leads', { Last_Name: 'Lee', Company: 'x', Mobile: '+15035550142' })
  const contact = vendor.account.keep('Contacts', { Last_Name: 'Ortiz', Other_Phone: '1 (503) 5550142' })
  vendor.account.keep('Contacts', { Last_Name: 'Kim', Phone: '+1 412 555 0142' })
  await deliver()
  expect(calls()[0]).toMatchObject({ What_Id: expect.anything() })
  vendor.account.remove(vendor.account.all('Leads').map(({ id }) => String(id))[0] ?? '')
  await deliver(later(2))
  expect(calls()[1]).toMatchObject({ Who_Id: { id: contact } })
})

test('a lead that was made a contact of, before or during a delivery, is that contact', async () => {
  await deliver()
  const lead = String(vendor.account.all('Leads')[0]?.id)
  let contact: string | undefined
  vendor.fail({
    matches({ method, path }) {
      if (method === 'POST' && path.endsWith('/Calls')) contact ??= vendor.account.convert(lead)
      return false
    },
    how: 'cut',
  })
  await deliver(later(2))
  await deliver(later(3))
  expect(calls().slice(1)).toEqual([1, 2].map(() => expect.objectContaining({ Who_Id: { id: contact } })))
})

test('a lead that somebody has locked is logged with, and what could not be added is told', async () => {
  const id = vendor.account.keep('Leads', {
    Last_Name: 'Reyes',
    Company: 'x',
    Phone: '+15035550142',
    First_Name: null,
  })
  vendor.account.locked.add(id)
  await expect(deliver()).rejects.toMatchObject({
    failure: 'passing',
    message: stringContaining('RECORD_LOCKED'),
  })
  vendor.account.locked.clear()
  await deliver({ ...reportOf(finishedCall()), isRepeat: true })
  expect(calls()).toHaveLength(1)
})

test('what a layout allows less of is cut, what it wants besides is named', async () => {
  for (const field of vendor.account.fields.Calls) if (field.api_name === 'Subject') field.length = 20
  expect(await deliver()).toMatchObject({ note: stringContaining('no more than 20 characters of Subject') })
  expect(calls()[0]?.Subject).toBe('Receptionist: water…')
  vendor.account.fields.Calls.push({ api_name: 'Region', data_type: 'text', isMandatory: true })
  await expect(deliver(later(2))).rejects.toMatchObject({
    failure: 'refused',
    message: stringContaining('MANDATORY_NOT_FOUND: required field not found (Region)'),
  })
})

test('the owner is found by e-mail', async () => {
  await check({ owner: 'Boss@acme.example.com' })
  await deliver(undefined, { owner: 'Boss@acme.example.com' })
  expect(calls()[0]).toMatchObject({ Owner: { id: '4150868000000225013' } })
})

test('the preview names the owner and the requests as they would be sent', () => {
  const shown = integration().preview(reportOf(finishedCall()), settings({ owner: 'sam@acme.example.com' }))
  expect(shown.map(({ target }) => target)).toEqual(
    ['Leads/upsert', 'Calls', 'Tasks'].map((path) => `POST ${vendor.url}/crm/v8/${path}`),
  )
  for (const { body } of shown) {
    expect(JSON.parse(body)).toMatchObject({ data: [{ Owner: { id: '(the user sam@acme.example.com)' } }] })
  }
})

test('an e-mail address that Zoho does not take costs no lead', async () => {
  const report = reportOf(finishedCall())
  const email = { value: 'ana@localhost.x', confidence: 1, source: 'spoken', isConfirmed: true } as const
  const call = { ...report.call, from: 'anonymous', lead: { email }, callback: null }
  expect(await deliver({ ...report, call })).toMatchObject({
    note: stringContaining('Zoho did not take Email'),
  })
  expect(vendor.account.all('Leads')).toHaveLength(1)
})
