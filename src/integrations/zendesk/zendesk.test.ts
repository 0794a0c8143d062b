import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startZendesk, type ZendeskFake } from '../../../simulator/vendors/zendesk/zendesk.ts'
import { finishedCall, reportOf } from '../../../test/fixtures/finished-call.ts'
import { openMemory, type TestMemory } from '../../../test/memory.ts'
import type { CallEventBody } from '../../core/call-event.ts'
import type { CallReport } from '../../core/call-report.ts'
import type { ConnectionMemory } from '../connection-memory.ts'
import { usualAddresses } from '../vendor-addresses.ts'
import { zendeskSettingsSchema } from './settings.ts'
import { createZendesk } from './zendesk.ts'

let fake: ZendeskFake
let memories: TestMemory
let memory: ConnectionMemory
let now: Date

beforeEach(async () => {
  now = new Date('2026-11-24T16:00:00Z')
  fake = await startZendesk(() => now)
  memories = await openMemory(() => now)
  memory = memories.of('zendesk')
})
afterEach(async () => {
  await fake.server.close()
  await memories.dispose()
})

const settingsWith = (more: Record<string, unknown> = {}) =>
  zendeskSettingsSchema.parse({
    subdomain: 'acme',
    clientId: fake.logins.clientId,
    clientSecret: fake.logins.secret,
    ...more,
  })
const zendesk = () =>
  createZendesk({ addresses: { ...usualAddresses, zendesk: fake.server.url }, now: () => now })
const callback: CallEventBody = {
  type: 'callback-requested',
  callback: { requested: true, phone: '+15035550142', dueAt: '2026-11-24T16:30:00-06:00', status: 'open' },
}
const report = (more: Partial<CallReport> = {}): CallReport => ({
  ...reportOf(finishedCall([callback])),
  recordingLink: 'https://calls.example.com/recordings/abc.mp3',
  ...more,
})
const deliver = (sent = report(), settings = settingsWith()) => zendesk().deliver(sent, settings, memory)
const asked = (method: string, path: string) =>
  fake.server.requests.filter((request) => request.method === method && request.path === path)
const loseOnce = (method: string, path: RegExp) =>
  fake.server.fail({
    matches: (request) => request.method === method && path.test(request.path),
    times: 1,
    isAfterDoing: true,
    how: 'cut',
  })

describe('the login', () => {
  it('asks for its scopes in one string, as JSON, once for all deliveries', async () => {
    await deliver()
    await deliver(report({ call: { ...finishedCall(), callSid: `CA${'2'.repeat(32)}` } }))
    const [login, ...more] = asked('POST', '/oauth/tokens')
    expect(more).toEqual([])
    expect(login?.json).toMatchObject({
      grant_type: 'client_credentials',
      scope: 'users:read users:write tickets:read tickets:write',
    })
  })

  it('is renewed before the token ends', async () => {
    await deliver()
    now = new Date(now.getTime() + 86_400_000)
    await deliver(report({ call: { ...finishedCall(), callSid: `CA${'2'.repeat(32)}` } }))
    expect(asked('POST', '/oauth/tokens')).toHaveLength(2)
    expect(fake.account.tickets).toHaveLength(2)
  })

  it('with a wrong secret is refused in words that do not quote it', async () => {
    const check = zendesk().check(settingsWith({ clientSecret: 'wrong-s3cret' }), memory)
    await expect(check).rejects.toMatchObject({
      failure: 'credentials',
      message: expect.not.stringContaining('wrong-s3cret'),
    })
  })

  it('with a token that may do nothing says which scopes there have to be', async () => {
    fake.server.fail({
      matches: ({ path }) => path !== '/oauth/tokens',
      how: {
        status: 403,
        json: {
          error: 'Forbidden',
          description: 'You are missing the following required scopes: users:read, read',
        },
      },
    })
    await expect(zendesk().check(settingsWith(), memory)).rejects.toMatchObject({
      failure: 'permission',
      message: expect.stringMatching(/missing the following .*scopes have to include users:read users:write/),
    })
  })
})

describe('the check', () => {
  it('names an assignee who is no agent', async () => {
    fake.account.keep({ name: 'Ana Reyes', email: 'ana@example.com' })
    const check = zendesk().check(settingsWith({ assignee: 'ana@example.com' }), memory)
    await expect(check).rejects.toMatchObject({
      failure: 'refused',
      message: expect.stringContaining('Assignee'),
    })
  })

  it('writes nothing', async () => {
    await zendesk().check(settingsWith({ assignee: 'lee@acme.example' }), memory)
    expect(
      fake.server.requests.filter(({ method, path }) => method !== 'GET' && path !== '/oauth/tokens'),
    ).toEqual([])
  })
})

describe('the ticket', () => {
  it('goes to the agent and group of the settings', async () => {
    await deliver(report(), settingsWith({ assignee: 'lee@acme.example', groupId: '360001' }))
    const lee = fake.account.users.find(({ email }) => email === 'lee@acme.example')
    expect(fake.account.tickets).toEqual([
      expect.objectContaining({
        assignee_id: lee?.id,
        group_id: 360_001,
        type: 'task',
        due_at: '2026-11-24T22:30:00Z',
      }),
    ])
  })

  it('is made without a group that is gone, with a key of its own, and the owner is told', async () => {
    fake.account.groups.length = 0
    const delivered = await deliver(report(), settingsWith({ groupId: '360001' }))
    expect(delivered.note).toContain('did not take group_id')
    expect(fake.account.tickets).toHaveLength(1)
    const sid = report().call.callSid
    expect(asked('POST', '/api/v2/tickets').map(({ headers }) => headers['idempotency-key'])).toEqual([
      `${sid}-ticket`,
      `${sid}-ticket-without-group_id`,
    ])
  })

  it('of a key that was used with another body is the one that is there', async () => {
    loseOnce('POST', /tickets$/)
    await expect(deliver()).rejects.toMatchObject({ failure: 'passing' })
    // Somebody else's look-up does not show it yet, and the call's report has grown meanwhile.
    fake.server.fail({
      matches: ({ method, path }) => method === 'GET' && path === '/api/v2/tickets',
      times: 1,
      how: { status: 200, json: { tickets: [] } },
    })
    const grown = report({ isRepeat: true })
    const delivered = await deliver({ ...grown, call: { ...grown.call, summary: 'The heater leaks.' } })
    expect(fake.account.tickets.map(({ id }) => String(id))).toEqual([delivered.externalId])
  })

  it('is found by the CallSid when the key is long forgotten', async () => {
    loseOnce('POST', /tickets$/)
    await expect(deliver()).rejects.toMatchObject({ failure: 'passing' })
    now = new Date(now.getTime() + 24 * 3_600_000)
    await deliver(report({ isRepeat: true }))
    expect(fake.account.tickets).toHaveLength(1)
  })

  it('that Zendesk refuses is dead with what Zendesk says of each field', async () => {
    fake.server.fail({
      matches: ({ method, path }) => method === 'POST' && path === '/api/v2/tickets',
      how: {
        status: 422,
        json: {
          error: 'RecordInvalid',
          description: 'Record validation errors',
          details: {
            base: [{ description: 'Product: is required when solving a ticket', error: 'BlankValue' }],
          },
        },
      },
    })
    await expect(deliver()).rejects.toMatchObject({
      failure: 'refused',
      message: 'Zendesk answered 422: base: Product: is required when solving a ticket',
    })
  })

  it.each([
    [429, { 'retry-after': '41' }, 41_000],
    [429, { 'ratelimit-reset': '9' }, 9000],
    [503, { 'retry-after': '5' }, 5000],
  ])('after %i with %j is tried again in time', async (status, headers, retryAfterMs) => {
    fake.server.fail({
      matches: ({ method, path }) => method === 'POST' && path === '/api/v2/tickets',
      how: { status, headers, text: '' },
    })
    await expect(deliver()).rejects.toMatchObject({ failure: 'passing', retryAfterMs })
  })
})

describe('the recording', () => {
  const voiceComments = () => fake.account.tickets.flatMap((ticket) => ticket.voiceComments)

  it('is a voice comment, unless the owner wants none or there is none', async () => {
    await deliver()
    expect(voiceComments()).toMatchObject([{ recording_url: report().recordingLink }])
    await deliver(
      report({ call: { ...finishedCall(), callSid: `CA${'2'.repeat(32)}` } }),
      settingsWith({ playsRecordings: false }),
    )
    await deliver(
      report({ call: { ...finishedCall(), callSid: `CA${'3'.repeat(32)}` }, recordingLink: undefined }),
    )
    expect(voiceComments()).toHaveLength(1)
    expect(fake.account.tickets[1]?.comment.html_body).toContain(report().recordingLink)
  })

  it('is added once when the answer for the ticket was lost', async () => {
    loseOnce('POST', /tickets$/)
    await expect(deliver()).rejects.toMatchObject({ failure: 'passing' })
    await deliver(report({ isRepeat: true }))
    await deliver(report({ isRepeat: true }))
    expect(voiceComments()).toHaveLength(1)
  })

  it('waits where Zendesk wants a pause', async () => {
    fake.server.fail({ matches: ({ method }) => method === 'PUT', times: 1, how: { status: 429, text: '' } })
    await expect(deliver()).rejects.toMatchObject({ failure: 'passing' })
    await deliver(report({ isRepeat: true }))
    expect(voiceComments()).toHaveLength(1)
    expect(fake.account.tickets).toHaveLength(1)
  })

  it('that could not be added, or whose answer was lost, keeps nothing from being delivered', async () => {
    loseOnce('PUT', /tickets/)
    const delivered = await deliver()
    expect(delivered.note).toContain('its link stands in the note')
    await deliver(report({ isRepeat: true }))
    expect(voiceComments()).toHaveLength(1)
  })
})

describe('the user', () => {
  it('is found by a further number', async () => {
    const { id } = fake.account.keep({ name: 'Ana Reyes', phone: '+15035550199' })
    fake.account.addIdentity(id, { type: 'phone_number', value: '+15035550142' })
    await deliver()
    expect(fake.account.tickets[0]?.requester_id).toBe(id)
  })

  it('gets the number they called from beside the one they had', async () => {
    const { id } = fake.account.keep({ name: 'Ana Reyes', phone: '+15035550199', email: 'ana@example.com' })
    const email: CallEventBody = {
      type: 'lead-updated',
      fields: { email: { value: 'ana@example.com', confidence: 1, source: 'spoken', isConfirmed: true } },
    }
    await deliver(reportOf(finishedCall([email])))
    expect(fake.account.identities).toEqual([{ user_id: id, type: 'phone_number', value: '+15035550142' }])
    expect(fake.account.userOf(id)).toMatchObject({ phone: '+15035550199', name: 'Ana Reyes' })
  })

  const told = (address: string): CallEventBody => ({
    type: 'lead-updated',
    fields: { email: { value: address, confidence: 1, source: 'spoken', isConfirmed: true } },
  })

  it('keeps the name and the number that somebody gave one of ours, also when nothing is remembered', async () => {
    await deliver()
    const made = fake.account.users.at(-1)
    fake.account.changeUser(made?.id ?? 0, { name: 'Anna-Maria Reyes Lopez', phone: '+15035550133' })
    memory = memories.of('connected anew')
    await deliver(report({ call: { ...finishedCall(), callSid: `CA${'2'.repeat(32)}` } }))
    expect(fake.account.users.at(-1)).toMatchObject({
      id: made?.id,
      name: 'Anna-Maria Reyes Lopez',
      phone: '+15035550133',
    })
  })

  it('of an agent who gives their second address stays as it is', async () => {
    const lee = fake.account.users.find(({ role }) => role === 'agent')
    fake.account.addIdentity(lee?.id ?? 0, { type: 'email', value: 'lee@home.example' })
    await deliver(reportOf({ ...finishedCall([told('lee@home.example')]), from: 'anonymous' }))
    expect(fake.account.userOf(lee?.id ?? 0)).toMatchObject({
      name: 'Lee Agent',
      role: 'agent',
      email: 'lee@acme.example',
    })
  })

  it('is made without an address that Zendesk refuses', async () => {
    fake.server.fail({
      matches: ({ path }) => path.endsWith('/create_or_update'),
      times: 1,
      how: {
        status: 422,
        json: {
          error: 'RecordInvalid',
          details: { email: [{ description: 'Email: is not properly formatted' }] },
        },
      },
    })
    const email: CallEventBody = {
      type: 'lead-updated',
      fields: { email: { value: 'ana@ex..com', confidence: 1, source: 'spoken', isConfirmed: true } },
    }
    const delivered = await deliver(reportOf(finishedCall([email])))
    expect(delivered.note).toContain('Email: is not properly formatted')
    expect(fake.account.users.at(-1)).toMatchObject({ name: 'Ana Reyes', email: null })
  })

  it('of an account that checks numbers passes with E.164', async () => {
    fake.account.validatesPhones = true
    await deliver()
    expect(fake.account.users.at(-1)).toMatchObject({ phone: '+15035550142' })
  })
})

it('the preview is what is sent, in the same order', async () => {
  const settings = settingsWith({ groupId: '360001' })
  const shown = zendesk().preview(report(), settings)
  await deliver(report(), settings)
  const written = fake.server.requests.filter(
    ({ method, path }) => method !== 'GET' && path !== '/oauth/tokens',
  )
  const previews = shown.filter(({ target }) => !target.startsWith('GET '))
  expect(
    previews.map(({ target }) => target.replace('(id of the ticket)', String(fake.account.tickets[0]?.id))),
  ).toEqual(written.map(({ method, path }) => `${method} ${fake.server.url}${path}`))
  for (const [index, { body }] of previews.entries()) {
    expect(Object.keys(JSON.parse(body))).toEqual(Object.keys(Object(written[index]?.json)))
  }
  const firstSearch = fake.server.requests.find(({ query }) => query.has('query'))
  expect(shown[0]?.target).toBe(`GET ${fake.server.url}/api/v2/users/search?${firstSearch?.query}`)
})
