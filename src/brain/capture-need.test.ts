import { describe, expect, it } from 'vitest'
import { type Business, demoBusiness } from '../core/business.ts'
import { Conversation } from './conversation-driver.ts'
import { createScriptedBrain } from './scripted-brain.ts'

const brain = createScriptedBrain()

/** A conversation in which the business asks the given fields, in this order. */
async function asked(fields: string[], change: Partial<Business> = {}): Promise<Conversation> {
  const questions = fields.map((field) => ({ field, ask: `Your ${field}?`, isRequired: true }))
  const conversation = new Conversation({ brain, business: { ...demoBusiness, questions, ...change } })
  await conversation.open()
  return conversation
}

async function told(
  conversation: Conversation,
  ...turns: string[]
): Promise<Record<string, string | undefined>> {
  for (const turn of turns) await conversation.hear(turn)
  return conversation.lead
}

describe('timeline and budget', () => {
  it.each([
    ['I need somebody to fix my boiler tomorrow after five', { timeline: 'tomorrow after five' }],
    ['can you send a plumber asap, my sink is clogged', { timeline: 'asap' }],
    ['I want a new bathroom, our budget is around 5000 dollars', { budget: 'around 5000 dollars' }],
  ])('are taken unasked: %s', async (text, expected) => {
    expect(await told(await asked(['reason', 'name']), text)).toMatchObject(expected)
  })
  it('are not asked again then', async () => {
    const conversation = await asked(['reason', 'timeline', 'budget'])
    await conversation.hear('I need my roof fixed next week')
    expect(conversation.call.question?.field).toBe('budget')
  })
  it.each([
    'my sink has been leaking since Monday',
    'please call me back tomorrow after five',
    'you charged me 300 dollars yesterday',
    'my name is April May and I need a plumber',
  ])('stay open with: %s', async (text) => {
    const lead = await told(await asked(['reason', 'name']), text)
    expect([lead.timeline, lead.budget]).toEqual([undefined, undefined])
  })
  it('are completed by what is told later, and changed when it is taken back', async () => {
    const call = await asked(['reason', 'name'])
    expect(await told(call, 'I need a plumber on Friday')).toMatchObject({ timeline: 'Friday' })
    expect(await told(call, 'could you come at three pm')).toMatchObject({ timeline: 'Friday at three pm' })
    expect(await told(call, 'can somebody look at it on Sunday')).toMatchObject({
      timeline: 'Friday at three pm',
    })
    expect(await told(call, 'sorry, I meant I would like Monday')).toMatchObject({
      timeline: 'Monday at three pm',
    })
  })
  it('are taken from Spanish callers', async () => {
    const spanish = await asked(['reason', 'name'], { languages: ['es-US'] })
    expect(await told(spanish, 'necesito que arreglen el tejado la semana que viene')).toMatchObject({
      timeline: 'semana que viene',
    })
  })
})

describe("a business's own questions", () => {
  it.each([
    ['partySize', 'there will be six of us', '6'],
    ['guests', 'two adults and two kids', '4 (two adults and two kids)'],
    ['appointmentDate', 'this Friday please', '2026-03-06'],
    ['date', 'tomorrow at half past seven in the evening', '2026-03-04 19:30'],
    ['time', 'five', '17:00'],
    ['arrival_time', 'around noon', 'around noon'],
    ['dateOfBirth', 'the third of May nineteen eighty four', '1984-05-03'],
    ['deposit', 'two hundred dollars', '200 USD'],
    ['bedrooms', 'three bedrooms', '3'],
    ['date', 'Monday or Tuesday', 'Monday or Tuesday'],
    ['guests', 'depends on the weather', 'depends on the weather'],
    ['orderNumber', '00123', '00123'],
  ])('%s: %s', async (field, text, value) => {
    expect(await told(await asked([field]), 'my sink is clogged', text)).toMatchObject({ [field]: value })
  })
  it.each([
    ['comensales', 'somos cuatro', '4'],
    ['fecha', 'pasado mañana', '2026-03-05'],
    ['hora', 'a las ocho y media de la tarde', '20:30'],
  ])('%s: %s', async (field, text, value) => {
    expect(
      await told(await asked([field], { languages: ['es-US'] }), 'se me ha atascado el fregadero', text),
    ).toMatchObject({ [field]: value })
  })
})
