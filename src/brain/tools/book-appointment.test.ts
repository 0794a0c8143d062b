/** Only a time that was told of, for a caller who is known, once a call; and what is not booked is not said to be. */
import { describe, expect, it } from 'vitest'
import { FirstRingError } from '../../core/errors.ts'
import { english } from '../../languages/en/english.ts'
import { PromiseLedger } from '../promises.ts'
import { calendarUnderTest } from './calendar-under-test.ts'
import { ToolCall } from './tool-driver.ts'

const slot = '2026-03-04T10:00:00-06:00'
const details = { firstName: 'Ana', lastName: 'Reyes', reason: 'a dripping tap' }

async function start() {
  const calendar = calendarUnderTest({ '04': [9, 10, 14], '05': [9] })
  const call = new ToolCall({ calendar }).hear('I am Ana Reyes and I have a dripping tap')
  await call.use('find_slots', { when: 'tomorrow' })
  return {
    calendar,
    call,
    book: (input: Record<string, unknown> = details) => call.use('book_appointment', { slot, ...input }),
  }
}

describe('book_appointment', () => {
  it('books, keeps the lead, and gives a receipt with the time', async () => {
    const { call, calendar, book } = await start()
    const { output, receipts } = await book()
    expect(output).toMatch(/^Booked: Visit with estimate, Wednesday, March 4, 10:00 AM/)
    expect(receipts).toEqual([{ kind: 'booked', dueAt: slot }])
    expect(calendar.orders).toMatchObject([
      {
        startsAt: slot,
        name: 'Ana Reyes',
        phone: '+15035550188',
        reason: 'a dripping tap',
        language: 'en-US',
      },
    ])
    expect(call.lead).toMatchObject({ firstName: 'Ana', lastName: 'Reyes', reason: 'a dripping tap' })
    expect(call.call.appointments).toMatchObject([{ id: 'apt_1', startsAt: slot }])
  })

  it.each([
    ['2026-03-04T10:00', true],
    ['2026-03-04T16:00:00Z', true],
    [`[${slot}]`, true],
    ['2026-03-04T11:00:00-06:00', false],
    ['10 AM', false],
    ['1', false],
  ])('the slot %s was told of: %s', async (id, isTold) => {
    const { book, calendar } = await start()
    expect((await book({ ...details, slot: id })).isError ?? false).toBe(!isTold)
    expect(calendar.orders).toHaveLength(isTold ? 1 : 0)
  })

  it('is done once a call, and a wish for another time is passed on', async () => {
    const { call, calendar, book } = await start()
    await book()
    call.hear('Is it booked?').say('Yes.')
    expect(await book({ reason: 'a tap' })).toMatchObject({ receipts: [{ kind: 'booked', dueAt: slot }] })
    const other = await book({ slot: '2026-03-04T09:00:00-06:00' })
    expect(other).toMatchObject({ isError: true })
    expect(other.output).toMatch(/10:00 AM is booked on this call already/)
    expect(calendar.orders).toHaveLength(1)
    expect(call.events.filter(({ type }) => type === 'appointment-booked')).toHaveLength(1)
  })

  it('asks for what is missing, and takes nothing that was not said', async () => {
    const { calendar, book, call } = await start()
    expect((await book({})).output).toMatch(/ask for the name/)
    expect((await book({ firstName: 'Bruno' })).output).toMatch(/has not said that name/)
    calendar.needsEmail = true
    expect((await book()).output).toMatch(/needs an e-mail address/)
    call.hear('my e-mail is ana.reyes@example.com')
    expect((await book({ email: 'ana.reyes@example.com' })).receipts).toHaveLength(1)
    expect(calendar.orders).toMatchObject([{ email: 'ana.reyes@example.com' }])
    expect(call.lead.email).toBe('ana.reyes@example.com')
  })

  it('needs a number to reach the caller', async () => {
    const calendar = calendarUnderTest({ '04': [10] })
    const call = new ToolCall({ calendar, from: 'anonymous' }).hear('I am Ana Reyes')
    await call.use('find_slots')
    expect((await call.use('book_appointment', { slot, firstName: 'Ana' })).output).toMatch(
      /telephone number/,
    )
  })

  it('offers what else is free when the time has gone', async () => {
    const { calendar, book, call } = await start()
    calendar.free = calendar.free.filter(({ startsAt }) => startsAt !== slot)
    const { output, isError, receipts } = await book()
    expect([isError, receipts ?? []]).toEqual([true, []])
    expect(output).toMatch(/has just been taken.*nothing was booked/)
    expect(output).toContain('[2026-03-04T09:00:00-06:00]')
    expect(call.call.appointments).toBeUndefined()
    expect(await book({ slot: '2026-03-04T09:00:00-06:00' })).toMatchObject({
      receipts: [{ kind: 'booked' }],
    })
  })

  it('what nobody knows the end of is noted for the owner, and called back about', async () => {
    const { calendar, book, call } = await start()
    calendar.outcome = { state: 'unclear' }
    const { receipts } = await book()
    expect(receipts).toEqual([{ kind: 'noted' }, { kind: 'callback' }])
    expect(call.lead.notes).toMatch(
      /Wednesday, March 4 at 10:00 AM; whether it stands in the calendar is not known/,
    )
    expect(call.call.callback).toMatchObject({ requested: true })
  })

  it('what the owner has still to agree to is not booked', async () => {
    const { calendar, book, call } = await start()
    const appointment = { id: 'apt_2', connectionId: 'con_1', title: 'Visit', startsAt: slot, endsAt: slot }
    calendar.outcome = { state: 'booked', appointment, isPending: true }
    expect(await book()).toMatchObject({
      receipts: [{ kind: 'noted' }],
      output: expect.stringMatching(/still to confirm/),
    })
    expect(call.call.appointments).toBeUndefined()
    expect(call.lead.notes).toMatch(/confirm it in the calendar/)
  })

  it.each([true, false])(
    'no second time is asked for beside one that is not settled (pending: %s)',
    async (isPending) => {
      const { calendar, book, call } = await start()
      const appointment = { id: 'apt_2', connectionId: 'con_1', title: 'Visit', startsAt: slot, endsAt: slot }
      calendar.outcome = isPending ? { state: 'booked', appointment, isPending } : { state: 'unclear' }
      await book()
      call.hear('Rather at nine then.').say('One moment.')
      const other = await book({ slot: '2026-03-04T09:00:00-06:00' })
      expect(other).toMatchObject({ isError: true })
      expect(other.output).toMatch(
        /Wednesday, March 4, 10:00 AM is asked for on this call already.*take_message/,
      )
      expect(calendar.orders).toHaveLength(1)
      // The same time may be asked about again: by now it may be known.
      calendar.outcome = undefined
      expect(await book({ reason: 'a tap' })).toMatchObject({ receipts: [{ kind: 'booked' }] })
    },
  )

  it('a calendar that fails books nothing', async () => {
    const { calendar, book, call } = await start()
    calendar.outcome = new FirstRingError('vendor-refused', 'no such calendar')
    expect(await book()).toMatchObject({
      isError: true,
      output: expect.stringMatching(/^Nothing was booked/),
    })
    expect(call.lead.firstName).toBe('Ana')
  })

  it('backs only a promise of that time', async () => {
    const { call, book } = await start()
    const isBacked = (words: string) => {
      const ledger = new PromiseLedger(english)
      ledger.hear(words)
      return ledger
        .settle(call.call, { business: call.business, now: call.now })
        .made.map((event) => (event.type === 'promise-made' ? event.isBacked : undefined))
    }
    expect(isBacked("You're booked for tomorrow at ten.")).toEqual([false])
    await book()
    expect(isBacked("You're booked for tomorrow at ten.")).toEqual([true])
    expect(isBacked("You're all booked.")).toEqual([true])
    expect(isBacked("You're booked for Thursday at ten.")).toEqual([false])
    expect(isBacked("You're booked for tomorrow at two.")).toEqual([false])
  })
})
