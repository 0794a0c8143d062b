/** What the owner wrote down is told to callers who ask, and the conversation goes on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, saying, scripted } from './ring.ts'

describe.each(conversationEngines)('questions of callers, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine)
  })
  afterAll(() => app.close())

  it('are answered from the business’s knowledge, and the lead is taken all the same', async () => {
    const { call, said } = await ring(app, await scripted('asks-questions'))
    expect(said).toMatch(/eighty-nine dollars|eight to five|water heaters/i)
    expect(call.lead.firstName?.value).toBeTruthy()
  })

  it('that nobody wrote an answer to are passed on, not made up', async () => {
    const { call, said } = await ring(
      app,
      saying('Do you also sell swimming pool covers?', { do: 'hang-up' }),
    )
    expect(said).not.toMatch(/yes, we/i)
    expect(JSON.stringify(call.lead)).toMatch(/pool covers/i)
  })
})
