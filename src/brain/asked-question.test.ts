import { describe, expect, it } from 'vitest'
import { type Business, demoBusiness } from '../core/business.ts'
import type { Call, OpenQuestion } from '../core/call.ts'
import type { LeadField } from '../core/lead.ts'
import { languageOf } from '../languages/languages.ts'
import { askedQuestion } from './asked-question.ts'
import { Conversation } from './conversation-driver.ts'
import { createScriptedBrain } from './scripted-brain.ts'

const business: Business = {
  ...demoBusiness,
  languages: ['en-US', 'es-US'],
  questions: [
    ...demoBusiness.questions,
    { field: 'serviceType', ask: 'Which service do you need?', isRequired: true },
    { field: 'insurance', ask: 'Which dental insurance do you have, if any?', isRequired: false },
    { field: 'petName', ask: "What is your pet's name?", isRequired: false },
    { field: 'birthDate', ask: 'Please tell me your date of birth.', isRequired: false },
    { field: 'policyNumber', ask: 'What is the number of your policy?', isRequired: false },
  ],
  translations: {
    'es-US': {
      questions: {
        serviceType: '¿Qué servicio busca?',
        insurance: '¿Qué seguro dental tiene?',
        petName: '¿Cómo se llama su mascota?',
        birthDate: 'Dígame su fecha de nacimiento, por favor.',
      },
    },
  },
}

const told = (value: string): LeadField => ({ value, confidence: 0.9, source: 'spoken', isConfirmed: false })

function callIn(language: string, question?: OpenQuestion): Call {
  const { call } = new Conversation({ brain: createScriptedBrain(), business })
  return {
    ...call,
    language,
    lead: {
      firstName: told('Ana'),
      lastName: told('Reyes'),
      phone: told('+15035550146'),
      email: told('ana.reyes@example.com'),
      address: told('12 Oak Street, Riverside'),
      timeline: told('next tuesday'),
    },
    ...(question ? { question } : {}),
  }
}

/** "field", "field/form", or "-" for none; with what is expected behind it. */
function short(said: string, tag: string, call = callIn(tag)): string {
  const { question, expect: next } = askedQuestion(said, business, call, languageOf(tag))
  const form = question && question.form !== 'ask' ? `/${question.form}` : ''
  return `${question?.field ?? '-'}${form} ${next}`
}

describe('in English', () => {
  it.each([
    ['Can I get your name, please?', 'name name'],
    ['And who am I speaking with today?', 'name name'],
    ["May I ask who's calling?", 'name name'],
    ['Got it, a leak under the sink. What should I call you?', 'name name'],
    ['Could I have your full name?', 'name name'],
    ["What's your first name?", 'name name'],
    ['Your name, please?', 'name name'],
    ['Please tell me your first and last name.', 'name name'],
    ['Thanks, Ana. And your last name?', 'lastName name'],
    ['What is your surname?', 'lastName name'],
    ['How do you spell your last name?', 'lastName/spell spelling'],
    ['Could you spell that for me?', 'name/spell spelling'],
    ['Please spell your name letter by letter.', 'name/spell spelling'],
    ['Can you spell out your email address?', 'email/spell email'],
    ["What's the best number to reach you at?", 'phone phone'],
    ['And a good callback number for you?', 'phone phone'],
    ['Which phone number should we use?', 'phone phone'],
    ['What number can the team call you back on?', 'phone phone'],
    ['How can we reach you?', 'phone phone'],
    ['I just need your phone number.', 'phone phone'],
    ["Sorry, I didn't catch that. Could you repeat the number?", 'phone phone'],
    ['And the rest of the number, please?', 'phone phone'],
    ['Could you give me the number one digit at a time?', 'phone/spell phone'],
    ['Could you type your phone number on your keypad?', 'phone/keypad phone'],
    ['Please enter your number with the area code using the keypad.', 'phone/keypad phone'],
    ['Is this a good number to reach you?', 'phone/read-back yes-no'],
    ["Is the number you're calling from the best one to use?", 'phone/read-back yes-no'],
    ['I have 5 0 3, 5 5 5, 0 1 4 6. Did I get that right?', 'phone/read-back yes-no'],
    ["So that's 503-555-0146, correct?", 'phone/read-back yes-no'],
    ['Should we call you at five zero three, five five five, zero one four six?', 'phone/read-back yes-no'],
    ['Is that the number ending in 0 1 4 6?', 'phone/read-back yes-no'],
    ["What's your email address?", 'email email'],
    ['Where can we send it, what is your e-mail?', 'email email'],
    ['I have ana dot reyes at example dot com, is that right?', 'email/read-back yes-no'],
    ["What's the address for the job?", 'address address'],
    ['Where is the property located?', 'address address'],
    ['Which city are you in?', 'address address'],
    ['And where should the plumber come?', 'address address'],
    ['What is the zip code?', 'address address'],
    ["That's 12 Oak St. in Riverside, right?", 'address/read-back yes-no'],
    ['I have Ana Reyes. Is that correct?', 'name/read-back yes-no'],
    ['Is it spelled R-E-Y-E-S, Ana Reyes?', 'name/read-back yes-no'],
    ['So your name is Ana Reyes?', 'name/read-back yes-no'],
    ['You said next Tuesday, is that right?', 'timeline/read-back yes-no'],
    ['How can I help you today?', 'reason open'],
    ["What's going on with the sink?", 'reason open'],
    ["What's the reason for your call?", 'reason open'],
    ['Could you tell me a bit more about the problem?', 'reason open'],
    ['What seems to be the trouble?', 'reason open'],
    ['May I ask what this is about?', 'reason open'],
    ['When did it start?', 'reason open'],
    ['Sure. What would you like me to pass on, what is the message?', 'reason open'],
    ['When would you like us to come?', 'timeline open'],
    ['How soon do you need this done?', 'timeline open'],
    ['What day works for you?', 'timeline open'],
    ['Do you have a budget in mind?', 'budget open'],
    ['How much were you hoping to spend?', 'budget open'],
    ['Which company are you calling from?', 'company open'],
    ['What service are you looking for?', 'serviceType open'],
    ['Do you have dental insurance?', 'insurance open'],
    ['And what insurance do you carry?', 'insurance open'],
    ["What's the name of your pet?", 'petName open'],
    ["What's your date of birth?", 'birthDate open'],
    ['Please tell me your date of birth.', 'birthDate open'],
    ['Could you read me your policy number?', 'policyNumber open'],
    ['Is there anything else I can help with?', 'anything-else open'],
    ['Will that be all?', 'anything-else open'],
    ['Any other questions?', 'anything-else open'],
    ['Would you like us to call you back?', 'callback-offer yes-no'],
    ['Nobody is free right now. Shall I have someone call you back?', 'callback-offer yes-no'],
    ['Okay, do you want a callback instead?', 'callback-offer yes-no'],
    ['Would you like us to call you back at 5 0 3, 5 5 5, 0 1 4 6?', 'callback-offer yes-no'],
    ['Is that all right with you?', '- yes-no'],
    ['When is a good time to call you?', '- open'],
    ['Would you like me to put you through?', '- yes-no'],
    ['Is the water shut off?', '- yes-no'],
    ['Are you in a safe place?', '- yes-no'],
    ['We open at eight. Does that work for you?', '- yes-no'],
    ['How old is the heater?', '- open'],
    ['We are open until five.', '- open'],
    ['Thank you, Ana. We open tomorrow at eight.', '- open'],
    ["I'm sorry to hear that. Let's get you taken care of. May I have your name?", 'name name'],
    ["Thanks, Ana. What's the best phone number for a plumber to call you back on?", 'phone phone'],
    ['Got it. And is 5 0 3, 5 5 5, 0 1 4 6 still the best number for you?', 'phone/read-back yes-no'],
    ["I've noted that. Is there anything else you'd like me to tell the team?", 'anything-else open'],
    ['Could you tell me where the leak is?', '- open'],
    ['I can take a message. What would you like me to say?', 'reason open'],
    ['Would it be okay if someone calls you back tomorrow morning?', 'callback-offer yes-no'],
    ['Can I have a number where the plumber can reach you?', 'phone phone'],
    ['And which part of town are you in?', 'address address'],
    ['Could I get the service address, please?', 'address address'],
    ['Just so I have it right, your name is spelled A N A, R E Y E S?', 'name/read-back yes-no'],
    ['What time would you like the callback?', '- open'],
    ['Let me check that for you.', '- open'],
    ['What would be the best way to get in touch with you?', 'phone phone'],
    ['Could you repeat your name for me?', 'name name'],
    ['I can pass your question on. Would you like that?', '- yes-no'],
    ['Which one is it, gas or electric?', '- open'],
    ['Do you have a preferred time?', 'timeline open'],
    ['', '- open'],
  ])('%j asks for %s', (said, expected) => expect(short(said, 'en-US')).toBe(expected))

  it('counts the last question, not what explains it', () => {
    expect(short('What is your name? And the best number?', 'en-US')).toBe('phone phone')
    expect(short('I have Ana Reyes. Is that right? You can say yes or press 1.', 'en-US')).toBe(
      'name/read-back yes-no',
    )
    expect(short('Is 5 0 3, 5 5 5, 0 1 4 6 right? If not, please tell me the number again.', 'en-US')).toBe(
      'phone/read-back yes-no',
    )
  })
})

describe('in Spanish', () => {
  it.each([
    ['¿Me da su nombre, por favor?', 'name name'],
    ['¿Con quién tengo el gusto?', 'name name'],
    ['¿Quién habla?', 'name name'],
    ['Claro. ¿De parte de quién?', 'name name'],
    ['¿Cuál es su nombre completo?', 'name name'],
    ['¿Cómo se llama usted?', 'name name'],
    ['¿Me puede decir su nombre y apellido?', 'name name'],
    ['Dígame su nombre, por favor.', 'name name'],
    ['Gracias, Ana. ¿Y su apellido?', 'lastName name'],
    ['¿Cuál es su apellido?', 'lastName name'],
    ['¿Cómo se escribe su apellido?', 'lastName/spell spelling'],
    ['¿Me lo puede deletrear?', 'name/spell spelling'],
    ['Por favor, deletree su nombre letra por letra.', 'name/spell spelling'],
    ['¿Puede deletrear su correo electrónico?', 'email/spell email'],
    ['¿Cuál es el mejor número para llamarle?', 'phone phone'],
    ['¿A qué número le podemos llamar?', 'phone phone'],
    ['¿Me da un teléfono de contacto?', 'phone phone'],
    ['¿Cómo lo podemos contactar?', 'phone phone'],
    ['Necesito su número de teléfono.', 'phone phone'],
    ['Perdone, no le escuché bien. ¿Me repite el número?', 'phone phone'],
    ['¿Y el resto del número?', 'phone phone'],
    ['¿Me puede dar el número dígito por dígito?', 'phone/spell phone'],
    ['¿Puede marcar su número en el teclado?', 'phone/keypad phone'],
    ['Por favor, ingrese su número con el código de área.', 'phone/keypad phone'],
    ['¿Le llamamos a este mismo número?', 'phone/read-back yes-no'],
    ['¿El número del que nos llama es el mejor para contactarle?', 'phone/read-back yes-no'],
    ['Tengo el 5 0 3, 5 5 5, 0 1 4 6. ¿Es correcto?', 'phone/read-back yes-no'],
    ['Entonces es el 503-555-0146, ¿verdad?', 'phone/read-back yes-no'],
    ['¿Le llamamos al cinco cero tres, cinco cinco cinco, cero uno cuatro seis?', 'phone/read-back yes-no'],
    ['¿Es el número que termina en 0146?', 'phone/read-back yes-no'],
    ['¿Cuál es su correo electrónico?', 'email email'],
    ['¿A qué correo se lo mandamos?', 'email email'],
    ['Anoté ana punto reyes arroba example punto com, ¿está bien?', 'email/read-back yes-no'],
    ['¿Cuál es la dirección?', 'address address'],
    ['¿Dónde se encuentra la propiedad?', 'address address'],
    ['¿En qué calle vive?', 'address address'],
    ['¿Me da su código postal?', 'address address'],
    ['¿A dónde debemos ir?', 'address address'],
    ['Es 12 Oak Street en Riverside, ¿correcto?', 'address/read-back yes-no'],
    ['Anoté Ana Reyes. ¿Es correcto?', 'name/read-back yes-no'],
    ['¿Su nombre es Ana Reyes?', 'name/read-back yes-no'],
    ['¿Tengo bien su nombre, Ana Reyes?', 'name/read-back yes-no'],
    ['¿En qué le puedo ayudar?', 'reason open'],
    ['¿Cuál es el motivo de su llamada?', 'reason open'],
    ['¿Qué le pasó al fregadero?', 'reason open'],
    ['Cuénteme, ¿qué problema tiene?', 'reason open'],
    ['¿De qué se trata?', 'reason open'],
    ['¿Me puede contar algo más sobre el problema?', 'reason open'],
    ['¿Cuándo empezó?', 'reason open'],
    ['¿Por qué nos llama?', 'reason open'],
    ['¿Para cuándo lo necesita?', 'timeline open'],
    ['¿Qué día le conviene?', 'timeline open'],
    ['¿Qué tan pronto lo necesita?', 'timeline open'],
    ['¿Tiene algún presupuesto?', 'budget open'],
    ['¿Cuánto piensa gastar?', 'budget open'],
    ['¿De qué empresa nos llama?', 'company open'],
    ['¿Qué servicio está buscando?', 'serviceType open'],
    ['¿Tiene seguro dental?', 'insurance open'],
    ['¿Y cómo se llama la mascota?', 'petName open'],
    ['¿Cuál es su fecha de nacimiento?', 'birthDate open'],
    ['¿Algo más en que le pueda ayudar?', 'anything-else open'],
    ['¿Sería todo?', 'anything-else open'],
    ['¿Tiene alguna otra pregunta?', 'anything-else open'],
    ['¿Quiere que le llamemos después?', 'callback-offer yes-no'],
    ['¿Le gustaría que alguien le devuelva la llamada?', 'callback-offer yes-no'],
    ['¿Quiere que le llamemos al 5 0 3, 5 5 5, 0 1 4 6?', 'callback-offer yes-no'],
    ['¿Hay alguien herido?', '- yes-no'],
    ['¿Todavía está saliendo agua?', '- yes-no'],
    ['¿A qué hora le podemos llamar?', '- open'],
    ['¿Quiere que le comunique con alguien?', '- yes-no'],
    ['¿Está cerrada la llave del agua?', '- yes-no'],
    ['Abrimos a las ocho, ¿le parece bien?', '- yes-no'],
    ['¿Cuántos años tiene el calentador?', '- open'],
    ['Gracias, Ana. ¿Cuál sería el mejor teléfono para que el plomero le llame?', 'phone phone'],
    ['¿Y el 5 0 3, 5 5 5, 0 1 4 6 sigue siendo el mejor número?', 'phone/read-back yes-no'],
    ['¿Me puede decir dónde está la fuga?', '- open'],
    ['¿Qué mensaje quiere que le deje al equipo?', 'reason open'],
    ['¿Está bien si alguien le llama mañana por la mañana?', 'callback-offer yes-no'],
    ['¿Cuándo prefiere que le llamen?', '- open'],
    ['¿Le puedo ayudar con algo más?', 'anything-else open'],
    ['¿Con quién tengo el placer de hablar?', 'name name'],
    ['Permítame un momento.', '- open'],
    ['¿Me regala su número de celular?', 'phone phone'],
    ['¿Desea dejar un mensaje?', '- yes-no'],
    ['¿Es de gas o eléctrico?', '- open'],
    ['¿Cuál es la dirección donde necesita el servicio?', 'address address'],
    ['Abrimos mañana a las ocho.', '- open'],
  ])('%j asks for %s', (said, expected) => expect(short(said, 'es-US')).toBe(expected))
})

describe('what stands open', () => {
  const open: OpenQuestion = { field: 'phone', form: 'ask', value: '503555' }

  it.each([
    'Take your time.',
    'Sorry, could you say that again?',
    'Sure, no rush.',
    'Are you still there?',
    'Of course, go ahead.',
  ])('stays so when the caller is given a moment: %j', (said) => {
    const { question, expect: next } = askedQuestion(said, business, callIn('en-US', open), languageOf('en'))
    expect([question, next]).toEqual([open, 'phone'])
  })

  it('keeps the part of a number that is known when its rest is asked for', () => {
    const asked = askedQuestion(
      'And the rest of the number?',
      business,
      callIn('en-US', open),
      languageOf('en'),
    )
    expect(asked.question).toEqual(open)
  })

  it('is a question about the number of the call when none is on record', () => {
    const call = { ...callIn('en-US'), lead: {} }
    const said = 'Is this the best number to reach you?'
    expect(askedQuestion(said, business, call, languageOf('en')).question).toEqual({
      field: 'phone',
      form: 'read-back',
      value: '+15035550188',
    })
    expect(short(said, 'en-US', { ...call, from: 'anonymous' })).toBe('phone phone')
  })

  it('is no number that the words do not hold', () => {
    expect(short('I have 5 0 3, 5 5 5, 9 9 9 9. Is that right?', 'en-US')).toBe('- yes-no')
  })
})

describe.each(['en-US', 'es-US'])('the questions of the scripted brain in %s', (tag) => {
  const { phrases } = languageOf(tag)
  const phone = '+15035550146'

  it.each<[string, string]>([
    [phrases.howCanIHelp, 'reason open'],
    [`${phrases.greeting('Riverside Plumbing')} ${phrases.howCanIHelp}`, 'reason open'],
    [phrases.askFor('name'), 'name name'],
    [phrases.askFor('phone'), 'phone phone'],
    [phrases.askFor('reason'), 'reason open'],
    [phrases.askFor('email'), 'email email'],
    [phrases.askFor('address'), 'address address'],
    [phrases.askFor('company'), 'company open'],
    [phrases.askFor('timeline'), 'timeline open'],
    [phrases.askFor('budget'), 'budget open'],
    [phrases.lastName, 'lastName name'],
    [phrases.whatElse, 'reason open'],
    [phrases.spell('name'), 'name/spell spelling'],
    [phrases.spell('lastName'), 'lastName/spell spelling'],
    [phrases.spell('email'), 'email/spell email'],
    [phrases.spell('phone'), 'phone/spell phone'],
    [phrases.keyIn, 'phone/keypad phone'],
    [phrases.goOnWithNumber, 'phone phone'],
    [phrases.badNumber(6), 'phone phone'],
    [phrases.isThisYourNumber(phone, 'US'), 'phone/read-back yes-no'],
    [phrases.readBackPhone(phone, 'US', true), 'phone/read-back yes-no'],
    [phrases.readBackPhone(phone, 'US', false), 'phone/read-back yes-no'],
    [phrases.readBackName('Ana Reyes'), 'name/read-back yes-no'],
    [phrases.readBackEmail('ana.reyes@example.com'), 'email/read-back yes-no'],
    [phrases.readBackOther('12 Oak Street, Riverside'), 'address/read-back yes-no'],
    [phrases.readBackOther('next tuesday'), 'timeline/read-back yes-no'],
    [phrases.offerCallback, 'callback-offer yes-no'],
    [phrases.anythingElse, 'anything-else open'],
    [`${phrases.thanks('Ana')} ${phrases.anythingElse}`, 'anything-else open'],
    [phrases.goodbye('Riverside Plumbing'), '- open'],
    [phrases.messageTaken, '- open'],
    ...business.questions.map(({ field, ask }): [string, string] => [
      ask,
      `${field} ${field === 'name' || field === 'phone' ? field : 'open'}`,
    ]),
    ...Object.entries(business.translations['es-US']?.questions ?? {})
      .filter(() => tag === 'es-US')
      .map(([field, ask]): [string, string] => [ask, `${field} open`]),
  ])('%j asks for %s', (said, expected) => expect(short(said, tag)).toBe(expected))

  it('are seen in whole turns too', () => {
    for (const before of [phrases.gotIt(1), phrases.sorryMissed, phrases.numberTaken(phone, 'US')])
      expect(short(`${before} ${phrases.askFor('name')}`, tag)).toBe('name name')
  })
})
