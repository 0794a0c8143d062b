import { describe, expect, it } from 'vitest'
import { type Business, demoBusiness } from '../core/business.ts'
import { Conversation } from './conversation-driver.ts'
import { createScriptedBrain } from './scripted-brain.ts'

const brain = createScriptedBrain()
const evenings: Business['hours'] = {
  tue: [['11:30', '22:00']],
  fri: [['11:30', '23:00']],
  sat: [['11:30', '23:00']],
}

/** A house that asks for these fields, in this order; the caller's turns one after the other. */
async function heard(
  fields: string[],
  turns: string[],
  change: Partial<Business> = {},
): Promise<Conversation> {
  const questions = fields.map((field) => ({ field, ask: `Your ${field}?`, isRequired: true }))
  const call = new Conversation({ brain, business: { ...demoBusiness, questions, ...change } })
  await call.open()
  for (const turn of turns) await call.hear(turn)
  return call
}

describe("the business's own fields", () => {
  it('are taken from the first sentence, and not asked again', async () => {
    const call = await heard(
      ['name', 'partySize', 'date', 'time'],
      ["i'd like to book a table for four on friday at seven thirty", 'Ana Reyes'],
      { hours: evenings },
    )
    expect(call.lead).toMatchObject({ partySize: '4', date: '2026-03-06', time: '19:30' })
    expect(call.call.question?.field).toBe('anything-else')
  })
  it('are taken in Spanish', async () => {
    const call = await heard(
      ['name', 'comensales', 'fecha', 'hora'],
      ['quiero reservar una mesa para cuatro personas el viernes a las siete y media'],
      { hours: evenings, languages: ['es-US'] },
    )
    expect(call.lead).toMatchObject({ comensales: '4', fecha: '2026-03-06', hora: '19:30' })
  })
  it('change when the caller puts something else in their place, and only then', async () => {
    const turns = ['table for two tonight at eight', 'oh wait make that three people']
    const call = await heard(['partySize', 'date', 'time', 'name'], turns, { hours: evenings })
    expect(call.lead).toMatchObject({ partySize: '3', date: '2026-03-03', time: '20:00' })
    await call.hear('we have a reservation for five at another place')
    expect(call.lead.partySize).toBe('3')
  })
  it.each(['please call me back on friday at seven', 'are you open on friday'])(
    'are no day of something else: %s',
    async (text) => {
      const call = await heard(['date', 'time', 'name'], [text])
      expect([call.lead.date, call.lead.time]).toEqual([undefined, undefined])
    },
  )
  it('are not what an opponent is called', async () => {
    const call = await heard(['opposingParty'], ['I need a lawyer', 'my husband dale finney'])
    expect(call.lead.opposingParty).toBe('my husband dale finney')
  })
  it('hold the postcode at the end of an address', async () => {
    const call = await heard(
      ['name', 'address', 'zip'],
      ['my furnace quit', 'brad kerr and the address is 90 main street 97201'],
    )
    expect(call.lead).toMatchObject({ zip: '97201', address: '90 main street 97201' })
  })
})

describe('an hour without its half of the day', () => {
  it.each([
    ['eight', '20:00'],
    ['half past twelve', '12:30'],
  ])('is one at which the business is open: %s', async (answer, value) => {
    const call = await heard(['time'], ['I need a table', answer], { hours: evenings })
    expect(call.lead.time).toBe(value)
  })
})

describe('what answers a question that comes later', () => {
  it('is taken when it is an address', async () => {
    const call = await heard(
      ['name', 'phone', 'address'],
      ['my sink is clogged', 'Ana Reyes', '77 lake drive'],
    )
    expect(call.lead.address).toBe('77 lake drive')
    await call.hear('yes')
    expect(call.call.question?.field).toBe('anything-else')
  })
  it('is taken when it is a time', async () => {
    const call = await heard(
      ['name', 'phone', 'timeline'],
      ['my sink is clogged', 'Ana Reyes', 'sometime this week'],
    )
    expect(call.lead.timeline).toBe('this week')
  })
})

describe('a day that is changed', () => {
  it.each([
    ['actually could we do monday instead', 'monday'],
    ['never mind, book it for the 13th', '13th'],
    ["i can't make friday, is thursday available?", 'thursday'],
    ['how about tuesday', 'tuesday'],
  ])('replaces the one before, which stands in the notes: %s', async (text, value) => {
    const call = await heard(['reason', 'name', 'phone'], ['I need a checkup on friday', 'Ana Reyes', text])
    expect(call.lead.timeline).toBe(value)
    expect(call.lead.notes).toMatch(/Time named before: "friday"\./)
    expect(call.hasEnded).toBe(false)
  })
  it('is changed in Spanish', async () => {
    const call = await heard(['reason', 'name'], ['necesito una cita el viernes', 'mejor que sea el lunes'], {
      languages: ['es-US'],
    })
    expect(call.lead.timeline).toMatch(/lunes/)
  })
})
