import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { leansToYes, readYesNo } from './yes-no.ts'

describe('readYesNo', () => {
  it.each([
    'yes',
    'Yeah, that is right',
    'uh yep',
    'correct',
    'sure',
    "that's me",
    'mm hmm',
    'one',
    "no, that's right",
    "yeah no that's correct",
    "the one I'm calling from",
    'this number please',
    'the same number',
  ])('yes: %s', (text) => {
    expect(readYesNo(text, english)).toBe('yes')
  })
  it.each([
    'no',
    'Nope',
    "that's wrong",
    'not quite',
    'no it is 0188',
    'okay wait no',
    'you got it wrong',
    '2',
  ])('no: %s', (text) => {
    expect(readYesNo(text, english)).toBe('no')
  })
  it.each(['maybe', 'I think so', 'not sure'])('unsure: %s', (text) => {
    expect(readYesNo(text, english)).toBe('unsure')
  })
  it.each(['my sink is clogged', 'Ana Reyes', '', 'one more thing', 'two plumbers', 'nothing works'])(
    'neither: %s',
    (text) => {
      expect(readYesNo(text, english)).toBeNull()
    },
  )
})

describe('readYesNo in Spanish', () => {
  it.each([
    'sí',
    'si',
    'eh si claro',
    'Sí, es correcto',
    'correcto',
    'exacto',
    'así es',
    'claro que sí',
    'ese mismo',
    'está bien',
    'uno',
    'no, está bien',
    'no no así está bien',
    'ajá',
    'ey',
    'sale',
    'ta bien',
    'listo pues',
    'a ese',
    'con ese mero',
    'no pues sí está bien',
    'no hombre sí',
    'a este mismo',
    'el que le sale ahí',
    'del que le estoy hablando',
    'este está bien',
  ])('yes: %s', (text) => {
    expect(readYesNo(text, spanish)).toBe('yes')
  })
  it.each([
    'no',
    'no, está mal',
    'ese no es',
    'eso no es correcto',
    'no es cero uno ocho ocho',
    'perdón no',
    'creo que no',
    'me entendió mal',
    'dos',
    'para nada',
    'nel',
    'nombre qué va',
    'nada que ver',
    'a ese ya no',
    'este número ya no',
    'ya no es ese',
    'no pues no',
  ])('no: %s', (text) => {
    expect(readYesNo(text, spanish)).toBe('no')
  })
  it.each(['tal vez', 'creo que sí', 'no estoy seguro', 'no sé', 'a lo mejor'])('unsure: %s', (text) => {
    expect(readYesNo(text, spanish)).toBe('unsure')
  })
  it.each([
    'el fregadero está tapado',
    'Ana Reyes',
    'si puede venir mañana',
    'una cosa más',
    'mañana',
    'sale agua del techo',
    'este viernes',
    'el mismo lunes se rompió',
    'el que tiene fuga es el baño',
    'va a venir mi hermano',
    'qué vaya alguien',
  ])('neither: %s', (text) => {
    expect(readYesNo(text, spanish)).toBeNull()
  })
})

describe('leansToYes', () => {
  it('takes a supposition for a yes, doubt for none', () => {
    expect(leansToYes('I think so', english)).toBe(true)
    expect(leansToYes("I'm not sure", english)).toBe(false)
    expect(leansToYes('creo que sí', spanish)).toBe(true)
    expect(leansToYes('no estoy segura', spanish)).toBe(false)
  })
})
