/** The end of a call, and what is written down before it. */
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

describe('take_message', () => {
  it.each([
    ['en-US', 'Message for Mike: "The gate is open."'],
    ['es-US', 'Mensaje para Mike: «The gate is open.»'],
  ])('stands in the notes in the language of the owner: %s', async (language, note) => {
    const call = new ToolCall({ business: { languages: [language] } }).hear('tell Mike that the gate is open')
    const result = await call.use('take_message', { text: 'The gate is open.', forWhom: 'Mike' })
    expect(result.receipts).toEqual([{ kind: 'noted' }])
    expect(call.lead.notes).toBe(note)
  })

  it('is added to what stands there, once', async () => {
    const call = new ToolCall().hear('the gate is open and the dog is out')
    await call.use('take_message', { text: 'The gate is open.' })
    call.say('Noted.')
    await call.use('take_message', { text: 'The gate is open.' })
    await call.use('take_message', { text: 'The dog is out.' })
    expect(call.lead.notes).toBe('Message: "The gate is open." Message: "The dog is out."')
  })

  it('claims nothing that the notes have no room for', async () => {
    const call = new ToolCall().hear('I have a lot to tell')
    const long = (at: number) => `Part ${at}. ${'word '.repeat(180)}`.trim()
    await call.use('take_message', { text: long(1) })
    await call.use('take_message', { text: long(2) })
    const before = call.lead.notes
    const result = await call.use('take_message', { text: long(3) })
    expect(result).toMatchObject({
      isError: true,
      output: expect.stringMatching(/notes of this call are full/),
    })
    expect(result.receipts).toBeUndefined()
    expect(call.lead.notes).toBe(before)
  })

  it('holds no number that the caller has not said, and is no message without words', async () => {
    const call = new ToolCall().hear('tell him to call me')
    expect(await call.use('take_message', { text: 'Call 900 555 0123' })).toMatchObject({ isError: true })
    expect((await call.use('take_message', { text: '  ' })).output).toMatch(/text: expected the message/)
    expect(await new ToolCall().use('take_message', { text: 'Hello' })).toMatchObject({ isError: true })
    expect(call.lead).toEqual({})
  })
})
