/** Sounds that no words come of are asked about, silence too, and neither for ever. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../start-app.ts'
import { RelayLine } from './relay-line.ts'

const on = { type: 'info', name: 'clientSpeaking', value: 'on' } as const
const off = { type: 'info', name: 'clientSpeaking', value: 'off' } as const

describe('what was not understood', () => {
  let app: TestApp
  beforeAll(async () => {
    const timings = { notHeardMs: 30, silenceMs: 300, thinkingMs: 300, longestWordsMs: 60 }
    app = await startApp({}, { patience: { timings } })
    await app.configure({ engines: ['conversation-relay', 'voicemail'], greetsReturningCallers: false })
  })
  afterAll(() => app.close())

  it('is asked for again, twice, and then taken for silence', async () => {
    const line = await RelayLine.open(app)
    for (const _ of [1, 2]) {
      line.send(on, off)
      expect(await line.hear()).toMatch(/couldn't hear you well/)
      line.played()
    }
    line.says('')
    expect(await line.hear()).toMatch(/can't hear you\./)
    line.played()
    line.says('My sink is clogged')
    await line.hear()
    line.played()
    line.send(on, off)
    expect(await line.hear()).toMatch(/couldn't hear you well/)
    const call = await line.hangUp()
    expect(call.lead.reason?.value).toBe('My sink is clogged')
  })

  it('is asked for when no end of the sound is told', async () => {
    const line = await RelayLine.open(app)
    line.send(on)
    expect(await line.hear()).toMatch(/couldn't hear you well/)
    await line.hangUp()
  })

  it('is asked for when words were begun and never finished', async () => {
    const line = await RelayLine.open(app)
    line.send({ type: 'prompt', voicePrompt: 'my si', lang: 'en-US', last: false })
    expect(await line.hear()).toMatch(/couldn't hear you well/)
    await line.hangUp()
  })

  it('is not asked for when the words come after the note that they are over', async () => {
    const line = await RelayLine.open(app)
    line.send(on, off)
    line.says('My sink is clogged')
    expect(await line.hear()).toMatch(/name/)
    line.played()
    // Nothing but silence follows.
    expect(await line.hear()).toMatch(/can't hear you\./)
    await line.hangUp()
  })

  it('is silence: it is asked about twice, and then the call ends', async () => {
    const line = await RelayLine.open(app)
    const heard: string[] = []
    while (!heard.at(-1)?.startsWith('end')) {
      heard.push(await line.hear())
      line.played()
    }
    expect(heard).toHaveLength(4)
    expect(heard.at(-1)).toBe('end {"reason":"hang-up"}')
    await line.close(1000)
    expect(await line.ended({ SessionStatus: 'ended', HandoffData: '{"reason":"hang-up"}' })).toContain(
      '<Hangup/>',
    )
    expect((await line.call()).events.filter(({ type }) => type === 'ending-decided')).toMatchObject([
      { reason: 'no-input' },
    ])
  })
})
