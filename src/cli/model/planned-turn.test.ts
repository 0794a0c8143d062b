import { describe, expect, test } from 'vitest'
import type { Reply } from '../../brain/brain.ts'
import { honestWords, plannedTurn } from './planned-turn.ts'

const replied = (reply: Partial<Reply>) => ({
  reply: { events: [], say: 'All right.', next: { do: 'listen', expect: 'open' }, ...reply } satisfies Reply,
})
const speech = { type: 'speech', text: 'A pipe burst, call me at five.' } as const
const field = (value: string, source: 'spoken' | 'caller-id' = 'spoken') => ({
  ...{ value, source, confidence: 1, isConfirmed: false },
})
const callback = { requested: true, status: 'open', phone: '+15035550147' } as const

describe('a reply as a model would give it', () => {
  test('captures what the caller told, and not what nobody did', () => {
    const fields = {
      reason: field('a pipe'),
      notes: field('Ours.'),
      phone: field('+15035550147', 'caller-id'),
      own: field('x'),
    }
    const { first } = plannedTurn(replied({ events: [{ type: 'lead-updated', fields }] }), speech, [
      'reason',
      'phone',
      'notes',
    ])
    expect(first).toEqual([{ type: 'tool-call', name: 'capture_lead', arguments: { reason: 'a pipe' } }])
  })

  test.each([
    [
      'at its time',
      { ...callback, dueAt: '2026-03-03T17:00:00-06:00' },
      { when: '2026-03-03T17:00:00-06:00' },
    ],
    [
      'within a span, in the words that name it',
      { ...callback, dueAt: 'a', window: { from: 'a', to: 'b' } },
      { when: speech.text },
    ],
    ['at any time', { ...callback, reason: 'a pipe' }, { reason: 'a pipe' }],
  ])('requests a call back %s', (_, noted, input) => {
    const { first } = plannedTurn(
      replied({ events: [{ type: 'callback-requested', callback: noted }] }),
      speech,
      [],
    )
    expect(first).toEqual([{ type: 'tool-call', name: 'request_callback', arguments: input }])
  })

  test('requests none that nobody could make', () => {
    const { phone: _, ...noNumber } = callback
    const events = [{ type: 'callback-requested' as const, callback: noNumber }]
    expect(plannedTurn(replied({ events }), speech, []).first).toEqual([])
  })

  test.each<[Reply['next'], object]>([
    [{ do: 'hang-up' }, { name: 'end_call', arguments: { reason: 'goodbye' } }],
    [
      { do: 'transfer', purpose: 'human' },
      { name: 'transfer_call', arguments: { purpose: 'human' } },
    ],
    [
      { do: 'transfer', purpose: 'emergency' },
      { name: 'report_emergency', arguments: { evidence: speech.text } },
    ],
  ])('ends in %o', (next, expected) => {
    expect(plannedTurn(replied({ next }), speech, []).last).toMatchObject([expected])
  })
})

describe('what is said of a tool that did nothing', () => {
  const words = "Got it. I've noted a call back for you tomorrow at nine. Is there anything else?"
  const failed = [{ name: 'request_callback', output: 'Nothing was noted: there is no number to call.' }]

  test('promises nothing of it', () => {
    expect(honestWords(words, failed, 'en-US')).toBe('Got it. Is there anything else?')
    expect(honestWords("I've noted a call back for you.", failed, 'en-US')).toBe('Is there anything else?')
  })

  test('is all of it when the tool has done its work', () => {
    expect(
      honestWords(words, [{ name: 'request_callback', output: 'Noted: somebody will call.' }], 'en-US'),
    ).toBe(words)
  })
})
