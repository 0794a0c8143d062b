/** What every calendar must do: tell what is free, book once whatever fails, and give no time to two callers. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConnectedCalendar } from '../../src/appointments/connected-calendar.ts'
import { recordBooking } from '../../src/appointments/record-booking.ts'
import { settleCall } from '../../src/appointments/settle-call.ts'
import { demoBusiness } from '../../src/core/business.ts'
import type { Calendar } from '../../src/core/calendar.ts'
import { createHttpClient } from '../../src/integrations/http-client.ts'
import { createIntegrations } from '../../src/integrations/index.ts'
import { usualAddresses } from '../../src/integrations/vendor-addresses.ts'
import type { JobQueue } from '../../src/jobs/job-queue.ts'
import { createLog } from '../../src/log.ts'
import { openAppointments } from '../../src/open-appointments.ts'
import { openMemory, type TestMemory } from '../memory.ts'
import { noTexts } from '../no-texts.ts'
import { saveCall } from '../sample-calls.ts'
import { calCom } from './calendars/cal-com.ts'
import { googleCalendar } from './calendars/google-calendar.ts'
import { type CalendarUnderTest, hours } from './calendars/subject.ts'

const nineOClock = '2026-03-03T09:00:00-06:00'
const tenOClock = '2026-03-03T10:00:00-06:00'
const span = { from: new Date('2026-03-03T06:00:00Z'), to: new Date('2026-03-04T06:00:00Z') }
const business = { ...demoBusiness, hours }
const now = () => new Date('2026-03-02T15:00:00Z')
const never = new AbortController().signal

describe.each([googleCalendar, calCom])('$kind', (subject) => {
  let under: CalendarUnderTest
  let memory: TestMemory
  let connected: ConnectedCalendar
  let context: ConstructorParameters<typeof ConnectedCalendar>[0]
  let calendar: Calendar
  const faults: unknown[] = []
  beforeEach(async () => {
    under = await subject.start(now)
    memory = await openMemory(now)
    faults.length = 0
    const { store } = memory
    const integrations = createIntegrations({
      ...noTexts,
      http: createHttpClient({ allowPrivateTargets: [], now }),
      mailServer: undefined,
      addresses: { ...usualAddresses, ...under.addresses },
      vendorTimeoutMs: 250,
      now,
    })
    const at = now().toISOString()
    const settings = integrations.find(({ id }) => id === subject.kind)?.settings.parse(under.settings)
    await store.transaction(async (tx) => {
      await tx.connections.save({
        id: 'con_cal',
        kind: subject.kind,
        name: 'Calendar',
        isEnabled: true,
        settings: settings as Record<string, unknown>,
        createdAt: at,
        updatedAt: at,
      })
      for (const [name, value] of Object.entries(under.facts))
        await tx.connectionFacts.keep('con_cal', name, value, at)
    })
    context = {
      store,
      integrations,
      memoryOf: memory.of,
      now,
      record: recordBooking({ store, now }, async () => undefined),
      onFault: (error) => void faults.push(error),
    }
    connected = new ConnectedCalendar(context)
    await connected.refresh()
    const found = connected.current()
    if (!found) throw new Error('no calendar is connected')
    calendar = found
  })
  afterEach(async () => {
    await under.server.close()
    await memory.dispose()
  })

  const free = async () => (await calendar.freeSlots(business, span, never)).map(({ startsAt }) => startsAt)
  const book = (callSid: string, startsAt = nineOClock, signal = never) =>
    calendar.book(
      business,
      {
        callSid,
        startsAt,
        name: 'Ana Reyes',
        phone: '+15035550142',
        email: 'ana@example.com',
        reason: 'dripping tap <b>',
        language: 'en-US',
      },
      signal,
    )
  const fail = (
    how: Parameters<CalendarUnderTest['server']['fail']>[0]['how'],
    isAfterDoing = false,
    times = 1,
  ) => under.server.fail({ matches: subject.isInsert, how, isAfterDoing, times })

  it('tells what is free, and no longer what is booked', async () => {
    expect(await free()).toEqual([nineOClock, tenOClock, '2026-03-03T11:00:00-06:00'])
    expect(await book('CA1')).toMatchObject({
      state: 'booked',
      isPending: false,
      appointment: {
        startsAt: nineOClock,
        endsAt: '2026-03-03T10:00:00-06:00',
        title: 'Visit with estimate',
        connectionId: 'con_cal',
      },
    })
    expect(await free()).toEqual([tenOClock, '2026-03-03T11:00:00-06:00'])
    expect(under.booked()).toEqual([{ startsAt: '2026-03-03T15:00:00.000Z', callSid: 'CA1' }])
  })

  it('books the same call and time once, however often and from wherever it is asked', async () => {
    const first = await book('CA1')
    expect(await book('CA1')).toEqual(first)
    expect(await book('CA1', '2026-03-03T15:00:00Z')).toEqual(first)
    expect(under.booked()).toHaveLength(1)
  })

  it('books once what one call asks for again while it is still being booked', async () => {
    const outcomes = await Promise.all([book('CA1'), book('CA1'), book('CA1')])
    expect(outcomes.map(({ state }) => state)).toEqual(['booked', 'booked', 'booked'])
    expect(under.booked()).toHaveLength(1)
  })

  it('gives a time to one of five who want it at once', async () => {
    const outcomes = await Promise.all(['CA1', 'CA2', 'CA3', 'CA4', 'CA5'].map((callSid) => book(callSid)))
    expect(outcomes.map(({ state }) => state).sort()).toEqual(['booked', 'taken', 'taken', 'taken', 'taken'])
    expect(under.booked()).toHaveLength(1)
  })

  it('books no time that is no slot', async () => {
    expect(await book('CA1', '2026-03-03T09:20:00-06:00')).toEqual({ state: 'taken' })
    expect(await book('CA1', '2026-03-03T12:00:00-06:00')).toEqual({ state: 'taken' })
    expect(under.booked()).toEqual([])
  })

  it.each(['now', 'before-insert'] as const)(
    'a time that goes away %s is taken, and can be wished again',
    async (when) => {
      under.takeAway(nineOClock, when)
      expect(await book('CA1')).toEqual({ state: 'taken' })
      expect(under.booked()).toEqual([])
      expect(await free()).not.toContain(nineOClock)
      expect(await book('CA1', tenOClock)).toMatchObject({ state: 'booked' })
    },
  )

  it.each([1, 9])(
    'a time that goes away is not said to be booked when ours cannot be taken out (%s times)',
    async (times) => {
      under.takeAway(nineOClock, 'before-insert')
      under.server.fail({ matches: ({ method }) => method === 'DELETE', how: 'cut', times })
      const state = await book('CA1').then(
        (booking) => booking.state,
        (error: { code: string }) => error.code,
      )
      const isGone = under.booked().length === 0
      expect(state).toBe(isGone ? 'taken' : 'vendor-refused')
      if (times === 1) expect(isGone).toBe(true)
      else if (!isGone) expect(String(faults[0])).toMatch(/take it out by hand/)
    },
  )

  it.each(['hang', 'cut', { status: 500, json: {} }, { status: 503, text: '<html>busy</html>' }] as const)(
    'after an answer of %j that hides what was done, it is looked up and not booked again',
    async (how) => {
      fail(how, true)
      expect(await book('CA1')).toMatchObject({ state: 'booked' })
      expect(under.booked()).toHaveLength(1)
    },
  )

  it.each(['hang', 'cut', { status: 502, text: '' }] as const)(
    'an attempt that %j has not reached it is made once more',
    async (how) => {
      fail(how)
      expect(await book('CA1')).toMatchObject({ state: 'booked' })
      expect(under.booked()).toHaveLength(1)
    },
  )

  it('stays unclear where it stays away, keeps the time, and is settled once the call is over', async () => {
    const call = await saveCall(memory.store, {})
    fail('cut', true)
    under.server.fail({
      matches: (request) => request.method === 'GET' && !subject.isLook(request),
      how: 'hang',
    })
    expect(await book(call.callSid)).toEqual({ state: 'unclear' })
    under.server.mend()
    expect(await book('CA2')).toEqual({ state: 'taken' })
    await settleCall(context, connected, call, business)
    await settleCall(context, connected, call, business)
    expect((await memory.store.calls.get(call.callSid))?.appointments).toMatchObject([
      { startsAt: nineOClock },
    ])
    expect(under.booked()).toHaveLength(1)
  })

  it('asked for again while it is still away it stays unclear: what was booked is not given up', async () => {
    const call = await saveCall(memory.store, {})
    fail('cut', true)
    under.server.fail({
      matches: (request) => request.method === 'GET' && !subject.isLook(request),
      how: 'hang',
    })
    expect(await book(call.callSid)).toEqual({ state: 'unclear' })
    expect(await book(call.callSid)).toEqual({ state: 'unclear' })
    under.server.mend()
    expect(await book('CA2')).toEqual({ state: 'taken' })
    await settleCall(context, connected, call, business)
    expect((await memory.store.calls.get(call.callSid))?.appointments).toHaveLength(1)
    expect(under.booked()).toHaveLength(1)
  })

  it('what a process that died in the middle of it has booked is on the record of its call', async () => {
    const call = await saveCall(
      memory.store,
      {},
      {
        type: 'tool-called',
        durationMs: 1,
        run: {
          id: 'call_1',
          name: 'find_slots',
          input: '{}',
          output: `[${nineOClock}]`,
          isError: false,
          receipts: [],
          turn: 1,
        },
      },
    )
    under.server.fail({
      matches: (request) => request.method === 'GET' && !subject.isLook(request),
      how: 'cut',
    })
    fail('cut', true)
    // Nobody is left who could put it on record: neither the tool nor its run.
    expect(await book(call.callSid)).toEqual({ state: 'unclear' })
    under.server.mend()
    const appointments = await openAppointments({
      ...context,
      queue: { add: async () => undefined } as Pick<JobQueue, 'add'> as JobQueue,
      log: createLog('silent'),
    })
    expect((await appointments.settled(call, business)).appointments).toMatchObject([
      { startsAt: nineOClock },
    ])
  })

  it('what was never booked is free again once the call is over', async () => {
    const call = await saveCall(memory.store, {})
    fail('cut', false, 2)
    expect(await book(call.callSid)).toEqual({ state: 'unclear' })
    await settleCall(context, connected, call, business)
    expect((await memory.store.calls.get(call.callSid))?.appointments).toBeUndefined()
    expect(await free()).toContain(nineOClock)
  })

  it('a booking that nobody waits for any more is on the record of its call', async () => {
    const call = await saveCall(memory.store, {})
    expect(await book(call.callSid, nineOClock, AbortSignal.abort())).toMatchObject({ state: 'booked' })
    expect((await memory.store.calls.get(call.callSid))?.appointments).toMatchObject([
      { startsAt: nineOClock },
    ])
  })

  it.each([
    [{ status: 403, json: { error: { code: 403, errors: [{ reason: 'forbidden' }] } } }, 'vendor-refused'],
    [{ status: 400, json: { error: { message: 'no such field' } } }, 'vendor-refused'],
    [{ status: 429, headers: { 'retry-after': '30' }, json: {} }, 'vendor-unavailable'],
  ] as const)('a refusal %j is told, and the time is free again', async (how, code) => {
    fail(how, false, 5)
    await expect(book('CA1')).rejects.toMatchObject({ code })
    expect(faults).toHaveLength(1)
    under.server.mend()
    expect(await free()).toContain(nineOClock)
    expect(await book('CA2')).toMatchObject({ state: 'booked' })
  })

  it.each(['hang', 'cut', 'drip', { status: 200, text: 'nonsense' }, { status: 500, text: '' }] as const)(
    'while it answers %j nothing is said to be free',
    async (how) => {
      under.server.fail({ matches: subject.isLook, how })
      await expect(free()).rejects.toMatchObject({ code: 'vendor-unavailable' })
      await expect(book('CA1')).rejects.toMatchObject({ code: 'vendor-unavailable' })
      under.server.mend()
      expect(under.booked()).toEqual([])
    },
  )

  it('says in words when the login has ended, without a secret', async () => {
    under.withdraw()
    const error = await free().then(
      () => undefined,
      (reason: Error) => reason,
    )
    expect(error).toMatchObject({ code: 'vendor-refused' })
    expect(error?.message).toMatch(/no longer accepts|refused/)
    expect(error?.message).not.toMatch(/secret|1\/\/refresh|cal_live/)
    // A tool tells the caller no more than that it did not work: the owner reads it in the log.
    expect(faults).toMatchObject([{ message: error?.message }])
  })
})
