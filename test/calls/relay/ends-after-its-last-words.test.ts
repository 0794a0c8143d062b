/** Nobody is put through, and nothing is hung up, before our words were heard; who has more to say then is heard. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startApp, type TestApp } from '../../start-app.ts'
import { ring, saying } from '../ring.ts'
import { RelayLine } from './relay-line.ts'

const ana = { name: 'Ana', phoneNumber: '+15035550171', for: ['emergency', 'human'] }
const hungUp = 'end {"reason":"hang-up"}'

describe('last words', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp({}, { patience: { timings: { notHeardMs: 60, silenceMs: 60, closeMs: 300 } } })
    await app.configure({
      engines: ['conversation-relay', 'voicemail'],
      transferTargets: [ana],
      greetsReturningCallers: false,
    })
  })
  afterAll(() => app.close())
  afterEach(() => {
    vi.useRealTimers()
  })

  it('of a transfer are said by the document that rings somebody, where nothing cuts them short', async () => {
    const line = await RelayLine.open(app)
    line.says('Let me talk to a real person please')
    expect(await line.hear()).toBe('end {"reason":"transfer"}')
    expect(line.commands.filter(({ type }) => type === 'text')).toEqual([])
    await line.close(1000)
    const twiml = await line.ended({ SessionStatus: 'ended', HandoffData: '{"reason":"transfer"}' })
    expect(twiml).toMatch(/<Say [^>]*>[^<]*Ana[^<]*<\/Say><Dial [^>]*><Number>\+15035550171<\/Number>/)
    const { transfers, transcript } = await line.call()
    expect(transfers).toHaveLength(1)
    expect(transcript.at(-1)?.text).toMatch(/Ana/)
  })

  it('of a transfer that nobody takes lead back to the conversation, with what was told', async () => {
    const { call, events, outcome } = await ring(
      app,
      saying('My name is Ana Reyes and my sink is clogged', 'Let me talk to a person', 'yes', 'no, goodbye'),
      { dialPlan: () => ({ does: 'busy' }) },
    )
    expect(outcome.dials).toMatchObject([{ status: 'busy' }])
    expect(events.filter(({ type }) => type === 'relay-connected')).toHaveLength(2)
    expect(call).toMatchObject({
      transfers: [{ outcome: 'busy' }],
      lead: { firstName: { value: 'Ana' }, reason: { value: expect.stringMatching(/clogged/) } },
      callback: { requested: true },
      endedReason: 'receptionist-hung-up',
    })
    expect(call.events.filter(({ type }) => type === 'engine-ended')).toHaveLength(2)
  })

  it('of a transfer tell of danger to life that was named just before them what to dial', async () => {
    const line = await RelayLine.open(app)
    line.says('A pipe burst and my basement is flooding')
    line.says('And now I smell gas, my husband passed out')
    expect(await line.hear()).toBe('end {"reason":"transfer"}')
    await line.call(({ urgency }) => urgency.isLifeThreatening === true)
    await line.close(1000)
    const twiml = await line.ended({ SessionStatus: 'ended', HandoffData: '{"reason":"transfer"}' })
    expect(twiml).toMatch(/<Say [^>]*>[^<]*dial 9 1 1[^<]*<\/Say><Dial/)
    expect(await line.call()).toMatchObject({ transfers: [{ to: ana.phoneNumber }] })
  })

  it('are followed by the end of the call, and the caller’s own goodbye does not hold it up', async () => {
    const line = await RelayLine.open(app)
    line.says('No, that is all, goodbye')
    expect(await line.hear()).toMatch(/bye|Have a/i)
    line.says('thanks, bye')
    line.played()
    expect(await line.hear()).toBe(hungUp)
    await line.close(1000)
    await line.ended({ SessionStatus: 'ended', HandoffData: '{"reason":"hang-up"}' })
    const { transcript } = await line.call(({ transcript: all }) => all.at(-1)?.text === 'thanks, bye')
    expect(transcript.filter(({ speaker }) => speaker === 'receptionist')).toHaveLength(2)
  })

  it('are not the last where the caller has something to add', async () => {
    const line = await RelayLine.open(app)
    line.says('No, that is all, goodbye')
    await line.hear()
    line.send({ type: 'info', name: 'clientSpeaking', value: 'on' })
    line.played()
    line.says('Oh wait, my sink is clogged too')
    expect(await line.hear()).toMatch(/name/)
    expect(line.commands.some(({ type }) => type === 'end')).toBe(false)
    // The line breaks: the conversation is not over.
    await line.close()
    const twiml = await line.ended({ SessionStatus: 'failed', ErrorCode: '64105', ErrorMessage: 'gone' })
    expect(twiml).toContain('<ConversationRelay')
    const { lead } = await line.call()
    expect(lead.reason?.value).toMatch(/clogged/)
  })

  it('are the end also where nobody closes the line', async () => {
    const line = await RelayLine.open(app)
    line.says('No, that is all, goodbye')
    await line.hear()
    line.played()
    expect(await line.hear()).toBe(hungUp)
    // Without a word: it is we who break off.
    expect(await line.closed).toBe(1006)
  })

  it('come to an end when somebody only coughs after them', async () => {
    const line = await RelayLine.open(app)
    line.says('No, that is all, goodbye')
    await line.hear()
    line.send({ type: 'info', name: 'clientSpeaking', value: 'on' })
    line.played()
    line.send({ type: 'info', name: 'clientSpeaking', value: 'off' })
    expect(await line.hear()).toBe(hungUp)
    await line.close(1000)
  })

  it('are said when the time is up, also to a caller who says nothing, and nothing but danger reopens them', async () => {
    const quiet = await startApp()
    await quiet.configure({
      engines: ['conversation-relay', 'voicemail'],
      transferTargets: [ana],
      maxCallMinutes: 1,
    })
    // Nearly a minute ago.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 59_600 })
    const line = new RelayLine(quiet)
    await line.post('/twilio/voice', { CallStatus: 'ringing' })
    vi.useRealTimers()
    await line.connect()
    expect(await line.hear()).toMatch(/bye/i)
    line.says('But I have not told you about my sink')
    line.says('There is a fire, the house is burning')
    expect(await line.hear()).toBe('end {"reason":"transfer"}')
    await line.close(1000)
    const { transcript } = await line.call()
    expect(transcript.filter(({ speaker }) => speaker === 'receptionist')).toHaveLength(3)
    await quiet.close()
  })
})
