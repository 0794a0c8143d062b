import { describe, expect, test } from 'vitest'
import { type Asked, digitsSpoken, sayDigits, whatIsAsked } from './questions.ts'

describe('what a receptionist asks', () => {
  test.each<[Asked, string]>([
    ['reason', 'Thanks for calling Riverside Plumbing. How can I help you today?'],
    ['reason', 'What can we do for you?'],
    ['reason', 'And what are you calling about?'],
    ['name', 'May I have your first and last name?'],
    ['name', 'Thanks. Who am I speaking with?'],
    ['name', "Sorry, I didn't catch that. What's your name, please?"],
    ['last-name', 'Thank you, Dana. And your last name?'],
    ['spelling', 'Could you spell your last name for me?'],
    ['phone', 'What is the best number to reach you at?'],
    ['phone', 'Please say your phone number, or key it in.'],
    ['phone', 'No problem. Which number should we call?'],
    ['phone-read-back', 'I have five oh three, five five five, oh one four seven. Is that right?'],
    ['phone-read-back', 'Is this the best number to reach you?'],
    ['phone-read-back', 'Is the number you are calling from the best one to reach you?'],
    ['name-read-back', 'I have your name as Dana Whitfield. Is that correct?'],
    ['name-read-back', 'Thank you, Dana. I have Dana Whitfield. Did I get that right?'],
    ['yes-no', 'You need a plumber on Thursday. Did I get that right?'],
    ['email', 'What is your e-mail address?'],
    ['address', 'What is the address of the house?'],
    ['when', 'When would you like us to come?'],
    ['budget', 'Do you have a budget in mind?'],
    ['anything-else', 'Is there anything else I can help you with?'],
    ['anything-else', 'Got it, Dana, thanks. Someone will call you. Anything else I should pass on?'],
    ['record-consent', 'May we record this call? Say yes or press 1.'],
    ['goodbye', 'Thanks for calling. Goodbye.'],
  ])('%s: %s', (asked, text) => expect(whatIsAsked(text)).toBe(asked))

  test('digits are told and heard in groups', () => {
    expect(sayDigits('5035550147')).toBe('five oh three, five five five, oh one four seven')
    expect(digitsSpoken(sayDigits('5035550147'))).toBe('5035550147')
    expect(digitsSpoken('It is (503) 555-0147, right?')).toBe('5035550147')
  })
})

describe('what a receptionist asks in Spanish', () => {
  test.each<[Asked, string]>([
    ['reason', 'Gracias por llamar a Riverside Plumbing. ¿En qué le puedo ayudar?'],
    ['reason', 'Claro, seguimos en español. ¿En qué le podemos ayudar?'],
    ['name', '¿Me da su nombre y apellido, por favor?'],
    ['last-name', 'Gracias, Dana. ¿Y su apellido?'],
    ['spelling', '¿Me puede deletrear su apellido, letra por letra?'],
    ['phone', '¿Cuál es el mejor número para llamarle?'],
    ['phone', '¿Puede marcar su número en el teclado del teléfono, con el código de área?'],
    ['phone-read-back', 'Tengo el 5 0 3, 5 5 5, 0 1 4 7. ¿Es correcto? Puede decir sí o marcar 1.'],
    ['phone-read-back', '¿Es el 5 0 3, 5 5 5, 0 1 4 7 el mejor número para llamarle?'],
    ['name-read-back', 'Anoté Marisol Quintana. ¿Es correcto su nombre?'],
    ['yes-no', 'Anoté el jueves. ¿Es correcto?'],
    ['email', '¿Cuál es su correo electrónico?'],
    ['address', '¿Cuál es su dirección?'],
    ['when', '¿Para cuándo lo necesita?'],
    ['budget', '¿Qué presupuesto tiene pensado?'],
    ['anything-else', 'Anoté su mensaje. ¿Algo más?'],
    ['goodbye', 'Gracias por llamar. Adiós.'],
  ])('%s: %s', (asked, text) => expect(whatIsAsked(text)).toBe(asked))

  test('the language of the question counts, not that of what stands before it', () => {
    expect(whatIsAsked('Para español, diga español o marque 2. How can I help you today?')).toBe('reason')
  })

  test('digits are told and heard in groups', () => {
    expect(sayDigits('5035550181', 'es')).toBe('cinco cero tres, cinco cinco cinco, cero uno ocho uno')
    expect(digitsSpoken(sayDigits('5035550181', 'es'))).toBe('5035550181')
  })
})
