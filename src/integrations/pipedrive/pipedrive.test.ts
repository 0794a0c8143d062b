import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type PipedriveFake, startPipedrive } from '../../../simulator/vendors/pipedrive/pipedrive.ts'
import { finishedCall, reportOf } from '../../../test/fixtures/finished-call.ts'
import { openMemory, type TestMemory } from '../../../test/memory.ts'
import type { CallEventBody } from '../../core/call-event.ts'
import type { ConnectionMemory } from '../connection-memory.ts'
import { usualAddresses } from '../vendor-addresses.ts'
import { createPipedrive } from './pipedrive.ts'
import { pipedriveSettingsSchema } from './settings.ts'

let fake: PipedriveFake
let memories: TestMemory
let memory: ConnectionMemory
let now: Date

beforeEach(async () => {
  now = new Date('2026-11-24T16:00:00Z')
  fake = await startPipedrive(() => now)
  memories = await openMemory(() => now)
  memory = memories.of('pipedrive')
})
afterEach(async () => {
  await fake.server.close()
  await memories.dispose()
})

const settingsWith = (more: Record<string, unknown> = {}) =>
  pipedriveSettingsSchema.parse({ apiToken: fake.token, companyDomain: 'acme', ...more })
const pipedrive = () =>
  createPipedrive({ addresses: { ...usualAddresses, pipedrive: fake.server.url }, now: () => now })
const callback: CallEventBody = {
  type: 'callback-requested',
  callback: { requested: true, phone: '+15035550142', dueAt: '2026-11-24T16:30:00-06:00', status: 'open' },
}
const report = () => reportOf(finishedCall([callback]))
const asked = (method: string, path: string) =>
  fake.server.requests.filter((request) => request.method === method && request.path === path)

describe('the check', () => {
  it('makes our fields once, however often it is made', async () => {
    await pipedrive().check(settingsWith(), memory)
    await pipedrive().check(settingsWith(), memory)
    const own = fake.company.personFields.filter((field) => field.is_custom_field)
    expect(own.map(({ field_name }) => field_name)).toEqual([
      'FirstRing urgency',
      'FirstRing reason',
      'FirstRing last call',
    ])
  })

  it('passes for a user who may make no fields, and calls are delivered without them', async () => {
    fake.company.isAdmin = false
    await pipedrive().check(settingsWith(), memory)
    await pipedrive().deliver(report(), settingsWith(), memory)
    expect(fake.company.people).toEqual([expect.objectContaining({ custom_fields: {} })])
  })

  it('names a token of another company', async () => {
    const refused = pipedrive().check(settingsWith({ companyDomain: 'other' }), memory)
    await expect(refused).rejects.toMatchObject({
      failure: 'refused',
      message: expect.stringContaining('acme'),
    })
  })
})

it('in another company, whom a caller was taken for in the first one is nobody', async () => {
  await pipedrive().deliver(report(), settingsWith(), memory)
  const first = fake
  try {
    fake = await startPipedrive(() => now)
    const taken = first.company.people[0]?.id ?? 0
    const add = () =>
      fake.company.addPerson({ name: 'Bo Kim', phones: [{ value: '+14125550199', primary: true }] })
    let stranger = add()
    while (stranger.id < taken) stranger = add()
    expect(stranger.id).toBe(taken)
    const call = { ...finishedCall(), callSid: `CA${'2'.repeat(32)}` }
    await pipedrive().deliver(reportOf(call), settingsWith({ companyDomain: 'other' }), memory)
    expect(fake.company.callLogs.map(({ person_id }) => person_id)).not.toContain(stranger.id)
    expect(fake.company.people.at(-1)).toMatchObject({ name: 'Ana Reyes' })
  } finally {
    await first.server.close()
  }
})

it('what was found in the account is looked up once for all deliveries', async () => {
  await pipedrive().deliver(report(), settingsWith({ owner: 'lee@acme.example' }), memory)
  const call = { ...finishedCall(), callSid: `CA${'2'.repeat(32)}` }
  await pipedrive().deliver(reportOf(call), settingsWith({ owner: 'lee@acme.example' }), memory)
  expect(asked('GET', '/v1/users')).toHaveLength(1)
  expect(asked('GET', '/api/v2/personFields')).toHaveLength(1)
  expect(fake.company.people[0]?.owner_id).toBe(72)
  expect(fake.company.activities.filter(({ done }) => !done)[0]?.owner_id).toBe(72)
})

it('an urgent call back has the priority that the company calls high', async () => {
  const urgent: CallEventBody = { type: 'urgency-detected', urgency: { level: 'urgent', evidence: ['now'] } }
  await pipedrive().deliver(reportOf(finishedCall([callback, urgent])), settingsWith(), memory)
  expect(fake.company.activities.filter(({ done }) => !done)[0]?.priority).toBe(103)
})

it('a call log stays with the user whose token it is: only their own can be found again', async () => {
  await pipedrive().deliver(report(), settingsWith({ owner: 'lee@acme.example' }), memory)
  expect(fake.company.callLogs[0]?.user_id).toBe(71)
})

it('a call log behind many others is found again among the activities', async () => {
  const others = { outcome: 'connected', to_phone_number: '+1', start_time: 'x', end_time: 'x' } as const
  for (let nth = 0; nth < 200; nth++) fake.company.addCallLog(others)
  fake.server.fail({
    matches: ({ method, path }) => method === 'POST' && path === '/v1/callLogs',
    times: 1,
    isAfterDoing: true,
    how: 'cut',
  })
  await expect(pipedrive().deliver(report(), settingsWith(), memory)).rejects.toMatchObject({
    failure: 'passing',
  })
  await pipedrive().deliver({ ...report(), isRepeat: true }, settingsWith(), memory)
  expect(fake.company.callLogs).toHaveLength(201)
})

describe('leads', () => {
  const settings = () => settingsWith({ makesLeads: true, leadLabel: 'Phone' })

  it('are made for a new caller, with the call and the call back on them', async () => {
    await pipedrive().deliver(report(), settings(), memory)
    const [lead] = fake.company.leads
    expect(lead).toMatchObject({
      origin_id: report().call.callSid,
      person_id: fake.company.people[0]?.id,
      label_ids: [fake.company.labels[0]?.id],
    })
    expect(fake.company.labels).toEqual([expect.objectContaining({ name: 'Phone' })])
    expect(fake.company.callLogs[0]?.lead_id).toBe(lead?.id)
    expect(fake.company.activities.map(({ lead_id }) => lead_id)).toEqual([lead?.id, lead?.id])
  })

  it('are not made for somebody who is known, nor without the owner saying so', async () => {
    fake.company.addPerson({ name: 'Ana Reyes', phones: [{ value: '503-555-0142' }] })
    await pipedrive().deliver(report(), settings(), memory)
    const other = finishedCall()
    await pipedrive().deliver(
      reportOf({ ...other, callSid: `CA${'2'.repeat(32)}`, from: '+15035550177', lead: {} }),
      settingsWith(),
      memory,
    )
    expect(fake.company.people).toHaveLength(2)
    expect(fake.company.leads).toEqual([])
  })

  it.each(['/api/v2/persons', '/v1/leads', '/v1/callLogs'])(
    'are made once when the answer of POST %s is lost',
    async (path) => {
      fake.company.indexLagMs = 60_000
      fake.server.fail({
        matches: (request) => request.method === 'POST' && request.path === path,
        times: 1,
        isAfterDoing: true,
        how: 'cut',
      })
      await expect(pipedrive().deliver(report(), settings(), memory)).rejects.toMatchObject({
        failure: 'passing',
      })
      await pipedrive().deliver({ ...report(), isRepeat: true }, settings(), memory)
      expect(fake.company.leads).toHaveLength(1)
      expect(fake.company.people).toHaveLength(1)
      expect(fake.company.callLogs).toEqual([expect.objectContaining({ lead_id: fake.company.leads[0]?.id })])
    },
  )
})

it('a lead that the plan does not have keeps no call from being logged', async () => {
  fake.server.fail({
    matches: ({ method, path }) => method === 'POST' && path === '/v1/leads',
    how: { status: 403, json: { success: false, error: 'Not in your plan', code: 'feature_capping_leads' } },
  })
  const delivered = await pipedrive().deliver(report(), settingsWith({ makesLeads: true }), memory)
  expect(delivered.note).toContain(
    'No lead was made: The plan at Pipedrive has reached a limit: Not in your plan',
  )
  expect(asked('POST', '/v1/leads')).toHaveLength(1)
  expect(fake.company.callLogs).toHaveLength(1)
})

describe('limits', () => {
  const refusing = (reply: {
    status: number
    json?: unknown
    text?: string
    headers?: Record<string, string>
  }) => fake.server.fail({ matches: ({ path }) => path === '/v1/callLogs', how: reply })
  const deliver = () => pipedrive().deliver(report(), settingsWith(), memory)

  it('of the plan are told in words, and wait for the owner', async () => {
    refusing({
      status: 403,
      json: { success: false, error: 'Limit reached', code: 'feature_capping_activities_limit' },
    })
    await expect(deliver()).rejects.toMatchObject({
      failure: 'permission',
      message: 'The plan at Pipedrive has reached a limit: Limit reached (feature_capping_activities_limit)',
    })
  })

  it('for want of a right say what is needed', async () => {
    refusing({ status: 403, json: { success: false, error: 'You do not have access' } })
    await expect(deliver()).rejects.toMatchObject({
      failure: 'permission',
      message: expect.stringMatching(/You do not have access\. The user of the API token/),
    })
  })

  it('of a moment are waited for as long as Pipedrive says', async () => {
    refusing({
      status: 429,
      json: { success: false, error: 'Too many' },
      headers: { 'x-ratelimit-reset': '2' },
    })
    await expect(deliver()).rejects.toMatchObject({ failure: 'passing', retryAfterMs: 2000 })
  })

  it('of the day are waited for until midnight', async () => {
    refusing({
      status: 429,
      json: { success: false, error: 'Daily budget exceeded' },
      headers: { 'x-ratelimit-reset': '2' },
    })
    await expect(deliver()).rejects.toMatchObject({ failure: 'passing', retryAfterMs: 8 * 3_600_000 })
  })

  it('at the edge, where a page comes instead of an answer, pass', async () => {
    refusing({ status: 403, text: '<html>Attention required</html>' })
    await expect(deliver()).rejects.toMatchObject({ failure: 'passing', retryAfterMs: 600_000 })
  })
})

it('every request is paced, and searches once more', async () => {
  const paces: number[] = []
  const counted: ConnectionMemory = {
    ...memory,
    pace: async ({ perSecond }) => void paces.push(perSecond),
  }
  await pipedrive().deliver(report(), settingsWith(), counted)
  const { requests } = fake.server
  const searches = requests.filter(({ path }) => path.endsWith('/search'))
  expect(searches.length).toBeGreaterThan(5)
  expect(paces.filter((perSecond) => perSecond === 6)).toHaveLength(requests.length)
  expect(paces.filter((perSecond) => perSecond === 3)).toHaveLength(searches.length)
})

it('an owner who has left is left out, and told of', async () => {
  await pipedrive().check(settingsWith({ owner: 'lee@acme.example' }), memory)
  const lee = fake.company.users.find(({ id }) => id === 72)
  if (lee) lee.active_flag = false
  const delivered = await pipedrive().deliver(report(), settingsWith({ owner: 'lee@acme.example' }), memory)
  expect(delivered.note).toContain('did not take owner_id')
  expect(fake.company.people[0]?.owner_id).toBe(71)
})

it('the preview is what is sent, in the same order', async () => {
  const settings = settingsWith({ makesLeads: true })
  const shown = pipedrive().preview(report(), settings)
  await pipedrive().check(settings, memory)
  fake.server.requests.length = 0
  await pipedrive().deliver(report(), settings, memory)
  const posts = fake.server.requests.filter(({ method }) => method === 'POST')
  const previews = shown.filter(({ target }) => target.startsWith('POST '))
  expect(previews.map(({ target }) => target)).toEqual(
    posts.map(({ path }) => `POST ${fake.server.url}${path}`),
  )
  for (const [index, { body }] of previews.entries()) {
    expect(Object.keys(JSON.parse(body))).toEqual(Object.keys(Object(posts[index]?.json)))
  }
})
