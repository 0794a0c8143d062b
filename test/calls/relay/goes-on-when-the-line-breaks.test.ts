/** A socket that breaks is opened anew with everything that was told; one that never stands, or breaks again and again, is given up. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { CallDetail } from '../../../src/core/call-report.ts'
import { startApp, type TestApp } from '../../start-app.ts'
import { ring, scripted } from '../ring.ts'
import { RelayLine } from './relay-line.ts'

const ana = { name: 'Ana', phoneNumber: '+15035550171', for: ['emergency', 'human'] }
const lost = { SessionStatus: 'failed', ErrorCode: '64105', ErrorMessage: 'WebSocket ended' }

describe('a line that breaks', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
    await app.configure({
      engines: ['conversation-relay', 'gather', 'voicemail'],
      greetsReturningCallers: false,
    })
  })
  afterAll(() => app.close())
  afterEach(() => app.configure({ transferTargets: [] }))

  it('in mid-call is opened anew, and the conversation goes on where it was', async () => {
    const line = await RelayLine.open(app)
    line.says('My name is Ana Reyes and my sink is clogged')
    await line.hear()
    await line.close()
    expect(await line.ended(lost)).toMatch(
      /welcomeGreeting="Sorry, I lost you for a second\. You were telling me/,
    )
    await line.connect()
    line.says('yes')
    await line.hear()
    const call = await line.hangUp()
    expect(call).toMatchObject({
      engine: 'conversation-relay',
      lead: {
        firstName: { value: 'Ana' },
        phone: { isConfirmed: true },
        reason: { value: expect.stringMatching(/clogged/) },
      },
    })
    const types = call.events.map(({ type }) => type)
    expect(types.filter((type) => type === 'engine-lost')).toHaveLength(1)
    expect(types.filter((type) => type === 'engine-ended')).toHaveLength(2)
    expect(types).not.toContain('engine-failed')
  })

  it('again and again leaves the call to the next engine, with what was told', async () => {
    const { call, events, outcome } = await ring(app, await scripted('lead'), {
      faults: { relay: { cutAfterPrompts: 1 } },
      mayHaveErrors: true,
    })
    expect(events.filter(({ type }) => type === 'relay-connected')).toHaveLength(3)
    expect(call).toMatchObject({
      engine: 'gather',
      endedReason: 'receptionist-hung-up',
      lead: { firstName: { value: 'Dana' }, reason: { value: expect.stringMatching(/water heater/) } },
    })
    const lines = call.transcript.filter(({ speaker }) => speaker === 'caller').map(({ text }) => text)
    expect(lines).toEqual(
      outcome.conversation.filter(({ speaker }) => speaker === 'caller').map(({ text }) => text),
    )
  })

  it('before it stands leaves the call to the next engine at once', async () => {
    const { call, events } = await ring(app, await scripted('lead'), {
      faults: { relay: { wrongSignature: true } },
      mayHaveErrors: true,
    })
    expect(events.filter(({ type }) => type === 'relay-connected')).toEqual([])
    expect(call.events.find(({ type }) => type === 'engine-failed')).toMatchObject({
      engine: 'conversation-relay',
    })
    expect(call).toMatchObject({ engine: 'gather', lead: { firstName: { value: 'Dana' } } })
  })

  it('on words that nobody has answered loses none of them', async () => {
    const line = await RelayLine.open(app)
    line.says('My sink is clogged')
    line.says('My name is Ana Reyes')
    await line.close()
    const { lead, transcript } = await line.call((call) => call.lead.firstName !== undefined)
    expect(lead.reason?.value).toBe('My sink is clogged')
    const said = transcript.filter(({ speaker }) => speaker === 'caller').map(({ text }) => text)
    expect(said).toEqual(['My sink is clogged', 'My name is Ana Reyes'])
  })

  it('on an emergency that nobody has answered rings somebody first of all', async () => {
    await app.configure({ transferTargets: [ana] })
    const line = await RelayLine.open(app)
    line.says('My sink is clogged')
    line.says('There is a fire in my kitchen')
    await line.close()
    await line.call(({ urgency }) => urgency.level === 'emergency')
    expect(await line.ended(lost)).toMatch(/<Say[^>]*>.*dial 9 1 1.*<Dial.*\+15035550171/)
    expect((await line.call()).transfers).toMatchObject([{ purpose: 'emergency' }])
  })

  it('in the middle of our words leaves it known how much of them was heard', async () => {
    const line = await RelayLine.open(app)
    line.says('My sink is clogged')
    await line.hear()
    await line.close()
    const isCut = (call: CallDetail) => call.transcript[2]?.isInterrupted === true
    const { transcript } = await line.call(isCut)
    expect(transcript[2]).toMatchObject({ heard: '', text: expect.stringMatching(/name/) })
    expect(transcript[0]).not.toHaveProperty('isInterrupted')
  })

  it('while somebody is about to be rung rings them', async () => {
    await app.configure({ transferTargets: [ana] })
    const line = await RelayLine.open(app)
    line.says('A pipe burst and my basement is flooding')
    await line.hear()
    await line.close()
    expect(await line.ended(lost)).toContain(ana.phoneNumber)
    expect((await line.call()).transfers).toHaveLength(1)
  })

  it('of a caller who left while somebody was about to be rung is called back', async () => {
    await app.configure({ transferTargets: [ana] })
    const line = await RelayLine.open(app)
    line.says('A pipe burst and my basement is flooding')
    await line.hear()
    const call = await line.hangUp()
    expect(call).toMatchObject({
      transfers: [{ to: ana.phoneNumber, outcome: 'caller-left' }],
      callback: { requested: true, phone: '+15035550147' },
      urgency: { level: 'emergency' },
    })
  })

  it('after Twilio has told of the end still has a call back for its last words', async () => {
    await app.configure({ transferTargets: [ana] })
    const line = await RelayLine.open(app)
    await line.ended({ SessionStatus: 'completed', CallStatus: 'completed' })
    line.says('A pipe burst and my basement is flooding')
    await line.hear()
    await line.close(1000)
    const isLeft = (call: CallDetail) => call.transfers[0]?.outcome !== undefined
    expect(await line.call(isLeft)).toMatchObject({
      transfers: [{ outcome: 'caller-left' }],
      callback: { requested: true, phone: '+15035550147' },
    })
  })

  it('tells what it cost once, however often Twilio says so', async () => {
    const line = await RelayLine.open(app)
    line.says('My sink is clogged')
    await line.hear()
    await line.close(1000)
    const end = { SessionStatus: 'completed', CallStatus: 'completed' }
    await line.ended(end)
    await line.ended(end)
    const { events } = await line.call(({ summary }) => summary !== null)
    expect(events.filter(({ type }) => type === 'engine-ended')).toMatchObject([{ durationSeconds: 12 }])
  })
})
