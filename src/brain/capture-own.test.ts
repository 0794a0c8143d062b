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
