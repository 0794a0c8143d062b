import { describe, expect, it } from 'vitest'
import { demoBusiness } from '../core/business.ts'
import { Conversation } from './conversation-driver.ts'
import { createScriptedBrain } from './scripted-brain.ts'

async function played(language: string, turns: string[], from = 'anonymous'): Promise<Conversation> {
  const business = { ...demoBusiness, languages: [language] }
  const call = new Conversation({ brain: createScriptedBrain(), business, from })
  await call.open()
  for (const turn of turns) await call.hear(turn)
  return call
}

describe.each([
  ['en-US', 'my sink is clogged', '503 555 0144 sorry 0145', 'it is 503 555 0145'],
  ['es-US', 'se me tapó el fregadero', '503 555 0144 perdón 0145', 'es el 503 555 0145'],
])('what was read back, said once more in %s', (language, reason, number, again) => {
  it('is a yes to a number', async () => {
    const call = await played(language, [reason, 'Ana Reyes', number])
    expect(call.call.question).toMatchObject({ field: 'phone', form: 'read-back' })
    await call.hear(again)
    expect(call.call.lead.phone).toMatchObject({ value: '+15035550145', isConfirmed: true })
  })
  it('is a yes to a name', async () => {
    const call = await played(language, [reason])
    await call.hear('Xyzzy Plugh', 0.7)
    expect(call.call.question).toMatchObject({ field: 'name', form: 'read-back' })
    await call.hear('Xyzzy Plugh')
    expect(call.call.lead.lastName).toMatchObject({ value: 'Plugh', isConfirmed: true })
    expect(call.call.misses.name ?? 0).toBe(0)
  })
  it('is no yes when something else is said', async () => {
    const call = await played(language, [reason])
    await call.hear('Xyzzy Plugh', 0.7)
    await call.hear('mmm')
    expect(call.call.lead.lastName?.isConfirmed).toBe(false)
  })
})

it.each([
  ['en-US', 'my sink is clogged', "the one I'm calling from"],
  ['es-US', 'se me tapó el fregadero', 'al que le estoy hablando'],
])('the number of the call is agreed to by naming it so in %s', async (language, reason, answer) => {
  const call = await played(language, [reason, 'Ana Reyes', answer], '+15035550188')
  expect(call.call.lead.phone).toMatchObject({ value: '+15035550188', isConfirmed: true })
})

it('takes "ese mismo es" for a yes, not for letters', async () => {
  const call = await played('es-US', ['se me tapó el fregadero', 'Yoandry Plughez', 'ese mismo es'])
  expect(call.lead).toMatchObject({ firstName: 'Yoandry', lastName: 'Plughez' })
})
