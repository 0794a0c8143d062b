/** What a model may put on the lead: what was said, as the rules write it, beside what the rules heard. */
import { describe, expect, it } from 'vitest'
import { demoBusiness } from '../../core/business.ts'
import type { LeadField } from '../../core/lead.ts'
import { ToolCall } from './tool-driver.ts'

const field = (value: string, more: Partial<LeadField> = {}): LeadField => ({
  value,
  confidence: 0.85,
  source: 'spoken',
  isConfirmed: false,
  ...more,
})
const own = [{ field: 'partySize', ask: 'For how many people?', isRequired: true }]

describe('what the caller said', () => {
  it('stands on record in the form in which the rules keep it', async () => {
    const call = new ToolCall().hear(
      'hi this is ana reyes from green leaf, my number is five oh three five five five oh one four four, ana dot reyes at example dot com, at 77 lake drive. the boiler leaks since monday',
    )
    const result = await call.use('capture_lead', {
      firstName: 'Ana',
      lastName: 'Reyes',
      company: 'Green Leaf',
      phone: '(503) 555-0144',
      email: 'Ana.Reyes@Example.com',
      address: '77 Lake Drive',
      reason: 'The boiler has been leaking since Monday.',
    })
    expect(result.isError).toBeUndefined()
    expect(result.receipts).toEqual([{ kind: 'noted' }])
    expect(call.lead).toEqual({
      firstName: 'Ana',
      lastName: 'Reyes',
      company: 'Green Leaf',
      phone: '+15035550144',
      email: 'ana.reyes@example.com',
      address: '77 Lake Drive',
      reason: 'The boiler has been leaking since Monday.',
    })
    expect(call.call.lead.phone).toMatchObject({
      confidence: 0.8,
      source: 'spoken',
      isConfirmed: false,
      turn: 0,
    })
    expect(result.output).toMatch(/Nothing is left to ask/)
  })

  it.each([
    ['spelled', 'my email is j o n underscore r at gmail dot com', 'jon_r@gmail.com'],
    [
      'spelled by words',
      'it is a as in apple n as in nancy a as in apple 92 at outlook dot com',
      'ana92@outlook.com',
    ],
    ['with its number as a word', 'kim ninety two at yahoo dot com', 'kim92@yahoo.com'],
  ])('an e-mail that was %s', async (_how, said, email) => {
    const call = new ToolCall().hear(said)
    await call.use('capture_lead', { email })
    expect(call.lead.email).toBe(email)
  })

  it.each([
    ['in two turns', ['it is five oh three', 'five five five oh one four four'], '+15035550144'],
    ['with a double', ['503 double five five 0144'], '+15035550144'],
    ['corrected', ['503 555 0145 sorry 0144'], '+15035550144'],
  ])('a number that was said %s', async (_how, said, phone) => {
    const call = new ToolCall()
    for (const text of said) call.hear(text)
    await call.use('capture_lead', { phone })
    expect(call.lead.phone).toBe(phone)
  })

  it('in Spanish', async () => {
    const call = new ToolCall({ business: { languages: ['es-US'] } }).hear(
      'me llamo José Muñoz y mi número es cinco cero tres, cinco cinco cinco, cero uno cuatro cuatro',
    )
    await call.use('capture_lead', { firstName: 'José', lastName: 'Munoz', phone: '5035550144' })
    expect(call.lead).toMatchObject({ firstName: 'José', phone: '+15035550144' })
    expect(call.lead.lastName).toMatch(/^Mu[nñ]oz$/)
  })

  it('a spelled name that the recogniser had written otherwise', async () => {
    const call = new ToolCall().hear('Jon Smith, that is S M Y T H E')
    await call.use('capture_lead', { lastName: 'Smythe' })
    expect(call.lead.lastName).toBe('Smythe')
  })

  it("the owner's own questions, as the rules read their answers", async () => {
    const call = new ToolCall({ business: { questions: own } }).hear('we will be six people')
    await call.use('capture_lead', { partySize: 'six people' })
    expect(call.lead.partySize).toBe('6')
  })

  it.each([
    ['2026-03-13', '2026-03-13'],
    ['next Friday', '2026-03-13'],
  ])('a day that was named, written as %s', async (appointmentDate, value) => {
    const questions = [{ field: 'appointmentDate', ask: 'Which day?', isRequired: true }]
    const call = new ToolCall({ business: { questions } }).hear('next friday please')
    await call.use('capture_lead', { appointmentDate })
    expect(call.lead.appointmentDate).toBe(value)
  })

  it('the number that the call comes from, as that', async () => {
    const call = new ToolCall().hear('you can use the number I am calling from')
    await call.use('capture_lead', { phone: '+15035550188' })
    expect(call.call.lead.phone).toMatchObject({
      value: '+15035550188',
      source: 'caller-id',
      isConfirmed: false,
    })
  })

  it('a local number gets the area code of the caller, and is read back for that', async () => {
    const call = new ToolCall().hear('call 555 0144')
    await call.use('capture_lead', { phone: '+15035550144' })
    expect(call.call.lead.phone).toMatchObject({ value: '+15035550144', confidence: 0.5 })
  })
})

describe('what the caller has not said', () => {
  it.each([
    ['a number', { phone: '+12125550199' }, /phone was not taken: the caller has not said that number; ask/],
    ['a number with one digit changed', { phone: '+15035550145' }, /has not said that number/],
    ['half a number', { phone: '555 01' }, /not a complete phone number/],
    ['an e-mail', { email: 'boss@evil.test' }, /has not said that address/],
    ['no e-mail', { email: 'ana at' }, /no complete e-mail/],
    ['a name', { lastName: 'Washington' }, /has not said that name/],
    ['digits for a name', { firstName: '007' }, /is no name/],
    ['an address', { address: '12 Elm Street' }, /has not said that address/],
    ['a company', { company: 'Initech' }, /has not said that company/],
    [
      'a number in the reason',
      { reason: 'Wants account 99887766 closed' },
      /number that the caller has not said/,
    ],
    ['a number in the notes', { notes: 'Call 212 555 0199 instead' }, /number that the caller has not said/],
  ])('%s is refused', async (_what, input, words) => {
    const call = new ToolCall().hear('this is Ana, my number is 503 555 0144 and the sink is clogged')
    const result = await call.use('capture_lead', input)
    expect(result.isError).toBe(true)
    expect(result.output).toMatch(words)
    expect(call.lead).toEqual({})
  })

  it('does not keep the rest from being taken', async () => {
    const call = new ToolCall().hear('this is Ana')
    const result = await call.use('capture_lead', { firstName: 'Ana', lastName: 'Washington' })
    expect(result.isError).toBeUndefined()
    expect(call.lead).toEqual({ firstName: 'Ana' })
    expect(result.output).toMatch(/Noted: firstName Ana.*lastName was not taken.*Still to ask.*phone/)
  })

  it('a number that the caller refused to be called at', async () => {
    const call = new ToolCall().apply({ type: 'question-skipped', field: 'caller-id' }).hear('not this one')
    expect((await call.use('capture_lead', { phone: '+15035550188' })).output).toMatch(
      /does not want to be called/,
    )
    expect(call.lead.phone).toBeUndefined()
  })

  it('another field, another call and nothing at all are no arguments', async () => {
    const call = new ToolCall().hear('this is Ana')
    expect((await call.use('capture_lead', { firstName: 'Ana', callSid: 'CA2' })).output).toMatch(
      /callSid: is not a field/,
    )
    expect((await call.use('capture_lead', {})).output).toMatch(/expected at least one field/)
    expect((await call.use('capture_lead', { firstName: '', lastName: null })).output).toMatch(
      /at least one field/,
    )
    expect(call.lead).toEqual({})
  })
})

describe('beside what the rules heard', () => {
  it('the same value keeps its place and takes the higher confidence', async () => {
    const call = new ToolCall().hear('503 555 0144')
    call.apply({
      type: 'lead-updated',
      fields: { phone: field('+15035550144', { confidence: 0.6, turn: 0 }) },
    })
    await call.use('capture_lead', { phone: '503-555-0144' })
    expect(call.call.lead.phone).toMatchObject({ value: '+15035550144', confidence: 0.8, isConfirmed: false })
    const before = call.call.lead
    await call.use('capture_lead', { phone: '5035550144' })
    expect(call.call.lead).toEqual(before)
  })

  it('of two numbers the surer stands, the other is noted, and the model is told to read it back', async () => {
    const call = new ToolCall().hear('503 555 0144 or is it 503 555 0177')
    call.apply({ type: 'lead-updated', fields: { phone: field('+15035550177', { turn: 0 }) } })
    const result = await call.use('capture_lead', { phone: '+15035550144' })
    expect(call.lead.phone).toBe('+15035550177')
    expect(call.lead.notes).toContain('+15035550144')
    expect(call.call.question).toEqual({ field: 'phone', form: 'read-back', value: '+15035550177' })
    expect(result.output).toMatch(/read \+15035550177 back .*digit by digit/)
  })

  it('a number that was doubtful gives way, and is noted', async () => {
    const call = new ToolCall().hear('503 555 0144')
    call.apply({
      type: 'lead-updated',
      fields: { phone: field('+15035550177', { confidence: 0.5, turn: 0 }) },
    })
    await call.use('capture_lead', { phone: '+15035550144' })
    expect(call.lead.phone).toBe('+15035550144')
    expect(call.lead.notes).toContain('+15035550177')
    expect(call.call.question).toEqual({ field: 'phone', form: 'read-back', value: '+15035550144' })
  })

  it('the number of the line gives way without a word', async () => {
    const call = new ToolCall().hear('503 555 0144')
    call.apply({
      type: 'lead-updated',
      fields: { phone: field('+15035550188', { confidence: 0.6, source: 'caller-id' }) },
    })
    await call.use('capture_lead', { phone: '+15035550144' })
    expect(call.lead).toEqual({ phone: '+15035550144' })
    expect(call.call.question).toBeUndefined()
  })

  it('what the caller agreed to gives way to the latest words alone', async () => {
    const call = new ToolCall().hear('Ana, 503 555 0144').say('503 555 0144, right?').hear('yes')
    const confirmed = field('+15035550177', { confidence: 0.95, isConfirmed: true, turn: 0 })
    call.apply({ type: 'lead-updated', fields: { phone: confirmed } })
    await call.use('capture_lead', { phone: '+15035550144' })
    expect(call.lead.phone).toBe('+15035550177')
    expect(call.call.question).toBeUndefined()
    call.say('Anything else?').hear('oh wait, better use 503 555 0144')
    await call.use('capture_lead', { phone: '+15035550144' })
    expect(call.lead.phone).toBe('+15035550144')
    expect(call.call.lead.phone?.isConfirmed).toBe(false)
  })

  it('what the caller called wrong does not come back', async () => {
    const call = new ToolCall().hear('503 555 0144').say('Is it 503 555 0144?').hear('no that is wrong')
    call.apply({
      type: 'lead-updated',
      fields: { phone: field('+15035550144', { confidence: 0.1, turn: 0 }) },
    })
    const result = await call.use('capture_lead', { phone: '+15035550144' })
    expect(result.output).toMatch(/the caller said that this is wrong; ask/)
    expect(call.call.lead.phone?.confidence).toBe(0.1)
  })

  it('notes are added, once each', async () => {
    const call = new ToolCall().hear('the gate code is on the letter box')
    await call.use('capture_lead', { notes: 'The gate code is on the letter box.' })
    call.say('Noted.')
    await call.use('capture_lead', { notes: 'The gate code is on the letter box.' })
    await call.use('capture_lead', { notes: 'Has a dog.' })
    expect(call.lead.notes).toBe('The gate code is on the letter box. Has a dog.')
  })

  it('a call back that is noted follows the number', async () => {
    const call = new ToolCall().hear('call me back at 503 555 0144')
    call.apply({
      type: 'callback-requested',
      callback: { requested: true, status: 'open', phone: '+15035550188' },
    })
    await call.use('capture_lead', { phone: '+15035550144' })
    expect(call.call.callback?.phone).toBe('+15035550144')
  })
})

describe('the arguments as models are told of them', () => {
  it('name what the profile asks for', async () => {
    const call = new ToolCall({ business: { questions: [...demoBusiness.questions, ...own] } })
    const [tool] = (await import('./tool-definitions.ts')).toolDefinitions(call.context())
    expect(tool?.parameters).toMatchObject({ type: 'object', additionalProperties: false })
    expect(Object.keys(tool?.parameters.properties ?? {})).toEqual(
      expect.arrayContaining(['firstName', 'phone', 'notes', 'partySize']),
    )
  })
})
