/** Callers in words. */
import { describe, expect, it } from 'vitest'
import type { LeadField } from '../api/types.ts'
import { callerWords, fieldLabel, fromWords, leadLines, reasonWords } from './caller.ts'

const field = (value: string): LeadField => ({ value, confidence: 1, source: 'spoken', isConfirmed: true })

describe('callers', () => {
  it('are called by name, else by the number they gave, else by caller ID', () => {
    const from = '+15035550142'
    expect(callerWords({ from, lead: { firstName: field('Ana'), phone: field('+15035550100') } })).toBe('Ana')
    expect(callerWords({ from, lead: { phone: field('+15035550100') } })).toBe('(503) 555-0100')
    expect(callerWords({ from, lead: {} })).toBe('(503) 555-0142')
    expect(callerWords({ from: 'anonymous', lead: {} })).toBe('Unknown caller')
    expect(fromWords('+447700900123')).toBe('+447700900123')
  })

  it('want what they said, else what the summary says', () => {
    expect(reasonWords({ lead: { reason: field('my sink is blocked') }, summary: 'Ana called' })).toBe(
      'My sink is blocked',
    )
    expect(reasonWords({ lead: {}, summary: 'Ana called' })).toBe('Ana called')
    expect(reasonWords({ lead: {}, summary: null })).toBeUndefined()
  })
})

describe('lead lines', () => {
  it('put the name together, keep a steady order, and read own fields from their names', () => {
    const lines = leadLines({
      petName: field('rex'),
      reason: field('my sink'),
      email: field('ana@example.com'),
      lastName: field('Reyes'),
      firstName: field('Ana'),
      phone: field('+15035550100'),
      notes: field(''),
    })
    expect(lines.map(({ label, value }) => [label, value])).toEqual([
      ['Name', 'Ana Reyes'],
      ['Phone', '(503) 555-0100'],
      ['E-mail', 'ana@example.com'],
      ['Reason', 'My sink'],
      ['Pet name', 'Rex'],
    ])
  })

  it('reads snake case too', () => expect(fieldLabel('unit_number')).toBe('Unit number'))
})
