import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { soundDistance, soundOf, soundsOnFrom, soundsUpTo } from './name-sounds.ts'

const far = (one: string, other: string, language = english) =>
  soundDistance(soundOf(one, language), soundOf(other, language))

describe('the sound of a name', () => {
  it.each([
    ['Geoffrey', 'Jeffrey'],
    ['Catherine', 'Katherine'],
    ['Phillips', 'Philips'],
    ['Gray', 'Grey'],
    ['Wright', 'Right'],
    ['Knight', 'Night'],
    ['Davies', 'Davis'],
    ['Hughes', 'whose'],
    ['Kaur', 'core'],
  ])('%s is %s', (one, other) => {
    expect(far(one, other)).toBe(0)
  })
  it.each([
    ['Jiménez', 'Giménez'],
    ['Valdés', 'Baldez'],
    ['Helena', 'Elena'],
    ['Quevedo', 'Kebedo'],
  ])('in Spanish %s is %s', (one, other) => {
    expect(far(one, other, spanish)).toBe(0)
  })
  it('is nearer for sounds that are taken for one another', () => {
    expect(far('Bob', 'Pob')).toBeLessThan(far('Bob', 'Rob'))
    expect(far('Don', 'Dan')).toBeLessThan(far('Don', 'Doll'))
    expect(far('Ann', 'Smith')).toBeGreaterThan(2)
  })
  it('is told for each place of a longer text, from either end', () => {
    const heard = soundOf('dan', english) + soundOf('foster', english)
    expect(soundsUpTo(soundOf('Dan', english), heard)[3]).toBe(0)
    expect(soundsOnFrom(soundOf('Foster', english), heard)[3]).toBe(0)
  })
})
