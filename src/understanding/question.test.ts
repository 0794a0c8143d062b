import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { findQuestion } from './question.ts'

describe('findQuestion', () => {
  it.each([
    ['What are your hours?', 'What are your hours', ''],
    ['hi how much does a visit cost', 'how much does a visit cost', 'hi'],
    ['My sink is clogged. Do you work on Saturdays?', 'Do you work on Saturdays', 'My sink is clogged.'],
    ['my sink is clogged how much do you charge', 'how much do you charge', 'my sink is clogged'],
    ['I was wondering if the shop is open today', 'I was wondering if the shop is open today', ''],
    ['Which areas do you serve?', 'Which areas do you serve', ''],
    ['Are you a robot?', 'Are you a robot', ''],
  ])('%s', (text, question, rest) => {
    expect(findQuestion(text, english)).toEqual({ question, rest })
  })
  it.each([
    'Can you send someone today?',
    'could you help me',
    'can I make an appointment?',
    'my sink is clogged',
    'when can someone come?',
    'what?',
    '',
  ])('none: %s', (text) => {
    expect(findQuestion(text, english)).toBeNull()
  })
})

describe('findQuestion in Spanish', () => {
  it.each([
    ['¿Cuál es su horario?', 'Cuál es su horario', ''],
    ['hola cuánto cuesta una visita', 'cuánto cuesta una visita', 'hola'],
    ['Se me tapó el fregadero. ¿Trabajan los sábados?', 'Trabajan los sábados', 'Se me tapó el fregadero.'],
    ['se me tapó el fregadero cuánto cobran', 'cuánto cobran', 'se me tapó el fregadero'],
    ['quería saber si abren hoy', 'quería saber si abren hoy', ''],
    ['¿En qué zonas trabajan?', 'En qué zonas trabajan', ''],
    ['¿Es usted una máquina?', 'Es usted una máquina', ''],
    ['buenos días a qué hora cierran', 'a qué hora cierran', 'buenos días'],
    ['¿El presupuesto tiene costo?', 'El presupuesto tiene costo', ''],
    ['y los sábados', 'y los sábados', ''],
  ])('%s', (text, question, rest) => {
    expect(findQuestion(text, spanish)).toEqual({ question, rest })
  })
  it.each([
    '¿Puede mandar a alguien hoy?',
    'me podría ayudar',
    '¿puedo hacer una cita?',
    'se me tapó el fregadero',
    '¿cuándo puede venir alguien?',
    '¿qué?',
    'cuando abro la llave sale agua sucia',
    'hay una fuga en el baño',
    'tienen que venir hoy mismo',
    '',
  ])('none: %s', (text) => {
    expect(findQuestion(text, spanish)).toBeNull()
  })
})
