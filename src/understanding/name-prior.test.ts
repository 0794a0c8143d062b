import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { namePrior, unknownShare } from './name-prior.ts'

describe('namePrior', () => {
  it('tells common names from rare ones, and given names from surnames', () => {
    const { given, surname } = namePrior(english)
    expect(given('Mary')).toBeGreaterThan(given('Marybeth'))
    expect(given('marybeth')).toBeGreaterThan(given('xqrth'))
    expect(given('Mary')).toBeGreaterThan(surname('Mary'))
    expect(surname('Smith')).toBeGreaterThan(given('Smith'))
  })

  it('goes by the country of the caller where its people are called otherwise', () => {
    const [american, british] = [namePrior(english, 'US'), namePrior(english, 'GB')]
    expect(british.surname('Davies')).toBeGreaterThan(british.surname('Davis'))
    expect(american.surname('Davis')).toBeGreaterThan(american.surname('Davies'))
  })

  it('knows the names of other languages, as rarer ones', () => {
    const [own, foreign] = [namePrior(spanish).given('Ximena'), namePrior(english).given('Ximena')]
    expect(own).toBeGreaterThan(foreign)
    expect(foreign).toBeGreaterThan(unknownShare)
  })

  it('finds a name without its accents and marks, and writes them', () => {
    const prior = namePrior(spanish)
    expect(prior.given('jose')).toBe(prior.given('José'))
    expect(prior.written('jose')).toBe('josé')
    expect(prior.written('munoz')).toBe('muñoz')
    expect(namePrior(english).written('obrien')).toBe("o'brien")
    expect(namePrior(english).written('jose')).toBe('jose')
  })

  it('has no name in a table that is no name at all', () => {
    const { allGiven, allSurnames } = namePrior(english)
    const odd = [...allGiven.keys(), ...allSurnames.keys()].filter((name) => !/^[a-z]{2,}$/.test(name))
    expect(odd).toEqual([])
  })
})
