/** When callbacks are due, and in which order they are worked off. */
import { describe, expect, it } from 'vitest'
import type { CallbackItem } from '../api/types.ts'
import { dueGroup, dueWords, groupByDue } from './due.ts'

const now = new Date(2026, 10, 24, 14, 0).getTime()
const on = (day: number, hour: number) => new Date(2026, 10, day, hour, 0).toISOString()

function callback(id: string, over: Partial<CallbackItem>): CallbackItem {
  return {
    id,
    callSid: `CA${id}`,
    businessId: 'default',
    name: null,
    phone: null,
    reason: null,
    dueAt: null,
    window: null,
    urgency: 'routine',
    status: 'open',
    takenBy: null,
    createdAt: on(24, 9),
    ...over,
  }
}

describe('dueGroup', () => {
  it.each([
    [{ dueAt: on(24, 13) }, 'overdue'],
    [{ dueAt: on(24, 16) }, 'today'],
    [{ dueAt: on(25, 9) }, 'later'],
    [{ window: { from: on(24, 12), to: on(24, 15) } }, 'today'],
    [{ window: { from: on(24, 9), to: on(24, 12) } }, 'overdue'],
    [{ window: { from: on(26, 9), to: on(26, 12) } }, 'later'],
    [{ dueAt: null, window: null }, 'today'],
  ])('%j is %s', (due, group) => {
    expect(dueGroup(due, now, undefined)).toBe(group)
  })
})

describe('groupByDue', () => {
  it('puts urgent ones first within a group, then the earlier ones, and leaves out empty groups', () => {
    const groups = groupByDue(
      [
        callback('evening', { dueAt: on(24, 18) }),
        callback('afternoon', { dueAt: on(24, 15) }),
        callback('urgent', { dueAt: on(24, 17), urgency: 'urgent' }),
        callback('emergency', { urgency: 'emergency', createdAt: on(24, 13) }),
        callback('late', { dueAt: on(23, 10) }),
      ],
      now,
      undefined,
    )
    expect(groups.map(({ group, items }) => [group, items.map((item) => item.id)])).toEqual([
      ['overdue', ['late']],
      ['today', ['emergency', 'urgent', 'afternoon', 'evening']],
    ])
  })
})

describe('dueWords', () => {
  it('names a moment, a window, or neither', () => {
    expect(dueWords({ dueAt: on(25, 9) }, now, { locale: 'en-US' })).toMatch(/^Tomorrow, 9:00\sAM$/)
    expect(dueWords({ window: { from: on(24, 15), to: on(24, 17) } }, now, { locale: 'en-US' })).toMatch(
      /^Today, 3:00\sPM – 5:00\sPM$/,
    )
    expect(dueWords({}, now, undefined)).toBe('As soon as you can')
  })
})
