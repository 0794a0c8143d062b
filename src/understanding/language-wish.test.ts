import { describe, expect, it } from 'vitest'
import { readLanguageWish, soundsLike } from './language-wish.ts'

describe('readLanguageWish', () => {
  it.each([
    '¿Habla español?',
    'habla espanol',
    'hablan español ahí',
    'do you speak Spanish',
    'Does anyone there speak Spanish?',
    'is there somebody who speaks Spanish',
    'en español por favor',
    'Spanish',
    'español',
    'uh Spanish please',
    'can we do this in Spanish please',
    'could you talk to me in Spanish',
    "I'd prefer Spanish",
    "sorry, I don't speak English",
    "i don't speak much english",
    'no English, please',
    'no speak english',
    'no hablo inglés',
    'perdón no entiendo muy bien el inglés',
    'hay alguien que hable español',
    'prefiero en español',
    'me puede atender en español',
    'solo hablo español',
    'do you have a Spanish speaking person',
    'Necesito a alguien que hable español, por favor',
  ])('Spanish: %s', (text) => {
    expect(readLanguageWish(text)).toBe('es')
  })
  it.each([
    'English please',
    'in English',
    'English',
    'do you speak English?',
    '¿habla inglés?',
    'en inglés por favor',
    "sorry I don't speak Spanish",
    "I don't understand Spanish",
    'no hablo español',
    'can we switch to English',
    'could you say that in English',
    'prefiero en inglés',
    'hay alguien ahí que hable inglés',
  ])('English: %s', (text) => {
    expect(readLanguageWish(text)).toBe('en')
  })
  it.each([
    'I live on Spanish Fork Road',
    'my wife teaches Spanish',
    'my mother speaks Spanish',
    'mi hijo habla inglés',
    'I want an English muffin',
    'we need new Spanish tiles on the roof',
    'tengo una casa en la calle Inglés',
    "no, you don't need to speak Spanish",
    'quiero clases para mi hijo',
    'do you speak with the owner',
    'my sink is clogged',
    'me llamo Kim',
  ])('no wish: %s', (text) => {
    expect(readLanguageWish(text)).toBeNull()
  })
})

describe('soundsLike', () => {
  it.each([
    'hola necesito una cita para mañana por favor',
    'buenas tardes quisiera saber si tienen cita',
    'Se me rompió una tubería y hay agua por toda la casa',
    'buenos dias llamo porque necesito ayuda con mi casa',
  ])('Spanish: %s', (text) => {
    expect(soundsLike(text)).toBe('es')
  })
  it.each([
    'hi I need to make an appointment for tomorrow please',
    'there is water all over the kitchen floor and it will not stop',
    'yes could somebody call me about my order',
  ])('English: %s', (text) => {
    expect(soundsLike(text)).toBe('en')
  })
  it.each([
    'Maria de la Cruz',
    'hola',
    'no gracias',
    '12 El Camino Real, Los Altos',
    'five oh three five five five',
    'Ana Reyes',
    'hola my name is Pedro and I need a plumber para mi casa por favor',
    'La Paz Mexican restaurant',
    'okay',
    '',
  ])('cannot tell: %s', (text) => {
    expect(soundsLike(text)).toBeNull()
  })
})
