/** A caller who told something and hung up before the end heads the owner's list, whatever way the call ended. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Faults } from '../../simulator/call-options.ts'
import type { EngineName } from '../../src/core/call.ts'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, saying } from './ring.ts'

/** With `gather` the words come with its last action, over a socket with the last frame. */
const leavingWith = (text: string, engine: EngineName) =>
  ({ do: 'say', text, bargeInAfterMs: 0, thenHangUp: engine !== 'gather' }) as const
const ends: [string, Faults][] = [
  ['reported by Twilio', {}],
  ['reported twice', { statusCallback: 'twice' }],
  ['told by the last action alone', { statusCallback: 'never', gatherActionAfterHangUp: true }],
]

describe.each(conversationEngines)('a caller who left early, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine)
  })
  afterAll(() => app.close())

  const openCallbacks = async (callSid: string) => {
    const { items } = await app.api<{ items: { callSid: string; phone: string; reason: string }[] }>(
      'GET',
      '/api/callbacks?status=open',
    )
    return items.filter((item) => item.callSid === callSid)
  }

  it.each(ends)('is to be called back at the new number: %s', async (_how, faults) => {
    const lines = ['My sink is clogged', 'My name is Ana Reyes', 'No, it is 503 555 0144']
    const { call } = await ring(app, saying(...lines), { faults })
    expect(call.endedReason).toBe('caller-hung-up')
    expect(call.summary).toContain('Call back at (503) 555-0144')
    expect(await openCallbacks(call.callSid)).toMatchObject([
      { phone: '+15035550144', reason: 'My sink is clogged' },
    ])
  })

  it('is to be called back for words that came after the end', async () => {
    const { outcome } = await ring(app, saying(leavingWith('My sink is clogged', engine)), {
      faults: {
        statusCallback: 'early',
        gatherActionAfterHangUp: true,
        ...(engine === 'gather' ? { hangUp: { during: 'gather', nth: 0, afterMs: 1000 } } : {}),
      },
    })
    const call = await app.callWhen(outcome.callSid, ({ callback }) => callback !== null)
    expect(call.lead.reason?.value).toBe('My sink is clogged')
    expect(await openCallbacks(call.callSid)).toMatchObject([{ phone: '+15035550147' }])
  })

  it.each([
    ['said nothing', []],
    ['wants no call', ['My sink is clogged', "Please don't call me back"]],
    ['refused the number and gave no other', ['My sink is clogged', 'My name is Ana Reyes', 'No']],
  ])('is left alone, who %s', async (_why, lines) => {
    const { call } = await ring(app, saying(...lines))
    expect(await openCallbacks(call.callSid)).toEqual([])
    expect(call.summary).not.toMatch(/call back/i)
  })
})
