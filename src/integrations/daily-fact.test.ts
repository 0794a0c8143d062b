/** Asked for once a day, anew for another question, and anew where what is kept is of another shape. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { openMemory, type TestMemory } from '../../test/memory.ts'
import { type DailyFact, dailyFact, learnToday } from './daily-fact.ts'

let kept: TestMemory
let nowMs: number
let asks: number

beforeEach(async () => {
  kept = await openMemory()
  nowMs = Date.parse('2026-11-24T12:00:00Z')
  asks = 0
})
afterEach(() => kept.dispose())

function fact(more: Partial<DailyFact<{ nth: number }>> = {}): DailyFact<{ nth: number }> {
  return {
    memory: kept.of('con_1'),
    name: 'account',
    schema: z.object({ nth: z.number() }),
    askedWith: 'sam',
    learn: async () => ({ nth: ++asks }),
    now: () => new Date(nowMs),
    ...more,
  }
}

test('once a day', async () => {
  expect(await dailyFact(fact())).toEqual({ nth: 1 })
  nowMs += 23 * 3600_000
  expect(await dailyFact(fact())).toEqual({ nth: 1 })
  nowMs += 2 * 3600_000
  expect(await dailyFact(fact())).toEqual({ nth: 2 })
})

test('at once for another question, when it is wanted now, and when its shape has changed', async () => {
  await dailyFact(fact())
  expect(await dailyFact(fact({ askedWith: 'kim' }))).toEqual({ nth: 2 })
  expect(await learnToday(fact({ askedWith: 'kim' }))).toEqual({ nth: 3 })
  await kept.of('con_1').keepFact('account', '{"learnedAtMs":9e15,"askedWith":"sam","value":{"was":"other"}}')
  expect(await dailyFact(fact())).toEqual({ nth: 4 })
})
