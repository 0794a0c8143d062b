import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { readSpellingHint } from './spelling-hint.ts'

describe('readSpellingHint', () => {
  it.each([
    ['Whittaker with one t', 'Whittaker', 'Whitaker'],
    ['Whitaker with two Ts', 'Whitaker', 'Whittaker'],
    ['it is Philips, with a double l', 'Philips', 'Phillips'],
    ['Catherine with a K', 'Catherine', 'Katherine'],
    ['Smith with a y', 'Smith', 'Smyth'],
    ['Ann with an e', 'Ann', 'Anne'],
    ['John without an h', 'John', 'Jon'],
    ['Whitaker with one t', 'Whitaker', 'Whitaker'],
  ])('%s', (text, heard, written) => {
    expect(readSpellingHint(text, english)?.write(heard)).toBe(written)
  })
  it.each([
    ['Jiménez con ge', 'Jiménez', 'Giménez'],
    ['Giménez con jota', 'Giménez', 'Jiménez'],
    ['Elena con hache', 'Elena', 'Helena'],
    ['Helena sin hache', 'Helena', 'Elena'],
    ['se escribe Baldés con ve chica', 'Baldés', 'Valdés'],
    ['Meza con ese', 'Meza', 'Mesa'],
    ['con zeta', 'Gonsales', 'Gonzales'],
    ['Ana con dos enes', 'Ana', 'Anna'],
    ['Gallego con doble ele', 'Galego', 'Gallego'],
    ['Reyes con i griega', 'Reies', 'Reyes'],
  ])('in Spanish: %s', (text, heard, written) => {
    expect(readSpellingHint(text, spanish)?.write(heard)).toBe(written)
  })
  it.each(['vivo con un amigo', 'Ana Reyes', 'hablo con ella'])('none in Spanish: %s', (text) => {
    expect(readSpellingHint(text, spanish)).toBeNull()
  })
  it.each(['Whitaker', 'I live with a friend', 'Ana Reyes', 'with'])('none: %s', (text) => {
    expect(readSpellingHint(text, english)).toBeNull()
  })
})
