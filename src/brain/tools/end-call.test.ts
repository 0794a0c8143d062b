/** The end of a call: not before what is required was asked, and not without what is due. */
import { describe, expect, it } from 'vitest'
import type { LeadField } from '../../core/lead.ts'
import { ToolCall } from './tool-driver.ts'

const field = (value: string): LeadField => ({ value, confidence: 0.9, source: 'spoken', isConfirmed: false })
const hangsUp = { next: { do: 'hang-up' } }

describe('end_call', () => {
  it('ends the call when the caller has said goodbye', async () => {
    const call = new ToolCall().hear('okay, bye')
    expect(await call.use('end_call', { reason: 'goodbye' })).toMatchObject(hangsUp)
    expect(call.call.endingReason).toBe('receptionist-hung-up')
  })

  it('warns once while something required was never asked', async () => {
    const call = new ToolCall().hear('my sink is clogged')
    const result = await call.use('end_call', { reason: 'nothing-left' })
    expect(result).toMatchObject({ isError: true })
    expect(result.output).toMatch(/was not asked for name, phone, reason/)
    expect(result.next).toBeUndefined()
    expect(call.call.endingReason).toBeUndefined()
    call.say('May I have your name?').hear('whatever')
    expect(await call.use('end_call', { reason: 'nothing-left' })).toMatchObject(hangsUp)
  })

  it('does not warn of what is known, skipped or asked', async () => {
    const call = new ToolCall().hear('my sink is clogged')
    call.apply({ type: 'lead-updated', fields: { firstName: field('Ana'), reason: field('clogged sink') } })
    call.apply({ type: 'question-skipped', field: 'phone' })
    expect(await call.use('end_call', { reason: 'nothing-left' })).toMatchObject(hangsUp)
  })

  it('does not ask wrong numbers for anything', async () => {
    const call = new ToolCall().hear('is this the pizza place')
    expect(await call.use('end_call', { reason: 'wrong-number' })).toMatchObject(hangsUp)
  })

  it.each([
    ['that is all, bye', 'goodbye', true],
    ['never mind, bye', 'goodbye', false],
    ['wrong number, sorry', 'wrong-number', false],
  ])('notes a call back about a matter that nobody decided upon: %s', async (last, reason, isNoted) => {
    const call = new ToolCall().hear('my sink is clogged')
    call.apply({ type: 'lead-updated', fields: { reason: field('clogged sink') } })
    call.say('I see.').hear(last)
    const result = await call.use('end_call', { reason })
    expect(call.call.callback?.requested ?? false).toBe(isNoted)
    expect(result.receipts ?? []).toEqual(isNoted ? [{ kind: 'callback' }] : [])
    expect(result.next).toEqual({ do: 'hang-up' })
  })

  it('leaves a call back as it was decided', async () => {
    const call = new ToolCall().hear('my sink is clogged, but do not call me. bye')
    call.apply(
      { type: 'lead-updated', fields: { reason: field('clogged sink') } },
      { type: 'callback-requested', callback: { requested: false, status: 'cancelled' } },
    )
    await call.use('end_call', { reason: 'goodbye' })
    expect(call.call.callback).toEqual({ requested: false, status: 'cancelled' })
  })

  it('has reasons of its own only', async () => {
    const result = await new ToolCall().hear('bye').use('end_call', { reason: 'spam' })
    expect(result.output).toMatch(/reason: expected one of goodbye, nothing-left, wrong-number, abusive/)
  })
})
