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
  expect(promiseState(promise({ isBacked: true }), [entry()], false)).toBe('kept')
  expect(promiseState(promise(), [entry()], false)).toBe('taken-back')
  expect(promiseState(promise({ isCorrected: false }), [entry()], false)).toBe('unbacked')
  expect(promiseState(promise({ isCorrected: false }), [], false)).toBe('unbacked')
})

it('counts only what the caller heard', () => {
  expect(promiseState(promise(), [entry(`Good. ${booked}`)], false)).toBe('taken-back-unheard')
  expect(promiseState(promise(), [entry(`Good. ${booked} Sorry, nothing is booked yet,`)], false)).toBe(
    'taken-back',
  )
  expect(promiseState(promise(), [entry('Good. You')], false)).toBe('unheard')
  expect(promiseState(promise({ isCorrected: false }), [entry('Good.')], false)).toBe('unheard')
})

it('takes what was said again, and heard, for heard', () => {
  const cutOff = entry(`Good. ${booked}`)
  const again = { ...entry(), turn: 4, text: 'Sorry, nothing is booked yet, I take it down.' }
  expect(promiseState(promise(), [cutOff, again], false)).toBe('taken-back')
  expect(promiseState(promise(), [cutOff, { ...again, isInterrupted: true, heard: 'Sorry' }], false)).toBe(
    'taken-back-unheard',
  )
})

it('looks at the turn behind where promises are taken back in a turn of their own', () => {
  const said = { ...entry(), text: `Good. ${booked} Anything else?` }
  const correction = { ...entry(), turn: 3, text: 'Sorry, nothing is booked yet, I take it down.' }
  const cutOff = { ...correction, isInterrupted: true, heard: '' }
  expect(promiseState(promise(), [said, correction], true)).toBe('taken-back')
  expect(promiseState(promise(), [said, cutOff], true)).toBe('taken-back-unheard')
  expect(promiseState(promise(), [said], true)).toBe('taken-back-unheard')
  expect(promiseState(promise(), [said, cutOff, { ...correction, turn: 5 }], true)).toBe('taken-back')
  expect(promiseState(promise(), [{ ...said, isInterrupted: true, heard: 'Good.' }, cutOff], true)).toBe(
    'unheard',
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
