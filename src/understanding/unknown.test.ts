import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { asksWhyAsked, cannotAnswer, declinesToAnswer } from './unknown.ts'

describe('cannotAnswer', () => {
  it.each([
    "I don't know",
    'no idea',
    'skip that',
    "I'd rather not say",
    "I don't have an email",
    'pass',
    'not sure',
    'prefer not to',
  ])('yes: %s', (text) => {
    expect(cannotAnswer(text, english)).toBe(true)
  })
  it.each(['Ana Reyes', 'my sink is clogged', "I don't have hot water", 'yes', 'the skipper'])(
    'no: %s',
    (text) => {
      expect(cannotAnswer(text, english)).toBe(false)
    },
  )
})

describe('cannotAnswer in Spanish', () => {
  it.each([
    'no sé',
    'no lo sé la verdad',
    'no me acuerdo',
    'ni idea',
    'prefiero no decirlo',
    'no tengo correo electrónico',
    'paso',
    'no estoy segura',
    'sáltese esa parte',
  ])('yes: %s', (text) => {
    expect(cannotAnswer(text, spanish)).toBe(true)
  })
  it.each([
    'Ana Reyes',
    'el fregadero está tapado',
    'no tengo agua caliente',
    'no se prende el calentador',
    'sí',
    'no se cierra la llave',
  ])('no: %s', (text) => {
    expect(cannotAnswer(text, spanish)).toBe(false)
  })
  it('tells who will not answer from who cannot', () => {
    expect(declinesToAnswer('no se lo quiero dar', spanish)).toBe(true)
    expect(declinesToAnswer('no me acuerdo', spanish)).toBe(false)
    expect(declinesToAnswer("I'd rather not say", english)).toBe(true)
    expect(declinesToAnswer("I don't know", english)).toBe(false)
  })
})

describe('asksWhyAsked', () => {
  it.each(['why do you need that', 'do you need my email', 'what is that for', 'is that necessary'])(
    'yes: %s',
    (text) => {
      expect(asksWhyAsked(text, english)).toBe(true)
    },
  )
  it.each([
    'do you need a deposit',
    'why is my bill so high',
    'what time do you need me there',
    "I don't need that",
  ])('no: %s', (text) => {
    expect(asksWhyAsked(text, english)).toBe(false)
  })
  it.each(['¿para qué lo necesita?', 'por qué me pregunta', '¿necesita mi correo?', '¿es necesario?'])(
    'yes in Spanish: %s',
    (text) => {
      expect(asksWhyAsked(text, spanish)).toBe(true)
    },
  )
  it.each(['no hace falta', 'no es necesario', 'necesito un plomero', '¿para qué hora es mi cita?'])(
    'no in Spanish: %s',
    (text) => {
      expect(asksWhyAsked(text, spanish)).toBe(false)
    },
  )
})
