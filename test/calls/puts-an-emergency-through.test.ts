/** An emergency is put through to a person at once, before name and number are asked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, saying, scripted } from './ring.ts'

const ana = { name: 'Ana', phoneNumber: '+15035550171', for: ['emergency', 'human'] }
const ben = { name: 'Ben', phoneNumber: '+15035550172', for: ['emergency'] }

describe.each(conversationEngines)('an emergency, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine)
    await app.configure({ transferTargets: [ana, ben] })
  })
  afterAll(() => app.close())

  it('rings the first person in the very first turn', async () => {
    const { call, outcome } = await ring(app, await scripted('emergency'), {
      dialPlan: () => ({ does: 'answer', talkSeconds: 60 }),
    })
    expect(outcome.dials.map(({ number }) => number)).toEqual([ana.phoneNumber])
    expect(call).toMatchObject({
      endedReason: 'transferred',
      urgency: { level: 'emergency' },
      transfers: [{ to: ana.phoneNumber, name: 'Ana', outcome: 'accepted' }],
    })
    expect(call.urgency.evidence.join(' ')).toMatch(/burst/i)
    expect(call.lead.reason?.value).toMatch(/pipe .*burst/i)
    expect(call.lead.phone).toMatchObject({ value: '+15035550147', source: 'caller-id' })
    expect(call.transcript.filter(({ speaker }) => speaker === 'caller')).toHaveLength(1)
  })

  it('goes down the ladder of people while one is busy and another does not answer', async () => {
    const { call, outcome, said } = await ring(app, await scripted('emergency'), {
      dialPlan: (number) =>
        number === ana.phoneNumber ? { does: 'busy' } : { does: 'answer', talkSeconds: 5 },
    })
    expect(outcome.dials.map(({ number }) => number)).toEqual([ana.phoneNumber, ben.phoneNumber])
    expect(said).toMatch(/Ben/)
    expect(call.transfers.map(({ outcome: end }) => end)).toEqual(['busy', 'accepted'])
  })

  it('comes back to the conversation when nobody takes it, and records an urgent call back', async () => {
    const { call, outcome } = await ring(app, await scripted('emergency'), {
      dialPlan: () => ({ does: 'no-answer' }),
    })
    expect(outcome.dials).toHaveLength(2)
    expect(call.endedReason).not.toBe('transferred')
    expect(call.callback).toMatchObject({ requested: true, status: 'open', phone: '+15035550163' })
    expect(call.lead.firstName?.value).toBe('Marcus')
    const { items } = await app.api<{ items: { callSid: string }[] }>('GET', '/api/callbacks?status=open')
    expect(items[0]?.callSid).toBe(call.callSid)
  })

  it('keeps lead and call back of a caller who hangs up while somebody is rung', async () => {
    const { call } = await ring(app, await scripted('emergency'), {
      faults: { hangUp: { during: 'dial' } },
      dialPlan: () => ({ does: 'answer', afterSeconds: 15 }),
    })
    expect(call).toMatchObject({
      transfers: [{ outcome: 'caller-left' }],
      lead: { phone: { value: '+15035550147' }, reason: { value: expect.stringMatching(/burst/) } },
      callback: { requested: true, status: 'open', phone: '+15035550147' },
    })
  })

  it('in the last words of a caller who has hung up is one all the same', async () => {
    const text = 'A pipe just burst and my kitchen is flooding'
    const isGather = engine === 'gather'
    const lastWords = { do: 'say', text, bargeInAfterMs: 0, thenHangUp: !isGather } as const
    const { outcome } = await ring(app, saying(lastWords), {
      faults: isGather ? { gatherActionAfterHangUp: true, hangUp: { during: 'gather', afterMs: 1000 } } : {},
    })
    // Words may be told when the call is over already.
    const call = await app.callWhen(outcome.callSid, ({ callback }) => callback !== null)
    expect(outcome.dials).toEqual([])
    expect(call).toMatchObject({
      urgency: { level: 'emergency' },
      lead: { reason: { value: expect.stringMatching(/burst/) } },
      callback: { requested: true, phone: '+15035550147' },
    })
  })

  it('with danger to life that shows itself later still says whom to dial', async () => {
    const { call, said } = await ring(
      app,
      saying('A pipe burst and my basement is flooding', 'Now I smell gas and my husband passed out'),
      { dialPlan: () => ({ does: 'no-answer' }) },
    )
    expect(said.indexOf('dial 9 1 1')).toBeGreaterThan(said.indexOf("couldn't reach anyone"))
    expect(call.urgency).toMatchObject({ level: 'emergency', isLifeThreatening: true })
    expect(call.transfers).toHaveLength(2)
  })

  it('with danger to life says first whom to dial', async () => {
    const { call, said } = await ring(app, await scripted('gas-leak'), {
      dialPlan: () => ({ does: 'answer', talkSeconds: 5 }),
    })
    expect(said).toMatch(/hang up now and dial 9 1 1/i)
    expect(call.urgency).toMatchObject({ level: 'emergency', isLifeThreatening: true })
  })

  it('knows the owner’s own words for one', async () => {
    await app.configure({ emergencyPhrases: ['grinder pump alarm'] })
    const { call } = await ring(app, saying('My grinder pump alarm is going off'), {
      dialPlan: () => ({ does: 'answer', talkSeconds: 5 }),
    })
    expect(call).toMatchObject({ urgency: { level: 'emergency' }, endedReason: 'transferred' })
  })

  it('is none when the caller says that it is not', async () => {
    const { call } = await ring(
      app,
      saying('It is not an emergency, my faucet drips a little', { do: 'hang-up' }),
    )
    expect(call.urgency.level).toBe('routine')
    expect(call.transfers).toEqual([])
  })

  it('with nobody to ring tells the truth and takes the number', async () => {
    await app.configure({ transferTargets: [] })
    const { call, said, outcome } = await ring(app, await scripted('emergency'))
    expect(outcome.dials).toEqual([])
    expect(said).not.toMatch(/putting you through/i)
    expect(call.callback).toMatchObject({ requested: true, status: 'open' })
  })
})
