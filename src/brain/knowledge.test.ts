import { describe, expect, it } from 'vitest'
import { demoBusiness } from '../core/business.ts'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { findAnswer } from './knowledge.ts'

const knowledge = [
  ...demoBusiness.knowledge,
  { question: 'Do you take credit cards?', answer: 'Yes, all major cards, and checks.' },
  { question: 'Are you licensed and insured?', answer: 'Yes, both.' },
]
const found = (question: string) => findAnswer(question, knowledge, english)?.entry.question

describe('findAnswer', () => {
  it.each([
    ['what are your hours', 'What are your opening hours?'],
    ['when do you open', 'What are your opening hours?'],
    ['how much do you charge for a visit', 'How much does a visit cost?'],
    ["what's the price of a trip", 'How much does a visit cost?'],
    ['what areas do you cover', 'Which areas do you serve?'],
    ['do you fix water heaters', 'Do you repair water heaters?'],
    ['can I pay by credit card', 'Do you take credit cards?'],
    ['are you guys insured', 'Are you licensed and insured?'],
  ])('%s', (question, entry) => {
    expect(found(question)).toBe(entry)
  })
  it.each(['do you sell boats', 'who is your favorite singer', 'what should I do', ''])(
    'no answer: %s',
    (question) => {
      expect(found(question)).toBeUndefined()
    },
  )
  it('has no answer without entries', () => {
    expect(findAnswer('what are your hours', [], english)).toBeNull()
  })
  it('scores an entry that covers the whole question highest', () => {
    const whole = findAnswer('are you licensed and insured', knowledge, english)?.score ?? 0
    expect(whole).toBeGreaterThan(
      findAnswer('are you insured against giant squids', knowledge, english)?.score ?? 0,
    )
  })
})

describe('findAnswer in Spanish', () => {
  const entries = [
    { question: '¿Cuál es su horario?', answer: 'Abrimos de lunes a viernes, de ocho a cinco.' },
    { question: '¿En qué zonas trabajan?', answer: 'Trabajamos en Riverside y a veinticinco millas.' },
    { question: '¿Cuánto cuesta una visita?', answer: 'La visita cuesta ochenta y nueve dólares.' },
    { question: '¿Reparan calentadores de agua?', answer: 'Sí, de gas y eléctricos.' },
    { question: '¿Aceptan tarjetas de crédito?', answer: 'Sí, todas, y también cheques.' },
  ]
  it.each([
    ['a qué hora abren', '¿Cuál es su horario?'],
    ['cuánto cobran por una visita', '¿Cuánto cuesta una visita?'],
    ['qué áreas cubren', '¿En qué zonas trabajan?'],
    ['arreglan boilers', '¿Reparan calentadores de agua?'],
    ['puedo pagar con tarjeta', '¿Aceptan tarjetas de crédito?'],
    ['cuánto cobran por ir a ver', '¿Cuánto cuesta una visita?'],
    ['a cómo sale que vengan', '¿Cuánto cuesta una visita?'],
    ['arreglan water heaters', '¿Reparan calentadores de agua?'],
  ])('%s', (question, entry) => {
    expect(findAnswer(question, entries, spanish)?.entry.question).toBe(entry)
  })
  it.each(['tienen jirafas', 'hola', 'instalan paneles solares'])('no answer: %s', (question) => {
    expect(findAnswer(question, entries, spanish)).toBeNull()
  })
})
