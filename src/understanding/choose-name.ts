/** The likeliest name behind all that a recogniser made of one answer: by sound, by agreement, by how common names are. */
import type { Language } from '../languages/language.ts'
import { soundingLike } from './known-names.ts'
import { heardShare, type NameHearing, nameHearings } from './name-hearings.ts'
import { namePrior } from './name-prior.ts'
import { soundDistance, soundOf, soundsOnFrom, soundsUpTo } from './name-sounds.ts'
import { writtenName } from './name-words.ts'
import { type NameOptions, readName, type SpokenName } from './names.ts'
import { readSpelledName } from './spelled-name.ts'

export interface ChoiceOptions extends NameOptions {
  /** Of the caller: `GB`. */
  country?: string | undefined
  /** The caller was asked to spell. */
  isSpelled?: boolean | undefined
  /** What was understood before of the same name. */
  heard?:
    | {
        firstName?: string | undefined
        lastName?: string | undefined
        confidence?: number | undefined
        /** The caller said that it was wrong: something near it is meant. */
        isWrong?: boolean | undefined
      }
    | undefined
}

/** The weights were fitted to real calls: see docs/decisions/0010-names-by-prior-and-alternatives.md. */
const weights = {
  sound: 1.4,
  soundDecay: 1.5,
  nearest: 2.6,
  givenFirst: 0.2,
  surnameFirst: 1.2,
  givenFound: 2,
  surnameFound: 1.3,
  givenShare: 2.4,
  surnameShare: 1.1,
  givenVariant: 1.5,
  surnameVariant: 1.5,
  single: -1.1,
  together: 0.5,
  firstTogether: 1.2,
  heard: 4.5,
}
/** Above this a name counts as no more common. */
const common = -7.6
/** What a surname that was not said counts as. */
const noSurname = -9
const mostVariant = 4
/** Alternatives whose words are looked up by sound, and names that are taken from the tables for each. */
const lookedUp = 4
const neighbours = { most: 8, distance: 1.4 }
/** A word that is no name of the kind ("thank Brooks") may stand for one that sounds less like it. */
const farNeighbours = { most: 10, distance: 2.3, isWide: true }
const widelyLookedUp = 2

/** Parts of each kind that are put together to names. */
const mostParts = 12

interface Scored {
  given?: Part
  surname?: Part
  score: number
}

interface Part {
  word: string
  share: number
  sound: string
  /** Weighted share of the alternatives that hold the very word. */
  found: number
  isFirst: boolean
  costs: Float64Array[]
}

/** Null when nothing that was heard can be a name. `alternatives`: the recogniser's, best first. */
export function chooseName(
  alternatives: readonly string[],
  language: Language,
  options: ChoiceOptions,
): SpokenName | null {
  if (options.isSpelled) {
    const spelled = readSpelledName(alternatives, language, options)
    if (spelled) return spelled
  }
  const [first = ''] = alternatives
  const plain = readName(first, language, options)
  // What was spelled or named by its parts in a sentence needs no guessing.
  const isLone = alternatives.length < 2 && options.heard === undefined
  if (isLone || (plain && plain.confidence > 0.9)) return plain
  const hearings = nameHearings(alternatives, language, options)
  if (hearings.length === 0) return plain
  return likeliest(hearings, plain, language, options)
}

function likeliest(
  hearings: readonly NameHearing[],
  plain: SpokenName | null,
  language: Language,
  options: ChoiceOptions,
): SpokenName | null {
  const country = options.country ?? ''
  const hasBoth = hearings.some(({ given, surname }) => given !== '' && surname !== '')
  const given = bestParts(partsOf('given', hearings, language, country, plain, options))
  const surnames = bestParts(partsOf('surname', hearings, language, country, plain, options))
  const total = hearings.reduce((sum, { weight }) => sum + weight, 0)
  const scored: Scored[] = []
  const put = (score: number, parts: Omit<Scored, 'score'>) => scored.push({ ...parts, score })
  const variants = { given: bestShares(given), surname: bestShares(surnames) }
  for (const one of given) {
    const own = partScore(one, 'given', variants.given, language, options)
    put(
      own + weights.surnameShare * noSurname + weights.single + soundScore(one, undefined, hearings, total),
      { given: one },
    )
    for (const other of surnames) {
      if (isWrong(one.word, other.word, options)) continue
      const score =
        own +
        partScore(other, 'surname', variants.surname, language, options) +
        soundScore(one, other, hearings, total) +
        togetherScore(one, other, hearings)
      put(score, { given: one, surname: other })
    }
  }
  const best = scored.reduce<Scored | undefined>(
    (one, other) => (one && one.score >= other.score ? one : other),
    undefined,
  )
  return best && hasBoth ? spoken(best, sureness(best, scored), language) : plain
}

/**
 * How often such a choice was right on real calls. A name that is only written otherwise takes half as much away as one that
 * sounds otherwise: saying it back would tell the caller nothing.
 */
function sureness(best: Scored, scored: readonly Scored[]): number {
  const sound = soundOfName(best)
  let [alike, all] = [0, 0]
  for (const one of scored) {
    const mass = Math.exp(one.score - best.score)
    all += mass
    if (soundOfName(one) === sound) alike += mass
  }
  const probability = (1 / all + alike / all) / 2
  const share = probability < 0.9 ? 0.25 + 0.41 * probability : 0.62 + 3.3 * (probability - 0.9)
  return Math.round(100 * share) / 100
}

function soundOfName({ given, surname }: Scored): string {
  return `${given?.sound ?? ''} ${surname?.sound ?? ''}`
}

/** The very name that the caller has called wrong. */
export function isWrong(given: string, surname: string, { heard }: ChoiceOptions): boolean {
  return heard?.isWrong === true && given === small(heard.firstName) && surname === small(heard.lastName)
}

function spoken({ given, surname }: Scored, confidence: number, language: Language): SpokenName {
  return {
    ...(given ? { firstName: writtenName(given.word.split(' '), language) } : {}),
    ...(surname ? { lastName: writtenName(surname.word.split(' '), language) } : {}),
    said: {},
    confidence,
  }
}

function partsOf(
  kind: 'given' | 'surname',
  hearings: readonly NameHearing[],
  language: Language,
  country: string,
  plain: SpokenName | null,
  options: ChoiceOptions,
): Part[] {
  const words = new Map<string, number>()
  for (const hearing of hearings) {
    const word = hearing[kind]
    if (word !== '') words.set(word, (words.get(word) ?? 0) + hearing.weight)
  }
  const heard = [...words.keys()]
  const before = small(kind === 'given' ? options.heard?.firstName : options.heard?.lastName)
  if (before !== '' && !words.has(before)) words.set(before, 0)
  for (const word of heard.slice(0, lookedUp))
    for (const { name } of soundingLike(word, kind, language, country, neighbours))
      if (!words.has(name)) words.set(name, 0)
  const prior = namePrior(language, country)
  const isKnown = (word: string) => (kind === 'given' ? prior.isGiven(word) : prior.isSurname(word))
  const unknown = heard.filter((word) => !isKnown(word)).slice(0, widelyLookedUp)
  for (const word of unknown)
    for (const { name } of soundingLike(word, kind, language, country, farNeighbours))
      if (!words.has(name)) words.set(name, 0)
  const total = hearings.reduce((sum, { weight }) => sum + weight, 0)
  const first = hearings[0]?.[kind]
  const isCapital = /^\p{Lu}/u.test((kind === 'given' ? plain?.said.firstName : plain?.said.lastName) ?? '')
  return [...words].map(([word, weight]) => {
    const sound = soundOf(word, language)
    return {
      word,
      share: heardShare(word, kind, language, country, isCapital && word === first),
      sound,
      found: weight / total,
      isFirst: word === first,
      costs: hearings.map((hearing) =>
        kind === 'given' ? soundsUpTo(sound, hearing.sound) : soundsOnFrom(sound, hearing.sound),
      ),
    }
  })
}

function small(name: string | undefined): string {
  return name?.toLowerCase() ?? ''
}

/** The parts that fit somewhere in some alternative, the likeliest first. */
function bestParts(parts: readonly Part[]): Part[] {
  const fitting = ({ costs, share, found }: Part) =>
    share + 2 * found - 2 * Math.min(...costs.map((places) => Math.min(...places)))
  return parts
    .map((part) => ({ part, fit: fitting(part) }))
    .sort((one, other) => other.fit - one.fit)
    .slice(0, mostParts)
    .map(({ part }) => part)
}

/** Per sound: the share of the most common way to write it. */
function bestShares(parts: readonly Part[]): Map<string, number> {
  const best = new Map<string, number>()
  for (const { sound, share } of parts) best.set(sound, Math.max(share, best.get(sound) ?? share))
  return best
}

function partScore(
  part: Part,
  kind: 'given' | 'surname',
  variants: ReadonlyMap<string, number>,
  language: Language,
  { heard }: ChoiceOptions,
): number {
  const share = Math.min(part.share, common)
  const variant = Math.max(part.share - (variants.get(part.sound) ?? part.share), -mostVariant)
  const before = kind === 'given' ? heard?.firstName : heard?.lastName
  const far =
    before === undefined
      ? 0
      : soundDistance(part.sound, soundOf(before, language)) + (part.word === before.toLowerCase() ? 0 : 0.3)
  return (
    (kind === 'given'
      ? weights.givenShare * share +
        weights.givenVariant * variant +
        weights.givenFound * part.found +
        (part.isFirst ? weights.givenFirst : 0)
      : weights.surnameShare * share +
        weights.surnameVariant * variant +
        weights.surnameFound * part.found +
        (part.isFirst ? weights.surnameFirst : 0)) -
    weights.heard * (heard?.confidence ?? 0.5) * Math.min(far, 3)
  )
}

/** Both parts in one alternative, the first at best, are likelier than parts put together. */
function togetherScore({ word }: Part, surname: Part, hearings: readonly NameHearing[]): number {
  const at = hearings.findIndex((hearing) => hearing.given === word && hearing.surname === surname.word)
  return at < 0 ? 0 : at === 0 ? weights.firstTogether : weights.together
}

/** How well a name fits the sound of all alternatives, and of the one that it fits best. */
function soundScore(
  given: Part,
  surname: Part | undefined,
  hearings: readonly NameHearing[],
  total: number,
): number {
  let fit = 0
  let nearest = 4
  hearings.forEach(({ weight }, at) => {
    const far = distance(given.costs[at], surname?.costs[at])
    fit += weight * Math.exp(-weights.soundDecay * far)
    nearest = Math.min(nearest, far)
  })
  return weights.sound * Math.log(fit / total + 1e-9) - weights.nearest * nearest
}

function distance(given: Float64Array | undefined, surname: Float64Array | undefined): number {
  if (!given) return 4
  if (!surname) return given.at(-1) ?? 4
  let best = 4
  for (let place = 0; place < given.length; place++) {
    best = Math.min(best, (given[place] ?? 4) + (surname[place] ?? 4))
  }
  return best
}
