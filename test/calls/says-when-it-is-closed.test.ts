/** Outside opening hours the receptionist says so, says when the business opens, and takes the lead. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, scripted } from './ring.ts'

describe.each(conversationEngines)('a closed business, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine)
  })
  afterAll(() => app.close())

  it('says when it opens', async () => {
    const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'America/Chicago' })
      .format(new Date())
      .toLowerCase()
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
    const tomorrow = days[(days.indexOf(weekday) + 1) % 7] ?? 'mon'
    await app.configure({ hours: { [tomorrow]: [['09:00', '12:00']] } })
    const { said, call } = await ring(app, await scripted('lead'))
    expect(said).toMatch(/closed/i)
    expect(said).toMatch(/9 ?a\.?m|nine/i)
    expect(call.lead.firstName?.value).toBe('Dana')
  })

  it('says nothing of it while it is open', async () => {
    const always = Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
    )
    await app.configure({ hours: always as never })
    const { said } = await ring(app, await scripted('lead'))
    expect(said).not.toMatch(/closed/i)
  })
})
