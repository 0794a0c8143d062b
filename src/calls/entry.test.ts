import { describe, expect, it } from 'vitest'
import { entryOf } from './entry.ts'

const early = '2026-11-24T15:00:00.000Z'
const late = '2026-11-24T15:00:30.000Z'
const greeting = { turn: 0, speaker: 'receptionist', text: 'Hello.', startedAt: early } as const
const words = { turn: 1, speaker: 'caller', text: 'My house is on fire', startedAt: early } as const
const routine = { level: 'routine', evidence: [] } as const
const emergency = { level: 'emergency', evidence: ['fire'] } as { level: 'emergency'; evidence: string[] }
const rung = { to: '+15035550171', name: 'Ana', purpose: 'emergency', startedAt: early }
const call = {
  transcript: [greeting, words],
  transfers: [],
  urgency: { ...routine, evidence: [] as string[] },
}

describe('entryOf', () => {
  it('greets a new call, and goes on with one that was broken off', () => {
    expect(entryOf({ ...call, transcript: [] })).toEqual({ type: 'opening', isResumed: false })
    expect(entryOf(call)).toEqual({ type: 'opening', isResumed: true })
  })

  it('comes back from a transfer that nobody took', () => {
    const transfers = [{ ...rung, startedAt: late, endedAt: late, outcome: 'busy' as const }]
    expect(entryOf({ ...call, transfers })).toEqual({ type: 'transfer-failed', purpose: 'emergency' })
  })

  it('rings somebody for an emergency that no engine has answered', () => {
    expect(entryOf({ ...call, urgency: emergency })).toEqual({
      type: 'transfer-failed',
      purpose: 'emergency',
    })
    const answered = [greeting, words, { ...greeting, turn: 2 }]
    expect(entryOf({ ...call, urgency: emergency, transcript: answered })).toMatchObject({ type: 'opening' })
    const transfers = [{ ...rung, endedAt: early, outcome: 'accepted' as const }]
    expect(entryOf({ ...call, urgency: emergency, transfers })).toMatchObject({ type: 'opening' })
  })
})
