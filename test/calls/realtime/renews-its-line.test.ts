/** The vendor ends a line after an hour: a new one takes the conversation over before that, while nobody speaks. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RealtimeConnection } from '../../../simulator/realtime/realtime-connection.ts'
import { startAppWithRealtime } from '../app-with-realtime.ts'
import { shareApp } from './share-app.ts'
import { StreamLine } from './stream-line.ts'

const latestMs = 1200

describe('a line that comes of age', () => {
  let line: StreamLine
  const tried = shareApp(() =>
    startAppWithRealtime(
      {},
      { timings: { rolloverMs: 500, latestRolloverMs: latestMs, silenceMs: 20_000, thinkingMs: 20_000 } },
    ),
  )
  beforeEach(async () => {
    line = await StreamLine.open(tried.app)
    await line.hear(/today\?/)
  })
  afterEach(() => line.close())

  const texts = (connection: RealtimeConnection) =>
    connection.items().flatMap((item) => (item.type === 'message' ? [`${item.role}: ${item.text}`] : []))
  /** As soon as it has been told `count` messages: which line's end is heard of first is not known. */
  const lineAfter = (number: number, count: number) =>
    tried.model.waitFor(({ connections }) => {
      const before = connections[number - 1]
      const after = connections[number]
      return before?.closed && after && !after.closed && texts(after).length >= count ? after : undefined
    })
  const current = (): RealtimeConnection => {
    const connection = tried.model.connections.at(-1)
    if (!connection) throw new Error('there is no line')
    return connection
  }

  it('is replaced at a quiet moment, and the new one knows what was said', async () => {
    line.says('My sink is clogged')
    await line.hear(/name\?/)
    const before = current()
    const after = await lineAfter(before.number, 4)
    expect(before.closed?.code).toBe(1000)
    expect(texts(after).slice(1)).toEqual([
      expect.stringMatching(/^assistant: Thanks for calling/),
      'user: My sink is clogged',
      expect.stringMatching(/^assistant: .*name\?$/),
    ])
    // Nothing is said twice, and the call goes on over it.
    await line.settled()
    expect(line.words.match(/name\?/g)).toHaveLength(1)
    line.says('Ana Reyes')
    await line.hear(/number/)
    const call = await line.hangUp()
    expect(call.lead).toMatchObject({ firstName: { value: 'Ana' }, reason: { value: 'My sink is clogged' } })
    expect(call.events.some(({ type }) => type === 'engine-failed')).toBe(false)
    expect(call.events.filter(({ type }) => type === 'engine-connected')).toHaveLength(1)
  })

  it('is not replaced while the caller speaks, however old it is', async () => {
    const before = current()
    line.begins('My sink has been clogged for days')
    await tried.model.waitFor(() => before.sent.some(({ type }) => type.endsWith('speech_started')))
    const { promise, resolve } = Promise.withResolvers<void>()
    setTimeout(resolve, latestMs + 400)
    await promise
    expect(before.closed).toBeUndefined()
    line.silence(1500)
    await line.hear(/name\?/)
    const after = await lineAfter(before.number, 4)
    expect(texts(after)).toContain('user: My sink has been clogged for days')
    await line.hangUp()
  })

  it('is replaced while the caller hears a long answer, where it cannot wait', async () => {
    line.isPlaying = false
    const long = Array.from({ length: 20 }, (_, at) => `Word number ${at}, and more of it.`).join(' ')
    tried.answer = (turn) => (turn.why === 'heard' ? [{ type: 'text', text: long }] : tried.usual(turn))
    line.says('Tell me everything')
    await line.hear(/number 19, and more of it\./)
    const before = current()
    const after = await lineAfter(before.number, 4)
    expect(texts(after).at(-1)).toBe(`assistant: ${long}`)
    expect(line.clears).toBe(0)
    line.says('Stop please')
    await line.until(() => line.clears === 1, 'clear')
    line.isPlaying = true
    const call = await line.hangUp()
    expect(call.events.some(({ type }) => type === 'engine-failed')).toBe(false)
  })

  it('stays in use where the new one fails', async () => {
    const before = current()
    tried.knobs.upgrade = { does: 'refuse', status: 500 }
    const { upgrades } = tried.model
    await tried.model.waitFor((model) => model.upgrades > upgrades)
    expect(before.closed).toBeUndefined()
    line.says('My sink is clogged')
    await line.hear(/name\?/)
    const call = await line.hangUp()
    expect(call.lead.reason?.value).toBe('My sink is clogged')
    expect(call.events.some(({ type }) => type === 'engine-failed')).toBe(false)
  })

  it('while one is ready and the caller begins to speak: what they say is not lost', async () => {
    const before = current()
    await tried.model.waitFor(({ connections }) => connections.length > before.number)
    line.says('My sink is clogged')
    await line.hear(/name\?/)
    const call = await line.hangUp()
    expect(call.transcript.map(({ text }) => text)).toContain('My sink is clogged')
    await tried.model.waitFor(({ connections }) => connections.every(({ closed }) => closed))
  })
})
