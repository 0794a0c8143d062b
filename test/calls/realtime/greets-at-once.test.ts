/** The greeting begins with the stream, and nothing of what the caller says meanwhile is lost. */
import { performance } from 'node:perf_hooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codedSpeech } from '../../../simulator/sound/coded-speech.ts'
import type { Business } from '../../../src/core/business.ts'
import { type AppWithRealtime, startAppWithRealtime } from '../app-with-realtime.ts'
import { startAppWithClips } from './app-with-clips.ts'
import { StreamLine } from './stream-line.ts'

const greeting = /^Thanks for calling .* How can I help you today\?$/

describe('the greeting', () => {
  let tried: AppWithRealtime
  beforeAll(async () => {
    tried = await startAppWithRealtime({}, { timings: { lateGreetingMs: 200 } })
  })
  beforeEach(() => {
    for (const knob of ['createdDelayMs', 'updatedDelayMs', 'firstDeltaDelayMs'] as const)
      tried.knobs[knob] = undefined
  })
  afterAll(() => tried.close())

  const answered = async ({ app } = tried) => {
    const line = new StreamLine(app)
    await line.post('/twilio/voice', { CallStatus: 'ringing' })
    return line
  }
  /** The model has spoken it, and nobody has heard it yet. */
  const isSpoken = (number: number) =>
    tried.model.waitFor(({ connections }) =>
      connections[number]?.sent.some(({ type }) => type === 'response.done'),
    )

  it('is spoken over a line that was opened before the stream, and begins at once', async () => {
    const waits: number[] = []
    for (let nth = 0; nth < 7; nth++) {
      const count = tried.model.connections.length
      const line = await answered()
      await isSpoken(count)
      expect(await line.dial()).toBe(101)
      const from = performance.now()
      line.start()
      await line.until(() => line.soundMs > 0, 'sound')
      waits.push(performance.now() - from)
      expect(await line.hear(/today\?/)).toMatch(greeting)
      expect(tried.model.connections.length).toBe(count + 1)
      await line.hangUp()
    }
    expect(waits.toSorted((a, b) => a - b)[waits.length >> 1]).toBeLessThanOrEqual(50)
  })

  it('waits for the model, and every frame of what the caller says meanwhile reaches it', async () => {
    tried.knobs.createdDelayMs = 150
    tried.knobs.updatedDelayMs = 150
    const count = tried.model.connections.length
    const line = await answered()
    await line.dial()
    line.start()
    line.says('My sink is clogged')
    await line.hear(/name\?/)
    const sentMs = codedSpeech('My sink is clogged').length / 8 + 1500
    const connection = tried.model.connections[count]
    expect(connection?.audioBytes).toBe(Math.ceil(sentMs / 20) * 160)
    const types = connection?.received.map(({ type }) => type) ?? []
    expect(types[0]).toBe('session.update')
    expect(tried.model.refusals).toEqual([])
    const call = await line.hangUp()
    expect(call.transcript[1]).toMatchObject({ speaker: 'caller', text: 'My sink is clogged' })
    expect(call.lead.reason?.value).toBe('My sink is clogged')
  })

  it('is that of a clip, where there is one, before the model has said a word', async () => {
    const spoken = await startAppWithClips()
    spoken.knobs.createdDelayMs = 2000
    const { turns } = spoken.model
    const count = turns.length
    const line = await answered(spoken)
    await line.dial()
    line.start()
    expect(await line.hear(/today\?/)).toMatch(greeting)
    expect(turns.length).toBe(count)
    spoken.knobs.createdDelayMs = undefined
    await line.close()
    await spoken.close()
  })

  it('is that of a clip in another voice, where the model is late, and not said twice', async () => {
    const spoken = await startAppWithClips({ lateGreetingMs: 200 })
    spoken.knobs.firstDeltaDelayMs = 60_000
    const { realtime } = await spoken.app.api<Business>('GET', '/api/businesses/default')
    const { turns } = spoken.model
    const count = turns.length
    await spoken.app.configure({ realtime: { ...realtime, voice: 'cedar' } })
    // Nothing is made in this voice, which is asked for as soon as the last resort stands.
    await spoken.model.waitFor(() => turns.length > count)
    const line = await answered(spoken)
    await line.dial()
    line.start()
    await line.until(() => line.soundMs > 2000, 'sound')
    // The last resort speaks without words that a machine could read.
    expect(line.words).toBe('')
    spoken.knobs.firstDeltaDelayMs = undefined
    line.says('My sink is clogged')
    await line.hear(/name\?/)
    expect(line.words).not.toMatch(/Thanks for calling/)
    const memory = JSON.stringify(spoken.model.connections.at(-1)?.items())
    expect(memory.match(/Thanks for calling/g)).toHaveLength(1)
    const call = await line.hangUp()
    expect(call.transcript.filter(({ text }) => greeting.test(text))).toHaveLength(1)
    await spoken.close()
  })
})
