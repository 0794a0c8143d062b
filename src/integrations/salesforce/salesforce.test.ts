/** What is Salesforce's own way: duplicates, conversions, merges, orgs that differ, limits, the field of ours. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type SalesforceVendor, startSalesforce } from '../../../simulator/vendors/salesforce/salesforce.ts'
import { finishedCall, reportOf } from '../../../test/fixtures/finished-call.ts'
import { openMemory, type TestMemory } from '../../../test/memory.ts'
import type { CallEventBody } from '../../core/call-event.ts'
import type { CallReport } from '../../core/call-report.ts'
import { createSalesforce } from './salesforce.ts'

const callerKey = 'AIR_Caller_Key__c'
const number = '+15035550142'
let vendor: SalesforceVendor
let kept: TestMemory
let now: Date

beforeEach(async () => {
  vendor = await startSalesforce()
  kept = await openMemory()
  now = new Date('2026-11-24T16:00:00Z')
  vendor.org.now = () => now
})
afterEach(async () => {
  await vendor.close()
  await kept.dispose()
})

function integration() {
  return createSalesforce({ addresses: { salesforce: vendor.url }, now: () => now, vendorTimeoutMs: 2_000 })
}
function settings(more: { owner?: string } = {}) {
  const { clientId, clientSecret } = vendor
  return { loginUrl: 'https://acme.my.salesforce.com', clientId, clientSecret, ...more }
}
const memory = () => kept.of('con_sf')
const check = (more?: { owner?: string }) => integration().check(settings(more), memory())
const deliver = (report = reportOf(finishedCall()), more?: { owner?: string }) =>
  integration().deliver(report, settings(more), memory())
const later = (nth: number): CallReport => {
  const report = reportOf(finishedCall())
  return { ...report, call: { ...report.call, callSid: `CA${String(nth).padStart(32, '2')}` } }
}
const tasks = () => vendor.org.all('Task').filter((task) => task.TaskSubtype === 'Call')

test('the field for the caller is made and given to the user’s profile, once', async () => {
  await check()
  const field = vendor.org.fields.Lead.find(({ name }) => name === callerKey)
  expect(field).toMatchObject({ isExternalId: true, isUnique: true, length: 40 })
  expect(field?.isHidden).toBeUndefined()
  await check()
  const made = vendor.requests.filter(({ path }) => path.endsWith('/tooling/sobjects/CustomField'))
  expect(made).toHaveLength(1)
  await deliver()
  expect(vendor.org.all('Lead')).toEqual([expect.objectContaining({ [callerKey]: number, Phone: number })])
})

test('a user who may make no fields is connected all the same, and new leads say what is missing', async () => {
  vendor.org.mayCustomize = false
  await check()
  expect(await deliver()).toMatchObject({ note: expect.stringContaining(callerKey) })
  expect(vendor.org.all('Lead')).toHaveLength(1)
})

test('one login serves all deliveries', async () => {
  await check()
  await deliver()
  await deliver(later(2))
  expect(vendor.requests.filter(({ path }) => path === '/services/oauth2/token')).toHaveLength(1)
})

test('a contact goes before a lead that was changed later', async () => {
  const contact = vendor.org.keep('Contact', { LastName: 'Ortiz', Phone: '(503) 555-0142' })
  now = new Date(now.getTime() + 3_600_000)
  vendor.org.keep('Lead', { LastName: 'Lee', Company: 'Lee', MobilePhone: number })
  await deliver()
  expect(tasks()).toEqual([expect.objectContaining({ WhoId: contact })])
})

test('a lead that was made a contact of between two calls is that contact', async () => {
  await check()
  await deliver()
  const contact = vendor.org.convert(String(vendor.org.all('Lead')[0]?.Id))
  await deliver(later(2))
  expect(tasks().map(({ WhoId }) => WhoId)).toEqual([expect.stringMatching(/^00Q/), contact])
})

test('a converted lead found by its key alone is its contact', async () => {
  await check()
  const lead = vendor.org.keep('Lead', { LastName: 'Reyes', Company: 'x', [callerKey]: number })
  const contact = vendor.org.convert(lead)
  await deliver()
  expect(tasks()).toEqual([expect.objectContaining({ WhoId: contact })])
})

test('of two leads that were merged the other one stands', async () => {
  await check()
  await deliver()
  const winner = vendor.org.keep('Lead', { LastName: 'Reyes', Company: 'x' })
  vendor.org.merge(String(vendor.org.all('Lead')[0]?.Id), winner)
  await deliver(later(2))
  expect(tasks()[1]).toMatchObject({ WhoId: winner })
  expect(vendor.org.all('Lead')).toHaveLength(1)
})

test('a lead deleted while its task is written is looked for again', async () => {
  vendor.fail({
    matches({ path }) {
      if (path.endsWith('/sobjects/Task')) vendor.org.remove(String(vendor.org.all('Lead')[0]?.Id))
      return false
    },
    how: 'cut',
  })
  await expect(deliver()).rejects.toMatchObject({ failure: 'passing' })
  vendor.mend()
  await deliver({ ...reportOf(finishedCall()), isRepeat: true })
  expect(tasks()).toEqual([expect.objectContaining({ WhoId: vendor.org.all('Lead')[0]?.Id })])
})

test('a duplicate rule that forbids gives the record it names, one that warns is passed', async () => {
  const contact = vendor.org.keep('Contact', { FirstName: 'Ana', LastName: 'Reyes' })
  const matches = (candidate: Record<string, unknown>, known: Record<string, unknown>) =>
    candidate.LastName === known.LastName
  vendor.org.duplicateRule = { kind: 'block', matches }
  await deliver()
  expect(vendor.org.all('Lead')).toEqual([])
  expect(tasks()).toEqual([expect.objectContaining({ WhoId: contact })])
  vendor.org.duplicateRule = { kind: 'alert', matches }
  const report = later(2)
  await integration().deliver(report, settings(), kept.of('con_other'))
  expect(vendor.org.all('Lead')).toHaveLength(1)
})

test('several leads under one key: the first one', async () => {
  await check()
  const [first] = [1, 2].map(() =>
    vendor.org.keep('Lead', { LastName: 'Reyes', Company: 'x', [callerKey]: number }),
  )
  await deliver()
  expect(tasks()).toEqual([expect.objectContaining({ WhoId: first })])
})

test('an org with words of its own', async () => {
  for (const status of vendor.org.all('TaskStatus')) status.ApiName = `Wort ${status.SortOrder}`
  for (const priority of vendor.org.all('TaskPriority')) priority.ApiName = `Stufe ${priority.SortOrder}`
  for (const field of vendor.org.fields.Task) {
    if (field.name === 'Status') field.values = ['Wort 1', 'Wort 2', 'Wort 3', 'Wort 4']
    if (field.name === 'Priority') field.values = ['Stufe 1', 'Stufe 2', 'Stufe 3']
  }
  const asked: CallEventBody = { type: 'callback-requested', callback: { requested: true, status: 'open' } }
  expect(await deliver(reportOf(finishedCall([asked])))).not.toHaveProperty(
    'note',
    expect.stringContaining('Status'),
  )
  expect(vendor.org.all('Task')).toEqual([
    expect.objectContaining({ Status: 'Wort 3' }),
    expect.objectContaining({ Status: 'Wort 1', Priority: 'Stufe 1' }),
  ])
})

test('fields that the user does not see are not asked for', async () => {
  const { fields } = vendor.org
  fields.Contact = fields.Contact.filter(({ name }) => !['OtherPhone', 'HomePhone'].includes(name))
  fields.Lead = fields.Lead.filter(({ name }) => !['MobilePhone', 'Street', 'Email'].includes(name))
  const contact = vendor.org.keep('Contact', { LastName: 'Reyes', MobilePhone: number })
  await deliver()
  expect(tasks()).toEqual([expect.objectContaining({ WhoId: contact })])
})

test('the owner is found by e-mail; one who has left since is left out', async () => {
  const owner = vendor.org.keep('User', {
    Email: 'sam@acme.example.com',
    Username: 'sam@acme',
    IsActive: true,
  })
  await check({ owner: 'sam@acme.example.com' })
  await deliver(undefined, { owner: 'sam@acme.example.com' })
  expect(tasks()[0]).toMatchObject({ OwnerId: owner })
  vendor.org.get('User', owner).IsActive = false
  expect(await deliver(later(2), { owner: 'sam@acme.example.com' })).toMatchObject({
    note: expect.stringContaining('OwnerId'),
  })
  expect(tasks()).toHaveLength(2)
})

test('a budget that is used up is left alone for a quarter of an hour', async () => {
  await check()
  const json = [{ errorCode: 'REQUEST_LIMIT_EXCEEDED', message: 'TotalRequests Limit exceeded.' }]
  vendor.fail({ matches: () => true, how: { status: 403, json } })
  await expect(deliver()).rejects.toMatchObject({ failure: 'passing', retryAfterMs: 900_000 })
})

test('a right that is missing is told with what to do about it', async () => {
  const json = [{ errorCode: 'INSUFFICIENT_ACCESS_OR_READONLY', message: 'insufficient access rights' }]
  vendor.fail({ matches: ({ path }) => path.includes('/sobjects/'), how: { status: 400, json } })
  await expect(deliver()).rejects.toMatchObject({
    failure: 'permission',
    message: expect.stringMatching(/insufficient access rights\. Give the Run-As user/),
  })
})

test('credentials that are no longer good are told in words', async () => {
  vendor.clientSecret = 'FAKE0OTHER'
  const wrong = { ...settings(), clientSecret: 'FAKE0WRONG' }
  await expect(integration().check(wrong, memory())).rejects.toMatchObject({
    failure: 'credentials',
    message: 'Salesforce no longer accepts the client id and secret: invalid client credentials',
  })
})

test('a My Domain is needed, unless the operator says where Salesforce is', () => {
  const usual = createSalesforce({ addresses: { salesforce: undefined }, now: () => now })
  const given = (loginUrl: string) => ({ ...settings(), loginUrl })
  for (const loginUrl of [
    'https://login.salesforce.com',
    'http://acme.my.salesforce.com',
    'https://acme.my.salesforce.com.evil.example',
    'https://evil.example/acme.my.salesforce.com',
    'acme',
  ]) {
    expect(usual.settings.safeParse(given(loginUrl)).success).toBe(false)
  }
  expect(usual.settings.parse(given('https://acme--uat.sandbox.my.salesforce.com/home')).loginUrl).toBe(
    'https://acme--uat.sandbox.my.salesforce.com',
  )
  expect(integration().settings.safeParse(given('http://127.0.0.1:9')).success).toBe(true)
})

test('the preview names the owner and the requests as they would be sent', () => {
  const shown = integration().preview(reportOf(finishedCall()), settings({ owner: 'sam@acme.example.com' }))
  const base = `${vendor.url}/services/data/v66.0/sobjects`
  expect(shown.map(({ target }) => target)).toEqual([
    `PATCH ${base}/Lead/${callerKey}/%2B15035550142`,
    `POST ${base}/Task`,
    `POST ${base}/Task`,
  ])
  for (const { body } of shown) {
    expect(JSON.parse(body)).toMatchObject({ OwnerId: '(the user sam@acme.example.com)' })
  }
})
