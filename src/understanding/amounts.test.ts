import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { findAmounts } from './amounts.ts'
import { readBudget } from './budget.ts'

describe('findAmounts', () => {
  it.each([
    ['it was $340 in total', [['$340', 340, 'USD']]],
    ['five hundred and fifty dollars', [['five hundred and fifty dollars', 550, 'USD']]],
    [
      'I sent £82.55 and 1,200 euros',
      [
        ['£82.55', 82.55, 'GBP'],
        ['1,200 euros', 1200, 'EUR'],
      ],
    ],
    ['about 2k', [['2k', 2000, undefined]]],
    ['two and a half thousand pounds', [['two and a half thousand pounds', 2500, 'GBP']]],
    ['a couple of grand', [['a couple of grand', 2000, undefined]]],
    [
      'between 200 and 300 dollars',
      [
        ['200', 200, 'USD'],
        ['300 dollars', 300, 'USD'],
      ],
    ],
    ['three of us at 7:30 on the 5th of May 2018', []],
    ['my number is 503 555 0144', []],
  ] as [string, [string, number, string | undefined][]][])('%s', (text, expected) => {
    expect(
      findAmounts(text, english).map(({ text: said, value, currency }) => [said, value, currency]),
    ).toEqual(expected)
  })
  it.each([
    ['unos quinientos euros', [['quinientos euros', 500, 'EUR']]],
    ['dos mil dólares', [['dos mil dólares', 2000, 'USD']]],
    ['me costó 35,50 €', [['35,50 €', 35.5, 'EUR']]],
    ['somos cuatro a las nueve', []],
  ] as [string, [string, number, string | undefined][]][])('%s', (text, expected) => {
    expect(
      findAmounts(text, spanish).map(({ text: said, value, currency }) => [said, value, currency]),
    ).toEqual(expected)
  })
  it('takes a bare number only when it was asked for', () => {
    expect(findAmounts('400', english, { asked: true })).toEqual([
      { text: '400', start: 0, end: 3, value: 400 },
    ])
    expect(findAmounts('400', english)).toEqual([])
  })
})

describe('readBudget', () => {
  it.each([
    ['around five hundred dollars', true, 'around five hundred dollars', 500],
    ['no more than 2k', true, 'no more than 2k', 2000],
    ['between 200 and 300 dollars', true, 'between 200 and 300 dollars', 300],
    ['maybe 400 or so', true, 'maybe 400 or so', 400],
    ['our budget is about 1500', false, 'about 1500', 1500],
    ['I can spend up to 3 grand on a new boiler', false, 'up to 3 grand', 3000],
  ] as [string, boolean, string, number][])('%s', (text, asked, budget, amount) => {
    expect(readBudget(text, english, { asked })).toMatchObject({ budget, amount })
  })
  it.each([
    'I was charged 300 dollars twice',
    'it is 40 dollars',
    'there are 5 of us',
    'how much did I spend',
  ])('none unasked in: %s', (text) => {
    expect(readBudget(text, english, { asked: false })).toBeNull()
  })
  it.each([
    ['mi presupuesto es de unos mil euros', false, 'de unos mil euros', 1000],
    ['no más de trescientos', true, 'no más de trescientos', 300],
  ] as [string, boolean, string, number][])('%s', (text, asked, budget, amount) => {
    expect(readBudget(text, spanish, { asked })).toMatchObject({ budget, amount })
  })
})
