/** The company that a caller speaks for: "from Acme Plumbing", "I work for …", "de la empresa …". */
import type { CompanyWords } from '../languages/company-words.ts'
import type { Language } from '../languages/language.ts'
import { namePrior } from './name-prior.ts'
import { isCapital, type Token, tokensOf } from './name-spans.ts'
import { folded, tidy } from './words.ts'

export interface SpokenCompany {
  company: string
  /** 0 to 1. */
  confidence: number
}

const mostWords = 6

/** Null when no company is named; a trade alone ("the insurance company") is none. */
export function readCompany(text: string, language: Language): SpokenCompany | null {
  const said = tidy(text)
  const plain = folded(said)
  const tokens = tokensOf(said)
  const { plainCues, weakCues } = language.words.company
  for (const [cues, isPlain] of [
    [plainCues, true],
    [weakCues, false],
  ] as const) {
    for (const match of plain.matchAll(cues)) {
      const behind = match.index + match[0].length
      const article = language.words.company.article.exec(plain.slice(behind))
      const from = tokens.findIndex(({ start }) => start >= behind + (article?.[0].length ?? 0))
      // "I work at a restaurant" names none.
      if (article?.groups?.some !== undefined && !isCapital(tokens[from]?.word)) continue
      const found = from < 0 ? null : companyAt(tokens, from, isPlain, language)
      if (found) return found
    }
  }
  return null
}

function companyAt(
  tokens: readonly Token[],
  from: number,
  isPlain: boolean,
  language: Language,
): SpokenCompany | null {
  const { company } = language.words
  const words = isCapital(tokens[from]?.word)
    ? casedRun(tokens, from, company)
    : uncasedRun(tokens, from, language)
  const plain = words.map((word) => folded(word.toLowerCase()).replace(/[.,]/g, ''))
  const kinds = plain.filter((word) => company.kinds.has(word)).length
  const others = plain.filter((word) => !company.kinds.has(word) && !company.joiners.has(word)).length
  if (
    others === 0 ||
    plain.some(
      (word) =>
        language.words.names.never.has(word) && !company.kinds.has(word) && !company.joiners.has(word),
    )
  )
    return null
  const written = words.join(' ')
  if (kinds > 0) return { company: writtenCompany(written, company), confidence: isPlain ? 0.9 : 0.85 }
  const isPlace = plain.some((word) => company.places.has(word))
  if (!isCapital(words[0]) || isPlace || isPerson(words, language)) return null
  return isPlain || isBehindName(tokens, from, language) ? { company: written, confidence: 0.7 } : null
}

/** Capital words, with the small ones that join them. */
function casedRun(tokens: readonly Token[], from: number, company: CompanyWords): string[] {
  const words: string[] = []
  for (let at = from; at < tokens.length && words.length < mostWords; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token) break
    const isJoining =
      words.length > 0 && company.joiners.has(folded(token.word.toLowerCase())) && isNamed(next, company)
    if (!isCapital(token.word) && !isJoining && !(words.length > 0 && isKind(token, company))) break
    words.push(token.word)
    if (token.mark !== '' && !/^(?:inc|co|ltd|corp|llc)$/i.test(token.word)) break
  }
  return words
}

/** Without capitals a company ends with the last word that says what it does: "acme plumbing and heating". */
function uncasedRun(tokens: readonly Token[], from: number, language: Language): string[] {
  const { company, names } = language.words
  const words: string[] = []
  let length = 0
  for (let at = from; at < tokens.length && words.length < mostWords; at++) {
    const token = tokens[at]
    if (!token) break
    const plain = folded(token.word.toLowerCase())
    const isJoining = company.joiners.has(plain)
    if (!isJoining && !company.kinds.has(plain) && names.never.has(plain)) break
    words.push(token.word)
    if (isKind(token, company)) length = words.length
    if (token.mark !== '') break
  }
  // Where the kind leads ("plomería ruiz"), the name stands behind it.
  const isLeading = length === 1 && words.length > 1
  return words.slice(0, isLeading ? nameLength(words, company) : length)
}

/** "plomería ruiz e hijos": the first word behind the kind, and what is joined to it. */
function nameLength(words: readonly string[], company: CompanyWords): number {
  let length = 2
  while (words[length] !== undefined && company.joiners.has(folded((words[length - 1] ?? '').toLowerCase())))
    length++
  return Math.min(length, words.length)
}

function isNamed(token: Token | undefined, company: CompanyWords): boolean {
  return (
    token !== undefined &&
    (isCapital(token.word) || isKind(token, company) || company.joiners.has(token.word.toLowerCase()))
  )
}

function isKind({ word }: Token, { kinds }: CompanyWords): boolean {
  return kinds.has(folded(word.toLowerCase()).replace(/[.,]/g, ''))
}

/** A given name and no more than a surname: "on behalf of Ana Reyes". */
function isPerson(words: readonly string[], language: Language): boolean {
  const prior = namePrior(language)
  const [first = '', second] = words
  return (
    prior.isGiven(first) &&
    (words.length === 1 || (words.length === 2 && second !== undefined && prior.isSurname(second)))
  )
}

/** "Bo from Acme": a capital word, not a place of the sentence's own, in front of "from". */
function isBehindName(tokens: readonly Token[], from: number, language: Language): boolean {
  const before = tokens[from - 2]?.word ?? ''
  const prior = namePrior(language)
  return isCapital(before) && (prior.isGiven(before) || prior.isSurname(before))
}

/** "acme plumbing" → "Acme Plumbing"; what has capitals stays. */
function writtenCompany(words: string, { joiners }: CompanyWords): string {
  if (/\p{Lu}/u.test(words)) return words
  return words
    .split(' ')
    .map((word, at) =>
      at > 0 && joiners.has(word) ? word : word.replace(/^\p{L}/u, (first) => first.toUpperCase()),
    )
    .join(' ')
}
