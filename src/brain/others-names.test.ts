import { describe, expect, it } from 'vitest'
import { demoBusiness } from '../core/business.ts'
import { Conversation } from './conversation-driver.ts'
import { createScriptedBrain } from './scripted-brain.ts'

const brain = createScriptedBrain()

async function heard(
  ask: string,
  turns: string[],
  languages = demoBusiness.languages,
): Promise<Conversation> {
  const questions = [
    { field: 'name', ask, isRequired: true },
    { field: 'phone', ask: 'Your number?', isRequired: true },
    { field: 'opponent', ask: 'Who is the other side?', isRequired: true },
  ]
  const call = new Conversation({ brain, business: { ...demoBusiness, questions, languages } })
  await call.open()
  for (const turn of turns) await call.hear(turn)
  return call
}

const forMother = "i'm calling for my mother her name is margaret holloway she needs to be seen"

describe('whoever calls for somebody else', () => {
  it('is asked for their own name', async () => {
    const call = await heard('Your name?', [forMother])
    expect(call.lead.firstName).toBeUndefined()
    expect(call.call.question?.field).toBe('name')
    expect(call.lead.reason).toMatch(/margaret holloway/)
  })
  it('is not asked again for the name of the patient, where the business asks for that', async () => {
    const call = await heard("What is the patient's name?", [forMother])
    expect(call.lead).toMatchObject({ firstName: 'Margaret', lastName: 'Holloway' })
    expect(call.call.question?.field).toBe('phone')
  })
  it('is understood in Spanish', async () => {
    const words = 'llamo por mi mamá su nombre es Margarita Salas y necesita una cita'
    const own = await heard('¿Su nombre?', [words], ['es-US'])
    expect(own.lead.firstName).toBeUndefined()
    const patient = await heard('¿Nombre del paciente?', [words], ['es-US'])
    expect(patient.lead).toMatchObject({ firstName: 'Margarita', lastName: 'Salas' })
  })
})

describe('the name of an opponent', () => {
  it('does not rename the caller', async () => {
    const call = await heard('Your name?', [
      'i was in an accident',
      'ana reyes',
      'yes',
      'his name is victor stahl',
    ])
    expect(call.lead).toMatchObject({
      firstName: 'Ana',
      lastName: 'Reyes',
      opponent: 'his name is victor stahl',
    })
  })
})

describe('a name in place of a number', () => {
  it('is taken when it is introduced, be it one word', async () => {
    const call = await heard('Your name?', ['my house is flooding', "it's greg"])
    expect(call.lead.firstName).toBe('Greg')
  })
})
