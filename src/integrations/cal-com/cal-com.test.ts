/** Cal.com's own ways: versions, what an event type asks for, consent of the owner, and servers of one's own. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CalComServer, startCalCom } from '../../../simulator/vendors/cal-com/cal-com-server.ts'
import { finishedCall, reportOf } from '../../../test/fixtures/finished-call.ts'
import { openMemory, type TestMemory } from '../../../test/memory.ts'
import { demoBusiness } from '../../core/business.ts'
import type { CalendarBooking } from '../calendar.ts'
import { createHttpClient } from '../http-client.ts'
import { createCalCom } from './cal-com.ts'
import { calComSettingsSchema } from './settings.ts'

const apiKey = 'cal_live_0123456789abcdef'
const now = () => new Date('2026-03-02T15:00:00Z')
const nine = '2026-03-03T15:00:00.000Z'

const booking: CalendarBooking = {
  key: 'abcdef0123',
  callSid: `CA${'1'.repeat(32)}`,
  startsAt: '2026-03-03T09:00:00-06:00',
  slot: { startsAt: '2026-03-03T09:00:00-06:00', endsAt: '2026-03-03T09:45:00-06:00' },
  name: 'Ana Reyes',
  phone: '+15035550142',
  email: 'ana@example.com',
  reason: 'dripping tap',
  language: 'es-US',
  business: demoBusiness,
}

let calCom: CalComServer
let memory: TestMemory
beforeEach(async () => {
  calCom = await startCalCom({ apiKey })
  calCom.open.add(nine)
  memory = await openMemory(now)
})
afterEach(async () => {
  await calCom.close()
  await memory.dispose()
})

const settings = (more: Record<string, unknown> = {}) =>
  calComSettingsSchema.parse({ apiKey, eventTypeId: calCom.eventType.id, ...more })
const kind = (more: { baseUrl?: boolean; ranges?: string[] } = {}) =>
  createCalCom({
    addresses: { calCom: more.baseUrl ? undefined : calCom.url },
    http: createHttpClient({ allowPrivateTargets: more.ranges ?? [], now, timeoutMs: 500 }),
    now,
    vendorTimeoutMs: 300,
  })
const side = (one = kind()) => {
  if (!one.calendar) throw new Error('it is a calendar')
  return one.calendar
}
const insert = (more: Partial<CalendarBooking> = {}, own = settings()) =>
  side().insert({ ...booking, ...more }, own, memory.of('con_1'))

describe('a booking', () => {
  it('carries the caller and the call, each path under its version', async () => {
    expect(await insert()).toMatchObject({ isPending: false, endsAt: '2026-03-03T15:45:00.000Z' })
    expect(calCom.bookings).toMatchObject([
      {
        start: nine,
        attendee: {
          name: 'Ana Reyes',
          email: 'ana@example.com',
          timeZone: 'America/Chicago',
          language: 'es',
        },
        metadata: { call_sid: booking.callSid },
        bookingFieldsResponses: { notes: 'dripping tap' },
      },
    ])
    expect(await side().find(booking, settings(), memory.of('con_1'))).toMatchObject({
      external: { id: 'uid1' },
    })
    expect(await side().find({ ...booking, key: 'other' }, settings(), memory.of('con_1'))).toBeUndefined()
  })

  it('without what the event type asks for is refused in Cal.com’s words', async () => {
    const { email: _, ...nameless } = booking
    const tried = side().insert(nameless, settings(), memory.of('con_1'))
    await expect(tried).rejects.toMatchObject({ failure: 'refused', message: expect.stringMatching(/email/) })
    calCom.eventType.needsEmail = false
    expect(await side().insert(nameless, settings(), memory.of('con_1'))).toMatchObject({ isPending: false })
  })

  it('that waits for the owner says so', async () => {
    calCom.eventType.needsConsent = true
    expect(await insert()).toMatchObject({ isPending: true })
  })

  it('for a time that has gone is taken', async () => {
    await insert()
    expect(await insert({ key: 'other' })).toBe('taken')
  })
})

describe('free times', () => {
  const free = async (own: Record<string, unknown> = {}, holidays: typeof demoBusiness.holidays = []) =>
    (
      await side().freeSlots(
        { from: now().getTime(), to: Date.parse('2026-03-10T00:00:00Z') },
        { schedule: { ...demoBusiness, holidays }, now: now(), taken: [] },
        settings(own),
        memory.of('con_1'),
      )
    ).map(({ startsAt }) => startsAt)

  it('lie in the business’s hours, unless the event type alone decides', async () => {
    calCom.open.add('2026-03-04T04:00:00.000Z')
    expect(await free()).toEqual(['2026-03-03T09:00:00-06:00'])
    expect(await free({ isOnlyInHours: false })).toEqual([
      '2026-03-03T09:00:00-06:00',
      '2026-03-03T22:00:00-06:00',
    ])
    expect(await free({}, [{ date: '2026-03-03', name: 'Inventory', hours: [] }])).toEqual([])
  })

  it('keep the notice', async () => {
    expect(await free({ noticeHours: 48 })).toEqual([])
    calCom.open.add('2026-03-06T15:00:00.000Z')
    expect(await free({ daysAhead: 2 })).toEqual(['2026-03-03T09:00:00-06:00'])
  })
})

describe('a check', () => {
  const check = (own: Record<string, unknown> = {}, one = kind()) =>
    one.check(settings(own), memory.of('con_1'))

  it('tells a wrong key from a wrong event type', async () => {
    await check()
    await expect(check({ apiKey: 'cal_live_wrong_one' })).rejects.toMatchObject({ failure: 'credentials' })
    await expect(check({ eventTypeId: 1 })).rejects.toMatchObject({
      failure: 'refused',
      message: expect.stringMatching(/no event type 1/),
    })
  })

  it('reaches a server of one’s own only where private addresses are allowed', async () => {
    const own = { baseUrl: `${calCom.url}/v2/` }
    await expect(check(own, kind({ baseUrl: true }))).rejects.toMatchObject({ failure: 'refused' })
    expect(calCom.requests).toEqual([])
    await check(own, kind({ baseUrl: true, ranges: ['127.0.0.0/8'] }))
    expect(calCom.requests.at(-1)?.headers['cal-api-version']).toBe('2024-06-14')
  })
})

it('shows what would be booked, without the key', () => {
  const [preview] = kind().preview(reportOf(finishedCall()), settings())
  expect(preview?.target).toBe(`POST ${calCom.url}/v2/bookings`)
  expect(preview?.body).toContain('call_sid')
  expect(JSON.stringify(preview)).not.toContain(apiKey)
})
