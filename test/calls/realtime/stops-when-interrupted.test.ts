/** Who cuts in is heard at once; what they had heard by then is known to some milliseconds, to the transcript and the model. */
import { describe, expect, it } from 'vitest'
import type { CallerAction } from '../../../simulator/caller.ts'
import type { RealtimeConnection } from '../../../simulator/realtime/realtime-connection.ts'
import type { RealtimePiece } from '../../../simulator/realtime/realtime-turn.ts'
import { timedWords } from '../../../simulator/sound/coded-speech.ts'
import { type Rung, ring, saying } from '../ring.ts'
import { shareApp } from './share-app.ts'
import { StreamLine } from './stream-line.ts'

const long =
  'We are open from eight to five on weekdays and on Saturdays until noon, and we are closed on Sundays and on holidays.'
const text = (words: string): RealtimePiece => ({ type: 'text', text: words })
const cutIn = (words: string, bargeInAfterMs: number, next?: CallerAction): CallerAction => ({
  ...{ do: 'say', text: words, bargeInAfterMs },
  ...(next ? { next } : {}),
})
const clears = ({ events }: Pick<Rung, 'events'>) =>
  events.flatMap((event) => (event.type === 'stream-cleared' && event.droppedMs > 0 ? [event] : []))
const truncations = ({ received }: RealtimeConnection) =>
  received.flatMap(({ type, event }) =>
    type === 'conversation.item.truncate' ? [Number(event.audio_end_ms)] : [],
  )
/** Where the caller cut in; speech that nobody cut into is not among it. */
const cutAt = ({ sent, received }: RealtimeConnection) => {
  const onsets = sent.filter(({ type }) => type === 'input_audio_buffer.speech_started')
  const cuts = received.filter(({ type }) => type === 'conversation.item.truncate')
  return cuts.map(({ atMs }) => onsets.findLast((onset) => onset.atMs <= atMs)?.atMs ?? 0)
}
const middle = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

describe('a caller who cuts in', () => {
  const tried = shareApp()

  const answering = (...pieces: RealtimePiece[]) => {
    tried.answer = (turn) => (turn.why === 'heard' ? pieces : tried.usual(turn))
  }
  const spokenTo = (words: string) =>
    tried.model.waitFor(({ connections }) =>
      connections.find((connection) =>
        connection.items().some((item) => item.type === 'message' && item.text === words),
      ),
    )

  it('has heard as much as the model is told, whatever the size of its pieces', async () => {
    const sizes = [20, 100, 400, 1000]
    tried.answer = (turn) => {
      tried.knobs.deltaMs = sizes[turn.connection % sizes.length]
      return turn.why === 'heard' ? [text(long)] : tried.usual(turn)
    }
    const names = ['one', 'two', 'three', 'four']
    const rungs = await Promise.all(
      names.map((name, nth) => {
        const words = [`wait ${name} please`, 'no hold on', 'not that either']
        const cuts = words.map((said, at) => cutIn(said, 500 + 130 * nth + 290 * at))
        return ring(tried.app, saying(...cuts, { do: 'hang-up', afterMs: 300 }), {
          speed: 1,
          from: `+1503555014${nth}`,
        })
      }),
    )
    const errors: number[] = []
    const waits: number[] = []
    for (const [nth, rung] of rungs.entries()) {
      const connection = await spokenTo(`wait ${names[nth]} please`)
      const [told, onsets, truth] = [truncations(connection), cutAt(connection), clears(rung)]
      expect(truth.length).toBe(3)
      for (const [at, { heardMs, at: when }] of truth.entries()) {
        errors.push(Math.abs((told[at] ?? 0) - heardMs))
        waits.push(Date.parse(when) - (onsets[at] ?? 0))
      }
      // What stands as heard was heard, and nothing of it is missing but the word that was just over.
      const [heard, known] = [rung.outcome.conversation, rung.call.transcript].map((entries) =>
        entries.filter(({ speaker }) => speaker === 'receptionist'),
      )
      for (const [at, { text: words }] of (heard ?? []).slice(0, 3).entries()) {
        const entry = known?.[at]
        expect(entry).toMatchObject({ isInterrupted: true })
        const noted = entry && 'heard' in entry ? String(entry.heard) : 'none'
        expect(words.startsWith(noted), `"${noted}" of "${words}"`).toBe(true)
        expect(words.split(' ').length - noted.split(' ').length).toBeLessThanOrEqual(2)
      }
      const remembered = connection.items().filter((item) => item.type === 'message' && item.isTruncated)
      expect(remembered.length).toBeGreaterThanOrEqual(3)
      for (const [at, { heardMs }] of truth.slice(1).entries()) {
        const sure = timedWords(long).filter(({ endMs }) => endMs <= heardMs + 100)
        const item = remembered[at + 1]
        expect(sure.map((word) => word.text).join(' ')).toContain(item && 'text' in item ? item.text : '?')
      }
    }
    // The whole machine may stand still for a moment, and a cut in it is far off: the middle one tells.
    expect(middle(errors)).toBeLessThanOrEqual(30)
    expect(middle(waits)).toBeLessThanOrEqual(30)
  })

  it('hears nothing any more that was on its way', async () => {
    tried.knobs.pace = 4
    tried.knobs.deltaMs = 40
    answering(text(long))
    const line = await StreamLine.open(tried.app)
    await line.hear(/today\?/)
    line.isPlaying = false
    line.says('When are you open')
    await line.hear(/We are open/)
    const connection = await spokenTo('When are you open')
    const sounds = () =>
      connection.sent
        .filter(({ type }) => type === 'response.output_audio.delta')
        .reduce((sum, { count }) => sum + count, 0)
    // The vendor has heard the caller, and goes on sending for a moment.
    const onset = { type: 'input_audio_buffer.speech_started', audio_start_ms: 1, item_id: 'item_raw' }
    connection.sendRaw(JSON.stringify(onset))
    await line.until(() => line.clears === 1, 'clear')
    const before = { words: line.words, sounds: sounds() }
    await tried.model.waitFor(() => sounds() > before.sounds + 5)
    await line.settled()
    expect(line.words).toBe(before.words)
    answering(text('Fine.'))
    line.isPlaying = true
    line.says('Thank you')
    expect(await line.hear(/Fine\./)).toMatch(/^(\S+ )*Fine\.$/)
    expect(line.words).not.toMatch(/Sundays/)
    await line.call(({ transcript }) => transcript.at(-1)?.text === 'Fine.')
    const call = await line.hangUp()
    expect(call.transcript.some(({ heard = '' }) => /Sundays/.test(heard))).toBe(false)
  })

  it('cuts in again at once, and each is answered', async () => {
    answering(text(`Of course. ${long}`))
    const { call, outcome, events } = await ring(
      tried.app,
      saying(cutIn('hold on please', 900, cutIn('no really wait', 40, cutIn('one more thing', 700)))),
    )
    const said = call.transcript.filter(({ speaker }) => speaker === 'caller').map(({ text: words }) => words)
    expect(said).toEqual(['hold on please', 'no really wait', 'one more thing'])
    expect(clears({ events })).toHaveLength(3)
    const heard = outcome.conversation.filter(({ speaker }) => speaker === 'receptionist')
    const known = call.transcript.filter(({ speaker }) => speaker === 'receptionist')
    for (const { heard: noted = '' } of known.slice(0, 3)) {
      expect(heard.some(({ text: words }) => words.startsWith(noted))).toBe(true)
    }
    expect(call.engine).toBe('openai-realtime')
  })

  it('before there was any sound, and is answered once', async () => {
    tried.knobs.firstDeltaDelayMs = 300
    const line = await StreamLine.open(tried.app)
    await line.hear(/today\?/)
    answering(text('I see.'))
    const count = tried.model.turns.length
    line.says('My sink is clogged')
    await tried.model.waitFor(({ turns }) => turns.length > count)
    line.says('and my tub too')
    await line.hear(/I see\./)
    const call = await line.hangUp()
    expect(call.transcript.map(({ text: words }) => words).slice(1)).toEqual([
      'My sink is clogged',
      'and my tub too',
      'I see.',
    ])
    expect(call.transcript.some(({ isInterrupted }) => isInterrupted)).toBe(false)
    expect(line.words.match(/I see\./g)).toHaveLength(1)
  })

  it('while tools run, and what they noted stays', async () => {
    tried.answer = (turn) => {
      if (turn.why === 'heard')
        return [
          text(long),
          { type: 'tool-call', name: 'capture_lead', arguments: { notes: 'Back on Friday.' } },
        ]
      return turn.request.instructions ? tried.usual(turn) : [text('Your reason is noted. What else?')]
    }
    const { call, said } = await ring(
      tried.app,
      saying('My sink is clogged, I am back on Friday.', cutIn('hold on please', 1700), {
        do: 'hang-up',
        afterMs: 200,
      }),
    )
    expect(call.lead.notes?.value).toMatch(/Back on Friday/)
    expect(call.transcript[2]).toMatchObject({ isInterrupted: true })
    expect(call.transcript[2]?.heard).toMatch(/^We are open/)
    expect(said).not.toMatch(/What else/)
    expect(call.engine).toBe('openai-realtime')
  })
})
