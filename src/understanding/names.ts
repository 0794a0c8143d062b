/** The caller's name: introduced ("this is Ana Reyes"), booked under, answered bare when asked, or spelled. */
import type { Language } from '../languages/language.ts'
import { bareName } from './bare-name.ts'
import { readCorrection } from './correction.ts'
import { type FoundName, foundByCue, foundByParts, standingAlone } from './name-cues.ts'
import { nameDistance } from './name-distance.ts'
import { namePrior } from './name-prior.ts'
import { isParticle, nameAt, tokensOf } from './name-spans.ts'
import { writtenName } from './name-words.ts'
import { readSpelling } from './spelling.ts'
import { readSpellingHint, type SpellingHint } from './spelling-hint.ts'
import { folded, tidy } from './words.ts'

export interface SpokenName {
  firstName?: string
  lastName?: string
  /** The parts in the caller's own words, as they stand in the text; spelled letters stand nowhere. */
  said: { firstName?: string; lastName?: string }
  /** 0 to 1: how sure it is that this is a name, and this one. */
  confidence: number
}

export interface NameOptions {
  /** The receptionist had just asked for it. */
  asked: boolean
  /** The name of whom the call is about will do: "her name is Ana Reyes". */
  isOthers?: boolean
  /** Which part was asked for, when only one was. */
  part?: 'given' | 'surname' | undefined
}

/** An answer that corrects itself is not longer, characters. */
const longestCorrected = 60
const surelyCorrected = 0.7

/** The name in `text`, or null. */
export function readName(text: string, language: Language, options: NameOptions): SpokenName | null {
  return (options.asked ? correctedName(text, language, options) : null) ?? nameIn(text, language, options)
}

function nameIn(text: string, language: Language, options: NameOptions): SpokenName | null {
  const hint = readSpellingHint(text, language)
  const said = withJoinedHeads(hint?.rest ?? tidy(text), language)
  const spelled = readSpelling(said, language, options)
  const rest = spelled.words.length > 0 ? spelled.rest.replace(language.words.names.spellingLead, '') : said
  const found =
    foundByParts(rest, language, options) ??
    foundByCue(rest, language, options) ??
    (options.asked ? foundOthers(rest, language, options) : null) ??
    (options.asked ? bareName(rest, language, options) : null) ??
    standingAlone(rest, language)
  const name = withSpelling(found && spoken(found, language), spelled.words, language, options.asked)
  return hint && name ? withHint(name, hint, language) : name
}

/** "Bob, no, sorry, Robert Finch": what follows the correcting words holds. */
function correctedName(text: string, language: Language, options: NameOptions): SpokenName | null {
  const said = tidy(text)
  if (said.length > longestCorrected) return null
  for (const { index } of said.matchAll(/(?<=\s)\S/g)) {
    const correction = readCorrection(said.slice(index), language)
    const name = correction && nameIn(correction.rest, language, options)
    if (name && name.confidence >= surelyCorrected) return name
  }
  return null
}

/** Asked for a name, "her name is Ana Reyes" is an answer, unless the caller says their own. */
function foundOthers(rest: string, language: Language, options: NameOptions): FoundName | null {
  const others = { ...options, isOthers: true }
  return foundByParts(rest, language, others) ?? foundByCue(rest, language, others)
}

/** "mike o neil" is "mike o'neil", where that is a surname. */
function withJoinedHeads(text: string, language: Language): string {
  const { splitHeads } = language.words.names
  return text.replace(/(?<![\p{L}'])(\p{L}{1,3}) (\p{L}{3,20})/giu, (all, head: string, rest: string) => {
    const joint = Object.hasOwn(splitHeads, head.toLowerCase()) ? splitHeads[head.toLowerCase()] : undefined
    return joint !== undefined && namePrior(language).isSurname(head + rest) ? joint + rest : all
  })
}

export function spoken({ given, surname, plainness }: FoundName, language: Language): SpokenName | null {
  if (given.length + surname.length === 0) return null
  const first = given.join(' ')
  const last = surname.join(' ')
  return {
    ...(first ? { firstName: writtenName(given, language) } : {}),
    ...(last ? { lastName: writtenName(surname, language) } : {}),
    said: { ...(first ? { firstName: first } : {}), ...(last ? { lastName: last } : {}) },
    confidence: Math.round(100 * plainness * familiarity([...given], [...surname], language)) / 100,
  }
}

/**
 * What recognisers write for a name that they misheard is oftener no known name, or an everyday word in small letters
 * beside a capital: measured on real calls, docs/decisions/0010-names-by-prior-and-alternatives.md.
 */
function familiarity(given: string[], surname: string[], language: Language): number {
  const prior = namePrior(language)
  const isCased = [...given, ...surname].some((word) => /^\p{Lu}/u.test(word))
  const of = (word: string, isKnown: boolean) => {
    const isSmall = isCased && !/^\p{Lu}/u.test(word) && !isParticle(word, language)
    return isKnown ? (isSmall ? 0.8 : 1) : isSmall ? 0.55 : 0.85
  }
  return Math.min(
    1,
    ...given.map((word) => of(word, prior.isGiven(word) || isParticle(word, language))),
    ...surname.map((word) =>
      of(word, prior.isSurname(word) || prior.isGiven(word) || isParticle(word, language)),
    ),
  )
}

/** The text behind an introduction at its start: "this is Ana Reyes, my sink …" leaves "my sink …". */
export function withoutIntroduction(text: string, language: Language): string {
  const { names, speech } = language.words
  const lead = speech.fillers.exec(text)?.[0].length ?? 0
  const said = text.slice(lead)
  for (const [cue, ground] of [
    [names.plainCues, 'plain'],
    [names.weakCues, 'weak'],
    [names.askedCues, 'weak'],
  ] as const) {
    const [start] = folded(said).matchAll(cue)
    if (start?.index !== 0) continue
    const rest = said.slice(start[0].length)
    const tokens = tokensOf(rest)
    const span = nameAt(tokens, 0, ground, language)
    if (!span) continue
    const behind = rest.slice(tokens[span.to]?.start ?? rest.length)
    return behind.slice(names.introductionTail.exec(folded(behind))?.[0].length ?? 0)
  }
  return text
}

/** A hint is about the part that is named last. */
function withHint(name: SpokenName, hint: SpellingHint, language: Language): SpokenName {
  const write = (part: string) => writtenName(hint.write(part).split(' '), language)
  if (name.lastName !== undefined) return { ...name, lastName: write(name.lastName) }
  return name.firstName === undefined ? name : { ...name, firstName: write(name.firstName) }
}

/** Spelled letters are surer than the word they spell, and replace the part that they resemble. */
function withSpelling(
  name: SpokenName | null,
  spelled: string[],
  language: Language,
  asked: boolean,
): SpokenName | null {
  const [one, two] = spelled
  if (one === undefined) return name
  const written = writtenName([one], language)
  if (!name && !asked) return null
  if (two !== undefined)
    return {
      said: name?.said ?? {},
      firstName: written,
      lastName: writtenName([two], language),
      confidence: 0.95,
    }
  const both = name && spelledThrough(name, one)
  if (both)
    return {
      ...name,
      firstName: writtenName([both.first], language),
      lastName: writtenName([both.last], language),
      confidence: 0.95,
    }
  if (!name) return { said: {}, ...alone(one, written, language), confidence: 0.9 }
  const isFirst = name.firstName !== undefined && one[0] === folded(name.firstName[0]?.toLowerCase() ?? '')
  const isLast = name.lastName !== undefined && one[0] === folded(name.lastName[0]?.toLowerCase() ?? '')
  if (isLast || (!isFirst && name.lastName === undefined))
    return { ...name, lastName: written, confidence: 0.95 }
  return isFirst ? { ...name, firstName: written, confidence: 0.95 } : name
}

/** Both parts were spelled without a break: where the letters part so that each is nearest to what was said. */
function spelledThrough(
  { firstName, lastName }: SpokenName,
  letters: string,
): { first: string; last: string } | undefined {
  if (firstName === undefined || lastName === undefined) return undefined
  const mostWrong = Math.floor(letters.length / 4)
  if (letters.length < firstName.length + lastName.length - mostWrong) return undefined
  let best: { first: string; last: string; far: number } | undefined
  for (let at = 2; at < letters.length - 1; at++) {
    const [first, last] = [letters.slice(0, at), letters.slice(at)]
    const far = nameDistance(first, firstName) + nameDistance(last, lastName)
    if (far <= mostWrong && far < (best?.far ?? Number.POSITIVE_INFINITY)) best = { first, last, far }
  }
  return best
}

/** What is spelled alone is the surname, unless it can only be a given name. */
function alone(letters: string, written: string, language: Language): Partial<SpokenName> {
  const prior = namePrior(language)
  return prior.isGiven(letters) && prior.given(letters) > prior.surname(letters) + 2
    ? { firstName: written }
    : { lastName: written }
}
