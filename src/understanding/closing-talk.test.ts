import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { isClosingTalk } from './closing-talk.ts'

describe('isClosingTalk', () => {
  it.each([
    'Thanks for all your help.',
    'thanks so much',
    'Thank you for your kind assistance',
    "thanks that's gonna be all",
    "Nope, I'm all set. Thank you.",
    "thanks a bunch that'll do it",
    'I have all the information I need',
    'that takes care of everything for now thank you',
    "I won't need anything else",
    "that's all I needed",
    'my questions have all been answered',
    'okay great sounds good',
    'cool',
    'okay',
    'awesome looking forward to your call',
    'perfect have a nice weekend',
  ])('in English: %s', (text) => {
    expect(isClosingTalk(text, english)).toBe(true)
  })
  it.each([
    'yes',
    'I need help now',
    'no wait one more thing',
    'thanks and please bring a ladder',
    'okay and the sink leaks too',
    'is that all?',
    'no heat either',
    'thanks who is this?',
    '',
  ])('not in English: %s', (text) => {
    expect(isClosingTalk(text, english)).toBe(false)
  })
  it.each([
    'muchas gracias por su ayuda',
    'gracias, eso sería todo',
    'no, ya no necesito nada más, gracias',
    'perfecto muy amable',
    'está bien gracias',
    'ya tengo todo lo que necesito',
    'excelente, que tenga muy buen día',
    'listo, quedo al pendiente',
  ])('in Spanish: %s', (text) => {
    expect(isClosingTalk(text, spanish)).toBe(true)
  })
  it.each([
    'sí',
    'necesito ayuda',
    'gracias y traiga una escalera por favor',
    'no, una cosa más',
    '¿eso es todo?',
  ])('not in Spanish: %s', (text) => {
    expect(isClosingTalk(text, spanish)).toBe(false)
  })
})
