/** The places of an utterance where a name was announced: "my name is …", "… speaking", "a table for …". */
import type { Language } from '../languages/language.ts'
import { type NameParts, nameParts, turnedParts } from './name-parts.ts'
import { namePrior } from './name-prior.ts'
import { type Ground, type NameSpan, nameAt, type Token, tokensOf } from './name-spans.ts'
import { folded } from './words.ts'

/** A name as it was said, its words untouched. */
export interface FoundName {
  given: string[]
  surname: string[]
  /** 0 to 1: how plainly the words say that this is a name. */
  plainness: number
}

export interface CueOptions {
  asked: boolean
  isOthers?: boolean
  part?: 'given' | 'surname' | undefined
}

/** "First name Ana, last name Reyes"; what only one part was announced for is looked for in the usual way. */
export function foundByParts(text: string, language: Language, options: CueOptions): FoundName | null {
  const { names } = language.words
  const plain = folded(text)
  const tokens = tokensOf(text)
  const given =
    partBehind(names.givenCues, plain, tokens, language, options) ??
    partBefore(names.givenBehind, plain, tokens, language)
  const surname =
    partBehind(names.surnameCues, plain, tokens, language, options) ??
    partBefore(names.surnameBehind, plain, tokens, language)
  if (!given && !surname) return null
  const found: FoundName = { given: given ?? [], surname: surname ?? [], plainness: 0.9 }
  if (given && surname) return found
  // "My name is Linda, last name London": the other part is introduced in the usual way.
  const rest = text.replace(names.givenCues, ' . ').replace(names.surnameCues, ' . ')
  const other = foundByCue(rest, language, { asked: false })
  return {
    ...found,
    given: given ?? other?.given ?? [],
    surname: surname ?? (other?.surname.join() === given?.join() ? [] : (other?.surname ?? [])),
  }
}

function partBehind(
  cue: RegExp,
  plain: string,
  tokens: readonly Token[],
  language: Language,
  { isOthers: takesOthers }: CueOptions,
): string[] | undefined {
  for (const match of plain.matchAll(cue)) {
    if (!takesOthers && isOthers(plain, match.index, language)) continue
    const span = spanFrom(tokens, match.index + match[0].length, 'asked', language)
    if (!span) continue
    const { words } = span
    // "Last name Reyes first name Ana" needs no more than the part itself.
    return words.length > 2 && !language.words.names.particles.has(words[0]?.toLowerCase() ?? '')
      ? words.slice(0, 2)
      : words
  }
  return undefined
}

function partBefore(
  cue: RegExp,
  plain: string,
  tokens: readonly Token[],
  language: Language,
): string[] | undefined {
  for (let at = 1; at < tokens.length; at++) {
    if (!cue.test(plain.slice(tokens[at]?.start))) continue
    const span = spanBefore(tokens, at, 1, language)
    if (span) return span.words
  }
  return undefined
}

/** The first and plainest of the cues that a name stands at. */
export function foundByCue(
  text: string,
  language: Language,
  { asked, part, isOthers: takesOthers }: CueOptions,
): FoundName | null {
  const { names } = language.words
  const plain = folded(text)
  const tokens = tokensOf(text)
  const namesSomebody = new Set([names.plainCues, names.askedCues])
  const behind = (cue: RegExp, ground: Ground, plainness: number, isIntroduced = ground !== 'booked') => {
    for (const match of plain.matchAll(cue)) {
      if (!takesOthers && namesSomebody.has(cue) && isOthers(plain, match.index, language)) continue
      const span = spanFrom(tokens, match.index + match[0].length, ground, language)
      if (span) return found(span, plainness, language, { part, isIntroduced })
    }
    return null
  }
  return (
    behind(names.underCues, 'plain', 0.9, false) ??
    behind(names.plainCues, 'plain', 0.9) ??
    foundBefore(tokens, plain, language, part) ??
    behind(names.weakCues, 'weak', 0.8) ??
    behind(names.askedCues, asked ? 'weak' : 'booked', 0.8) ??
    behind(names.keptCues, 'kept', 0.8, false) ??
    behind(names.bookingCues, 'booked', 0.8)
  )
}

/** Whose name it is stands in so many characters before it. */
const longestOwner = 40

/** "Her name is …", unasked, is not about the caller. */
export function isOthers(plain: string, at: number, language: Language): boolean {
  return language.words.names.othersBefore.test(plain.slice(Math.max(0, at - longestOwner), at))
}

function foundBefore(
  tokens: readonly Token[],
  plain: string,
  language: Language,
  part: CueOptions['part'],
): FoundName | null {
  const { names } = language.words
  for (let at = 1; at < tokens.length && at < 60; at++) {
    const start = tokens[at]?.start
    const rest = plain.slice(start)
    if (names.behindCues.test(rest)) {
      const span = spanBefore(tokens, at, 4, language)
      if (span && beginsClause(tokens, span, plain, language))
        return found(span, 0.85, language, { part, isIntroduced: true })
    } else if (names.bookedCues.test(rest)) {
      const span = spanBefore(tokens, at, 3, language)
      if (span?.words.every((word) => /^\p{Lu}/u.test(word))) return found(span, 0.75, language, { part })
    }
  }
  return null
}

/** "Hello, Ana Reyes here": nothing but greetings and hesitations stands in front, or a mark. */
function beginsClause(tokens: readonly Token[], span: NameSpan, plain: string, language: Language): boolean {
  const before = tokens[span.from - 1]
  if (before?.mark !== '') return true
  const lead = plain.slice(0, tokens[span.from]?.start)
  return (
    lead.replace(language.words.speech.fillers, '').replace(language.words.names.bareLead, '').trim() === ''
  )
}

/** Two capital words between marks, the first of them a given name: "…, Ana Reyes". */
export function standingAlone(text: string, language: Language): FoundName | null {
  const prior = namePrior(language)
  for (const segment of text.split(/[.,;!?]+\s*/)) {
    if (!/^\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+$/u.test(segment)) continue
    const tokens = tokensOf(segment)
    const span = nameAt(tokens, 0, 'plain', language)
    if (span?.words.length !== 2 || !prior.isGiven(span.words[0] ?? '')) continue
    return found(span, 0.75, language, {})
  }
  return null
}

function spanFrom(
  tokens: readonly Token[],
  place: number,
  ground: Ground,
  language: Language,
): NameSpan | null {
  const from = tokens.findIndex(({ start }) => start >= place)
  return from < 0 ? null : nameAt(tokens, from, ground, language)
}

/** The longest name of at most `most` words that ends right before a token. */
function spanBefore(
  tokens: readonly Token[],
  before: number,
  most: number,
  language: Language,
): NameSpan | null {
  for (let from = Math.max(0, before - most); from < before; from++) {
    const span = nameAt(tokens.slice(0, before), from, 'plain', language)
    if (span?.to === before && !/[.;!?]/.test(tokens[before - 1]?.mark ?? '')) return span
  }
  return null
}

export function found(
  span: Pick<NameSpan, 'words' | 'isTitled'>,
  plainness: number,
  language: Language,
  options: { part?: CueOptions['part']; isIntroduced?: boolean; isSurnameFirst?: boolean },
): FoundName {
  const words = span.words.filter((word, at) => word.toLowerCase() !== span.words[at - 1]?.toLowerCase())
  if (span.isTitled && words.length === 1) return { given: [], surname: words, plainness }
  const straight: NameParts = nameParts(words, language, options)
  const turned = options.isSurnameFirst ? turnedParts(words, language) : null
  const { given, surname } = turned ?? straight
  return { given, surname, plainness }
}
