/** The calls filter in the address, and calls that wait above the reader. */
import { describe, expect, it } from 'vitest'
import { readCallsFilter, withPart } from './calls-filter.ts'
import { splitHeld } from './held-calls.ts'

describe('the filter', () => {
  it('takes what makes sense from an address and drops the rest', () => {
    expect(
      readCallsFilter({
        q: 5035550142,
        isUrgent: true,
        callback: 'open',
        from: '2026-11-01',
        to: 'tomorrow',
        x: 1,
      }),
    ).toEqual({ q: '5035550142', isUrgent: true, callback: 'open', from: '2026-11-01' })
    expect(readCallsFilter({ q: '  ', isUrgent: 'yes', callback: 'done' })).toEqual({})
  })

  it('loses a part that is set to nothing', () => {
    expect(withPart({ q: 'sink', isUrgent: true }, { isUrgent: undefined })).toEqual({ q: 'sink' })
  })
})

describe('calls that came while the reader is further down', () => {
  const calls = ['CA3', 'CA2', 'CA1'].map(
    (callSid) => ({ callSid }) as Parameters<typeof splitHeld>[0][number],
  )
  const sids = (top: string | undefined) => {
    const { shown, heldCount } = splitHeld(calls, top)
    return [shown.map((call) => call.callSid).join(' '), heldCount]
  }

  it('wait, and are counted', () => expect(sids('CA1')).toEqual(['CA1', 2]))
  it('are shown when nobody reads further down', () => expect(sids(undefined)).toEqual(['CA3 CA2 CA1', 0]))
  it('are shown when the list is another one now', () => expect(sids('CA9')).toEqual(['CA3 CA2 CA1', 0]))
})
