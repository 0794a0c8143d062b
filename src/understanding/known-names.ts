/** The names of the tables as lists to search: by sound, and by the letters they are written with. */
import type { Language } from '../languages/language.ts'
import { namePrior } from './name-prior.ts'
import { soundDistance, soundOf } from './name-sounds.ts'

export interface KnownName {
  /** In small letters, without accents and marks. */
  name: string
  backwards: string
  share: number
  sound: string
  /** One bit a letter of the alphabet. */
  letters: number
}

export type NameKind = 'given' | 'surname'

/** Names that are rarer than this are found by their own letters only, not because another sounds like them. */
const commonShare = -9.6
/** Rarer ones, of other countries, are not worth the search. */
const rarest = -12.6
/** In a wide search, how much of a sound apart a name e times commoner makes up for. */
const commonBonus = 0.3
/** Where the search is wide, names that are rarer than this are not looked at. */
const wideShares = { given: -8.6, surname: -8.3 }
const lists = new Map<string, KnownName[]>()
const sounding = new Map<string, KnownName[]>()

/** The names of a kind that the tables have, the rarest aside, by the shares of the caller's country. */
export function knownNames(kind: NameKind, language: Language, country = ''): readonly KnownName[] {
  const key = `${language.code}-${country}-${kind}`
  const known = lists.get(key)
  if (known) return known
  const prior = namePrior(language, country)
  const shares = kind === 'given' ? prior.allGiven : prior.allSurnames
  const list = [...shares]
    .filter(([, share]) => share > rarest)
    .map(([name, share]) => ({
      name,
      backwards: [...name].reverse().join(''),
      share,
      sound: share > commonShare ? soundOf(name, language) : '',
      letters: lettersOf(name),
    }))
  lists.set(key, list)
  return list
}

/** The common names that sound nearly like a word, nearest first. */
export function soundingLike(
  word: string,
  kind: NameKind,
  language: Language,
  country: string,
  { most, distance, isWide = false }: { most: number; distance: number; isWide?: boolean },
): KnownName[] {
  const sound = soundOf(word, language)
  return commonNames(kind, language, country)
    .filter(
      (known) =>
        Math.abs(known.sound.length - sound.length) <= 2 &&
        (!isWide || known.share > wideShares[kind]) &&
        sharedSounds(known.sound, sound) > (isWide ? 0 : 1),
    )
    .map((known) => ({ known, far: soundDistance(known.sound, sound) }))
    .filter(({ far }) => far <= distance)
    .map(({ known, far }) => ({ known, rank: isWide ? far - commonBonus * known.share : far }))
    .sort((one, other) => one.rank - other.rank || other.known.share - one.known.share)
    .slice(0, most)
    .map(({ known }) => known)
}

function commonNames(kind: NameKind, language: Language, country: string): KnownName[] {
  const key = `${language.code}-${country}-${kind}`
  const known = sounding.get(key)
  if (known) return known
  const list = knownNames(kind, language, country).filter(({ share }) => share > commonShare)
  sounding.set(key, list)
  return list
}

/** A cheap look before the distance is worked out: of three sounds at the ends, how many are the same. */
function sharedSounds(one: string, other: string): number {
  return (one[0] === other[0] ? 1 : 0) + (one[1] === other[1] ? 1 : 0) + (one.at(-1) === other.at(-1) ? 1 : 0)
}

export function lettersOf(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const place = text.charCodeAt(at) - 97
    if (place >= 0 && place < 26) letters |= 1 << place
  }
  return letters
}

export function countLetters(letters: number): number {
  let count = 0
  for (let left = letters; left !== 0; left &= left - 1) count++
  return count
}
