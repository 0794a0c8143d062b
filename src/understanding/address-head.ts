/** Where an address begins: the number and the street, in the order of either language. */
import type { Language } from '../languages/language.ts'
import type { AddressWord } from './address-words.ts'

export interface AddressHead {
  /** Its first word, and the one behind the street and the number. */
  from: number
  to: number
  /** The street's kind is an everyday word: "way", "place". */
  isEveryday: boolean
  /** Words that only join number and street: "452 de la Oak Street". */
  joining?: { from: number; to: number }
}

const maxNameWords = 6
const houseNumber = /^\d{1,6}[a-z]?$/

/** The first head at or behind `start`. */
export function findHead(words: AddressWord[], start: number, language: Language): AddressHead | undefined {
  for (let at = start; at < words.length; at++) {
    const head =
      numberFirst(words, at, language) ??
      numberOfStreet(words, at, language) ??
      streetFirst(words, at, language) ??
      boxAt(words, at, language)
    if (head) return { ...head, from: withUnitBefore(words, head.from, start, language) }
  }
  return undefined
}

/** "4220 maple avenue", "852 86 th street", "1440 county road 12", "44 de la calle san juan". */
function numberFirst(words: AddressWord[], at: number, language: Language): AddressHead | undefined {
  const { addresses } = language.words
  if (!houseNumber.test(words[at]?.key ?? '') || words[at]?.mark === '.') return undefined
  const behind = fromTheStreet(words, at, language)
  if (behind !== undefined) return { from: at, to: behind, isEveryday: false }
  let numbers = 0
  const joining = joiningWords(words, at + 1, language)
  for (let next = at + 1 + joining; next <= at + maxNameWords && next < words.length; next++) {
    const word = words[next]
    if (!word || addresses.apart.has(word.key)) return undefined
    if (word.isNumber) {
      const after = words[next + 1]?.key ?? ''
      const isStreetName = addresses.ordinalEndings.has(after) || addresses.streetsBehind.has(after)
      if (numbers++ > 0 || !isStreetName) return undefined
    }
    const isKind = addresses.streetsBehind.has(word.key)
    // "101 1 st street": the first "st" is no street.
    const isOrdinal = words[next - 1]?.isNumber && addresses.ordinalEndings.has(word.key)
    if (isKind && !(isOrdinal && addresses.streetsBehind.has(words[next + 1]?.key ?? ''))) {
      const hasName = next > at + 1 + joining || addresses.streetsBefore.has(word.key)
      if (hasName)
        return {
          from: at,
          to: behindKind(words, next, language),
          isEveryday: addresses.everydayStreets.has(word.key),
          joining: { from: at + 1, to: at + 1 + joining },
        }
    }
    if (word.mark === '.') return undefined
  }
  return undefined
}

function joiningWords(words: AddressWord[], from: number, { words: { addresses } }: Language): number {
  let count = 0
  while (count < 3 && addresses.between.has(words[from + count]?.key ?? '')) count++
  return count
}

const mostNameWords = 3

/** "(en el) 1809 de la South Flores": a number in the place of a house, and a street that is called by its name alone. */
function numberOfStreet(words: AddressWord[], at: number, language: Language): AddressHead | undefined {
  const { addresses } = language.words
  const joining = joiningWords(words, at + 1, language)
  if (joining === 0 || !/^\d{3,5}$/.test(words[at]?.key ?? '')) return undefined
  const article = addresses.between.has(words[at - 1]?.key ?? '') ? 1 : 0
  const lead = words[at - 1 - article]?.key
  if (lead !== undefined && !addresses.cues.has(lead)) return undefined
  const start = at + 1 + joining
  if (addresses.notStreets.has(words[start]?.key ?? '')) return undefined
  let to = start
  while (to < start + mostNameWords && isNameOfStreet(words[to], addresses) && words[to - 1]?.mark !== '.')
    to++
  return to > start ? { from: at, to, isEveryday: false, joining: { from: at + 1, to: start } } : undefined
}

function isNameOfStreet(word: AddressWord | undefined, addresses: Language['words']['addresses']): boolean {
  return (
    word !== undefined &&
    !word.isNumber &&
    !addresses.apart.has(word.key) &&
    !addresses.ends.has(word.key) &&
    !addresses.units.has(word.key)
  )
}

/** The street may have a number of its own: "highway 9", "county road 12". */
function behindKind(words: AddressWord[], kind: number, { words: { addresses } }: Language): number {
  const number = words[kind + 1]
  const isNumbered =
    number?.isNumber === true &&
    number.key.length < 4 &&
    (addresses.streetsBefore.has(words[kind]?.key ?? '') ||
      addresses.roadNames.has(words[kind - 1]?.key ?? ''))
  return kind + (isNumbered ? 2 : 1)
}

/** "calle mayor número 5", "highway 9". */
function streetFirst(
  words: AddressWord[],
  at: number,
  { words: { addresses } }: Language,
): AddressHead | undefined {
  if (!addresses.streetsBefore.has(words[at]?.key ?? '')) return undefined
  for (let next = at + 1; next <= at + maxNameWords + 1 && next < words.length; next++) {
    const word = words[next]
    if (!word || addresses.apart.has(word.key)) return undefined
    if (word.isNumber && !houseNumber.test(word.key)) return undefined
    const after = words[next + 1]
    // "calle 18 número 45": the street has a number for a name.
    const isName =
      next === at + 1 && after !== undefined && (addresses.numberMarks.has(after.key) || after.isNumber)
    const from = addresses.roadNames.has(words[at - 1]?.key ?? '') ? at - 1 : at
    if (word.isNumber && !isName) return { from, to: next + 1, isEveryday: false }
    if (word.mark === '.') return undefined
  }
  return undefined
}

/** "(el) 44 de la calle san juan". */
function fromTheStreet(
  words: AddressWord[],
  at: number,
  { words: { addresses } }: Language,
): number | undefined {
  for (let next = at + 1; next <= at + 3; next++) {
    const key = words[next]?.key ?? ''
    if (next > at + 1 && addresses.streetsBefore.has(key)) return next + 1
    if (!/^(?:de|la|del)$/.test(key)) return undefined
  }
  return undefined
}

function boxAt(
  words: AddressWord[],
  at: number,
  { words: { addresses } }: Language,
): AddressHead | undefined {
  for (let length = 3; length > 0; length--) {
    const name = words
      .slice(at, at + length)
      .map(({ key }) => key)
      .join(' ')
    if (!addresses.boxes.has(name)) continue
    const number = at + length + (addresses.numberMarks.has(words[at + length]?.key ?? '') ? 1 : 0)
    if (words[number]?.isNumber) return { from: at, to: number + 1, isEveryday: false }
  }
  return undefined
}

/** "unit 5 18 harbour road": the flat may stand before the house. */
function withUnitBefore(
  words: AddressWord[],
  from: number,
  start: number,
  { words: { addresses } }: Language,
): number {
  const isUnit =
    from - 2 >= start &&
    addresses.units.has(words[from - 2]?.key ?? '') &&
    /^(?:\d{1,4}[a-z]?|[a-z])$/.test(words[from - 1]?.key ?? '')
  return isUnit ? from - 2 : from
}
