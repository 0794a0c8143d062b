/** A wish to be called back becomes a record with number and time, and nothing more is promised than it says. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, scripted } from './ring.ts'

describe.each(conversationEngines)('a call back, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine)
  })
  afterAll(() => app.close())

  it('is written down with its time in the zone of the business, and can be done and undone', async () => {
    const { call } = await ring(app, await scripted('callback'))
    expect(call.callback).toMatchObject({
      requested: true,
      status: 'open',
      phone: expect.stringMatching(/^\+1/),
    })
    const due = call.callback?.dueAt ?? call.callback?.window?.from ?? ''
    expect(due).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d.*-0[56]:00$/)
    expect(Date.parse(due)).toBeGreaterThan(Date.parse(call.startedAt))

    const { items } = await app.api<{ items: { id: string; callSid: string; phone: string }[] }>(
      'GET',
      '/api/callbacks?status=open',
    )
    const entry = items.find(({ callSid }) => callSid === call.callSid)
    expect(entry?.phone).toBe(call.callback?.phone)
    await app.api('PATCH', `/api/callbacks/${entry?.id}`, { status: 'done' })
    expect(
      (await app.api<{ callback: unknown }>('GET', `/api/calls/${call.callSid}`)).callback,
    ).toMatchObject({
      status: 'done',
    })
    await app.api('PATCH', `/api/callbacks/${entry?.id}`, { status: 'open' })
    expect(
      (await app.api<{ callback: unknown }>('GET', `/api/calls/${call.callSid}`)).callback,
    ).toMatchObject({
      status: 'open',
    })
  })
})
