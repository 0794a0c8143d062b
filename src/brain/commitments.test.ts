import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { languageOf, languages } from '../languages/languages.ts'
import { findCommitments } from './commitments.ts'

const inEnglish = (sentence: string) => findCommitments(sentence, english)
const kinds = (sentence: string, language = english) =>
  findCommitments(sentence, language).map(({ kind }) => kind)

describe('an English promise', () => {
  it.each([
    ["You're all set for the oil change on Tuesday at nine.", 'booked'],
    ['Your couples massage has been moved to the fourteenth.', 'booked'],
    ['Consider it done, the table for six is yours.', 'booked'],
    ['You should see an email from us in a few minutes.', 'sent'],
    ["I'm texting the door code to you right now.", 'sent'],
    ["You'll hear from our paralegal this week.", 'callback'],
    ["I'll get the foreman to give you a shout.", 'callback'],
    ['The lab will be in touch about the results.', 'callback'],
    ["Hold on, I'm putting the pharmacist on the line.", 'transfer'],
    ['Let me patch you through to the night desk.', 'transfer'],
    ["I've let the chef know about the shellfish allergy.", 'noted'],
    ['Your complaint has been escalated to the regional manager.', 'noted'],
    ['Hector is already heading your way.', 'dispatch'],
    ['The crew will be at your place between nine and eleven.', 'dispatch'],
    ["It won't cost you more than two hundred dollars.", 'guarantee'],
    ['We’ll have the leak fixed by tonight, guaranteed.', 'guarantee'],
    // What no pattern knows, and the weights do.
    ['The swap went through, your seat is by the aisle now.', 'booked'],
    ['The system is going to text you the entry code.', 'sent'],
    ["You're next on the surgeon's list for a call.", 'callback'],
    ["Hold on, the interpreter's joining us now.", 'transfer'],
    ['Your complaint is with the director now.', 'noted'],
    ["He's about three miles out and closing in.", 'dispatch'],
    ['You are not going to be billed for the second trip.', 'guarantee'],
  ])('%s is %s', (sentence, kind) => expect(kinds(sentence)).toEqual([kind]))

  it('may stand in front of a question, and behind a filler', () => {
    expect(kinds("Okay, I've booked you for Friday, is there anything else?")).toEqual(['booked'])
  })

  it('borrows the subject of the clause before it', () => {
    expect(kinds("I'll take your number and have the owner call you.")).toEqual(['callback'])
    expect(kinds('I can take your number and have the owner call you.')).toEqual([])
  })

  it('may be several, each with its own time', () => {
    expect(inEnglish("You're booked for Friday at ten, and Mike will call you tomorrow.")).toEqual([
      expect.objectContaining({ kind: 'booked', when: 'for friday at ten' }),
      expect.objectContaining({ kind: 'callback', when: 'tomorrow' }),
    ])
  })

  it('takes its time from another clause, and none from a telephone number', () => {
    expect(inEnglish('Tomorrow at nine, somebody will ring you.')[0]?.when).toBe('tomorrow at nine')
    expect(inEnglish("I've noted a call back for you at 5 0 3, 5 5 5, 0 1 8 8.")).toEqual([
      expect.not.objectContaining({ when: expect.anything() }),
    ])
  })
})

describe('no English promise', () => {
  it.each([
    'Would you like me to book that for you?',
    'I can have someone call you if that helps.',
    'If you give me your number, someone will call you back.',
    "I'll send you the link once you confirm your address.",
    "I can't promise that a technician will be there today.",
    'Nobody is on the way yet.',
    'You said that somebody would call you back.',
    'Please text us a picture of the leak.',
    'We usually return calls within a day.',
    'A visit costs eighty-nine dollars.',
    'I have your number as 503 555 0188.',
    'Please hang up and call 911, they will send an ambulance.',
    "I'm checking the calendar for you.",
    "We're fully booked on Friday.",
    'Your bank has cancelled that card.',
    'Your wife thinks she already paid the deposit.',
    "I'll have to ask you for the policy number.",
    'Let me see the list.',
    'The consulate opens at nine.',
    'Thank you, Rosa.',
  ])('%s', (sentence) => expect(kinds(sentence)).toEqual([]))
})

describe('in Spanish', () => {
  it.each([
    ['Su mesa quedó confirmada para el sábado a las ocho.', 'booked'],
    ['Le estoy mandando la ubicación por WhatsApp.', 'sent'],
    ['El gerente le devolverá la llamada hoy.', 'callback'],
    ['Haré que la enfermera le llame.', 'callback'],
    ['Permítame pasarlo con el encargado.', 'transfer'],
    ['Ya anoté la alergia en su expediente.', 'noted'],
    ['La grúa ya va en camino.', 'dispatch'],
    ['No le va a costar más de cien dólares.', 'guarantee'],
    ['Le di de baja el turno del lunes.', 'booked'],
    ['Ya los tiene la gerente.', 'noted'],
    ['La dejo con el área de cobranza.', 'transfer'],
    ['El cerrajero está por llegar.', 'dispatch'],
  ])('%s is %s', (sentence, kind) => expect(kinds(sentence, spanish)).toEqual([kind]))

  it.each([
    '¿Quiere que le agende la cita?',
    'Si me da su número, le llamamos.',
    'Puedo pedir que le llamen.',
    'No le puedo prometer una hora.',
    'Normalmente respondemos las llamadas en un día.',
    'Por favor anote este número.',
    'Su banco le canceló la tarjeta.',
    'El doctor atiende los miércoles.',
    'Usted me dijo que le iban a llamar.',
  ])('%s promises nothing', (sentence) => expect(kinds(sentence, spanish)).toEqual([]))
})

describe.each(languages.map((language) => [language.code, language] as const))(
  'whatever is said in %s',
  (_, language) => {
    const hostile = [
      'i will have ',
      "i'm going to just also then ",
      'you are ',
      'and '.repeat(3),
      'will be ',
      'a,',
      '" ',
      'no ',
      "i'll send you the link and ",
      'le voy a ',
      'se lo ',
      'el a las ',
      'one two three ',
      '5 ',
      'at five ',
      '= + ~ ',
      'é',
    ]

    it.each(hostile)('100 kB of %j are read in a moment', (part) => {
      const start = performance.now()
      findCommitments(part.repeat(Math.ceil(100_000 / part.length)), language)
      expect(performance.now() - start).toBeLessThan(1000)
    })

    it('throws nothing', () => {
      fc.assert(
        fc.property(fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string())), (parts) => {
          for (const { text } of findCommitments(parts.join(' '), language)) expect(text).not.toBe('')
        }),
      )
    })
  },
)

describe('what something costs or takes', () => {
  it.each([
    ['en-US', 'The first exam with X-rays is one hundred and forty-nine dollars.'],
    ['en-US', 'A tune-up comes to one hundred and twenty dollars.'],
    ['es-US', 'La primera consulta cuesta ochenta dólares.'],
  ])('is a fact: %s %s', (tag, sentence) => {
    expect(findCommitments(sentence, languageOf(tag))).toEqual([])
  })

  it('is a promise where it is about this caller', () => {
    expect(
      findCommitments('Your tune-up is booked and costs eighty dollars.', languageOf('en-US')),
    ).not.toEqual([])
  })
})
