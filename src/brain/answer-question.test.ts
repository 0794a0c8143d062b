import { describe, expect, it } from 'vitest'
import { type Business, demoBusiness } from '../core/business.ts'
import { Conversation } from './conversation-driver.ts'
import { createScriptedBrain } from './scripted-brain.ts'

const brain = createScriptedBrain()
const spanish: Partial<Business> = {
  languages: ['es-US'],
  greeting: 'Gracias por llamar. ¿En qué le ayudo?',
  knowledge: [],
}

async function asking(turns: string[], change: Partial<Business> = {}) {
  const call = new Conversation({ brain, business: { ...demoBusiness, ...change } })
  await call.open()
  let answer = ''
  for (const turn of turns) answer = await call.hear(turn)
  return { call, answer }
}

describe('whether anybody works on a day', () => {
  it.each([
    [
      'do you guys work on weekends',
      /^Yes, on Saturday we are open from 9 AM to 1 PM, but on Sunday we are closed\./,
    ],
    ['are you available on saturdays or sundays', /^Yes, on Saturday .* but on Sunday we are closed\./],
    ['do you work sundays', /^No, we are closed on Sunday\./],
    ['do you do appointments saturday mornings', /^Yes, on Saturday we are open from 9 AM to 1 PM\./],
  ])('is told from the hours: %s', async (question, answer) => {
    expect((await asking([question])).answer).toMatch(answer)
  })
  it('is told of another day when asked "what about"', async () => {
    const { answer } = await asking(['do you work on weekends', 'what about sunday'])
    expect(answer).toMatch(/^No, we are closed on Sunday\./)
  })
  it('is told when both days of the weekend, or none, are open', async () => {
    const { mon } = demoBusiness.hours
    const both = await asking(['are you open on weekends'], { hours: { sat: mon, sun: mon } })
    expect(both.answer).toMatch(/^Yes, on Saturday we are open .*, and on Sunday from 8 AM to 5 PM\./)
    const none = await asking(['are you open on weekends'], { hours: { mon } })
    expect(none.answer).toMatch(/^No, we are closed on weekends\./)
  })
  it.each([
    ['¿trabajan los fines de semana?', /^Sí, los sábados abrimos .*, pero los domingos está cerrado\./],
    ['¿atienden los domingos?', /^No, los domingos está cerrado\./],
  ])('is told in Spanish: %s', async (question, answer) => {
    expect((await asking([question], spanish)).answer).toMatch(answer)
  })
})

describe('who was reached', () => {
  it.each(['hi is this the pizza place', 'is this riverside plumbing', 'did i reach the right number'])(
    'is told, and is no reason for a call: %s',
    async (question) => {
      const { call, answer } = await asking([question])
      expect(answer).toBe('This is Riverside Plumbing. What can we help you with?')
      expect(call.lead.reason).toBeUndefined()
    },
  )
  it('is told in Spanish', async () => {
    const { answer } = await asking(['¿hablo a la pizzería?'], spanish)
    expect(answer).toMatch(/^Está llamando a Riverside Plumbing\./)
  })
  it('is not what other questions with "is this" ask', async () => {
    expect((await asking(['is this covered by the warranty'])).answer).toMatch(/pass your question on/)
  })
})

describe('a question about something of the caller', () => {
  it.each(['i have a question about my bill', 'quick question about my invoice'])(
    'is the reason, and is not answered with what we know of others: %s',
    async (words) => {
      const { call, answer } = await asking([words])
      expect(answer).toMatch(/first and last name\?$/)
      expect(answer).not.toMatch(/eighty-nine/)
      expect(call.lead.reason).toMatch(/about my/)
    },
  )
})

describe('questions that nobody can answer, one after the other', () => {
  it('do not keep the same question open for ever', async () => {
    const { call } = await asking([
      'my sink is clogged',
      'do you know my neighbor bob',
      'what is your favorite color',
      'is there a beach nearby',
      'what is the capital of france',
    ])
    expect(call.call.question?.field).toBe('phone')
    expect(call.call.skipped).toContain('name')
  })
})
