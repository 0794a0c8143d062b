/** Keys over a socket come one by one: a lone one is an answer, many are a number, and a hash ends it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../start-app.ts'
import { ring, saying } from '../ring.ts'
import { RelayLine } from './relay-line.ts'

const ana = { name: 'Ana', phoneNumber: '+15035550171', for: ['emergency', 'human'] }

describe('keys', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp({}, { patience: { timings: { keyMs: 5000 } } })
    await app.configure({
      engines: ['conversation-relay', 'voicemail'],
      transferTargets: [ana],
      greetsReturningCallers: false,
    })
  })
  afterAll(() => app.close())

  const press = (line: RelayLine, digits: string) =>
    line.send(...[...digits].map((digit) => ({ type: 'dtmf' as const, digit })))

  it('0 asks for a person, also into what is being said', async () => {
    const { outcome, call } = await ring(app, saying({ do: 'press', digits: '0', bargeInAfterMs: 800 }), {
      dialPlan: () => ({ does: 'answer', talkSeconds: 5 }),
    })
    expect(outcome.dials.map(({ number }) => number)).toEqual([ana.phoneNumber])
    expect(call.transcript[0]).toMatchObject({ isInterrupted: true })
    expect(call.endedReason).toBe('transferred')
  })

  it('of a number are one number, ended by a hash, and a 0 in it asks for nobody', async () => {
    const line = await RelayLine.open(app, { from: 'anonymous' })
    line.says('My sink is clogged')
    await line.hear()
    line.says('Ana Reyes')
    await line.hear()
    press(line, '5035550144#')
    await line.hear()
    const call = await line.hangUp()
    expect(call.lead.phone).toMatchObject({ value: '+15035550144', source: 'keypad' })
    expect(call.events.filter(({ type }) => type === 'human-requested')).toEqual([])
    const { latencyMs = 0 } = call.transcript.at(-1) ?? {}
    expect(latencyMs).toBeLessThan(1000)
  })

  it('of a number that nobody asked for are one answer too', async () => {
    const line = await RelayLine.open(app)
    press(line, '5035550144#')
    await line.hear()
    const { events } = await line.hangUp()
    const pressed = events.flatMap((event) => (event.type === 'digits-pressed' ? event.digits : []))
    expect(pressed).toEqual(['5035550144'])
    expect(events.filter(({ type }) => type === 'human-requested')).toEqual([])
  })
})
