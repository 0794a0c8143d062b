/** Google's own ways: the owner's consent, service accounts, invitations, reasons of refusals, and further calendars. */
import { generateKeyPairSync } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type GoogleCalendarServer,
  startGoogleCalendar,
} from '../../../simulator/vendors/google/google-calendar-server.ts'
import { finishedCall, reportOf } from '../../../test/fixtures/finished-call.ts'
import { openMemory, type TestMemory } from '../../../test/memory.ts'
import { demoBusiness } from '../../core/business.ts'
import type { CalendarBooking } from '../calendar.ts'
import { createGoogleCalendar } from './google-calendar.ts'
import { googleCalendarSettingsSchema } from './settings.ts'

const redirectUri = 'https://calls.example.com/api/oauth/callback'
const client = { clientId: 'id.apps.googleusercontent.com', clientSecret: 'GOCSPX-0123456789' }
const account = 'calls@project.iam.gserviceaccount.com'
const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
const keyFile = JSON.stringify({
  type: 'service_account',
  client_email: account,
  private_key: privateKey,
  private_key_id: 'k1',
  token_uri: 'http://169.254.169.254/token',
})
const clock = { now: new Date('2026-03-02T15:00:00Z') }
const now = () => clock.now
const settings = (more: Record<string, unknown> = client) => googleCalendarSettingsSchema.parse(more)

const booking: CalendarBooking = {
  key: 'abcdef0123',
  callSid: `CA${'1'.repeat(32)}`,
  startsAt: '2026-03-03T09:00:00-06:00',
  slot: { startsAt: '2026-03-03T09:00:00-06:00', endsAt: '2026-03-03T10:00:00-06:00' },
  name: 'Ana Reyes',
  phone: '+15035550142',
  email: 'ana@example.com',
  reason: 'leak <script>',
  language: 'en-US',
  business: demoBusiness,
}

let google: GoogleCalendarServer
let memory: TestMemory
beforeEach(async () => {
  clock.now = new Date('2026-03-02T15:00:00Z')
  google = await startGoogleCalendar({ ...client, serviceAccounts: { [account]: publicKey }, now })
  google.calendar('primary')
  memory = await openMemory(now)
})
afterEach(async () => {
  await google.close()
  await memory.dispose()
})

const kind = () => createGoogleCalendar({ addresses: { google: google.url }, now, vendorTimeoutMs: 300 })
const side = () => {
  const { calendar } = kind()
  if (!calendar) throw new Error('it is a calendar')
  return calendar
}
const memoryOf = () => memory.of('con_1')
async function connect(scopes?: string[]) {
  const code = google.logins.consent(redirectUri, scopes)
  await kind().oauth?.finish(settings(), { code, redirectUri }, memoryOf())
}

describe('the owner’s consent', () => {
  it('is asked for with lasting access, and kept', async () => {
    const oauth = kind().oauth
    const url = new URL(oauth?.authorizeUrl(settings(), { redirectUri, state: 'st' }) ?? '')
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: client.clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      access_type: 'offline',
      prompt: 'consent',
      state: 'st',
    })
    expect(url.search).not.toContain(client.clientSecret)
    expect(oauth?.isNeeded(settings())).toBe(true)
    expect(oauth?.isNeeded(settings({ serviceAccountKey: keyFile }))).toBe(false)
    expect(await oauth?.isDone(settings(), memoryOf())).toBe(false)
    await connect()
    expect(await oauth?.isDone(settings(), memoryOf())).toBe(true)
    await kind().check(settings(), memoryOf())
  })

  it('to a part of it only is not enough', async () => {
    await expect(connect(['calendar.freebusy'])).rejects.toMatchObject({ failure: 'permission' })
    expect(await kind().oauth?.isDone(settings(), memoryOf())).toBe(false)
  })

  it('is needed before anything else, and again once it is withdrawn', async () => {
    await expect(kind().check(settings(), memoryOf())).rejects.toMatchObject({ failure: 'credentials' })
    await connect()
    await kind().check(settings(), memoryOf())
    google.logins.withdraw()
    await expect(kind().check(settings(), memoryOf())).rejects.toMatchObject({
      failure: 'credentials',
      message: expect.stringMatching(/no longer accepts the login/),
    })
  })

  it('gives tokens that are used until they end, and renewed when they are refused', async () => {
    await connect()
    const tokens = () => google.requests.filter(({ path }) => path === '/token').length
    const before = tokens()
    for (const _ of [1, 2, 3]) await kind().check(settings(), memoryOf())
    expect(tokens() - before).toBe(1)
    google.logins.endAccess()
    await kind().check(settings(), memoryOf())
    expect(tokens() - before).toBe(2)
    clock.now = new Date(clock.now.getTime() + 3_600_000)
    await kind().check(settings(), memoryOf())
    expect(tokens() - before).toBe(3)
  })
})

describe('a service account', () => {
  const own = () => settings({ serviceAccountKey: keyFile })

  it('logs in by a signed claim, and invites nobody', async () => {
    await kind().check(own(), memoryOf())
    expect(await side().insert(booking, own(), memoryOf())).toMatchObject({ isPending: false })
    const [event] = google.calendar('primary').standing
    expect(event?.attendees).toBeUndefined()
    expect(event?.description).toContain('ana@example.com')
    expect(google.requests.some(({ headers }) => headers.host?.startsWith('169.254'))).toBe(false)
  })

  it.each([
    [JSON.stringify({ type: 'service_account' }), /whole JSON file/],
    ['AIza-not-json', /whole JSON file/],
  ])('is refused with the key %s', (serviceAccountKey, words) => {
    const parsed = googleCalendarSettingsSchema.safeParse({ serviceAccountKey })
    expect(parsed.error?.message).toMatch(words)
  })

  it('that Google does not know is told so', async () => {
    const other = keyFile.replace(account, 'other@project.iam.gserviceaccount.com')
    await expect(kind().check(settings({ serviceAccountKey: other }), memoryOf())).rejects.toMatchObject({
      failure: 'credentials',
    })
  })
})

describe('an event', () => {
  beforeEach(() => connect())

  it('invites the caller, holds no markup, and carries the call', async () => {
    const calendar = google.calendar('primary')
    const booked = await side().insert(booking, settings({ ...client, title: 'Visit' }), memoryOf())
    expect(booked).toMatchObject({ external: { id: booking.key, url: expect.stringMatching(/^https:/) } })
    expect(calendar.standing).toMatchObject([
      {
        id: booking.key,
        summary: 'Visit: Ana Reyes',
        start: { dateTime: booking.slot.startsAt, timeZone: 'America/Chicago' },
        extendedProperties: { private: { call_sid: booking.callSid } },
      },
    ])
    expect(calendar.standing[0]?.description).not.toMatch(/[<>]/)
    expect(calendar.invitations).toEqual(['ana@example.com'])
    await side().insert(booking, settings(), memoryOf())
    expect(calendar.standing).toHaveLength(1)
    expect(calendar.invitations).toHaveLength(1)
  })

  it('that the owner has deleted is not booked again under its id', async () => {
    await side().insert(booking, settings(), memoryOf())
    for (const event of google.calendar('primary').all) event.status = 'cancelled'
    expect(await side().find(booking, settings(), memoryOf())).toBeUndefined()
    expect(await side().insert(booking, settings(), memoryOf())).toBe('taken')
  })

  it('of a whole day, of the past, or marked as free is in nobody’s way', async () => {
    const { startsAt, endsAt } = booking.slot
    google
      .calendar('primary')
      .add(startsAt, endsAt, { transparency: 'transparent', created: '2020-01-01T00:00:00Z' })
    expect(await side().insert(booking, settings(), memoryOf())).toMatchObject({ isPending: false })
  })
})

describe('what is busy', () => {
  beforeEach(() => connect())
  const place = { schedule: { ...demoBusiness, holidays: [] }, now: now(), taken: [] }
  const tuesday = { from: Date.parse('2026-03-03T06:00:00Z'), to: Date.parse('2026-03-04T06:00:00Z') }
  const starts = async (own: Record<string, unknown>) =>
    (await side().freeSlots(tuesday, place, settings({ ...client, ...own }), memoryOf())).map(
      ({ startsAt }) => startsAt.slice(11, 16),
    )

  it('counts in every calendar, with the free time around it', async () => {
    const [van, primary] = [google.calendar('van@example.com'), google.calendar('primary')]
    van.add('2026-03-03T09:00:00-06:00', '2026-03-03T12:00:00-06:00')
    primary.add('2026-03-03T13:00:00-06:00', '2026-03-03T17:00:00-06:00')
    const own = { busyCalendarIds: ['van@example.com'], stepMinutes: 60 }
    expect(await starts(own)).toEqual(['08:00', '12:00'])
    expect(await starts({ ...own, bufferAfterMinutes: 15 })).toEqual([])
    expect(await starts({ stepMinutes: 60, minutes: 120 })).toEqual(['08:00', '09:00', '10:00', '11:00'])
  })

  it('cannot be told of a calendar that is not there: nothing is free', async () => {
    await expect(starts({ busyCalendarIds: ['gone@example.com'] })).rejects.toMatchObject({
      failure: 'refused',
      message: expect.stringMatching(/does not know the calendar gone@example\.com/),
    })
  })
})

describe('a refusal', () => {
  beforeEach(() => connect())

  it.each([
    [403, 'rateLimitExceeded', 'passing'],
    [403, 'quotaExceeded', 'passing'],
    [429, 'userRateLimitExceeded', 'passing'],
    [403, 'insufficientPermissions', 'permission'],
    [400, 'invalid', 'refused'],
    [500, 'backendError', 'passing'],
  ])('%i %s is %s', async (status, reason, failure) => {
    const json = { error: { code: status, message: 'no', errors: [{ domain: 'global', reason }] } }
    google.fail({ matches: ({ path }) => path.endsWith('/freeBusy'), how: { status, json } })
    await expect(kind().check(settings(), memoryOf())).rejects.toMatchObject({ failure })
  })

  it('says so where the calendar may only be read', async () => {
    google.calendar('primary').role = 'reader'
    await expect(kind().check(settings(), memoryOf())).rejects.toMatchObject({ failure: 'permission' })
  })
})

it('shows what would be booked, without a secret', () => {
  const [preview] = kind().preview(reportOf(finishedCall()), settings())
  expect(preview?.target).toContain(`POST ${google.url}/calendar/v3/calendars/primary/events`)
  expect(preview?.body).toContain('Ana Reyes')
  expect(JSON.stringify(preview)).not.toContain(client.clientSecret)
  expect(kind().occasions(settings())).toEqual([])
})
