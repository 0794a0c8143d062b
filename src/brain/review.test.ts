/** What a model read from a finished call is taken as far as the caller has said it, and never against them. */
import { describe, expect, it } from 'vitest'
import type { Call } from '../core/call.ts'
import type { CallEventBody } from '../core/call-event.ts'
import type { ReviewedCall } from './llm/review-call.ts'
import { isWorthReviewing, reviewEvents } from './review.ts'
import { ToolCall } from './tools/tool-driver.ts'

const ended = { type: 'call-ended', status: 'completed' } as const

function review(said: string[], given: ReviewedCall | undefined, ...before: CallEventBody[]): Call {
  const driver = said.reduce((call, text) => call.hear(text), new ToolCall()).apply(...before, ended)
  return driver.apply(...reviewEvents(driver.call, driver.business, driver.now, given)).call
}
const known = (value: string, isConfirmed: boolean) =>
  ({ value, confidence: 0.9, source: 'spoken', isConfirmed, turn: 0 }) as const

describe('fields', () => {
  it('that were missed on the call are taken from the transcript', () => {
    const call = review(['my name is Ana Reyes and I live at 12 Elm Street, my sink leaks'], {
      summary: 'Ana Reyes has a leaking sink.',
      fields: { lastName: 'Reyes', address: '12 Elm Street', reason: 'my sink leaks' },
    })
    expect(call.lead.lastName?.value).toBe('Reyes')
    expect(call.lead.address).toMatchObject({ value: '12 Elm Street', source: 'spoken', isConfirmed: false })
    expect(call.summary).toMatch(/^Ana Reyes has a leaking sink\./)
  })

  it.each([
    ['lastName', 'Miller'],
    ['phone', '+15035550111'],
    ['email', 'ana@example.com'],
    ['address', '99 Oak Avenue'],
    ['company', 'Acme'],
  ])('%s that was not said is never invented', (field, value) => {
    const call = review(['my sink leaks and I need somebody to look at it'], {
      summary: 'A sink leaks.',
      fields: { [field]: value },
    })
    expect(call.lead[field]).toBeUndefined()
  })

  it('what the caller confirmed stays', () => {
    const call = review(
      ['Ana', 'no, Anna with two n', 'my sink leaks'],
      { summary: 'A sink leaks.', fields: { firstName: 'Ana' } },
      { type: 'lead-updated', fields: { firstName: known('Anna', true) } },
    )
    expect(call.lead.firstName?.value).toBe('Anna')
  })

  it('a callback that was done meanwhile is not opened again', () => {
    const call = review(
      ['my sink leaks, call me on 503 555 0142'],
      { summary: 'A sink leaks.', fields: { phone: '+15035550142' } },
      { type: 'callback-requested', callback: { requested: true, status: 'open' } },
      { type: 'callback-updated', status: 'done' },
    )
    expect(call.callback?.status).toBe('done')
    expect(call.lead.phone?.value).toBe('+15035550142')
  })
})

describe('the summary', () => {
  it('has urgency and what comes next from the record, whatever the model says', () => {
    const call = review(
      ['a pipe burst in my kitchen and water is everywhere'],
      { summary: 'A kitchen pipe burst and the plumber is on the way.', fields: {} },
      { type: 'urgency-detected', urgency: { level: 'emergency', evidence: ['a pipe burst'] } },
    )
    expect(call.summary).toContain('Emergency')
    expect(call.summary).not.toContain('on the way')
  })

  it('is made by rule where the model wrote none, or nothing true', () => {
    const byRule = review(['my sink leaks and it is bad'], undefined)
    const made = review(['my sink leaks and it is bad'], {
      summary: 'Kim Brown from Oak Avenue.',
      fields: {},
    })
    expect(made.summary).toBe(byRule.summary)
    expect(byRule.summary).toMatch(/./)
  })
})

it('a call of few words, a robocall and a call that goes on are not worth a model', () => {
  const of = (driver: ToolCall) => isWorthReviewing(driver.call)
  const long = 'my sink leaks and I would like somebody to look at it soon'
  expect(of(new ToolCall().hear(long).apply(ended))).toBe(true)
  expect(of(new ToolCall().hear(long))).toBe(false)
  expect(of(new ToolCall().hear('hello?').apply(ended))).toBe(false)
  expect(of(new ToolCall().hear(long).apply({ type: 'spam-detected', evidence: ['x'] }, ended))).toBe(false)
})
