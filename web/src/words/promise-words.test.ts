import { expect, it } from 'vitest'
import type { TranscriptEntry } from '../api/types.ts'
import { needsAction, type PromiseRecord, promiseState, promiseWords, turnOf } from './promise-words.ts'

const booked = "You're booked for Tuesday."
const entry = (heard?: string): TranscriptEntry => ({
  turn: 2,
  speaker: 'receptionist',
  text: `Good. ${booked} Sorry, nothing is booked yet, I take it down.`,
  startedAt: '2026-11-24T10:00:00Z',
  ...(heard === undefined ? {} : { heard, isInterrupted: true }),
})
const promise = (part: Partial<PromiseRecord> = {}): PromiseRecord => ({
  turn: 2,
  kind: 'booked',
  text: booked,
  isBacked: false,
  isCorrected: true,
  ...part,
})

it('tells a promise that holds from one that was taken back, and from one that nothing backs', () => {
  expect(promiseState(promise({ isBacked: true }), [entry()])).toBe('kept')
  expect(promiseState(promise(), [entry()])).toBe('taken-back')
  expect(promiseState(promise({ isCorrected: false }), [entry()])).toBe('unbacked')
  expect(promiseState(promise({ isCorrected: false }), [])).toBe('unbacked')
})

it('counts only what the caller heard', () => {
  expect(promiseState(promise(), [entry(`Good. ${booked}`)])).toBe('taken-back-unheard')
  expect(promiseState(promise(), [entry(`Good. ${booked} Sorry, nothing is booked yet,`)])).toBe('taken-back')
  expect(promiseState(promise(), [entry('Good. You')])).toBe('unheard')
  expect(promiseState(promise({ isCorrected: false }), [entry('Good.')])).toBe('unheard')
})

it('takes what was said again, and heard, for heard', () => {
  const cutOff = entry(`Good. ${booked}`)
  const again = { ...entry(), turn: 4, text: 'Sorry, nothing is booked yet, I take it down.' }
  expect(promiseState(promise(), [cutOff, again])).toBe('taken-back')
  expect(promiseState(promise(), [cutOff, { ...again, isInterrupted: true, heard: 'Sorry' }])).toBe(
    'taken-back-unheard',
  )
})

it('says what to do about those that somebody has to act on, and about no others', () => {
  for (const state of ['kept', 'taken-back', 'unheard', 'unbacked', 'taken-back-unheard'] as const) {
    const { text, hint } = promiseWords(promise(), state)
    expect(text.startsWith('Nothing backs this promise')).toBe(needsAction(state))
    expect(hint !== undefined).toBe(needsAction(state))
  }
})

it('finds the turn, or the next one of ours', () => {
  const caller = { ...entry(), turn: 1, speaker: 'caller' } as const
  expect(turnOf(promise({ turn: 1 }), [caller, entry()])?.turn).toBe(2)
  expect(turnOf(promise({ turn: 9 }), [caller, entry()])?.turn).toBe(2)
  expect(turnOf(promise(), [caller])).toBeUndefined()
})
