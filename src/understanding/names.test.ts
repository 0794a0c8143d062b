import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { readName, withoutIntroduction } from './names.ts'

const full = (text: string, asked = false) => {
  const name = readName(text, english, { asked })
  return name && [name.firstName ?? '', name.lastName ?? ''].join('|')
}

describe('readName', () => {
  it.each([
    ['My name is Ana Reyes', 'Ana|Reyes'],
    ['hi my name is ana reyes and my sink is clogged', 'Ana|Reyes'],
    ['This is Ana Reyes calling about my sink', 'Ana|Reyes'],
    ["Hello, I'm Bo Lindqvist and I need help", 'Bo|Lindqvist'],
    ['Maria Lopez here', 'Maria|Lopez'],
    ["my name is john o'brien", "John|O'Brien"],
    ['This is Ludwig van der Berg', 'Ludwig|van der Berg'],
    ['You can call me Kim', 'Kim|'],
    ['this is Mrs. Patel', '|Patel'],
    ['my first name is Ana, last name Reyes', 'Ana|Reyes'],
    ['my name is Ana, last name Reyes', 'Ana|Reyes'],
    ['the account is registered as Ana Reyes', 'Ana|Reyes'],
    ['my name is Jon Brown, b r o w n e', 'Jon|Browne'],
  ])('unasked: %s', (text, expected) => {
    expect(full(text)).toBe(expected)
  })
  it.each([
    'this is an emergency',
    "i'm locked out of my house",
    "I'm calling about my sink",
    "it's leaking everywhere",
    'this is urgent',
    "i'm looking for a quote",
    'call me back please',
  ])('unasked, no name: %s', (text) => {
    expect(readName(text, english, { asked: false })).toBeNull()
  })
  it.each([
    ['Ana Reyes', 'Ana|Reyes'],
    ['uh sure, ana reyes', 'Ana|Reyes'],
    ["it's Ana Reyes", 'Ana|Reyes'],
    ['ANA REYES.', 'Ana|Reyes'],
    ['Ana', 'Ana|'],
    ['b r o w n', '|Brown'],
    ['B-R-O-W-N', '|Brown'],
    ['b as in boy, r, o, w, n', '|Brown'],
    ['a n a space r e y e s', 'Ana|Reyes'],
    ['mcdonald, m c d o n a l d', '|McDonald'],
    ['ana reyes 503 555 0144', 'Ana|Reyes'],
    ['Agata Nowak, the last name is spelled n o v a k', 'Agata|Novak'],
    ['Jean-Luc Picard', 'Jean-Luc|Picard'],
    ['José Núñez', 'José|Núñez'],
  ])('asked: %s', (text, expected) => {
    expect(full(text, true)).toBe(expected)
  })
  it.each([
    "I don't know",
    'what for?',
    'yes',
    'no thanks',
    'why do you need that',
    '503 555 0188',
    'the water heater',
  ])('asked, no name: %s', (text) => {
    expect(readName(text, english, { asked: true })).toBeNull()
  })
  it('is surer of an introduction than of a bare answer in small letters', () => {
    const introduced = readName('my name is ana reyes', english, { asked: true })?.confidence ?? 0
    expect(introduced).toBeGreaterThan(readName('ana reyes', english, { asked: true })?.confidence ?? 1)
  })
})

describe('withoutIntroduction', () => {
  it.each([
    ['This is Ana Reyes, my sink is clogged', 'my sink is clogged'],
    ['hi my name is Ana and I need a quote', 'I need a quote'],
    ['This is Bo from Acme Bakery, our oven broke', 'our oven broke'],
    ['this is urgent please', 'this is urgent please'],
  ])('%s', (text, expected) => {
    expect(withoutIntroduction(text, english)).toBe(expected)
  })
})
