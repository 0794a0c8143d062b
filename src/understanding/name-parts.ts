/** The words of a name told apart into given names and surnames, by how common each is as which. */
import type { Language } from '../languages/language.ts'
import { namePrior } from './name-prior.ts'

/** Words as they were said; either may be empty, not both. */
export interface NameParts {
  given: string[]
  surname: string[]
  /** Natural logarithm of the share of people with that name. */
  share: number
}

export interface PartOptions {
  /** Which part was asked for, when only one was. */
  part?: 'given' | 'surname' | undefined
  /** A single word is a given name rather than a surname, however rare: "my name is …". */
  isIntroduced?: boolean
}

/** How much rarer a surname than a given name is given alone. */
const surnameAlone = { introduced: -3, bare: -1.1 }

export function nameParts(
  words: readonly string[],
  language: Language,
  options: PartOptions = {},
): NameParts {
  const prior = namePrior(language)
  const [only] = words
  // "Bond, James Bond": the surname that was said first is said again in its place.
  if (words.length > 2 && only !== undefined && only.toLowerCase() === words.at(-1)?.toLowerCase())
    return nameParts(words.slice(1), language, options)
  if (only !== undefined && isSurnameAlone(words, language))
    return { given: [], surname: [...words], share: shareOf([], words, language) }
  if (only !== undefined && words.length === 1) {
    const asGiven = prior.given(only)
    const asSurname = prior.surname(only)
    // Nearly everybody's given name is in the tables; of the surnames a third is missing.
    const rare = options.isIntroduced ? surnameAlone.introduced : surnameAlone.bare
    const isSurname =
      options.part === undefined
        ? asSurname + rare + (prior.isSurname(only) ? 0 : 2.5) > asGiven
        : options.part === 'surname'
    return isSurname
      ? { given: [], surname: [only], share: asSurname }
      : { given: [only], surname: [], share: asGiven }
  }
  let best: NameParts | undefined
  for (let at = 1; at < words.length; at++) {
    const parts = { given: words.slice(0, at), surname: words.slice(at) }
    const share = shareOf(parts.given, parts.surname, language)
    if (best === undefined || share > best.share) best = { ...parts, share }
  }
  // "Ana María": two given names, and no surname yet.
  const all = { given: [...words], surname: [] }
  const share = shareOf(all.given, [], language) + 12 + language.words.names.surnameLeftOut
  return best === undefined || share > best.share ? { ...all, share } : best
}

/** "de la Garza": in small letters no given name begins so. */
function isSurnameAlone(words: readonly string[], { words: { names } }: Language): boolean {
  const [first = '', ...rest] = words
  return (
    names.particles.has(first) && rest.filter((word) => !names.particles.has(word.toLowerCase())).length === 1
  )
}

/** The words in the other order: "Smith, John". Null when the order said is the likelier one. */
export function turnedParts(words: readonly string[], language: Language): NameParts | null {
  if (words.length !== 2) return null
  const straight = nameParts(words, language)
  const turned = nameParts([...words].reverse(), language)
  return turned.share > straight.share + 3 ? turned : null
}

function shareOf(given: readonly string[], surname: readonly string[], language: Language): number {
  const prior = namePrior(language)
  const { names } = language.words
  let share = 0
  given.forEach((word, at) => {
    const isParticle = names.particles.has(word.toLowerCase())
    // A particle begins the surname, unless it joins two given names ("María del Carmen").
    share += isParticle ? (at === 0 || at === given.length - 1 ? -12 : -2) : prior.given(word)
    if (at > 0 && !isParticle) share += names.secondGiven
  })
  let before = 0
  for (const word of surname) {
    const isParticle = names.particles.has(word.toLowerCase()) || names.suffixes.test(word)
    share += isParticle ? -1.5 : Math.max(prior.surname(word), -12.5)
    if (before > 0 && !isParticle) share += names.secondSurname
    if (!isParticle) before++
  }
  return share + (before === 0 ? -12 : 0)
}
