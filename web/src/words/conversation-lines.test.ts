/** Where pressed keys stand in a conversation. */
import { describe, expect, it } from 'vitest'
import type { CallEvent, TranscriptEntry } from '../api/types.ts'
import { conversationLines } from './conversation-lines.ts'

const time = (second: number) => `2026-11-24T14:00:${String(second).padStart(2, '0')}.250-06:00`
const transcript = (...seconds: number[]): TranscriptEntry[] =>
  seconds.map((second, turn) => ({
    turn,
    speaker: 'receptionist',
    text: `words at ${second}`,
    startedAt: time(second),
  }))
const keys = (digits: string, at: string): CallEvent => ({ type: 'digits-pressed', digits, at })
const words = (entries: TranscriptEntry[], events: CallEvent[]) =>
  conversationLines(entries, events).map((line) => (line.type === 'said' ? line.entry.text : line.digits))

describe('conversationLines', () => {
  it('shows what was said alone when no key was pressed', () => {
    const events: CallEvent[] = [
      { type: 'call-answered', at: time(0) },
      { type: 'caller-silent', at: time(2) },
    ]
    expect(words(transcript(0, 3), events)).toEqual(['words at 0', 'words at 3'])
  })

  it('puts keys between the question and the answer, which carries the same time', () => {
    expect(words(transcript(1, 9), [keys('5035550147', time(9))])).toEqual([
      'words at 1',
      '5035550147',
      'words at 9',
    ])
  })

  it('keeps the keys last that nobody has answered yet', () => {
    expect(words(transcript(1), [keys('1', time(4)), keys('2', time(5))])).toEqual(['words at 1', '1', '2'])
    expect(words([], [keys('1', time(4))])).toEqual(['1'])
  })

  it('goes by the moment, whatever its offset and whatever order the events came in', () => {
    const inUtc = new Date(time(5)).toISOString()
    expect(words(transcript(1, 4, 7), [keys('9', time(8)), keys('2', inUtc)])).toEqual([
      'words at 1',
      'words at 4',
      '2',
      'words at 7',
      '9',
    ])
  })

  it('gives lines keys that stay when the call goes on', () => {
    const pressed = [keys('1', time(4))]
    const before = conversationLines(transcript(1), pressed).map(({ key }) => key)
    const after = conversationLines(transcript(1, 4), [...pressed, keys('1', time(4))]).map(({ key }) => key)
    expect(after).toEqual(expect.arrayContaining(before))
    expect(new Set(after).size).toBe(4)
  })
})
