/** The caller's words are written down late, or never: the transcript is in the order of the call, and the call goes on. */
import { describe, expect, it } from 'vitest'
import { startAppWithRealtime } from '../app-with-realtime.ts'
import { ring, saying } from '../ring.ts'
import { shareApp } from './share-app.ts'
import { StreamLine } from './stream-line.ts'

describe('words that are written down', () => {
  const tried = shareApp(() => startAppWithRealtime({}, { timings: { transcriptMs: 700, silenceMs: 5000 } }))

  const speakers = (entries: readonly { speaker: string; text: string }[]) =>
    entries.map(({ speaker, text }) => `${speaker}: ${text}`)

  it.each(['deltas', 'whole'] as const)('after our answer (%s) stand before it', async (how) => {
    tried.knobs.transcription = how
    tried.knobs.transcriptionDelayMs = 150
    const { call, outcome } = await ring(tried.app, saying('My sink is clogged', 'Ana Reyes', 'yes'))
    expect(speakers(call.transcript)).toEqual(speakers(outcome.conversation))
    expect(call.lead).toMatchObject({
      firstName: { value: 'Ana' },
      reason: { value: 'My sink is clogged' },
      phone: { isConfirmed: true },
    })
    const latencies = call.transcript.flatMap(({ latencyMs }) => latencyMs ?? [])
    expect(latencies.length).toBeGreaterThan(1)
    expect(Math.max(...latencies)).toBeLessThan(1000)
  })

  it('that come while the caller speaks again stand where they were said', async () => {
    tried.knobs.transcriptionDelayMs = 120
    const line = await StreamLine.open(tried.app)
    await line.hear(/today\?/)
    line.says('My sink is clogged')
    line.says('and my name is Ana Reyes')
    await line.hear(/number/)
    const call = await line.hangUp()
    const caller = call.transcript.filter(({ speaker }) => speaker === 'caller').map(({ text }) => text)
    expect(caller).toEqual(['My sink is clogged', 'and my name is Ana Reyes'])
    expect(call.lead).toMatchObject({ firstName: { value: 'Ana' }, reason: { value: 'My sink is clogged' } })
  })

  it.each(['fails', 'never'] as const)(
    'not at all (%s): the model hears all the same, and takes down what it is told',
    async (how) => {
      tried.knobs.transcription = how
      tried.answer = (turn) => {
        const last = turn.items.at(-1)
        if (turn.why === 'asked')
          return turn.request.instructions
            ? tried.usual(turn)
            : [{ type: 'text', text: 'What is your name?' }]
        if (last?.type === 'message' && /sink/.test(last.text))
          return [{ type: 'tool-call', name: 'capture_lead', arguments: { reason: 'My sink is clogged' } }]
        return [{ type: 'text', text: 'Thank you.' }]
      }
      const { outcome, said } = await ring(tried.app, saying('My sink is clogged', 'Ana Reyes'))
      // What was said last goes on record when it is clear that nothing will be known of what was said before it.
      const call = await tried.app.callWhen(outcome.callSid, ({ transcript }) => transcript.length === 3)
      expect(call.engine).toBe('openai-realtime')
      expect(said).toMatch(/What is your name\?\nThank you\./)
      expect(call.lead.reason?.value).toBe('My sink is clogged')
      expect(call.transcript.map(({ text }) => text)).toEqual([
        expect.stringMatching(/today\?$/),
        'What is your name?',
        'Thank you.',
      ])
      expect(call.events.some(({ type }) => type === 'engine-failed')).toBe(false)
    },
  )

  it('late and of a cut: what was heard of us stands before them', async () => {
    tried.knobs.transcriptionDelayMs = 150
    const { call } = await ring(
      tried.app,
      saying({ do: 'say', text: 'My water heater is leaking', bargeInAfterMs: 2500 }, 'Ana Reyes'),
    )
    expect(call.transcript[0]).toMatchObject({
      heard: expect.stringMatching(/^Thanks for calling/),
      isInterrupted: true,
    })
    expect(call.transcript[1]).toMatchObject({ speaker: 'caller', text: 'My water heater is leaking' })
    expect(call.lead).toMatchObject({
      firstName: { value: 'Ana' },
      reason: { value: 'My water heater is leaking' },
    })
  })
})
