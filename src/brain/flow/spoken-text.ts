/** Third step of the flow: blanks, telephone numbers, addresses of pages and signs become what is spoken. */
import { toE164 } from '../../core/phone-number.ts'
import type { SignWords } from '../../languages/sign-words.ts'
import { spokenNumber } from '../../languages/spoken-number.ts'

/** How the address of a page begins; only what stands between this and its path is spoken. */
const pageStarts = ['http://', 'https://', 'www.']
const hostSign = /[A-Za-z0-9.-]/
const entities: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
  lt: '',
  gt: '',
}
const longestEntity = 6

/** Fewer digits are no telephone number, more are none either (E.164). */
const [fewestDigits, mostDigits] = [7, 15]
/** ") " or " - " stand between the groups of a number, and nothing longer. */
const longestGap = 3
const isDate = /^\d{4}-\d{1,2}-\d{1,2}$|^(?:19|20)\d\d\D+(?:19|20)\d\d$/
const localNumber = /^\d{3}[-. ]\d{4}$/

const isDigit = (char: string) => char >= '0' && char <= '9'
const isWordSign = (char: string) => /[\p{L}\p{N}]/u.test(char)

type Mode = 'text' | 'number' | 'page-start' | 'host' | 'path' | 'entity'

export interface SpokenTextOptions {
  signs: SignWords
  /** Region of numbers without a country code, `US`. */
  country: string
}

/** Works by single characters. Blanks are handed on with the word behind them, so that none ends the text. */
export class SpokenText {
  #mode: Mode = 'text'
  #held = ''
  #digits = 0
  #gap = 0
  /** Last character that was handed on; empty at the start. */
  #last = ''
  #isBlankDue = false
  #newlines = 0
  readonly #signs: SignWords
  readonly #country: string
  readonly #out: (text: string) => void

  constructor({ signs, country }: SpokenTextOptions, out: (text: string) => void) {
    this.#signs = signs
    this.#country = country
    this.#out = out
  }

  put(char: string): void {
    switch (this.#mode) {
      case 'text':
        this.#text(char)
        break
      case 'number':
        this.#number(char)
        break
      case 'page-start':
        this.#pageStart(char)
        break
      case 'host':
        this.#host(char)
        break
      case 'path':
        this.#path(char)
        break
      case 'entity':
        this.#entity(char)
        break
    }
  }

  end(): void {
    switch (this.#mode) {
      case 'number':
        this.#endNumber()
        break
      case 'host':
        this.#endHost()
        break
      case 'entity':
        this.#endEntity()
        break
      case 'path':
      case 'page-start':
        this.#say(this.#take())
    }
  }

  /** What was held back; the mode is `text` again. */
  #take(): string {
    const held = this.#held
    this.#mode = 'text'
    this.#held = ''
    return held
  }

  #hold(mode: Mode, held: string): void {
    this.#mode = mode
    this.#held = held
  }

  #text(char: string): void {
    if (char === ' ' || char === '\n' || char === '\u00a0' || char === '\u202f') {
      this.#isBlankDue = true
      if (char === '\n') this.#newlines++
      return
    }
    const isWordStart = this.#isBlankDue || !isWordSign(this.#last)
    if (isWordStart && (isDigit(char) || char === '(' || char === '+')) {
      this.#hold('number', char)
      this.#digits = isDigit(char) ? 1 : 0
      this.#gap = 0
    } else if (isWordStart && 'hHwW'.includes(char)) this.#hold('page-start', char)
    else if (char === '&') this.#hold('entity', '')
    else this.#say(char)
  }

  #number(char: string): void {
    if (isDigit(char) && this.#digits < mostDigits) {
      this.#held += char
      this.#digits++
      this.#gap = 0
    } else if (this.#digits > 0 && this.#gap < longestGap && ' ().-'.includes(char)) {
      this.#held += char
      this.#gap++
    } else if (this.#held === '+' && char === '(') {
      this.#held += char
    } else {
      this.#endNumber()
      this.put(char)
    }
  }

  /** What stands behind the last digit is no part of the number. */
  #endNumber(): void {
    const held = this.#take()
    const end = held.length - this.#gap
    const number = held.slice(0, end)
    if (this.#digits > 0) {
      for (const part of this.#spokenNumber(number).split(' ')) {
        this.#say(part)
        this.#isBlankDue = true
      }
      this.#isBlankDue = false
    } else this.#say(number)
    for (let at = end; at < held.length; at++) this.put(held.charAt(at))
  }

  /** As it was written, unless it is a telephone number. */
  #spokenNumber(written: string): string {
    if (this.#digits < fewestDigits || isDate.test(written)) return written
    const e164 = toE164(written, this.#country)
    if (e164) return spokenNumber(e164, this.#country, this.#signs.plus)
    return localNumber.test(written)
      ? written
          .split(/\D/)
          .map((group) => [...group].join(' '))
          .join(', ')
      : written
  }

  #pageStart(char: string): void {
    const start = (this.#held + char).toLowerCase()
    if (pageStarts.includes(start)) this.#hold('host', '')
    else if (pageStarts.some((known) => known.startsWith(start))) this.#held += char
    else {
      this.#say(this.#take())
      this.put(char)
    }
  }

  #host(char: string): void {
    if (hostSign.test(char)) this.#held += char
    else if ('/?#:'.includes(char)) {
      this.#endHost()
      this.#hold('path', '')
    } else {
      this.#endHost()
      this.put(char)
    }
  }

  #endHost(): void {
    this.#say(this.#take().replace(/^www\./i, ''))
  }

  /** Not spoken, but for the mark that ends the sentence. */
  #path(char: string): void {
    if (char !== ' ' && char !== '\n') {
      this.#held = '.,!?;:)'.includes(char) ? this.#held + char : ''
      return
    }
    this.#say(this.#take())
    this.put(char)
  }

  #entity(char: string): void {
    if (char === ';' && Object.hasOwn(entities, this.#held)) {
      const sign = entities[this.#take()] ?? ''
      if (sign === '&') this.#sayAnd()
      else if (sign === ' ') this.#isBlankDue = true
      else this.#say(sign)
    } else if (this.#held.length < longestEntity && /[a-z0-9#]/i.test(char)) this.#held += char
    else {
      this.#endEntity()
      this.put(char)
    }
  }

  #endEntity(): void {
    const held = this.#take()
    this.#sayAnd()
    this.#say(held)
    if (held === '') this.#isBlankDue = true
  }

  #sayAnd(): void {
    this.#isBlankDue = true
    this.#say(this.#signs.and)
    this.#isBlankDue = true
  }

  #say(text: string): void {
    if (text === '') return
    const first = text.charAt(0)
    const isBlank = this.#isBlankDue && this.#last !== '' && !'.,!?;:)'.includes(first)
    // The items of a list, and a heading, end as a sentence does.
    const isEnded = this.#newlines < 2 || this.#last === '' || '.,!?;:…'.includes(this.#last)
    this.#out(`${isEnded || !isBlank ? '' : '.'}${isBlank ? ' ' : ''}${text}`)
    this.#isBlankDue = false
    this.#newlines = 0
    this.#last = text.slice(-1)
  }
}
