import { describe, expect, it } from 'vitest'
import { demoBusiness } from '../core/business.ts'
import { Conversation } from './conversation-driver.ts'
import { createScriptedBrain } from './scripted-brain.ts'

const brain = createScriptedBrain()

async function asked(field: string): Promise<Conversation> {
  const questions = [{ field, ask: `Your ${field}?`, isRequired: true }]
  const call = new Conversation({ brain, business: { ...demoBusiness, questions } })
  await call.open()
  await call.hear('my sink is clogged')
  return call
}

describe('a postcode or a date of birth that was not understood', () => {
  it.each([
    ['zip', 'the usual', 'nine seven two oh one', '97201'],
    ['dateOfBirth', 'same as my brother', 'may third nineteen eighty four', '1984-05-03'],
  ])('is asked for once more: %s', async (field, first, second, value) => {
    const call = await asked(field)
    expect(await call.hear(first)).toMatch(new RegExp(`Sorry, I didn't get that\\. Your ${field}\\?$`))
    expect(call.lead[field]).toBeUndefined()
    await call.hear(second)
    expect(call.lead[field]).toBe(value)
  })
  it('is then taken in the words of the caller', async () => {
    const call = await asked('zip')
    await call.hear('the usual')
    await call.hear('same as my neighbors')
    expect(call.lead.zip).toBe('same as my neighbors')
  })
  it('is left out when the caller does not know it', async () => {
    const call = await asked('zip')
    expect(await call.hear("i don't know")).toMatch(/^That's fine\./)
  })
})

describe('other readings of the same sound', () => {
  it('tell a postcode that the first one hides', async () => {
    const call = await asked('zip')
    const text = 'nine seven to oh won'
    call.apply({ type: 'caller-said', text })
    await call.input({ type: 'speech', text, alternatives: [text, '97201', 'nine seven two oh one'] })
    expect(call.lead.zip).toBe('97201')
  })
})

describe('an answer that corrects itself', () => {
  it.each([
    ['zip', '97205 i mean 97206', '97206'],
    ['zip', 'nine seven two oh five no sorry nine seven two oh six', '97206'],
    ['partySize', 'five no make that six', '6'],
  ])('counts as corrected: %s, %s', async (field, answer, value) => {
    const call = await asked(field)
    await call.hear(answer)
    expect(call.lead[field]).toBe(value)
  })
})

describe('a date of birth', () => {
  it('is no time at which something is needed', async () => {
    const call = await asked('dateOfBirth')
    await call.hear('march fifth nineteen forty one')
    expect(call.lead).toMatchObject({ dateOfBirth: '1941-03-05' })
    expect(call.lead.timeline).toBeUndefined()
  })
})

describe('a short answer', () => {
  it('is not noted a second time', async () => {
    const call = await asked('systemAge')
    await call.hear('fifteen years i think')
    expect(call.lead).toMatchObject({ systemAge: '15' })
    expect(call.lead.notes).toBeUndefined()
  })
})

describe('when it would suit', () => {
  it.each([
    ['timeline', 'How about 4PM Friday?', '4PM Friday'],
    ['timeline', 'Friday at noon. Is it far?', 'Friday at noon'],
    [
      'timeline',
      'I want the 8th of this month. Is there a slot at 11 in the morning?',
      '8th of this month at 11 in the morning',
    ],
    ['date', 'how about friday', '2026-03-06'],
  ])('may be answered with a question: %s, %s', async (field, answer, value) => {
    const call = await asked(field)
    expect(await call.hear(answer)).not.toMatch(/pass your question on/)
    expect(call.lead[field]).toBe(value)
  })
  it('is not told by a question about the hours', async () => {
    const call = await asked('timeline')
    expect(await call.hear('are you open on saturday')).toMatch(/^Yes, on Saturday we are open/)
    expect(call.lead.timeline).toBeUndefined()
  })
})
