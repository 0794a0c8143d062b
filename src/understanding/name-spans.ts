/** Where in an utterance a run of words can be a name: by their capitals, by the tables, by what follows. */
import type { Language } from '../languages/language.ts'
import { namePrior } from './name-prior.ts'
import { wordKind } from './name-words.ts'
import { folded } from './words.ts'

export interface Token {
  /** Without the marks behind it. */
  word: string
  /** Place in the text, in characters. */
  start: number
  end: number
  /** Marks right behind the word: "," or "." … */
  mark: string
}

export interface NameSpan {
  words: string[]
  /** Index of the first token, and of the one behind the last. */
  from: number
  to: number
  /** A title stood in front: "Mrs. Patel". */
  isTitled: boolean
}

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[^\s,;]+[,;]*/g)].map(({ 0: raw, index }) => {
    const [, lead = '', word = '', mark = ''] = /^(["'(]*)(.*?)([.,;:!?"')]*)$/.exec(raw) ?? []
    const start = index + lead.length
    return { word: word === '' ? raw : word, start, end: start + word.length, mark }
  })
}

/** How sure it is that a name begins here: `weak` asks for more in text without capitals. */
export type Ground = 'asked' | 'plain' | 'weak' | 'kept' | 'booked'

/** Small words such as "de la" left out. */
const mostWords = 5
/** Natural logarithm of the share of people with a given name that hardly means anything else. */
const commonGiven = -8
const mostTokens = 8

/** The longest name that begins at a token, or null. */
export function nameAt(
  tokens: readonly Token[],
  from: number,
  ground: Ground,
  language: Language,
): NameSpan | null {
  const { names } = language.words
  let at = from
  while (names.titles.test(tokens[at]?.word ?? '') && tokens[at + 1] && at < from + 2) at++
  const titleCount = at - from
  const words: string[] = []
  let stop = false
  let count = 0
  for (; at < tokens.length && count < mostWords && words.length < mostTokens && !stop; at++) {
    const token = tokens[at]
    if (!token || !fits(tokens, at, words, ground, language)) break
    words.push(token.word)
    if (!isParticle(token.word, language)) count++
    stop = token.mark !== '' && !isInitial(token) && !/^st$/i.test(token.word)
  }
  while (words.length > 1 && isParticle(words.at(-1), language)) {
    words.pop()
    at--
  }
  const [first] = words
  if (first === undefined) return null
  // "Ana's car" is not about who calls.
  if (/'s$/i.test(words.at(-1) ?? '') && tokens[at] !== undefined && !stop) return null
  const span = { words, from, to: at, isTitled: titleCount > 0 }
  return isPlausible(span, tokens, ground, language) ? span : null
}

function fits(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  ground: Ground,
  language: Language,
): boolean {
  const word = tokens[at]?.word ?? ''
  const { names } = language.words
  const next = tokens[at + 1]?.word
  if (isParticle(word, language)) {
    if (words.length === 0 && !namePrior(language).isGiven(word)) {
      if (ground === 'asked' && !isCapital(word)) return isBeforeSurname(tokens, at, language)
      return (
        next !== undefined &&
        (isCapital(word) || ground === 'plain') &&
        (isName(next, language) || isKnownName(next, language))
      )
    }
    // In text without capitals "de" goes on with anything: only a known name makes it a part of this one.
    if (words.length > 0)
      return (
        next !== undefined &&
        (isCapital(word) || isCapital(next) || isKnownName(next, language) || isParticle(next, language))
      )
  }
  if (words.length > 0 && names.suffixes.test(word)) return true
  const isCased = words.length > 0 && isCapital(words[0])
  if (/^\p{L}$/u.test(word)) return words.length > 0 && isLoneInitial(tokens, at, language)
  const kind = wordKind(word, language)
  if (kind === 'never') return false
  if (isCased && !isCapital(word)) return endsLowerCased(tokens, at, words, ground, language)
  if (kind === 'everyday') {
    if (isCapital(word)) return !isDateWord(word, tokens, at)
    return fitsEveryday(tokens, at, words, ground, language)
  }
  if (isCased || words.length < 2) return true
  const prior = namePrior(language)
  return prior.isSurname(word) || prior.isGiven(word) || isLast(tokens, at)
}

/** "De la Garza": nothing but a known surname stands behind the small words, and it is the answer. */
function isBeforeSurname(tokens: readonly Token[], from: number, language: Language): boolean {
  let at = from
  while (isParticle(tokens[at]?.word, language)) at++
  const word = tokens[at]?.word ?? ''
  return namePrior(language).isSurname(word) && wordKind(word, language) !== 'never' && isLast(tokens, at)
}

/** "Will Carter", "Grace Park", "Ana de la Cruz" in text without capitals. */
function fitsEveryday(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  ground: Ground,
  language: Language,
): boolean {
  const word = tokens[at]?.word ?? ''
  const prior = namePrior(language)
  const previous = words.at(-1)
  if (previous !== undefined) {
    const isBehindName = prior.isGiven(previous) || isParticle(previous, language)
    return prior.isSurname(word) && isBehindName && isBeforeFollower(tokens, at, language, true)
  }
  if (!prior.isGiven(word) && ground !== 'asked') return false
  // "This is rose martin", and not "this is rose colored".
  if (ground === 'weak') return wordKind(tokens[at + 1]?.word ?? '', language) === 'name'
  return isBeforeFollower(tokens, at, language, true)
}

/** "Steven day" and "Gail clock": recognisers write names that are everyday words small. */
function endsLowerCased(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  ground: Ground,
  language: Language,
): boolean {
  if (words.length !== 1 || ground === 'weak' || ground === 'booked' || ground === 'kept') return false
  const word = tokens[at]?.word ?? ''
  const isKnown = namePrior(language).isSurname(word) && namePrior(language).isGiven(words[0] ?? '')
  return (isKnown || ground === 'asked') && isBeforeFollower(tokens, at, language, false)
}

/** In text without capitals a name is known to be one, or nothing but a joining word follows. */
function isPlausible(span: NameSpan, tokens: readonly Token[], ground: Ground, language: Language): boolean {
  const { words, to } = span
  const prior = namePrior(language)
  const [first = '', second] = words
  if (ground === 'asked') return true
  if (ground === 'kept' && second === undefined && !span.isTitled) {
    const isKnown = wordKind(first, language) === 'name' && isBeforeFollower(tokens, to - 1, language, false)
    return isCapital(first) ? wordKind(first, language) !== 'everyday' : isKnown
  }
  if (ground === 'booked' || ground === 'kept') {
    if (isPartOfMore(tokens, to, language)) return false
    if (span.isTitled) return true
    const isOpenDay = wordKind(first, language) === 'everyday'
    if (isCapital(first) && second === undefined)
      return !isOpenDay && (prior.isGiven(first) || prior.isSurname(first))
    if (isCapital(first)) return prior.isGiven(first) || prior.isSurname(second ?? '')
    if (second !== undefined)
      return (
        prior.isGiven(first) && (prior.isSurname(second) || isBeforeFollower(tokens, to - 1, language, false))
      )
    return false
  }
  if (isCapital(first) || ground === 'plain' || span.isTitled) return true
  const isOpen = words.every((word) => wordKind(word, language) === 'open')
  if (isOpen && (words.length > 1 || isDescribing(first, language))) return false
  return (
    isBeforeFollower(tokens, to - 1, language, false) ||
    isBeforeOther(words, tokens[to]?.word, language) ||
    (prior.isGiven(first) && words.length > 1 && second !== undefined && prior.isSurname(second))
  )
}

/** Behind the token stands nothing, a mark, a number, or a word that joins. */
export function isBeforeFollower(
  tokens: readonly Token[],
  at: number,
  language: Language,
  orName: boolean,
): boolean {
  const next = tokens[at + 1]
  if (!next || (tokens[at]?.mark ?? '') !== '' || /^\d/.test(next.word)) return true
  return (
    language.words.names.followers.test(folded(next.word)) ||
    (orName && (isName(next.word, language) || isKnownName(next.word, language)))
  )
}

/** "A viewing for North Hill Apartments": a name that goes on with the word for a place is the name of that. */
function isPartOfMore(tokens: readonly Token[], to: number, language: Language): boolean {
  const next = tokens[to]
  if (!next || (tokens[to - 1]?.mark ?? '') !== '' || !isCapital(next.word)) return false
  return language.words.business.places.test(folded(next.word))
}

/** A common given name, and then a word that is no name: "i am john room three". */
function isBeforeOther(words: readonly string[], next: string | undefined, language: Language): boolean {
  const [first = '', second] = words
  if (second !== undefined || next === undefined || wordKind(first, language) !== 'name') return false
  const prior = namePrior(language)
  const isCommon = prior.given(first) > commonGiven && prior.given(first) > prior.surname(first)
  return isCommon && ['never', 'everyday'].includes(wordKind(next, language))
}

/** "john m 841 baker circle": an initial ends a name, or stands before its last part. */
function isLoneInitial(tokens: readonly Token[], at: number, language: Language): boolean {
  const word = tokens[at]?.word ?? ''
  const next = tokens[at + 1]
  if (isCapital(word) && word !== 'I') return true
  if (language.words.names.never.has(word.toLowerCase())) return false
  return !next || /^\d/.test(next.word)
}

/** "May 5th" and "Tuesday, December …" are dates, however they are capitalised. */
function isDateWord(word: string, tokens: readonly Token[], at: number): boolean {
  return /day$/i.test(word) && word.length > 3
    ? true
    : /^\d/.test(tokens[at + 1]?.word ?? '') || /^\d/.test(tokens[at - 1]?.word ?? '')
}

function isInitial({ word, mark }: Token): boolean {
  return mark === '.' && (word.length === 1 || /^(?:st|jr|sr|dr|mr|mrs|ms|sra)$/i.test(word))
}

function isLast(tokens: readonly Token[], at: number): boolean {
  return at === tokens.length - 1
}

function isDescribing(word: string, language: Language): boolean {
  return language.words.names.describing.test(folded(word))
}

function isKnownName(word: string, language: Language): boolean {
  const kind = wordKind(word, language)
  return kind === 'name' || kind === 'everyday'
}

function isName(word: string, language: Language): boolean {
  const kind = wordKind(word, language)
  return kind === 'name' || (kind === 'open' && word.length > 1) || (kind === 'everyday' && isCapital(word))
}

export function isParticle(word: string | undefined, language: Language): boolean {
  return word !== undefined && language.words.names.particles.has(folded(word.toLowerCase()))
}

export function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word)
}
