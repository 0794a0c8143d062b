import { describe, expect, it } from 'vitest'
import type { TranscriptEntry } from '../../core/transcript.ts'
import { historyItems } from './history-items.ts'

let turn = 0
const said = (speaker: TranscriptEntry['speaker'], text: string, heard?: string): TranscriptEntry => ({
  turn: turn++,
  speaker,
  text,
  startedAt: '2026-11-24T10:00:00.000Z',
  ...(heard !== undefined && { heard, isInterrupted: true }),
})

const told = (entries: TranscriptEntry[], most?: number) =>
  historyItems(entries, most).map(({ role, text }) => `${role}: ${text}`)

describe('historyItems', () => {
  it('tells both sides in order, and of what was cut only what was heard', () => {
    expect(
      told([
        said('receptionist', 'Oak Street Plumbing, how can I help?'),
        said('caller', ' My boiler is leaking. '),
        said('receptionist', 'I am sorry to hear that. What is your name?', 'I am sorry to hear'),
        said('receptionist', 'Nobody heard this.', ''),
        said('caller', 'Ana Ruiz.'),
      ]),
    ).toEqual([
      'assistant: Oak Street Plumbing, how can I help?',
      'user: My boiler is leaking.',
      'assistant: I am sorry to hear',
      'user: Ana Ruiz.',
    ])
  })

  it('gives every item a name of its own, short enough for the wire', () => {
    const entry = said('caller', 'Hello.')
    const ids = historyItems([entry, entry, said('receptionist', 'Hi.')]).map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
    for (const id of ids) expect(id).toMatch(/^\w{1,32}$/)
  })

  it('keeps the newest turns whole, and says how many are left out', () => {
    const long = Array.from({ length: 10 }, (_, index) => said('caller', `${index}`.repeat(100)))
    expect(told(long, 350)).toEqual([
      'system: This call goes on from before. Earlier turns that are left out here: 7.',
      `user: ${'7'.repeat(100)}`,
      `user: ${'8'.repeat(100)}`,
      `user: ${'9'.repeat(100)}`,
    ])
    expect(told(long, 1000)).toHaveLength(10)
  })

  it('keeps the last turn, however long', () => {
    expect(told([said('caller', 'a'), said('caller', 'b'.repeat(50))], 10)).toEqual([
      'system: This call goes on from before. Earlier turns that are left out here: 1.',
      `user: ${'b'.repeat(50)}`,
    ])
    expect(told([])).toEqual([])
  })
})
