/** Who has no token of ours, or a used one, or another call's, gets no stream; and the call that is on goes on. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type AppWithRealtime, startAppWithRealtime } from '../app-with-realtime.ts'
import { upgrade } from '../relay/relay-line.ts'
import { ring, saying } from '../ring.ts'
import { StreamLine } from './stream-line.ts'

describe('the address of a media stream', () => {
  let tried: AppWithRealtime
  beforeAll(async () => {
    tried = await startAppWithRealtime()
  })
  afterAll(() => tried.close())

  const lines: StreamLine[] = []
  afterEach(async () => {
    for (const line of lines.splice(0)) await line.close()
  })
  const rung = async () => {
    const line = new StreamLine(tried.app)
    lines.push(line)
    await line.post('/twilio/voice', { CallStatus: 'ringing' })
    return line
  }

  it('refuses who did not sign, and what no call has got', async () => {
    const line = await rung()
    const unsigned = await upgrade(tried.app, line.socketUrl, {})
    expect(unsigned.status).toBe(403)
    const wrong = await upgrade(tried.app, line.socketUrl, { 'x-twilio-signature': 'AAAA' })
    expect(wrong.status).toBe(403)
    expect(await line.dial(line.socketUrl.replace(/\/socket\/.*/, '/socket/none'))).toBe(403)
    expect(await line.dial(line.socketUrl.replace(/.$/, (end) => (end === 'A' ? 'B' : 'A')))).toBe(403)
    // None of them has used up the one way in.
    await line.connect()
    line.play()
    await line.hangUp()
  })

  it('lets nobody in twice, and the first goes on', async () => {
    const { call, said, events } = await ring(tried.app, saying('My sink is clogged', 'Ana Reyes'), {
      faults: { stream: { duplicateStream: true } },
      mayHaveErrors: true,
    })
    const duplicates = events.filter((event) => event.type === 'stream-duplicate-answered')
    expect(duplicates).toMatchObject([{ isRefused: true }])
    expect(said).toMatch(/name/)
    expect(call.lead).toMatchObject({ firstName: { value: 'Ana' }, reason: { value: 'My sink is clogged' } })
    expect(call.events.filter(({ type }) => type === 'engine-connected')).toHaveLength(1)
  })

  it('refuses a start of another call, and closes the line to the model', async () => {
    const one = await rung()
    const other = await rung()
    expect(await one.dial()).toBe(101)
    one.start(other.callSid)
    expect(await one.closed).toBe(1008)
    const count = tried.model.connections.length
    await other.connect()
    other.says('My sink is clogged')
    await other.hear(/name/)
    const call = await other.hangUp()
    expect(call.lead.reason?.value).toBe('My sink is clogged')
    await tried.model.waitFor(({ connections }) => connections.every(({ closed }) => closed))
    expect(tried.model.connections.length).toBe(count)
  })

  it('refuses a stream that does not say whose it is', async () => {
    const patient = await startAppWithRealtime({}, { timings: { setupMs: 60 } })
    const line = new StreamLine(patient.app)
    await line.post('/twilio/voice', { CallStatus: 'ringing' })
    expect(await line.dial()).toBe(101)
    expect(await line.closed).toBe(1008)
    await patient.model.waitFor(({ connections }) => connections.every(({ closed }) => closed))
    await patient.close()
  })

  it('that was signed wrongly leads down the ladder, not into silence', async () => {
    const { call, said } = await ring(tried.app, saying('My sink is clogged'), {
      faults: { stream: { wrongSignature: true } },
      mayHaveErrors: true,
    })
    expect(call.events).toContainEqual(
      expect.objectContaining({ type: 'engine-failed', engine: 'openai-realtime' }),
    )
    expect(said).toMatch(/leave .*message/i)
  })
})
