/** What was said unasked is not asked again; what the caller does not know is left out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, scripted } from './ring.ts'

describe.each(conversationEngines)('questions, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine)
  })
  afterAll(() => app.close())

  it('are not asked when one sentence answered them all', async () => {
    const { call, said } = await ring(app, await scripted('all-in-one'))
    expect(said).not.toMatch(/first and last name/i)
    expect(call.lead).toMatchObject({ firstName: {}, lastName: {}, phone: { source: 'spoken' }, reason: {} })
  })

  it('take a correction at any time', async () => {
    const { call } = await ring(app, await scripted('correction'))
    expect(call.lead.phone).toMatchObject({ isConfirmed: true, source: 'spoken' })
  })

  it('are given up when the caller does not know', async () => {
    const { call, outcome } = await ring(app, await scripted('does-not-know'))
    expect(outcome.endedBy).toBe('receptionist')
    expect(call.status).toBe('completed')
  })

  it('come to an end even with a caller who is never understood', async () => {
    const { call, outcome } = await ring(app, await scripted('mumbler'))
    expect(outcome.status).toBe('completed')
    expect(call.transcript.length).toBeLessThan(60)
  })

  it('take a spelled name', async () => {
    const { call } = await ring(app, await scripted('spelled-name'))
    expect(call.lead.lastName?.value).toBeTruthy()
  })
})
