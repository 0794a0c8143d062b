import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import type { Language } from '../languages/language.ts'
import { readName } from './names.ts'

function nameIn(text: string, asked: boolean, language: Language = english): string | null {
  const name = readName(text, language, { asked })
  return name && `${name.firstName ?? ''}|${name.lastName ?? ''}`
}

describe('names of others', () => {
  it.each([
    'her name is margaret holloway and she needs help',
    "my husband's name is Frank Dole",
    'my husbands name is frank dole',
    "the patient's name is Ann Lee",
    'his first name is Derek',
    'the dentist is doctor patel',
    'I need to talk about my child, John',
  ])('are not the name of the caller: %s', (text) => {
    expect(nameIn(text, false)).toBeNull()
  })
  it.each([
    ["Their name is Michael and I'm Angela.", 'Angela|'],
    ["my name is linda park and i'm calling for my husband james", 'Linda|Park'],
  ])('do not hide it: %s', (text, expected) => {
    expect(nameIn(text, false)).toBe(expected)
  })
  it('are taken when a name was asked for', () => {
    expect(nameIn('her name is margaret holloway', true)).toBe('Margaret|Holloway')
    expect(nameIn('su nombre es Ramona Gil', true, spanish)).toBe('Ramona|Gil')
  })
  it('are not the name of the caller in Spanish', () => {
    expect(nameIn('su nombre es Ramona Gil', false, spanish)).toBeNull()
    expect(nameIn('su nombre es Ramona y yo soy Pedro Ruiz', false, spanish)).toBe('Pedro|Ruiz')
  })
})

describe('a name that is told otherwise', () => {
  it.each([
    ['bob no sorry robert finch', 'Robert|Finch'],
    ['John, sorry, Jon Barker', 'Jon|Barker'],
    ['Ben, sorry I am driving', 'Ben|'],
    ["it's Dave sorry about the noise", 'Dave|'],
  ])('is what the caller corrects it to, and not what else is said: %s', (text, expected) => {
    expect(nameIn(text, true)).toBe(expected)
  })
  it('is what the caller corrects it to in Spanish', () => {
    expect(nameIn('raul no perdon saul mora', true, spanish)).toBe('Saúl|Mora')
  })
  it.each([
    ['mike o neil', "Mike|O'Neil"],
    ['rob mc donald', 'Rob|McDonald'],
  ])('is joined where a recogniser parts it: %s', (text, expected) => {
    expect(nameIn(text, true)).toBe(expected)
  })
  it('is told apart where both parts are spelled in one', () => {
    expect(nameIn('siobhan mcguire s i o b h a n m c g u i r e', true)).toBe('Siobhan|McGuire')
  })
  it.each(['john btw', 'john oh'])('has no hesitation for a surname: %s', (text) => {
    expect(nameIn(text, true)).toBe('John|')
  })
  it('is said once, however often the caller says it', () => {
    expect(nameIn('Angela, Angela Lansbury.', true)).toBe('Angela|Lansbury')
  })
  it('is the one before the nickname', () => {
    expect(nameIn("I'm Mark. My friends call me Marko.", false)).toBe('Mark|')
  })
  it('stands before what else an answer tells', () => {
    expect(nameIn('Sarah Brown and my account number is 85731890, sorry', true)).toBe('Sarah|Brown')
  })
})

describe('a name in an answer that tells more', () => {
  it.each([
    ["It's me, Angela!", 'Angela|'],
    ['I am the one and only Alexis', 'Alexis|'],
    ['Angela, I have not paid the fee yet.', 'Angela|'],
    ['Ben and Wednesday would work', 'Ben|'],
    ["Their name is Michael and I'm Angela", 'Angela|'],
  ])('is found: %s', (text, expected) => {
    expect(nameIn(text, true)).toBe(expected)
  })
  it.each(['can i talk to mike', 'i already told sarah', 'ugh', 'north hill apartments'])(
    'is none: %s',
    (text) => {
      expect(nameIn(text, true)).toBeNull()
    },
  )
})

describe('the name of a place or a business', () => {
  it.each(['a viewing for North Hill Apartments', 'the salon name is Oz Carter'])(
    'is not the caller: %s',
    (text) => {
      expect(nameIn(text, false)).toBeNull()
    },
  )
  it('does not hide what a booking is under', () => {
    expect(nameIn('please cancel the reservation under Art Comisky', false)).toBe('Art|Comisky')
  })
})
