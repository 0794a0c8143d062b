/** What the caller has said on a call, so that it can be told whether a value was said or made up. Pure. */
import type { Call } from '../core/call.ts'
import { callersNumber } from '../core/callback-number.ts'
import { nationalDigits } from '../core/phone-number.ts'
import type { TranscriptEntry } from '../core/transcript.ts'
import type { Language } from '../languages/language.ts'
import { languageOfWords } from '../understanding/caller-language.ts'
import { readEmail } from '../understanding/email.ts'
import { digitsAt } from '../understanding/number-words.ts'
import { readPhone } from '../understanding/phone.ts'
import { phoneTokens } from '../understanding/phone-runs.ts'
import { readSpelling } from '../understanding/spelling.ts'
import { folded, tidy, wordsOf } from '../understanding/words.ts'

/** One turn of the caller; what is made of it is made once, however many values are looked for. */
class HeardTurn {
  /** Of the transcript. */
  readonly turn: number
  readonly text: string
  readonly language: Language
  #words: string[] | undefined
  #spelled: string[] | undefined
  #phoneDigits: string | undefined

  constructor({ turn, text }: Pick<TranscriptEntry, 'turn' | 'text'>, language: Language) {
    this.turn = turn
    this.text = text
    this.language = language
  }

  /** Small letters and digits, without accents. */
  get words(): string[] {
    this.#words ??= wordsOf(folded(tidy(this.text))).map(plain)
    return this.#words
  }

  /** Words that were spelled, and all of them as one. */
  get spelled(): string[] {
    if (this.#spelled === undefined) {
      const { words } = readSpelling(this.text, this.language, { asked: true })
      this.#spelled = [...words, words.join('')].map((word) => plain(folded(word)))
    }
    return this.#spelled
  }

  /** As a number is said, one after another. */
  get phoneDigits(): string {
    this.#phoneDigits ??= digitsOf(phoneTokens(this.text, this.language), this.language)
    return this.#phoneDigits
  }

  /** Each word, and up to three neighbours as one. */
  get joined(): string[] {
    const { words } = this
    return words.flatMap((_, at) =>
      Array.from({ length: mostJoined }, (_none, more) => words.slice(at, at + more + 1).join('')),
    )
  }
}

/** Entries of a transcript stay the same from event to event. */
const heardTurns = new WeakMap<TranscriptEntry, HeardTurn>()

function heardTurn(entry: TranscriptEntry, call: Call): HeardTurn {
  const known = heardTurns.get(entry)
  if (known) return known
  const heard = new HeardTurn(entry, languageOfWords(entry.text, call))
  heardTurns.set(entry, heard)
  return heard
}

/** How far a value stands in the caller's words. */
export type Saying = 'said' | 'completed' | 'not-said'

/** Words that were run together or apart: "o brien" is "O'Brien". */
const mostJoined = 3
/** So many digits of a number make it that number and no other. */
const localDigits = 7

export class CallerWords {
  readonly #turns: readonly HeardTurn[]
  readonly #country: string
  /** The number that the call comes from. */
  readonly #near: string | undefined

  constructor(call: Call, country: string, turns?: readonly HeardTurn[]) {
    this.#country = country
    this.#near = callersNumber(call)
    this.#turns =
      turns ??
      call.transcript.filter(({ speaker }) => speaker === 'caller').map((entry) => heardTurn(entry, call))
  }

  get isEmpty(): boolean {
    return this.#turns.length === 0
  }

  /** The turn that was said last. */
  get lastTurn(): number | undefined {
    return this.#turns.at(-1)?.turn
  }

  /** With words that were said as well, and not written down. */
  with(text: string, call: Call): CallerWords {
    const turn = this.lastTurn ?? 0
    const heard = new HeardTurn({ turn, text }, languageOfWords(text, call))
    return new CallerWords(call, this.#country, [...this.#turns, heard])
  }

  /** Only the words that were said last. */
  latest(call: Call): CallerWords {
    return new CallerWords(call, this.#country, this.#turns.slice(-1))
  }

  /** `phone`: E.164. `completed`: the caller said it without its area code, which is that of the caller's own number. */
  holdsPhone(phone: string): Saying {
    const national = nationalDigits(phone)
    if (national === undefined) return 'not-said'
    // A number comes in pieces, in turns that follow one another.
    const said = this.#turns.map(({ phoneDigits }) => phoneDigits).join('')
    if (said.includes(national)) return 'said'
    const all = [said, ...this.#turns.map((turn) => this.#numberIn(turn))]
    if (all.some((digits) => digits.includes(national))) return 'said'
    const near = this.#near === undefined ? undefined : nationalDigits(this.#near)
    const isNear =
      near !== undefined &&
      near.slice(0, -localDigits) === national.slice(0, -localDigits) &&
      near !== national
    return isNear && all.some((digits) => digits.includes(national.slice(-localDigits)))
      ? 'completed'
      : 'not-said'
  }

  /** `email`: lower case. Spelled, spoken or written; a sign may have been said in any way. */
  holdsEmail(email: string): boolean {
    const [local = '', domain = ''] = email.split('@')
    const pieces = [...local.split(/[^a-z0-9]+/), domain.split('.')[0]?.replace(/[^a-z0-9]/g, '') ?? '']
    const heard = this.#turns.flatMap(lettersOf)
    return (
      pieces.every((piece) => heard.some((letters) => letters.includes(piece))) ||
      this.#turns.some(({ text, language }) => readEmail(text, language, { asked: true })?.email === email)
    )
  }

  /** Said and corrected in several turns, "jsmythe72", "no, 73": each run of letters or digits was said in one of them. */
  holdsEmailInPieces(email: string): boolean {
    const pieces = runsOf(email)
    const heard = this.#turns.flatMap(lettersOf)
    return pieces.length > 1 && pieces.every((piece) => heard.some((letters) => letters.includes(piece)))
  }

  /** What one address has and the other has not was said. */
  holdsChange(email: string, known: string): boolean {
    const before = new Set(runsOf(known))
    const changed = runsOf(email).filter((piece) => !before.has(piece))
    const heard = this.#turns.flatMap(lettersOf)
    return changed.length > 0 && changed.every((piece) => heard.some((letters) => letters.includes(piece)))
  }

  /** Every word of the value, or the letters that make it; accents, apostrophes and hyphens aside. */
  holdsName(value: string): boolean {
    const heard = new Set(this.#turns.flatMap(({ joined, spelled }) => [...joined, ...spelled]))
    const words = wordsOf(folded(value)).map(plain)
    return words.length > 0 && (heard.has(words.join('')) || words.every((word) => heard.has(word)))
  }

  /** The letters that make it were said one by one. */
  spells(value: string): boolean {
    const word = plain(folded(value))
    return word.length > 1 && this.#turns.some(({ spelled }) => spelled.includes(word))
  }

  /** Every number of the value, as digits or words: "twelve fifty" holds 1250. */
  holdsNumbers(value: string): boolean {
    const heard = this.#turns.flatMap(({ words, language, text }) => [
      digitsOf(words, language),
      text.replace(/[^\d ]/g, ''),
    ])
    return (value.match(/\d+/g) ?? []).every((digits) => heard.some((said) => said.includes(digits)))
  }

  /** 0 to 1: how many of the value's words were said, of the longer ones where there are any. */
  shareOf(value: string): number {
    const heard = new Set(this.#turns.flatMap((turn) => turn.words))
    const all = wordsOf(folded(value)).map(plain)
    const long = all.filter((word) => word.length > 3)
    const words = long.length > 0 ? long : all
    if (words.length === 0) return 0
    const isHeard = (word: string) =>
      heard.has(word) ||
      (/^\d+$/.test(word) && this.holdsNumbers(word)) ||
      [...heard].some((other) => other.length > 3 && isSameStem(word, other))
    return words.filter(isHeard).length / words.length
  }

  /** Corrections inside the words applied, an area code that was left out put in. */
  #numberIn({ text, language }: HeardTurn): string {
    const context = { asked: true, country: this.#country, near: this.#near }
    return readPhone(text, language, context)?.digits ?? ''
  }
}

/** The turn as one run of letters and digits, and as the letters that were spelled. */
function lettersOf({ words, language, spelled }: HeardTurn): string[] {
  return [words.join(''), withDigits(words, language), ...spelled]
}

/** Runs of letters and of digits, but for the last part of the domain. */
function runsOf(email: string): string[] {
  return email.replace(/\.[a-z]+$/, '').match(/[a-z]+|\d+/g) ?? []
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** All digits that stand in the words, one after another. */
function digitsOf(words: readonly string[], { words: { numbers } }: Language): string {
  let digits = ''
  for (let at = 0; at < words.length; ) {
    const found = digitsAt(words, at, numbers)
    digits += found?.digits ?? ''
    at += found?.length ?? 1
  }
  return digits
}

/** The words run together, numbers among them as digits. */
function withDigits(words: readonly string[], { words: { numbers } }: Language): string {
  let text = ''
  for (let at = 0; at < words.length; ) {
    const found = digitsAt(words, at, numbers)
    text += found?.digits ?? words[at] ?? ''
    at += found?.length ?? 1
  }
  return text
}

/** "leaks" and "leaking". */
function isSameStem(word: string, other: string): boolean {
  const length = Math.max(4, Math.min(word.length, other.length) - 2)
  return word.slice(0, length) === other.slice(0, length)
}
