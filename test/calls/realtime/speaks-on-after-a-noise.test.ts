/** A cough, an "uh-huh" or our own echo stops us for a moment: what was cut off is said on, and nobody was interrupted. */
import { describe, expect, it } from 'vitest'
import type { RealtimePiece } from '../../../simulator/realtime/realtime-turn.ts'
import { noise } from '../../../simulator/stream/caller-sound.ts'
import { type Rung, ring, saying } from '../ring.ts'
import { shareApp } from './share-app.ts'
import { StreamLine } from './stream-line.ts'

const long =
  'We are open from eight to five on weekdays and on Saturdays until noon, and we are closed on Sundays and on holidays.'
const text = (words: string): RealtimePiece => ({ type: 'text', text: words })
const longTurn = 'Of course. '.concat(long)

/** How often each word of a text was heard more often than it stands in it: all of them at least once. */
function repeated(text: string, heard: string): { missing: string[]; extra: number } {
  const counts = new Map<string, number>()
  for (const word of heard.split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const missing: string[] = []
  for (const word of text.split(/\s+/)) {
    const left = counts.get(word) ?? 0
    if (left === 0) missing.push(word)
    counts.set(word, left - 1)
  }
  return { missing, extra: [...counts.values()].reduce((sum, count) => sum + Math.max(0, count), 0) }
}

describe('somebody who does not mean to cut in', () => {
  const tried = shareApp()

  /** A model that answers noises, as they do. */
  const answering = (...pieces: RealtimePiece[]) => {
    const answers = [...pieces]
    tried.answer = (turn) =>
      turn.why === 'heard' ? [answers.shift() ?? text('Pardon me?')] : tried.usual(turn)
  }
  const memory = () => {
    const connection = tried.model.connections.at(-1)
    return (connection?.items() ?? [])
      .flatMap((item) => (item.type === 'message' && item.role === 'assistant' ? [item.text] : []))
      .join(' ')
  }
  /** What was heard of the answer: everything after the greeting. */
  const heardAfter = ({ outcome }: Rung, caller: string) => {
    const from = outcome.conversation.findIndex(({ text: words }) => words === caller)
    return outcome.conversation
      .slice(from + 1)
      .filter(({ speaker }) => speaker === 'receptionist')
      .map(({ text: words }) => words)
      .join(' ')
  }
  const wasNotCut = ({ call }: Rung, whole: string) => {
    expect(call.transcript.some(({ isInterrupted }) => isInterrupted)).toBe(false)
    expect(call.transcript.filter(({ text: words }) => words === whole)).toHaveLength(1)
  }

  it.each([700, 6000])('by a cough, after %i ms: every word is heard, and few twice', async (afterMs) => {
    answering(text(longTurn))
    const rung = await ring(tried.app, saying('When are you open', 'Thank you'), {
      faults: { stream: { noise: { nth: 1, afterMs, ms: 300 } } },
    })
    const heard = heardAfter(rung, 'When are you open')
    const { missing, extra } = repeated(longTurn, heard)
    expect(missing).toEqual([])
    expect(extra).toBeLessThanOrEqual(3)
    wasNotCut(rung, longTurn)
    expect(rung.said).not.toMatch(/Pardon me\?.*Pardon me\?/s)
  })

  it('by a cough: the model remembers the whole sentence, and not the cough', async () => {
    answering(text(longTurn))
    const line = await StreamLine.open(tried.app)
    await line.hear(/today\?/)
    line.isPlaying = false
    line.says('When are you open')
    await line.hear(/holidays\./)
    line.sound(noise(300, () => 0.9))
    line.silence(1500)
    await line.until(() => line.clears === 1, 'clear')
    line.isPlaying = true
    expect(await line.hear(/holidays\./)).toMatch(/^Of course\. We are/)
    line.play()
    await line.settled()
    const items = tried.model.connections.at(-1)?.items() ?? []
    expect(repeated(longTurn, memory()).missing).toEqual([])
    expect(
      items.filter((item) => item.type === 'message' && item.role === 'user' && item.text === ''),
    ).toEqual([])
    const call = await line.hangUp()
    expect(call.transcript.map(({ text: words }) => words)).toEqual([
      expect.stringMatching(/today\?$/),
      'When are you open',
      longTurn,
    ])
    expect(line.words).not.toMatch(/Pardon/)
  })

  it.each(['uh-huh', 'okay'])('by "%s"', async (word) => {
    answering(text(longTurn))
    const rung = await ring(
      tried.app,
      saying('When are you open', { do: 'say', text: word, bargeInAfterMs: 2000 }, { do: 'silence' }),
    )
    expect(repeated(longTurn, heardAfter(rung, 'When are you open')).missing).toEqual([])
    wasNotCut(rung, longTurn)
    expect(rung.call.transcript.map(({ text: words }) => words)).not.toContain(word)
    expect(rung.said).not.toMatch(/Pardon me/)
  })

  it('but by "wait" stops us', async () => {
    answering(text(longTurn), text('I am all ears.'))
    const rung = await ring(
      tried.app,
      saying('When are you open', { do: 'say', text: 'wait', bargeInAfterMs: 2000 }),
    )
    expect(rung.said).toMatch(/I am all ears\./)
    expect(rung.said).not.toMatch(/holidays/)
    expect(rung.call.transcript[2]).toMatchObject({ isInterrupted: true })
    expect(rung.call.transcript[3]).toMatchObject({ speaker: 'caller', text: 'wait' })
  })

  it('by our own words, which a bad line gives back', async () => {
    answering(text(longTurn))
    const line = await StreamLine.open(tried.app)
    await line.hear(/today\?/)
    line.isPlaying = false
    line.says('When are you open')
    await line.hear(/holidays\./)
    line.says('eight to five on weekdays')
    await line.until(() => line.clears === 1, 'clear')
    line.isPlaying = true
    await line.hear(/holidays\./)
    const call = await line.hangUp()
    expect(call.transcript.filter(({ speaker }) => speaker === 'caller')).toHaveLength(1)
    expect(line.words).not.toMatch(/Pardon/)
  })

  it('while the answer is still being made: the rest of it is made', async () => {
    tried.knobs.pace = 8
    tried.knobs.deltaMs = 100
    tried.answer = (turn) => {
      if (turn.why === 'heard')
        return turn.items.some((item) => item.type === 'message' && /five/.test(item.text))
          ? [text('Pardon me?')]
          : [text(longTurn)]
      return turn.request.instructions ? tried.usual(turn) : [text('And closed on Sundays.')]
    }
    const line = await StreamLine.open(tried.app)
    await line.hear(/today\?/)
    line.isPlaying = false
    line.says('When are you open')
    await line.hear(/five/)
    line.sound(noise(300, () => 0.9))
    line.silence(1500)
    await line.until(() => line.clears === 1, 'clear')
    line.isPlaying = true
    await line.hear(/And closed on Sundays\./)
    await line.call(({ transcript }) => /And closed on Sundays\.$/.test(transcript.at(-1)?.text ?? ''))
    const call = await line.hangUp()
    expect(call.transcript).toHaveLength(3)
    expect(call.transcript[2]?.text).toMatch(
      /^Of course\. We are open from eight to five.* And closed on Sundays\.$/,
    )
    expect(call.transcript[2]?.isInterrupted ?? false).toBe(false)
    expect(line.words).not.toMatch(/Pardon/)
  })

  it('again and again: everything is heard in the end', async () => {
    answering(text(longTurn))
    const line = await StreamLine.open(tried.app)
    await line.hear(/today\?/)
    line.isPlaying = false
    line.says('When are you open')
    for (const clears of [1, 2, 3]) {
      await line.hear(/holidays\./)
      line.sound(noise(300, () => 0.9))
      line.silence(1500)
      await line.until(() => line.clears === clears, 'clear')
    }
    line.isPlaying = true
    await line.hear(/holidays\./)
    line.play()
    await line.settled()
    expect(repeated(longTurn, memory()).missing).toEqual([])
    const call = await line.hangUp()
    expect(call.transcript.filter(({ text: words }) => words === longTurn)).toHaveLength(1)
    expect(call.transcript.some(({ isInterrupted }) => isInterrupted)).toBe(false)
    expect(line.words).not.toMatch(/Pardon/)
  })
})
