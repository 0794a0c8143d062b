import { describe, expect, it } from 'vitest'
import { isSameWords } from './same-words.ts'

const en = (text: string, spoken: string) => isSameWords(text, spoken, 'en-US')

describe('isSameWords', () => {
  it('does not mind signs, case and how numbers are written', () => {
    expect(en('Hello, I am here.', 'hello i am here')).toBe(true)
    expect(en("I can't hear you.", 'I can’t hear you')).toBe(true)
    expect(en('Please say yes, or press 1.', 'Please say yes or press one')).toBe(true)
    expect(en('Hang up now and dial 9 1 1.', 'Hang up now and dial 911.')).toBe(true)
    expect(en('We open at twenty-five past.', 'We open at 25 past')).toBe(true)
    expect(isSameWords('¿Me lo puede repetir?', 'me lo puede repetir', 'es-US')).toBe(true)
    expect(isSameWords('Marque el 1.', 'Marque el uno', 'es-US')).toBe(true)
  })

  it('takes the sign for and for whatever word the language has for it', () => {
    expect(en('Thanks for calling Smith & Sons.', 'Thanks for calling Smith and Sons')).toBe(true)
    expect(
      isSameWords('Gracias por llamar a Ruiz & Hijos.', 'Gracias por llamar a Ruiz y Hijos', 'es-US'),
    ).toBe(true)
    expect(en('Thanks for calling Smith & Sons.', 'Thanks for calling Smith & Sons')).toBe(true)
    expect(en('Thanks for calling Smith & Sons.', 'Thanks for calling Smith and my Sons')).toBe(false)
  })

  it('minds every word that is missing, added, changed or said in another language', () => {
    expect(en('Hello, I am here.', 'Hello, I am')).toBe(false)
    expect(en('Hello, I am here.', 'Sure! Hello, I am here.')).toBe(false)
    expect(en('Hello, I am here.', 'Hello, I was here.')).toBe(false)
    expect(en('Press 1.', 'Press 2.')).toBe(false)
    expect(en('One moment, please.', 'Un momento, por favor.')).toBe(false)
    expect(en('Goodbye.', '')).toBe(false)
  })
})
