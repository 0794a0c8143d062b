/** A few good times near to what the caller wished, and none that the calendar has not told of. */
import { describe, expect, it } from 'vitest'
import { calendarUnderTest } from './calendar-under-test.ts'
import { toolDefinitions } from './tool-definitions.ts'
import { ToolCall } from './tool-driver.ts'

// It is Tuesday, the third, ten in the morning.
const usual = { '03': [11, 14], '04': [9, 10, 11, 13, 14, 15, 16], '05': [9], '06': [10, 15] }

function start(times: Record<string, number[]> = usual) {
  const calendar = calendarUnderTest(times)
  return { calendar, call: new ToolCall({ calendar }).hear('Can somebody come') }
}

const told = (output: string) => [...output.matchAll(/\[2026-03-(\d\dT\d\d)/g)].map(([, time]) => time)

describe('find_slots', () => {
  it.each<[Record<string, unknown>, string[]]>([
    [{}, ['03T11', '03T14', '04T09', '04T13']],
    [{ when: 'tomorrow afternoon' }, ['04T13', '04T14', '04T15', '04T16']],
    [{ when: 'tomorrow' }, ['04T09', '04T11', '04T14', '04T16']],
    [{ when: '2026-03-04', partOfDay: 'morning' }, ['04T09', '04T10', '04T11']],
    [{ when: 'tomorrow at ten' }, ['04T10']],
    [{ when: 'Friday' }, ['06T10', '06T15']],
    [{ when: 'mañana por la tarde' }, ['04T13', '04T14', '04T15', '04T16']],
    [{ partOfDay: 'morning' }, ['03T11', '04T09', '04T10', '05T09']],
  ])('%j', async (input, expected) => {
    const { call } = start()
    const { output, isError, receipts } = await call.use('find_slots', input)
    expect(told(output)).toEqual(expected)
    expect(output).toMatch(/^Free for Visit with estimate/)
    expect(output).toMatch(/Wednesday, March 4, |Tuesday, March 3, |Friday, March 6, /)
    expect([isError ?? false, receipts ?? []]).toEqual([false, []])
  })

  it('tells the next times where nothing is free as wished', async () => {
    const { call } = start()
    const { output } = await call.use('find_slots', { when: 'Thursday afternoon' })
    expect(output).toMatch(/^Nothing is free as wished\. The next free times/)
    expect(told(output)).toEqual(['05T09', '06T10', '06T15'])
  })

  it('has nothing to offer where nothing is free at all', async () => {
    const { call } = start({})
    expect((await call.use('find_slots', {})).output).toMatch(/Nothing is free then.*promise no appointment/)
  })

  it('takes no time that has passed or is none', async () => {
    const { call } = start()
    expect(await call.use('find_slots', { when: 'whenever it rains' })).toMatchObject({ isError: true })
    expect(await call.use('find_slots', { when: 'tomorrow', partOfDay: 'night' })).toMatchObject({
      isError: true,
    })
  })

  it('names no times while the calendar is down', async () => {
    const { call, calendar } = start()
    calendar.isDown = true
    const { output, isError } = await call.use('find_slots', { when: 'tomorrow' })
    expect(isError).toBe(true)
    expect(output).toMatch(/cannot be asked at the moment/)
    expect(told(output)).toEqual([])
  })

  it('is there only with a calendar, and on no test call that reaches nothing', () => {
    const { calendar } = start()
    const names = (call: ToolCall) => toolDefinitions(call.context()).map(({ name }) => name)
    expect(names(new ToolCall({ calendar }))).toEqual(
      expect.arrayContaining(['find_slots', 'book_appointment']),
    )
    for (const call of [new ToolCall(), new ToolCall({ calendar, isTest: true })])
      expect(names(call).filter((name) => /slots|appointment/.test(name))).toEqual([])
  })
})
