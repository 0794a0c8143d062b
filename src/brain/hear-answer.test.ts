import { describe, expect, it } from 'vitest'
import { type Business, demoBusiness } from '../core/business.ts'
import { Conversation, type ConversationOptions } from './conversation-driver.ts'
import { createScriptedBrain } from './scripted-brain.ts'

const brain = createScriptedBrain()

async function heard(turns: string[], options: Omit<ConversationOptions, 'brain'> = {}) {
  const call = new Conversation({ brain, ...options })
  const said = [await call.open()]
  for (const turn of turns) said.push(await call.hear(turn))
  return { call, said, last: said.at(-1) ?? '' }
}

const asking = (field: string, ask: string): Business => ({
  ...demoBusiness,
  questions: [{ field, ask, isRequired: true }],
})
const spanish: Partial<Business> = { languages: ['es-US'], greeting: 'Gracias por llamar. ¿En qué le ayudo?' }

describe('a yes or no in front of an answer', () => {
  it('does not hide the name', async () => {
    const { call } = await heard(['my faucet drips', 'Yes, John.', 'Yes, Miller.'])
    expect(call.lead).toMatchObject({ firstName: 'John', lastName: 'Miller' })
  })
  it('does not hide the name in Spanish', async () => {
    const business = { ...demoBusiness, ...spanish }
    const { call } = await heard(['mi llave gotea', 'Sí, Ramona.'], { business })
    expect(call.lead).toMatchObject({ firstName: 'Ramona' })
  })
  it.each(['yes', 'no', 'okay great', 'yes sure'])('alone is no name: %s', async (answer) => {
    const { call } = await heard(['my faucet drips', answer])
    expect(call.lead.firstName ?? call.lead.lastName).toBeUndefined()
  })
})

describe('a number that is also a key', () => {
  it.each([
    ['two', '2'],
    ['one', '1'],
  ])('answers an open question: %s', async (answer, value) => {
    const business = asking('partySize', 'How many people?')
    const { call } = await heard(['I need a table', answer], { business })
    expect(call.lead.partySize).toBe(value)
  })
  it('says yes or no to what was read back', async () => {
    const { last } = await heard(['my sink is clogged', 'Ana Reyes', 'two'])
    expect(last).toMatch(/What is the best number/)
  })
})

describe('a no with a story', () => {
  it('does not leave out the name', async () => {
    const { last } = await heard(['my sink is clogged', 'no it just makes a strange gurgling sound'])
    expect(last).toMatch(/name/)
  })
  it('alone leaves it out', async () => {
    const { last } = await heard(['my sink is clogged', 'no'])
    expect(last).toMatch(/^That's fine\. Is 5 0 3/)
  })
})

describe('a caller who will not tell', () => {
  it('is not asked for another number', async () => {
    const { call, last } = await heard(['i have a leak', 'Ana Reyes', "no i don't want to give my number"])
    expect(last).toMatch(/without a number we can't call you back/)
    expect(call.call.callback?.requested ?? false).toBe(false)
  })
})

describe('a caller who asks what an answer is for', () => {
  it('is told, and asked once more', async () => {
    const { last } = await heard(['my sink is clogged', 'why do you need that'])
    expect(last).toMatch(/message that I'm taking for the team\. May I have your first and last name\?$/)
  })
  it('need not answer when asking on', async () => {
    const { last } = await heard(['my sink is clogged', 'why do you need that', 'do you really need that'])
    expect(last).toMatch(/^That's fine\. Is 5 0 3/)
  })
  it('is told in Spanish', async () => {
    const business = { ...demoBusiness, ...spanish }
    const { last } = await heard(['tengo una fuga', '¿para qué lo necesita?'], { business })
    expect(last).toMatch(/^Es para el mensaje que le dejo al equipo\./)
  })
})

describe('bare words at the end', () => {
  it('are all kept, and do not end the call', async () => {
    const turns = ['clogged toilet', 'tom ford', 'yes', 'upstairs', 'bathroom', '5380', 'Nemo']
    const { call, last } = await heard(turns)
    expect(call.lead.notes).toBe('upstairs. bathroom. 5380. Nemo')
    expect(last).toMatch(/Is there anything else\?$/)
  })
  it('do not go on for ever when nothing new comes', async () => {
    const { call } = await heard(['clogged toilet', 'tom ford', 'yes', 'blah', 'blah', 'blah', 'blah'])
    expect(call.hasEnded).toBe(true)
  })
})

describe('a caller who wants a moment', () => {
  it('is given it, and the question stays open', async () => {
    const { call, last } = await heard(['my sink is clogged', 'sure one sec'])
    expect(last).toBe('Sure, take your time.')
    expect(call.call.question).toMatchObject({ field: 'name', form: 'ask' })
    await call.hear('Tess Hollis')
    expect(call.lead).toMatchObject({ firstName: 'Tess', lastName: 'Hollis' })
  })
  it('has not told why they call', async () => {
    const { call } = await heard(['can you hold on a second', 'my sewer line backed up'])
    expect(call.lead.reason).toBe('my sewer line backed up')
  })
})

describe('a yes to "anything else?"', () => {
  it.each(['sure, room 483', 'yes, John has the key', 'I am really wet'])(
    'does not hide what the caller adds: %s',
    async (text) => {
      const { call, last } = await heard(['clogged toilet', 'tom ford', 'yes', text])
      expect(call.lead.notes).toBe(text)
      expect(last).toMatch(/added that to your message/)
    },
  )
  it.each(['yes', 'yes please', 'yeah I do'])('alone lets the caller go on: %s', async (text) => {
    const { last } = await heard(['clogged toilet', 'tom ford', 'yes', text])
    expect(last).toBe('Please go ahead.')
  })
})

describe('an address that we do not know as one', () => {
  it('is taken as it was said the second time, and read back', async () => {
    const business = asking('address', 'Which property is this about?')
    const turns = ['is it still for rent', 'the studio on fifth', 'the studio on fifth']
    const { call, last } = await heard(turns, { business })
    expect(last).toMatch(/I have the studio on fifth\. Is that right\?$/)
    expect(call.lead.address).toBe('the studio on fifth')
  })
})

describe('what was left out and is told after all', () => {
  it('is not said to be missing', async () => {
    const { call } = await heard(['hello', 'hello', 'is anybody there', 'my basement is wet', 'sid'])
    expect(call.lead.reason).toBe('my basement is wet')
    expect(call.lead.notes ?? '').not.toMatch(/gave no reason/)
  })
})

describe('a number that was said back', () => {
  it('is corrected after a word between', async () => {
    const turns = [
      'my shower broke',
      'tina turner',
      'no not that one use 503 555 0123',
      'yeah',
      "actually it's 0124 at the end",
    ]
    const { call } = await heard(turns)
    expect(call.call.callback).toMatchObject({ phone: '+15035550124' })
    expect(call.lead.notes).toBeUndefined()
  })
})
