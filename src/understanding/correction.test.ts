import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { mayRename, readCorrection } from './correction.ts'

describe('readCorrection', () => {
  it.each([
    ["no, it's Brown", { rest: 'Brown' }],
    ['Actually my number is 503 555 0188', { field: 'phone', rest: '503 555 0188' }],
    ["sorry, that's wrong, my last name is Reyes", { field: 'name', rest: 'my last name is Reyes' }],
    ['wait, the right email is ana@example.com', { field: 'email', rest: 'ana@example.com' }],
  ])('%s', (text, correction) => {
    expect(readCorrection(text, english)).toEqual(correction)
  })
  it.each(['no', 'no thanks', "no that's all", 'yes', 'my sink is clogged', 'nobody came'])(
    'none: %s',
    (text) => {
      expect(readCorrection(text, english)).toBeNull()
    },
  )
})

describe('readCorrection in Spanish', () => {
  it.each([
    ['no, es Peña', { rest: 'Peña' }],
    ['no es Peña', { rest: 'Peña' }],
    ['En realidad mi número es 503 555 0188', { field: 'phone', rest: '503 555 0188' }],
    ['perdón, está mal, mi apellido es Reyes', { field: 'name', rest: 'mi apellido es Reyes' }],
    ['espere, el correo correcto es ana@example.com', { field: 'email', rest: 'ana@example.com' }],
    ['no, termina en cuarenta y seis', { rest: 'cuarenta y seis' }],
    ['me equivoqué la dirección es Olmo 14', { field: 'address', rest: 'Olmo 14' }],
  ])('%s', (text, correction) => {
    expect(readCorrection(text, spanish)).toEqual(correction)
  })
  it.each([
    'no',
    'no gracias',
    'no, eso es todo',
    'sí',
    'no tengo agua caliente',
    'no es una emergencia',
    'no funciona el calentador',
    'no vino nadie',
    'el fregadero está tapado',
  ])('none: %s', (text) => {
    expect(readCorrection(text, spanish)).toBeNull()
  })
  it('hears a name told anew', () => {
    expect(mayRename("it's Dina", english)).toBe(true)
    expect(mayRename('es Dina', spanish)).toBe(true)
    expect(mayRename('the sink', english)).toBe(false)
  })
})
