import { expect, it } from 'vitest'
import type { CallEvent } from '../api/types.ts'
import { eventWords, spamReason, timelineEvents } from './call-words.ts'

it('tells a refused caller ID from a question that was left open', () => {
  const at = '2026-11-24T10:00:00Z'
  expect(eventWords({ type: 'question-skipped', field: 'caller-id', at })).toMatchObject({
    text: 'Another number wanted',
  })
  expect(eventWords({ type: 'question-skipped', field: 'email', at })?.text).toMatch(/left open/)
})

it('says of a refused call which entry refused it, as the owner reads numbers', () => {
  const at = '2026-11-24T10:00:00Z'
  const refused = (entry: string): CallEvent => ({
    type: 'spam-detected',
    evidence: [`on your block list: ${entry}`],
    at,
  })
  expect(spamReason([refused('+15035550147')])).toBe('Refused: on your block list.')
  expect(spamReason([refused('+1900*')])).toBe('Refused: on your block list, numbers that begin with +1900.')
  expect(eventWords(refused('+15035550147'))).toMatchObject({
    text: 'Refused',
    detail: 'on your block list',
  })
})

it('tells nothing of a promise that nobody heard', () => {
  const at = '2026-11-24T10:00:00Z'
  const text = 'I will note that.'
  const made = { type: 'promise-made', at, turn: 2, kind: 'noted', text, isBacked: false } as const
  const corrected = { type: 'promise-corrected', at, text } as const
  expect(timelineEvents([made, corrected])).toEqual([made, corrected])
  expect(timelineEvents([made, corrected], new Set([text]))).toEqual([])
})

it('tells the end of a call once, however often it was reported', () => {
  const end = { type: 'call-ended', status: 'completed' } as const
  const first = { ...end, at: '2026-11-24T10:00:00Z' }
  const again = { ...end, durationSeconds: 9, at: '2026-11-24T10:00:01Z' }
  const summary = { type: 'call-summarized', summary: 'x', at: '2026-11-24T10:00:01Z' } as const
  expect(timelineEvents([first, summary, again])).toEqual([first, summary])
})
