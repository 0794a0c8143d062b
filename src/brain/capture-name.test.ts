import { describe, expect, it } from 'vitest'
import { Conversation } from './conversation-driver.ts'
import { createScriptedBrain } from './scripted-brain.ts'

const brain = createScriptedBrain()

async function askedForName(): Promise<Conversation> {
  const conversation = new Conversation({ brain })
  await conversation.open()
  await conversation.hear('my sink is clogged')
  expect(conversation.call.question?.field).toBe('name')
  return conversation
}

async function hear(conversation: Conversation, alternatives: string[], confidence = 0.9): Promise<string> {
  const [text = ''] = alternatives
  conversation.apply({ type: 'caller-said', text })
  return conversation.input({ type: 'speech', text, confidence, alternatives })
}

const nameOf = ({ call }: Conversation) => [call.lead.firstName?.value, call.lead.lastName?.value]

describe('the name in a call', () => {
  it('is chosen among what the recogniser took it for', async () => {
    const call = await askedForName()
    await hear(call, ['pool Thompson', 'Paul Thompson', 'pull Thompson'])
    expect(nameOf(call)).toEqual(['Paul', 'Thompson'])
  })

  it('is read back when the alternatives leave a doubt, and not when they agree', async () => {
    const doubtful = await askedForName()
    await hear(doubtful, ['Ellen Foster', 'Helen Porter', 'Alan Foster'])
    expect(doubtful.call.question).toMatchObject({ field: 'name', form: 'read-back' })
    const plain = await askedForName()
    await hear(plain, ['Helen Foster', 'Helen foster', 'Helen Forster'])
    expect(plain.call.question?.field).not.toBe('name')
  })

  it('is asked to be spelled rather than read back when hardly a word of it was understood', async () => {
    const call = await askedForName()
    const answer = await call.hear('Zog frumb', 0.3)
    expect(answer).not.toMatch(/zog|frumb/i)
    expect(nameOf(call)).toEqual([undefined, undefined])
    expect(call.call.question).toMatchObject({ field: 'name', form: 'spell' })
  })

  it('keeps the part that was not spelled', async () => {
    const call = await askedForName()
    await hear(call, ['Bronwyn Hewitt', 'Bronwen Hewitt', 'Brian Hewitt'], 0.7)
    expect(call.call.question).toMatchObject({ field: 'name', form: 'read-back' })
    await call.hear('no')
    expect(call.call.question).toMatchObject({ field: 'name', form: 'spell' })
    await call.hear('b r o n w e n')
    expect(nameOf(call)).toEqual(['Bronwen', 'Hewitt'])
  })

  it('comes with the company that the caller speaks for', async () => {
    const call = new Conversation({ brain })
    await call.open()
    await call.hear('this is Bo Lindqvist from Acme Bakery, our oven is broken')
    expect(nameOf(call)).toEqual(['Bo', 'Lindqvist'])
    expect(call.call.lead.company).toMatchObject({ value: 'Acme Bakery', source: 'spoken' })
  })
})
