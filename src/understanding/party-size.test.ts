import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { findPartySize } from './party-size.ts'

describe('findPartySize', () => {
  it.each([
    ['a table for six people', 'six people', 6],
    ['party of 12', '12', 12],
    ['table for two at 7:30', 'two', 2],
    ['there will be 5 of us', '5', 5],
    ['me and my three kids', 'me and my three kids', 4],
    ['my parents, my wife and I', 'my parents, my wife and I', 4],
    ['the husband, wife and their child', 'the husband, wife and their child', 3],
    ['2 adults 2 children', '2 adults 2 children', 4],
    ['3 women and 2 men', '3 women and 2 men', 5],
    ['for a couple', 'a couple', 2],
    ['just me', 'me', 1],
    ['I am eating alone', 'alone', 1],
    ['change it to 8', '8', 8],
    ['make it 4 instead of 5', '4', 4],
    ['five people, no wait, six people', 'six people', 6],
    ['a table for 6 next Saturday', '6', 6],
  ])('%s', (text, said, size) => {
    expect(findPartySize(text, english, { asked: false })).toMatchObject({ text: said, size })
  })
  it.each([
    'at 7',
    'three of us are vegetarian',
    'one of my friends has a nut allergy',
    'I have two kids',
    'add one more person',
    'the rating is greater than 4',
    'a couple of chairs',
    'book it for me',
    'on May 5th at 6 pm',
    'it costs $20',
  ])('none in: %s', (text) => {
    expect(findPartySize(text, english, { asked: false })).toBeNull()
  })
  it('tells adults and children apart', () => {
    expect(findPartySize('2 adults and a small baby', english, { asked: true })).toMatchObject({
      size: 3,
      adults: 2,
      children: 1,
    })
    expect(findPartySize('dos adultos y tres niños', spanish, { asked: true })).toMatchObject({
      size: 5,
      adults: 2,
      children: 3,
    })
    expect(findPartySize('just 2 adults, no kids', english, { asked: true })).toMatchObject({
      size: 2,
      children: 0,
    })
  })
  it('takes a bare number when it was asked for, and none that answers a question for a time', () => {
    expect(findPartySize('nine', english, { asked: true })?.size).toBe(9)
    expect(findPartySize('nine', english, { asked: false })).toBeNull()
    expect(findPartySize('book it for 6', english, { asked: false, isTimeAsked: true })).toBeNull()
    expect(findPartySize('book it for 6', english, { asked: false })?.size).toBe(6)
  })
  it.each([
    ['somos cuatro', 'cuatro', 4],
    ['para dos personas', 'dos personas', 2],
    ['mi mujer, mis dos hijos y yo', 'mi mujer, mis dos hijos y yo', 4],
    ['una mesa para cinco esta noche', 'cinco', 5],
    ['seremos doce en total', 'doce', 12],
    ['un grupo de veinte', 'veinte', 20],
    ['una pareja', 'una pareja', 2],
    ['solo yo', 'yo', 1],
  ])('%s', (text, said, size) => {
    expect(findPartySize(text, spanish, { asked: true })).toMatchObject({ text: said, size })
  })
  it.each(['a las cuatro', 'tengo dos perros', 'uno de mis amigos es celíaco'])('none in: %s', (text) => {
    expect(findPartySize(text, spanish, { asked: false })).toBeNull()
  })
})
