import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { readEmail } from './email.ts'

describe('readEmail', () => {
  it.each([
    ["it's Ana.Reyes@Example.com.", 'ana.reyes@example.com'],
    ['ana dot reyes at g mail dot com', 'ana.reyes@gmail.com'],
    ['my email is a n a 2 at example dot org', 'ana2@example.org'],
    ['ana underscore reyes at my dash shop dot co dot uk', 'ana_reyes@my-shop.co.uk'],
    ['you can mail me at ana reyes at example dot com', 'anareyes@example.com'],
    ['bo seven seven at example dot net please', 'bo77@example.net'],
  ])('%s', (text, email) => {
    expect(readEmail(text, english)?.email).toBe(email)
  })
  it.each(['I am at home', 'call me at five dot', 'meet at the corner dot com', 'ana at example', ''])(
    'none: %s',
    (text) => {
      expect(readEmail(text, english)).toBeNull()
    },
  )
  it.each([
    ['it is b as in boy k e at example dot net', 'bke@example.net'],
    ['ana double l at example dot org', 'anall@example.org'],
    ['ana reyes nineteen eighty four at hot mail dot com', 'anareyes1984@hotmail.com'],
    ['two thousand ten ana at i cloud dot com', '2010ana@icloud.com'],
    ['ana at gmail', 'ana@gmail.com'],
    ['ana at yahoo com', 'ana@yahoo.com'],
    ['info at green leaf gardens dot co dot uk', 'info@greenleafgardens.co.uk'],
    ['all lower case ana dot reyes at example dot c o m', 'ana.reyes@example.com'],
    ['hello dot ana at me dot com', 'hello.ana@me.com'],
    ['zed smith at example dot org', 'zsmith@example.org'],
    ['info at green leaf and sons dot com', 'info@greenleafandsons.com'],
  ])('spelled, numbered, or without an ending: %s', (text, email) => {
    expect(readEmail(text, english)?.email).toBe(email)
  })
  it.each([
    ['ana punto reyes arroba gmail punto com', 'ana.reyes@gmail.com'],
    ['mi correo es ana guion bajo reyes ochenta y uno arroba hotmail punto com', 'ana_reyes81@hotmail.com'],
    ['ce a erre ele o ese arroba example punto es', 'carlos@example.es'],
    ['jota eme ruiz arroba yahoo', 'jmruiz@yahoo.com'],
    ['es jota ramirez ochenta y dos arroba hotmail punto com todo junto', 'jramirez82@hotmail.com'],
    ['ana be tres arroba icloud punto com', 'anab3@icloud.com'],
    ['rosa at gmail dot com', 'rosa@gmail.com'],
    ['rosa underscore perez at yahoo punto com', 'rosa_perez@yahoo.com'],
    ['ventas arroba taquería el rey punto com', 'ventas@taqueriaelrey.com'],
    ['yolanda arroba yimeil punto com', 'yolanda@gmail.com'],
    ['marisela arroba ge mail', 'marisela@gmail.com'],
    ['contacto arroba plomería de la cruz punto com', 'contacto@plomeriadelacruz.com'],
    ['es info arroba talleres luna punto com punto mx gracias', 'info@talleresluna.com.mx'],
    ['me puede escribir a ana.reyes@example.com', 'ana.reyes@example.com'],
  ])('in Spanish: %s', (text, email) => {
    expect(readEmail(text, spanish)?.email).toBe(email)
  })
  it.each(['estoy en casa', 'a las cinco en punto', 'arroba punto com'])('in Spanish, none: %s', (text) => {
    expect(readEmail(text, spanish)).toBeNull()
  })
  it('is less sure when words were run together, unless the caller says that they are one', () => {
    const sure = (text: string) => readEmail(text, english)?.confidence ?? 0
    expect(sure('ana reyes at example dot com')).toBeLessThan(sure('ana dot reyes at example dot com'))
    expect(sure('ana reyes all one word at example dot com')).toBe(sure('ana dot reyes at example dot com'))
  })
  it('asked, keeps a domain without an ending as a guess', () => {
    expect(readEmail('ana at acme plumbing', english, { asked: true })).toEqual({
      email: 'ana@acmeplumbing.com',
      confidence: 0.4,
    })
    expect(readEmail('ana at acme plumbing', english)).toBeNull()
  })
  it('is less sure of a spoken address', () => {
    expect(readEmail('ana at example dot com', english)?.confidence).toBeLessThan(
      readEmail('ana@example.com', english)?.confidence ?? 0,
    )
  })
})
