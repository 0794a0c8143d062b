/** Of what the rules and a language model have heard, the surer stands and nothing is lost, whatever is offered. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoBusiness } from '../core/business.ts'
import type { LeadField } from '../core/lead.ts'
import { english } from '../languages/en/english.ts'
import { CallerWords } from './caller-words.ts'
import { type MergedCapture, mergeCaptured } from './merge-captured.ts'
import { ToolCall } from './tools/tool-driver.ts'

function merge(
  said: string[],
  offered: Record<string, string>,
  known: Record<string, Partial<LeadField> & { value: string }> = {},
): MergedCapture {
  const driver = new ToolCall()
  for (const text of said) driver.hear(text)
  const fields = Object.fromEntries(
    Object.entries(known).map(([name, field]) => [
      name,
      { confidence: 0.85, source: 'spoken' as const, isConfirmed: false, turn: 0, ...field },
    ]),
  )
  if (Object.keys(fields).length > 0) driver.apply({ type: 'lead-updated', fields })
  const { call, now } = driver
  const words = new CallerWords(call, 'US')
  return mergeCaptured(offered, {
    call,
    business: demoBusiness,
    now,
    language: english,
    country: 'US',
    words,
  })
}

describe('the same value', () => {
  it.each([
    ['email', 'Ana@Example.com', 'ana@example.com'],
    ['lastName', 'reyes', 'Reyes'],
    ['reason', 'The sink is clogged.', 'the sink is clogged'],
  ])('%s stays where it was heard, surer', (field, offered, value) => {
    const said = ['ana reyes, ana at example dot com, the sink is clogged']
    const merged = merge(said, { [field]: offered }, { [field]: { value, confidence: 0.6 } })
    expect(merged.fields[field]).toMatchObject({ value, confidence: 0.8, turn: 0 })
    expect(merged.dropped).toEqual([])
  })

  it('that is sure already changes nothing, and what is confirmed stays so', () => {
    const merged = merge(['ana'], { firstName: 'Ana' }, { firstName: { value: 'Ana', isConfirmed: true } })
    expect(merged).toMatchObject({ fields: {}, same: ['firstName'] })
  })

  it('that came with the number alone was said now', () => {
    const known = { firstName: { value: 'Ana', source: 'caller-id' as const, confidence: 0.6 } }
    expect(merge(['yes, Ana'], { firstName: 'Ana' }, known).fields.firstName).toMatchObject({
      value: 'Ana',
      source: 'spoken',
      confidence: 0.8,
    })
    expect(merge(['yes'], { firstName: 'Ana' }, known).same).toEqual(['firstName'])
  })
})

describe('another value', () => {
  it('of a reason that was heard plainly stays out until the caller says it anew', () => {
    const known = { reason: { value: 'the sink is clogged', confidence: 0.9 } }
    expect(merge(['the sink is clogged'], { reason: 'Wants a quote for tiles' }, known).kept).toMatchObject([
      { field: 'reason', value: 'the sink is clogged' },
    ])
    const later = merge(
      ['the sink is clogged', 'no, I want a quote for tiles'],
      { reason: 'Quote for tiles' },
      known,
    )
    expect(later.fields.reason?.value).toBe('Quote for tiles')
  })

  it('of a reason takes its place when it tells more of the same', () => {
    const known = { reason: { value: 'boiler is leaking', confidence: 0.9 } }
    const said = ['my boiler is leaking, since monday, in the cellar']
    const fuller = 'The boiler in the cellar has been leaking since Monday.'
    expect(merge(said, { reason: fuller }, known).fields.reason?.value).toBe(fuller)
    expect(merge(said, { reason: 'Leaking' }, known).kept).toHaveLength(1)
  })

  it('of an e-mail is read back too; of both, the number comes first', () => {
    const known = { email: { value: 'ana@example.org' }, phone: { value: '+15035550177' } }
    const said = ['ana at example dot com, 503 555 0144']
    expect(merge(said, { email: 'ana@example.com' }, known).readBack).toEqual({
      field: 'email',
      form: 'read-back',
      value: 'ana@example.org',
    })
    expect(merge(said, { email: 'ana@example.com', phone: '5035550144' }, known).readBack?.field).toBe(
      'phone',
    )
  })

  it('that the caller keyed in is as good as said', () => {
    const known = { phone: { value: '+15035550144', source: 'keypad' as const, confidence: 0.97 } }
    expect(merge(['I keyed it in'], { phone: '+15035550144' }, known)).toMatchObject({
      same: ['phone'],
      refused: [],
    })
  })

  it('is never confirmed by the model', () => {
    const known = { phone: { value: '+15035550177', isConfirmed: true, confidence: 0.95 } }
    const merged = merge(['503 555 0144'], { phone: '5035550144' }, known)
    expect(merged.fields.phone).toMatchObject({ isConfirmed: false, confidence: 0.95 })
  })
})

describe('whatever is offered', () => {
  it('ends on record, beside it or in a refusal; nothing that was not said gets in', () => {
    const field = fc.constantFrom(
      'phone',
      'email',
      'firstName',
      'lastName',
      'company',
      'address',
      'reason',
      'partySize',
    )
    const value = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom('Ana', '503 555 0144', '+19005550123', 'a@b.co'),
    )
    fc.assert(
      fc.property(
        fc.dictionary(field, value, { maxKeys: 8 }),
        fc.string({ maxLength: 80 }),
        (offered, said) => {
          const merged = merge([said], offered, { phone: { value: '+15035550177' } })
          const settled = [
            ...Object.keys(merged.fields),
            ...merged.same,
            ...merged.kept.map((kept) => kept.field),
            ...merged.refused.map((refused) => refused.field),
          ]
          expect(settled.sort()).toEqual(Object.keys(offered).sort())
          expect(Object.values(merged.fields).every(({ isConfirmed }) => !isConfirmed)).toBe(true)
          const phone = merged.fields.phone?.value
          if (phone !== undefined) expect(said.replace(/\D/g, '')).toContain(phone.slice(-7))
        },
      ),
      { numRuns: 300 },
    )
  })
})
