/** An appointment is booked in the owner's calendar while the caller is on the line, and only then said to be booked. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type AppWithCalendar, slotsIn, startAppWithCalendar } from './app-with-calendar.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, saying } from './ring.ts'

const wish = 'I need a visit for a dripping tap, can somebody come tomorrow morning'
const choice = 'The first one please, my name is Ana Reyes'
const details = { firstName: 'Ana', lastName: 'Reyes', reason: 'a dripping tap' }

describe.each(conversationEngines)('an appointment, with %s', (engine) => {
  let talk: AppWithCalendar
  /** The slots that the model offers. */
  let offered: string[]
  beforeAll(async () => {
    talk = await startAppWithCalendar(engine)
  }, 20_000)
  afterAll(() => talk?.close())
  beforeEach(() => {
    offered = []
    for (const event of talk.calendar.standing) event.status = 'cancelled'
    talk.answer = ({ said, output = '', known }) => {
      if (/^Booked/.test(output)) return "You're booked for tomorrow."
      if (/just been taken/.test(output)) {
        offered = slotsIn(output)
        return 'I am sorry, that time has just gone. Would another one do?'
      }
      if (/^Free for/.test(output)) {
        offered = slotsIn(output)
        return 'I have some times free tomorrow. Which one suits you?'
      }
      if (/cannot be asked|failed|nothing was booked/i.test(output))
        return 'I am sorry, I cannot reach the calendar. I can pass your wish on.'
      if (/dripping/.test(said)) return { tool: 'find_slots', input: { when: 'tomorrow morning' } }
      if (/first/i.test(said)) {
        const slot = slotsIn(known).find((id) => id === offered[0])
        return { tool: 'book_appointment', input: { slot: slot ?? 'none', ...details } }
      }
      return 'I see.'
    }
  })
  const booked = () => talk.calendar.standing.filter(({ extendedProperties }) => extendedProperties)

  it('stands in the calendar, on record with its receipt, in the summary and in what is delivered', async () => {
    const { call, said } = await ring(talk.app, saying(wish, choice))
    expect(said).toContain("You're booked for tomorrow.")
    expect(booked()).toMatchObject([
      {
        summary: 'Visit with estimate: Ana Reyes',
        extendedProperties: { private: { call_sid: call.callSid } },
      },
    ])
    expect(call.appointments).toMatchObject([{ startsAt: offered[0], title: 'Visit with estimate' }])
    expect(call.appointments[0]?.url).toMatch(/^https:\/\/www\.google\.com\/calendar\/event/)
    expect(call.promises.find(({ kind }) => kind === 'booked')).toMatchObject({ isBacked: true })
    expect(call.promises.filter(({ isBacked }) => !isBacked)).toEqual([])
    expect(call.toolRuns.at(-1)?.receipts).toEqual([{ kind: 'booked', dueAt: offered[0] }])
    expect(call.lead).toMatchObject({ firstName: { value: 'Ana' }, lastName: { value: 'Reyes' } })
    expect(call.summary).toMatch(/Booked: Visit with estimate on /)
    expect(call.events.filter(({ type }) => type === 'appointment-booked')).toHaveLength(1)
  })

  it('is booked once, though the model asks for it again and Google cuts the line after doing it', async () => {
    const { answer } = talk
    let asks = 0
    talk.answer = (turn) => {
      if (!/^Booked/.test(turn.output ?? '') || asks++ > 0) return answer(turn)
      return { tool: 'book_appointment', input: { slot: offered[0], reason: 'a dripping tap again' } }
    }
    const isInsert = ({ method, path }: { method: string; path: string }) =>
      method === 'POST' && path.endsWith('/events')
    talk.google.fail({ matches: isInsert, how: 'cut', isAfterDoing: true, times: 1 })
    const { call, said } = await ring(talk.app, saying(wish, choice), { from: '+15035550151' })
    expect(said).toContain("You're booked for tomorrow.")
    expect(asks).toBeGreaterThan(0)
    expect(booked()).toHaveLength(1)
    expect(call.appointments).toHaveLength(1)
  })

  it('that somebody else has meanwhile is not booked, and another time is offered and booked', async () => {
    const { answer } = talk
    let first: string | undefined
    talk.answer = (turn) => {
      const said = answer(turn)
      if (first === undefined && typeof said !== 'string' && said.tool === 'book_appointment') {
        first = offered[0] ?? ''
        talk.calendar.add(first, new Date(Date.parse(first) + 3_600_000).toISOString())
      }
      return said
    }
    const { call, said } = await ring(talk.app, saying(wish, choice, 'Then the first of those'), {
      from: '+15035550152',
    })
    expect(said).toContain('that time has just gone')
    expect(said).toContain("You're booked for tomorrow.")
    expect(booked()).toHaveLength(1)
    expect(call.appointments).toHaveLength(1)
    expect(call.appointments[0]?.startsAt).not.toBe(first)
  })

  it('goes to one of two callers who want the same time at once', async () => {
    const calls = await Promise.all([
      ring(talk.app, saying(wish, choice), { from: '+15035550153' }),
      ring(talk.app, saying(wish, choice), { from: '+15035550154' }),
    ])
    const starts = booked().map(({ start }) => Date.parse(start.dateTime))
    expect(new Set(starts).size).toBe(starts.length)
    expect(calls.filter(({ call }) => call.appointments.length > 0).length).toBe(starts.length)
    expect(starts.length).toBeGreaterThan(0)
  })

  it('is not said to be booked while the calendar fails, whatever the model says', async () => {
    talk.google.fail({ matches: ({ path }) => path.endsWith('/freeBusy'), how: { status: 503, text: '' } })
    const failing = await ring(talk.app, saying(wish), { from: '+15035550155' })
    talk.google.mend()
    expect(failing.said).toContain('I cannot reach the calendar')
    expect(failing.call.toolRuns).toMatchObject([{ name: 'find_slots', isError: true, receipts: [] }])

    talk.answer = () => "You're all booked for Tuesday at ten."
    const lying = await ring(talk.app, saying(wish), { from: '+15035550156' })
    expect(lying.call.appointments).toEqual([])
    expect(lying.call.promises).toMatchObject([{ kind: 'booked', isBacked: false, isCorrected: true }])
    expect(booked()).toEqual([])
  })
})

describe.each(conversationEngines)('without a calendar, with %s', (engine) => {
  let talk: AppWithCalendar
  beforeAll(async () => {
    talk = await startAppWithCalendar(engine, false)
  }, 20_000)
  afterAll(() => talk?.close())

  it('nothing can be booked, and a call back is noted with the wished time', async () => {
    talk.answer = ({ output }) =>
      output === undefined
        ? { tool: 'request_callback', input: { when: 'tomorrow at nine', reason: 'wants a visit' } }
        : 'I have noted it.'
    const { call } = await ring(talk.app, saying('Can somebody come tomorrow at nine for a dripping tap'))
    expect(talk.offered).toContain('request_callback')
    expect(talk.offered).not.toContain('find_slots')
    expect(talk.offered).not.toContain('book_appointment')
    expect(call.callback).toMatchObject({ requested: true })
  })
})
