import { describe, expect, test } from 'vitest'
import type { ConnectionHealth } from '../store/connection-health.ts'
import { type Failed, failuresBeforePause, healthAfter } from './breaker.ts'

const start = Date.parse('2026-03-02T15:00:00Z')

function failed(over: Partial<Failed> = {}): Failed {
  return {
    connectionId: 'con_1',
    failure: 'passing',
    reason: 'The receiver answered 503',
    at: new Date(start),
    isTrial: false,
    retryAfterMs: undefined,
    ...over,
  }
}

/** What is known after so many failures in a row, one a second. */
function afterFailures(count: number): ConnectionHealth | undefined {
  let health: ConnectionHealth | undefined
  for (let second = 0; second < count; second++) {
    health = healthAfter(health, failed({ at: new Date(start + second * 1000) }))
  }
  return health
}

describe('failures that pass', () => {
  test('say since when, and in whose words, and leave the connection alone only when many came in a row', () => {
    expect(afterFailures(1)).toEqual({
      connectionId: 'con_1',
      state: 'failing',
      failure: 'passing',
      reason: 'The receiver answered 503',
      since: '2026-03-02T15:00:00.000Z',
      failures: 1,
      pausedUntil: null,
    })
    expect(afterFailures(failuresBeforePause - 1)).toMatchObject({ pausedUntil: null })
    expect(afterFailures(failuresBeforePause)).toMatchObject({
      since: '2026-03-02T15:00:00.000Z',
      pausedUntil: start + (failuresBeforePause - 1) * 1000 + 10_000,
    })
  })

  test('of those that were under way when the pause began do not make it longer', () => {
    const paused = afterFailures(failuresBeforePause)
    const later = healthAfter(paused, failed({ at: new Date(start + 12_000) }))
    expect(later).toMatchObject({ failures: failuresBeforePause, pausedUntil: paused?.pausedUntil })
  })

  test('of trials make it grow, up to a quarter of an hour', () => {
    let health = afterFailures(failuresBeforePause)
    const pauses: number[] = []
    for (let trial = 0; trial < 9; trial++) {
      const at = (health?.pausedUntil ?? 0) + 1
      health = healthAfter(health, failed({ at: new Date(at), isTrial: true }))
      pauses.push(((health?.pausedUntil ?? 0) - at) / 1000)
    }
    expect(pauses).toEqual([20, 40, 80, 160, 320, 640, 900, 900, 900])
  })

  test('with a time named by the receiver make a pause at least as long', () => {
    const busy = failed({ retryAfterMs: 45_000 })
    expect(healthAfter(undefined, busy)).toMatchObject({ pausedUntil: null })
    const nearly = afterFailures(failuresBeforePause - 1)
    expect(healthAfter(nearly, busy)).toMatchObject({ pausedUntil: start + 45_000 })
  })

  test('do not hide that the owner is needed', () => {
    const login = healthAfter(undefined, failed({ failure: 'credentials', reason: 'bad token' }))
    expect(healthAfter(login, failed())).toMatchObject({ state: 'needs-owner', reason: 'bad token' })
  })
})

test.each(['credentials', 'permission'] as const)('%s need the owner, since the first of them', (failure) => {
  const shaky = afterFailures(3)
  const at = new Date(start + 60_000)
  const first = healthAfter(shaky, failed({ failure, reason: 'bad token', at }))
  expect(first).toMatchObject({ state: 'needs-owner', failure, reason: 'bad token', since: at.toISOString() })
  const second = healthAfter(first, failed({ failure, reason: 'bad again', at: new Date(start + 90_000) }))
  expect(second).toMatchObject({ reason: 'bad again', since: at.toISOString() })
})

test('a refusal of one delivery shows that the receiver is there', () => {
  const refused = failed({ failure: 'refused', isTrial: true })
  expect(healthAfter(afterFailures(12), refused)).toBeUndefined()
  const login = healthAfter(undefined, failed({ failure: 'permission' }))
  expect(healthAfter(login && { ...login, pausedUntil: 5 }, refused)).toMatchObject({
    state: 'needs-owner',
    pausedUntil: null,
  })
})
