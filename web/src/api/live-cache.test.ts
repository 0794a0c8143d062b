/** What live events change in a list of calls. */
import { describe, expect, it } from 'vitest'
import { applyToItem, applyToPages, mayChangeCounts, mayChangeFilters, startedItem } from './live-cache.ts'
import type { CallListItem, LiveEvent } from './types.ts'

const at = '2026-11-24T14:00:00-06:00'
const later = '2026-11-24T14:01:30-06:00'
const of = (callSid: string) => ({ callSid, businessId: 'default', at })
const started = (callSid: string): Extract<LiveEvent, { type: 'call-started' }> => ({
  ...of(callSid),
  type: 'call-started',
  direction: 'inbound',
  from: '+15035550142',
  to: '+15035550188',
  language: 'en-US',
  isTest: false,
})
const item = (callSid = 'CA1'): CallListItem => startedItem(started(callSid))
const list = (...sids: string[][]) => ({
  pages: sids.map((page, index) => ({
    items: page.map((sid) => item(sid)),
    nextCursor: index === sids.length - 1 ? null : `after ${index}`,
  })),
  pageParams: sids.map((_, index) => index),
})
const field = (value: string, source: 'spoken' | 'caller-id' = 'spoken') => ({
  value,
  source,
  confidence: 0.9,
  isConfirmed: false,
})
const sidsOf = (data: ReturnType<typeof list>) =>
  data.pages.map((page) => page.items.map((call) => call.callSid))

describe('a line', () => {
  it('follows a call from ring to end', () => {
    const events: LiveEvent[] = [
      { ...of('CA1'), type: 'call-answered' },
      { ...of('CA1'), type: 'lead-updated', fields: { firstName: field('Ana') } },
      { ...of('CA1'), type: 'urgency-detected', urgency: { level: 'urgent', evidence: ['leak'] } },
      { ...of('CA1'), type: 'callback-requested', callback: { requested: true, status: 'open' } },
      { ...of('CA1'), type: 'ending-decided', reason: 'receptionist-hung-up' },
      { ...of('CA1'), at: later, type: 'call-ended', status: 'completed' },
      { ...of('CA1'), type: 'callback-updated', status: 'done' },
      { ...of('CA1'), type: 'call-summarized', summary: 'A leak' },
    ]
    expect(events.reduce(applyToItem, item())).toMatchObject({
      status: 'completed',
      endedReason: 'receptionist-hung-up',
      durationSeconds: 90,
      lead: { firstName: { value: 'Ana' } },
      urgency: { level: 'urgent' },
      callback: { requested: true, status: 'done' },
      summary: 'A leak',
    })
  })

  it('does not come back to life, and keeps its first end', () => {
    const ended = applyToItem(item(), {
      ...of('CA1'),
      type: 'call-ended',
      status: 'completed',
      durationSeconds: 7,
    })
    expect(ended).toMatchObject({ endedReason: 'caller-hung-up', durationSeconds: 7 })
    expect(applyToItem(ended, { ...of('CA1'), type: 'call-answered' })).toBe(ended)
    expect(applyToItem(ended, { ...of('CA1'), type: 'call-ended', status: 'failed' })).toBe(ended)
  })

  it('never becomes less urgent, nor takes caller ID for what was said', () => {
    const urgent = applyToItem(item(), {
      ...of('CA1'),
      type: 'urgency-detected',
      urgency: { level: 'emergency', evidence: ['gas'] },
    })
    expect(
      applyToItem(urgent, {
        ...of('CA1'),
        type: 'urgency-detected',
        urgency: { level: 'urgent', evidence: [] },
      }),
    ).toBe(urgent)
    const said = applyToItem(item(), {
      ...of('CA1'),
      type: 'lead-updated',
      fields: { phone: field('+15035550100') },
    })
    const after = applyToItem(said, {
      ...of('CA1'),
      type: 'lead-updated',
      fields: { phone: field('+15035550142', 'caller-id') },
    })
    expect(after.lead.phone?.value).toBe('+15035550100')
  })
})

describe('a list', () => {
  it('takes a new call on top, once, and only where nothing is filtered', () => {
    const before = list(['CA2', 'CA1'], ['CA0'])
    const after = applyToPages(before, started('CA3'), true)
    expect(sidsOf(after)).toEqual([['CA3', 'CA2', 'CA1'], ['CA0']])
    expect(sidsOf(applyToPages(after, started('CA3'), true))).toEqual(sidsOf(after))
    expect(applyToPages(before, started('CA3'), false)).toBe(before)
  })

  it('changes a call on whichever page it is, and nothing else', () => {
    const before = list(['CA2'], ['CA1', 'CA0'])
    const after = applyToPages(before, { ...of('CA1'), type: 'call-answered' }, true)
    expect(after.pages[1]?.items[0]?.status).toBe('in-progress')
    expect(after.pages[1]?.items[1]).toBe(before.pages[1]?.items[1])
  })

  it('stays the same object when nothing that it shows has changed', () => {
    const before = list(['CA1'])
    expect(applyToPages(before, { ...of('CA1'), type: 'caller-said', text: 'Hello' }, true)).toBe(before)
    expect(applyToPages(before, { ...of('CA9'), type: 'call-answered' }, true)).toBe(before)
  })
})

it('knows which events may move calls between filters, and which change the counts', () => {
  const lead: LiveEvent = { ...of('CA1'), type: 'lead-updated', fields: {} }
  expect([mayChangeFilters(lead), mayChangeCounts(lead)]).toEqual([false, true])
  const said: LiveEvent = { ...of('CA1'), type: 'caller-said', text: 'Hi' }
  expect([mayChangeFilters(said), mayChangeCounts(said)]).toEqual([false, false])
  const cost = { totalUsd: 0.02, lines: [], isComplete: true }
  const priced: LiveEvent = { ...of('CA1'), type: 'call-priced', cost }
  expect([mayChangeFilters(priced), mayChangeCounts(priced)]).toEqual([false, true])
  expect(mayChangeFilters(started('CA1'))).toBe(true)
})
