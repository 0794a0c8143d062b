/** Words that callers spell: "b r o w n", "B-R-O-W-N", "d as in dog", "double l", the radio alphabet. */
import type { Language } from '../languages/language.ts'
import { type LetterToken, letterAt } from './letter-token.ts'
import { folded, tidy } from './words.ts'

export interface Spelled {
  /** One entry a spelled word, lower case. */
  words: string[]
  /** The text without the spelled letters. */
  rest: string
}

/** Groups of spelled letters. `asked`: letters were asked for, so two make a word and letter names count. */
export function readSpelling(text: string, language: Language, options: { asked: boolean }): Spelled {
  const said = tidy(text)
  // The unspelled is the rule: most of what callers say is done with here.
  if (!options.asked && !/(?<!\p{L})\p{L}[-. ,]+\p{L}(?!\p{L})/u.test(said)) return { words: [], rest: said }
  const raw = said.replace(/(?<![\p{L}'])(\p{L})(?:[-.]\s?(?=\p{L}(?![\p{L}])))/gu, '$1 ').split(' ')
  return new SpellingReader(raw, language, options.asked).read()
}

class SpellingReader {
  readonly #raw: readonly string[]
  readonly #tokens: readonly string[]
  readonly #language: Language
  readonly #asked: boolean
  readonly #words: string[] = []
  readonly #rest: string[] = []
  #letters = ''
  #taken: string[] = []
  /** Letters said as letters, not by a name that is an everyday word. */
  #plain = 0

  constructor(raw: readonly string[], language: Language, asked: boolean) {
    this.#raw = raw
    this.#tokens = raw.map(plainToken)
    this.#language = language
    this.#asked = asked
  }

  read(): Spelled {
    const { spelling } = this.#language.words
    for (let at = 0; at < this.#raw.length; ) {
      const token = this.#tokens[at] ?? ''
      const isInside = this.#letters !== ''
      const found = letterAt(this.#tokens, at, this.#language, { asked: this.#asked, isInside })
      if (found) {
        this.#take(found, at)
        at += found.length
      } else if (isInside && Object.hasOwn(spelling.marks, token)) {
        this.#letters += spelling.marks[token] ?? ''
        this.#taken.push(this.#raw[at] ?? '')
        at++
      } else if (this.#asked && spelling.silent.has(token) && this.#isBeforeLetter(at)) {
        this.#taken.push(this.#raw[at] ?? '')
        at++
      } else {
        this.#close()
        if (!(this.#asked && spelling.breaks.has(token))) this.#rest.push(this.#raw[at] ?? '')
        at++
      }
    }
    this.#close()
    return { words: this.#words, rest: this.#rest.join(' ').trim() }
  }

  #take(found: LetterToken, at: number): void {
    const last = this.#raw[at + found.length - 1] ?? ''
    this.#letters += found.letters
    this.#taken.push(...this.#raw.slice(at, at + found.length))
    if (found.isPlain) this.#plain += found.letters.length
    if (/[,;]$/.test(last) && this.#endsWord(at + found.length - 1)) this.#close()
  }

  #isBeforeLetter(at: number): boolean {
    return letterAt(this.#tokens, at + 1, this.#language, { asked: true, isInside: true }) !== undefined
  }

  #close(): void {
    const letters = this.#letters.replace(/['-]+$/, '')
    const count = letters.replace(/['-]/g, '').length
    // Everyday words in a row ("are you") are letters only where enough of them are.
    const isEnough = this.#plain > 0 ? count >= (this.#asked ? 2 : 3) : count >= 4
    if (isEnough) this.#words.push(letters)
    else this.#rest.push(...this.#taken)
    this.#letters = ''
    this.#taken = []
    this.#plain = 0
  }

  /** A comma among letters ends a word unless the caller puts one behind every letter. */
  #endsWord(at: number): boolean {
    const isLetter = (token: string | undefined) => token !== undefined && /^\p{L}$/u.test(token)
    const next = this.#raw[at + 1] ?? ''
    return !/^\p{L}[,;]?$/u.test(next) || (isLetter(this.#raw[at - 1]) && isLetter(next))
  }
}

/** Small, without marks behind it; accents go, but "ñ" stays the letter it is. */
function plainToken(raw: string): string {
  const small = raw.toLowerCase().replace(/[.,;:!?]+$/, '')
  return small.includes('ñ') ? small : folded(small)
}
