/** A name that was spelled, letters misheard: matched against known names, and against what was understood before. */
import type { Language } from '../languages/language.ts'
import { type ChoiceOptions, isWrong } from './choose-name.ts'
import { type HeardLetters, heardLetters } from './heard-letters.ts'
import { type NameKind, soundingLike } from './known-names.ts'
import { LetterAlignment } from './letter-alignment.ts'
import { likelyLetters } from './likely-letters.ts'
import { namePrior } from './name-prior.ts'
import { soundDistance, soundOf } from './name-sounds.ts'
import { writtenName } from './name-words.ts'
import { readName, type SpokenName } from './names.ts'
import { spelledLike } from './spelled-candidates.ts'
import { folded, tidy } from './words.ts'

const mostAlternatives = 3
const fading = 0.7
/** Names of each kind that are weighed letter by letter. */
const mostParts = 24
const weights = {
  share: 0.5,
  /** Nats for each step away from the sound of what was understood before. */
  heard: 4,
  /** Callers spell the whole name, or the given name alone; the surname alone less often. */
  givenAlone: -1,
  surnameAlone: -2,
  /** Nothing of it was spelled. */
  noise: 9,
}
/** Above this a name counts as no more common. */
const common = -7
const noOther = -9
/** Share of a name that no table has, and for each of its letters. */
const unknown = {
  garbled: { given: -8.5, surname: -6, letter: -1.7 },
  /** Of letters that were heard one by one. */
  clean: { given: -6.5, surname: -4, letter: -1.3 },
}
/** A name that was understood before counts as no rarer, whether a table has it or not. */
const understood = -10
const farthest = 2

interface Part {
  name: string
  share: number
  /** How far from what was understood before, 0 when nothing was. */
  far: number
  costs: Float64Array[]
}

/** Null when no letters were heard. `alternatives`: the recogniser's, best first. */
export function readSpelledName(
  alternatives: readonly string[],
  language: Language,
  options: ChoiceOptions,
): SpokenName | null {
  const heard = alternatives
    .slice(0, mostAlternatives)
    .map((text) => heardLetters(text, language))
    .filter(({ end }) => end > 0)
  if (heard.length === 0 || !alternatives.some((text) => isSpelling(text, language))) return null
  const literal = readName(alternatives[0] ?? '', language, { ...options, asked: true })
  const likely = heard.map((letters) => likelyLetters(letters))
  const isClean = isCleanSpelling(alternatives[0] ?? '', language)
  const search = new SpelledSearch(heard, likely, literal, isClean, language, options)
  const best = search.best()
  if (!best) return literal
  // Plain letters that spell just that leave no doubt.
  return literal &&
    bare(joinedName(literal)) === bare(joinedName(best)) &&
    literal.confidence > best.confidence
    ? { ...best, confidence: literal.confidence }
    : best
}

/** Single letters or names of letters, two of them at least. */
function isSpelling(text: string, language: Language): boolean {
  const { names } = language.words.letters
  const words = folded(tidy(text).toLowerCase()).split(/[\s.,-]+/)
  return (
    words.filter((word) => /^[a-z]$/.test(word) || (word.length > 1 && Object.hasOwn(names, word))).length > 1
  )
}

/** Nothing but letters, their names, and the words that go with them. */
function isCleanSpelling(text: string, language: Language): boolean {
  const { letters, names, numbers } = language.words
  const words = folded(tidy(text).toLowerCase())
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
  return words.every(
    (word) =>
      word.length === 1 ||
      Object.hasOwn(letters.names, word) ||
      Object.hasOwn(numbers.repeats, word) ||
      names.spellingNoise.has(word),
  )
}

function joinedName({ firstName = '', lastName = '' }: SpokenName): string {
  return firstName + lastName
}

class SpelledSearch {
  readonly #alignments: LetterAlignment[]
  readonly #likely: string[]
  readonly #literal: SpokenName | null
  readonly #language: Language
  readonly #options: ChoiceOptions
  readonly #heardWeight: number
  readonly #isClean: boolean
  #score = Number.NEGATIVE_INFINITY
  #mass = 0
  #found: { given?: Part; surname?: Part } | undefined

  constructor(
    heard: readonly HeardLetters[],
    likely: string[],
    literal: SpokenName | null,
    isClean: boolean,
    language: Language,
    options: ChoiceOptions,
  ) {
    this.#alignments = heard.map((letters) => new LetterAlignment(letters, language.words.letters))
    this.#likely = likely
    this.#literal = literal
    this.#isClean = isClean
    this.#language = language
    this.#options = options
    this.#heardWeight = weights.heard * (options.heard?.confidence ?? 0.6)
  }

  best(): SpokenName | null {
    const given = this.#parts('given')
    const surnames = this.#parts('surname')
    const { heard } = this.#options
    for (const one of given) {
      const own = this.#own(one)
      const end = weights.givenAlone + own + this.#fit((at) => one.costs[at]?.at(-1))
      if (heard?.lastName === undefined) this.#put(end + weights.share * noOther, { given: one })
      for (const other of surnames) {
        if (isWrong(one.name, other.name, this.#options)) continue
        if (heard?.lastName !== undefined && other.far < 0.3)
          this.#put(end + this.#own(other), { given: one, surname: other })
        this.#put(own + this.#own(other) + this.#fit((at) => joined(one.costs[at], other.costs[at])), {
          given: one,
          surname: other,
        })
      }
    }
    for (const other of surnames) {
      const end = weights.surnameAlone + this.#own(other) + this.#fit((at) => other.costs[at]?.[0])
      if (heard?.firstName === undefined) this.#put(end + weights.share * noOther, { surname: other })
      for (const one of given)
        if (heard?.firstName !== undefined && one.far < 0.3)
          this.#put(end + this.#own(one), { given: one, surname: other })
    }
    if (!this.#found) return null
    const { given: one, surname: other } = this.#found
    const write = (part: Part) => writtenName([part.name], this.#language)
    return {
      ...(one ? { firstName: write(one) } : {}),
      ...(other ? { lastName: write(other) } : {}),
      said: {},
      // Of the choices with a probability of 0.5 three in four were right on real calls.
      confidence: Math.round(100 * (0.45 + 0.5 / this.#mass)) / 100,
    }
  }

  #put(score: number, found: { given?: Part; surname?: Part }): void {
    if (score > this.#score) {
      this.#mass = this.#mass * Math.exp(this.#score - score) + 1
      this.#score = score
      this.#found = found
    } else this.#mass += Math.exp(score - this.#score)
  }

  #own({ share, far }: Part): number {
    return weights.share * Math.min(share, common) - this.#heardWeight * Math.min(far, farthest)
  }

  /** Natural logarithm of how likely the letters are over all alternatives. */
  #fit(cost: (alternative: number) => number | undefined): number {
    let sum = Math.exp(-weights.noise)
    for (let at = 0; at < this.#alignments.length; at++) {
      sum += fading ** at * Math.exp(-(cost(at) ?? weights.noise))
    }
    return Math.log(sum)
  }

  /** Names that the letters may spell, names that sound like the one understood before, and the letters as they are. */
  #parts(kind: NameKind): Part[] {
    const { heard, country = '' } = this.#options
    const before = kind === 'given' ? heard?.firstName : heard?.lastName
    const sound = before === undefined ? '' : soundOf(before, this.#language)
    const names = new Map<string, { share: number; rank: number }>()
    for (const name of spelledLike(this.#likely, kind, this.#language, country))
      names.set(name.name, { share: name.share, rank: name.rank })
    const parts = [...names]
      .sort(([, one], [, other]) => one.rank - other.rank)
      .slice(0, mostParts)
      .map(([name, { share }]) => this.#part(kind, name, share, before, sound))
    for (const other of this.#others(kind, before, sound)) {
      if (!parts.some(({ name }) => name === other.name)) parts.push(other)
    }
    return parts
  }

  #others(kind: NameKind, before: string | undefined, sound: string): Part[] {
    const literal = kind === 'given' ? this.#literal?.firstName : this.#literal?.lastName
    const others: Part[] = []
    const { country = '' } = this.#options
    const prior = namePrior(this.#language, country)
    if (before !== undefined) {
      const own = bare(before)
      const share = kind === 'given' ? prior.given(own) : prior.surname(own)
      others.push(this.#part(kind, own, Math.max(share, understood), before, sound))
      for (const { name, share } of soundingLike(before, kind, this.#language, country, {
        most: 12,
        distance: 1,
      }))
        others.push(this.#part(kind, name, share, before, sound))
    }
    for (const letters of [literal, this.#likely[0]]) {
      const own = bare(letters ?? '')
      if (own.length > 2 && own.length < 16)
        others.push(this.#part(kind, own, unknownShare(kind, own, this.#isClean), before, sound))
    }
    return others
  }

  #part(kind: NameKind, name: string, share: number, before: string | undefined, sound: string): Part {
    const isSame = before !== undefined && bare(before) === name
    return {
      name,
      share,
      far: before === undefined || isSame ? 0 : soundDistance(soundOf(name, this.#language), sound) + 0.2,
      costs: this.#alignments.map((alignment) =>
        kind === 'given' ? alignment.upTo(name) : alignment.onFrom(name),
      ),
    }
  }
}

function unknownShare(kind: NameKind, name: string, isClean: boolean): number {
  const { letter, [kind]: share } = isClean ? unknown.clean : unknown.garbled
  // Names have vowels.
  return share + letter * name.length - (/[aeiouy]/.test(name) ? 0 : 8)
}

function joined(given: Float64Array | undefined, surname: Float64Array | undefined): number {
  let best = Number.POSITIVE_INFINITY
  if (!given || !surname) return best
  for (let place = 0; place < given.length; place++) {
    const cost = (given[place] ?? 0) + (surname[place] ?? 0)
    if (cost < best) best = cost
  }
  return best
}

/** Small letters without accents and marks. */
function bare(text: string): string {
  return folded(tidy(text).toLowerCase()).replace(/[^a-z]/g, '')
}
