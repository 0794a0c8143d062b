import { describe, expect, it } from 'vitest'
import { demoBusiness } from '../core/business.ts'
import { Conversation } from './conversation-driver.ts'
import { createScriptedBrain } from './scripted-brain.ts'

const brain = createScriptedBrain()

async function heard(turns: string[], languages = demoBusiness.languages): Promise<Conversation> {
  const call = new Conversation({ brain, business: { ...demoBusiness, languages } })
  await call.open()
  for (const turn of turns) await call.hear(turn)
  return call
}

describe('what stands beside the name', () => {
  it('goes to the notes when the reason is known', async () => {
    const call = await heard(['I need more towels', 'Sure I am John, room 359 of the Old Town Inn.'])
    expect(call.lead).toMatchObject({ firstName: 'John', reason: 'I need more towels' })
    expect(call.lead.notes).toMatch(/room 359/)
  })
  it('is the reason when that is not known', async () => {
    const call = await heard([
      'hello i am john room three fifty nine the air conditioner is blowing warm air',
    ])
    expect(call.lead.firstName).toBe('John')
    expect(call.lead.reason).toBe('room three fifty nine the air conditioner is blowing warm air')
  })
  it('goes to the notes in Spanish', async () => {
    const call = await heard(['necesito más toallas', 'soy Juan Ruiz, cuarto 359'], ['es-US'])
    expect(call.lead).toMatchObject({ firstName: 'Juan', lastName: 'Ruiz' })
    expect(call.lead.notes).toMatch(/cuarto 359/)
  })
  it.each([
    'Ana Reyes thank you so much',
    'sure, Ana Reyes',
    'under Reyes',
    'bob no sorry Ana Reyes',
    'Ana Reyes 503 555 0144',
  ])('is no note when it tells nothing: %s', async (answer) => {
    const call = await heard(['my sink is clogged', answer])
    expect(call.lead).toMatchObject({ lastName: 'Reyes' })
    expect(call.lead.notes).toBeUndefined()
  })
})

describe('what follows a question that nobody could answer', () => {
  it('belongs to the reason', async () => {
    const call = await heard([
      'do you know why my furnace would make a humming sound',
      'no it just hums and then shuts off',
    ])
    expect(call.lead.reason).toMatch(/humming sound\. it just hums and then shuts off$/)
    expect(call.call.question?.field).toBe('name')
  })
  it('belongs to the reason in Spanish', async () => {
    const call = await heard(
      ['¿por qué hace tanto ruido la caldera?', 'solo zumba y luego se apaga'],
      ['es-US'],
    )
    expect(call.lead.reason).toMatch(/zumba y luego se apaga$/)
  })
  it('is no reason when the caller is done', async () => {
    const call = await heard(['do you know why my furnace hums', "no that's all thank you"])
    expect(call.lead.reason).toBe('do you know why my furnace hums')
  })
})

describe('sentences beside the reason', () => {
  it('go to the notes when they hold a number', async () => {
    const call = await heard([
      "I'm staying in room 301 of the Hyatt. I need a service request. My AC isn't working.",
    ])
    expect(call.lead.reason).toBe("I need a service request. My AC isn't working")
    expect(call.lead.notes).toMatch(/room 301 of the Hyatt/)
  })
  it('are left out when they tell nothing', async () => {
    const call = await heard(['I hope you are well. I need a plumber.'])
    expect(call.lead.notes).toBeUndefined()
  })
})

describe('a message that is announced', () => {
  it('is kept when it comes', async () => {
    const call = await heard(["i'd like to leave a message for steve", 'tell him the permit came through'])
    expect(call.lead.reason).toMatch(/message for steve\. tell him the permit came through$/)
  })
})

describe('a question that also tells something', () => {
  it('is the reason, which is not asked for again', async () => {
    const call = await heard(['hi do you have an appointment on friday'])
    expect(call.lead).toMatchObject({ reason: 'do you have an appointment on friday', timeline: 'friday' })
    expect(call.call.question?.field).toBe('name')
  })
})
