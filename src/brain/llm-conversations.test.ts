/** Whole conversations with a model that words its questions freely and asks its own: no answer lands in a wrong field. */
import { afterEach, describe, expect, it } from 'vitest'
import type { ModelPiece } from '../../simulator/models/model-request.ts'
import { type ModelServer, startModelServer } from '../../simulator/models/model-server.ts'
import { type Business, demoBusiness, type Question } from '../core/business.ts'
import { Conversation } from './conversation-driver.ts'
import { createModels } from './llm/models.ts'
import { createLlmBrain } from './llm-brain.ts'

let server: ModelServer
afterEach(() => server.close())

type Tools = Record<string, Record<string, string>>
/** What the caller says, what the model calls, and its words behind that. */
type Turn = [caller: string, receptionist: string, tools?: Tools]

const limits = { firstTokenMs: 2000, stallMs: 2000, firstWordMs: 4000 }
const now = new Date('2026-03-03T16:00:00Z')

async function hold(turns: Turn[], business: Partial<Business> = {}): Promise<Conversation> {
  const pieces: ModelPiece[][] = []
  server = await startModelServer({ answer: () => pieces.shift() ?? [] })
  const models = await createModels([
    {
      vendor: 'openai',
      model: 'gpt-5.4-mini',
      apiKey: 'a-key',
      api: 'chat',
      baseUrl: server.baseUrl,
      reasoning: undefined,
    },
  ])
  const unexpected = (error: unknown) => {
    throw new Error(`nothing was to fail: ${String(error)}`)
  }
  const brain = createLlmBrain({
    models,
    textMessages: undefined,
    calendar: () => undefined,
    now: () => now,
    onFault: unexpected,
    onModelFailure: (_model, reason) => unexpected(reason),
    limits,
  })
  const conversation = new Conversation({ brain, business: { ...demoBusiness, ...business }, now })
  await conversation.open()
  for (const [caller, receptionist, tools = {}] of turns) {
    const calls = Object.entries(tools).map(
      ([name, input]): ModelPiece => ({ type: 'tool-call', name, arguments: input }),
    )
    pieces.push(...(calls.length > 0 ? [calls] : []), [{ type: 'text', text: receptionist }])
    await conversation.hear(caller)
  }
  return conversation
}

const ask = (field: string, text: string): Question => ({ field, ask: text, isRequired: false })
const questions = [
  ...demoBusiness.questions,
  ask('address', 'What is the service address?'),
  ask('timeline', 'When do you need us?'),
]

describe('what a model asks beside the list', () => {
  it('fills no field of a plumber', async () => {
    const { lead } = await hold(
      [
        ['Hello I need somebody to look at my water heater', 'Sure. May I have your name?'],
        ['Before that, do you guys do gas ones?', 'Yes, both gas and electric. How old is yours?'],
        ['About fifteen years', 'Okay. Is there water on the floor around it?'],
        ['A little puddle', 'And what make is it?'],
        ['Bradford White', 'Thanks. Who am I speaking with?'],
        ['Dana Whitfield', 'Thanks, Dana. Which floor is the heater on?'],
        ['Basement', 'Good. Is there parking in front of the house?'],
        ['On the street', 'Would mornings or afternoons suit you better?'],
        ['Mornings', 'One last thing, how did you hear about us?'],
        ['My neighbor Bob Keller told me', 'Lovely. Anything else?'],
        ['Just that the dog is friendly', 'I will keep that in mind.'],
        ["No, that's all", 'Have a good day.'],
      ],
      { questions },
    )
    expect(lead).toMatchObject({ firstName: 'Dana', lastName: 'Whitfield' })
    expect(lead.reason).toBe('I need somebody to look at my water heater')
    expect(lead.timeline).toBeUndefined()
    expect(lead.address).toBeUndefined()
  })

  it('leaves the caller of a law firm their own name', async () => {
    const { lead } = await hold(
      [
        ['I was in a car accident last Friday', 'I am sorry to hear that. May I have your name?'],
        ['Tyrone Jackson', 'Thank you. Do you know the name of the other driver?'],
        ['Bill Ferguson', 'And who is he insured with?', { capture_lead: { opponent: 'Bill Ferguson' } }],
        ['State Farm', 'Was there a police report?'],
        ['Yeah, officer Daniels took it', 'Which doctor did you see?'],
        ['Saint Marys', 'Good. Shall we call you back about it?'],
        ['Humming', 'Sorry, shall we?'],
      ],
      { questions: [...demoBusiness.questions, ask('opponent', 'Who is the other side?')] },
    )
    expect(lead).toMatchObject({ firstName: 'Tyrone', lastName: 'Jackson', opponent: 'Bill Ferguson' })
    expect(lead.reason).toBe('I was in a car accident last Friday')
  })

  it('fills no field in Spanish', async () => {
    const { lead, call } = await hold(
      [
        ['Hola, mi fregadero gotea', '¿Me puede decir su nombre?'],
        ['Lucía Fernández', 'Gracias, Lucía. ¿Es usted dueña de la casa?'],
        ['No, rento', '¿Y de qué color es la casa?'],
        ['Amarilla', '¿Cuál es el nombre del dueño?'],
        ['Pedro Salinas', 'Y su esposa, ¿cómo se llama ella?'],
        ['Mercedes Ruiz', '¿Es este el mejor número para llamarle?'],
      ],
      { languages: ['es-US'], questions },
    )
    expect(lead).toMatchObject({ firstName: 'Lucía', lastName: 'Fernández' })
    expect(lead.reason).not.toMatch(/amarilla/i)
    expect(lead.notes ?? '').not.toMatch(/Lucía/)
    expect(call.question).toMatchObject({ field: 'phone', form: 'read-back' })
  })
})

describe('a reason that is only a question', () => {
  it('takes in no answers to what a model asks of its own', async () => {
    const { lead } = await hold(
      [
        ['Quisiera saber cuánto cuesta destapar un drenaje', 'Lo paso. ¿Es en casa o en negocio?'],
        ['Es una taquería', '¿Y usted es el dueño?'],
        ['No, soy el encargado, Chuy', '¿Cuál es su apellido?'],
      ],
      { languages: ['es-US'] },
    )
    expect(lead.reason).toMatch(/destapar un drenaje$/)
  })
})

describe('a caller who says nothing', () => {
  it.each([
    ['Okay. Is there water on the floor around it?', 'Is there water on the floor around it?'],
    ['Okay. May I have your name?', 'May I have your first and last name?'],
  ])('is asked again what the model asked: "%s"', async (words, again) => {
    const conversation = await hold([['I need somebody to look at my water heater', words]])
    const said = await conversation.silence()
    expect(said).toBe(`Sorry, I can't hear you. ${again}`)
  })
})

describe('what a caller says to a model', () => {
  it('stays open through words that ask nothing', async () => {
    const { lead } = await hold([
      ['My sink is leaking', 'May I have your name?'],
      ['Hang on a second please, somebody is at the door', 'Of course.'],
      ['Dana Whitfield', 'Thank you.'],
    ])
    expect(lead).toMatchObject({ firstName: 'Dana', lastName: 'Whitfield' })
  })

  it('is not asked for again once refused, and a refused number stays refused', async () => {
    const { call, lead } = await hold([
      ['What does a visit cost', 'Eighty-nine dollars. May I take your name?'],
      ["I'd rather not say", 'No problem. Is the number you are calling from the best one?'],
      ["No, it isn't", 'Which one is?'],
      ['I do not want to tell', 'All right.', { capture_lead: { phone: '+15035550188' } }],
    ])
    expect(call.skipped).toEqual(expect.arrayContaining(['name', 'caller-id']))
    expect(lead.reason ?? '').not.toMatch(/rather/)
    expect(call.toolRuns).toMatchObject([{ isError: true, output: expect.stringMatching(/does not want/) }])
  })

  it('is heard by the rules however long the conversation is', async () => {
    const small: Turn[] = Array.from({ length: 42 }, (_, index) => [`Well, as I told you ${index}`, 'I see.'])
    const { lead } = await hold([...small, ['My name is Dana Whitfield', 'Thank you, Dana.']])
    expect(lead).toMatchObject({ firstName: 'Dana', lastName: 'Whitfield' })
  })

  it('gives the last name alone when that is spelled', async () => {
    const { lead } = await hold([
      ['My sink is leaking', 'What is your name?'],
      ['Priya Raghunathan', 'Could you spell the last name for me?'],
      ['R A G H U N A T H A N', 'Perfect.'],
    ])
    expect(lead).toMatchObject({ firstName: 'Priya', lastName: 'Raghunathan' })
  })

  it('is no miss when it is said once more, and names of others are not the caller’s', async () => {
    const { lead, events } = await hold([
      ['I am looking at the house on Cherry Street', 'Are you working with an agent already?'],
      ['We had one, Todd Baker, but no', 'What name shall I put?'],
      ['Okafor', 'Could you spell that?'],
      ['O K A F O R', 'Thanks. And what is the best number?'],
      ['503 555 0123', 'Sorry, what was the number?'],
      ['503 555 0123', 'Thank you.'],
    ])
    expect(lead).toMatchObject({ lastName: 'Okafor', phone: '+15035550123' })
    expect(lead.firstName).toBeUndefined()
    expect(lead.notes ?? '').not.toMatch(/O K A/)
    expect(events.filter(({ type }) => type === 'question-missed')).toEqual([])
  })

  it('is understood by the model where the rules take the wrong words for a name', async () => {
    const { lead, call } = await hold([
      ['Hi this is Erik with a K, and my toilet runs', 'Hi Erik. What is the best number for you?'],
      [
        "no it's with a C actually, sorry, my legal name is with a C, E R I C",
        'Thank you. And the number?',
        { capture_lead: { firstName: 'Eric' } },
      ],
      ['5 0 3 5 5 5 0 1 6 4', 'Five zero three, five five five, zero one six four. Is that right?'],
      ['no 0 1 4 6 at the end', 'Thanks.', { capture_lead: { phone: '503 555 0146' } }],
    ])
    expect(lead).toMatchObject({ firstName: 'Eric', phone: '+15035550146' })
    expect(call.toolRuns?.map(({ isError }) => isError)).toEqual([false, false])
  })

  it('corrects an e-mail in part, and has it read back letter by letter', async () => {
    const { lead, call } = await hold([
      ['I need a quote for repiping a house', 'What is a good e-mail for the quote?'],
      [
        'j smythe seventy two at outlook dot com',
        'That is j s m y t h e 7 2 at outlook dot com, right?',
        { capture_lead: { email: 'jsmythe72@outlook.com' } },
      ],
      [
        'no seventy three',
        'So j smythe 73 at outlook dot com?',
        { capture_lead: { email: 'jsmythe73@outlook.com' } },
      ],
      ['Yes', 'Thanks.'],
    ])
    expect(lead.email).toBe('jsmythe73@outlook.com')
    expect(call.lead.email?.isConfirmed).toBe(true)
  })

  it('is summed up by the model where it came in bits', async () => {
    const { lead, call } = await hold(
      [
        ['Speak up dear I can hardly hear you', 'Of course. How can I help you?'],
        ["My toilet won't stop running", 'Oh dear. When did that start?'],
        [
          'When I got back from my daughters in Tulsa',
          'I see. What is the address?',
          { capture_lead: { reason: "Toilet won't stop running since she got back from Tulsa" } },
        ],
        ['The yellow house on Pine Street', 'Do you know the house number?'],
        ['Fourteen', 'I only see the number you call from, is that it?'],
      ],
      { questions },
    )
    expect(lead.reason).toBe("Toilet won't stop running since she got back from Tulsa")
    expect(lead.address).toBe('The yellow house on Pine Street, 14')
    expect(call.question).toMatchObject({ field: 'phone', form: 'read-back' })
  })
})
