import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { readReason } from './reason.ts'

const read = (text: string, asked = true) => readReason(text, english, { asked })?.reason ?? null

describe('readReason', () => {
  it.each([
    ['Hi, my sink is clogged', 'my sink is clogged'],
    ['Hello, this is Ana Reyes, my sink is clogged, you can call me at 503 555 0188', 'my sink is clogged'],
    ["Good morning. I'm calling about a leaking tap.", 'a leaking tap'],
    ['Hi my name is Bo Lind and I need a quote for a roof', 'I need a quote for a roof'],
    ['water heater', 'water heater'],
    [
      'this is Ana Reyes, my number is five oh three, five five five, oh one four four, my drain is clogged',
      'my drain is clogged',
    ],
    ['my phone number is 503 555 0144 and I need a plumber', 'I need a plumber'],
    ['Could someone call me back tomorrow about my old boiler?', 'my old boiler'],
    ['call me back after five, my boiler is cold', 'my boiler is cold'],
    ['I am calling from 713 555 0120 my drain is clogged', 'my drain is clogged'],
    ['I need an appointment. My number is 503 555 0188', 'I need an appointment'],
    [
      'This is Bo Lind, I only want to leave a message. My garden tap cracked. Call me. Thank you.',
      'My garden tap cracked',
    ],
  ])('%s', (text, reason) => {
    expect(read(text)).toBe(reason)
  })
  it.each(['hello', 'hi, how are you', 'Hello, is anyone there?', 'yes please', '', 'I have a question'])(
    'nothing: %s',
    (text) => {
      expect(read(text)).toBeNull()
    },
  )
  it.each([
    ['I am looking for a plumber in Concord', 'I am looking for a plumber in Concord'],
    [
      'someone has transferred 500 dollars from my account',
      'someone has transferred 500 dollars from my account',
    ],
    ['Hi, can you find me an appointment with Dr. Morris?', 'can you find me an appointment with Dr. Morris'],
    ['this is Peter I wanna change my billing frequency', 'I wanna change my billing frequency'],
    ['we wish to file a claim', 'we wish to file a claim'],
  ])('needs nobody to ask: %s', (text, reason) => {
    expect(read(text, false)).toBe(reason)
  })
  it('is none when the words were taken for the name', () => {
    expect(readReason('Bo Lind', english, { asked: true, taken: ['Bo', 'Lind'] })).toBeNull()
    expect(
      readReason('Bo Lind about the bill', english, { asked: true, taken: ['Bo', 'Lind'] }),
    ).not.toBeNull()
  })
  it('needs to tell of a need when nobody asked', () => {
    expect(read('Ana Reyes', false)).toBeNull()
    expect(read('my boiler is making noises', false)).toBe('my boiler is making noises')
    expect(read('the hose outside froze', false)).toBe('the hose outside froze')
    expect(read('her radiator gurgles at night', false)).toBe('her radiator gurgles at night')
    expect(read('my neighbor recommended you', false)).toBeNull()
  })
  it('stays short', () => {
    expect(read(`my sink is clogged ${'and it smells '.repeat(60)}`)?.length).toBeLessThanOrEqual(161)
  })
})

describe('readReason in Spanish', () => {
  const leer = (text: string, asked = true) => readReason(text, spanish, { asked })?.reason ?? null
  it.each([
    ['Hola, se me tapó el fregadero', 'se me tapó el fregadero'],
    ['buenas tardes llamo porque el calentador no prende', 'el calentador no prende'],
    [
      'Hola, me llamo Ana Reyes y necesito una cotización para el techo',
      'necesito una cotización para el techo',
    ],
    [
      'mi número es cinco cero tres cinco cinco cinco cero uno cuatro cuatro, tengo una fuga de agua',
      'tengo una fuga de agua',
    ],
    ['¿me pueden llamar mañana sobre mi caldera vieja?', 'mi caldera vieja'],
    ['calentador de agua', 'calentador de agua'],
    [
      'soy Miguel Ángel Cruz le hablo del siete trece cinco cincuenta y cinco cero uno veinte tengo el baño tapado',
      'tengo el baño tapado',
    ],
    [
      'tengo goteras mi cel es el nueve cincuenta y seis doscientos doce cuarenta y cinco sesenta y siete',
      'tengo goteras',
    ],
    ['ay señorita ayúdeme se me está inundando la casa', 'se me está inundando la casa'],
    ['qué onda necesito que destapen la taza', 'necesito que destapen la taza'],
    [
      'muy buenos días qué pena con usted tengo una llave que está botando agua',
      'tengo una llave que está botando agua',
    ],
    ['le hablo del baño que se tapó', 'del baño que se tapó'],
    ['oye mira asere se me tapó el inodoro', 'se me tapó el inodoro'],
    ['que me hablen para lo de la fuga del patio', 'para lo de la fuga del patio'],
  ])('%s', (text, reason) => {
    expect(leer(text)).toBe(reason)
  })
  it.each([
    'hola',
    'buenas tardes',
    'tengo una pregunta',
    'bueno, ¿hay alguien ahí?',
    'quiero que me hablen en una hora',
    'me pueden hablar después de las cinco',
  ])('nothing: %s', (text) => {
    expect(leer(text)).toBeNull()
  })
  it('needs to tell of a need when nobody asked', () => {
    expect(leer('Ana Reyes', false)).toBeNull()
    expect(leer('la llave del jardín gotea', false)).toBe('la llave del jardín gotea')
  })
})
