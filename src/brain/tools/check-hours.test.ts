/** Hours as a model may tell them: now, on a day, on a holiday, in the business's own time. */
import { describe, expect, it } from 'vitest'
import { ToolCall } from './tool-driver.ts'

const holidays = [
  { date: '2026-03-05', name: 'Founders Day', hours: [] },
  { date: '2026-03-06', name: '', hours: [['10:00', '12:00'] as [string, string]] },
]
const hoursOf = async (input: Record<string, unknown>, now?: Date) =>
  (await new ToolCall({ business: { holidays }, ...(now ? { now } : {}) }).use('check_hours', input)).output

describe('check_hours', () => {
  it('tells what is now', async () => {
    const output = await hoursOf({})
    expect(output).toMatch(/It is Tuesday, March 3 2026, 10:00 AM at the business/)
    expect(output).toMatch(
      /Open now, until Tuesday, March 3, 5:00 PM.*Tuesday, March 3: open 8:00 AM to 5:00 PM/,
    )
  })

  it('tells when it opens next, holidays left out', async () => {
    const output = await hoursOf({}, new Date('2026-03-05T01:00:00Z'))
    expect(output).toMatch(/It is Wednesday, March 4 2026, 7:00 PM/)
    expect(output).toMatch(/Closed now; opens next on Friday, March 6, 10:00 AM/)
  })

  it.each([
    ['Sunday', /Sunday, March 8: closed/],
    ['tomorrow', /Wednesday, March 4: open 8:00 AM to 5:00 PM/],
    ['2026-03-05', /Thursday, March 5 \(Founders Day\): closed/],
    ['Friday', /Friday, March 6 \(holiday\): open 10:00 AM to 12:00 PM/],
    ['Friday at 3 pm', /open 10:00 AM to 12:00 PM\. Closed at 3:00 PM then/],
    ['tomorrow at 9 am', /Open at 9:00 AM then/],
    ['this weekend', /Saturday, March 7: open .* Sunday, March 8: closed/],
  ])('%s', async (day, words) => {
    expect(await hoursOf({ day })).toMatch(words)
  })

  it('reads the day in the language of the call', async () => {
    const call = new ToolCall({ business: { languages: ['es-US'] } })
    expect((await call.use('check_hours', { day: 'el sábado' })).output).toMatch(
      /Saturday, March 7: open 9:00 AM/,
    )
    expect((await call.use('check_hours', { day: 'Saturday' })).output).toMatch(
      /Saturday, March 7: open 9:00 AM/,
    )
  })

  it('asks again for what is no day', async () => {
    const result = await new ToolCall().use('check_hours', { day: 'purple' })
    expect(result).toMatchObject({ isError: true })
    expect(result.output).toMatch(/"purple" names no day.*YYYY-MM-DD/)
  })

  it('claims no hours that the business has not told', async () => {
    const result = await new ToolCall({ business: { hours: {}, holidays: [] } }).use('check_hours', {
      day: 'Sunday',
    })
    expect(result.output).toMatch(/has told no opening hours/)
  })
})
