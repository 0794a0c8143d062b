import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import {
  clauses,
  folded,
  isGreeting,
  maxUtteranceLength,
  sentences,
  shortened,
  tidy,
  withoutFillers,
  withoutPleasantries,
  withoutThanks,
  wordsOf,
} from './words.ts'

describe('words', () => {
  it('keeps at most the documented length', () => {
    expect(tidy('word '.repeat(20_000)).length).toBeLessThanOrEqual(maxUtteranceLength)
  })
  it('straightens quotes, joins blanks and drops noise marks', () => {
    expect(tidy('  it’s   [noise] me\n')).toBe("it's me")
  })
  it('does not cut a sentence inside a number or an e-mail address', () => {
    expect(sentences('Mail ana.reyes@example.com at 3.30 please. Thanks!')).toEqual([
      'Mail ana.reyes@example.com at 3.30 please.',
      'Thanks!',
    ])
  })
  it('cuts clauses at commas and joining words', () => {
    expect(clauses('no gas smell, but the pipe burst and it is wet', english)).toEqual([
      'no gas smell',
      'the pipe burst',
      'it is wet',
    ])
  })
  it('keeps the apostrophe of a word', () => {
    expect(wordsOf("O'Brien, isn't it?")).toEqual(["o'brien", "isn't", 'it'])
  })
  it('removes hesitations and greetings at the start only', () => {
    expect(withoutFillers('Uh, yeah, hi, the sink is okay', english)).toBe('the sink is okay')
  })
  it.each([
    ['Eh, sí, buenas tardes, el fregadero está tapado', 'el fregadero está tapado'],
    ['buenos días mire se me rompió un tubo', 'se me rompió un tubo'],
    ['este mi nombre es Ana', 'mi nombre es Ana'],
    ['este viernes por la tarde', 'este viernes por la tarde'],
    ['si puede venir mañana', 'si puede venir mañana'],
    ['si claro me llamo Ana', 'me llamo Ana'],
  ])('removes Spanish hesitations and greetings: %s', (text, rest) => {
    expect(withoutFillers(text, spanish)).toBe(rest)
  })
  it('cuts Spanish clauses', () => {
    expect(clauses('no huele a gas, pero se rompió el tubo y está mojado', spanish)).toEqual([
      'no huele a gas',
      'se rompió el tubo',
      'está mojado',
    ])
  })
  it('knows a greeting in both languages', () => {
    for (const text of ['hi', 'Good morning, is anyone there?', 'hello sir how are you doing today'])
      expect(isGreeting(text, english)).toBe(true)
    for (const text of [
      'hola',
      'Buenos días, ¿hay alguien?',
      'bueno, buenas tardes',
      'buenas tardes señorita, ¿cómo está usted?',
    ])
      expect(isGreeting(text, spanish)).toBe(true)
    expect(isGreeting('hi my sink is clogged', english)).toBe(false)
    expect(isGreeting('hola, se rompió un tubo', spanish)).toBe(false)
  })
  it.each([
    [english, 'Hi, how are you doing today? I have a leak', 'Hi, I have a leak'],
    [english, "how's it going my sink is clogged", 'my sink is clogged'],
    [english, 'how are you going to fix it', 'how are you going to fix it'],
    [spanish, 'Hola, ¿cómo está? Tengo una fuga', 'Hola, Tengo una fuga'],
    [spanish, 'qué tal necesito un plomero', 'necesito un plomero'],
    [spanish, 'cómo están los precios', 'cómo están los precios'],
  ])('leaves pleasantries out in %s: %s', (language, text, rest) => {
    expect(withoutPleasantries(tidy(text), language)).toBe(rest)
  })
  it.each([
    [english, 'thank you good morning', 'good morning'],
    [english, 'Thanks for picking up, my sink is clogged', 'my sink is clogged'],
    [english, 'thank you', 'thank you'],
    [english, 'my wife said thanks', 'my wife said thanks'],
    [spanish, 'gracias buenas tardes', 'buenas tardes'],
    [spanish, 'muchas gracias por contestar, se tapó el fregadero', 'se tapó el fregadero'],
    [spanish, 'gracias', 'gracias'],
  ])('leaves thanks at the start out in %s: %s', (language, text, rest) => {
    expect(withoutThanks(text, language)).toBe(rest)
  })
  it('folds accents without moving anything', () => {
    expect(folded(tidy('¿Mañana sí está?'))).toBe('Manana si esta?')
    expect(folded(tidy('Jose\u0301 llamó')).length).toBe(tidy('Jose\u0301 llamó').length)
  })
  it('shortens at the end of a word', () => {
    expect(shortened('one two three', 9)).toBe('one two…')
  })
})
