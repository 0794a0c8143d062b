/** How common a given name or surname is: what a name is judged by before anybody has heard it. */
import type { Language } from '../languages/language.ts'
import { languages } from '../languages/languages.ts'
import { folded } from './words.ts'

/** Natural logarithm of the share of people with a name of each band, and of any name that no table has. */
const givenShares = [-4.7, -5.5, -6, -6.5, -7, -7.6, -7.9, -8.2, -8.5, -8.8, -9.1, -9.5, -10.3, -11.2]
const surnameShares = [-5.5, -6.2, -6.5, -6.8, -7.1, -7.3, -7.5, -7.7, -7.9, -8.2, -8.6, -9.1, -9.9, -10.6]
export const unknownShare = -13.5
/** Names of another country than the caller's are that much rarer, and those of another language. */
const ofOtherCountry = -2.5
const ofOtherLanguage = -4

export interface NamePrior {
  /** Natural logarithm of the share of people called so; `unknownShare` when no table has it. */
  given(word: string): number
  surname(word: string): number
  isGiven(word: string): boolean
  isSurname(word: string): boolean
  /** As the tables write it: `obrien` is `o'brien`, and `jose` is `josé` for a Spanish caller. */
  written(word: string): string
  /** Every name with its share, for matching letters against them. */
  readonly allGiven: ReadonlyMap<string, number>
  readonly allSurnames: ReadonlyMap<string, number>
}

const priors = new Map<string, NamePrior>()

/** `country`: the caller's, `GB`. The tables are read at the first call for a country. */
export function namePrior(language: Language, country = ''): NamePrior {
  const isKnown = Object.hasOwn(language.words.names.ofCountries, country)
  const key = isKnown ? `${language.code}-${country}` : language.code
  const known = priors.get(key)
  if (known) return known
  const prior = build(language, isKnown ? country : undefined)
  priors.set(key, prior)
  return prior
}

function build(language: Language, country: string | undefined): NamePrior {
  const given = new Map<string, number>()
  const surnames = new Map<string, number>()
  const writings = new Map<string, { name: string; share: number }>()
  for (const { code, words } of languages) {
    const { names } = words
    const isOwn = code === language.code
    const offset = isOwn ? 0 : ofOtherLanguage
    const tables = [
      { ...names, offset: offset + (isOwn && country !== undefined ? ofOtherCountry : 0) },
      ...Object.entries(names.ofCountries).map(([code, table]) => ({
        ...table,
        offset: offset + (isOwn && code === country ? 0 : ofOtherCountry),
      })),
    ]
    for (const table of tables) {
      fill(given, table.given, givenShares, table.offset)
      fill(surnames, table.surnames, surnameShares, table.offset)
      for (const [bands, ofBand] of [
        [table.given, givenShares],
        [table.surnames, surnameShares],
      ] as const) {
        fillWritings(writings, bands, ofBand, isOwn && names.writesAccents)
      }
    }
  }
  return {
    given: (word) => given.get(keyOf(word)) ?? unknownShare,
    surname: (word) => surnames.get(keyOf(word)) ?? unknownShare,
    isGiven: (word) => given.has(keyOf(word)),
    isSurname: (word) => surnames.has(keyOf(word)),
    written: (word) => {
      const known = writings.get(keyOf(word))?.name
      return known === undefined || known === keyOf(word) ? word : known
    },
    allGiven: given,
    allSurnames: surnames,
  }
}

function fill(
  shares: Map<string, number>,
  bands: readonly string[],
  ofBand: readonly number[],
  offset: number,
): void {
  bands.forEach((band, at) => {
    const share = Math.max((ofBand[at] ?? unknownShare) + offset, unknownShare + 0.5)
    for (const name of band.split(/\s+/)) {
      const key = keyOf(name)
      if (key === '') continue
      if (share > (shares.get(key) ?? unknownShare)) shares.set(key, share)
    }
  })
}

/** "Cano" and "Caño" are two names, of which the commoner one is meant; an apostrophe is never left out on purpose. */
function fillWritings(
  writings: Map<string, { name: string; share: number }>,
  bands: readonly string[],
  ofBand: readonly number[],
  writesAccents: boolean,
): void {
  bands.forEach((band, at) => {
    for (const name of band.split(/\s+/)) {
      const key = keyOf(name)
      if (!name.includes("'") && !writesAccents) continue
      const share = name.includes("'") ? 0 : (ofBand[at] ?? unknownShare)
      if (share > (writings.get(key)?.share ?? Number.NEGATIVE_INFINITY)) writings.set(key, { name, share })
    }
  })
}

/** Lower case, without accents, hyphens and apostrophes: "O'Brien" and "Obrien" are one name. */
function keyOf(word: string): string {
  const small = word.toLowerCase()
  return /^[a-z]+$/.test(small) ? small : folded(small).replace(/[^a-z]/g, '')
}
