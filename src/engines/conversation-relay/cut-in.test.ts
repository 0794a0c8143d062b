import { describe, expect, it } from 'vitest'
import type { Call } from '../../core/call.ts'
import { cutOffBy, isKnownCut, lostWith } from './cut-in.ts'

const startedAt = '2026-11-24T15:00:00.000Z'
const receptionist = (text: string, more: object = {}) =>
  ({ turn: 0, speaker: 'receptionist', text, startedAt, ...more }) as const
const caller = (text: string) => ({ turn: 0, speaker: 'caller', text, startedAt }) as const
const callOf = (...entries: Call['transcript']) => ({
  transcript: entries.map((entry, turn) => ({ ...entry, turn })),
})

describe('cutOffBy', () => {
  it('splits the last words at what was heard', () => {
    const call = callOf(receptionist('Hello.'), caller('My sink'), receptionist('Got it. What is your name?'))
    expect(cutOffBy(call, 'Got it. What')).toEqual({
      turn: 2,
      heard: 'Got it. What',
      rest: 'is your name?',
      isLast: true,
    })
  })

  it('knows when the caller has spoken since', () => {
    const call = callOf(receptionist('How can I help you?'), caller('My sink'))
    expect(cutOffBy(call, 'How can')).toMatchObject({ turn: 0, isLast: false })
  })

  it('is nothing where everything was heard, or is known', () => {
    expect(cutOffBy(callOf(receptionist('Hello there.')), 'hello there')).toBeUndefined()
    const known = receptionist('Hello there.', { isInterrupted: true, heard: 'Hello' })
    expect(cutOffBy(callOf(known), '')).toBeUndefined()
    expect(cutOffBy(callOf(), 'Hello')).toBeUndefined()
  })
})

describe('lostWith', () => {
  const call = callOf(receptionist('Thank you. What is the best number to reach you?'))

  it('counts whole words', () => {
    expect(lostWith(call, 16)).toMatchObject({ heard: 'Thank you. What is the best', turn: 0 })
    expect(lostWith(call, 5000)).toMatchObject({ heard: '', rest: call.transcript[0]?.text })
    expect(lostWith(call, 0)).toBeUndefined()
  })
})

describe('isKnownCut', () => {
  const call = callOf(
    receptionist('Hello there, how are you?', { isInterrupted: true, heard: 'Hello there,' }),
    receptionist('What is your name?'),
  )

  it('finds the note of an interruption that was told before', () => {
    expect(isKnownCut(call, 'hello there')).toBe(true)
    expect(isKnownCut(call, 'What is')).toBe(false)
    expect(isKnownCut(call, ' ')).toBe(false)
  })
})
