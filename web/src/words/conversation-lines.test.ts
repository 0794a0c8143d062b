/** Where keys, tools, failures and promises stand in a conversation. */
import { describe, expect, it } from 'vitest'
import type { CallEvent, TranscriptEntry } from '../api/types.ts'
import { type ConversationLine, conversationLines } from './conversation-lines.ts'

const time = (second: number) => `2026-11-24T14:00:${String(second).padStart(2, '0')}.250-06:00`
const transcript = (...seconds: number[]): TranscriptEntry[] =>
  seconds.map((second, turn) => ({
    turn,
    speaker: 'receptionist',
    text: `words at ${second}`,
    startedAt: time(second),
  }))
const keys = (digits: string, at: string): CallEvent => ({ type: 'digits-pressed', digits, at })
function lineWords(line: ConversationLine): string {
  switch (line.type) {
    case 'said':
      return line.entry.text
    case 'keyed':
      return line.digits
    case 'tool':
      return `[${line.run.name}]`
    case 'handover':
      return `[${line.handover.text} > ${line.handover.next}]`
  }
}
const words = (entries: TranscriptEntry[], events: CallEvent[]) =>
  conversationLines(entries, events).map(lineWords)

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

  describe('with a language model', () => {
    const at = time(0)
    const said: CallEvent = { type: 'receptionist-said', text: 'x', at }
    const heard: CallEvent = { type: 'caller-said', text: 'x', at }
    const use = { inputTokens: 1, cachedInputTokens: 0, cacheWriteTokens: 0, outputTokens: 1 }
    const used = (model: string): CallEvent => ({
      type: 'model-used',
      use: { vendor: 'openai', model, ...use },
      at,
    })
    const failed = (model: string): CallEvent => ({
      type: 'model-failed',
      vendor: 'openai',
      model,
      reason: '503',
      at,
    })
    const ran = (name: string): CallEvent => ({
      type: 'tool-called',
      run: { id: name, name, input: '{}', output: '', isError: false, receipts: [], turn: 1 },
      durationMs: 3,
      at,
    })
    const talk: TranscriptEntry[] = (['receptionist', 'caller', 'receptionist'] as const).map(
      (speaker, turn) => ({ turn, speaker, text: `words at ${turn}`, startedAt: time(turn) }),
    )

    it('puts a tool before the words it led to, and one that nothing was said after last', () => {
      expect(words(talk, [said, heard, ran('capture_lead'), said, ran('end_call')])).toEqual([
        'words at 0',
        'words at 1',
        '[capture_lead]',
        'words at 2',
        '[end_call]',
      ])
    })

    it('says which model gave way and who went on', () => {
      const events = [said, heard, failed('a'), failed('a'), failed('b'), said]
      expect(words(talk, events).slice(2, 5)).toEqual([
        '[a did not answer > b]',
        '[a did not answer > b]',
        '[b did not answer > the built-in rules]',
      ])
      expect(words(talk, [said, heard, failed('a'), used('b'), said])[2]).toBe('[a did not answer > b]')
      expect(words(talk.slice(0, 2), [said, heard, failed('a')])[2]).toBe('[a did not answer > undefined]')
    })

    it('names the model that spoke a turn, and none where the rules did', () => {
      const models = (events: CallEvent[]) =>
        conversationLines(talk, events).flatMap((line) => (line.type === 'said' ? [line.model] : []))
      expect(models([said, heard, used('a'), ran('capture_lead'), used('a'), said])).toEqual([
        undefined,
        undefined,
        'a',
      ])
      expect(models([said, heard, used('a'), failed('a'), said])).toEqual([undefined, undefined, undefined])
    })

    it('hangs a promise on the turn it was said in, or on the next one of ours', () => {
      const promise = (turn: number) =>
        ({ turn, kind: 'callback', text: 'x', isBacked: true, isCorrected: false }) as const
      const turnsOf = (promises: ReturnType<typeof promise>[]) =>
        conversationLines(talk, [], promises).flatMap((line) =>
          line.type === 'said' && line.promises.length > 0 ? [line.entry.turn] : [],
        )
      expect(turnsOf([promise(2)])).toEqual([2])
      expect(turnsOf([promise(1)])).toEqual([2])
      expect(turnsOf([promise(0), promise(9)])).toEqual([0, 2])
    })
  })
})
